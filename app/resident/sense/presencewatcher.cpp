// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencewatcher.h"

#include <algorithm>

namespace unhunch {

PresenceWatcher::PresenceWatcher(Times times, QObject *parent)
    : Sensors(parent)
    , m_times(std::move(times))
{ }

void PresenceWatcher::add(std::unique_ptr<Sensor> source)
{
    connect(source.get(), &Sensor::changed, this, &Sensors::changed);
    m_sources.push_back(std::move(source));
}

Presence PresenceWatcher::presence() const
{
    Presence merged;
    merged.idleKnown = false;
    for (const auto &source : m_sources)
        source->tell(merged);
    merged.lastInput = m_times.fromReal(merged.lastInput);
    return merged;
}

QList<Sense> PresenceWatcher::senses() const
{
    QList<Sense> all;
    for (const auto &source : m_sources)
        all += source->senses();
    return all;
}

void PresenceWatcher::setReportIdleAfter(Millis after)
{
    // A threshold of nothing would report every key.
    const Millis real = std::max(m_times.toReal(after), Millis {20});
    for (const auto &source : m_sources)
        source->setReportIdleAfter(real);
}

} // namespace unhunch
