// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace unhunch {

// Larger files are refused unread.
constexpr qint64 stretchFileLimit = qint64 {256} * 1024;

// One stretch from the text of its file, checked against everything resources/stretch.schema.json
// says and the few things a schema cannot (ranges in order, key poses that exist). The error is
// "FIELD: reason" for a person; FIELD is a path such as "phases[2].key", or "file" for the whole.
tl::expected<Stretch, QString> readStretch(const QByteArray &text);

} // namespace unhunch
