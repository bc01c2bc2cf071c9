// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "microphone.h"

#include <QDBusServiceWatcher>
#include <QLoggingCategory>

#include <utility>

namespace unhunch {
namespace {

Q_LOGGING_CATEGORY(log, "unhunch.sense.microphone", QtInfoMsg)

// PipeWire's server takes PulseAudio's name, too.
const QString server = QStringLiteral("org.pulseaudio.Server");

constexpr int tries = 3; // each after twice the time of the one before
constexpr std::chrono::seconds firstTry {1};

} // namespace

MicrophoneSensor::MicrophoneSensor(const QDBusConnection &bus, QString program, QObject *parent)
    : Sensor(parent)
    , m_program(std::move(program))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MicrophoneSensor::start);
    if (!bus.isConnected())
        return;
    auto *watcher
        = new QDBusServiceWatcher(server, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_triesLeft = tries;
        m_serverCame = true;
        start();
    });
}

MicrophoneSensor::~MicrophoneSensor()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
}

void MicrophoneSensor::allow(const Allowed &allowed)
{
    if (allowed.microphone == m_allowed)
        return;
    m_allowed = allowed.microphone;
    m_triesLeft = tries;
    if (m_allowed)
        m_again.start(firstTry); // not while the program itself is starting
    else
        stop();
}

void MicrophoneSensor::start()
{
    if (!m_allowed || m_process)
        return;
    m_again.stop();
    m_spoke = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &MicrophoneSensor::heard);
    connect(m_process.get(), &QProcess::finished, this, &MicrophoneSensor::over);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process) {
                m_why = tr("%1 cannot be started").arg(m_program);
                over();
            }
        },
        Qt::QueuedConnection);
    m_process->start(m_program, {});
}

void MicrophoneSensor::stop()
{
    m_again.stop();
    if (m_process) {
        // It has nothing to put away, so nobody waits for it.
        QProcess *ending = m_process.release();
        ending->disconnect(this);
        ending->setParent(this);
        connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
        connect(ending, &QProcess::errorOccurred, ending, &QObject::deleteLater);
        ending->kill();
        if (ending->state() == QProcess::NotRunning)
            ending->deleteLater(); // it could not be started
    }
    m_spoke = false;
    set(false);
}

void MicrophoneSensor::heard()
{
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (line == "on" || line == "off") {
            m_spoke = true;
            set(line == "on");
        } else if (line.startsWith("none")) {
            m_why = tr("no sound server answers");
            qCInfo(log).noquote() << "no sound server:" << line.mid(5);
        }
    }
}

void MicrophoneSensor::over()
{
    heard();
    m_process.release()->deleteLater(); // we are in one of its signals
    const bool again = (m_spoke || m_serverCame) && m_triesLeft > 0;
    if (again) {
        m_again.start(firstTry * (1 << (tries - m_triesLeft)));
        --m_triesLeft;
    }
    m_spoke = false;
    set(false);
}

void MicrophoneSensor::set(bool recording)
{
    if (recording == m_recording)
        return;
    m_recording = recording;
    qCDebug(log) << "in use" << recording;
    Q_EMIT changed();
}

QList<Sense> MicrophoneSensor::senses() const
{
    const QString name = QStringLiteral("microphone");
    if (!m_allowed)
        return {{name, false, switchedOff()}};
    if (m_spoke)
        return {{name, true, tr("the sound server's recordings")}};
    return {{name, false, m_why.isEmpty() ? tr("the sound server has not answered yet") : m_why}};
}

void MicrophoneSensor::tell(Presence &presence) const
{
    presence.microphone = presence.microphone || m_recording;
}

} // namespace unhunch
