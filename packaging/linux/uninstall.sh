#!/bin/sh
# Takes away what install.sh put there; the data (~/.local/share/Inroad, or where they were moved) stay.
set -eu

tell_desktop() {
  update-desktop-database -q "$1/share/applications" 2>/dev/null || :
  update-mime-database "$1/share/mime" 2>/dev/null || :
  gtk-update-icon-cache -q -t "$1/share/icons/hicolor" 2>/dev/null || :
}

if [ "${1:-}" = --tell-desktop ]; then
  tell_desktop "$2"
  exit
fi
program=$(cd "$(dirname "$0")" && pwd)
prefix=${program%/lib/inroad}
while read -r file; do
  rm -f "$prefix/share/$file"
  rmdir -p "$(dirname "$prefix/share/$file")" 2>/dev/null || :
done < "$program/installed.txt"
if [ "$(readlink "$prefix/bin/inroad")" = "$program/inroad" ]; then rm -f "$prefix/bin/inroad"; fi
# A start at login that leads here would lead nowhere.
for entry in "${XDG_CONFIG_HOME:-$HOME/.config}"/autostart/*.desktop; do
  if grep -qF "$program/inroad" "$entry" 2>/dev/null; then rm -f "$entry"; fi
done
rm -rf "$program"
if [ -d "$prefix/share/applications" ]; then tell_desktop "$prefix"; fi
echo "Inroad is gone from $prefix. Your data are where they were."
