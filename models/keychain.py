"""The key in the system's own keyring, where the user chose that: Secret Service, KWallet, Keychain, or Windows'.

What is kept there is the key of one database under its salt, not the passphrase.
"""

from __future__ import annotations

from pathlib import Path

from models import cipher, connections
from models.cipher import Key
from models.errors import Problem

SERVICE = "Inroad"
GOOD_ENOUGH = 1  # keyring's own measure; less are its ways to keep things in plain files, or nowhere


def available() -> bool:
    """Whether this system has a keyring that keeps secrets."""
    import keyring  # slow to import, and wanted only where there is a passphrase

    try:
        return keyring.get_keyring().priority >= GOOD_ENOUGH
    except Exception:  # noqa: BLE001 - each system's keyring has errors of its own
        return False


def keep(key: Key) -> None:
    """Keep the key there. Problem("passphrase.keyring")."""
    import keyring

    try:
        keyring.set_password(SERVICE, key.salt.hex(), key.raw.hex())
    except Exception as error:
        raise Problem("passphrase.keyring") from error


def drop(salt: bytes) -> None:
    """Keep it there no longer. Where it was not, nothing is done."""
    import keyring

    try:
        keyring.delete_password(SERVICE, salt.hex())
    except Exception:  # noqa: BLE001 - it is not there, or there is no keyring at all
        return


def holds(salt: bytes) -> bool:
    """Whether the key of this salt is there."""
    return _read(salt) is not None


def unlock(path: Path) -> bool:
    """Know the key of an encrypted file from now on, where the keyring has the right one. Whether it had."""
    beginning = cipher.beginning_of(path)
    for salt in dict.fromkeys((beginning, *cipher.noted(path))) if beginning else ():
        key = _read(salt)
        if key is not None and connections.opens(path, key):
            cipher.remember(beginning or salt, key)
            return True
    return False


def _read(salt: bytes) -> Key | None:
    if not available():
        return None
    import keyring

    try:
        return Key(bytes.fromhex(keyring.get_password(SERVICE, salt.hex()) or ""), salt)
    except Exception:  # noqa: BLE001 - locked and not opened, say; then the passphrase is asked for
        return None
