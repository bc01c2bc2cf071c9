// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "stretch.h"

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace unhunch {

class DateField;
class HistoryTasks;
class SettingGroup;
class SettingRow;

// Everything about the record in one place: how much it is and where, taking it along, erasing. For
// the settings' page on history; the settings themselves stand beside it there.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(const Theme &, Resident &, const Catalogue &, QWidget *parent = nullptr);

    HistoryTasks *tasks() const { return m_tasks; }

    Button *button(const char *name) const; // by its object name

protected:
    bool event(QEvent *) override;

private:
    void ask();
    void hear(const QJsonObject &history);
    SettingGroup *addGroup(QVBoxLayout *column, const QString &title);
    void buildRecord(SettingGroup &);
    void buildTaking(SettingGroup &);
    void buildErasing(SettingGroup &);
    Button *addButton(const QString &text, const char *name, const QString &icon = {});
    void allow(bool something); // to be done with what is kept
    void eraseDay();
    void openNotes();

    const Theme &m_theme;
    Resident &m_resident;
    const Catalogue &m_catalogue;
    HistoryTasks *m_tasks;
    SettingRow *m_record = nullptr;
    SettingRow *m_copies = nullptr;
    DateField *m_day;
    bool m_heard = false; // of a record with something in it
    QString m_file;
};

} // namespace unhunch
