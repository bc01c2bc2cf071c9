#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [CTEST ARGUMENT...]: installs what is missing, builds, runs every test; the last lines are ctest's.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

packaging/install-packages build run desktop test
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev -j2 "$@" </dev/null
