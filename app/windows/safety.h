// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace unhunch {

// "When not to stretch": what this is not, when to stop, when to ask for help. Returns when it was
// closed.
void showSafety(const Theme &, QWidget *parent);
// The first of its sentences, for where there is room for two.
QString disclaimerWords();

} // namespace unhunch
