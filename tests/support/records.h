// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

// Rows of a history, for the tests.
namespace unhunch::test {

inline const QDate monday(2026, 3, 9);
constexpr Instant tenOClock {Millis(1773046800000)}; // Monday 2026-03-09 10:00 in Berlin

inline Stamp at(Millis later, QDate day = monday)
{
    return {tenOClock + later, 3600, day};
}

inline Offer offer(qint64 id, Millis later = Millis {})
{
    Offer result;
    result.id = id;
    result.due = at(later);
    result.stretches
        = QStringList {QStringLiteral("thoracic-extension"), QStringLiteral("seated-twist")};
    return result;
}

inline Entry entry(const QString &session, Millis later = Millis {})
{
    using namespace std::chrono_literals;
    Entry result;
    result.session = session;
    result.started = at(later);
    result.lasted = 80s;
    result.outcome = Outcome::Done;
    result.done.stretch = QStringLiteral("seated-twist");
    result.done.planned = 40s;
    result.done.held = 38s;
    result.done.sides = {{Side::Left, 1, 20s}, {Side::Right, 1, 18s}};
    result.done.reps = {{Side::Left, 1, 1, 25s, 20s}, {Side::Right, 1, 1, 50s, 18s}};
    return result;
}

// One of everything, with what is optional and without.
inline void fillWeek(History &history)
{
    using namespace std::chrono_literals;
    Offer done = offer(1773046800000);
    done.shown = at(45s);
    done.snoozes = 1;
    done.showings = 2;
    done.held = QStringList {QStringLiteral("lunch"), QStringLiteral("microphone")};
    done.heldFor = 1234ms;
    done.closing = Closing::Done;
    done.closed = at(3min);
    (void)history.put(done);
    Entry answer = entry(QStringLiteral("answer"), 55s);
    answer.offer = done.id;
    answer.done.variant = QStringLiteral("standing");
    answer.done.level = Level::High;
    answer.lasted = 80'123ms;
    (void)history.put(answer);
    Offer letPass = offer(1773050400000, 1h);
    letPass.stretches.clear();
    letPass.closing = Closing::DayEnded;
    (void)history.put(letPass);
    Entry hurt = entry(QStringLiteral("picked"), 2h);
    hurt.outcome = Outcome::Hurt;
    hurt.done.stretch = QStringLiteral("cat-cow");
    hurt.done.sides = {{Side::None, 4, 0ms}};
    hurt.done.reps.clear();
    (void)history.put(hurt);
    (void)history.add(Mark {0, QStringLiteral("natural-break"), at(3h), 7min, {}});
    (void)history.add(
        Mark {0, QStringLiteral("zone-changed"), at(4h), 0ms, QStringLiteral("America/New_York")});
    (void)history.add(DeskSpan {at(-10min), 55min});
    (void)history.add(Note {0, QStringLiteral("cat-cow"), at(5h), QStringLiteral("Knees hurt.")});
    Entry tuesday = entry(QStringLiteral("tuesday"), 24h);
    tuesday.started.day = monday.addDays(1);
    (void)history.put(tuesday);
}

} // namespace unhunch::test
