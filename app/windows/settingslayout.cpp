// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingslayout.h"

#include "rules.h"
#include "translate.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

UNHUNCH_WORDS(settings)

namespace unhunch {

namespace {

SettingPlace place(
    const char *key, const QString &title, const QString &hint = {}, const char *icon = "")
{
    return {QLatin1String(key), title, hint, QLatin1String(icon)};
}

PageLayout schedule()
{
    PageLayout page {QStringLiteral("schedule"), QStringLiteral("ui-calendar"), tr("Schedule"), {}};
    page.groups.push_back({tr("Working time"), {},
        {place("@days", tr("Days")), place("@hours", tr("Hours"), tr("No prompts outside these")),
            place("@own-hours", tr("Own hours for each day")), place("hours-monday", {}),
            place("hours-tuesday", {}), place("hours-wednesday", {}), place("hours-thursday", {}),
            place("hours-friday", {}), place("hours-saturday", {}), place("hours-sunday", {}),
            place("lunch", tr("Quiet for lunch"))}});
    page.groups.push_back({tr("How often"), {},
        {place("posture-interval", tr("Thoracic Extension"),
             tr("The source advises 10 times every hour")),
            place("wall-angel-interval", tr("Wall Angel"),
                tr("The source advises 60 seconds every couple of hours")),
            place("@library", tr("Everything else"), tr("Each with its own rhythm"))}});
    page.groups.push_back({{}, {}, {place("@plan", {})}});
    page.groups.push_back({tr("A favourite"), {},
        {place("favourite", {}, tr("Once a day, besides what is due")),
            place("favourite-anchor", {})}});
    page.groups.push_back({tr("Finer points"), {},
        {place("least-gap", {}, tr("After a stretch, a skip or no answer")),
            place("merge-window", {}, tr("Two that are due soon after another make one prompt")),
            place("prompt-stretches", {}), place("prompt-minutes", {}), place("prompts-a-day", {}),
            place("end-guard", {})}});
    return page;
}

PageLayout interruptions()
{
    PageLayout page {
        QStringLiteral("interruptions"), QStringLiteral("ui-bell-off"), tr("Interruptions"), {}};
    page.groups.push_back({tr("Wait while"), {},
        {place(
             "pause", tr("You are typing"), tr("Until a pause of so many seconds"), "ui-keyboard"),
            place("quiet-dnd", tr("Do Not Disturb is on"), {}, "ui-bell-off"),
            place("quiet-fullscreen", tr("A window is full screen"),
                tr("Presentations, films, games"), "ui-fullscreen"),
            place("quiet-microphone", tr("The microphone is in use"),
                tr("Calls and recordings. Sound is never listened to"), "ui-mic"),
            place("quiet-camera", tr("The camera is in use"), tr("Pictures are never looked at"),
                "ui-sun"),
            place("quiet-share", tr("The screen is shared"), {}, "ui-maximise"),
            place("quiet-battery", tr("The machine runs on its battery"), {}, "ui-quit")}});
    page.groups.push_back({tr("How long"), {},
        {place("longest-wait", {}, tr("Then the prompt shows all the same, small and silent")),
            place("longest-wait-again", {}), place("settle-after-quiet", {})}});
    page.groups.push_back({tr("How we ask"), {},
        {place("snooze", tr("Snooze for"), tr("The button; 5, 10 and 15 min are in its menu")),
            place("snooze-times", {}), place("snooze-total", {}),
            place("stay-until-answered", {}, tr("Without it a prompt folds into the tray")),
            place("fold-after", {}, tr("Of active use with the prompt in view")),
            place("reoffers", {}), place("reoffer-after", {})}});
    page.groups.push_back({tr("Away from the computer"), {},
        {place("away", {}, tr("Without a key or the pointer; locked and asleep at once")),
            place("kept-awake", {}, tr("A film or a call, for four hours at most")),
            place("natural-break", {}, tr("Then the hour starts afresh")),
            place("settle-after-break", {})}});
    return page;
}

PageLayout guidance()
{
    PageLayout page {QStringLiteral("guidance"), QStringLiteral("ui-voice-on"), tr("Guidance"), {}};
    page.groups.push_back({tr("Voice and sound"), {},
        {place("sound", tr("Sound"), tr("Voice and chimes at once")),
            place("voice", {}, tr("With the voices of this computer"), ""),
            place("chimes", tr("Chimes"), tr("A soft tone when a hold begins and ends")),
            place("last-seconds", tr("The last three seconds"), tr("A tick for each")),
            place("volume", tr("Volume"))}});
    page.groups.push_back({tr("Pace"), {},
        {place("pace", tr("Speed"), tr("How long we wait between steps")),
            place("own-pace", tr("At my own pace"), tr("A key or a tap goes on")),
            place("@levels", tr("Holds"), tr("Always within what the source advises"))}});
    page.groups.push_back({tr("Picture"), {},
        {place("figure", {}),
            place("reduced-motion", tr("Still pictures"),
                tr("Instead of movement, besides what the desktop wishes")),
            place("large-guide-text", {}, tr("For reading from two metres")),
            place("close-when-done", {}),
            place("full-screen-guide", tr("Fill the screen"),
                tr("For stretches that are done away from the desk")),
            place("single-keys", {}, tr("In the card: S, N, A, V and others"))}});
    return page;
}

PageLayout stretches(const Catalogue &catalogue)
{
    PageLayout page {
        QStringLiteral("stretches"), QStringLiteral("ui-library"), tr("Stretches"), {}};
    GroupLayout levels {tr("How much"), tr("within the source's own range"), {}};
    GroupLayout rhythms {tr("Own rhythm"), tr("at the desk, besides the two of the schedule"), {}};
    GroupLayout left {tr("Never offered"), tr("by hand they can be done all the same"), {}};
    for (const Stretch &stretch : catalogue.stretches()) {
        levels.rows.push_back({QStringLiteral("level-") + stretch.id, stretch.name, {}, {}});
        rhythms.rows.push_back({QStringLiteral("every-") + stretch.id, stretch.name, {}, {}});
        left.rows.push_back({QStringLiteral("out-") + stretch.id, stretch.name, {}, {}});
    }
    page.groups.push_back({{}, {},
        {place("floor-space", {}, tr("Without it the wall angel comes standing, adapted"))}});
    page.groups.push_back(rhythms);
    page.groups.push_back(levels);
    page.groups.push_back(left);
    return page;
}

PageLayout privacy()
{
    PageLayout page {QStringLiteral("privacy"), QStringLiteral("ui-shield"), tr("Privacy"), {}};
    page.groups.push_back({tr("What is sensed"),
        tr("how long ago the last input was; of all else a yes or a no"), {place("@senses", {})}});
    page.groups.push_back({tr("What this desktop allows"), {}, {place("@surfaces", {})}});
    return page;
}

PageLayout history()
{
    PageLayout page {QStringLiteral("history"), QStringLiteral("ui-clock"), tr("History"), {}};
    page.groups.push_back({tr("Your record"), tr("stays on this computer"), {place("@paths", {})}});
    return page;
}

PageLayout general()
{
    PageLayout page {QStringLiteral("general"), QStringLiteral("ui-settings"), tr("General"), {}};
    page.groups.push_back({tr("Look"), {},
        {place("appearance", tr("Colours")), place("contrast", {}),
            place("tray-mark", {}, tr("Automatic is coloured, which is seen on every panel")),
            place("small-window", {}, tr("Or a mark in a tray of the old kind"))}});
    page.groups.push_back({tr("About"), {}, {place("@about", {})}});
    return page;
}

// Which group takes a key that is placed nowhere: the first that its key begins like.
struct Home
{
    const char *prefix;
    const char *page;
    std::size_t group;
};

constexpr Home homes[] {{"voice", "guidance", 0}, {"chime", "guidance", 0},
    {"sound", "guidance", 0}, {"volume", "guidance", 0}, {"quiet", "interruptions", 0},
    {"backup", "history", 0}, {"", "general", 0}};

// Neither has a row: the one is the library's, of the other there is nothing to choose.
bool isHidden(const QString &key)
{
    return key == QLatin1String("stars") || key == QLatin1String("welcomed");
}

void placeTheRest(std::vector<PageLayout> &pages, const std::vector<Field> &fields)
{
    QSet<QString> placed;
    for (const PageLayout &page : pages) {
        for (const GroupLayout &group : page.groups) {
            for (const SettingPlace &row : group.rows) {
                placed.insert(row.key);
            }
        }
    }
    for (const Field &field : fields) {
        if (placed.contains(field.key) || isHidden(field.key)) {
            continue;
        }
        const auto home = std::find_if(std::begin(homes), std::end(homes),
            [&](const Home &each) { return field.key.startsWith(QLatin1String(each.prefix)); });
        const auto page = std::find_if(pages.begin(), pages.end(),
            [&](const PageLayout &each) { return each.id == QLatin1String(home->page); });
        page->groups[home->group].rows.push_back({field.key, {}, {}, {}});
    }
}

void dropTheUnknown(std::vector<PageLayout> &pages, const std::vector<Field> &fields)
{
    QSet<QString> known;
    for (const Field &field : fields) {
        known.insert(field.key);
    }
    for (PageLayout &page : pages) {
        for (GroupLayout &group : page.groups) {
            group.rows.erase(std::remove_if(group.rows.begin(), group.rows.end(),
                                 [&](const SettingPlace &row) {
                                     return !row.key.startsWith(QLatin1Char('@'))
                                         && !known.contains(row.key);
                                 }),
                group.rows.end());
        }
        page.groups.erase(std::remove_if(page.groups.begin(), page.groups.end(),
                              [](const GroupLayout &group) { return group.rows.empty(); }),
            page.groups.end());
    }
}

QString choiceWords(const QString &key, const QString &value)
{
    const QMap<QString, QString> words {{QStringLiteral("auto"), tr("As the system")},
        {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")},
        {QStringLiteral("coloured"), tr("Coloured")}, {QStringLiteral("normal"), tr("Normal")},
        {QStringLiteral("high"), tr("High")}, {QStringLiteral("daily"), tr("Daily")},
        {QStringLiteral("weekly"), tr("Weekly")}, {QStringLiteral("off"), tr("Off")}};
    const QMap<QString, QString> levels {{QStringLiteral("low"), tr("Least")},
        {QStringLiteral("middle"), tr("Middle")}, {QStringLiteral("high"), tr("Most")}};
    if (key.startsWith(QLatin1String("level-"))) {
        return levels.value(value, value);
    }
    if (key == QLatin1String("tray-mark") && value == QLatin1String("auto")) {
        return tr("Automatic");
    }
    if (const auto known = words.constFind(value); known != words.constEnd()) {
        return *known;
    }
    QString plain = value;
    plain.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!plain.isEmpty()) {
        plain[0] = plain[0].toUpper();
    }
    return plain;
}

QString textWords(const QString &key, const QString &value, const Catalogue &catalogue)
{
    if (key == QLatin1String("favourite")) {
        const Stretch *stretch = catalogue.find(value);
        return value.isEmpty() ? tr("None") : (stretch != nullptr ? stretch->name : value);
    }
    if (key == QLatin1String("favourite-anchor")) {
        return value == QLatin1String("after-lunch")
            ? tr("After lunch")
            : (value == QLatin1String("first-prompt")
                    ? tr("At the first prompt")
                    : timeWords(QTime::fromString(value, QStringLiteral("HH:mm"))));
    }
    if (key == QLatin1String("pace")) {
        const double pace = value.toDouble();
        return pace == 1 ? tr("Normal") : tr("%1 × as fast").arg(QLocale().toString(pace));
    }
    return value;
}

} // namespace

std::vector<PageLayout> settingsLayout(const std::vector<Field> &fields, const Catalogue &catalogue)
{
    std::vector<PageLayout> pages {schedule(), interruptions(), guidance(), stretches(catalogue),
        privacy(), history(), general()};
    placeTheRest(pages, fields);
    dropTheUnknown(pages, fields);
    return pages;
}

QString unitWords(const Field &field)
{
    // Our own sheets say "min" and "s"; core's words are for the command line.
    const auto core
        = [](const char *text) { return QCoreApplication::translate("Settings", text); };
    if (field.unit == core("minutes") || field.unit == core("minutes at the desk")) {
        return tr(" min");
    }
    if (field.unit == core("seconds")) {
        return tr(" s");
    }
    if (field.unit == core("percent")) {
        return tr(" %");
    }
    return field.unit.isEmpty() || field.unit == core("times") ? QString()
                                                               : QLatin1Char(' ') + field.unit;
}

QStringList offeredValues(const QString &key)
{
    if (key == QLatin1String("posture-interval")) {
        return {QStringLiteral("20"), QStringLiteral("30"), QStringLiteral("45"),
            QStringLiteral("60"), QStringLiteral("90"), QStringLiteral("120")};
    }
    if (key == QLatin1String("wall-angel-interval")) {
        return {QStringLiteral("60"), QStringLiteral("90"), QStringLiteral("120"),
            QStringLiteral("180"), QStringLiteral("240")};
    }
    if (key.startsWith(QLatin1String("every-"))) {
        return {QStringLiteral("0"), QStringLiteral("30"), QStringLiteral("60"),
            QStringLiteral("90"), QStringLiteral("120"), QStringLiteral("240"),
            QStringLiteral("480")};
    }
    if (key == QLatin1String("pace")) {
        return {QStringLiteral("0.5"), QStringLiteral("0.75"), QStringLiteral("1"),
            QStringLiteral("1.25"), QStringLiteral("1.5"), QStringLiteral("2")};
    }
    if (key == QLatin1String("favourite-anchor")) {
        return {QStringLiteral("after-lunch"), QStringLiteral("first-prompt"),
            QStringLiteral("10:00"), QStringLiteral("11:00"), QStringLiteral("14:00"),
            QStringLiteral("15:00"), QStringLiteral("16:00")};
    }
    return {};
}

QString rhythmWords(int minutes)
{
    constexpr int hour = 60;
    if (minutes == 0) {
        return tr("When picked");
    }
    if (minutes == hour) {
        return tr("Every hour");
    }
    return minutes % hour == 0 ? tr("Every %n hours", nullptr, minutes / hour)
                               : tr("Every %1 min").arg(minutes);
}

QString valueWords(const Field &field, const QString &value, const Catalogue &catalogue)
{
    switch (field.shape) {
    case Field::Shape::Text:
        return textWords(field.key, value, catalogue);
    case Field::Shape::Number:
        if (field.key.endsWith(QLatin1String("-interval"))
            || field.key.startsWith(QLatin1String("every-"))) {
            return rhythmWords(value.toInt());
        }
        return value + unitWords(field);
    case Field::Shape::YesNo:
        return value == QLatin1String("true") ? tr("On") : tr("Off");
    case Field::Shape::Choice:
        return choiceWords(field.key, value);
    case Field::Shape::Hours:
        break;
    }
    const QStringList ends = value.split(QLatin1Char('-'));
    if (ends.size() != 2) {
        return tr("Off");
    }
    const QString format = QStringLiteral("HH:mm");
    return tr("%1 to %2")
        .arg(timeWords(QTime::fromString(ends.at(0), format)),
            timeWords(QTime::fromString(ends.at(1), format)));
}

} // namespace unhunch
