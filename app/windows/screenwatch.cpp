// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwatch.h"

#include "screens.h"
#include "x11desk.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace unhunch {
namespace {

// Seen: xfwm4 puts a window back to where it was when its screen returns, after we were told.
constexpr std::chrono::seconds windowManagersSay {1};

bool isPlacedByUs(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return window.isVisible() && (type == Qt::Window || type == Qt::Dialog);
}

qint64 shared(const QRect &one, const QRect &other)
{
    const QRect both = one & other;
    return qint64(both.width()) * both.height();
}

const QScreen &screenOf(const QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const QList<QScreen *> all = QGuiApplication::screens();
    const auto most = std::max_element(all.begin(), all.end(), [&](const auto *a, const auto *b) {
        return shared(a->geometry(), frame) < shared(b->geometry(), frame);
    });
    const bool seen = most != all.end() && shared((*most)->geometry(), frame) > 0;
    return seen ? **most : *QGuiApplication::primaryScreen();
}

} // namespace

ScreenWatch::ScreenWatch(QObject *parent)
    : QObject(parent)
{
    if (QGuiApplication::platformName() == QLatin1String("wayland"))
        return;
    m_now.setSingleShot(true);
    m_again.setSingleShot(true);
    m_again.setInterval(windowManagersSay);
    connect(&m_now, &QTimer::timeout, this, &ScreenWatch::look);
    connect(&m_again, &QTimer::timeout, this, &ScreenWatch::look);
    for (QScreen *screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        follow(screen);
        lookTwice();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenWatch::lookTwice);
}

void ScreenWatch::follow(QScreen *screen) const
{
    connect(screen, &QScreen::geometryChanged, this, &ScreenWatch::lookTwice);
}

void ScreenWatch::lookTwice()
{
    m_now.start();
    m_again.start();
}

void ScreenWatch::look()
{
    if (QGuiApplication::primaryScreen() == nullptr)
        return; // the last one went; another will come
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!isPlacedByUs(*window))
            continue;
        // The window manager sees to these, until they are windows again as they were before.
        if (window->isFullScreen() || window->isMaximized() || window->isMinimized())
            window->installEventFilter(this);
        else
            bringBack(*window);
    }
    Q_EMIT changed();
}

bool ScreenWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        auto *window = static_cast<QWidget *>(watched);
        if (!window->isFullScreen() && !window->isMaximized() && !window->isMinimized()) {
            window->removeEventFilter(this);
            m_again.start(); // only then is its size its own again
        }
    }
    return QObject::eventFilter(watched, event);
}

void ScreenWatch::bringBack(QWidget &window) const
{
    const QRect frame = window.frameGeometry();
    const QSize around = frame.size() - window.size();
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize()) + around;
    const QRect wanted = broughtInto(frame, roomOn(screenOf(window), x11Desk()), least);
    if (wanted.size() != frame.size())
        window.resize(wanted.size() - around);
    if (wanted.topLeft() != frame.topLeft())
        window.move(wanted.topLeft());
}

} // namespace unhunch
