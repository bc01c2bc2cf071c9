// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulsechimes.h"

#include <QFile>
#include <QLoggingCategory>
#include <QtEndian>

#include <array>
#include <pulse/pulseaudio.h>
#include <set>

namespace unhunch {

namespace {

Q_LOGGING_CATEGORY(lc, "unhunch.sound", QtInfoMsg)

using State = ChimePlayer::State;

constexpr qsizetype headerSize = 44;
constexpr pa_usec_t latency = 40'000; // µs between now and heard; it is a beat, not music
constexpr int depth = 2; // bytes of a sample

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 halfAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

Sound shipped(Chime chime)
{
    QFile file(QStringLiteral(":/unhunch/sounds/%1.wav").arg(toString(chime)));
    const auto sound = file.open(QIODevice::ReadOnly) ? soundOf(file.readAll()) : std::nullopt;
    if (!sound)
        qFatal("%s is no sound", qPrintable(file.fileName()));
    return *sound;
}

void done(pa_operation *operation)
{
    if (operation != nullptr)
        pa_operation_unref(operation);
}

} // namespace

std::optional<Sound> soundOf(const QByteArray &wav)
{
    const bool ours = wav.size() > headerSize && wav.startsWith("RIFF")
        && wav.mid(8, 8) == "WAVEfmt " && halfAt(wav, 20) == 1 && halfAt(wav, 22) == 1
        && halfAt(wav, 34) == 8 * depth && wav.mid(36, 4) == "data"
        && wordAt(wav, 40) == quint32(wav.size() - headerSize) && wav.size() % depth == 0;
    if (!ours)
        return std::nullopt;
    Sound sound;
    sound.rate = int(wordAt(wav, 24));
    sound.samples.resize(wav.size() - headerSize);
    qFromLittleEndian<qint16>(
        wav.constData() + headerSize, sound.samples.size() / depth, sound.samples.data());
    return sound;
}

QByteArray atVolume(const Sound &sound, int percent)
{
    const double factor = double(percent) * percent / 10'000;
    QByteArray scaled = sound.samples;
    for (qsizetype i = 0; i + depth <= scaled.size(); i += depth) {
        qint16 value = 0;
        std::memcpy(&value, scaled.constData() + i, depth);
        value = qint16(qRound(value * factor));
        std::memcpy(scaled.data() + i, &value, depth);
    }
    return scaled;
}

// What is alive while open. All but the constructor's, the destructor's and play's own lines run in
// libpulse's thread; they hold its lock meanwhile.
class PulseChimes::Connection
{
public:
    explicit Connection(PulseChimes &owner)
        : m_owner(owner)
        , m_loop(pa_threaded_mainloop_new())
        , m_context(pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Unhunch"))
    {
        for (int i = 0; i < chimeCount; ++i)
            m_sounds[size_t(i)] = shipped(Chime(i));
        pa_context_set_state_callback(
            m_context, [](pa_context *, void *self) { of(self).contextChanged(); }, this);
        pa_context_set_subscribe_callback(
            m_context,
            [](pa_context *, pa_subscription_event_type_t, uint32_t, void *self) {
                of(self).askServer();
            },
            this);
        if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
            tell(State::NoServer);
        pa_threaded_mainloop_start(m_loop);
    }

    ~Connection()
    {
        pa_threaded_mainloop_lock(m_loop);
        for (Playing *playing : m_playing) {
            pa_stream_set_state_callback(playing->stream, nullptr, nullptr);
            pa_stream_disconnect(playing->stream);
            pa_stream_unref(playing->stream);
            delete playing;
        }
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_threaded_mainloop_unlock(m_loop);
        pa_threaded_mainloop_stop(m_loop);
        pa_threaded_mainloop_free(m_loop);
    }

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void play(Chime chime, int volume)
    {
        const Sound &sound = m_sounds[size_t(chime)];
        pa_threaded_mainloop_lock(m_loop);
        if (pa_context_get_state(m_context) == PA_CONTEXT_READY)
            begin(sound, atVolume(sound, volume));
        pa_threaded_mainloop_unlock(m_loop);
    }

private:
    struct Playing
    {
        Connection &connection;
        pa_stream *stream;
        QByteArray samples;
    };

    static Connection &of(void *self) { return *static_cast<Connection *>(self); }

    void tell(State state)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [&owner = m_owner, self = this, state] {
                if (owner.m_connection.get() == self) // not closed meanwhile
                    owner.setState(state);
            },
            Qt::QueuedConnection);
    }

    void contextChanged()
    {
        switch (pa_context_get_state(m_context)) {
        case PA_CONTEXT_READY:
            done(pa_context_subscribe(m_context,
                pa_subscription_mask_t(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER),
                nullptr, nullptr));
            askServer();
            break;
        case PA_CONTEXT_FAILED:
        case PA_CONTEXT_TERMINATED:
            qCDebug(lc, "the sound server: %s", pa_strerror(pa_context_errno(m_context)));
            tell(State::NoServer);
            break;
        case PA_CONTEXT_UNCONNECTED:
        case PA_CONTEXT_CONNECTING:
        case PA_CONTEXT_AUTHORIZING:
        case PA_CONTEXT_SETTING_NAME:
            break;
        }
    }

    void askServer()
    {
        done(pa_context_get_server_info(
            m_context,
            [](pa_context *, const pa_server_info *info, void *self) {
                of(self).askOutput(info != nullptr ? info->default_sink_name : nullptr);
            },
            this));
    }

    void askOutput(const char *name)
    {
        // What servers play to where no device is: nobody can hear it.
        if (name == nullptr || qstrcmp(name, "auto_null") == 0) {
            tell(State::NoOutput);
            return;
        }
        done(pa_context_get_sink_info_by_name(
            m_context, name,
            [](pa_context *, const pa_sink_info *info, int, void *self) {
                if (info != nullptr) {
                    const bool muted
                        = info->mute != 0 || pa_cvolume_max(&info->volume) == PA_VOLUME_MUTED;
                    of(self).tell(muted ? State::Muted : State::Ready);
                }
            },
            this));
    }

    void begin(const Sound &sound, const QByteArray &samples)
    {
        const pa_sample_spec spec {PA_SAMPLE_S16NE, uint32_t(sound.rate), 1};
        pa_stream *stream = pa_stream_new(m_context, "Chime", &spec, nullptr);
        if (stream == nullptr)
            return;
        auto *playing = new Playing {*this, stream, samples};
        m_playing.insert(playing);
        pa_stream_set_state_callback(
            stream,
            [](pa_stream *, void *which) {
                auto *it = static_cast<Playing *>(which);
                it->connection.streamChanged(it);
            },
            playing);
        pa_buffer_attr buffer {};
        buffer.maxlength = uint32_t(-1);
        buffer.tlength = uint32_t(pa_usec_to_bytes(latency, &spec));
        buffer.prebuf = uint32_t(-1);
        buffer.minreq = uint32_t(-1);
        if (pa_stream_connect_playback(
                stream, nullptr, &buffer, PA_STREAM_ADJUST_LATENCY, nullptr, nullptr)
            < 0)
            forget(playing);
    }

    void forget(Playing *playing)
    {
        pa_stream_set_state_callback(playing->stream, nullptr, nullptr);
        pa_stream_unref(playing->stream);
        m_playing.erase(playing);
        delete playing;
    }

    void streamChanged(Playing *playing)
    {
        const pa_stream_state_t state = pa_stream_get_state(playing->stream);
        if (state == PA_STREAM_READY) {
            pa_stream_write(playing->stream, playing->samples.constData(),
                size_t(playing->samples.size()), nullptr, 0, PA_SEEK_RELATIVE);
            // Draining also starts what is shorter than the server would wait for.
            done(pa_stream_drain(
                playing->stream,
                [](pa_stream *stream, int, void *) { pa_stream_disconnect(stream); }, nullptr));
        } else if (state == PA_STREAM_FAILED || state == PA_STREAM_TERMINATED) {
            forget(playing);
        }
    }

    PulseChimes &m_owner;
    pa_threaded_mainloop *m_loop;
    pa_context *m_context;
    std::array<Sound, chimeCount> m_sounds;
    std::set<Playing *> m_playing;
};

PulseChimes::PulseChimes(QObject *parent)
    : ChimePlayer(parent)
{ }

PulseChimes::~PulseChimes() = default;

void PulseChimes::open()
{
    if (m_connection && state() != State::NoServer)
        return;
    m_connection.reset();
    setState(State::Opening);
    m_connection = std::make_unique<Connection>(*this);
}

void PulseChimes::close()
{
    m_connection.reset();
    setState(State::Closed);
}

void PulseChimes::play(Chime chime)
{
    if (m_connection && state() == State::Ready)
        m_connection->play(chime, m_volume);
}

void PulseChimes::setVolume(int percent)
{
    m_volume = qBound(0, percent, 100);
}

} // namespace unhunch
