// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endedbysignal.h"

#include <csignal>

namespace unhunch {
namespace {

volatile std::sig_atomic_t ended = 0;

void note(int)
{
    ended = 1;
}

constexpr std::array<int, 3> numbers {SIGINT, SIGTERM, SIGHUP};

} // namespace

EndedBySignal::EndedBySignal()
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        m_before.at(i) = std::signal(numbers.at(i), &note);
        if (m_before.at(i) == SIG_IGN) // nohup
            std::signal(numbers.at(i), SIG_IGN);
    }
}

EndedBySignal::~EndedBySignal()
{
    for (std::size_t i = 0; i < numbers.size(); ++i)
        std::signal(numbers.at(i), m_before.at(i));
}

bool EndedBySignal::operator()() const
{
    return ended != 0;
}

} // namespace unhunch
