#!/bin/sh
# Installs Inroad for one user, without root: what the self-extracting .run runs in its own folder.
#   sh inroad-….run                        into ~/.local
#   sh inroad-….run -- --prefix FOLDER     into another place
set -eu
prefix="$HOME/.local"
if [ "${1:-}" = --prefix ] && [ -n "${2:-}" ]; then prefix=$2; fi
case $prefix in /*) ;; *) prefix="$PWD/$prefix" ;; esac
here=$(cd "$(dirname "$0")" && pwd)
program="$prefix/lib/inroad"

for process in /proc/[0-9]*; do
  if [ "$(readlink "$process/exe" 2>/dev/null || :)" = "$program/inroad" ]; then
    echo "Inroad is open: quit it first, then start this again." >&2
    exit 1
  fi
done

mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
# The new folder is complete before it takes the place of an older one.
rm -rf "$program.new"
cp -R "$here/lib/inroad" "$program.new"
install -m 755 "$here/uninstall.sh" "$program.new/uninstall.sh"
(cd "$here/share" && find . -type f | sed 's|^\./||') > "$program.new/installed.txt"
rm -rf "$program"
mv "$program.new" "$program"
cp -R "$here/share/." "$prefix/share/"
ln -sf "$program/inroad" "$prefix/bin/inroad"
# A menu finds the program by its whole path: ~/.local/bin is not everywhere in the PATH.
sed -i "s|^Exec=inroad|Exec=\"$program/inroad\"|" "$prefix/share/applications/inroad.desktop"
sh "$program/uninstall.sh" --tell-desktop "$prefix"

echo "Inroad is installed: look in your applications, or type  $prefix/bin/inroad"
echo "To take it away:  $program/uninstall.sh   (your data stay)"
