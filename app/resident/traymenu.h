// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traylook.h"
#include "traytypes.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace unhunch {

// The menu, as com.canonical.dbusmenu. The panel draws it and says what was clicked.
class TrayMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    // `direction`: of the words, which need not be the desktop's.
    TrayMenu(QDBusConnection bus, const QString &path, Qt::LayoutDirection direction,
        QObject *parent = nullptr);

    void set(const std::vector<TrayLine> &lines);
    // Called before the menu is shown, to set what has changed by the clock alone.
    std::function<void()> refresh;

    uint version() const { return 3; }

    QString status() const { return QStringLiteral("normal"); }

    QString textDirection() const
    {
        return m_direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    }

    QStringList iconThemePath() const { return {}; }

    // NOLINTBEGIN(readability-identifier-naming): the names of the bus interface
public Q_SLOTS:
    uint GetLayout(int parentId, int depth, const QStringList &names, unhunch::MenuNode &layout);
    unhunch::MenuPropertiesList GetGroupProperties(const QList<int> &ids, const QStringList &names);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &event, const QDBusVariant &data, uint time);
    QList<int> EventGroup(const unhunch::MenuEvents &events);
    bool AboutToShow(int id) const;
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors) const;

Q_SIGNALS:
    // On the bus.
    void LayoutUpdated(uint revision, int parent);
    void ItemsPropertiesUpdated(
        const unhunch::MenuPropertiesList &updated, const unhunch::MenuRemovedList &removed);
    void ItemActivationRequested(int id, uint time);
    // NOLINTEND(readability-identifier-naming)

private:
    struct Node
    {
        TrayLine line;
        QList<int> children;
    };

    void add(const std::vector<TrayLine> &lines, int parent);
    QVariantMap properties(int id) const;
    MenuNode node(int id, int depth) const;

public:
    std::function<void(const TrayLine &)> chosen;

private:
    Qt::LayoutDirection m_direction;
    std::vector<TrayLine> m_lines;
    QMap<int, Node> m_nodes; // 0 is the root; the same line keeps its number while it stays
    uint m_revision = 1;
};

} // namespace unhunch
