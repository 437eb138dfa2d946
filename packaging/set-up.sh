#!/usr/bin/env bash
# Makes .venv from requirements.lock and sees that Qt's system libraries are there.
# Runs once: the Makefile calls it again only when the lock file or this script changed.
#   packaging/set-up.sh run      what the window needs
#   packaging/set-up.sh test     also what tests/desktop needs (a screen, a session bus, a notification daemon)
#   packaging/set-up.sh package  what packaging/package.sh and package-test.sh need, in a venv of its own in build/
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}

qt_packages="libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
  libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libdbus-1-3 libfontconfig1 libglib2.0-0
  libwayland-client0 libwayland-cursor0 libwayland-egl1 xkb-data fonts-dejavu-core fonts-noto-core"
test_packages="xvfb dbus dunst openbox xdotool x11-utils poppler-utils strace at-spi2-core python3-pyatspi gcc libc6-dev"
package_packages="binutils makeself nsis xz-utils rpm lintian desktop-file-utils appstream debootstrap
  xvfb xdotool dbus imagemagick weston poppler-utils"

on_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

install_packages() {
  missing=""
  for package in "$@"; do
    # 't64' names came with newer Debian and Ubuntu releases.
    for name in "$package" "${package}t64"; do
      if [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null)" = "ii " ]; then continue 2; fi
    done
    missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ]; then
    echo "Installing system packages:$missing"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  elif [ "${needed:-no}" = yes ]; then
    echo "Please install what is missing first:  sudo apt-get install$missing" >&2
    exit 1
  else
    echo "If the window does not open, type:  sudo apt-get install$missing"
  fi
}

python=""
for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
  if command -v "$candidate" >/dev/null &&
     "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "Inroad needs Python 3.11 or newer: install it from your system's packages or python.org." >&2
  exit 1
fi

if on_debian; then
  if ! "$python" -c 'import ensurepip' 2>/dev/null; then needed=yes install_packages python3-venv; fi
  install_packages $qt_packages
  if [ "$purpose" = test ]; then install_packages $test_packages; fi
  if [ "$purpose" = package ]; then needed=yes install_packages $package_packages; fi
fi

venv=.venv lock=requirements.lock
if [ "$purpose" = package ]; then venv=build/package/venv lock=packaging/requirements.lock; fi
[ -d "$venv" ] || "$python" -m venv "$venv"
bin=$venv/bin
[ -d "$bin" ] || bin=$venv/Scripts # Windows
"$bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
mkdir -p "$venv/stamps"
touch "$venv/stamps/$purpose"
