# The daily commands. `make run` and `make test` do all the set-up on a fresh machine.
PYTHON := .venv/bin/python
SET_UP := requirements.lock packaging/set-up.sh
# The languages beside English: docs/translating.md says how to add one.
LANGUAGES := de es fr pt
TRANSLATIONS := $(LANGUAGES:%=resources/translations/inroad_%.ts)
SPOKEN := $(TRANSLATIONS:.ts=.qm)
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-header --no-annotate -q

.PHONY: run test check tour bench fuzz faults lock translations manual package package-test
.NOTPARALLEL:

run: .venv/stamps/run $(SPOKEN)  ## open the window; without a display, make the tour and say where it is
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(PYTHON) main.py; \
	else $(PYTHON) main.py tour build/tour && echo "No display here: the tour's pictures are in build/tour."; fi

test: .venv/stamps/test $(SPOKEN)  ## everything that must hold
	$(PYTHON) -m pytest --numprocesses=auto --dist=loadfile

check: .venv/stamps/run $(SPOKEN)  ## style, types, the laws of the house; known weaknesses of what is locked, where that can be asked
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m basedpyright --level error
	$(PYTHON) -m pytest -q tests/test_laws.py
	@$(PYTHON) packaging/audit.py

tour: .venv/stamps/run $(SPOKEN)  ## pictures of every page, light and dark, in build/tour
	$(PYTHON) main.py tour build/tour

manual: tour  ## docs/manual.md from the help's words, with pictures of the tour
	QT_QPA_PLATFORM=offscreen $(PYTHON) packaging/manual.py build/tour

bench: .venv/stamps/test $(SPOKEN)  ## speed as ratios to a floor of the same run; exit 1 past a limit
	$(PYTHON) -m tests.bench

fuzz: .venv/stamps/test  ## every reader of files with 100,000 inputs; a short form of it is part of `make test`
	FUZZ_EXAMPLES=100000 $(PYTHON) -m pytest -q tests/fuzz

faults: .venv/stamps/test $(SPOKEN)  ## kills, power loss, full and failing disks, in full; exit 1 where anything is lost
	$(PYTHON) -m tests.faults

translations: | .venv/bin/pyside6-lupdate  ## what the window says, gathered for the translators, and what they wrote made ready
	.venv/bin/pyside6-lupdate $$(find ui -name '*.py' | LC_ALL=C sort) -locations none -no-obsolete -sort-messages \
	  -warnings-are-errors -silent -ts $(TRANSLATIONS)
	@$(MAKE) --no-print-directory $(SPOKEN)

%.qm: %.ts | .venv/bin/pyside6-lrelease
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

package: build/package/venv/stamps/package  ## what people install, in dist/, with each file's size
	packaging/package.sh

package-test: package .venv/stamps/test  ## the .deb in bare Debians (as root), and how fast it starts; pictures in build/package-test
	packaging/package-test.sh
	$(PYTHON) -m tests.bench installed

lock:  ## renew both lock files from pyproject.toml (needs uv); what is packaged is what was tested
	$(COMPILE) --group dev --upgrade -o requirements.lock
	$(COMPILE) --group package --upgrade -c requirements.lock -o packaging/requirements.lock

.venv/stamps/run: $(SET_UP)
	@packaging/set-up.sh run

.venv/stamps/test: $(SET_UP)
	@packaging/set-up.sh test

build/package/venv/stamps/package: packaging/requirements.lock packaging/set-up.sh
	@packaging/set-up.sh package

.venv/bin/pyside6-lupdate .venv/bin/pyside6-lrelease:
	@packaging/set-up.sh run
