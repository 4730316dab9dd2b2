#!/usr/bin/env bash
# Builds target/installer/awase_VERSION_ARCH.deb and, beside it in image/awase, the app image. Arguments go to Maven, for
# example -Dinstaller.version=0.2.0. Needs fakeroot and dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Like xz, which is the default, in a quarter of its time.
export DPKG_DEB_COMPRESSOR_TYPE=zstd DPKG_DEB_COMPRESSOR_LEVEL=19
# The jars' time when the cache was trained; see packaging/build.xml.
export SOURCE_DATE_EPOCH=1767225600
# The start that a shop waits for opens a window, so that one is trained where there is a server to open it on.
if command -v Xvfb >/dev/null; then
    exec 3< <(exec Xvfb -displayfd 1 -screen 0 1080x1920x24 -nolisten tcp 2>/dev/null)
    xvfb=$!
    trap 'kill $xvfb 2>/dev/null || true' EXIT
    read -r number <&3
    export AWASE_TRAINING_DISPLAY=:$number
else
    echo "Xvfb is not installed: the package is trained without a window and starts more slowly." >&2
fi
rm -rf target/installer
mvn -q -B -ntp -Pinstaller -Dmaven.test.skip ${QUICK:+-Dmaven.main.skip} "$@" post-integration-test
ls -l target/installer/awase_*.deb
