// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presencewatcher.h"

#include <algorithm>

namespace unhunch {
namespace {

// One line a sense: by whom it is here, or all that was tried.
void merge(QList<Sense> &all, const Sense &sense)
{
    const auto known = std::find_if(
        all.begin(), all.end(), [&](const Sense &other) { return other.name == sense.name; });
    if (known == all.end()) {
        all += sense;
    } else if (sense.here && !known->here) {
        *known = sense;
    } else if (sense.here == known->here && sense.how != known->how) {
        known->how += QStringLiteral("; ") + sense.how;
    }
}

} // namespace

PresenceWatcher::PresenceWatcher(Times times, QObject *parent)
    : Sensors(parent)
    , m_times(std::move(times))
{ }

void PresenceWatcher::add(std::unique_ptr<Sensor> source)
{
    connect(source.get(), &Sensor::changed, this, &Sensors::changed);
    m_sources.push_back(std::move(source));
}

void PresenceWatcher::allow(const Allowed &allowed)
{
    for (const auto &source : m_sources)
        source->allow(allowed);
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
        for (const Sense &sense : source->senses())
            merge(all, sense);
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
