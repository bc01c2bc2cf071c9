// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

// The commands about what was kept. Reading and adding go straight to the file, also beside a
// resident, which is told: a long or hostile file is then not its trouble, and giving up is ending
// this process. Taking out goes through the resident where one runs, for it remembers things, too.
namespace unhunch::commands {

int exportHistory(const Command &command);
int importHistory(const Command &command);
int backup(const Command &command);
int erase(const Command &command);
int note(const Command &command);

} // namespace unhunch::commands
