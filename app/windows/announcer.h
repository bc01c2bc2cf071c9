// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chimeplayer.h"
#include "cues.h"
#include "screenreader.h"
#include "settings.h"
#include "speaker.h"

#include <QPointer>

namespace unhunch {

class Session;

// What a person has chosen to hear; the settings of the same names.
struct SoundChoices
{
    bool sound;
    bool voice;
    bool chimes;
    bool lastSeconds;
    int volume; // percent

    friend bool operator==(const SoundChoices &, const SoundChoices &) = default;
};

SoundChoices choicesOf(const Settings &);

// Through what it is heard. Not owned, must outlive the Announcer; what is null is not there (in
// pictures and most tests all of it).
struct SoundParts
{
    Speaker *speaker = nullptr;
    ChimePlayer *chimes = nullptr;
    ScreenReader *reader = nullptr;
};

// Says and plays the cues of a session as it is lived. It has no timer: it follows the position
// that the session tells.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(const SoundParts &, QObject *parent = nullptr);
    ~Announcer() override; // silent at once

    void setChoices(const SoundChoices &);
    // A card is up: connects, so that the first words are not lost.
    void open();
    // Before it begins, where it is to begin. `pace` as the session's.
    void follow(Session &, double pace);

    // Voice and chimes both away, or all of what is chosen back; one action for either.
    void toggle();

    bool isOn() const; // all of what is chosen is on
    bool hasSound() const; // there is anything to turn off
    bool hasVoice() const; // there is a voice, on or off
    bool speaks() const; // the words of a session will be heard by our voice
    bool chimes() const; // and its chimes
    // Why a stretch that cannot be followed by looking will not be heard as it should, in a
    // sentence; empty where it will, or where it is not known yet.
    QString trouble() const;

Q_SIGNALS:
    void changed(); // any of the above
    void soundWanted(bool on); // the person's choice, to be kept
    void unspoken(const QString &words); // now, by no voice of ours: for a screen reader

private:
    void moved();
    void jumped();
    void stateChanged();
    void seek(); // the cues to the session's position
    void sayNow();
    void give(const Cue &);
    void say(const QString &);
    void fallSilent() const;
    void apply();

    SoundParts m_parts;
    SoundChoices m_choices = choicesOf({});
    bool m_withheld = false; // our voice, since a screen reader speaks
    QPointer<Session> m_session;
    std::vector<Cue> m_cues;
    size_t m_next = 0; // of them: the first that has not been heard
    double m_pace = 1;
    bool m_paused = false;
};

} // namespace unhunch
