// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcer.h"

#include "session.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

Q_LOGGING_CATEGORY(lc, "unhunch.cues", QtInfoMsg)

} // namespace

SoundChoices choicesOf(const Settings &settings)
{
    return {settings.sound, settings.voice, settings.chimes, settings.lastSeconds, settings.volume};
}

Announcer::Announcer(const SoundParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_withheld(parts.reader != nullptr && parts.reader->isActive())
{
    if (parts.speaker != nullptr)
        connect(parts.speaker, &Speaker::stateChanged, this, &Announcer::changed);
    if (parts.chimes != nullptr)
        connect(parts.chimes, &ChimePlayer::stateChanged, this, &Announcer::changed);
    if (parts.reader != nullptr) {
        connect(parts.reader, &ScreenReader::activeChanged, this, [this] {
            m_withheld = m_parts.reader->isActive();
            apply();
        });
    }
}

Announcer::~Announcer()
{
    // What was said last at the end of a session may be said to its end.
    if (m_session && !m_session->isOver())
        fallSilent();
}

void Announcer::setChoices(const SoundChoices &choices)
{
    if (choices == m_choices)
        return;
    const bool same = choices.lastSeconds == m_choices.lastSeconds;
    m_choices = choices;
    if (!same && m_session) {
        m_cues = cuesOf(m_session->timeline(), {m_pace, choices.lastSeconds});
        seek();
    }
    apply();
}

void Announcer::apply()
{
    if (m_parts.speaker != nullptr) {
        m_parts.speaker->setVolume(m_choices.volume);
        if (!m_choices.sound || !m_choices.voice || m_withheld)
            m_parts.speaker->stop();
    }
    if (m_parts.chimes != nullptr)
        m_parts.chimes->setVolume(m_choices.volume);
    Q_EMIT changed();
}

void Announcer::open()
{
    // Also where it is off: turned on in the middle, it should be there at once.
    if (m_parts.speaker != nullptr)
        m_parts.speaker->open();
    if (m_parts.chimes != nullptr)
        m_parts.chimes->open();
    apply();
}

void Announcer::follow(Session &session, double pace)
{
    m_session = &session;
    m_pace = pace;
    m_cues = cuesOf(session.timeline(), {pace, m_choices.lastSeconds});
    m_paused = false;
    seek();
    connect(&session, &Session::moved, this, &Announcer::moved);
    connect(&session, &Session::jumped, this, &Announcer::jumped);
    connect(&session, &Session::stateChanged, this, &Announcer::stateChanged);
}

void Announcer::toggle()
{
    const bool on = !isOn();
    m_withheld = false;
    m_choices.sound = on;
    apply();
    Q_EMIT soundWanted(on);
    if (on && m_session && m_session->isRunning())
        sayNow();
}

bool Announcer::isOn() const
{
    return m_choices.sound && !(m_withheld && m_choices.voice && hasVoice());
}

bool Announcer::hasVoice() const
{
    return m_choices.voice && m_parts.speaker != nullptr
        && m_parts.speaker->state() != Speaker::State::NoVoice;
}

bool Announcer::hasSound() const
{
    const bool chimes = m_choices.chimes && m_parts.chimes != nullptr
        && m_parts.chimes->state() != ChimePlayer::State::NoServer;
    return hasVoice() || chimes;
}

bool Announcer::speaks() const
{
    using State = ChimePlayer::State;
    const State out = m_parts.chimes != nullptr ? m_parts.chimes->state() : State::Ready;
    return m_choices.sound && hasVoice() && !m_withheld && out != State::Muted
        && out != State::NoOutput;
}

bool Announcer::chimes() const
{
    using State = ChimePlayer::State;
    return m_choices.sound && m_choices.chimes && m_parts.chimes != nullptr
        && (m_parts.chimes->state() == State::Ready || m_parts.chimes->state() == State::Opening);
}

QString Announcer::trouble() const
{
    if (m_parts.speaker == nullptr && m_parts.chimes == nullptr)
        return {};
    if (!m_choices.sound || (!m_choices.voice && !m_choices.chimes))
        return tr("Voice and chimes are off.");
    const auto out
        = m_parts.chimes != nullptr ? m_parts.chimes->state() : ChimePlayer::State::Ready;
    if (out == ChimePlayer::State::Muted)
        return tr("The sound of this computer is muted.");
    if (out == ChimePlayer::State::NoOutput)
        return tr("This computer has nothing to play sound through.");
    if (m_withheld)
        return {}; // the screen reader says the steps
    if (m_parts.speaker != nullptr && m_parts.speaker->state() == Speaker::State::NoVoice
        && m_choices.voice)
        return chimes() ? tr("No voice is installed for English. Chimes say when.")
                        : tr("No voice is installed for English.");
    return {};
}

void Announcer::moved()
{
    if (!m_session || m_paused || (m_session->isOver() && m_session->outcome() != Outcome::Done))
        return;
    // Where a look comes late, only the newest words and the newest chime are still of use.
    const Cue *words = nullptr; // both point into m_cues
    const Cue *chime = nullptr;
    while (m_next < m_cues.size() && m_cues[m_next].at <= m_session->position()) {
        const Cue &cue = m_cues[m_next++];
        (cue.kind == Cue::Kind::Say ? words : chime) = &cue;
    }
    if (words != nullptr && words < chime)
        give(*words);
    if (chime != nullptr)
        give(*chime);
    if (words != nullptr && words > chime)
        give(*words);
}

void Announcer::jumped()
{
    if (!m_session)
        return;
    seek();
    if (m_parts.speaker != nullptr)
        m_parts.speaker->stop();
    if (!m_paused)
        sayNow();
}

void Announcer::seek()
{
    const Millis to = m_session->position();
    const auto next
        = std::find_if(m_cues.begin(), m_cues.end(), [&](const Cue &cue) { return cue.at >= to; });
    m_next = size_t(next - m_cues.begin());
}

// What is to be done at this moment, where it is not about to be said anyway.
void Announcer::sayNow()
{
    const Timeline &timeline = m_session->timeline();
    const int here = timeline.at(m_session->position()).segment;
    const bool comes = m_next < m_cues.size() && m_cues[m_next].at == m_session->position()
        && std::any_of(m_cues.begin() + long(m_next), m_cues.end(), [&](const Cue &cue) {
               return cue.at == m_session->position() && cue.kind == Cue::Kind::Say;
           });
    const Segment &segment = timeline.segments()[size_t(here)];
    if (!comes && !segment.cue.isEmpty() && m_session->position() < timeline.length())
        say(segment.cue);
}

void Announcer::stateChanged()
{
    if (!m_session)
        return;
    if (m_session->isOver()) {
        // Ended by hand: there is nothing more to say.
        if (m_session->position() < m_session->timeline().length())
            fallSilent();
        return;
    }
    if (m_session->isPaused()) {
        m_paused = true;
        fallSilent();
    } else if (std::exchange(m_paused, false)) {
        sayNow();
    } else {
        sayNow(); // it begins, or goes on where it was left
        moved();
    }
}

void Announcer::give(const Cue &cue)
{
    if (cue.kind == Cue::Kind::Say) {
        say(cue.text);
        return;
    }
    qCDebug(lc).noquote() << m_session->position().count() << "ms" << toString(cue.chime)
                          << (chimes() ? "played" : "silent");
    if (chimes())
        m_parts.chimes->play(cue.chime);
}

void Announcer::say(const QString &text)
{
    qCDebug(lc).noquote() << m_session->position().count() << "ms" << text
                          << (speaks() ? "spoken" : "unspoken");
    if (speaks())
        m_parts.speaker->say(text);
    else
        Q_EMIT unspoken(text);
}

void Announcer::fallSilent() const
{
    if (m_parts.speaker != nullptr)
        m_parts.speaker->stop();
}

} // namespace unhunch
