// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace unhunch {

// Whether it can be the id of a stretch: 1 to 40 of a-z, 0-9 and -. Not a QRegularExpression: the
// matcher and its compiled pattern would be half a MiB of the resident's memory.
inline bool isStretchId(const QString &text)
{
    constexpr int longest = 40;
    const auto isOne
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), isOne);
}

} // namespace unhunch
