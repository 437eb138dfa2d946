#!/usr/bin/env bash
# Makes what people install, as far as this system can, and leaves it in dist/. `make package` sets up and calls it.
#   Linux    .deb, .rpm, a self-extracting .run; the Windows script is compiled as well, against a stand-in
#   Windows  the installer (in Git's bash), macOS  the .dmg
set -eu
cd "$(dirname "$0")/.."
build=build/package
most_deb=50000000 # bytes

bin=$build/venv/bin
[ -d $bin ] || bin=$build/venv/Scripts # Windows
python=$bin/python
VERSION=$($python -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
# The same sources give the same packages: times are those of the last commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
DATE=$($python -c "import datetime as d; print(d.datetime.fromtimestamp($SOURCE_DATE_EPOCH, d.UTC).isoformat())")
export VERSION SOURCE_DATE_EPOCH PYTHONHASHSEED=0

freeze() {
  local file
  echo "Freezing the program ..."
  for file in resources/translations/*.ts; do
    $bin/pyside6-lrelease -silent "$file" -qm "${file%.ts}.qm"
  done
  $python packaging/assets.py $build/assets
  $python -m PyInstaller --noconfirm --log-level ERROR --workpath $build/work --distpath $build packaging/inroad.spec
  if [ "$(uname)" = Linux ]; then # Python comes with what a debugger wants
    # ... and so do the libraries that were compiled for it; Qt's have nothing to take away.
    find $build/inroad/_internal \( -name 'libpython*' -o -name '*.so' \) -not -path '*/PySide6/*' -not -path '*/shiboken6/*' \
      -type f -exec strip --strip-unneeded {} +
  fi
}

# Everything of the .deb and .rpm as it will lie below /.
stage() {
  ARCH=$(dpkg --print-architecture 2>/dev/null || uname -m)
  GLIBC=$(find $build/inroad -type f \( -name '*.so*' -o -name inroad \) -exec objdump -T {} + |
    grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -1 | cut -d_ -f2)
  export ARCH GLIBC
  local stage=$build/stage share=$build/stage/usr/share from=packaging/linux fill="s/@VERSION@/$VERSION/g; s/@DATE@/${DATE%T*}/g"
  rm -rf $stage
  mkdir -p $stage/usr/lib $share/applications $share/icons $share/metainfo $share/man/man1 $share/mime/packages \
    $share/doc/inroad
  cp -R $build/inroad $stage/usr/lib/inroad
  cp -R $build/assets/hicolor $share/icons/
  cp $from/inroad.desktop $share/applications/
  cp $from/mime.xml $share/mime/packages/inroad.xml
  sed "$fill" $from/metainfo.xml > $share/metainfo/io.github.inroad.Inroad.metainfo.xml
  sed "$fill" $from/inroad.1 | gzip -9n > $share/man/man1/inroad.1.gz
  printf 'inroad (%s) stable; urgency=medium\n\n  * What is new: see CHANGELOG.md.\n\n -- %s  %s\n' "$VERSION" \
    "$(sed -n 's/^maintainer: //p' $from/nfpm.yaml)" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" |
    gzip -9n > $share/doc/inroad/changelog.gz
  gzip -9nc CHANGELOG.md > $share/doc/inroad/CHANGELOG.md.gz
  cp $build/inroad/_internal/resources/licences.txt $share/doc/inroad/copyright
  find $stage -type f -exec chmod u=rw,go=r {} + && find $stage -type d -exec chmod 755 {} +
  chmod 755 $stage/usr/lib/inroad/inroad
  find $stage -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

nfpm() { $bin/nfpm package --config packaging/linux/nfpm.yaml --packager "$1" --target "$2" >/dev/null; }

# deb FILE COMPRESSION: the staged files under that name, of $VERSION.
deb() {
  rm -rf $build/deb
  nfpm deb $build/plain.deb
  dpkg-deb -R $build/plain.deb $build/deb
  dpkg-deb --root-owner-group "-Z$2" -b $build/deb "$1" >/dev/null
}

linux() {
  local machine run=$build/run stage=$build/stage
  machine=$(uname -m)
  stage
  deb "dist/inroad_${VERSION}_$ARCH.deb" xz
  nfpm rpm "dist/inroad-$VERSION.$machine.rpm"
  rm -rf $run
  mkdir -p $run
  cp -R $stage/usr/lib $stage/usr/share packaging/linux/install.sh packaging/linux/uninstall.sh $run/
  makeself --nox11 --xz --quiet --tar-quietly --packaging-date "$DATE" \
    --tar-extra "--owner=0 --group=0 --numeric-owner --sort=name --mtime=@$SOURCE_DATE_EPOCH" \
    $run "dist/inroad-$VERSION-$machine.run" "Inroad $VERSION" sh ./install.sh
}

# A path as programs of this system write it: Git's bash on Windows has its own way.
native() { if command -v cygpath >/dev/null; then cygpath -w "$1"; else echo "$1"; fi; }

# windows FOLDER FILE: the installer of the frozen folder.
windows() {
  makensis -V2 -NOCD "-DVERSION=$VERSION" "-DFOLDER=$(native "$1")" "-DICON=$(native $build/assets/inroad.ico)" \
    "-DTARGET=$(native "$2")" packaging/windows/inroad.nsi
}

# Without Windows there is nothing to install, but the script must compile.
windows_script() {
  mkdir -p $build/stand-in/_internal
  echo "not a program" | tee $build/stand-in/inroad.exe > $build/stand-in/_internal/file
  windows $build/stand-in $build/stand-in-setup.exe
  echo "packaging/windows/inroad.nsi compiles (against a stand-in: the program itself is built on Windows)"
}

sizes() {
  local file size status=0
  for file in dist/*; do
    size=$(wc -c < "$file")
    printf '%6d.%d MB  %s\n' $((size / 1000000)) $((size / 100000 % 10)) "$file"
    case $file in *.deb) if [ "$size" -gt $most_deb ]; then status=1; fi ;; esac
  done
  if [ $status != 0 ]; then echo "The .deb is larger than $((most_deb / 1000000)) MB." >&2; fi
  return $status
}

if [ "${1:-}" = upgrade ]; then # upgrade FILE: the same program under the version after this one, for package-test
  VERSION="$VERSION+upgrade"
  stage
  deb "$2" none
  exit
fi
mkdir -p dist
rm -f dist/*
freeze
case $(uname) in
  Linux)
    linux
    windows_script
    ;;
  Darwin) packaging/macos/dmg.sh $build/Inroad.app "dist/Inroad-$VERSION-$(uname -m).dmg" ;;
  *) windows $build/inroad "dist/Inroad-$VERSION-setup.exe" ;;
esac
sizes
