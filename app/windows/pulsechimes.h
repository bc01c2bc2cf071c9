// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chimeplayer.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace unhunch {

// The 16 bit mono samples of a WAV file, and how many of them make a second.
struct Sound
{
    QByteArray samples; // in the machine's byte order
    int rate = 0;
};

// Nothing unless it is a file of the kind that resources/sounds/make-chimes writes.
std::optional<Sound> soundOf(const QByteArray &wav);
// The same at this volume, 0…100 percent: by the square, since half of it should sound like half.
QByteArray atVolume(const Sound &, int percent);

// Over PulseAudio's protocol, which PipeWire speaks, too; libpulse has a thread of its own. Starts
// no server: a desktop with sound has one.
class PulseChimes : public ChimePlayer
{
    Q_OBJECT
public:
    explicit PulseChimes(QObject *parent = nullptr);
    ~PulseChimes() override;

    void open() override;
    void close() override;
    void play(Chime) override;
    void setVolume(int percent) override;

private:
    class Connection;
    friend class Connection;
    std::unique_ptr<Connection> m_connection; // nothing while closed
    int m_volume = 100;
};

} // namespace unhunch
