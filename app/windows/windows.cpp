// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include "card.h"
#include "mainwindow.h"
#include "prompt.h"
#include "residentproxy.h"
#include "screens.h"
#include "smallwindow.h"
#include "welcome.h"
#include "x11desk.h"
#include "xembedtray.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <utility>

namespace unhunch {

namespace {

// On the screen with the pointer, but not over a window that fills it where another screen is free.
// Where none is, a person has asked for this one.
void place(QWidget &window)
{
    const Desk desk = x11Desk();
    QScreen *screen = freeScreen(desk);
    centreOn(screen != nullptr ? *screen : pointerScreen(), desk, window);
}

void bringUp(QWidget &window, const QByteArray &token)
{
    if (!token.isEmpty()) {
        // Qt takes it from here for the window it shows next.
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
    window.show();
    window.raise();
    window.activateWindow();
}

// Deletes the window at once; `window` holds none from here on.
template <typename Window> void drop(QPointer<Window> &window)
{
    delete std::exchange(window, nullptr).data();
}

} // namespace

Windows::Windows(Theme &theme, Resident &resident, const Catalogue &catalogue, const Clock &clock,
    const SoundParts &sound, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_sound(sound)
    , m_store(resident)
{
    connect(&resident, &Resident::requestWaiting, this, &Windows::attach);
    connect(&m_store, &SettingStore::changed, this, &Windows::follow);
    connect(&resident, &Resident::promptWithdrawn, this, [this] {
        if (m_prompt) {
            m_prompt->withdraw();
        }
    });
    connect(&resident, &Resident::standInWithdrawn, this, &Windows::withdrawStandIn);
    connect(&resident, &Resident::changed, this, [this] {
        // A tray of the old kind has come late, of which nobody is told.
        if (m_small && XembedTray::possible()) {
            showStandIn();
        }
    });
    connect(&m_screens, &ScreenWatch::changed, this, [this] {
        if (m_prompt && !placePrompt()) {
            m_prompt->close(); // as if a person had: it comes once more
        }
    });
    connect(&resident, &Resident::gone, this, &Windows::residentGone);
    connect(&resident, &Resident::back, this, &Windows::residentBack);
    follow();
}

Windows::~Windows()
{
    drop(m_card);
    drop(m_prompt);
    drop(m_main);
    drop(m_welcome);
    drop(m_small);
}

Card *Windows::card() const
{
    return m_card;
}

MainWindow *Windows::mainWindow() const
{
    return m_main;
}

Prompt *Windows::prompt() const
{
    return m_prompt;
}

Welcome *Windows::welcome() const
{
    return m_welcome;
}

SmallWindow *Windows::small() const
{
    return m_small;
}

bool Windows::mayEnd() const
{
    return !m_card && !m_prompt && !m_main && !m_welcome && !m_small && !m_tray && m_fetching == 0;
}

void Windows::begin()
{
    attach();
}

void Windows::attach()
{
    ++m_fetching;
    m_resident.attach([this](const QStringList &requests) {
        --m_fetching;
        for (const QString &request : requests) {
            show(requestFromJson(QJsonDocument::fromJson(request.toUtf8()).object(), m_catalogue));
        }
        checkLast();
    });
}

void Windows::follow()
{
    const Settings &settings = m_store.settings();
    m_theme.setAppearance(settings.appearance == QLatin1String("dark")
            ? Appearance::Dark
            : (settings.appearance == QLatin1String("light") ? Appearance::Light
                                                             : Appearance::Auto));
    m_theme.setContrast(settings.contrast);
    m_theme.setFigure(settings.figure);
    m_theme.setReducedMotion(settings.reducedMotion);
    if (m_card) {
        m_card->setSound(choicesOf(settings));
    }
}

void Windows::show(const Request &request)
{
    switch (request.view) {
    case Request::View::Card:
        showCard(request);
        return;
    case Request::View::Prompt:
        showPrompt(request);
        return;
    case Request::View::Week:
        showMain(MainWindow::Page::Week, request);
        return;
    case Request::View::Library:
        showMain(MainWindow::Page::Library, request);
        return;
    case Request::View::Settings:
        showMain(MainWindow::Page::Settings, request);
        return;
    case Request::View::Welcome:
        showWelcome(request);
        return;
    case Request::View::Tray:
        showStandIn();
        return;
    }
}

void Windows::showCard(const Request &request)
{
    if (request.items.empty()) {
        return;
    }
    if (m_prompt) {
        m_prompt->withdraw();
    }
    if (m_card && m_card->isGuiding()) {
        bringUp(*m_card, request.token); // one at a time: what runs goes on
        return;
    }
    if (m_card) {
        m_card->disconnect(this);
        m_card->close();
        m_card->deleteLater();
    }
    m_card = new Card({m_theme, m_resident, m_catalogue, m_clock, wishesOf(m_store.settings()),
                          m_sound, choicesOf(m_store.settings())},
        request);
    connect(m_card, &Card::weekWanted, this, [this] { showMain(MainWindow::Page::Week, {}); });
    connect(m_card, &Card::closed, this, [this] {
        m_card->deleteLater();
        m_card = nullptr;
        checkLast();
    });
    place(*m_card);
    bringUp(*m_card, request.token);
    m_card->openSound();
    if (request.begin) {
        m_card->beginGuiding();
    }
}

void Windows::showPrompt(const Request &request)
{
    if (request.items.empty() || (m_card && m_card->isGuiding())) {
        return;
    }
    if (m_prompt) {
        m_prompt->disconnect(this);
        m_prompt->withdraw();
        m_prompt->deleteLater();
    }
    m_prompt = new Prompt(m_theme, m_resident, request);
    connect(m_prompt, &Prompt::closed, this, [this] {
        m_prompt->deleteLater();
        m_prompt = nullptr;
        checkLast();
    });
    if (placePrompt()) {
        m_prompt->show();
    } else {
        m_prompt->close();
    }
}

bool Windows::placePrompt()
{
    const Desk desk = x11Desk();
    QScreen *screen = freeScreen(desk);
    if (screen == nullptr && m_store.settings().quietFullScreen) {
        return false;
    }
    m_prompt->place(roomOn(screen != nullptr ? *screen : pointerScreen(), desk));
    return true;
}

void Windows::showMain(MainWindow::Page page, const Request &request)
{
    if (!m_main) {
        m_main = new MainWindow(m_theme, m_resident, m_store, m_catalogue, m_clock);
        connect(m_main, &MainWindow::welcomeWanted, this, [this] { showWelcome({}); });
        connect(m_main, &MainWindow::closed, this, [this] {
            m_main->deleteLater();
            m_main = nullptr;
            checkLast();
        });
        place(*m_main);
    }
    m_main->open(page, request.page);
    bringUp(*m_main, request.token);
}

void Windows::showWelcome(const Request &request)
{
    if (!m_welcome) {
        m_welcome = new Welcome(m_theme, m_resident, m_store, m_catalogue);
        connect(m_welcome, &Welcome::closed, this, [this] {
            m_welcome->deleteLater();
            m_welcome = nullptr;
            checkLast();
        });
        place(*m_welcome);
    }
    bringUp(*m_welcome, request.token);
}

void Windows::showStandIn()
{
    if (XembedTray::possible()) {
        drop(m_small);
        if (!m_tray) {
            m_tray = std::make_unique<XembedTray>(
                QDBusConnection::sessionBus(), ResidentProxy::serviceName());
        }
        return;
    }
    if (m_small) {
        return;
    }
    m_small = new SmallWindow(m_theme, m_resident, m_store, m_catalogue, m_clock);
    connect(m_small, &SmallWindow::closed, this, [this] {
        m_small->deleteLater();
        m_small = nullptr;
        checkLast();
    });
    if (QGuiApplication::platformName() == QLatin1String("wayland")) {
        m_small->showMinimized(); // or it would get the focus
    } else {
        m_small->show();
    }
}

void Windows::withdrawStandIn()
{
    m_tray.reset();
    if (m_small) {
        m_small->withdraw();
    } else {
        checkLast();
    }
}

void Windows::pauseGuiding()
{
    if (m_card) {
        m_card->pauseGuiding();
    }
}

void Windows::residentGone()
{
    m_gone = true;
    drop(m_prompt);
    drop(m_main);
    drop(m_welcome);
    drop(m_small);
    m_tray.reset();
    if (m_card && !m_card->isGuiding()) {
        drop(m_card);
    }
    checkLast();
}

void Windows::residentBack()
{
    // The guiding went on meanwhile; from here it is told to the new life.
    m_gone = false;
    m_store.load();
    attach(); // answered after the settings
}

void Windows::closeSound()
{
    if (m_card) {
        return;
    }
    if (m_sound.speaker != nullptr) {
        m_sound.speaker->close();
    }
    if (m_sound.chimes != nullptr) {
        m_sound.chimes->close();
    }
}

void Windows::checkLast()
{
    if (m_gone && m_card && !m_card->isGuiding()) {
        drop(m_card);
    }
    closeSound();
    if (mayEnd()) {
        Q_EMIT lastClosed();
    }
}

} // namespace unhunch
