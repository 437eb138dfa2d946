#!/usr/bin/env bash
# dmg.sh APP FILE: a disk image to drag the program out of. Signed and notarized where the environment says how:
#   MACOS_CERTIFICATE            the name of a "Developer ID Application" certificate in the keychain
#   MACOS_NOTARY_PROFILE         a profile of `xcrun notarytool store-credentials`
# Without them the program is signed for this machine alone, and others must allow it in Settings.
set -eu
app=$1 file=$2
here=$(cd "$(dirname "$0")" && pwd)

if [ -n "${MACOS_CERTIFICATE:-}" ]; then
  # From the inside out: what is signed last seals the rest.
  find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$MACOS_CERTIFICATE"
  find "$app/Contents/Frameworks" -type d -name '*.framework' -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$MACOS_CERTIFICATE"
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
    --sign "$MACOS_CERTIFICATE" "$app"
else
  codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$file"
hdiutil create -quiet -volname Inroad -srcfolder "$folder" -format UDZO -fs HFS+ "$file"

if [ -n "${MACOS_CERTIFICATE:-}" ]; then
  codesign --timestamp --sign "$MACOS_CERTIFICATE" "$file"
  if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$file" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
    xcrun stapler staple "$file"
  fi
fi
