#!/usr/bin/env bash
# Makes the one executable: dist/atendeai (linux-x64) or dist/atendeai.exe (win-x64).
#   ./publish.sh [linux-x64|win-x64]
# Needs the .NET SDK 10 and Node.js (npm); everything else is restored.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

rid=${1:-linux-x64}
case $rid in
  linux-x64) file=atendeai ;;
  win-x64) file=atendeai.exe ;;
  *) echo "publish.sh: '$rid' is not a platform it knows: use linux-x64 or win-x64" >&2; exit 2 ;;
esac

out=artifacts/published/$rid
rm -rf "$out"
dotnet publish src/AtendeAI.Server -c Release -r "$rid" -o "$out" -p:OneFile=true -v q -nologo -clp:ErrorsOnly

others=$(find "$out" -mindepth 1 ! -name "$file")
if [[ -n $others ]]; then
  echo "publish.sh: the executable should be one file, but these came with it:" >&2
  echo "$others" >&2
  exit 1
fi

mkdir -p dist
mv -f "$out/$file" "dist/$file"
echo "dist/$file: $(( $(stat -c %s "dist/$file") / 1000000 )) MB"
