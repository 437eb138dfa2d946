# The daily commands. `make run` and `make test` do all the set-up on a fresh machine.
PYTHON := .venv/bin/python
SET_UP := requirements.lock packaging/set-up.sh

.PHONY: run test check tour bench fuzz lock

run: .venv/stamps/run  ## open the window; without a display, make the tour and say where it is
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(PYTHON) main.py; \
	else $(PYTHON) main.py tour build/tour && echo "No display here: the tour's pictures are in build/tour."; fi

test: .venv/stamps/test  ## everything that must hold
	$(PYTHON) -m pytest --numprocesses=auto --dist=loadfile

check: .venv/stamps/run  ## style, types and the laws of the house
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m basedpyright --level error
	$(PYTHON) -m pytest -q tests/test_laws.py

tour: .venv/stamps/run  ## pictures of every page, light and dark, in build/tour
	$(PYTHON) main.py tour build/tour

bench: .venv/stamps/test  ## speed as ratios to a floor of the same run; exit 1 past a limit
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.bench

fuzz: .venv/stamps/test  ## every reader of files with 100,000 inputs; a short form of it is part of `make test`
	FUZZ_EXAMPLES=100000 $(PYTHON) -m pytest -q tests/fuzz

lock:  ## renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --upgrade -q -o requirements.lock

.venv/stamps/run: $(SET_UP)
	@packaging/set-up.sh run

.venv/stamps/test: $(SET_UP)
	@packaging/set-up.sh test
