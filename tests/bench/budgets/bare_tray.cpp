// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a Qt Widgets program in the tray costs: an icon and a menu.
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QSystemTrayIcon>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QPixmap mark(22, 22);
    mark.fill(Qt::darkGreen);
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"));
    QSystemTrayIcon icon {QIcon(mark)};
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
