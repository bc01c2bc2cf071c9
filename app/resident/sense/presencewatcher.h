// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sensor.h"

#include <functional>
#include <memory>
#include <vector>

namespace unhunch {

// What the engine asks of the desktop.
class Sensors : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Presence presence() const = 0;
    virtual QList<Sense> senses() const = 0;
    virtual void setReportIdleAfter(Millis) = 0; // on the engine's clock

Q_SIGNALS:
    void changed();
};

// Merges the sources into one value.
class PresenceWatcher : public Sensors
{
    Q_OBJECT

public:
    // How the engine's clock relates to the real one that the sources see.
    struct Times
    {
        std::function<Elapsed(Elapsed)> fromReal;
        std::function<Millis(Millis)> toReal;
    };

    explicit PresenceWatcher(Times times, QObject *parent = nullptr);

    // Those that know idle time in the order in which they are believed.
    void add(std::unique_ptr<Sensor> source);
    void allow(const Allowed &allowed);

    Presence presence() const override;
    QList<Sense> senses() const override;
    void setReportIdleAfter(Millis after) override;

private:
    Times m_times;
    std::vector<std::unique_ptr<Sensor>> m_sources;
};

} // namespace unhunch
