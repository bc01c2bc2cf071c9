// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dndserver.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.dnd", QtInfoMsg)

const QString service = QStringLiteral("org.freedesktop.Notifications");

bool isSwitch(const std::unique_ptr<BusProperty> &property)
{
    return property->value().typeId() == QMetaType::Bool;
}

} // namespace

DndServer::DndServer(QDBusConnection bus, QObject *parent)
    : Sensor(parent)
    , m_bus(std::move(bus))
{ }

void DndServer::allow(const Allowed &allowed)
{
    if (allowed.dnd == m_allowed)
        return;
    m_allowed = allowed.dnd;
    m_switches.clear();
    if (m_allowed) {
        for (const auto &[interface, property] : {std::pair {service, QStringLiteral("Inhibited")},
                 std::pair {QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused")}}) {
            m_switches.push_back(std::make_unique<BusProperty>(m_bus,
                BusProperty::Where {service, QStringLiteral("/org/freedesktop/Notifications"),
                    interface, property}));
            connect(m_switches.back().get(), &BusProperty::changed, this, &DndServer::look);
        }
    }
    look();
}

void DndServer::look()
{
    const bool on = std::any_of(m_switches.begin(), m_switches.end(),
        [](const auto &each) { return isSwitch(each) && each->value().toBool(); });
    if (on == m_on)
        return;
    m_on = on;
    qCDebug(log) << "the service's" << on;
    Q_EMIT changed();
}

QList<Sense> DndServer::senses() const
{
    const QString name = QStringLiteral("dnd");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    const auto here = std::find_if(m_switches.begin(), m_switches.end(), isSwitch);
    if (here == m_switches.end())
        return {{name, false, tr("this notification service does not tell")}};
    return {{name, true, tr("the notification service's property %1").arg((*here)->name())}};
}

void DndServer::tell(Presence &presence) const
{
    presence.dnd = presence.dnd || m_on;
}

} // namespace unhunch
