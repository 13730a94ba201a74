#!/usr/bin/env bash
# Everything a change must pass, from a clean checkout on a bare Debian: what is missing is installed, then format, build, publish
# and every test project. The last line is "N passed, N failed"; the exit code is 0 only when nothing failed and every project ran.
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
results=artifacts/test-results
# A folder for everything temporary, gone at the end: MSBuild, for one, leaves two folders behind each time it runs. Anybody may write
# into it, because PostgreSQL runs as another account where the tests run as root.
TMPDIR=$(mktemp -d /tmp/atendeai-run-XXXXXX)
chmod 1777 "$TMPDIR"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

finish() {
    echo
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit
}

# What the tests stand on. Without one of these there is nothing to count: one failure, and the end.
must() {
    local what=$1
    shift
    say "$what"
    if ! "$@"; then
        echo "FAILED: $what"
        failed=$((failed + 1))
        finish
    fi
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_what_is_missing() {
    local missing=()
    command -v chromium >/dev/null || missing+=(chromium)
    command -v debootstrap >/dev/null || [ -x /usr/sbin/debootstrap ] || missing+=(debootstrap)
    fc-list 2>/dev/null | grep -qi emoji || missing+=(fontconfig fonts-noto-color-emoji)
    command -v npm >/dev/null || missing+=(npm)
    command -v promtool >/dev/null || missing+=(prometheus)
    compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
    if [ ${#missing[@]} -gt 0 ]; then
        echo "installing ${missing[*]}"
        as_root apt-get update -q &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}" || return 1
    fi
    command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed."; return 1; }
}

# Reads the totals a project left behind; one that left none, ran none or skipped some counts as failed.
count() {
    local name=$1 exit_code=$2 file=$results/$1.trx counters ran ok bad
    counters=$([ -f "$file" ] && grep -o '<Counters [^>]*' "$file" | head -1)
    ran=$(attribute total "$counters")
    ok=$(attribute passed "$counters")
    bad=$((ran - ok))
    if [ "$bad" -eq 0 ] && { [ "$ran" -eq 0 ] || [ "$exit_code" -ne 0 ]; }; then
        echo "FAILED: $name ran $ran tests and ended with $exit_code"
        bad=1
    fi
    passed=$((passed + ok))
    failed=$((failed + bad))
}

attribute() { local value; value=$(sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$2"); echo "${value:-0}"; }

run_project() {
    local project=$1 name
    name=$(basename "$project" .csproj)
    say "$name"
    timeout 900 dotnet test "$project" -c Release --no-build --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal"
    count "$name" $?
}

must "What is missing" install_what_is_missing
must "Tools" dotnet tool restore
must "Format" dotnet csharpier check .
must "Restore" dotnet restore AtendeAI.sln --locked-mode -v q
must "Build" dotnet build AtendeAI.sln -c Release --no-restore -v q
must "Publish" ./publish.sh

rm -rf "$results"
for project in tests/*/*.Tests.csproj; do
    run_project "$project"
done
finish
