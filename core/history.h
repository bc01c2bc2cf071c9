// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stamp.h"
#include "timeline.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace unhunch {

// How an occurrence ended. The words are the same on the bus, in the database and in the tests.
enum class Closing { Done, Partial, Skipped, NoAnswer, NaturalBreak, DayEnded, Replaced };
QString toString(Closing); // done, partial, skipped, no-answer, natural-break, day-ended, replaced
std::optional<Closing> closingFromString(const QString &);

// One due event until it is closed: what was offered, and what came of it.
struct Offer
{
    qint64 id = 0; // the schedule's; unique
    Stamp due;
    std::optional<Stamp> shown; // first showing
    QStringList stretches; // as last shown; before that, as due
    int snoozes = 0;
    int showings = 0;
    QStringList
        held; // reasons, each once: lunch, dnd, fullscreen, microphone, camera, share, paused
    Millis heldFor {}; // in all
    std::optional<Closing> closing;
    std::optional<Stamp> closed;
    qint64 sequence = 0; // given by the history at the first put; the order in which things were
};

enum class Outcome { Running, Done, Partial, Skipped, Hurt };
QString toString(Outcome); // running, done, partial, skipped, hurt
std::optional<Outcome> outcomeFromString(const QString &);
// How a stretch or a session came out by the share of its planned hold time that was held, 0…1:
// done when nothing is missing, partial from half on, else skipped.
Outcome outcomeByPart(double part);

// One stretch that was begun.
struct Entry
{
    qint64 sequence
        = 0; // given by the history; the order in which things were, whatever the clock said
    QString session; // the same for the stretches of one session; given by the caller
    Stamp started;
    std::optional<qint64> offer; // nothing: picked by hand
    Millis lasted {}; // guided time from the start of this stretch to its end
    Outcome outcome = Outcome::Running;
    ItemDone done;
};

// Other things worth keeping: natural breaks, set clocks, changed zones.
struct Mark
{
    qint64 sequence = 0;
    QString kind; // natural-break, clock-changed, zone-changed
    Stamp at; // of a natural break: the return; the break reaches back from it by `length`
    Millis length {}; // of the break; by how much the clock jumped
    QString note; // the zone
};

// Seconds at the desk, in one go.
struct DeskSpan
{
    Stamp from;
    Millis length {};
    qint64 sequence = 0;
};

// What a person wrote down about a stretch. One line.
struct Note
{
    qint64 sequence = 0;
    QString stretch; // id
    Stamp at;
    QString text;
};

// One thing of the history, of whatever kind.
using Record = std::variant<Offer, Entry, Mark, DeskSpan, Note>;

// When it was: the time by which a day is put in order.
const Stamp &stampOf(const Record &);
Stamp &stampOf(Record &);
// Whether it was this break that closed this prompt: the two are one line of a log.
bool isClosedBy(const Offer &, const Mark &naturalBreak);

// How many of each kind.
struct Counts
{
    qint64 offers = 0;
    qint64 entries = 0;
    qint64 marks = 0;
    qint64 desk = 0;
    qint64 notes = 0;

    qint64 all() const { return offers + entries + marks + desk + notes; }

    friend bool operator==(const Counts &, const Counts &) = default;
};

// The first and the last day that anything is kept of.
struct Extent
{
    QDate first;
    QDate last;

    friend bool operator==(const Extent &, const Extent &) = default;
};

// Told now and then how far a long work is, 0…1; says false to give it up.
using Progress = std::function<bool(double)>;
// Asked again and again during a long work whose length nobody knows; true gives it up.
using GivenUp = std::function<bool()>;

// The only door to SQLite. Every write is one transaction and is on the disk when the call returns.
// Writes that the disk refuses are kept in memory and written, in order, before the next one that
// succeeds (`pending` says how many wait; a newer state of the same offer or stretch takes the
// place of the one that waits); nothing that is kept already is ever lost by a failure. Reading
// shows what waits as if it were written. One process writes (the resident); readers open with
// Mode::Read. Where another process holds the file, a call waits for it up to 2 s. Not thread-safe.
class History
{
public:
    enum class Mode { ReadWrite, Read };

    // Opens, and migrates, the database `file` (missing folders are made, for the owner alone).
    // A corrupt or foreign file is set aside as FILE.corrupt-YYYYMMDD-HHMMSS (UTC, from `now`;
    // counted on with -2, -3 … where that name is taken) and a new one begun; `notice` then says
    // so. Where the place cannot be written now (read-only, full, locked) a History is returned all
    // the same: `notice` says so, what can be read is read, and writes wait. Refused are a database
    // of a newer version, untouched; and by Mode::Read, which never makes, migrates or moves
    // anything, a corrupt or foreign file. To Mode::Read no file is an empty history.
    static tl::expected<History, QString> open(const QString &file, Mode, Instant now);

    History(History &&) noexcept;
    History &operator=(History &&) noexcept;
    ~History();

    const QString &
    notice() const; // empty, or what a person should be told once; may come with a put
    int pending() const; // writes that wait for room

    // Each returns the sentence for a person where the write has to wait.
    using Written = tl::expected<void, QString>;
    Written put(const Offer &); // inserts or replaces by id
    Written put(const Entry &); // inserts or replaces by (session, stretch)
    Written add(const Mark &);
    Written add(const DeskSpan &);
    Written add(const Note &);
    Written retry(); // what waits

    // Reading, in order of sequence. Days inclusive.
    tl::expected<std::vector<Offer>, QString> offers(QDate from, QDate to) const;
    // With the sums of their sides; `detail` may ask for less, without the sides, or for more, with
    // their repetitions one by one: a week's sums need none of these.
    enum class Detail { Outcomes, Sums, Repetitions };
    tl::expected<std::vector<Entry>, QString> entries(
        QDate from, QDate to, Detail detail = Detail::Sums) const;
    tl::expected<std::vector<Mark>, QString> marks(QDate from, QDate to) const;
    tl::expected<std::vector<DeskSpan>, QString> desk(QDate from, QDate to) const;
    tl::expected<std::vector<Note>, QString> notes(QDate from, QDate to) const;
    // One session, by the id that its caller gave it, with the repetitions; nothing where there is
    // none.
    tl::expected<std::vector<Entry>, QString> session(const QString &id) const;
    // Everything that is over, entries with their repetitions, by day and then by sequence.
    tl::expected<std::vector<Record>, QString> records(QDate from, QDate to) const;
    tl::expected<std::optional<Extent>, QString> extent() const; // nothing: an empty history
    tl::expected<Counts, QString> counts(QDate from, QDate to) const;
    tl::expected<Counts, QString> counts() const; // of everything, without looking at every row
    // An offer that a crash left open, and entries that a crash left running.
    tl::expected<std::vector<Offer>, QString> openOffers() const;
    tl::expected<std::vector<Entry>, QString> runningEntries() const;
    // The last day on which this stretch was begun, however it came out.
    tl::expected<std::optional<QDate>, QString> lastDay(const QString &stretch) const;

    // What follows changes what was written. Each is one transaction, refused while writes wait and
    // where the disk refuses: nothing is then changed. What is erased is overwritten in the file
    // and its log, not only given free; where a reader still looks at it, with the next write
    // after.

    // Adds what is not here yet, in the order given within each day; where a day has rows already
    // the new ones are put among them by time. What is here stays as it is. Returns what was added
    // (Look: would be).
    enum class Merge { Look, Write };
    tl::expected<Counts, QString> merge(
        const std::vector<Record> &, Merge, const Progress &progress = {});
    tl::expected<Counts, QString> erase(QDate from, QDate to); // days inclusive
    tl::expected<Counts, QString> eraseAll();
    tl::expected<Counts, QString> eraseNotes(const QString &stretch);
    // One line of a day's log, by LogLine::key: takes it out of the history and returns what it was
    // made of, first what the line's time is of. What is not over yet is refused.
    tl::expected<std::vector<Record>, QString> remove(const QString &key);
    // As remove, and puts it back changed.
    tl::expected<std::vector<Record>, QString> change(
        const QString &key, const std::function<void(Record &)> &);
    // Writes a whole copy as `file`, which must not exist, and makes sure of it: the copy is opened
    // as a history would be, checked through and counted, and is on the disk on return. Nothing is
    // left of a copy that fails or is given up.
    tl::expected<void, QString> copyTo(const QString &file, const GivenUp &givenUp = {}) const;

private:
    class Private;
    explicit History(std::unique_ptr<Private>);
    std::unique_ptr<Private> m_d;
};

} // namespace unhunch
