// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realtimealarm.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <sys/timerfd.h>
#include <unistd.h>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.alarm", QtInfoMsg)

// Far enough to never ring, near enough for every kernel.
constexpr Millis never = std::chrono::hours {24 * 365 * 10};

} // namespace

RealtimeAlarm::RealtimeAlarm()
    : m_descriptor(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_descriptor < 0) {
        qCCritical(log, "no timer: %s", std::strerror(errno));
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

RealtimeAlarm::~RealtimeAlarm()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void RealtimeAlarm::set(const Now &now, std::optional<Elapsed> at)
{
    if (m_descriptor < 0)
        return;
    const Millis in = at ? std::clamp(*at - now.elapsed, Millis {0}, never) : never;
    const Millis when = now.utc.time_since_epoch() + in;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(when);
    itimerspec spec {};
    spec.it_value.tv_sec = seconds.count();
    spec.it_value.tv_nsec = std::chrono::nanoseconds {when - seconds}.count();
    if (timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr)
        < 0)
        qCCritical(log, "timer not set: %s", std::strerror(errno));
}

void RealtimeAlarm::read()
{
    std::uint64_t times = 0;
    const auto got = ::read(m_descriptor, &times, sizeof times);
    if (got < 0 && errno == ECANCELED) {
        if (clockWasSet)
            clockWasSet();
    } else if (got > 0 && rang) {
        rang();
    }
}

} // namespace unhunch
