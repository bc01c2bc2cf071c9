// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications.h"

#include "notifier.h"
#include "portalnotifier.h"

#include <QDBusConnection>
#include <QFileInfo>

namespace unhunch {

std::unique_ptr<Notifications> Notifications::on(const QDBusConnection &bus)
{
    if (inSandbox())
        return std::make_unique<PortalNotifier>(bus);
    return std::make_unique<Notifier>(bus);
}

std::vector<std::pair<QString, QString>> Notifications::buttons()
{
    return {{QStringLiteral("start"), tr("Start")}, {QStringLiteral("snooze"), tr("Snooze")},
        {QStringLiteral("skip"), tr("Skip")}};
}

PromptSurface::Answer Notifications::answerOf(const QString &button)
{
    if (button == QLatin1String("start"))
        return Answer::Start;
    if (button == QLatin1String("snooze"))
        return Answer::Snooze;
    return button == QLatin1String("skip") ? Answer::Skip : Answer::Open;
}

QString Notifications::ourName()
{
    return tr("Unhunch");
}

bool inSandbox()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace unhunch
