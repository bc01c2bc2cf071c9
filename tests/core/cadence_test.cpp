// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/day.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace unhunch;
using namespace std::chrono_literals;
using cadence::Happening;
using Kind = Happening::Kind;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

// Somebody typing on Tuesday, 10 March 2026, in Berlin; times are theirs.
class Desk
{
public:
    explicit Desk(const char *from = "09:00:00") { go(from); }

    Now at(const char *time) const
    {
        const QDateTime local(QDate(2026, 3, 10),
            QTime::fromString(QLatin1String(time), QStringLiteral("HH:mm:ss")), m_zone);
        const Instant utc {Millis {local.toMSecsSinceEpoch()}};
        const Millis since
            = utc - Instant {std::chrono::sys_days {std::chrono::year {2026} / 3 / 1}};
        return {utc, since, since};
    }

    Rules rules() const { return rulesOf(settings, catalogue(), m_zone, m_now.utc); }

    // Goes to that time, waking whenever asked to, and hands the event in.
    std::vector<Happening> go(const char *time, const cadence::Event &event = cadence::Woke {})
    {
        const Now then = at(time);
        std::vector<Happening> all;
        while (m_step.wakeAt && *m_step.wakeAt < then.elapsed) {
            const Millis by = *m_step.wakeAt - m_now.elapsed;
            m_now = {m_now.utc + by, m_now.elapsed + by, m_now.awake + by};
            take(cadence::Woke {}, all);
        }
        m_now = then;
        take(event, all);
        return all;
    }

    cadence::Explanation explain() const
    {
        return cadence::explain(state(), rules(), m_now, m_zone);
    }

    const cadence::State &state() const { return m_step.state; }

    const Now &now() const { return m_now; }

    const cadence::Step &step() const { return m_step; }

    Settings settings;

private:
    void take(const cadence::Event &event, std::vector<Happening> &all)
    {
        m_step = cadence::advance(m_step.state, event, m_now, rules());
        all.insert(all.end(), m_step.happenings.begin(), m_step.happenings.end());
    }

    QTimeZone m_zone {"Europe/Berlin"};
    Now m_now;
    cadence::Step m_step;
};

cadence::Sensed typing()
{
    Presence p;
    p.typing = true;
    return {p};
}

cadence::Sensed idleSince(Elapsed last)
{
    Presence p;
    p.lastInput = last;
    return {p};
}

std::vector<Kind> kinds(const std::vector<Happening> &all)
{
    std::vector<Kind> k;
    for (const Happening &h : all)
        k.push_back(h.kind);
    return k;
}

} // namespace

TEST(Cadence, ANightNeedsNoWakeAndAWorkingDayFewerThanSixty)
{
    const test::Day day
        = test::DayReader(QStringLiteral(UNHUNCH_TEST_DATA "/days/s1-normal.day")).day();
    const auto run = scenario::run(day.script, catalogue());
    ASSERT_TRUE(run.has_value());
    EXPECT_LT(run->wakes, 60);
    EXPECT_GT(run->wakes, 5);

    QJsonObject night = day.script;
    night.insert(QStringLiteral("start"), QStringLiteral("2026-03-10T17:30:00+01:00"));
    night.insert(QStringLiteral("end"), QStringLiteral("2026-03-11T08:59:59+01:00"));
    night.insert(QStringLiteral("events"), QJsonArray());
    const auto slept = scenario::run(night, catalogue());
    ASSERT_TRUE(slept.has_value());
    EXPECT_EQ(slept->wakes, 0);
}

TEST(Cadence, WakesExactlyWhenTheHourIsFull)
{
    Desk desk;
    desk.go("09:10:00", typing());
    EXPECT_EQ(*desk.step().wakeAt, desk.at("10:10:00").elapsed);
    EXPECT_EQ(desk.step().reportIdleAfter, 3min) << "nothing waits for a pause yet";
    desk.go("10:10:00");
    EXPECT_EQ(desk.step().reportIdleAfter, 5s);
}

TEST(Cadence, AnUntoldSleepIsAbsence)
{
    Desk desk;
    desk.go("09:10:00", typing());
    // At 09:40 the machine slept for 20 minutes and told nobody.
    Now woke = desk.at("10:00:00");
    woke.awake -= 20min;
    const cadence::Step step = cadence::advance(desk.state(), cadence::Woke {}, woke, desk.rules());
    EXPECT_THAT(kinds(step.happenings), testing::Contains(Kind::NaturalBreak));
    EXPECT_EQ(step.state.clocks.value(ids::wallAngel), 30min);
    EXPECT_EQ(step.state.clocks.value(ids::posture), 0min);
}

TEST(Cadence, AShortSleepIsNotWork)
{
    Desk desk;
    desk.go("09:10:00", typing());
    Now woke = desk.at("09:30:00");
    woke.awake -= 4min;
    const cadence::Step step = cadence::advance(desk.state(), cadence::Woke {}, woke, desk.rules());
    EXPECT_EQ(step.state.clocks.value(ids::posture), 16min);
}

TEST(Cadence, WhereIdleTimeCannotBeSeenAPromptShowsAtItsTime)
{
    Desk desk;
    Presence blind;
    blind.idleKnown = false;
    desk.go("09:10:00", cadence::Sensed {blind});
    const auto all = desk.go("10:10:00");
    EXPECT_THAT(kinds(all), testing::ElementsAre(Kind::Due, Kind::Shown));
    // … and only lock and sleep are absence.
    EXPECT_FALSE(desk.state().absence.has_value());
}

TEST(Cadence, DeskTimeIsToldWithoutTheMinutesThatWereCountedBack)
{
    Desk desk;
    desk.go("09:10:00", typing());
    const auto all = desk.go("09:43:00", idleSince(desk.at("09:40:00").elapsed));
    ASSERT_THAT(kinds(all), testing::ElementsAre(Kind::Desk));
    EXPECT_EQ(all[0].from, desk.at("09:10:00").utc);
    EXPECT_EQ(all[0].length, 30min);
}

TEST(Cadence, RebootedItCountsTheTimeInBetweenAsAbsence)
{
    Desk desk;
    desk.go("09:10:00", typing());
    desk.go("09:40:00");
    // The machine was off for 30 minutes; its clocks began anew a minute ago.
    const Now now {desk.at("10:10:00").utc, 1min, 1min};
    const cadence::State state = cadence::rebased(desk.state(), now);
    const cadence::Step step = cadence::advance(state, typing(), now, desk.rules());
    ASSERT_THAT(kinds(step.happenings), testing::Contains(Kind::NaturalBreak));
    EXPECT_EQ(step.state.clocks.value(ids::wallAngel), 30min);
}

TEST(Cadence, SnoozeChoicesAreRefusedBeforeTheClick)
{
    Desk desk("15:00:00");
    desk.go("15:45:00", typing());
    desk.go("16:45:00");
    const auto choice = [&](int minutes) {
        return cadence::snoozeChoice(desk.state(), desk.rules(), desk.now(), minutes);
    };
    EXPECT_FALSE(choice(5).refused.isEmpty()) << "16:50 is in the last ten minutes";
    EXPECT_FALSE(choice(20).refused.isEmpty()) << "17:05 is after the day";
    EXPECT_FALSE(choice(0).refused.isEmpty());
    EXPECT_TRUE(choice(4).refused.isEmpty());
    EXPECT_EQ(choice(4).until, desk.at("16:49:00").utc);
}

TEST(Cadence, WithNothingDueThereIsNothingToAnswer)
{
    Desk desk;
    desk.go("09:10:00", typing());
    EXPECT_THAT(
        kinds(desk.go("09:11:00", cadence::Snooze {5})), testing::ElementsAre(Kind::Refused));
    EXPECT_THAT(kinds(desk.go("09:12:00", cadence::Skip {})), testing::ElementsAre(Kind::Refused));
    EXPECT_THAT(
        kinds(desk.go("09:13:00", cadence::SessionEnded {})), testing::ElementsAre(Kind::Refused));
    EXPECT_THAT(kinds(desk.go("09:14:00", cadence::Dismiss {})), testing::IsEmpty());
    EXPECT_THAT(kinds(desk.go("09:15:00", cadence::Pause {desk.at("09:00:00").utc})),
        testing::ElementsAre(Kind::Refused));
    desk.go("09:16:00", cadence::Start {});
    EXPECT_THAT(kinds(desk.go("09:17:00", cadence::Start {})), testing::ElementsAre(Kind::Refused));
}

TEST(Cadence, SaysWhyThereIsOrIsNoPrompt)
{
    Desk desk("08:00:00");
    EXPECT_EQ(desk.explain().state, QStringLiteral("off-hours"));
    desk.go("09:00:00");
    EXPECT_EQ(desk.explain().state, QStringLiteral("counting"));
    EXPECT_FALSE(desk.explain().next.has_value()) << "nobody is there yet";
    desk.go("09:10:00", typing());
    EXPECT_EQ(desk.explain().next, desk.at("10:10:00").utc);
    desk.go("10:10:00");
    EXPECT_EQ(desk.explain().state, QStringLiteral("waiting"));
    EXPECT_EQ(desk.explain().sentence, QStringLiteral("Waiting until you pause typing"));
    Presence call;
    call.typing = true;
    call.microphone = true;
    desk.go("10:11:00", cadence::Sensed {call});
    EXPECT_EQ(desk.explain().state, QStringLiteral("held"));
    EXPECT_EQ(desk.explain().sentence, QStringLiteral("Quiet: the microphone is in use"));
    desk.go("10:12:00", typing());
    EXPECT_EQ(desk.explain().state, QStringLiteral("settling"));
    desk.go("10:15:05", idleSince(desk.at("10:15:00").elapsed));
    EXPECT_EQ(desk.explain().state, QStringLiteral("due"));
    desk.go("10:15:10", cadence::Snooze {10});
    EXPECT_EQ(desk.explain().state, QStringLiteral("snoozed"));
    EXPECT_EQ(desk.explain().next, desk.at("10:25:10").utc);
    desk.go("10:15:20", cadence::Start {});
    EXPECT_EQ(desk.explain().state, QStringLiteral("session"));
    desk.go("10:17:20", cadence::SessionEnded {});
    desk.go("10:17:30", cadence::Pause {desk.at("12:00:00").utc});
    EXPECT_EQ(desk.explain().state, QStringLiteral("held"));
    desk.go("10:17:40", cadence::Resume {});
    desk.go("10:21:00", idleSince(desk.at("10:18:00").elapsed));
    EXPECT_EQ(desk.explain().state, QStringLiteral("away"));
    desk.go("16:40:00", typing());
    EXPECT_EQ(desk.explain().state, QStringLiteral("enough"));
}

TEST(Cadence, EveryQuietReasonHasASentenceOfItsOwn)
{
    bool Presence::*const signs[] {&Presence::dnd, &Presence::fullScreen, &Presence::microphone,
        &Presence::camera, &Presence::share};
    QStringList sentences;
    for (const auto sign : signs) {
        Desk desk;
        desk.go("09:10:00", typing());
        Presence p;
        p.typing = true;
        p.*sign = true;
        desk.go("10:10:30", cadence::Sensed {p});
        EXPECT_EQ(desk.explain().state, QStringLiteral("held"));
        sentences << desk.explain().sentence;
    }
    sentences.removeDuplicates();
    EXPECT_EQ(sentences.size(), 5);
}

TEST(Cadence, ASignThatIsSwitchedOffIsNotHeeded)
{
    Desk desk;
    desk.settings.quietFullScreen = false;
    desk.go("09:10:00", typing());
    Presence p;
    p.fullScreen = true;
    p.lastInput = desk.at("10:10:00").elapsed;
    desk.go("10:10:00");
    const auto all = desk.go("10:10:05", cadence::Sensed {p});
    EXPECT_THAT(kinds(all), testing::Contains(Kind::Shown));
}

TEST(Cadence, AStateFromElsewhereIsRefusedWithItsMember)
{
    Desk desk;
    desk.go("09:10:00", typing());
    desk.go("10:10:00");
    const QJsonObject good = cadence::toJson(desk.state());
    ASSERT_TRUE(cadence::fromJson(good).has_value());
    for (const QString &key : good.keys()) {
        if (key == QLatin1String("countedFrom"))
            continue; // may be absent
        QJsonObject bad = good;
        bad.insert(key, QJsonArray {1, 2});
        const auto read = cadence::fromJson(bad);
        ASSERT_FALSE(read.has_value()) << key.toStdString();
        EXPECT_TRUE(read.error().contains(key)) << read.error().toStdString();
    }
    QJsonObject newer = good;
    newer.insert(QStringLiteral("version"), 99);
    EXPECT_FALSE(cadence::fromJson(newer).has_value());
}

TEST(Cadence, AJumpOfTwoMinutesIsTheNetworksCorrection)
{
    Desk desk;
    desk.go("09:10:00", typing());
    Now set = desk.at("09:20:00");
    set.utc += 2min;
    EXPECT_TRUE(
        cadence::advance(desk.state(), cadence::Woke {}, set, desk.rules()).happenings.empty());
    set.utc += 1s;
    EXPECT_THAT(
        kinds(cadence::advance(desk.state(), cadence::Woke {}, set, desk.rules()).happenings),
        testing::ElementsAre(Kind::ClockChanged));
}

TEST(Cadence, APromptThatStaysUntilAnsweredNeverFolds)
{
    Desk desk;
    desk.settings.stayUntilAnswered = true;
    desk.go("09:10:00", typing());
    desk.go("10:10:00");
    desk.go("10:10:06", idleSince(desk.at("10:10:00").elapsed));
    desk.go("10:10:10", typing());
    EXPECT_TRUE(kinds(desk.go("11:30:00")).empty());
    ASSERT_TRUE(desk.state().occurrence.has_value());
    EXPECT_EQ(desk.state().occurrence->phase, cadence::Occurrence::Phase::Visible);
}

TEST(Scenario, RefusesWhatItDoesNotUnderstandAndNamesIt)
{
    const QByteArray good = R"({"zone": "Europe/Berlin", "start": "2026-03-10T09:00:00+01:00",
        "end": "2026-03-10T10:00:00+01:00", "events": []})";
    const QJsonObject script = QJsonDocument::fromJson(good).object();
    ASSERT_TRUE(scenario::run(script, catalogue()).has_value());

    const struct
    {
        const char *member;
        const char *json;
        const char *named;
    } wrong[] {
        {"zone", R"(["Europe/Atlantis"])", "zone"},
        {"start", R"(["yesterday"])", "start"},
        {"end", R"(["2026-03-09T10:00:00+01:00"])", "end"},
        {"ends", "[1]", "ends"},
        {"settings", R"([{"pause": 99}])", "settings.pause"},
        {"settings", R"([{"nonsense": 1}])", "nonsense"},
        {"sessionSeconds", R"([{"handstand": 60}])", "handstand"},
        {"sessionSeconds", R"([{"wall-angel": -1}])", "wall-angel"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "input": "start"}]])",
            "events[0].input"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "desk": "spill"}]])", "events[0].desk"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "do": "nap"}]])", "events[0].do"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "do": "start", "stretch": "nap"}]])",
            "nap"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "do": "pause"}]])", "events[0].until"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "do": "snooze", "minutes": "x"}]])",
            "minutes"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "zone": "Nowhere"}]])", "Nowhere"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "wall": "x"}]])", "events[0].wall"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00"}]])", "events[0]"},
        {"events", R"([[{"at": "2026-03-10T08:00:00+01:00", "input": "begin"}]])", "before"},
        {"events", R"([[{"at": "2026-03-10T09:00:00+01:00", "input": "begin", "x": 1}]])", "x"},
    };

    for (const auto &w : wrong) {
        QJsonObject broken = script;
        broken.insert(QLatin1String(w.member), QJsonDocument::fromJson(w.json).array().at(0));
        const auto run = scenario::run(broken, catalogue());
        ASSERT_FALSE(run.has_value()) << w.json;
        EXPECT_TRUE(run.error().contains(QLatin1String(w.named))) << run.error().toStdString();
    }
}

TEST(Scenario, PrintsOneObjectForEachHappening)
{
    const test::Day day
        = test::DayReader(QStringLiteral(UNHUNCH_TEST_DATA "/days/s9-snooze-chain.day")).day();
    const auto run = scenario::run(day.script, catalogue());
    ASSERT_TRUE(run.has_value());
    QStringList lines;
    for (const auto &line : run->lines)
        lines << QString::fromUtf8(
            QJsonDocument(scenario::toJson(line)).toJson(QJsonDocument::Compact));
    EXPECT_TRUE(lines.contains(QStringLiteral(
        "{\"at\":\"2026-03-10T16:20:53+01:00\",\"elapsed\":4853,"
        "\"event\":\"snoozed\",\"stretches\":[\"thoracic-extension\",\"seated-twist\"],"
        "\"until\":\"2026-03-10T16:30:53+01:00\"}")))
        << lines.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(lines.filter(QStringLiteral("\"as\":\"day-ended\"")).size(), 1);
    EXPECT_EQ(lines.filter(QStringLiteral("\"reason\":")).size(), 2);
}

TEST(Scenario, ThePlanOfADayIsWhatADayOfSittingWouldBring)
{
    const auto planned
        = scenario::plan(QDate(2026, 3, 10), Settings {}, catalogue(), QTimeZone("Europe/Berlin"));
    ASSERT_GE(planned.size(), 6U);
    EXPECT_LE(planned.size(), 8U);
    EXPECT_THAT(planned[0].stretches, testing::ElementsAre(ids::posture, ids::pair[0]));
    EXPECT_THAT(planned[1].stretches, testing::ElementsAre(ids::posture, ids::wallAngel));
    for (std::size_t i = 1; i < planned.size(); ++i)
        EXPECT_GE(planned[i].at - planned[i - 1].at, 30min);
    EXPECT_TRUE(
        scenario::plan(QDate(2026, 3, 14), Settings {}, catalogue(), QTimeZone("Europe/Berlin"))
            .empty());
}

TEST(Scenario, TheRestOfTheDayGoesOnFromNow)
{
    Desk desk;
    desk.go("09:10:00", typing());
    desk.go("15:30:00", cadence::Skip {});
    const auto rest = scenario::planRest(
        desk.state(), desk.now(), desk.settings, catalogue(), QTimeZone("Europe/Berlin"));
    ASSERT_FALSE(rest.empty());
    EXPECT_GT(rest.front().at, desk.now().utc);
    Desk night("20:00:00");
    EXPECT_TRUE(scenario::planRest(
        night.state(), night.now(), night.settings, catalogue(), QTimeZone("Europe/Berlin"))
                    .empty());
}
