"""Cards go to a server for address books over HTTP and come back the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import people
from models.exchange import importing, vcard, vcard_out
from models.exchange.records import PersonRecord
from models.exchange.vcard_out import Version
from models.store import Store

from .conftest import NOW
from .radicale_server import running
from .test_vcard import ANDROID, IPHONE, card


def same(record: PersonRecord) -> tuple[object, ...]:
    """All of a person but for the place in the file."""
    return tuple(getattr(record, name) for name in record.__slots__ if name != "row")


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_there_and_back(store: Store, tmp_path: Path, version: Version) -> None:
    cards = card(*IPHONE) + card(*ANDROID, version="2.1") + card("FN:Anna " + "李é" * 90, "NOTE:" + "ö, " * 90)
    importing.write(vcard.read_text(cards, "x"), NOW)
    people.add("Chen, Maya; Jr.", NOW)
    path = tmp_path / "out.vcf"
    assert vcard_out.export(path, version=version, notes=True) == 4
    sent = vcard.read(path).records
    folder = tmp_path / "server"
    folder.mkdir()
    with running(folder) as server:
        server.request("PUT", "/me/book/", path.read_bytes(), Content_Type="text/vcard; charset=utf-8")
        back = server.request("GET", "/me/book/").decode()
    received = vcard.read_text(back, "back.vcf").records
    assert sorted(map(same, received), key=str) == sorted(map(same, sent), key=str)
    # What came back is nobody new.
    (tmp_path / "back.vcf").write_bytes(back.encode())
    done = importing.import_file(tmp_path / "back.vcf", "vcard", NOW)
    assert (done.added, done.merged, done.changed) == (0, 4, 0)
