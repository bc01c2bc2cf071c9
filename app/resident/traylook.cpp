// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traylook.h"

#include "translate.h"
#include "words.h"

UNHUNCH_WORDS(unhunch)

namespace unhunch {

namespace {

bool isDue(const Status &status)
{
    return status.answerable && status.state != QLatin1String("snoozed") && !status.quietUntil;
}

QString iconOf(const Status &status, const QString &mark)
{
    // A desktop that recolours marks does not say so: colour is seen on every panel.
    const QString tone = mark == QLatin1String("light") || mark == QLatin1String("dark")
        ? mark
        : QStringLiteral("coloured");
    QString name = QStringLiteral("unhunch-");
    if (status.state == QLatin1String("session"))
        name += QStringLiteral("doing-");
    else if (status.quietUntil)
        name += QStringLiteral("paused-");
    else if (isDue(status))
        name += QStringLiteral("due-");
    return name + tone;
}

QString headline(const Status &status)
{
    const auto time = [&](Instant at) { return clockTime(at, status.zone, status.now); };
    if (status.quietUntil)
        return tr("Paused until %1").arg(time(*status.quietUntil));
    if (status.state == QLatin1String("counting") && status.next)
        return tr("Next prompt about %1").arg(time(*status.next));
    return status.sentence;
}

TrayLine snoozeLine(const Status &status, const cadence::SnoozeChoice &choice)
{
    const bool can = choice.refused.isEmpty();
    const QString label = can ? tr("%1 min, until %2")
                                    .arg(choice.minutes)
                                    .arg(clockTime(choice.until, status.zone, status.now))
                              : tr("%1 min: %2").arg(choice.minutes).arg(choice.refused);
    return {label, TrayAction::Snooze, can, {}, choice.minutes};
}

TrayLine snoozeMenu(const Status &status)
{
    TrayLine menu {tr("Snooze"), TrayAction::None, true, {}};
    for (const cadence::SnoozeChoice &choice : status.snooze)
        menu.lines.push_back(snoozeLine(status, choice));
    return menu;
}

TrayLine pauseMenu(const Status &status)
{
    TrayLine menu {tr("Pause until"), TrayAction::None, true, {}};
    menu.lines.push_back({tr("30 minutes"), TrayAction::PauseHalfHour, true, {}});
    menu.lines.push_back({tr("1 hour"), TrayAction::PauseHour, true, {}});
    if (status.afterLunch)
        menu.lines.push_back({tr("After lunch, %1").arg(clockTime(*status.afterLunch, status.zone)),
            TrayAction::PauseLunch, true, {}});
    menu.lines.push_back({tr("Tomorrow"), TrayAction::PauseTomorrow, true, {}});
    if (status.dayEnds)
        menu.lines.push_back(
            {tr("The end of the day, %1").arg(clockTime(*status.dayEnds, status.zone, status.now)),
                TrayAction::PauseDay, true, {}});
    return menu;
}

} // namespace

TrayLook look(const Status &status, const QString &mark)
{
    TrayLook look;
    look.icon = iconOf(status, mark);
    look.attention = isDue(status);
    const QString first = headline(status);
    look.toolTip = first;
    auto &menu = look.menu;
    menu.push_back({first, TrayAction::None, false, {}});
    if (status.answerable) {
        menu.push_back({tr("Start"), TrayAction::Start, true, {}});
        if (!status.snooze.empty())
            menu.push_back(snoozeMenu(status));
        menu.push_back({tr("Skip"), TrayAction::Skip, true, {}});
    }
    menu.push_back({});
    if (status.state != QLatin1String("session") && !status.answerable)
        menu.push_back({tr("Stretch now"), TrayAction::StretchNow, true, {}});
    if (status.canSayWasSitting)
        menu.push_back({tr("I was sitting"), TrayAction::WasSitting, true, {}});
    if (status.quietUntil)
        menu.push_back({tr("Resume"), TrayAction::Resume, true, {}});
    else
        menu.push_back(pauseMenu(status));
    menu.push_back({});
    menu.push_back({tr("This week"), TrayAction::Week, true, {}});
    menu.push_back({tr("Library"), TrayAction::Library, true, {}});
    menu.push_back({tr("Settings"), TrayAction::Settings, true, {}});
    menu.push_back({});
    menu.push_back({tr("Quit"), TrayAction::Quit, true, {}});
    return look;
}

} // namespace unhunch
