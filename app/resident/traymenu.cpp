// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traymenu.h"

namespace unhunch {
namespace {

constexpr int firstSnooze = 100; // and the minutes
// Separators and headings have no action to take a number from.
constexpr int firstPlain = 1000;

int numberOf(const TrayLine &line, int plain)
{
    if (line.action == TrayAction::None)
        return firstPlain + plain;
    if (line.action == TrayAction::Snooze)
        return firstSnooze + line.minutes;
    return static_cast<int>(line.action);
}

} // namespace

TrayMenu::TrayMenu(
    QDBusConnection bus, const QString &path, Qt::LayoutDirection direction, QObject *parent)
    : QObject(parent)
    , m_direction(direction)
{
    m_nodes.insert(0, {});
    bus.registerObject(path, this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
            | QDBusConnection::ExportAllProperties);
}

void TrayMenu::set(const std::vector<TrayLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_nodes.clear();
    m_nodes.insert(0, {});
    add(lines, 0);
    ++m_revision;
    Q_EMIT LayoutUpdated(m_revision, 0);
}

void TrayMenu::add(const std::vector<TrayLine> &lines, int parent)
{
    for (const TrayLine &line : lines) {
        const int id = numberOf(line, static_cast<int>(m_nodes.size()));
        m_nodes[parent].children.append(id);
        m_nodes.insert(id, {line, {}});
        add(line.lines, id);
    }
}

QVariantMap TrayMenu::properties(int id) const
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end())
        return {};
    if (id == 0)
        return {{QStringLiteral("children-display"), QStringLiteral("submenu")}};
    const TrayLine &line = found->line;
    if (line.label.isEmpty())
        return {{QStringLiteral("type"), QStringLiteral("separator")},
            {QStringLiteral("visible"), true}};
    // An underscore would mark a key.
    QVariantMap properties {{QStringLiteral("label"),
                                QString(line.label).replace(QLatin1Char('_'), QLatin1String("__"))},
        {QStringLiteral("enabled"), line.enabled}, {QStringLiteral("visible"), true}};
    if (!line.lines.empty())
        properties.insert(QStringLiteral("children-display"), QStringLiteral("submenu"));
    return properties;
}

MenuNode TrayMenu::node(int id, int depth) const
{
    MenuNode node {id, properties(id), {}};
    if (depth != 0) {
        for (const int child : m_nodes.value(id).children)
            node.children.append(this->node(child, depth - 1));
    }
    return node;
}

uint TrayMenu::GetLayout(int parentId, int depth, const QStringList &, MenuNode &layout)
{
    layout = node(parentId, depth);
    return m_revision;
}

MenuPropertiesList TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &)
{
    MenuPropertiesList list;
    for (const int id : ids.isEmpty() ? m_nodes.keys() : ids)
        list.append({id, properties(id)});
    return list;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name)
{
    return QDBusVariant(properties(id).value(name));
}

void TrayMenu::Event(int id, const QString &event, const QDBusVariant &, uint)
{
    const auto found = m_nodes.find(id);
    if (event != QLatin1String("clicked") || found == m_nodes.end() || !found->line.enabled)
        return;
    const TrayLine line = found->line; // what it leads to may set another menu
    if (chosen && line.action != TrayAction::None)
        chosen(line);
}

QList<int> TrayMenu::EventGroup(const MenuEvents &events)
{
    QList<int> unknown;
    for (const MenuEvent &event : events) {
        if (!m_nodes.contains(event.id))
            unknown.append(event.id);
        Event(event.id, event.event, event.data, event.time);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int) const
{
    const uint before = m_revision;
    if (refresh)
        refresh();
    return m_revision != before;
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &errors) const
{
    errors.clear();
    return AboutToShow(0) ? ids : QList<int>();
}

} // namespace unhunch
