// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traymenu.h"

#include <functional>

namespace unhunch {

// Our mark in the panel, as a StatusNotifierItem of our own: it registers whenever a host appears,
// early or late, and again after one restarted.
class TrayItem : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(QString IconThemePath READ iconThemePath)
    Q_PROPERTY(unhunch::TrayToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menuPath)

public:
    // `icons`: the folder of the icon theme that holds our marks. `direction`: of the words.
    TrayItem(QDBusConnection bus, QString icons, Qt::LayoutDirection direction,
        QObject *parent = nullptr);

    void set(const TrayLook &look);

    TrayMenu &menu() { return m_menu; }

    QString category() const { return QStringLiteral("ApplicationStatus"); }

    QString id() const { return QStringLiteral("io.github.unhunch.Unhunch"); }

    QString title() const { return QStringLiteral("Unhunch"); }

    QString status() const { return QStringLiteral("Active"); }

    int windowId() const { return 0; }

    QString iconName() const { return m_look.icon; }

    QString iconThemePath() const { return m_icons; }

    TrayToolTip toolTip() const { return {{}, {}, title(), m_look.toolTip}; }

    bool itemIsMenu() const { return false; }

    QDBusObjectPath menuPath() const;

    bool registered() const { return m_registered; }

    std::function<void(const QString &token)> activated;
    std::function<void(bool registered)>
        registrationTold; // as often as a panel comes, goes or refuses

    // NOLINTBEGIN(readability-identifier-naming): the names of the bus interface
public Q_SLOTS:
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString &orientation);
    void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    // On the bus.
    void NewIcon();
    void NewToolTip();
    void NewStatus(const QString &status);
    // NOLINTEND(readability-identifier-naming)

private Q_SLOTS:
    void registerAtWatcher();

private:
    void setRegistered(bool);

    QDBusConnection m_bus;
    QString m_icons;
    TrayLook m_look;
    TrayMenu m_menu;
    QString m_token;
    bool m_registered = false;
};

} // namespace unhunch
