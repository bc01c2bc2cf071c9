// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens.h"

namespace unhunch {

// What the window manager tells of everybody's windows under X11; elsewhere, and where none tells,
// an empty desk. Only where they lie is asked, never what they are.
Desk x11Desk();

} // namespace unhunch
