// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace unhunch {

// Everything that is over in a file that a person kept: an export of either format, or a copy of
// the history of this or of an older format. The file stays as it is. The refusal does not name it.
tl::expected<std::vector<Record>, QString> recordsOfFile(const QString &name, Instant now);

} // namespace unhunch
