"""The version and the licence; by themselves, for the command line names the version at each start."""

from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"  # as in pyproject.toml, which is not there in a frozen build
LICENCE: Final = "MIT"
