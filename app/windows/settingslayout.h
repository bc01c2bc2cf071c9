// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "stretch.h"

#include <QString>

#include <vector>

namespace unhunch {

// Where each setting stands, and what is said of it. What a setting is, its bounds and its default
// are core's alone; one that is not placed here comes last on the page that its key begins like.
struct SettingPlace
{
    QString key; // of a field; "@..." is a row that is made of several, or of none
    QString title; // empty: the field's label
    QString hint;
    QString icon;
};

struct GroupLayout
{
    QString title;
    QString note;
    std::vector<SettingPlace> rows;
};

struct PageLayout
{
    QString id; // "schedule": as `unhunch settings` takes it
    QString icon;
    QString name;
    std::vector<GroupLayout> groups;
};

std::vector<PageLayout> settingsLayout(const std::vector<Field> &, const Catalogue &);

// A value as it is read: "10 min", "As the system", "On".
QString valueWords(const Field &, const QString &value, const Catalogue &);
QString unitWords(const Field &); // "min", with the blank before it
// Those worth offering where any number in the bounds will do, as a rhythm is; else empty.
QStringList offeredValues(const QString &key);
QString rhythmWords(int minutes); // "Every hour", "Every 2 hours", "Every 45 min"

} // namespace unhunch
