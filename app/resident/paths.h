// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unhunch::paths {

// Where a person's files lie, by the freedesktop's base folders.
QString settings(); // $XDG_CONFIG_HOME/unhunch/unhunch.ini
QString history(); // $XDG_DATA_HOME/unhunch/history.sqlite
QString backups(); // the folder $XDG_DATA_HOME/unhunch/backups
QString state(); // $XDG_STATE_HOME/unhunch/state.json

// Where our own files lie, relative to the program: the same in the build folder and installed.
QString windowsProgram();
QString microphoneProgram();
QString sharingProgram();
QString icons();

} // namespace unhunch::paths
