// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace unhunch {
namespace {

// A handler has no other way to its program. Handlers, unlike a blocked signal, are not inherited
// by the programs that we start.
std::array<int, 2> ends {-1, -1};

void noted(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
}

} // namespace

QuitOnSignal::QuitOnSignal()
{
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, [] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(ends[0], &byte, 1);
        QCoreApplication::quit();
    });

    struct sigaction action
    { };

    action.sa_handler = &noted;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

QuitOnSignal::~QuitOnSignal()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    close(ends[0]);
    close(ends[1]);
}

} // namespace unhunch
