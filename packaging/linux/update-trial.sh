#!/usr/bin/env bash
# Plays updates end to end on this machine, without root, systemd or dpkg: makes a key, signs versions of the program that
# was built, and lets a kiosk in a window of its own take them from a folder, under the very scripts that the package
# installs. Ends with 1 at the first thing that is not as it should be. Everything lies in target/update-trial.
#   0.2.0 is good and is kept; one that was forged and one that was altered are refused, and change nothing;
#   0.3.0 changes the catalog's file and crashes: it is given up, and the catalog is as it was before;
#   0.4.0 stands and never shows its first screen: it is given up (not with SHORT=1).
# Needs Xvfb. CLASSPATH_FILE names a file with the class path where Maven was asked for it already. LOOK is how many seconds
# lie between two looks at a version on trial; a shop's timer waits a minute.
set -euo pipefail
cd "$(dirname "$0")/../.."

trial=${TRIAL:-$PWD/target/update-trial}
system=$PWD/packaging/linux/system
look=${LOOK:-8}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export AWASE_HOME=$trial/home AWASE_UPDATES=$trial/root AWASE_INSTALLED=$trial/images/0.1.0 AWASE_SUPERVISED=1
unset WAYLAND_DISPLAY AWASE_MODEL_KEY AWASE_MODEL_PRESET AWASE_MODEL_ADDRESS

say() { echo "update-trial: $*"; }
fail() { echo "update-trial: FAILED: $*" >&2; tail -5 "$trial/kiosk.txt" >&2 || true; tail -20 "$AWASE_UPDATES/ledger" >&2 || true; exit 1; }

# A version: its number, how it fails (crashes, hangs), or nothing. It is this build with another number; one that fails first
# takes a step of the catalog's file that no other version knows.
image() {
    local image=$trial/images/$1 fails=${2:-}
    mkdir -p "$image/bin" "$image/lib/app"
    cat >"$image/bin/awase" <<S
#!/bin/sh
exec "$java" --enable-native-access=ALL-UNNAMED -Xmx1g -XX:-UsePerfData -Djpackage.app-version=$1 \\
    -cp "\$(dirname "\$(readlink -f "\$0")")/../lib/app:$classpath" dev.awase.Main "\$@"
S
    chmod 755 "$image/bin/awase"
    [[ -z $fails ]] && return 0
    mkdir -p "$image/lib/app/db/migration"
    echo 'CREATE TABLE from_a_later_version (id INTEGER PRIMARY KEY) STRICT;' >"$image/lib/app/db/migration/V900__later.sql"
    echo "900 of this version alone" >"$image/lib/app/db/steps.txt"
    mv "$image/bin/awase" "$image/bin/awase-whole"
    local end='exec sleep 86400'
    [[ $fails == crashes ]] && end='kill -ABRT $$'
    printf '#!/bin/sh\n"$(dirname "$(readlink -f "$0")")/awase-whole" export "%s/of-%s.csv"\n%s\n' "$trial" "$1" "$end" >"$image/bin/awase"
    chmod 755 "$image/bin/awase"
}

signed() { "$system/awase" update --sign "$trial/images/$1" --key "$trial/${2:-chain}/secret.pem" --as "$1" --into "$trial/signed" >/dev/null || fail "$1 cannot be signed"; }
bring() { cp "$trial/signed/awase-$1-"*.zip "$trial/folder/"; cp "$trial/signed/awase-$1-"*.update "$trial/folder/"; }
ledger() { grep -q -- "$1" "$AWASE_UPDATES/ledger" 2>/dev/null; }
# The version that is well with its first screen shown, by the file that it writes itself.
health() { [[ ! -e $AWASE_HOME/run/health.json ]] || tr -d ' \n' <"$AWASE_HOME/run/health.json"; }
stands() { health | grep -q "\"version\":\"awase$1\",\"well\":true,\"shown\":true"; }
written() { [[ -e $AWASE_HOME/run/health.json && $AWASE_HOME/run/health.json -nt $1 ]]; }
catalog() { "$system/awase" export "$trial/$1.csv" >/dev/null 2>&1 || fail "the catalog cannot be read"; sha256sum <"$trial/$1.csv"; }
kept() { ledger " kept $1 "; }
told() { health | grep -q "\"kind\":\"$1\""; }

# Waits until it is so, and no longer than seconds.
until_so() {
    local seconds=$1 what=$2
    shift 2
    for ((i = 0; i < seconds; i++)); do
        "$@" && return 0
        read -rt 1 <>"$trial/pause" || true
    done
    fail "$what: not within $seconds s"
}

# What systemd does with the kiosk's unit and the timer.
unit() {
    while [[ ! -e $trial/stop ]]; do
        "$system/awase-update" apply >>"$trial/apply.txt" 2>&1 || true
        "$system/awase" kiosk --window 540x960 >>"$trial/kiosk.txt" 2>&1 &
        echo $! >"$trial/kiosk.pid"
        wait $! 2>/dev/null || true
    done
}
timer() {
    while [[ ! -e $trial/stop ]]; do
        read -rt "$look" <>"$trial/pause" || true
        code=0
        "$system/awase-update" judge >>"$trial/judge.txt" 2>&1 || code=$?
        if [[ $code == 75 ]]; then kill "$(<"$trial/kiosk.pid")" 2>/dev/null || true; fi
    done
}

end() {
    touch "$trial/stop"
    kill "$(<"$trial/kiosk.pid")" 2>/dev/null || true
    wait "${unit_job:-}" "${timer_job:-}" 2>/dev/null || true
    kill "${x_job:-}" 2>/dev/null || true
}

rm -rf "$trial"
mkdir -p "$trial/folder" "$trial/signed" "$trial/chain" "$trial/forger" "$AWASE_HOME" "$AWASE_UPDATES"
mkfifo "$trial/pause"
if [[ -n ${CLASSPATH_FILE:-} ]]; then
    libraries=$(<"$CLASSPATH_FILE")
else
    mvn -q -B -ntp compile dependency:build-classpath -Dmdep.outputFile="$trial/classpath" >"$trial/maven.txt" 2>&1 || { tail -20 "$trial/maven.txt"; fail "it does not build"; }
    libraries=$(<"$trial/classpath")
fi
# A copy, for whoever builds meanwhile.
cp -r target/classes "$trial/classes"
classpath=$trial/classes:$libraries
command -v Xvfb >/dev/null || fail "there is no Xvfb here"

image 0.1.0
image 0.2.0
image 0.2.1
image 0.3.0 crashes
image 0.4.0 hangs
for who in chain forger; do
    "$system/awase" update --new-key "$trial/$who/secret.pem" 2>/dev/null || fail "no key was made"
done
cp "$trial/chain/update.key" "$AWASE_UPDATES/update.key"
days=$(printf '"%s": "closed", ' monday tuesday wednesday thursday friday saturday sunday)
echo "{\"camera\": \"rehearsal\", \"opening_hours\": {${days%, }}, \"update\": {\"folder\": \"$trial/folder\"}}" >"$AWASE_HOME/settings.json"

Xvfb -displayfd 3 -screen 0 1080x1920x24 -nolisten tcp 3>"$trial/display" 2>/dev/null &
x_job=$!
trap end EXIT
until_so 60 "Xvfb" test -s "$trial/display"
DISPLAY=:$(<"$trial/display")
export DISPLAY
unit &
unit_job=$!
timer &
timer_job=$!
until_so 180 "the installed 0.1.0 stands" stands 0.1.0
before=$(catalog before)
say "0.1.0 is installed and stands"

signed 0.2.0
bring 0.2.0
until_so 400 "0.2.0 is kept" kept 0.2.0

stands 0.2.0 || fail "0.2.0 does not stand"
[[ $(catalog good) == "$before" ]] || fail "the catalog changed with 0.2.0"
say "0.2.0 was taken from the folder, tried and kept"

signed 0.2.1 forger
bring 0.2.1
code=0
"$system/awase" update --check --json >"$trial/check.json" || code=$?
[[ $code == 1 ]] && grep -q '"forged"' "$trial/check.json" || fail "a forged version is not refused"
until_so 200 "Health tells of the forged one" told update.forged
signed 0.2.1
bring 0.2.1
printf X | dd of="$(ls "$trial/folder/awase-0.2.1-"*.zip)" bs=1 seek=40 conv=notrunc 2>/dev/null
until_so 200 "Health tells of the altered one" told update.altered
ledger ' 0.2.1 ' && fail "0.2.1 was applied"
stands 0.2.0 || fail "something changed with a version that was refused"
rm "$trial/folder/awase-0.2.1-"*
say "a forged and an altered 0.2.1 were refused, in words under Health; nothing changed"

given_up() {
    signed "$1"
    bring "$1"
    for ((i = 0; i < 500; i++)); do
        ledger " rolled_back $1 $2" && break
        read -rt 1 <>"$trial/pause" || true
    done
    ledger " rolled_back $1 $2" || fail "$1 was not given up: $2"
    touch "$trial/mark"
    until_so 120 "0.2.0 is back after $1" written "$trial/mark"
    until_so 120 "0.2.0 stands again" stands 0.2.0
    until_so 120 "Health tells of $1" told update.rolled-back
    [[ $(catalog "after-$1") == "$before" ]] || fail "the catalog changed with $1"
    [[ -s $AWASE_HOME/backups/awase-before-update-$1.db ]] || fail "no copy was kept before $1"
    ls "$AWASE_HOME/backups"/awase-before-restore-*.db >/dev/null 2>&1 || fail "the file that $1 changed was not kept"
    say "$1 was given up ($2); 0.2.0 stands again, the catalog is as it was, copies of before and after are kept"
}

given_up 0.3.0 crashes
[[ -n ${SHORT:-} ]] || given_up 0.4.0 unwell
say "PASSED"
