// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace unhunch {

// Whether a program keeps the screen awake under KDE, whose power management has a list of its own.
// It is asked for a yes or a no each time it says that the list is another; who stands in it, and
// why, it says with that, and is not read.
// https://invent.kde.org/plasma/powerdevil: org.kde.Solid.PowerManagement.PolicyAgent
class KdeInhibition : public QObject
{
    Q_OBJECT

public:
    // `bus` need not be connected. Lets go of everything when it ends.
    explicit KdeInhibition(QDBusConnection bus, QObject *parent = nullptr);

    // Nothing while KDE's power management does not answer.
    std::optional<bool> inhibited() const { return m_inhibited; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void set(std::optional<bool> inhibited);

    QDBusConnection m_bus;
    std::optional<bool> m_inhibited;
    int m_asked = 0; // counts: only the newest answer holds
};

} // namespace unhunch
