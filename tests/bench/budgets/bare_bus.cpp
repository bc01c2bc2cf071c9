// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a QtCore and QtDBus program costs: a name on the bus, and the event loop.
#include <QCoreApplication>
#include <QDBusConnection>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!QDBusConnection::sessionBus().registerService(QStringLiteral("io.github.unhunch.BareBus")))
        return 1;
    return QCoreApplication::exec();
}
