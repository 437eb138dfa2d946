"""What holds for every test: no window on anybody's screen, and no time limit for one example."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no failure.
settings.register_profile("inroad", deadline=None)
settings.load_profile("inroad")
