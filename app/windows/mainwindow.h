// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "stretch.h"

#include <QDateTime>
#include <QWidget>

namespace unhunch {

class WeekPage;

// The main window: a header that says what comes next, and the week below it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(const Theme &, Resident &, const Catalogue &);

    WeekPage *weekPage() const { return m_week; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void closeEvent(QCloseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    QWidget *buildHeader();
    void askStatus();
    void showStatus(const QJsonObject &);
    void pauseOrResume();

    const Theme &m_theme;
    Resident &m_resident;
    Text *m_next = nullptr;
    Button *m_pause = nullptr;
    Button *m_stretch = nullptr;
    QWidget *m_header;
    WeekPage *m_week;
    bool m_quiet = false;
};

} // namespace unhunch
