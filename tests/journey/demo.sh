#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh BUILD OUT: plays an hour of somebody working in a private desktop and saves a picture of each moment in OUT.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
mkdir -p "$2"
exec "$here/desktop.sh" --hour 9 --notify xfce --tray xfce --size 1366x860 --timeout 118 --out "$2" -- \
    /usr/bin/python3 "$here/demo.py" "$1"
