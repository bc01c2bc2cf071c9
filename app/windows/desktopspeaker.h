// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speaker.h"

class QThread;

namespace unhunch {

class SpeechWorker;

// The desktop's own voice, through Speech Dispatcher, in a thread of its own: connecting takes up
// to half a second, more where an engine hangs. One a program (libspeechd's callbacks know no more
// than one connection of ours).
class DesktopSpeaker : public Speaker
{
    Q_OBJECT
public:
    // `language`: of what is said, as "de" or "pt_BR".
    explicit DesktopSpeaker(const QString &language, QObject *parent = nullptr);
    ~DesktopSpeaker() override;

    void open() override;
    void close() override;
    void say(const QString &) override;
    void stop() override;
    void setVolume(int percent) override;

private:
    friend class SpeechWorker;

    QThread *m_thread;
    SpeechWorker *m_worker; // lives in the thread, and goes with it
};

} // namespace unhunch
