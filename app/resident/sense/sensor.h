// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presence.h"

#include <QObject>
#include <QString>

namespace unhunch {

// One thing that can be known of the person, and whether it can be known here.
struct Sense
{
    QString name; // a word: idle, fullscreen, lock, suspend …
    bool here = false;
    QString how; // by what, or why not; for a person
};

// What a person can forbid. What is forbidden is not asked for, not merely unused.
struct Allowed
{
    bool dnd = false;
    bool fullScreen = false;
    bool microphone = false;
    bool camera = false;
    bool battery = false;
    bool inhibitor = false;
    bool share = false;
};

// Somewhere that presence is learned from. A source writes its own members of the presence and no
// others; it is told of changes, it never asks again and again.
class Sensor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<Sense> senses() const = 0;
    // Adds what this source knows. Flags are or-ed, so that two sources of one thing may disagree;
    // of those that know idle time the first one is believed.
    virtual void tell(Presence &presence) const = 0;

    // How long without input it waits before it says so. Real time.
    virtual void setReportIdleAfter(Millis) { }

    // Until it is told, nothing that can be forbidden is sensed.
    virtual void allow(const Allowed &) { }

Q_SIGNALS:
    void changed();

protected:
    static QString switchedOff() { return tr("switched off in the settings"); }
};

} // namespace unhunch
