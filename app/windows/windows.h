// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcer.h"
#include "card.h"
#include "clock.h"
#include "mainwindow.h"
#include "request.h"
#include "resident.h"
#include "screenwatch.h"
#include "theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace unhunch {

class Prompt;
class SmallWindow;
class Welcome;
class XembedTray;

// Opens what is asked for, one window of each kind, and says when the last one has gone.
class Windows : public QObject
{
    Q_OBJECT
public:
    // `sound`: through what a card is heard; silent unless given.
    Windows(Theme &, Resident &, const Catalogue &, const Clock &, const SoundParts &sound = {},
        QObject *parent = nullptr);
    ~Windows() override;

    // Attaches and shows what waits. The settings were asked for before, and the resident answers
    // in turn: the first window is right from its first picture.
    void begin();
    void show(const Request &);
    // The machine is locked or going to sleep.
    void pauseGuiding();

    bool mayEnd() const; // nothing is shown, and no request is being fetched

    Card *card() const;
    MainWindow *mainWindow() const;
    Prompt *prompt() const;
    Welcome *welcome() const;
    SmallWindow *small() const;

Q_SIGNALS:
    void lastClosed();

private:
    void follow(); // the settings
    void showCard(const Request &);
    void showPrompt(const Request &);
    bool placePrompt(); // not where full-screen windows are on every screen, and are to have quiet
    void showMain(MainWindow::Page, const Request &);
    void showWelcome(const Request &);
    void showStandIn(); // for the mark that no panel has
    void withdrawStandIn();
    void attach();
    void residentGone();
    void residentBack();
    void checkLast();
    void closeSound(); // where no card is left

    Theme &m_theme;
    Resident &m_resident;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    SoundParts m_sound;
    QPointer<Card> m_card;
    QPointer<Prompt> m_prompt;
    QPointer<MainWindow> m_main;
    QPointer<Welcome> m_welcome;
    QPointer<SmallWindow> m_small;
    std::unique_ptr<XembedTray> m_tray;
    SettingStore m_store;
    ScreenWatch m_screens;
    bool m_gone = false;
    int m_fetching = 0;
};

} // namespace unhunch
