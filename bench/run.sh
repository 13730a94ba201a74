#!/usr/bin/env bash
# Measures AtendeAI on this machine and prints one table. Parts may be named: bench/run.sh webhooks turns
# ATENDEAI_EXE measures another build than dist/atendeai.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

if ! ls /usr/lib/postgresql/*/bin/pgbench >/dev/null 2>&1; then
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends postgresql
fi
[ -n "${ATENDEAI_EXE:-}" ] || [ -x dist/atendeai ] || ./publish.sh

(cd bench/peer && [ -d node_modules ] || npm ci --no-audit --no-fund >&2)
dotnet build bench/AtendeAI.Bench -c Release -v q -nologo >&2
exec dotnet artifacts/bin/AtendeAI.Bench/release/AtendeAI.Bench.dll "$@"
