// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace unhunch::paths {
namespace {

QString base(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/unhunch");
}

QString besides(const QString &relative)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + relative);
}

} // namespace

QString settings()
{
    return base(QStandardPaths::GenericConfigLocation) + QStringLiteral("/unhunch.ini");
}

QString history()
{
    return base(QStandardPaths::GenericDataLocation) + QStringLiteral("/history.sqlite");
}

QString backups()
{
    return base(QStandardPaths::GenericDataLocation) + QStringLiteral("/backups");
}

QString state()
{
    // Qt knows no place for state before 6.7.
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty() || QDir::isRelativePath(folder))
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/unhunch/state.json");
}

QString windowsProgram()
{
    return besides(QStringLiteral("/../libexec/unhunch/unhunch-windows"));
}

QString microphoneProgram()
{
    return besides(QStringLiteral("/../libexec/unhunch/unhunch-microphone"));
}

QString sharingProgram()
{
    return besides(QStringLiteral("/../libexec/unhunch/unhunch-sharing"));
}

QString icons()
{
    return besides(QStringLiteral("/../share/icons"));
}

} // namespace unhunch::paths
