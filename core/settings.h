// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <functional>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace unhunch {

// From one local time to another; `to` at or before `from` means the next day.
struct Hours
{
    QTime from;
    QTime to;

    friend bool operator==(const Hours &, const Hours &) = default;
};

// Everything a person can choose, with its default. A value is declared here once; its key, label,
// bounds and text form are declared once in settingFields(). DOMAIN 4.1 names the numbers.
struct Settings
{
    static Hours officeHours() { return {QTime(9, 0), QTime(17, 0)}; }

    // Monday first; nothing: a day off.
    std::array<std::optional<Hours>, 7> hours {officeHours(), officeHours(), officeHours(),
        officeHours(), officeHours(), std::nullopt, std::nullopt};
    std::optional<Hours> lunch = Hours {QTime(12, 30), QTime(13, 0)};

    int postureInterval = 60; // minutes at the desk
    int wallAngelInterval = 120; // minutes at the desk
    QMap<QString, int> every; // stretch id → minutes at the desk; absent: no cadence of its own
    QString favourite; // stretch id, or none
    QString favouriteAnchor = QStringLiteral("after-lunch"); // after-lunch, first-prompt, or HH:MM
    QMap<QString, Level> levels; // absent: low
    QStringList out; // stretch ids that are never offered; by hand they can be done all the same
    QStringList stars; // stretch ids that the library shows as favourites, in the order of starring
    bool floorSpace = false; // without it the wall angel comes standing

    int pause = 5; // seconds without input that let a prompt show
    int longestWait = 10; // minutes
    int longestWaitAgain = 3; // minutes, after a snooze or for a re-offer
    int away = 3; // minutes
    int naturalBreak = 5; // minutes
    int settleAfterBreak = 5; // minutes at the desk
    int settleAfterQuiet = 2; // minutes
    int leastGap = 30; // minutes
    int mergeWindow = 15; // minutes
    int promptStretches = 2;
    int promptMinutes = 3;
    int foldAfter = 3; // minutes of active use
    bool stayUntilAnswered = false; // never fold (WCAG 2.2.1)
    int reoffers = 1;
    int reofferAfter = 10; // minutes
    int snooze = 10; // minutes, the first choice
    int snoozeTimes = 2; // an occurrence
    int snoozeTotal = 30; // minutes an occurrence
    int endGuard = 10; // minutes
    int promptsADay = 8;

    bool quietDnd = true;
    bool quietFullScreen = true;
    bool quietMicrophone = true;
    bool quietCamera = true;
    bool quietShare = true;
    bool quietBattery = false;
    bool keptAwake = true; // a program that keeps the screen awake means presence, DOMAIN 4.8 i

    bool sound = true; // voice and chimes while guiding; what the card's one button takes away
    bool voice = true; // speak the steps; with a screen reader it begins silent all the same
    bool chimes = true;
    bool lastSeconds = false; // tick the last three of a hold
    int volume = 70; // percent, of our voice and chimes
    QString backup = QStringLiteral("daily"); // daily, weekly, off

    double pace = 1; // of guiding, 0.5…10
    QString appearance = QStringLiteral("auto"); // auto, light, dark
    QString contrast = QStringLiteral("auto"); // auto, normal, high
    QString figure = QStringLiteral("alex"); // who does the stretches, an id of figures.json
    bool smallWindow = true; // where no panel takes our mark
    QString trayMark = QStringLiteral("auto"); // auto, light, dark, coloured
    bool reducedMotion = false; // besides the desktop's own wish
    bool singleKeys = true; // single letters as shortcuts (WCAG 2.1.4)
    bool fullScreenGuide = true; // for stretches done away from the screen
    bool closeWhenDone = true; // the completed card, after a while
    bool ownPace = false; // guiding waits at each step for a key or a tap
    bool largeGuideText = false; // a quarter larger, for reading from further away
    bool welcomed = false; // the first steps were seen

    friend bool operator==(const Settings &, const Settings &) = default;
};

// One setting as text: for the file, the command line, the bus and the settings window.
struct Field
{
    // What its values are like, for whoever offers something to choose them with.
    enum class Shape {
        Text, // only `set` knows
        Number, // whole, least…most, in `unit`; `zero` may stand for none
        YesNo, // true, false
        Choice, // one of `choices`
        Hours // HH:MM-HH:MM, or off
    };

    QString key; // kebab-case, never changes
    QString label; // what it is, for a person, translated
    QString bounds; // what may be written, for a person
    std::function<QString(const Settings &)> text;
    // The refusal is the reason, for a person; the settings are then unchanged.
    std::function<tl::expected<void, QString>(Settings &, const QString &)> set;
    Shape shape = Shape::Text;
    int least = 0;
    int most = 0;
    bool zero = false; // 0 is allowed below `least`
    QString unit {}; // for a person, translated; may be empty
    QStringList choices {}; // as written
};

// All of them, in the order in which they are shown. Made anew on each call (labels are
// translated).
std::vector<Field> settingFields();
tl::expected<QString, QString> settingText(const Settings &, const QString &key);
tl::expected<void, QString> setSetting(Settings &, const QString &key, const QString &value);

// What was read, and a sentence "KEY: reason" for each value that was refused (its default holds).
struct LoadedSettings
{
    Settings settings;
    QStringList problems;
};

// `file` is INI; a file that is not there is all defaults. Unknown keys are left alone (and kept on
// saving): a newer version may know them.
LoadedSettings loadSettings(const QString &file);
// Writes what differs from the defaults, atomically. The refusal says what went wrong.
tl::expected<void, QString> saveSettings(const QString &file, const Settings &);

} // namespace unhunch
