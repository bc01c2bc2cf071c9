// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rhythm.h"

#include "rules.h"
#include "settingslayout.h"
#include "translate.h"

#include <algorithm>

UNHUNCH_WORDS(rhythm)

namespace unhunch {

namespace {

using Kind = Rhythm::Kind;

// The two that have a clock in any case keep their interval elsewhere.
QString intervalKey(const QString &stretch)
{
    if (stretch == ids::posture) {
        return QStringLiteral("posture-interval");
    }
    return stretch == ids::wallAngel ? QStringLiteral("wall-angel-interval")
                                     : QStringLiteral("every-") + stretch;
}

bool isOfThePair(const QString &stretch)
{
    return stretch == ids::pair[0] || stretch == ids::pair[1];
}

bool hasClockAnyway(const QString &stretch)
{
    return stretch == ids::posture || stretch == ids::wallAngel;
}

} // namespace

QString outKey(const QString &stretch)
{
    return QStringLiteral("out-") + stretch;
}

Rhythm rhythmOf(const SettingStore &store, const QString &stretch)
{
    if (store.isOn(outKey(stretch))) {
        return {Kind::Off};
    }
    if (const int minutes = store.number(intervalKey(stretch)); minutes > 0) {
        return {Kind::Every, minutes};
    }
    if (store.value(QStringLiteral("favourite")) == stretch) {
        return {Kind::Daily};
    }
    return {isOfThePair(stretch) ? Kind::InTurns : Kind::WhenPicked};
}

std::vector<Rhythm> rhythmsFor(const SettingStore &store, const QString &stretch)
{
    std::vector<Rhythm> all;
    for (const QString &value : offeredValues(intervalKey(stretch))) {
        if (value.toInt() > 0 && store.field(intervalKey(stretch)) != nullptr) {
            all.push_back({Kind::Every, value.toInt()});
        }
    }
    if (!hasClockAnyway(stretch)) {
        if (!isOfThePair(stretch)) {
            all.push_back({Kind::Daily});
        }
        all.push_back({isOfThePair(stretch) ? Kind::InTurns : Kind::WhenPicked});
    }
    if (store.field(outKey(stretch)) != nullptr) {
        all.push_back({Kind::Off});
    }
    const Rhythm now = rhythmOf(store, stretch);
    if (std::find(all.begin(), all.end(), now) == all.end()) {
        all.insert(all.begin(), now);
    }
    return all;
}

void setRhythm(SettingStore &store, const QString &stretch, const Rhythm &rhythm)
{
    const QString favourite = QStringLiteral("favourite");
    // What it is no longer goes first, so that no plan in between has it twice.
    if (rhythm.kind != Kind::Daily && store.value(favourite) == stretch) {
        store.set(favourite, QString());
    }
    if (rhythm.kind != Kind::Every && rhythm.kind != Kind::Off && !hasClockAnyway(stretch)
        && store.field(intervalKey(stretch)) != nullptr) {
        store.set(intervalKey(stretch), QStringLiteral("0"));
    }
    if (store.field(outKey(stretch)) != nullptr) {
        store.set(outKey(stretch), rhythm.kind == Kind::Off);
    }
    if (rhythm.kind == Kind::Every) {
        store.set(intervalKey(stretch), QString::number(rhythm.minutes));
    } else if (rhythm.kind == Kind::Daily) {
        store.set(favourite, stretch);
    }
}

QString rhythmWords(const Rhythm &rhythm)
{
    switch (rhythm.kind) {
    case Kind::Every:
        return rhythmWords(rhythm.minutes);
    case Kind::InTurns:
        return tr("In turns");
    case Kind::Daily:
        return tr("Daily");
    case Kind::WhenPicked:
        return tr("When picked");
    case Kind::Off:
        return tr("Off");
    }
    return {};
}

bool isStarred(const SettingStore &store, const QString &stretch)
{
    return store.settings().stars.contains(stretch);
}

void setStarred(SettingStore &store, const QString &stretch, bool on)
{
    QStringList stars = store.settings().stars;
    stars.removeAll(stretch);
    if (on) {
        stars.append(stretch);
    }
    store.set(QStringLiteral("stars"), stars.join(QLatin1Char(' ')));
}

} // namespace unhunch
