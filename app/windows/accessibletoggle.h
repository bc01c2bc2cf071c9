// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unhunch {

// From here on a screen reader's "toggle" on anything that can be checked is a click. Qt 6.4 only
// turns the mark (QAbstractButton::toggle): `clicked` stays away, and what hangs on it with it.
void installAccessibleToggles();

} // namespace unhunch
