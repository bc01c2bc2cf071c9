// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "settingrow.h"
#include "settingstore.h"
#include "stretch.h"
#include "toggles.h"

namespace unhunch {

// Gives `row` what changes this field: a switch, segments, a list, a number or two times. It shows
// what the store has, asks the store for what a person chooses, says in the row why that was
// refused, and offers the default where another value stands. Owned by the row.
void addFieldControl(
    SettingRow &row, const Theme &, SettingStore &, const Field &, const Catalogue &);

// From one time to another.
class HoursEdit : public QWidget
{
    Q_OBJECT
public:
    explicit HoursEdit(const Theme &, QWidget *parent = nullptr);

    void setHours(const Hours &);
    Hours hours() const;
    void setNames(const QString &of); // for screen readers

Q_SIGNALS:
    void edited(); // by the person

private:
    TimeField *m_from;
    TimeField *m_to;
};

// The days on which there are working hours. Each is a setting of its own; one that is switched on
// gets the hours of the others.
class WorkDays : public QWidget
{
    Q_OBJECT
public:
    WorkDays(const Theme &, SettingStore &, QWidget *parent = nullptr);

private:
    void follow();
    void pick(int day, bool on);

    SettingStore &m_store;
    QList<DayToggle *> m_days;
};

QString dayKey(int day); // 0: Monday
// The hours of all working days, where they are the same on each; else nothing.
std::optional<Hours> commonHours(const SettingStore &);
std::optional<Hours> firstHours(const SettingStore &); // of the first working day
// Sets those of all working days.
void setCommonHours(SettingStore &, const Hours &);

} // namespace unhunch
