// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"
#include "settingrow.h"

#include <QMap>

namespace unhunch {

// A row for each thing that the resident says of this desktop: what it is, whether it is here, and
// how. It takes whatever `section` of the doctor's document lists ("senses", "surfaces", "paths"),
// and asks anew whenever the resident says that something has changed. Owned by the group.
class DoctorRows : public QObject
{
    Q_OBJECT
public:
    DoctorRows(const Theme &, Resident &, SettingGroup &, QString section);

private:
    void ask();
    void show(const QJsonObject &document);
    void put(const QString &name, const QString &words, const QString &state, bool here);

    const Theme &m_theme;
    Resident &m_resident;
    SettingGroup &m_group;
    QString m_section;

    struct Row
    {
        SettingRow *row;
        Text *state;
    };

    QMap<QString, Row> m_rows; // by name
};

} // namespace unhunch
