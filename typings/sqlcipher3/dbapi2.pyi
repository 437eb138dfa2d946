"""What Inroad uses of sqlcipher3: sqlite3's interface, on a library of its own."""

import sqlite3
from typing import Any

class DatabaseError(Exception):
    sqlite_errorname: str

def connect(database: str, **options: Any) -> sqlite3.Connection: ...
