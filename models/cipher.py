"""The passphrase: which files are encrypted, and the keys that this run knows.

SQLCipher 4 with its own settings (zetetic.net/sqlcipher/design): each page is encrypted by AES-256 and carries an
HMAC; the key is PBKDF2-HMAC-SHA512 of the passphrase and a salt, which is the first 16 bytes of the file. So any
program that opens SQLCipher's files opens Inroad's, with the passphrase alone. The key is derived here, once in a
run, and given to SQLCipher as it is: a backup has the salt of its database, and opens without a second derivation.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from models import location, private
from models.errors import Problem

MAGIC = b"SQLite format 3\0"  # how a file begins that is not encrypted: sqlite.org/fileformat.html
ROUNDS = 256_000  # SQLCipher 4's own
SALT_BYTES = 16
PAGE = 4096
NOTE = "inroad.salt"  # beside the database
_FEWEST_VALUES, _MOST_OF_ONE = 240, 64  # of a page's bytes: 4096 that are random never come near either


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a file: never written down, but for the system's keyring where the user chose that."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:  # or it would stand in a report of a mistake
        return "Key(…)"

    @property
    def text(self) -> str:
        """As PRAGMA key and ATTACH take it: a raw key with its salt."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


_known: dict[bytes, Key] = {}  # by how the file begins, which is its salt where it is sound


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of a passphrase. Takes 0.2 s, which is the point.

    The same letters count the same, however they were typed (Unicode's NFC).
    """
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, 32), salt)


def new_key(passphrase: str) -> Key:
    """A key for files that are to be made, with a salt of its own; known from now on."""
    key = derive(passphrase, os.urandom(SALT_BYTES))
    remember(key.salt, key)
    return key


def remember(beginning: bytes, key: Key) -> None:
    """Open files that begin so, and those that begin with its salt, with this key until the program ends."""
    _known[beginning] = _known[key.salt] = key


def forget() -> None:
    """Know no key any more."""
    _known.clear()


def key_of(path: Path) -> Key | None:
    """What opens this file; None where it is not encrypted, or not there. Problem("passphrase.wanted")."""
    beginning = beginning_of(path)
    if beginning is None:
        return None
    key = _known.get(beginning)
    if key is None:
        raise Problem("passphrase.wanted", path=str(path))
    return key


def is_locked(path: Path) -> bool:
    """Whether a passphrase is wanted before this file can be read."""
    beginning = beginning_of(path)
    return beginning is not None and beginning not in _known


def beginning_of(path: Path) -> bytes | None:
    """The first 16 bytes of an encrypted file; None where it is not encrypted, not there, or no database at all.

    A damaged file counts as encrypted where the note beside it says so.
    """
    try:
        with path.open("rb") as file:
            page = file.read(PAGE)
            size = file.seek(0, os.SEEK_END)
    except OSError:  # whoever opens it will say why that cannot be
        return None
    if not page or page.startswith(MAGIC):
        return None
    random = len(page) == PAGE and size % PAGE == 0 and _looks_random(page)
    return page[:SALT_BYTES] if random or noted(path) else None


def _looks_random(page: bytes) -> bool:
    counts = [page.count(value) for value in set(page)]
    return len(counts) >= _FEWEST_VALUES and max(counts) <= _MOST_OF_ONE


def unlock(path: Path, passphrase: str) -> Key:
    """Know the key of an encrypted file from now on.

    Problem("passphrase.wrong"), or Problem("store.damaged") where the passphrase is right, or cannot be judged
    because the file is not the one that was noted. SQLCipher says the same of both, so each page is looked at:
    with the right key those that are sound prove themselves. The note knows the salt where the first page is gone.
    """
    beginning = beginning_of(path)
    if beginning is None:
        raise Problem("store.damaged", path=str(path.parent))
    salts = dict.fromkeys((beginning, *noted(path)))
    keys = [derive(passphrase, salt) for salt in salts]
    from models import connections  # which asks for keys here

    for key in keys:
        if connections.opens(path, key):
            remember(beginning, key)
            return key
    for key in keys:
        if connections.proves_a_page(path, key):
            remember(beginning, key)
            raise Problem("store.damaged", path=str(path.parent))
    if noted(path) and beginning not in noted(path):
        raise Problem("store.damaged", path=str(path.parent))
    raise Problem("passphrase.wrong", path=str(path))


def noted(path: Path) -> tuple[bytes, ...]:
    """The salts that the database may have by the note beside it; none for any other file."""
    if path.name != location.DATABASE:
        return ()
    with contextlib.suppress(OSError, ValueError):
        found = [bytes.fromhex(line) for line in path.with_name(NOTE).read_text(encoding="ascii").split()]
        return tuple(salt for salt in found if len(salt) == SALT_BYTES)
    return ()


def note(path: Path, *salts: bytes) -> None:
    """Note what salts the database has, or is about to have; none of them: it is not encrypted. OSError.

    No secret stands there: the salt is the beginning of the file itself.
    """
    wanted = tuple(dict.fromkeys(salts))
    place = path.with_name(NOTE)
    if not wanted:
        place.unlink(missing_ok=True)
    elif wanted != noted(path):
        private.write(place, "".join(f"{salt.hex()}\n" for salt in wanted).encode())
