// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dndgnome.h"

#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.dnd", QtInfoMsg)

const QString writer = QStringLiteral("ca.desrt.dconf.Writer");
const QString path = QStringLiteral("/ca/desrt/dconf/Writer/user");

// The first argument of the signal: no other setting wakes us.
QStringList theSetting()
{
    return {QStringLiteral("/org/gnome/desktop/notifications/show-banners")};
}

} // namespace

DndGnome::DndGnome(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
    , m_gnome(qEnvironmentVariable("XDG_CURRENT_DESKTOP")
                  .split(QLatin1Char(':'))
                  .contains(QStringLiteral("GNOME")))
{ }

DndGnome::~DndGnome()
{
    if (m_asking)
        m_asking->disconnect(this);
}

void DndGnome::allow(const Allowed &allowed)
{
    if (allowed.dnd == m_allowed)
        return;
    m_allowed = allowed.dnd;
    if (!m_gnome || !m_bus.isConnected())
        return;
    const QString signal = QStringLiteral("Notify");
    const char *slot = SLOT(settingChanged());
    if (m_allowed) {
        m_bus.connect(QString(), path, writer, signal, theSetting(), QString(), this, slot);
        settingChanged();
    } else {
        m_bus.disconnect(QString(), path, writer, signal, theSetting(), QString(), this, slot);
        set(false);
    }
}

void DndGnome::settingChanged()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_again = false;
    m_asking = std::make_unique<QProcess>();
    connect(m_asking.get(), &QProcess::finished, this, &DndGnome::answered);
    connect(
        m_asking.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_asking)
                answered();
        },
        Qt::QueuedConnection);
    m_asking->start(QStringLiteral("gsettings"),
        {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
            QStringLiteral("show-banners")});
}

void DndGnome::answered()
{
    const QByteArray said = m_asking->readAllStandardOutput().trimmed();
    m_asking.release()->deleteLater(); // we are in one of its signals
    m_here = said == "true" || said == "false";
    if (m_allowed)
        set(said == "false");
    if (m_again && m_allowed)
        settingChanged();
}

void DndGnome::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    qCDebug(log) << "GNOME's" << on;
    Q_EMIT changed();
}

QList<Sense> DndGnome::senses() const
{
    const QString name = QStringLiteral("dnd");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    if (!m_gnome)
        return {{name, false, tr("this is not GNOME")}};
    return {{name, m_here, m_here ? tr("GNOME's setting") : tr("GNOME's setting cannot be read")}};
}

void DndGnome::tell(Presence &presence) const
{
    presence.dnd = presence.dnd || m_on;
}

} // namespace unhunch
