// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "controls.h"
#include "resident.h"
#include "settingstore.h"
#include "stretch.h"

#include <QDateTime>
#include <QWidget>

class QStackedWidget;

namespace unhunch {

class LibraryPage;
class SettingsPage;
class Tabs;
class WeekPage;

// The main window: a header that says what comes next, and the week, the library or the settings
// below it. The week and settings' store are there at once, the other pages from when they are
// first seen.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Week, Library, Settings };

    // `clock` must outlive the window.
    MainWindow(const Theme &, Resident &, SettingStore &, const Catalogue &, const Clock &clock);

    // `detail` is a page of the settings, or a stretch of the library.
    void open(Page, const QString &detail = {});
    Page page() const;

    WeekPage *weekPage() const { return m_week; }

    LibraryPage *libraryPage(); // made where it is not there yet
    SettingsPage *settingsPage();

Q_SIGNALS:
    void closed();
    void welcomeWanted();

protected:
    void paintEvent(QPaintEvent *) override;
    void closeEvent(QCloseEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    QWidget *buildHeader();
    void addShortcuts();
    void turnTo(int page);
    void askStatus();
    void showStatus(const QJsonObject &);
    void pauseOrResume();
    void search();
    void fitHeader();

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Catalogue &m_catalogue;
    Tabs *m_tabs = nullptr;
    Text *m_next = nullptr;
    Button *m_pause = nullptr;
    Button *m_stretch = nullptr;
    QWidget *m_header;
    QStackedWidget *m_pages;
    WeekPage *m_week;
    LibraryPage *m_library = nullptr;
    SettingsPage *m_settings = nullptr;
    bool m_quiet = false;
};

} // namespace unhunch
