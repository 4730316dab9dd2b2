#!/usr/bin/env bash
# Builds the .deb, wraps it again with a higher version, installs, starts, upgrades, removes and purges it on this
# machine, as root, and ends with 1 at the first thing that is not as it should be. Only for a machine where Awase is not
# in use: /var/lib/awase is dropped. BUILT=1 takes the packages of the last run, MEASURE=9 measures as many
# starts while it is installed, BREAK=STEP plants a fault that this script must find: aot, native, fonts, catalog or unit.
set -euo pipefail
cd "$(dirname "$0")/../.."

deb=target/installer
kept=target/smoke
home=/var/lib/awase
visit=(kiosk --rehearse)

say() { echo "smoke: $*"; }
fail() { echo "smoke: FAILED: $*" >&2; exit 1; }
# As the kiosk's account, without a display unless one is named.
kiosk() { env -u DISPLAY -u WAYLAND_DISPLAY ${screen:+DISPLAY=$screen} HOME=/nonexistent setpriv --reuid awase --regid awase --init-groups "$@"; }
products() { sqlite3 "$home/awase.db" 'select count(*) from product'; }
planted() { [[ ${BREAK:-} == "$1" ]]; }

((EUID == 0)) || fail "run this as root: it installs a package"
dpkg-query -W -f='${Status}' awase 2>/dev/null | grep -q 'ok installed' && fail "awase is installed here already"
[[ -e $home ]] && fail "$home is there already"
mkdir -p "$kept"

# What to build it with, and its version.
build() {
    "$1" -Dinstaller.version="$2" >"$kept/build-$2.txt" 2>&1 || { tail -40 "$kept/build-$2.txt"; fail "version $2 did not build"; }
    cp "$deb"/awase_"$2"*.deb "$kept/awase-$2.deb"
}

# The same app image in a package of another version.
wrap_again() {
    SOURCE_DATE_EPOCH=1767225600 DPKG_DEB_COMPRESSOR_TYPE=zstd mvn -q -B -ntp -Pinstaller "$@" toolchains:select-jdk-toolchain@find-a-jdk-25 jpackage:jpackage@package
}

install_deb() {
    if ! dpkg -i "$1" >"$kept/dpkg.txt" 2>&1; then
        # What it depends on is not here yet.
        apt-get -qy --no-install-recommends -f install >>"$kept/dpkg.txt" 2>&1 || { tail -20 "$kept/dpkg.txt"; fail "$1 does not install"; }
    fi
    dpkg-query -W -f='${Status}' awase | grep -q 'install ok installed' || { tail -20 "$kept/dpkg.txt"; fail "$1 is not installed"; }
}

check_package() {
    local size=$(($(stat -c %s "$1") / 1000000))
    say "$(basename "$1"): $size MB"
    ((size <= 80)) || fail "the package has $size MB, more than 80"
    dpkg-deb -f "$1" Depends | grep -q gtk || fail "GTK is not among the dependencies"
    [[ $(ar t "$1" | grep -c 'data.tar.zst') == 1 ]] || fail "the package is not compressed with zstd"
    if command -v systemd-analyze >/dev/null; then
        systemd-analyze verify packaging/linux/system/awase-kiosk.service 2>&1 | grep -v 'is not executable' | grep . && fail "the unit has faults"
    fi
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate packaging/linux/system/awase-staff.desktop || fail "the .desktop file has faults"
    fi
    return 0
}

check_starts() {
    [[ -x /usr/bin/awase && -x /usr/bin/awase-staff && -f /usr/lib/systemd/system/awase-kiosk.service && -f /usr/share/applications/awase-staff.desktop ]] || fail "files outside /opt are missing"
    [[ -x /usr/lib/awase/awase-update && -f /usr/lib/systemd/system/awase-update.timer && $(stat -c %U:%G:%a /var/opt/awase) == root:root:755 ]] || fail "what applies updates is not in place"
    [[ $(stat -c %U:%G:%a "$home") == awase:awase:2770 ]] || fail "the shop's home is $(stat -c %U:%G:%a "$home")"
    kiosk /usr/bin/awase --version | grep -q '^awase ' || fail "it does not say its version"

    # The first start makes the demo store.
    kiosk /usr/bin/awase look --json --category top --photo "$photo" >"$kept/look.json" 2>"$kept/look.txt" || { cat "$kept/look.txt"; fail "look"; }
    [[ $(<"$kept/look.json") == '{'*'}' ]] || fail "standard output of look holds more than one document: $(head -c 200 "$kept/look.json")"
    # They lie beside the program, not in it.
    (($(find "$home/pictures" -name '*.jpg' | wc -l) >= $(ls assets/demo/pictures | wc -l))) || fail "the demo store's pictures are missing"
    kiosk /usr/bin/awase doctor >"$kept/doctor.txt" 2>&1 || { cat "$kept/doctor.txt"; fail "the doctor finds something that fails"; }
    grep -qi 'japanese can be shown' "$kept/doctor.txt" || fail "Japanese cannot be shown"

    kiosk /usr/bin/awase "${visit[@]}" --shots "$home/shots" >"$kept/visit.txt" 2>&1 || { cat "$kept/visit.txt"; fail "the visit without a display"; }
    (($(find "$home/shots" -name '*.png' | wc -l) >= 6)) || fail "the visit without a display has too few screens"
    kiosk /usr/bin/awase-staff --shots "$home/shots/staff" >"$kept/staff.txt" 2>&1 || { cat "$kept/staff.txt"; fail "the console without a display"; }
}

check_trained() {
    # A cache that does not fit is set aside without a word, so the machine is told to refuse then.
    kiosk env JAVA_TOOL_OPTIONS=-XX:AOTMode=on /usr/bin/awase --version >"$kept/aot.txt" 2>&1 || { cat "$kept/aot.txt"; fail "the trained cache does not fit the installed program"; }
    say "the trained cache is in use"
}

check_unpacks_nothing() {
    # Libraries make empty folders in temp; no file may come into them, nor into a home, for both may forbid programs.
    local bare=$kept/bare
    rm -rf "$bare" && mkdir -p "$bare" && chmod 777 "$bare"
    kiosk env JAVA_TOOL_OPTIONS="-Duser.home=$PWD/$bare -Djava.io.tmpdir=$PWD/$bare" /usr/bin/awase doctor >"$kept/bare.txt" 2>&1 || { cat "$kept/bare.txt"; fail "something wants to be unpacked"; }
    grep -qi 'cannot start here\|does not work here\|cannot be drawn' "$kept/bare.txt" && { cat "$kept/bare.txt"; fail "a library is not carried"; }
    [[ -z $(find "$bare" -type f -name '*.so*') ]] || fail "a library was unpacked: $(find "$bare" -type f | head -3)"
    [[ -z $(find / -xdev \( -path /proc -o -path /sys -o -path /work -o -path "$PWD" \) -prune -o -user awase -name '*.so*' -print 2>/dev/null) ]] || fail "a library was unpacked by the kiosk's account"
}

check_kill_leaves_nothing() {
    local bare=$kept/bare
    rm -rf "$bare" && mkdir -p "$bare" && chmod 777 "$bare"
    kiosk env JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$PWD/$bare" /usr/bin/awase kiosk --headless --camera none --timings 2>&1 \
        | tee "$kept/killed.txt" | { grep -q -m 1 'attract at'; pkill -KILL -u awase -x awase; } || true
    grep -q 'attract at' "$kept/killed.txt" || { cat "$kept/killed.txt"; fail "the kiosk that was to be killed never stood"; }
    [[ -z $(find "$bare" -type f) ]] || fail "a killed kiosk left $(find "$bare" -type f | head -3)"
}

check_window() {
    if ! command -v Xvfb >/dev/null; then
        say "no Xvfb here: no window was opened"
        return 0
    fi
    Xvfb :77 -screen 0 1080x1920x24 >/dev/null 2>&1 &
    local x=$!
    sleep 2
    screen=:77 kiosk /usr/bin/awase "${visit[@]}" --shots "$home/window" >"$kept/window.txt" 2>&1 || { kill $x; cat "$kept/window.txt"; fail "the visit in a window"; }
    kill $x
    file "$home"/window/*.png 2>/dev/null | grep -q '1080 x 1920' || fail "the window does not fill the screen"
}

check_systemd_words() {
    command -v python3 >/dev/null || { say "no python3 here: nobody listened for what systemd is told"; return 0; }
    local socket=/run/awase-smoke.socket
    rm -f "$socket"
    python3 - "$socket" >"$kept/notify.txt" <<'P' &
import os, socket, sys
heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
heard.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o666)
heard.settimeout(60)
while True:
    try:
        print(heard.recv(200).decode(), flush=True)
    except TimeoutError:
        break
P
    local ear=$!
    sleep 1
    kiosk env NOTIFY_SOCKET="$socket" /usr/bin/awase "${visit[@]}" --shots "$home/shots" >/dev/null 2>&1 || fail "the visit under a notify socket"
    kill $ear
    rm -f "$socket"
    head -1 "$kept/notify.txt" | grep -qx 'READY=1' || fail "systemd is not told that the kiosk is ready"
    (($(grep -cx 'WATCHDOG=1' "$kept/notify.txt") >= 3)) || fail "systemd is not told that the screen's thread runs"
}

photo=$PWD/target/smoke/photo.jpg
cp "assets/demo/rehearsal/$(head -n 1 assets/demo/rehearsal/stills.txt)" "$photo"
chmod 755 target "$kept"

if [[ -z ${BUILT:-} ]]; then
    build packaging/linux/build.sh 0.1.1
    build wrap_again 0.1.2
fi
check_package "$kept/awase-0.1.1.deb"
planted unit && { sed 's/^Type=.*/Type=sometimes/' packaging/linux/system/awase-kiosk.service >"$kept/awase-kiosk.service"; systemd-analyze verify "$PWD/$kept/awase-kiosk.service" 2>&1 | grep . && fail "the unit has faults (planted)"; }

install_deb "$kept/awase-0.1.1.deb"
say "installed $(dpkg-query -W -f='${Version}' awase)"
planted aot && touch /opt/awase/lib/app/awase.jar
planted native && rm /opt/awase/lib/app/libsqlitejdbc.so
planted fonts && rm -r /opt/awase/lib/app/fonts
check_trained
check_starts
check_unpacks_nothing
check_kill_leaves_nothing
check_window
check_systemd_words
if [[ -n ${MEASURE:-} ]]; then
    ROUNDS=$MEASURE packaging/linux/first-frame.sh
fi
[[ $(stat -c %A "$home/awase.db") == -rw-rw* ]] || fail "the shop's group may not write its file: $(stat -c %A "$home/awase.db")"
before=$(products)
say "started: doctor, look, visit, console, window, systemd's words; $before products"

echo '{"languages": ["ja", "en"]}' >"$home/settings.json"
install_deb "$kept/awase-0.1.2.deb"
planted catalog && rm "$home/awase.db"
[[ $(dpkg-query -W -f='${Version}' awase) == 0.1.2* ]] || fail "not upgraded"
[[ -s $home/awase.db && $(products) == "$before" && -s $home/settings.json ]] || fail "the upgrade lost the catalog"
check_trained
kiosk /usr/bin/awase "${visit[@]}" --shots "$home/shots" >"$kept/visit.txt" 2>&1 || { cat "$kept/visit.txt"; fail "the visit after the upgrade"; }
say "upgraded in place to $(dpkg-query -W -f='${Version}' awase), $before products kept"

dpkg -r awase >"$kept/dpkg.txt" 2>&1 || { cat "$kept/dpkg.txt"; fail "it cannot be removed"; }
[[ ! -e /opt/awase/bin && ! -e /usr/bin/awase && ! -e /usr/lib/systemd/system/awase-kiosk.service && ! -e /usr/lib/awase/awase-update ]] || fail "the removal left programs"
[[ -s $home/awase.db && $(products) == "$before" ]] || fail "the removal dropped the catalog"
say "removed, $before products kept"

dpkg -P awase >"$kept/dpkg.txt" 2>&1 || { cat "$kept/dpkg.txt"; fail "it cannot be purged"; }
[[ ! -e $home && ! -e /var/cache/awase && ! -e /var/opt/awase ]] || fail "the purge left the catalog"
getent passwd awase >/dev/null && fail "the purge left the account"
say "purged: nothing is left"
say "PASSED"
