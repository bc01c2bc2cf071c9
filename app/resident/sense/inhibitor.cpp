// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inhibitor.h"

#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.inhibitor", QtInfoMsg)

constexpr unsigned gnomesIdle = 8; // in GNOME's flags: the session does not become idle

} // namespace

InhibitorSensor::InhibitorSensor(QDBusConnection system, QDBusConnection session, QObject *parent)
    : Sensor(parent)
    , m_system(std::move(system))
    , m_session(std::move(session))
{ }

void InhibitorSensor::allow(const Allowed &allowed)
{
    if (allowed.inhibitor == m_logind.has_value())
        return;
    if (allowed.inhibitor) {
        m_logind.emplace(m_system,
            BusProperty::Where {QStringLiteral("org.freedesktop.login1"),
                QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("BlockInhibited")});
        const QString gnome = QStringLiteral("org.gnome.SessionManager");
        m_gnome.emplace(m_session,
            BusProperty::Where {gnome, QStringLiteral("/org/gnome/SessionManager"), gnome,
                QStringLiteral("InhibitedActions")});
        connect(&*m_logind, &BusProperty::changed, this, &InhibitorSensor::look);
        connect(&*m_gnome, &BusProperty::changed, this, &InhibitorSensor::look);
        m_kde.emplace(m_session);
        connect(&*m_kde, &KdeInhibition::changed, this, &InhibitorSensor::look);
    } else {
        m_logind.reset();
        m_gnome.reset();
        m_kde.reset();
    }
    look();
}

bool InhibitorSensor::inhibited() const
{
    return (m_logind
               && m_logind->value()
                      .toString()
                      .split(QLatin1Char(':'))
                      .contains(QStringLiteral("idle")))
        || (m_gnome && (m_gnome->value().toUInt() & gnomesIdle) != 0)
        || (m_kde && m_kde->inhibited().value_or(false));
}

void InhibitorSensor::look()
{
    if (inhibited() == m_inhibited)
        return;
    m_inhibited = !m_inhibited;
    qCDebug(log) << "kept awake" << m_inhibited;
    Q_EMIT changed();
}

QList<Sense> InhibitorSensor::senses() const
{
    const QString name = QStringLiteral("inhibitor");
    if (!m_logind)
        return {{name, false, switchedOff()}};
    if (m_gnome->value().isValid())
        return {{name, true, tr("GNOME's session and logind")}};
    if (m_kde->inhibited())
        return {{name, true, tr("KDE's power management and logind")}};
    const bool here = m_logind->value().isValid();
    return {{name, here, here ? tr("logind") : tr("logind does not answer")}};
}

void InhibitorSensor::tell(Presence &presence) const
{
    presence.inhibitor = presence.inhibitor || m_inhibited;
}

} // namespace unhunch
