// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cues.h"

#include "translate.h"

#include <algorithm>
#include <cmath>

UNHUNCH_WORDS(cues)

namespace unhunch {

namespace {

using Kind = Segment::Kind;
using namespace std::chrono_literals;

constexpr Millis afterChime = 400ms; // words wait until a chime has been heard
constexpr Millis longHold = 20s; // from here on half of it is said
constexpr double breathingOut = .42; // of a breath, as the figure breathes
constexpr int tickedSeconds = 3;

bool sameSide(const Segment &a, const Segment &b)
{
    return a.item == b.item && a.set == b.set && a.side == b.side;
}

// Lays out what is heard. First what must be said, as far ahead as there is room; then into the
// gaps what may be said.
class Hearing
{
public:
    Hearing(const Timeline &timeline, const CueWishes &wishes)
        : m_timeline(timeline)
        , m_segments(timeline.segments())
        , m_wishes(wishes)
    { }

    std::vector<Cue> all()
    {
        for (size_t i = 0; i < m_segments.size(); ++i) {
            mustSay(i);
            ring(i);
        }
        finish();
        for (size_t i = 0; i < m_segments.size(); ++i)
            maySay(i);
        // A chime comes before words of the same moment.
        std::stable_sort(m_cues.begin(), m_cues.end(), [](const Cue &a, const Cue &b) {
            return std::pair(a.at, a.kind == Cue::Kind::Say)
                < std::pair(b.at, b.kind == Cue::Kind::Say);
        });
        return std::move(m_cues);
    }

private:
    const Segment *before(size_t i) const { return i > 0 ? &m_segments[i - 1] : nullptr; }

    const Segment *after(size_t i) const
    {
        return i + 1 < m_segments.size() ? &m_segments[i + 1] : nullptr;
    }

    Millis lasts(const QString &text) const
    {
        return Millis {std::llround(double(spokenLength(text).count()) * m_wishes.pace)};
    }

    Millis real(Millis length) const
    {
        return Millis {std::llround(double(length.count()) * m_wishes.pace)};
    }

    bool beginsItem(size_t i) const
    {
        return i > 0 && m_segments[i - 1].item != m_segments[i].item;
    }

    // A side begins here that has no change of side of its own.
    bool turnsToSide(size_t i) const
    {
        const Segment *last = before(i);
        return last != nullptr && last->item == m_segments[i].item
            && m_segments[i].kind == Kind::Move && last->side != m_segments[i].side;
    }

    void say(Millis at, size_t i, const QString &text)
    {
        Cue cue;
        cue.at = at;
        cue.segment = int(i);
        cue.text = text;
        m_cues.push_back(cue);
        m_quietFrom = at + lasts(text);
    }

    void chime(Millis at, size_t i, Chime which)
    {
        Cue cue;
        cue.kind = Cue::Kind::Chime;
        cue.at = at;
        cue.segment = int(i);
        cue.chime = which;
        m_cues.push_back(cue);
    }

    // What has to be done now; holds are heard of by their chime.
    void mustSay(size_t i)
    {
        const Segment &now = m_segments[i];
        const Segment *last = before(i);
        if (now.kind == Kind::Hold || now.cue.isEmpty())
            return;
        if (now.kind == Kind::GetReady || now.kind == Kind::Rest) {
            const QString name = m_timeline.items()[size_t(now.item)].stretch->name;
            say(std::max(m_quietFrom, now.start + (last != nullptr ? real(chimed(i)) : 0ms)), i,
                beginsItem(i) ? tr("Next, %1. %2").arg(name, now.cue) : now.cue);
            return;
        }
        const Millis earliest = std::max(m_quietFrom, last != nullptr ? last->start : Millis {});
        QString text = now.cue;
        for (const QString &count : {countBefore(i, true), countBefore(i, false)}) {
            const QString whole = count.isEmpty() ? now.cue : count + now.cue;
            if (earliest + lasts(whole) <= now.start) {
                text = whole;
                break;
            }
        }
        // What would begin when its move is over only delays the next.
        const Millis at = std::max(earliest, now.start - lasts(text));
        if (at < now.start + now.length)
            say(at, i, text);
    }

    // "Set 2 of 3. 4 of 10. " before the move that begins them.
    QString countBefore(size_t i, bool withReps) const
    {
        const Segment &now = m_segments[i];
        const Segment *last = before(i);
        const bool newSet
            = now.sets > 1 && (last == nullptr || last->kind == Kind::Rest) && now.set > 1;
        const bool newRep = now.counts && now.rep > 1 && last != nullptr && last->rep != now.rep;
        QString words;
        if (newSet)
            words += tr("Set %1 of %2. ").arg(now.set).arg(now.sets);
        if (newRep && withReps)
            words += tr("%1 of %2. ").arg(now.rep).arg(now.reps);
        return words;
    }

    // How long the chime that begins this segment takes.
    Millis chimed(size_t i) const
    {
        const bool rings
            = beginsItem(i) || m_segments[i].kind == Kind::Rest || m_segments[i].kind == Kind::Hold;
        return rings ? afterChime : 0ms;
    }

    void ring(size_t i)
    {
        const Segment &now = m_segments[i];
        const Segment *last = before(i);
        const bool goesOn
            = last != nullptr && last->counts && last->kind == Kind::Move && sameSide(*last, now);
        const bool newSide
            = now.kind == Kind::ChangeSide && last != nullptr && last->kind != Kind::ChangeSide;
        if (beginsItem(i) || newSide || turnsToSide(i))
            chime(now.start, i, Chime::Change);
        else if (now.kind == Kind::Hold || (now.counts && !goesOn))
            chime(now.start, i, Chime::Start);
        else if (now.counts)
            chime(now.start, i, Chime::Step);
        else if (last != nullptr && last->counts)
            chime(now.start, i, Chime::End);
        if (now.kind == Kind::Hold && m_wishes.lastSeconds)
            tick(i);
    }

    void tick(size_t i)
    {
        const Segment &now = m_segments[i];
        for (int left = tickedSeconds; left > 0; --left) {
            const Millis at = now.start + now.length - std::chrono::seconds {left};
            if (at > now.start)
                chime(at, i, Chime::Tick);
        }
    }

    void finish()
    {
        if (m_segments.empty())
            return;
        const size_t last = m_segments.size() - 1;
        chime(m_timeline.length(), last, Chime::Done);
        say(m_timeline.length(), last, tr("Upright again."));
    }

    // Says it if it is over before anything else is to be said.
    bool fits(Millis at, size_t i, const QString &text)
    {
        const Millis until = at + lasts(text);
        const bool taken = std::any_of(m_cues.begin(), m_cues.end(), [&](const Cue &cue) {
            return cue.kind == Cue::Kind::Say && cue.at < until && cue.at + lasts(cue.text) > at;
        });
        if (taken)
            return false;
        say(at, i, text);
        return true;
    }

    void maySay(size_t i)
    {
        const Segment &now = m_segments[i];
        if (now.kind != Kind::Hold)
            return;
        const QString text = isRepeated(i) ? tr("%1 of %2").arg(now.rep).arg(now.reps) : now.cue;
        const bool said = i > 0 && m_segments[i - 1].cue == text;
        if (!text.isEmpty() && !said)
            fits(std::max(now.start + real(afterChime), busyUntil(now.start)), i, text);
        if (now.unit == HoldUnit::Breaths && now.units > 0)
            breaths(i);
        else if (now.length >= longHold)
            fits(now.start + now.length / 2, i, tr("Half way"));
    }

    // Words that began before this moment and have not ended.
    Millis busyUntil(Millis moment) const
    {
        Millis until = moment;
        for (const Cue &cue : m_cues) {
            if (cue.kind == Cue::Kind::Say && cue.at <= moment)
                until = std::max(until, cue.at + lasts(cue.text));
        }
        return until;
    }

    // Not the first hold of its side in its set: what it is like has been said.
    bool isRepeated(size_t i) const
    {
        for (size_t k = i; k-- > 0;) {
            const Segment &earlier = m_segments[k];
            if (earlier.item != m_segments[i].item || earlier.set != m_segments[i].set)
                return false;
            if (earlier.kind == Kind::Hold && earlier.side == m_segments[i].side)
                return m_segments[i].rep > 1;
        }
        return false;
    }

    void breaths(size_t i)
    {
        const Segment &now = m_segments[i];
        for (int k = 0; k < now.units; ++k) {
            const Millis from = now.start + now.length * k / now.units;
            const Millis one = now.length / now.units;
            if (k > 0)
                fits(from, i, tr("In, %1 of %2").arg(k + 1).arg(now.units));
            fits(
                from + Millis {std::llround(double(one.count()) * breathingOut)}, i, tr("and out"));
        }
    }

    const Timeline &m_timeline;
    const std::vector<Segment> &m_segments;
    CueWishes m_wishes;
    std::vector<Cue> m_cues;
    Millis m_quietFrom {}; // what must be said has been said by then
};

} // namespace

QString toString(Chime chime)
{
    switch (chime) {
    case Chime::Start:
        return QStringLiteral("start");
    case Chime::End:
        return QStringLiteral("end");
    case Chime::Step:
        return QStringLiteral("step");
    case Chime::Change:
        return QStringLiteral("change");
    case Chime::Tick:
        return QStringLiteral("tick");
    case Chime::Done:
        return QStringLiteral("done");
    }
    return {};
}

Millis spokenLength(const QString &text)
{
    constexpr Millis setOut = 400ms; // silence before and after
    constexpr Millis letter = 58ms;
    constexpr Millis stop = 250ms;
    constexpr Millis figure = 120ms; // a number is longer to say than to write
    const auto of = [&](auto is) { return std::count_if(text.begin(), text.end(), is); };
    const auto stops = of([](QChar c) { return c == QLatin1Char('.') || c == QLatin1Char(','); });
    const auto figures = of([](QChar c) { return c.isDigit(); });
    return setOut + letter * text.size() + stop * stops + figure * figures;
}

std::vector<Cue> cuesOf(const Timeline &timeline, const CueWishes &wishes)
{
    return Hearing(timeline, wishes).all();
}

} // namespace unhunch
