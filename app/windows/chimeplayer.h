// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

#include <QObject>

namespace unhunch {

// Plays our chimes, and knows whether anything can be heard on this computer. Nothing here waits.
class ChimePlayer : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Closed, // not asked yet
        Opening,
        Ready,
        Muted, // the system's own output is muted or turned down to nothing
        NoOutput, // a sound server, but nothing that it could be heard through
        NoServer // no chimes; a voice may find its own way out
    };

    using QObject::QObject;

    // Connects, and from then on keeps an eye on the system's output. Again where it had gone.
    virtual void open() = 0;
    virtual void close() = 0; // silent at once
    virtual void play(Chime) = 0; // unless Ready nothing: a chime that comes late says the wrong
    virtual void setVolume(int percent) = 0; // 0…100, of our own

    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(State state)
    {
        if (state != m_state) {
            m_state = state;
            Q_EMIT stateChanged();
        }
    }

private:
    State m_state = State::Closed;
};

} // namespace unhunch
