// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <QString>

// What the commands say, and where.
namespace unhunch::terminal {

void print(const QString &text); // a line feed is added where there is none
// To the standard error; returns `code`, to end with.
int complain(const QString &sentence, int code = exits::failed);

} // namespace unhunch::terminal
