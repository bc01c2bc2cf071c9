// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopspeaker.h"

#include "cues.h"

#include <QLoggingCategory>
#include <QThread>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <libspeechd.h>
#include <mutex>

namespace unhunch {

namespace {

Q_LOGGING_CATEGORY(lc, "unhunch.voice", QtInfoMsg)

using State = Speaker::State;
using SteadyClock = std::chrono::steady_clock;

constexpr int patience = 2000; // ms for a voice that hangs when the program ends

// libspeechd tells its events to plain functions, in a thread of its own.
std::mutex listening;
SpeechWorker *listener = nullptr;

} // namespace

// All of it runs in the speaker's thread. It is a QObject for the thread's sake alone.
class SpeechWorker : public QObject
{
public:
    SpeechWorker(DesktopSpeaker &owner, const QString &language)
        : m_owner(owner)
        , m_language(language.toLatin1().replace('_', '-'))
    { }

    ~SpeechWorker() override { hangUp(); }

    SpeechWorker(const SpeechWorker &) = delete;
    SpeechWorker &operator=(const SpeechWorker &) = delete;

    void dial()
    {
        hangUp();
        char *error = nullptr;
        m_connection = spd_open2("unhunch", "card", nullptr, SPD_MODE_THREADED, nullptr, 1, &error);
        if (m_connection == nullptr)
            qCDebug(lc, "no speech service: %s", error != nullptr ? error : "no reason given");
        std::free(error); // NOLINT(cppcoreguidelines-no-malloc): libspeechd's
        if (m_connection == nullptr || !hasEngine()) {
            hangUp();
            tell(State::NoVoice);
            return;
        }
        spd_set_language(m_connection, m_language.constData());
        applyVolume();
        {
            const std::lock_guard lock(listening);
            listener = this;
        }
        m_connection->callback_end = m_connection->callback_cancel = &SpeechWorker::heard;
        spd_set_notification_on(m_connection, SPD_END);
        spd_set_notification_on(m_connection, SPD_CANCEL);
        tell(State::Ready);
        sayNext();
    }

    void hangUp()
    {
        {
            const std::lock_guard lock(listening);
            if (listener == this)
                listener = nullptr;
        }
        if (m_connection != nullptr) {
            spd_cancel(m_connection);
            spd_close(m_connection);
        }
        m_connection = nullptr;
        m_saying = 0;
    }

    void say(const QString &text)
    {
        m_next = text;
        // An engine that never says when it has ended must not silence what comes after.
        if (m_saying == 0 || SteadyClock::now() > m_overBy)
            sayNext();
    }

    void stop()
    {
        m_next.clear();
        m_saying = 0;
        if (m_connection != nullptr)
            spd_cancel(m_connection);
    }

    void setVolume(int percent)
    {
        m_volume = percent;
        applyVolume();
    }

    void forget() { m_next.clear(); }

    // From the owner's thread: it goes, and is told nothing more.
    void abandon() { m_abandoned = true; }

private:
    static void heard(size_t message, size_t, SPDNotificationType)
    {
        const std::lock_guard lock(listening);
        if (listener == nullptr)
            return;
        QMetaObject::invokeMethod(
            listener, [worker = listener, message] { worker->ended(int(message)); },
            Qt::QueuedConnection);
    }

    void ended(int message)
    {
        if (message != m_saying)
            return; // of what was stopped
        m_saying = 0;
        sayNext();
    }

    void sayNext()
    {
        if (m_connection == nullptr || m_next.isEmpty())
            return;
        const QString text = std::exchange(m_next, {});
        m_saying = spd_say(m_connection, SPD_MESSAGE, text.toUtf8().constData());
        if (m_saying > 0) {
            m_overBy = SteadyClock::now() + 2 * spokenLength(text) + Millis {2000};
            return;
        }
        // The service may have been restarted; a second refusal is meant.
        qCDebug(lc, "the voice has gone");
        m_saying = 0;
        if (!std::exchange(m_again, true)) {
            m_next = text;
            dial();
        } else {
            hangUp();
            tell(State::NoVoice);
        }
        m_again = false;
    }

    // The service always has a module that says only that nothing is installed.
    bool hasEngine()
    {
        char **modules = spd_list_modules(m_connection);
        bool found = false;
        for (char **each = modules; each != nullptr && *each != nullptr; ++each)
            found = found || qstrcmp(*each, "dummy") != 0;
        free_spd_modules(modules);
        return found;
    }

    void applyVolume()
    {
        // The service's scale is -100…100.
        if (m_connection != nullptr)
            spd_set_volume(m_connection, 2 * m_volume - 100);
    }

    void tell(State state)
    {
        if (m_abandoned)
            return;
        QMetaObject::invokeMethod(
            &m_owner,
            [&owner = m_owner, state] {
                if (owner.state() != State::Closed)
                    owner.setState(state);
            },
            Qt::QueuedConnection);
    }

    DesktopSpeaker &m_owner;
    const QByteArray m_language; // as "pt-BR"
    SPDConnection *m_connection = nullptr;
    QString m_next; // waits, or nothing
    int m_saying = 0; // the message that is being said; 0: none
    SteadyClock::time_point m_overBy; // when it must have ended
    bool m_again = false;
    std::atomic<bool> m_abandoned = false;
    int m_volume = 100;
};

DesktopSpeaker::DesktopSpeaker(const QString &language, QObject *parent)
    : Speaker(parent)
    , m_thread(new QThread)
    , m_worker(new SpeechWorker(*this, language))
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("voice"));
}

DesktopSpeaker::~DesktopSpeaker()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        delete m_thread;
        return;
    }
    m_worker->abandon();
    m_thread->quit();
    // A thread that hangs in the speech service ends with the program.
    if (m_thread->wait(patience))
        delete m_thread;
}

void DesktopSpeaker::open()
{
    if (state() == State::Ready || state() == State::Opening)
        return;
    setState(State::Opening);
    if (!m_thread->isRunning())
        m_thread->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->dial(); });
}

void DesktopSpeaker::close()
{
    if (state() == State::Closed)
        return;
    setState(State::Closed);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->forget();
        worker->hangUp();
    });
}

void DesktopSpeaker::say(const QString &text)
{
    if (state() == State::Ready || state() == State::Opening)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, text] { worker->say(text); });
}

void DesktopSpeaker::stop()
{
    if (state() != State::Closed)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

void DesktopSpeaker::setVolume(int percent)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, percent] { worker->setVolume(percent); });
}

} // namespace unhunch
