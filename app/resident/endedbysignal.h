// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace unhunch {

// While one lives, SIGINT, SIGTERM and SIGHUP do not end the program but are noted, so that a long
// work ends at its next step and in good order: nothing half done is left. One at a time.
class EndedBySignal
{
public:
    EndedBySignal();
    ~EndedBySignal(); // they do what they did before
    EndedBySignal(const EndedBySignal &) = delete;
    EndedBySignal &operator=(const EndedBySignal &) = delete;

    bool operator()() const; // one came

private:
    using Handler = void (*)(int);
    std::array<Handler, 3> m_before {};
};

} // namespace unhunch
