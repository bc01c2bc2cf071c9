// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unhunch {

// One function for each kind of a variant, for std::visit.
template <typename... F> struct Overloaded : F...
{
    using F::operator()...;
};

template <typename... F> Overloaded(F...) -> Overloaded<F...>;

} // namespace unhunch
