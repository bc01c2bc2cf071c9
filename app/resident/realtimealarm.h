// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"

#include <QSocketNotifier>

#include <memory>

namespace unhunch {

// An absolute timer on CLOCK_REALTIME: a QTimer stands still while the machine sleeps, and only the
// wall clock's timers say when somebody sets it.
class RealtimeAlarm : public Alarm
{
public:
    RealtimeAlarm();
    ~RealtimeAlarm() override;

    void set(const Now &now, std::optional<Elapsed> at) override;

private:
    void read();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace unhunch
