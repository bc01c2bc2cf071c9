// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "scenarioscript.h"

#include <QDateTime>

#include <algorithm>

namespace unhunch::scenario {

namespace {

using cadence::Happening;
using std::chrono::seconds;

constexpr Millis none = Millis::zero();
// A session that stands still this long ends by its done part. DOMAIN 4.8 k
constexpr Millis longestStandstill = std::chrono::minutes {10};
constexpr double millisPerSecond = 1000;

QString isoAt(Instant utc, const QTimeZone &zone)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count(), zone);
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

// The machine, its sensors and its person, as a script tells of them.
class Player
{
public:
    Player(const Script &script, const Catalogue &catalogue)
        : m_script(script)
        , m_catalogue(catalogue)
        , m_zone(script.zone)
    { }

    Run play()
    {
        step(cadence::Woke {});
        std::size_t next = 0;
        while (true) {
            const Elapsed scripted
                = next < m_script.events.size() ? m_script.events[next].at : Elapsed::max();
            const Elapsed own = nextOwn();
            if (std::min(scripted, own) > m_script.end)
                break;
            if (scripted <= own) {
                m_now = scripted;
                happen(m_script.events[next++]);
            } else {
                m_now = own;
                ownTurn();
            }
        }
        m_now = m_script.end;
        m_run.last = m_state;
        return std::move(m_run);
    }

private:
    Now now() const { return {m_script.start + m_now + m_wall, m_now, m_now - sleptBy(m_now)}; }

    Millis sleptBy(Elapsed t) const { return m_slept + (m_asleep ? t - m_asleepSince : none); }

    Rules rules() const
    {
        Rules r = rulesOf(m_script.settings, m_catalogue, m_zone, now().utc);
        for (auto it = m_script.sessionLength.begin(); it != m_script.sessionLength.end(); ++it)
            r.stretches[it.key()].guided = it.value();
        return r;
    }

    void step(const cadence::Event &event)
    {
        const cadence::Step done = cadence::advance(m_state, event, now(), rules());
        m_state = done.state;
        m_wake = done.wakeAt;
        m_idleAfter = done.reportIdleAfter;
        for (const Happening &h : done.happenings) {
            if (h.kind == Happening::Kind::Desk)
                m_run.desk.push_back(h);
            else
                m_run.lines.push_back({m_now, isoAt(now().utc, m_zone), h});
            if (h.kind == Happening::Kind::Started)
                beginSession(h.stretches);
        }
    }

    // ---- what comes by itself: the watcher's word, the session's end, the alarm

    bool stands() const { return m_asleep || m_locked; }

    Elapsed watcherAt() const
    {
        return m_reported && !m_input && !stands() ? m_lastKey + m_idleAfter : Elapsed::max();
    }

    Elapsed sessionAt() const
    {
        if (!m_sessionLeft)
            return Elapsed::max();
        if (m_asleep)
            return Elapsed::max();
        if (m_locked)
            return m_stoodSince + longestStandstill;
        return m_sessionSince + *m_sessionLeft;
    }

    Elapsed alarmAt() const { return m_wake && !m_asleep ? *m_wake : Elapsed::max(); }

    Elapsed nextOwn() const
    {
        return std::max(m_now, std::min({watcherAt(), sessionAt(), alarmAt()}));
    }

    void ownTurn()
    {
        if (watcherAt() <= m_now) {
            m_reported = false;
            sense();
        } else if (sessionAt() <= m_now) {
            endSession(m_locked ? std::optional(donePart()) : std::nullopt, false);
        } else {
            m_run.wakes += 1;
            step(cadence::Woke {});
        }
    }

    void sense()
    {
        m_presence.typing = m_reported;
        m_presence.lastInput = m_reported ? m_now : m_lastKey;
        m_presence.locked = m_locked;
        m_presence.asleep = m_asleep;
        step(cadence::Sensed {m_presence});
    }

    // ---- sessions

    void beginSession(const QStringList &stretches)
    {
        Millis length {};
        const Rules r = rules();
        for (const QString &id : stretches)
            length += r.stretches.value(id).guided;
        m_sessionLength = length;
        m_sessionLeft = length;
        m_sessionSince = m_now;
    }

    double donePart() const
    {
        const Millis left = stands() ? *m_sessionLeft : *m_sessionLeft - (m_now - m_sessionSince);
        return 1 - double(left.count()) / double(std::max<qint64>(1, m_sessionLength.count()));
    }

    void endSession(std::optional<double> part, bool hurt)
    {
        if (!m_sessionLeft)
            return;
        m_sessionLeft.reset();
        step(cadence::SessionEnded {part.value_or(1), part.has_value(), hurt});
    }

    // Locked or asleep, the session stands still.
    void stand()
    {
        m_stoodSince = m_now;
        if (m_sessionLeft)
            *m_sessionLeft -= m_now - m_sessionSince;
    }

    void goOn()
    {
        m_sessionSince = m_now;
        if (m_sessionLeft && m_now - m_stoodSince > longestStandstill)
            endSession(donePart(), false);
    }

    // ---- what the script says

    void happen(const ScriptEvent &e)
    {
        if (e.about == About::Person)
            personDoes(e);
        else if (e.about == About::Input)
            inputChanges(e.word == QLatin1String("begin"));
        else if (e.word == QLatin1String("zone")) {
            m_zone = QTimeZone(e.text.toUtf8());
            step(cadence::ZoneChanged {});
        } else if (e.word == QLatin1String("wall")) {
            m_wall += seconds {e.number};
            step(cadence::Woke {}); // the alarm is cancelled by a set clock, and says so
        } else {
            deskChanges(e.word);
        }
    }

    void inputChanges(bool begins)
    {
        m_lastKey = m_now;
        m_input = begins;
        if (stands())
            return;
        // A key after a stillness that was told of is news; the last key of many is not, until the
        // stillness has lasted.
        if (!m_reported) {
            m_reported = true;
            sense();
        }
    }

    void deskChanges(const QString &word)
    {
        const bool stood = stands();
        if (word == QLatin1String("restart")) {
            restart();
            return;
        }
        if (word == QLatin1String("lock") || word == QLatin1String("unlock"))
            m_locked = word == QLatin1String("lock");
        else if (word == QLatin1String("suspend") && !m_asleep)
            m_asleepSince = m_now;
        else if (word == QLatin1String("resume") && m_asleep)
            m_slept += m_now - m_asleepSince;
        if (word == QLatin1String("suspend") || word == QLatin1String("resume"))
            m_asleep = word == QLatin1String("suspend");
        setSign(word);
        if (!stood && stands()) {
            if (m_input)
                m_lastKey = m_now;
            m_reported = false;
        } else if (stood && !stands()) {
            // Somebody who was typing goes on at once.
            m_reported = m_input;
        }
        sense();
        if (!stood && stands())
            stand();
        else if (stood && !stands())
            goOn();
    }

    void setSign(const QString &word)
    {
        const bool on = word.endsWith(QLatin1String("-on"));
        const QString sign = word.section(QLatin1Char('-'), 0, 0);
        const std::pair<const char *, bool Presence::*> signs[] {{"dnd", &Presence::dnd},
            {"fullscreen", &Presence::fullScreen}, {"microphone", &Presence::microphone},
            {"camera", &Presence::camera}, {"share", &Presence::share},
            {"battery", &Presence::battery}, {"inhibitor", &Presence::inhibitor}};
        for (const auto &[name, member] : signs)
            if (sign == QLatin1String(name))
                m_presence.*member = on;
    }

    // Killed, and back from what was saved. A watcher that starts anew knows only how long ago the
    // last input was.
    void restart()
    {
        m_state = *cadence::fromJson(cadence::toJson(m_state));
        const Elapsed last = m_input ? m_now : m_lastKey;
        m_reported = !stands() && (m_input || m_now - last < m_idleAfter);
        sense();
    }

    void personDoes(const ScriptEvent &e)
    {
        if (e.word == QLatin1String("start"))
            step(cadence::Start {e.text.isEmpty() ? QStringList() : QStringList {e.text}});
        else if (e.word == QLatin1String("snooze"))
            step(cadence::Snooze {static_cast<int>(e.number)});
        else if (e.word == QLatin1String("skip"))
            step(cadence::Skip {});
        else if (e.word == QLatin1String("dismiss"))
            step(cadence::Dismiss {});
        else if (e.word == QLatin1String("was-sitting"))
            step(cadence::WasSitting {});
        else if (e.word == QLatin1String("resume"))
            step(cadence::Resume {});
        else if (e.word == QLatin1String("pause"))
            step(cadence::Pause {e.until});
        else if (m_sessionLeft)
            endSession(donePart(), e.word == QLatin1String("hurt"));
        else
            step(cadence::SessionEnded {0, true, e.word == QLatin1String("hurt")}); // refused
    }

    const Script &m_script;
    const Catalogue &m_catalogue;
    QTimeZone m_zone;
    cadence::State m_state;
    Run m_run;
    Elapsed m_now {};
    Millis m_wall {};
    Millis m_slept {};
    Elapsed m_asleepSince {};
    bool m_asleep = false;
    bool m_locked = false;
    std::optional<Elapsed> m_wake;
    Millis m_idleAfter {};
    Presence m_presence;
    bool m_input = false; // keys are coming in
    bool m_reported = false; // … and the schedule was told so
    Elapsed m_lastKey = -Rules::longAbsence;
    std::optional<Millis> m_sessionLeft; // as of m_sessionSince, or while it stands still
    Elapsed m_sessionSince {};
    Millis m_sessionLength {};
    Elapsed m_stoodSince {};
};

} // namespace

tl::expected<Run, QString> run(const QJsonObject &object, const Catalogue &catalogue)
{
    const auto script = readScript(object, catalogue);
    if (!script)
        return tl::unexpected<QString>(script.error());
    return Player(*script, catalogue).play();
}

QJsonObject toJson(const Line &line)
{
    using Kind = Happening::Kind;
    const Happening &h = line.what;
    QJsonObject o;
    const qint64 millis = line.elapsed.count();
    constexpr qint64 second = 1000;
    o.insert(QStringLiteral("elapsed"),
        millis % second == 0 ? QJsonValue(millis / second)
                             : QJsonValue(double(millis) / millisPerSecond));
    o.insert(QStringLiteral("at"), line.at);
    o.insert(QStringLiteral("event"), cadence::toString(h.kind));
    if (!h.stretches.isEmpty())
        o.insert(QStringLiteral("stretches"), QJsonArray::fromStringList(h.stretches));
    if (h.kind == Kind::Held || h.kind == Kind::Refused)
        o.insert(QStringLiteral("reason"), h.word);
    else if (h.kind == Kind::Ended || h.kind == Kind::Closed)
        o.insert(QStringLiteral("as"), h.word);
    else if (h.kind == Kind::ZoneChanged)
        o.insert(QStringLiteral("zone"), h.word);
    else if (h.kind == Kind::Snoozed) {
        // With the offset of the moment itself: a snooze is too short to meet another.
        const auto now = QDateTime::fromString(line.at, Qt::ISODate);
        const auto until = QDateTime::fromMSecsSinceEpoch(
            h.until.time_since_epoch().count(), Qt::OffsetFromUTC, now.offsetFromUtc());
        o.insert(QStringLiteral("until"), until.toString(Qt::ISODate));
    } else if (h.kind == Kind::NaturalBreak)
        o.insert(QStringLiteral("minutes"),
            static_cast<qint64>(
                std::chrono::duration_cast<std::chrono::minutes>(h.length).count()));
    else if (h.kind == Kind::ClockChanged)
        o.insert(QStringLiteral("seconds"), static_cast<qint64>(h.length.count() / second));
    return o;
}

} // namespace unhunch::scenario
