// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcer.h"

#include <QStringList>

namespace unhunch {

// What would have been heard, in one list: "say …", "stop", "(start)".
class Heard
{
public:
    QStringList all;

    QStringList taken() { return std::exchange(all, {}); }
};

class FakeSpeaker : public Speaker
{
    Q_OBJECT
public:
    explicit FakeSpeaker(Heard &heard)
        : m_heard(heard)
    { }

    void open() override { setState(State::Ready); }

    void close() override { setState(State::Closed); }

    void say(const QString &text) override { m_heard.all << QStringLiteral("say ") + text; }

    void stop() override { ++stops; }

    void setVolume(int percent) override { volume = percent; }

    void become(State state) { setState(state); }

    int volume = -1;
    int stops = 0;

private:
    Heard &m_heard;
};

class FakeChimes : public ChimePlayer
{
    Q_OBJECT
public:
    explicit FakeChimes(Heard &heard)
        : m_heard(heard)
    { }

    void open() override { setState(State::Ready); }

    void close() override { setState(State::Closed); }

    void play(Chime chime) override { m_heard.all << QStringLiteral("(%1)").arg(toString(chime)); }

    void setVolume(int percent) override { volume = percent; }

    void become(State state) { setState(state); }

    int volume = -1;

private:
    Heard &m_heard;
};

class FakeReader : public ScreenReader
{
    Q_OBJECT
public:
    void become(bool active) { setActive(active); }
};

} // namespace unhunch
