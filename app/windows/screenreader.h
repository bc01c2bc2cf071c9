// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace unhunch {

// Whether somebody has the screen read to them. Two voices at once cannot be understood, so ours
// then begins silent.
class ScreenReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isActive() const { return m_active; }

Q_SIGNALS:
    void activeChanged();

protected:
    void setActive(bool active)
    {
        if (active != m_active) {
            m_active = active;
            Q_EMIT activeChanged();
        }
    }

private:
    bool m_active = false;
};

// Reads it from the accessibility service of the session (org.a11y.Status), which desktops tell
// when their screen reader is switched on. Nothing is started for it.
class DesktopScreenReader : public ScreenReader
{
    Q_OBJECT
public:
    explicit DesktopScreenReader(QDBusConnection, QObject *parent = nullptr);

private Q_SLOTS:
    void changed(const QString &interface, const QVariantMap &, const QStringList &);

private:
    void ask();

    QDBusConnection m_bus;
};

} // namespace unhunch
