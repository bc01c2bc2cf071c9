// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "stretch.h"

#include <QDate>
#include <QWidget>

class QDateEdit;
class QVBoxLayout;

namespace unhunch {

class HistoryTasks;

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
    void build(QVBoxLayout *column);
    Button *addButton(const QString &text, const char *name, const QString &icon = {});
    void eraseDay();
    void openNotes();

    const Theme &m_theme;
    Resident &m_resident;
    const Catalogue &m_catalogue;
    HistoryTasks *m_tasks;
    Text *m_amount = nullptr;
    Text *m_place = nullptr;
    Text *m_copies = nullptr;
    QDateEdit *m_day = nullptr;
    QString m_file;
};

} // namespace unhunch
