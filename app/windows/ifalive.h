// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <functional>
#include <utility>

namespace unhunch {

// For answers that may come after the asker is gone: calls `use` (a member or a function of the
// object) with what it is given, as long as the object is there.
template <typename Object, typename Use> auto ifAlive(Object *object, Use use)
{
    return [kept = QPointer<Object>(object), use = std::move(use)](const auto &...answer) {
        if (Object *const there = kept.data()) {
            std::invoke(use, *there, answer...);
        }
    };
}

} // namespace unhunch
