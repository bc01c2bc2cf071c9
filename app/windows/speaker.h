// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unhunch {

// Says sentences aloud. Nothing here waits.
class Speaker : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Closed, // not asked yet
        Opening, // takes half a second where the speech service has to be started
        Ready,
        NoVoice // no service, or no engine that could speak
    };

    using QObject::QObject;

    // Again where the voice had gone.
    virtual void open() = 0;
    virtual void close() = 0; // silent at once
    // What is being said is said to its end; of what waits behind it only the newest is kept. While
    // Opening it waits, too: the first words are not lost.
    virtual void say(const QString &) = 0;
    virtual void stop() = 0; // silent at once, nothing waits any more
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
