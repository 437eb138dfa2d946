#!/usr/bin/env bash
# The .deb in bare Debians: installed with its dependencies alone, walked through, upgraded, removed. Pictures and
# the printed page stay in build/package-test. `make package-test` makes the packages before.
#   packaging/package-test.sh [SUITE…]      without: bookworm trixie
# Everything is mounted and started in a namespace of its own: however this ends, no mount and no process stays.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${IN_NAMESPACE:-}" ]; then
  [ "$(id -u)" = 0 ] || { echo "Another Debian needs root: sudo make package-test" >&2; exit 1; }
  exec env IN_NAMESPACE=yes unshare --mount --pid --fork --kill-child --propagation private packaging/package-test.sh "$@"
fi
trap 'exit 130' INT TERM
trap finish EXIT

place=$PWD/build/package-test
python=build/package/venv/bin/python
user=1000
runtime=$(mktemp -d) # what the desktop outside and the program inside share: the bus and Wayland's socket
display=
step="the beginning"

finish() {
  local status=$?
  kill $(jobs -p) 2>/dev/null || : # the screen takes its lock file along
  wait || :
  rm -rf "$runtime"
  if [ $status != 0 ]; then echo "Stopped at: $step ($place)" >&2; fi
}

step() {
  step=$1
  echo "  $step"
}

# The mirror that this machine's apt uses for Debian; nothing where it uses none, and debootstrap takes its own.
mirror() {
  apt-get indextargets --format '$(ORIGIN) $(RELEASE) $(SITE)' 'Identifier: Packages' |
    awk '$1 == "Debian" && $2 !~ /-/ { print $3; exit }'
}

within() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# The user in there, on the desktop out here.
as_user() {
  chroot --userspec=$user:$user "$root" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/somebody \
    XDG_RUNTIME_DIR=/run/somebody DBUS_SESSION_BUS_ADDRESS=unix:path=/run/somebody/bus "$@"
}

# The desktop out here: no more rights than its user.
desktop() { env XDG_RUNTIME_DIR="$runtime" setpriv --reuid=$user --regid=$user --clear-groups "$@"; }

until_true() { # until_true WHAT COMMAND…: waits at most 30 seconds
  local what=$1 tries
  shift
  for tries in $(seq 150); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  echo "Waited in vain for $what." >&2
  return 1
}

bare_debian() {
  if [ ! -e "$place/$suite-bare/ready" ]; then
    rm -rf "$place/$suite-bare"
    debootstrap --variant=minbase "$suite" "$place/$suite-bare" $(mirror) > "$place/$suite.debootstrap.log"
    touch "$place/$suite-bare/ready"
  fi
  rm -rf "$root"
  cp -a "$place/$suite-bare" "$root"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir -p "$root/run/somebody" "$root/tmp/.X11-unix" "$root/packages"
  mount --bind "$runtime" "$root/run/somebody"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  within useradd --uid $user --create-home somebody
}

start_desktop() {
  rm -rf "${runtime:?}"/*
  chown $user:$user "$runtime"
  mkdir -p -m 1777 /tmp/.X11-unix
  exec 7> "$place/display"
  Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp > "$place/xvfb.log" 2>&1 &
  until_true "a screen" test -s "$place/display"
  display=:$(cat "$place/display")
  desktop dbus-daemon --session --nopidfile --address="unix:path=$runtime/bus" --fork
}

install_alone() {
  cp "$1" "$root/packages/"
  within apt-get -qq -o Acquire::Retries=3 update
  within apt-get -qq -y --no-install-recommends install "/packages/$(basename "$1")" > "$place/$suite.apt.log" 2>&1
}

picture() { DISPLAY=$display import -window root "$pictures/$1.png"; }

window() { DISPLAY=$display xdotool search --onlyvisible --name "$1"; }

keys() { DISPLAY=$display xdotool "$@"; }

# Everybody in the book, into $place/people.csv.
names() {
  as_user inroad export --as table /home/somebody/people.csv > /dev/null
  cp "$root/home/somebody/people.csv" "$place/people.csv"
}

has_name() { names && grep -q "$1" "$place/people.csv"; }

sound() { [ "$(as_user inroad check)" = ok ]; }

tour() {
  as_user inroad tour /home/somebody/tour > "$place/$suite.tour.log" 2>&1
  cp "$root"/home/somebody/tour/* "$pictures/"
  [ -s "$pictures/sheet.pdf" ]
}

# The first minute of the main job, with real keys.
walk() {
  as_user DISPLAY="$display" inroad > "$place/$suite.walk.log" 2>&1 &
  local program=$!
  until_true "the window" window Inroad
  sleep 3
  picture walk-1-welcome
  keys windowfocus --sync "$(window Inroad | tail -1)" type --delay 30 "Lena Fischer"
  keys key Return
  sleep 3
  picture walk-2-name
  until_true "Lena in the book" has_name "Lena Fischer"
  keys key --delay 200 Escape
  sleep 1
  keys windowfocus --sync "$(window Inroad | head -1)" key ctrl+q
  until_true "the end of the program" not_running "$program"
  [ ! -s "$place/$suite.walk.log" ] || { cat "$place/$suite.walk.log" >&2; return 1; }
}

not_running() { ! kill -0 "$1" 2>/dev/null; }

# A book with conversations comes in as an archive, and a sheet of it goes out as a PDF.
sheet() {
  "$python" - "$root/packages/sample.inroad.json" <<'PYTHON'
import sys, tempfile
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, ".")
from models import sample
from models.exchange import exporting
from models.store import Store

now = datetime.now(UTC).replace(microsecond=0)
with tempfile.TemporaryDirectory() as folder, Store(Path(folder)):
    sample.fill(now)
    exporting.export(Path(sys.argv[1]), exporting.Format("inroad"), now)
PYTHON
  chmod a+r "$root/packages/sample.inroad.json"
  as_user inroad import /packages/sample.inroad.json >/dev/null
  local uid
  uid=$("$python" -c 'import json, sys
print(next(each["uid"] for each in json.load(open(sys.argv[1]))["interviews"] if each["sheet_ready_at"]))' \
    "$root/packages/sample.inroad.json")
  as_user inroad sheet "$uid" /home/somebody/printed.pdf
  cp "$root/home/somebody/printed.pdf" "$pictures/"
  [ "$(pdfinfo "$pictures/printed.pdf" | awk '/^Pages/ { print $2 }')" = 1 ]
  pdftotext "$pictures/printed.pdf" "$place/printed.txt"
  grep -q "Who I am" "$place/printed.txt"
  pdftoppm -png -r 60 -singlefile "$pictures/printed.pdf" "$pictures/printed"
}

# The folder that the data lie in, as one number.
data_sum() {
  (cd "$root/home/somebody/.local/share/Inroad" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
}

wayland() {
  desktop weston --backend=headless-backend.so --use-pixman --width=1280 --height=800 --socket=wayland-9 --idle-time=0 \
    --debug > "$place/$suite.weston.log" 2>&1 &
  local weston=$!
  until_true "Wayland" test -S "$runtime/wayland-9"
  sleep 2
  wayland_picture wayland-before
  as_user WAYLAND_DISPLAY=wayland-9 inroad --demo > "$place/$suite.wayland.log" 2>&1 &
  local program=$!
  until_true "a window on Wayland" wayland_differs
  sleep 3
  wayland_picture wayland
  kill $program $weston
  wait $program $weston || :
}

wayland_picture() {
  rm -f "$runtime"/wayland-screenshot-*
  (cd "$runtime" && desktop env WAYLAND_DISPLAY=wayland-9 weston-screenshooter)
  mv "$runtime"/wayland-screenshot-*.png "$pictures/$1.png"
}

# Whether more than half of the screen is another than before the program came.
wayland_differs() {
  wayland_picture wayland
  local pixels
  pixels=$(compare -metric AE "$pictures/wayland-before.png" "$pictures/wayland.png" null: 2>&1 || :)
  [ "${pixels%.*}" -gt 500000 ]
}

# The self-extracting file, for one user.
run_file() {
  within apt-get -qq -y --no-install-recommends install xz-utils >/dev/null 2>&1
  cp dist/*.run "$root/packages/"
  as_user sh -c 'sh /packages/*.run --quiet' > "$place/$suite.run.log"
  [ "$(as_user /home/somebody/.local/bin/inroad check)" = ok ]
  as_user sh -c 'sh /packages/*.run --quiet' >> "$place/$suite.run.log" # over itself
  grep -q '^Exec="/home/somebody/.local/lib/inroad/inroad" %f' \
    "$root/home/somebody/.local/share/applications/inroad.desktop"
  local before
  before=$(data_sum)
  as_user /home/somebody/.local/lib/inroad/uninstall.sh >> "$place/$suite.run.log"
  [ "$before" = "$(data_sum)" ]
  [ -z "$(find "$root/home/somebody/.local" -name '*inroad*' -not -path '*/share/Inroad/*')" ]
}

# The .rpm, as far as a Debian can: laid down in a folder, started, taken away.
rpm_file() {
  local folder
  folder=$(mktemp -d)
  rpm --root "$folder" --force-debian --nodeps -i dist/*.rpm
  [ "$("$folder/usr/bin/inroad" --data "$folder/data" check)" = ok ]
  rpm --root "$folder" --force-debian -e inroad
  [ ! -e "$folder/usr/lib/inroad" ]
  [ ! -e "$folder/usr/share/applications/inroad.desktop" ]
  rm -rf "$folder"
}

in_debian() {
  suite=$1 root=$place/$1 pictures=$place/$1-pictures
  echo "Debian $suite:"
  mkdir -p "$pictures"
  rm -f "$pictures"/*
  step "a bare system"
  start_desktop
  bare_debian
  step "installing, with the dependencies alone"
  install_alone dist/*.deb
  step "the tour"
  tour
  step "a name typed in the window"
  walk
  step "an archive read, a sheet printed"
  sheet
  step "Wayland"
  wayland
  step "the next version over it"
  names
  mv "$place/people.csv" "$place/people-before.csv"
  install_alone "$place/upgrade.deb"
  case $(within dpkg-query -W -f '${Version}' inroad) in *+upgrade) ;; *) return 1 ;; esac
  sound
  names
  cmp "$place/people-before.csv" "$place/people.csv"
  step "taking it away, the data stay"
  local before
  before=$(data_sum)
  within apt-get -qq -y purge inroad > "$place/$suite.apt.log" 2>&1
  [ ! -e "$root/usr/lib/inroad" ]
  [ ! -e "$root/usr/bin/inroad" ]
  [ "$before" = "$(data_sum)" ]
  step "the self-extracting file"
  run_file
  umount -l "$root/proc" "$root/dev" "$root/run/somebody" "$root/tmp/.X11-unix"
}

mkdir -p "$place"
step "lintian, desktop-file-validate, appstreamcli"
lintian --allow-root --fail-on error dist/*.deb
desktop-file-validate build/package/stage/usr/share/applications/inroad.desktop
appstreamcli validate --no-net build/package/stage/usr/share/metainfo/*.xml
step "the .rpm, laid down and taken away"
rpm_file
packaging/package.sh upgrade "$place/upgrade.deb"
for each in ${*:-bookworm trixie}; do
  in_debian "$each"
done
echo "Everything held. Pictures: ${place#"$PWD"/}/SUITE-pictures"
