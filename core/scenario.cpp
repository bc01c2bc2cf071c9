// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace unhunch::scenario {

namespace {

using cadence::Happening;
using std::chrono::seconds;

constexpr Millis none = Millis::zero();
constexpr Millis shortestKeyGap = seconds {1};
// A session that stands still this long ends by its done part. DOMAIN 4.8 k
constexpr Millis longestStandstill = std::chrono::minutes {10};
constexpr int mostEvents = 100000;
constexpr double millisPerSecond = 1000;

tl::unexpected<QString> wrong(const QString &reason)
{
    return tl::unexpected<QString>(reason);
}

QString isoAt(Instant utc, const QTimeZone &zone)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count(), zone);
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

// What a script's event is about; the order is the one in which things that fall on one instant are
// taken. DOMAIN 4.8 a
enum class About { Desk, Input, Person };

struct ScriptEvent
{
    Elapsed at {};
    About about = About::Desk;
    QString word; // "lock", "begin", "start", "zone", "wall" …
    QString text; // a zone, a stretch
    Instant until;
    qint64 number = 0; // minutes, seconds
};

struct Script
{
    QTimeZone zone;
    Instant start;
    Elapsed end {};
    Settings settings;
    QMap<QString, Millis> sessionLength;
    std::vector<ScriptEvent> events;
};

// ---- reading

tl::expected<Instant, QString> instantOf(
    const QJsonValue &value, const QString &what, const QTimeZone &zone)
{
    QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime) // no offset: the script's own zone
        at = QDateTime(at.date(), at.time(), zone);
    if (!at.isValid())
        return wrong(QStringLiteral("%1: not a time such as 2026-03-10T09:00:00+01:00").arg(what));
    return Instant {Millis {at.toMSecsSinceEpoch()}};
}

tl::expected<void, QString> onlyMembers(
    const QJsonObject &object, const QStringList &known, const QString &what)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return wrong(QStringLiteral("%1: unknown member \"%2\"").arg(what, key));
    return {};
}

const QStringList &deskWords()
{
    static const QStringList words = [] {
        QStringList all {QStringLiteral("lock"), QStringLiteral("unlock"),
            QStringLiteral("suspend"), QStringLiteral("resume"), QStringLiteral("restart")};
        for (const char *sign : {"dnd", "fullscreen", "microphone", "camera", "share", "inhibitor"})
            all << QLatin1String(sign) + QLatin1String("-on")
                << QLatin1String(sign) + QLatin1String("-off");
        return all;
    }();
    return words;
}

tl::expected<void, QString> readDo(const QJsonObject &o, ScriptEvent &e, const Script &script,
    const Catalogue &catalogue, const QString &what)
{
    static const QStringList words {QStringLiteral("start"), QStringLiteral("snooze"),
        QStringLiteral("skip"), QStringLiteral("dismiss"), QStringLiteral("end"),
        QStringLiteral("hurt"), QStringLiteral("was-sitting"), QStringLiteral("resume"),
        QStringLiteral("pause")};
    e.about = About::Person;
    e.word = o.value(QLatin1String("do")).toString();
    if (!words.contains(e.word))
        return wrong(
            QStringLiteral("%1.do: none of %2").arg(what, words.join(QStringLiteral(", "))));
    if (e.word == QLatin1String("start")) {
        e.text = o.value(QLatin1String("stretch")).toString();
        if (!e.text.isEmpty() && catalogue.find(e.text) == nullptr)
            return wrong(
                QStringLiteral("%1.stretch: there is no stretch \"%2\"").arg(what, e.text));
    } else if (e.word == QLatin1String("snooze")) {
        const QJsonValue minutes = o.value(QLatin1String("minutes"));
        e.number = minutes.isUndefined() ? script.settings.snooze : minutes.toInt(-1);
        if (e.number < 0)
            return wrong(QStringLiteral("%1.minutes: not a whole number").arg(what));
    } else if (e.word == QLatin1String("pause")) {
        const auto until = instantOf(
            o.value(QLatin1String("until")), what + QLatin1String(".until"), script.zone);
        if (!until)
            return wrong(until.error());
        e.until = *until;
    }
    return {};
}

tl::expected<void, QString> readKind(const QJsonObject &o, ScriptEvent &e, const Script &script,
    const Catalogue &catalogue, const QString &what)
{
    if (o.contains(QLatin1String("do")))
        return readDo(o, e, script, catalogue, what);
    if (o.contains(QLatin1String("input"))) {
        e.about = About::Input;
        e.word = o.value(QLatin1String("input")).toString();
        if (e.word != QLatin1String("begin") && e.word != QLatin1String("end"))
            return wrong(QStringLiteral("%1.input: neither begin nor end").arg(what));
    } else if (o.contains(QLatin1String("desk"))) {
        e.word = o.value(QLatin1String("desk")).toString();
        if (!deskWords().contains(e.word))
            return wrong(QStringLiteral("%1.desk: none of %2")
                             .arg(what, deskWords().join(QStringLiteral(", "))));
    } else if (o.contains(QLatin1String("zone"))) {
        e.word = QStringLiteral("zone");
        e.text = o.value(QLatin1String("zone")).toString();
        if (!QTimeZone::isTimeZoneIdAvailable(e.text.toUtf8()))
            return wrong(QStringLiteral("%1.zone: there is no zone \"%2\"").arg(what, e.text));
    } else if (o.contains(QLatin1String("wall"))) {
        e.word = QStringLiteral("wall");
        if (!o.value(QLatin1String("wall")).isDouble())
            return wrong(QStringLiteral("%1.wall: not a number of seconds").arg(what));
        e.number = std::llround(o.value(QLatin1String("wall")).toDouble());
    } else {
        return wrong(QStringLiteral("%1: none of input, desk, zone, wall, do").arg(what));
    }
    return {};
}

tl::expected<void, QString> readEvents(
    const QJsonArray &array, Script &script, const Catalogue &catalogue)
{
    static const QStringList known {QStringLiteral("at"), QStringLiteral("input"),
        QStringLiteral("desk"), QStringLiteral("zone"), QStringLiteral("wall"),
        QStringLiteral("do"), QStringLiteral("minutes"), QStringLiteral("stretch"),
        QStringLiteral("until")};
    if (array.size() > mostEvents)
        return wrong(QStringLiteral("events: more than %1").arg(mostEvents));
    for (int i = 0; i < array.size(); ++i) {
        const QString what = QStringLiteral("events[%1]").arg(i);
        const QJsonObject o = array.at(i).toObject();
        if (const auto ok = onlyMembers(o, known, what); !ok)
            return ok;
        const auto at
            = instantOf(o.value(QLatin1String("at")), what + QLatin1String(".at"), script.zone);
        if (!at)
            return wrong(at.error());
        ScriptEvent e;
        e.at = *at - script.start;
        if (e.at < none)
            return wrong(QStringLiteral("%1.at: before the start").arg(what));
        if (const auto ok = readKind(o, e, script, catalogue, what); !ok)
            return ok;
        script.events.push_back(e);
    }
    std::stable_sort(
        script.events.begin(), script.events.end(), [](const ScriptEvent &a, const ScriptEvent &b) {
            return a.at != b.at ? a.at < b.at : a.about < b.about;
        });
    return {};
}

tl::expected<void, QString> readSettings(const QJsonObject &o, Settings &settings)
{
    for (auto it = o.begin(); it != o.end(); ++it) {
        const QString text
            = it.value().isString() ? it.value().toString() : it.value().toVariant().toString();
        if (const auto set = setSetting(settings, it.key(), text); !set)
            return wrong(QStringLiteral("settings.%1: %2").arg(it.key(), set.error()));
    }
    return {};
}

tl::expected<void, QString> readLengths(
    const QJsonObject &o, Script &script, const Catalogue &catalogue)
{
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (catalogue.find(it.key()) == nullptr)
            return wrong(
                QStringLiteral("sessionSeconds: there is no stretch \"%1\"").arg(it.key()));
        if (!it.value().isDouble() || it.value().toDouble() <= 0)
            return wrong(QStringLiteral("sessionSeconds.%1: not a number above 0").arg(it.key()));
        script.sessionLength.insert(
            it.key(), Millis {std::llround(it.value().toDouble() * millisPerSecond)});
    }
    return {};
}

tl::expected<Script, QString> read(const QJsonObject &o, const Catalogue &catalogue)
{
    static const QStringList known {QStringLiteral("zone"), QStringLiteral("start"),
        QStringLiteral("end"), QStringLiteral("settings"), QStringLiteral("sessionSeconds"),
        QStringLiteral("events")};
    Script script;
    if (const auto ok = onlyMembers(o, known, QStringLiteral("script")); !ok)
        return wrong(ok.error());
    const QString zone = o.value(QLatin1String("zone")).toString();
    // Asked by name: as a constructor, QTimeZone takes almost any word for a POSIX rule.
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        return wrong(QStringLiteral("zone: there is no zone \"%1\"").arg(zone));
    script.zone = QTimeZone(zone.toUtf8());
    const auto start
        = instantOf(o.value(QLatin1String("start")), QStringLiteral("start"), script.zone);
    if (!start)
        return wrong(start.error());
    const auto end = instantOf(o.value(QLatin1String("end")), QStringLiteral("end"), script.zone);
    if (!end)
        return wrong(end.error());
    script.start = *start;
    script.end = *end - *start;
    if (script.end < none)
        return wrong(QStringLiteral("end: before the start"));
    if (const auto ok
        = readSettings(o.value(QLatin1String("settings")).toObject(), script.settings);
        !ok)
        return wrong(ok.error());
    if (const auto ok
        = readLengths(o.value(QLatin1String("sessionSeconds")).toObject(), script, catalogue);
        !ok)
        return wrong(ok.error());
    if (const auto ok = readEvents(o.value(QLatin1String("events")).toArray(), script, catalogue);
        !ok)
        return wrong(ok.error());
    return script;
}

// ---- playing

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
            {"inhibitor", &Presence::inhibitor}};
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

// ---- a day ahead

// Sits all through it, and does each prompt as it comes.
std::vector<Planned> playOn(cadence::State state, Now at, const Window &day,
    const Settings &settings, const Catalogue &catalogue, const QTimeZone &zone)
{
    const Rules rules = rulesOf(settings, catalogue, zone, at.utc);
    std::vector<Planned> planned;
    Presence sitting;
    sitting.idleKnown = false; // whatever shows, shows at its time
    cadence::Event event = cadence::Sensed {sitting};
    const auto on = [&at](Millis by) {
        at.utc += by;
        at.elapsed += by;
        at.awake += by;
    };
    while (at.utc < day.end) {
        const cadence::Step step = cadence::advance(state, event, at, rules);
        state = step.state;
        event = cadence::Woke {};
        if (state.occurrence && state.occurrence->phase == cadence::Occurrence::Phase::Visible) {
            planned.push_back({at.utc, state.occurrence->stretches});
            event = cadence::Start {};
        } else if (state.session) {
            Millis length = shortestKeyGap;
            for (const QString &id : state.session->stretches)
                length += rules.stretches.value(id).guided;
            on(length);
            event = cadence::SessionEnded {};
        } else if (step.wakeAt && *step.wakeAt > at.elapsed) {
            on(*step.wakeAt - at.elapsed);
        } else {
            break;
        }
    }
    return planned;
}

} // namespace

tl::expected<Run, QString> run(const QJsonObject &object, const Catalogue &catalogue)
{
    const auto script = read(object, catalogue);
    if (!script)
        return wrong(script.error());
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

std::vector<Planned> plan(
    QDate day, const Settings &settings, const Catalogue &catalogue, const QTimeZone &zone)
{
    const Instant noon = localInstant(day, QTime(12, 0), zone);
    const Rules rules = rulesOf(settings, catalogue, zone, noon);
    const auto window = std::find_if(rules.windows.begin(), rules.windows.end(),
        [day](const Window &w) { return w.day == day; });
    if (window == rules.windows.end())
        return {};
    return playOn({}, {window->start, {}, {}}, *window, settings, catalogue, zone);
}

std::vector<Planned> planRest(const cadence::State &state, const Now &now, const Settings &settings,
    const Catalogue &catalogue, const QTimeZone &zone)
{
    const Rules rules = rulesOf(settings, catalogue, zone, now.utc);
    const Window *window = rules.windowAt(now.utc);
    if (window == nullptr)
        return {};
    return playOn(state, now, *window, settings, catalogue, zone);
}

} // namespace unhunch::scenario
