#!/usr/bin/env bash
# Builds target/installer/awase_VERSION_ARCH.deb and, beside it in image/awase, the app image. Arguments go to Maven, for
# example -Dinstaller.version=0.2.0. Needs fakeroot and dpkg-deb.
set -euo pipefail
cd "$(dirname "$0")/../.."

# xz, where it is the default, takes a minute longer for some percent.
export DPKG_DEB_COMPRESSOR_TYPE=zstd DPKG_DEB_COMPRESSOR_LEVEL=12
# The jars' time when the cache was trained; see packaging/build.xml.
export SOURCE_DATE_EPOCH=1767225600
rm -rf target/installer
mvn -q -B -ntp -Pinstaller -Dmaven.test.skip ${QUICK:+-Dmaven.main.skip} "$@" post-integration-test
ls -l target/installer/awase_*.deb
