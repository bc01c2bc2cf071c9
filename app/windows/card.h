// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcer.h"
#include "request.h"
#include "resident.h"
#include "session.h"
#include "settings.h"

#include <QDate>
#include <QDialog>

#include <memory>
#include <optional>

class QStackedWidget;

namespace unhunch {

class DonePage;
class GuidePage;
class ReadyPage;
class Theme;

// How a person wants to be guided; the settings of the same names.
struct GuideWishes
{
    double pace;
    bool singleKeys;
    bool fullScreenGuide;
    bool closeWhenDone; // the completed card goes by itself after a while
    bool ownPace; // each step lasts until a key or a tap
    bool largeText; // extra large words while guiding
};

GuideWishes wishesOf(const Settings &);

// What a card needs of the world.
struct CardParts
{
    const Theme &theme;
    Resident &resident;
    const Catalogue &catalogue;
    const Clock &clock;
    GuideWishes wishes;
    SoundParts sound {}; // silent unless given
    SoundChoices choices = choicesOf({});
};

// The stretch card: ready, guiding, completed. It opens by the person's act, so it may take the
// focus; a key press meant for another window is still not taken (keys wait 600 ms after the focus
// came, by the clock).
class Card : public QDialog
{
    Q_OBJECT
public:
    Card(const CardParts &, Request);
    ~Card() override;

    const Request &request() const { return m_request; }

    bool isGuiding() const; // a session is running or paused

    Session *session() const { return m_session.get(); }

    void beginGuiding();
    void goOn(); // where the session was left, as the request tells
    // Before it begins, or its first words are lost; best when the card is on its way to the
    // screen, for this takes as long as a picture.
    void openSound();
    void setSound(const SoundChoices &);
    void pauseGuiding(); // the machine is locked or goes to sleep

Q_SIGNALS:
    void closed();
    void weekWanted();

protected:
    bool event(QEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void closeEvent(QCloseEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void hideEvent(QHideEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void guide(const QString &id, const QJsonObject &takeUp);
    void keepRoom(); // for the words of the page that is shown
    void showReady();
    void buildGuide();
    void buildDone();
    void another();
    void snooze(int minutes);
    void notNow();
    void leave(); // closes, whatever is on
    void showGuide();
    void togglePause();
    void sessionOver();
    void askToday();
    void tellFelt(const QString &stretch, const QString &feel);
    void readyKey(QKeyEvent *);
    void guideKey(QKeyEvent *);
    void doneKey(QKeyEvent *);
    bool mayTake(const QKeyEvent *);
    void fillScreen(bool on);
    void soundChanged();
    void keepSound(bool on);

    CardParts m_parts;
    Request m_request;
    QStackedWidget *m_pages;
    ReadyPage *m_ready = nullptr;
    GuidePage *m_guide = nullptr;
    DonePage *m_done = nullptr;
    Announcer *m_announcer;
    std::unique_ptr<Session> m_session;
    std::optional<Millis> m_focusCame; // awake, by the clock
    int m_releasedKey = 0;
    quint64 m_releasedAt = 0; // ms, by the window system
    QDate m_today;
    bool m_endOffered = false;
    bool m_filled = false;
    bool m_unheard = false; // it cannot be followed by looking, and nobody says it
};

} // namespace unhunch
