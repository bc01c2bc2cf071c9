// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "controls.h"
#include "resident.h"
#include "settingstore.h"
#include "toggles.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

namespace unhunch {

// What stands in for the mark where there is no tray at all: what comes next, a pause and a
// stretch, to be minimised and found again. Closed, it asks whether to go on without it.
class SmallWindow : public QWidget
{
    Q_OBJECT
public:
    SmallWindow(const Theme &, Resident &, SettingStore &, const Catalogue &, const Clock &);

    void withdraw(); // a tray has come: closes without a question

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    void changeEvent(QEvent *) override;
    void closeEvent(QCloseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;

private:
    QWidget *buildLine();
    QWidget *buildQuestion();
    void setAsking(bool);
    void fit();
    void askStatus();
    void showStatus(const QJsonObject &);
    void showRest(); // how long until the next prompt
    void pauseOrResume();
    void go(); // what the main button says

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    QAbstractButton *m_mark = nullptr;
    Text *m_first = nullptr;
    Text *m_second = nullptr;
    Button *m_pause = nullptr;
    Button *m_go = nullptr;
    QWidget *m_question = nullptr;
    Switch *m_again = nullptr;
    Button *m_goOn = nullptr;
    QTimer m_minute {this}; // runs while the minutes until the next prompt are in sight
    QDateTime m_next; // told in the second line while it is counted towards
    QString m_state; // as Status tells it
    bool m_due = false; // something may be started, snoozed or skipped
    bool m_quiet = false;
    bool m_leaving = false; // asked already, or not to be asked
};

} // namespace unhunch
