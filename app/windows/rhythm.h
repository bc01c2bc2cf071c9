// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingstore.h"
#include "stretch.h"

namespace unhunch {

// How often a stretch is offered: what several settings say of it together.
struct Rhythm
{
    enum class Kind {
        Every, // so many minutes at the desk
        InTurns, // one of the pair that joins the hourly one
        Daily, // the favourite of the day
        WhenPicked, // by hand
        Off // not for this person: never offered
    };
    Kind kind = Kind::WhenPicked;
    int minutes = 0; // of Every

    bool prompts() const { return kind != Kind::WhenPicked && kind != Kind::Off; }

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

Rhythm rhythmOf(const SettingStore &, const QString &stretch);
// Those that can be chosen for it, the one it has among them.
std::vector<Rhythm> rhythmsFor(const SettingStore &, const QString &stretch);
void setRhythm(SettingStore &, const QString &stretch, const Rhythm &);
QString rhythmWords(const Rhythm &);

QString outKey(const QString &stretch); // of the setting that leaves it out

bool isStarred(const SettingStore &, const QString &stretch);
void setStarred(SettingStore &, const QString &stretch, bool on);

} // namespace unhunch
