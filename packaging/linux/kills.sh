#!/usr/bin/env bash
# Kills the kiosk N times (200) at random moments of its day and prints, every ten kills, what was hit, what was kept and how
# long it took to come back. Ends with 1 where the file is not sound or lacks what was said to be kept.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -ntp test-compile surefire:test@default-test -Dtest=KilledKioskTest -Dawase.kills="${1:-200}"
