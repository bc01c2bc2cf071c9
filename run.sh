#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGUMENT...]   builds Unhunch and starts it from the build folder with these arguments.
# run.sh --demo          plays an hour of somebody working in a private desktop and saves pictures of it.
# Where there is no display and no argument, it plays the demo.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

demo=false
if [ "${1:-}" = --demo ]; then
    demo=true
elif [ $# = 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so this plays the demo."
    demo=true
fi

purposes=(build run)
$demo && purposes+=(desktop)
packaging/install-packages "${purposes[@]}"
[ -f build/run/build.ninja ] || cmake --preset run
cmake --build --preset run

if $demo; then
    exec tests/journey/demo.sh "$PWD/build/run" "$PWD/out/demo"
fi
exec build/run/bin/unhunch "$@"
