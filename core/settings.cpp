// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "stretchid.h"
#include "translate.h"

#include <QFileInfo>
#include <QSettings>

UNHUNCH_WORDS(Settings)

namespace unhunch {

namespace {

using Set = tl::expected<void, QString>;

tl::unexpected<QString> refused(const QString &reason)
{
    return tl::unexpected<QString>(reason);
}

Field number(const char *key, const char *label, const char *unit, int Settings::*member, int least,
    int most)
{
    const QString bounds = tr("%1 to %2 %3").arg(least).arg(most).arg(tr(unit)).trimmed();
    return {QLatin1String(key), tr(label), bounds,
        [member](const Settings &s) { return QString::number(s.*member); },
        [member, least, most, bounds](Settings &s, const QString &text) -> Set {
            bool ok = false;
            const int value = text.trimmed().toInt(&ok);
            if (!ok || value < least || value > most)
                return refused(tr("\"%1\" is not in %2").arg(text, bounds));
            s.*member = value;
            return {};
        },
        Field::Shape::Number, least, most, false, tr(unit)};
}

QString yesNoText(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

tl::expected<bool, QString> yesNoOf(const QString &text)
{
    const QString t = text.trimmed().toLower();
    if (t == QLatin1String("true") || t == QLatin1String("yes") || t == QLatin1String("on")
        || t == QLatin1String("1"))
        return true;
    if (t == QLatin1String("false") || t == QLatin1String("no") || t == QLatin1String("off")
        || t == QLatin1String("0"))
        return false;
    return refused(tr("\"%1\" is neither true nor false").arg(text));
}

Field yesNo(const char *key, const char *label, bool Settings::*member)
{
    return {QLatin1String(key), tr(label), tr("true or false"),
        [member](const Settings &s) { return yesNoText(s.*member); },
        [member](Settings &s, const QString &text) -> Set {
            const auto yes = yesNoOf(text);
            if (!yes)
                return refused(yes.error());
            s.*member = *yes;
            return {};
        },
        Field::Shape::YesNo};
}

// Kept here and not read from figures.json: that would model every figure to know its name.
const QStringList &figureIds()
{
    static const QStringList ids {QStringLiteral("alex"), QStringLiteral("maya"),
        QStringLiteral("ruth"), QStringLiteral("kofi"), QStringLiteral("leila"),
        QStringLiteral("jun")};
    return ids;
}

Field choice(
    const char *key, const char *label, QString Settings::*member, const QStringList &allowed)
{
    return {QLatin1String(key), tr(label), allowed.join(QStringLiteral(", ")),
        [member](const Settings &s) { return s.*member; },
        [member, allowed](Settings &s, const QString &text) -> Set {
            if (!allowed.contains(text.trimmed()))
                return refused(
                    tr("\"%1\" is none of %2").arg(text, allowed.join(QStringLiteral(", "))));
            s.*member = text.trimmed();
            return {};
        },
        Field::Shape::Choice, 0, 0, false, {}, allowed};
}

const QString timeFormat = QStringLiteral("HH:mm");

std::optional<QTime> timeOf(const QString &text)
{
    QTime time = QTime::fromString(text.trimmed(), timeFormat);
    if (!time.isValid())
        time = QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString hoursText(const std::optional<Hours> &hours)
{
    if (!hours)
        return QStringLiteral("off");
    return QStringLiteral("%1-%2").arg(
        hours->from.toString(timeFormat), hours->to.toString(timeFormat));
}

tl::expected<std::optional<Hours>, QString> hoursOf(const QString &text)
{
    if (text.trimmed() == QLatin1String("off"))
        return std::nullopt;
    const QStringList ends = text.split(QLatin1Char('-'));
    const auto from = ends.size() == 2 ? timeOf(ends[0]) : std::nullopt;
    const auto to = ends.size() == 2 ? timeOf(ends[1]) : std::nullopt;
    if (!from || !to)
        return refused(tr("\"%1\" is neither off nor two times as in 09:00-17:00").arg(text));
    if (*from == *to)
        return refused(tr("\"%1\" begins and ends at one time").arg(text));
    return Hours {*from, *to};
}

const QString hoursBounds = QStringLiteral("HH:MM-HH:MM, off");

Field dayHours(const char *key, const char *label, std::size_t day)
{
    return {QLatin1String(key), tr(label), hoursBounds,
        [day](const Settings &s) { return hoursText(s.hours[day]); },
        [day](Settings &s, const QString &text) -> Set {
            const auto hours = hoursOf(text);
            if (!hours)
                return refused(hours.error());
            s.hours[day] = *hours;
            return {};
        },
        Field::Shape::Hours};
}

Field lunchField()
{
    return {QStringLiteral("lunch"), tr("Lunch"), hoursBounds,
        [](const Settings &s) { return hoursText(s.lunch); },
        [](Settings &s, const QString &text) -> Set {
            const auto hours = hoursOf(text);
            if (!hours)
                return refused(hours.error());
            s.lunch = *hours;
            return {};
        },
        Field::Shape::Hours};
}

Field favouriteField()
{
    return {QStringLiteral("favourite"), tr("Daily favourite"), tr("a stretch's id, or nothing"),
        [](const Settings &s) { return s.favourite; },
        [](Settings &s, const QString &text) -> Set {
            if (!text.trimmed().isEmpty() && !isStretchId(text.trimmed()))
                return refused(tr("\"%1\" is not a stretch's id").arg(text));
            s.favourite = text.trimmed();
            return {};
        }};
}

Field anchorField()
{
    return {QStringLiteral("favourite-anchor"), tr("When to offer the favourite"),
        QStringLiteral("after-lunch, first-prompt, HH:MM"),
        [](const Settings &s) { return s.favouriteAnchor; },
        [](Settings &s, const QString &text) -> Set {
            const QString t = text.trimmed();
            if (t == QLatin1String("after-lunch") || t == QLatin1String("first-prompt")) {
                s.favouriteAnchor = t;
                return {};
            }
            const auto time = timeOf(t);
            if (!time)
                return refused(
                    tr("\"%1\" is none of after-lunch, first-prompt and HH:MM").arg(text));
            s.favouriteAnchor = time->toString(timeFormat);
            return {};
        }};
}

Field paceField()
{
    return {QStringLiteral("pace"), tr("Pace of guiding"), tr("0.5 to 10"),
        [](const Settings &s) { return QString::number(s.pace); },
        [](Settings &s, const QString &text) -> Set {
            bool ok = false;
            const double value = text.trimmed().toDouble(&ok);
            if (!ok || !(value >= 0.5 && value <= 10)) // also refuses not-a-number
                return refused(tr("\"%1\" is not in 0.5 to 10").arg(text));
            s.pace = value;
            return {};
        }};
}

// A stretch's own rhythm. The two that have a clock anyway are not among these.
Field everyField(const QString &id)
{
    static constexpr int least = 20;
    static constexpr int most = 480;
    return {QStringLiteral("every-%1").arg(id), tr("Rhythm of %1").arg(id),
        tr("%1 to %2 minutes at the desk, or 0 for none").arg(least).arg(most),
        [id](const Settings &s) { return QString::number(s.every.value(id, 0)); },
        [id](Settings &s, const QString &text) -> Set {
            bool ok = false;
            const int value = text.trimmed().toInt(&ok);
            if (!ok || (value != 0 && (value < least || value > most)))
                return refused(
                    tr("\"%1\" is neither 0 nor in %2 to %3").arg(text).arg(least).arg(most));
            if (value == 0)
                s.every.remove(id);
            else
                s.every.insert(id, value);
            return {};
        },
        Field::Shape::Number, least, most, true, tr("minutes at the desk")};
}

Field levelField(const QString &id)
{
    return {QStringLiteral("level-%1").arg(id), tr("Level of %1").arg(id),
        QStringLiteral("low, middle, high"),
        [id](const Settings &s) { return toString(s.levels.value(id, Level::Low)); },
        [id](Settings &s, const QString &text) -> Set {
            const auto level = levelFromString(text.trimmed());
            if (!level)
                return refused(tr("\"%1\" is none of low, middle, high").arg(text));
            if (*level == Level::Low)
                s.levels.remove(id);
            else
                s.levels.insert(id, *level);
            return {};
        },
        Field::Shape::Choice, 0, 0, false, {},
        {QStringLiteral("low"), QStringLiteral("middle"), QStringLiteral("high")}};
}

Field outField(const QString &id)
{
    return {QStringLiteral("out-%1").arg(id), tr("Leave out %1").arg(id), tr("true or false"),
        [id](const Settings &s) { return yesNoText(s.out.contains(id)); },
        [id](Settings &s, const QString &text) -> Set {
            const auto yes = yesNoOf(text);
            if (!yes)
                return refused(yes.error());
            s.out.removeAll(id);
            if (*yes)
                s.out.append(id);
            s.out.sort();
            return {};
        },
        Field::Shape::YesNo};
}

Field starsField()
{
    static constexpr int most = 100;
    return {QStringLiteral("stars"), tr("Favourites"), tr("stretches' ids, apart by blanks"),
        [](const Settings &s) { return s.stars.join(QLatin1Char(' ')); },
        [](Settings &s, const QString &text) -> Set {
            QStringList ids = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            ids.removeDuplicates();
            for (const QString &id : ids)
                if (!isStretchId(id))
                    return refused(tr("\"%1\" is not a stretch's id").arg(id));
            if (ids.size() > most)
                return refused(tr("there can be no more than %n favourites", nullptr, most));
            s.stars = ids;
            return {};
        }};
}

void appendHours(std::vector<Field> &fields)
{
    fields.push_back(dayHours("hours-monday", QT_TRANSLATE_NOOP("Settings", "Monday"), 0));
    fields.push_back(dayHours("hours-tuesday", QT_TRANSLATE_NOOP("Settings", "Tuesday"), 1));
    fields.push_back(dayHours("hours-wednesday", QT_TRANSLATE_NOOP("Settings", "Wednesday"), 2));
    fields.push_back(dayHours("hours-thursday", QT_TRANSLATE_NOOP("Settings", "Thursday"), 3));
    fields.push_back(dayHours("hours-friday", QT_TRANSLATE_NOOP("Settings", "Friday"), 4));
    fields.push_back(dayHours("hours-saturday", QT_TRANSLATE_NOOP("Settings", "Saturday"), 5));
    fields.push_back(dayHours("hours-sunday", QT_TRANSLATE_NOOP("Settings", "Sunday"), 6));
    fields.push_back(lunchField());
}

// The bounds are DOMAIN's table, told once, here.
void appendSchedule(std::vector<Field> &f)
{
    const auto add
        = [&f](const char *key, const char *label, const char *unit, int Settings::*member,
              int least, int most) { f.push_back(number(key, label, unit, member, least, most)); };
    const char *minutes = QT_TRANSLATE_NOOP("Settings", "minutes");
    const char *atDesk = QT_TRANSLATE_NOOP("Settings", "minutes at the desk");
    const char *seconds = QT_TRANSLATE_NOOP("Settings", "seconds");
    using S = Settings;
    // clang-format off
    add("posture-interval", QT_TRANSLATE_NOOP("Settings", "Sit tall every"), atDesk, &S::postureInterval, 20, 120);
    add("wall-angel-interval", QT_TRANSLATE_NOOP("Settings", "Wall angel every"), atDesk, &S::wallAngelInterval, 60, 240);
    add("pause", QT_TRANSLATE_NOOP("Settings", "Pause that lets a prompt show"), seconds, &S::pause, 2, 15);
    add("longest-wait", QT_TRANSLATE_NOOP("Settings", "Longest wait for a pause"), minutes, &S::longestWait, 0, 20);
    add("longest-wait-again", QT_TRANSLATE_NOOP("Settings", "Longest wait after a snooze"), minutes, &S::longestWaitAgain, 0, 20);
    add("away", QT_TRANSLATE_NOOP("Settings", "Away after"), minutes, &S::away, 1, 10);
    add("natural-break", QT_TRANSLATE_NOOP("Settings", "An absence counts as a break from"), minutes, &S::naturalBreak, 2, 15);
    add("settle-after-break", QT_TRANSLATE_NOOP("Settings", "No prompt after a break for"), atDesk, &S::settleAfterBreak, 0, 15);
    add("settle-after-quiet", QT_TRANSLATE_NOOP("Settings", "No prompt after a call for"), minutes, &S::settleAfterQuiet, 0, 10);
    add("least-gap", QT_TRANSLATE_NOOP("Settings", "Least time between prompts"), minutes, &S::leastGap, 10, 60);
    add("merge-window", QT_TRANSLATE_NOOP("Settings", "Take along what is due within"), minutes, &S::mergeWindow, 0, 30);
    add("prompt-stretches", QT_TRANSLATE_NOOP("Settings", "Most stretches in a prompt"), "", &S::promptStretches, 1, 3);
    add("prompt-minutes", QT_TRANSLATE_NOOP("Settings", "Longest prompt"), minutes, &S::promptMinutes, 1, 10);
    add("fold-after", QT_TRANSLATE_NOOP("Settings", "A prompt folds away after"), minutes, &S::foldAfter, 1, 10);
    add("reoffers", QT_TRANSLATE_NOOP("Settings", "Ask again"), QT_TRANSLATE_NOOP("Settings", "times"), &S::reoffers, 0, 1);
    add("reoffer-after", QT_TRANSLATE_NOOP("Settings", "Ask again after"), minutes, &S::reofferAfter, 1, 60);
    add("snooze", QT_TRANSLATE_NOOP("Settings", "Snooze"), minutes, &S::snooze, 1, 30);
    add("snooze-times", QT_TRANSLATE_NOOP("Settings", "Snoozes for one prompt"), "", &S::snoozeTimes, 0, 3);
    add("snooze-total", QT_TRANSLATE_NOOP("Settings", "Snoozed in all for one prompt"), minutes, &S::snoozeTotal, 5, 60);
    add("end-guard", QT_TRANSLATE_NOOP("Settings", "Nothing new at the end of the day for"), minutes, &S::endGuard, 0, 30);
    add("prompts-a-day", QT_TRANSLATE_NOOP("Settings", "Most prompts a day"), "", &S::promptsADay, 1, 16);
    f.push_back(yesNo("stay-until-answered", QT_TRANSLATE_NOOP("Settings", "A prompt stays until it is answered"), &S::stayUntilAnswered));
    f.push_back(yesNo("floor-space", QT_TRANSLATE_NOOP("Settings", "There is room to sit on the floor"), &S::floorSpace));
    f.push_back(favouriteField());
    f.push_back(anchorField());
    // clang-format on
}

void appendQuietAndLooks(std::vector<Field> &f)
{
    using S = Settings;
    // clang-format off
    f.push_back(yesNo("quiet-dnd", QT_TRANSLATE_NOOP("Settings", "Quiet while do not disturb is on"), &S::quietDnd));
    f.push_back(yesNo("quiet-fullscreen", QT_TRANSLATE_NOOP("Settings", "Quiet while a window fills the screen"), &S::quietFullScreen));
    f.push_back(yesNo("quiet-microphone", QT_TRANSLATE_NOOP("Settings", "Quiet while the microphone is in use"), &S::quietMicrophone));
    f.push_back(yesNo("quiet-camera", QT_TRANSLATE_NOOP("Settings", "Quiet while the camera is in use"), &S::quietCamera));
    f.push_back(yesNo("quiet-share", QT_TRANSLATE_NOOP("Settings", "Quiet while the screen is shared"), &S::quietShare));
    f.push_back(yesNo("quiet-battery", QT_TRANSLATE_NOOP("Settings", "Quiet while the machine runs on its battery"), &S::quietBattery));
    f.push_back(yesNo("kept-awake", QT_TRANSLATE_NOOP("Settings", "Present while a program keeps the screen awake"), &S::keptAwake));
    f.push_back(choice("backup", QT_TRANSLATE_NOOP("Settings", "Copy the history by itself"), &S::backup,
        {QStringLiteral("daily"), QStringLiteral("weekly"), QStringLiteral("off")}));
    f.push_back(paceField());
    f.push_back(choice("appearance", QT_TRANSLATE_NOOP("Settings", "Appearance"), &S::appearance,
        {QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark")}));
    f.push_back(choice("contrast", QT_TRANSLATE_NOOP("Settings", "Contrast"), &S::contrast,
        {QStringLiteral("auto"), QStringLiteral("normal"), QStringLiteral("high")}));
    f.push_back(choice("figure", QT_TRANSLATE_NOOP("Settings", "Who shows the stretches"), &S::figure, figureIds()));
    f.push_back(choice("tray-mark", QT_TRANSLATE_NOOP("Settings", "Tray mark"), &S::trayMark,
        {QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("coloured")}));
    f.push_back(yesNo("small-window", QT_TRANSLATE_NOOP("Settings", "A small window where there is no tray"), &S::smallWindow));
    f.push_back(yesNo("reduced-motion", QT_TRANSLATE_NOOP("Settings", "Still pictures instead of movement"), &S::reducedMotion));
    f.push_back(yesNo("single-keys", QT_TRANSLATE_NOOP("Settings", "Single letters as shortcuts"), &S::singleKeys));
    f.push_back(yesNo("full-screen-guide", QT_TRANSLATE_NOOP("Settings", "Fill the screen for stretches away from the desk"), &S::fullScreenGuide));
    f.push_back(yesNo("own-pace", QT_TRANSLATE_NOOP("Settings", "At my own pace: a key or a tap goes on"), &S::ownPace));
    f.push_back(yesNo("large-guide-text", QT_TRANSLATE_NOOP("Settings", "Extra large guiding text"), &S::largeGuideText));
    f.push_back(yesNo("close-when-done", QT_TRANSLATE_NOOP("Settings", "Close the card by itself when done"), &S::closeWhenDone));
    f.push_back(yesNo("welcomed", QT_TRANSLATE_NOOP("Settings", "The first steps were seen"), &S::welcomed));
    // clang-format on
}

void appendSound(std::vector<Field> &f)
{
    using S = Settings;
    // clang-format off
    f.push_back(yesNo("sound", QT_TRANSLATE_NOOP("Settings", "Voice and chimes while guiding"), &S::sound));
    f.push_back(yesNo("voice", QT_TRANSLATE_NOOP("Settings", "Speak the steps"), &S::voice));
    f.push_back(yesNo("chimes", QT_TRANSLATE_NOOP("Settings", "A chime when a hold begins and ends"), &S::chimes));
    f.push_back(yesNo("last-seconds", QT_TRANSLATE_NOOP("Settings", "Tick the last three seconds of a hold"), &S::lastSeconds));
    f.push_back(number("volume", QT_TRANSLATE_NOOP("Settings", "Volume of voice and chimes"), QT_TRANSLATE_NOOP("Settings", "percent"), &S::volume, 0, 100));
    // clang-format on
}

// Kept here and not read from the catalogue: a setting is there even while its stretch is broken.
const QStringList &stretchIds()
{
    static const QStringList ids {QStringLiteral("seated-twist"), QStringLiteral("cows-head"),
        QStringLiteral("cat-cow"), QStringLiteral("thread-the-needle"),
        QStringLiteral("wall-angel"), QStringLiteral("open-book"),
        QStringLiteral("thoracic-extension"), QStringLiteral("cross-arm"),
        QStringLiteral("doorway"), QStringLiteral("chest-opener"),
        QStringLiteral("thoracic-rotation")};
    return ids;
}

std::optional<Field> fieldOf(const QString &key)
{
    for (Field &field : settingFields())
        if (field.key == key)
            return std::move(field);
    return std::nullopt;
}

} // namespace

std::vector<Field> settingFields()
{
    std::vector<Field> fields;
    appendHours(fields);
    appendSchedule(fields);
    appendQuietAndLooks(fields);
    appendSound(fields);
    for (const QString &id : stretchIds())
        if (id != QLatin1String("thoracic-extension") && id != QLatin1String("wall-angel"))
            fields.push_back(everyField(id));
    for (const QString &id : stretchIds())
        fields.push_back(levelField(id));
    for (const QString &id : stretchIds())
        fields.push_back(outField(id));
    fields.push_back(starsField());
    return fields;
}

tl::expected<QString, QString> settingText(const Settings &settings, const QString &key)
{
    const auto field = fieldOf(key);
    if (!field)
        return refused(tr("There is no setting \"%1\"").arg(key));
    return field->text(settings);
}

tl::expected<void, QString> setSetting(Settings &settings, const QString &key, const QString &value)
{
    const auto field = fieldOf(key);
    if (!field)
        return refused(tr("There is no setting \"%1\"").arg(key));
    return field->set(settings, value);
}

LoadedSettings loadSettings(const QString &file)
{
    LoadedSettings loaded;
    const QFileInfo info(file);
    if (!info.exists())
        return loaded;
    if (!info.isReadable()) {
        loaded.problems << tr("The settings %1 can't be read; the defaults hold.").arg(file);
        return loaded;
    }
    QSettings ini(file, QSettings::IniFormat);
    if (ini.status() == QSettings::FormatError)
        loaded.problems << tr("The settings %1 are damaged in part.").arg(file);
    for (const Field &field : settingFields()) {
        if (!ini.contains(field.key))
            continue;
        // A comma makes QSettings read a list; none of our values has one.
        const auto set = field.set(loaded.settings, ini.value(field.key).toString());
        if (!set)
            loaded.problems << QStringLiteral("%1: %2").arg(field.key, set.error());
    }
    return loaded;
}

tl::expected<void, QString> saveSettings(const QString &file, const Settings &settings)
{
    const Settings defaults;
    QSettings ini(file, QSettings::IniFormat);
    for (const Field &field : settingFields()) {
        const QString text = field.text(settings);
        if (text == field.text(defaults))
            ini.remove(field.key);
        else
            ini.setValue(field.key, text);
    }
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return refused(tr("The settings %1 can't be written.").arg(file));
    return {};
}

} // namespace unhunch
