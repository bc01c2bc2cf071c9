// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"

#include <QSet>

#include <gtest/gtest.h>
#include <random>

using namespace unhunch;
using namespace std::chrono_literals;
using cadence::Happening;
using Kind = Happening::Kind;

namespace {

constexpr int eventsEach = 10000;

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

// Somebody's desk over weeks, at random: what may come in any order comes in any order.
class Storm
{
public:
    explicit Storm(unsigned seed)
        : m_random(seed)
    {
        m_settings.favourite
            = seed % 2 == 0 ? QStringLiteral("chest-opener") : QStringLiteral("open-book");
        if (seed % 3 == 0)
            m_settings.every.insert(QStringLiteral("cross-arm"), 90);
        // Tuesday, 24 March 2026, 08:00 in Berlin: both kinds of odd Sunday come near enough.
        m_now
            = {Instant {std::chrono::sys_days {std::chrono::year {2026} / 3 / 24} + 7h}, 100h, 90h};
    }

    // How many prompts were shown; it ends at the first broken rule.
    int run()
    {
        for (int i = 0; i < eventsEach && !testing::Test::HasFailure(); ++i) {
            pass();
            step(event());
        }
        return m_shownEver;
    }

private:
    int upTo(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

    // Most often to the next wake, else a while; sometimes a night, sometimes asleep.
    void pass()
    {
        Millis by {};
        const int kind = upTo(100);
        if (kind < 45 && m_wake)
            by = std::max(0ms, *m_wake - m_now.elapsed);
        else if (kind < 95)
            by = Millis {upTo(240) * 1000};
        else if (kind < 99)
            by = std::chrono::minutes {upTo(90)};
        else
            by = std::chrono::hours {upTo(20)};
        m_now.utc += by;
        m_now.elapsed += by;
        if (!m_presence.asleep && upTo(200) != 0) // else the machine slept, told or not
            m_now.awake += by;
    }

    cadence::Event event()
    {
        switch (upTo(30)) {
        case 0:
            return cadence::Skip {};
        case 1:
            return cadence::Dismiss {};
        case 2:
            return cadence::Snooze {5 * upTo(8)};
        case 3:
            return cadence::Start {QStringList {QStringLiteral("wall-angel")}};
        case 4:
            return cadence::Pause {m_now.utc + std::chrono::minutes {upTo(60) - 5}};
        case 5:
            return cadence::Resume {};
        case 6:
            return cadence::WasSitting {};
        case 7:
            m_zone = QTimeZone(upTo(2) == 0 ? "Europe/Berlin" : "America/New_York");
            return cadence::ZoneChanged {};
        case 8:
            if (upTo(20) == 0)
                m_now.utc += std::chrono::minutes {upTo(300) - 150};
            return cadence::Woke {};
        case 9:
        case 10:
            return cadence::Start {};
        case 11:
        case 12:
        case 13:
            return cadence::SessionEnded {upTo(101) / 100.0, upTo(2) == 0, upTo(9) == 0};
        default:
            return upTo(2) == 0 ? cadence::Event {cadence::Woke {}} : cadence::Event {sensed()};
        }
    }

    cadence::Sensed sensed()
    {
        Presence &p = m_presence;
        bool *const signs[] {&p.dnd, &p.fullScreen, &p.microphone, &p.camera, &p.share,
            &p.inhibitor, &p.locked, &p.asleep};
        if (upTo(6) == 0) {
            bool &sign = *signs[upTo(8)];
            sign = !sign && upTo(3) == 0; // mostly off
        }
        p.typing = !p.locked && !p.asleep && upTo(3) != 0;
        p.lastInput = m_now.elapsed - Millis {upTo(400) * 1000};
        return {p};
    }

    void step(const cadence::Event &e)
    {
        const Rules rules = rulesOf(m_settings, catalogue(), m_zone, m_now.utc);
        const cadence::Step done = cadence::advance(m_state, e, m_now, rules);
        for (const Happening &h : done.happenings)
            check(h, rules);
        const bool refused = std::any_of(done.happenings.begin(), done.happenings.end(),
            [](const Happening &h) { return h.kind == Kind::Refused; });
        if (std::holds_alternative<cadence::WasSitting>(e) && !refused)
            m_back.reset(); // it was no break
        m_state = done.state;
        m_wake = done.wakeAt;
        checkState(done, rules);
    }

    void check(const Happening &h, const Rules &rules)
    {
        const qint64 id = h.occurrence.id;
        if (h.kind == Kind::Due) {
            EXPECT_FALSE(m_ended.contains(id));
            EXPECT_EQ(m_open, 0) << "two occurrences at once";
            m_open = id;
        } else if (h.kind == Kind::Shown) {
            checkShown(h, rules);
            m_visible = true;
        } else if (h.kind == Kind::Folded || h.kind == Kind::Withdrawn || h.kind == Kind::Snoozed
            || h.kind == Kind::Started) {
            m_visible = false;
        } else if (h.kind == Kind::Closed) {
            EXPECT_EQ(m_open, id);
            EXPECT_FALSE(m_ended.contains(id)) << "an occurrence with two ends";
            m_ended.insert(id);
            m_open = 0;
            m_visible = false;
            if (h.word == QLatin1String("skipped") || h.word == QLatin1String("no-answer"))
                m_answered = m_now.elapsed;
        } else if (h.kind == Kind::Ended) {
            m_answered = m_now.elapsed;
        } else if (h.kind == Kind::NaturalBreak) {
            EXPECT_GE(h.length, 5min);
            m_back = m_now.elapsed;
        } else if (h.kind == Kind::Desk) {
            EXPECT_GT(h.length, 0ms);
        } else if (h.kind == Kind::WindowOpens || h.kind == Kind::WindowEnds) {
            EXPECT_NE(m_windowOpen, h.kind == Kind::WindowOpens);
            m_windowOpen = h.kind == Kind::WindowOpens;
        }
    }

    void checkShown(const Happening &h, const Rules &rules)
    {
        ++m_shownEver;
        EXPECT_FALSE(m_visible) << "two prompts at once";
        const Window *w = rules.windowAt(m_now.utc);
        ASSERT_NE(w, nullptr) << "a prompt outside of the window";
        EXPECT_FALSE(w->lunch && w->lunch->first <= m_now.utc && m_now.utc < w->lunch->second);
        EXPECT_LT(m_now.utc, w->end - 10min);
        const Presence &p = m_presence;
        EXPECT_FALSE(
            p.dnd || p.fullScreen || p.microphone || p.camera || p.share || p.locked || p.asleep);
        if (m_back) {
            EXPECT_GE(m_now.elapsed - *m_back, 5min);
        }
        if (m_answered) {
            EXPECT_GE(m_now.elapsed - *m_answered, rules.leastGap);
        }
        EXPECT_FALSE(h.stretches.isEmpty());
        EXPECT_LE(h.stretches.size(), 2);
        EXPECT_EQ(QSet<QString>(h.stretches.begin(), h.stretches.end()).size(), h.stretches.size());
        if (h.occurrence.showings == 1) {
            int &today = m_shown[w->day];
            EXPECT_LE(++today, 8) << "too many prompts on one day";
        }
    }

    void checkState(const cadence::Step &done, const Rules &rules)
    {
        for (const Millis clock : m_state.clocks)
            EXPECT_GE(clock, 0ms);
        if (m_wake) {
            EXPECT_GT(*m_wake, m_now.elapsed) << "a wake in the past never comes";
        }
        if (m_state.occurrence
            && m_state.occurrence->phase == cadence::Occurrence::Phase::Visible) {
            EXPECT_TRUE(m_visible);
        }
        // Nothing is left undecided: asked again at once, there is nothing to say.
        const cadence::Step again = cadence::advance(done.state, cadence::Woke {}, m_now, rules);
        EXPECT_TRUE(again.happenings.empty());
        EXPECT_EQ(again.wakeAt, done.wakeAt);
        const auto read = cadence::fromJson(cadence::toJson(m_state));
        ASSERT_TRUE(read.has_value()) << read.error().toStdString();
        EXPECT_EQ(*read, m_state);
    }

    std::mt19937 m_random;
    Settings m_settings;
    QTimeZone m_zone {"Europe/Berlin"};
    Now m_now;
    Presence m_presence;
    cadence::State m_state;
    std::optional<Elapsed> m_wake;

    qint64 m_open = 0;
    QSet<qint64> m_ended;
    bool m_visible = false;
    bool m_windowOpen = false;
    int m_shownEver = 0;
    std::optional<Elapsed> m_back;
    std::optional<Elapsed> m_answered;
    QMap<QDate, int> m_shown;
};

class Storms : public testing::TestWithParam<unsigned>
{ };

} // namespace

TEST_P(Storms, NeverBreakTheRules)
{
    EXPECT_GT(Storm(GetParam()).run(), 20) << "the storm was too wild to try anything";
}

INSTANTIATE_TEST_SUITE_P(Seeds, Storms, testing::Range(1U, 9U));
