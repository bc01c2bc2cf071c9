// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waylanddisplay.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <sys/inotify.h>
#include <wayland-client-protocol.h>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.wayland", QtInfoMsg)

constexpr int triesAfterBirth = 5; // of a socket, each after twice the time of the one before
constexpr std::chrono::milliseconds firstTry {50};

QString socketPath()
{
    QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty() || name.startsWith(QLatin1Char('/')))
        return name;
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1Char('/') + name;
}

} // namespace

struct WaylandDisplay::Events
{
    static void global(
        void *data, wl_registry *, std::uint32_t name, const char *interface, std::uint32_t version)
    {
        Q_EMIT static_cast<WaylandDisplay *>(data)->offered(name, interface, version);
    }

    static void globalRemove(void *data, wl_registry *, std::uint32_t name)
    {
        Q_EMIT static_cast<WaylandDisplay *>(data)->withdrawn(name);
    }

    static void done(void *data, wl_callback *callback, std::uint32_t)
    {
        auto *self = static_cast<WaylandDisplay *>(data);
        wl_callback_destroy(callback);
        self->m_sync = nullptr;
        self->m_settled = true;
        self->m_why.clear();
        Q_EMIT self->settled();
    }

    static constexpr wl_registry_listener registry {&global, &globalRemove};
    static constexpr wl_callback_listener sync {&done};
};

WaylandDisplay::WaylandDisplay(QObject *parent)
    : QObject(parent)
    , m_socket(socketPath())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WaylandDisplay::lookAgain);
    if (m_socket.isEmpty())
        m_why = tr("no Wayland session");
    else if (!connectToCompositor())
        watchFolder();
}

WaylandDisplay::~WaylandDisplay()
{
    if (m_display)
        fail();
}

bool WaylandDisplay::connectToCompositor()
{
    m_display.reset(wl_display_connect(m_socket.toLocal8Bit().constData()));
    if (!m_display) {
        m_why = tr("the Wayland compositor does not answer");
        return false;
    }
    m_why = tr("the Wayland compositor has not answered yet");
    m_registry = wl_display_get_registry(m_display.get());
    wl_registry_add_listener(m_registry, &Events::registry, this);
    m_sync = wl_display_sync(m_display.get());
    wl_callback_add_listener(m_sync, &Events::sync, this);
    m_notifier = std::make_unique<QSocketNotifier>(
        wl_display_get_fd(m_display.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WaylandDisplay::read);
    flush();
    return true;
}

void WaylandDisplay::flush()
{
    // A compositor that does not read us is told with the next request; our few never fill the
    // buffer. One that is gone is noticed at reading.
    if (m_display)
        (void)wl_display_flush(m_display.get());
}

void WaylandDisplay::read()
{
    wl_display *display = m_display.get();
    while (wl_display_prepare_read(display) != 0)
        (void)wl_display_dispatch_pending(display);
    (void)wl_display_read_events(display); // takes what is there and does not wait
    (void)wl_display_dispatch_pending(display);
    if (const int error = wl_display_get_error(display); error != 0) {
        qCWarning(log, "the Wayland compositor went away: %s", std::strerror(error));
        const bool spoke = m_settled;
        fail();
        m_why = tr("the Wayland compositor went away");
        // KWin's keeper holds the socket while it starts another KWin: that one is met at once. One
        // that never spoke is left alone until there is a new socket.
        if (!spoke || !connectToCompositor())
            watchFolder();
        return;
    }
    flush();
}

void WaylandDisplay::fail()
{
    m_settled = false;
    Q_EMIT lost();
    // We may be in the notifier's own signal.
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    if (m_sync != nullptr)
        wl_callback_destroy(m_sync);
    wl_registry_destroy(m_registry);
    m_sync = nullptr;
    m_registry = nullptr;
    m_display.reset();
}

void WaylandDisplay::watchFolder()
{
    if (m_folder)
        return;
    const QFileInfo socket(m_socket);
    m_folder.emplace(
        [this, wanted = socket.fileName().toStdString()](int, unsigned, std::string_view name) {
            if (name != wanted)
                return;
            m_triesLeft = triesAfterBirth;
            m_again.start(firstTry);
        });
    // Where that cannot be, it stays away; `why` says so.
    m_folder->add(socket.path().toStdString(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
}

void WaylandDisplay::lookAgain()
{
    if (m_display)
        return;
    if (connectToCompositor()) {
        m_folder.reset();
    } else if (--m_triesLeft > 0) {
        m_again.start(m_again.intervalAsDuration() * 2);
    }
}

} // namespace unhunch
