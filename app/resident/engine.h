// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"
#include "progression.h"
#include "sense/presencewatcher.h"
#include "sessionreport.h"
#include "statefile.h"
#include "status.h"
#include "surfaces.h"
#include "words.h"

#include <QObject>

#include <functional>

namespace unhunch {

// Holds the schedule's state and one alarm. Whatever happens comes in here, is handed to
// cadence::advance with one reading of the clock, and what that says is first kept and then shown.
class Engine : public QObject
{
    Q_OBJECT

public:
    // All that it needs, none of it owned.
    struct Parts
    {
        const Clock &clock;
        Alarm &alarm;
        Ledger &ledger;
        StateFile &stateFile;
        const Catalogue &catalogue;
        PromptSurface &prompt;
        Windows &windows;
        Sensors &sensors;
        std::function<QTimeZone()> zone;
        std::function<tl::expected<void, QString>(const Settings &)> saveSettings;
        std::function<void(bool)>
            somethingUp; // a prompt or a window is on the screen, or no longer
        // After a crash: how long a card that outlived us has to report before it is taken for
        // gone.
        Millis grace = std::chrono::seconds {5};
    };

    template <typename T>
    using Answer = tl::expected<T, QString>; // the refusal is a sentence for a person

    Engine(Parts parts, Settings settings, QObject *parent = nullptr);
    ~Engine() override;

    // Takes up where the last run ended. `notices` are what a person should be told besides.
    void begin(const QStringList &notices = {});
    // Writes the state down, for an orderly end.
    void rest();

    Status status() const;

    const Settings &settings() const { return m_settings; }

    const cadence::State &state() const { return m_state; }

    // What a person can do.
    Answer<void> start(const QString &stretch, bool begin, const QString &token);
    Answer<Instant> snooze(int minutes); // 0: those of the settings
    Answer<void> skip();
    Answer<void> dismiss();
    Answer<Instant> pause(const QString &until);
    void resume();
    Answer<void> wasSitting();
    Answer<void> show(const QString &what, const QString &token);
    Answer<void> setSetting(const QString &key, const QString &value);
    Answer<QJsonObject> plan(QDate day) const;

    // What the windows report.
    Answer<void> sessionBegan(const QString &document);
    Answer<void> sessionProgress(const QString &document);
    Answer<void> sessionEnded(const QString &document);

    // What there is to say and to ask after the session that ended last (AfterSession of the bus);
    // refused for any other.
    // Who asks sees the offer of a level in it, if there is one: that is kept.
    Answer<QJsonObject> afterSession(const QString &session);
    // "How did it feel?" A later answer on the same stretch takes the place of an earlier one, Fine
    // takes both back. What changed, as a sentence.
    Answer<QString> felt(const QString &session, const QString &stretch, Feel feel);

    // The zone may be another.
    void lookAtZone();
    // The history was changed past us: what is in it is not written again, and today is counted
    // anew. `takenOut`: something is gone from it or stands elsewhere; where that is what was left,
    // nothing goes on from it. Refused where the state could not be saved and still holds what was
    // written.
    Answer<void> historyWasChanged(bool takenOut);
    // The instant as it is kept: with its offset, and the day as lived.
    Stamp stamp(Instant at) const;

Q_SIGNALS:
    void changed(); // what status() tells
    void historyChanged();
    void settingChanged(const QString &key, const QString &value);

private:
    struct Live // the guided session
    {
        QString id;
        Stamp started;
        Elapsed began {};
        std::optional<qint64> offer;
        Millis planned {};
        SessionReport last;
        std::vector<Choice> choices; // what it is made of
        bool again = false; // taken up where it was left
    };

    struct Unfinished // the session that was left last, before its end
    {
        Live live;
        Elapsed left {};
    };

    struct Undo // what an answer changed
    {
        QString key;
        QString before;
        QString after;
    };

    struct After // the session that ended last
    {
        QString session;
        QStringList stretches;
        QStringList said;
        QJsonObject offer;
        bool offerKept = false; // that it was seen
        QMap<QString, Undo> undo; // of the last answer on each stretch
    };

    void step(const cadence::Event &event, std::vector<Write> writes = {});
    void advance(const cadence::Event &event, const Now &now, std::vector<Write> writes);
    void keep(std::vector<Write> writes, const Now &now);
    tl::expected<void, QString> save(bool evenIfSame); // what it refuses is a notice already
    void surface(const std::vector<cadence::Happening> &happenings);
    void showPrompt();
    void withdrawPrompt();
    void setAlarm(); // as the last step asked for, at the pace of what is up now
    void notice(const QString &sentence);
    void countToday();
    std::vector<Write> writesOf(const std::vector<cadence::Happening> &happenings) const;

    void answered(qint64 occurrence, PromptSurface::Answer answer, const QString &token);
    void windowsEnded(bool badly);
    QJsonObject cardRequest(const QString &view, const QStringList &stretches, const Settings &,
        const QString &token, qint64 occurrence) const;
    QString whyNow(qint64 occurrence) const;

    void reconcile(const Saved &saved);
    void closeLostOffers();
    void endLostSession();
    void endSession(const SessionReport &report);
    Answer<SessionReport> liveReport(const QString &document) const;
    static QStringList stretchesOf(const Live &live);
    std::optional<Live> takenUp(const SessionReport &report) const;
    QJsonObject takeUpDocument(const QStringList &stretches) const;
    bool canBeTakenUp() const;
    bool standsAsItWas(const Live &live) const;
    std::optional<Offer> betterOffer(const Live &live, Outcome outcome) const;
    Live liveAfterCrash(const QString &session) const;
    void lookBack(const SessionReport &report, Outcome outcome);
    void heedPain(const QString &stretch, const Practice &practice);
    void offerLevel(const Stretch &stretch, const Practice &practice);
    std::optional<Practice> practice() const; // nothing: the history cannot be read
    // With lower levels where one of these was long not done.
    Settings afterRest(const QStringList &stretches) const;
    Answer<void> change(const Change &change); // what it refuses is a notice already
    Answer<void> takeBack(const QString &stretch);

    Presence presence() const;
    Rules rules(const Now &now) const;

    Parts m_parts;
    Settings m_settings;
    cadence::State m_state;
    std::vector<Write> m_lastWrites; // those that the state file holds
    cadence::State m_savedState;
    std::optional<Elapsed> m_wakeAt; // asked for by the last step
    Millis m_reportIdleAfter {};
    std::vector<cadence::Happening> m_lastHappenings;
    QString m_lastExplained;
    QTimeZone m_zone;
    std::optional<Live> m_live;
    std::optional<Unfinished> m_unfinished;
    std::optional<After> m_after;
    bool m_promptUp = false;
    bool m_openingCard = false; // asked for, and nothing began yet
    QStringList m_notices;
    QString m_refused; // by the last step
    int m_doneToday = 0;
    int m_offeredToday = 0;
};

} // namespace unhunch
