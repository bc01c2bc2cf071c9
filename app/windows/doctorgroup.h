// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctorasker.h"
#include "settingrow.h"

#include <QMap>

namespace unhunch {

// A row for each thing that the resident says of this desktop: what it is, whether it is here, and
// how. It takes whatever `section` of the doctor's document lists ("senses", "surfaces", "paths"),
// and follows what the asker is told. Owned by the group.
class DoctorRows : public QObject
{
    Q_OBJECT
public:
    DoctorRows(const Theme &, DoctorAsker &, SettingGroup &, QString section);

Q_SIGNALS:
    void added(); // a row that was not there

private:
    void show(const QJsonObject &document);
    void put(const QString &name, const QString &words, const QString &state, bool here);

    const Theme &m_theme;
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
