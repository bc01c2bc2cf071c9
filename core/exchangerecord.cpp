// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangerecord.h"

#include "exchange.h"
#include "fieldreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace unhunch::exchange {

namespace {

constexpr int mostStretches = 20; // of one prompt
constexpr int mostReasons = 20;
constexpr int mostReps = 10'000; // of one entry
constexpr int mostCount = 100'000;
constexpr double mostSeconds = 100.0 * 366 * 86'400;
constexpr double mostId = 1e15;
const QDate latest(2300, 1, 1);

constexpr std::array closings {Closing::Done, Closing::Partial, Closing::Skipped, Closing::NoAnswer,
    Closing::NaturalBreak, Closing::DayEnded, Closing::Replaced};
constexpr std::array outcomes {Outcome::Done, Outcome::Partial, Outcome::Skipped, Outcome::Hurt};
constexpr std::array levels {Level::Low, Level::Middle, Level::High};
constexpr std::array bothSides {Side::Left, Side::Right};

double seconds(Millis length)
{
    return static_cast<double>(length.count()) / 1000;
}

void put(QJsonObject &json, const char *name, const Stamp &stamp)
{
    json.insert(QLatin1String(name), iso(stamp));
}

// A stamp with its day beside it: "shown" and "shownDay".
void putWithDay(QJsonObject &json, const char *name, const Stamp &stamp)
{
    put(json, name, stamp);
    json.insert(QLatin1String(name) + QStringLiteral("Day"), stamp.day.toString(Qt::ISODate));
}

void putUnlessEmpty(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}

QJsonObject head(const char *kind, const Stamp &at)
{
    QJsonObject json {{QStringLiteral("kind"), QLatin1String(kind)},
        {QStringLiteral("day"), at.day.toString(Qt::ISODate)}};
    put(json, "at", at);
    return json;
}

QJsonObject json(const Offer &offer)
{
    QJsonObject json = head("offer", offer.due);
    json.insert(QStringLiteral("offer"), offer.id);
    if (offer.shown)
        putWithDay(json, "shown", *offer.shown);
    json.insert(QStringLiteral("stretches"), QJsonArray::fromStringList(offer.stretches));
    json.insert(QStringLiteral("snoozes"), offer.snoozes);
    json.insert(QStringLiteral("showings"), offer.showings);
    json.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(offer.held));
    json.insert(QStringLiteral("heldFor"), seconds(offer.heldFor));
    if (offer.closing)
        json.insert(QStringLiteral("outcome"), toString(*offer.closing));
    if (offer.closed)
        putWithDay(json, "closed", *offer.closed);
    return json;
}

QJsonObject json(const Entry &entry)
{
    QJsonObject json = head("entry", entry.started);
    json.insert(QStringLiteral("session"), entry.session);
    json.insert(QStringLiteral("stretch"), entry.done.stretch);
    if (entry.offer)
        json.insert(QStringLiteral("offer"), *entry.offer);
    putUnlessEmpty(json, "variant", entry.done.variant);
    json.insert(QStringLiteral("level"), toString(entry.done.level));
    json.insert(QStringLiteral("outcome"), toString(entry.outcome));
    json.insert(QStringLiteral("lasted"), seconds(entry.lasted));
    json.insert(QStringLiteral("planned"), seconds(entry.done.planned));
    json.insert(QStringLiteral("held"), seconds(entry.done.held));
    QJsonArray sides;
    for (const SideDone &side : entry.done.sides) {
        QJsonObject one {
            {QStringLiteral("reps"), side.reps}, {QStringLiteral("held"), seconds(side.held)}};
        putUnlessEmpty(one, "side", toString(side.side));
        sides.append(one);
    }
    json.insert(QStringLiteral("sides"), sides);
    QJsonArray repetitions;
    for (const RepDone &rep : entry.done.reps) {
        QJsonObject one {{QStringLiteral("set"), rep.set}, {QStringLiteral("rep"), rep.rep},
            {QStringLiteral("ended"), seconds(rep.ended)},
            {QStringLiteral("held"), seconds(rep.held)}};
        putUnlessEmpty(one, "side", toString(rep.side));
        repetitions.append(one);
    }
    json.insert(QStringLiteral("repetitions"), repetitions);
    return json;
}

QJsonObject json(const Mark &mark)
{
    QJsonObject json = head("mark", mark.at);
    json.insert(QStringLiteral("mark"), mark.kind);
    json.insert(QStringLiteral("length"), seconds(mark.length));
    putUnlessEmpty(json, "text", mark.note);
    return json;
}

QJsonObject json(const DeskSpan &span)
{
    QJsonObject json = head("desk", span.from);
    json.insert(QStringLiteral("length"), seconds(span.length));
    return json;
}

QJsonObject json(const Note &note)
{
    QJsonObject json = head("note", note.at);
    json.insert(QStringLiteral("stretch"), note.stretch);
    json.insert(QStringLiteral("text"), note.text);
    return json;
}

// FieldReader with what records are made of.
class RecordReader
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)

public:
    RecordReader(const QJsonObject &json, const QString &path, QString *fault)
        : m_reader(json, path, fault)
    { }

    FieldReader &fields() { return m_reader; }

    void nothingElse() const { m_reader.nothingElse(); }

    Millis length(const char *member, double least = 0)
    {
        return Millis {qRound64(m_reader.real(member, least, mostSeconds) * 1000)};
    }

    qint64 id(const char *member)
    {
        const double found = m_reader.real(member, 1, mostId);
        if (found != static_cast<double>(static_cast<qint64>(found)))
            m_reader.fail(QLatin1String(member), tr("needs a whole number"));
        return static_cast<qint64>(found);
    }

    QDate day(const char *member)
    {
        const QDate day = QDate::fromString(m_reader.text(member, mostName), Qt::ISODate);
        if (!day.isValid() || day < earliest || day > latest)
            m_reader.fail(QLatin1String(member), tr("is no date, as in 2026-03-10"));
        return day;
    }

    Stamp stamp(const char *time, const char *day)
    {
        const QString text = m_reader.text(time, mostName);
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime || at.date() < earliest
            || at.date() > latest) {
            m_reader.fail(QLatin1String(time),
                tr("is no time with its offset, as in 2026-03-10T14:30:00.000+01:00"));
            return {};
        }
        return {Instant {Millis {at.toMSecsSinceEpoch()}}, at.offsetFromUtc(), this->day(day)};
    }

    std::optional<Stamp> stampIfThere(const char *time, const char *day)
    {
        return m_reader.has(time) ? std::optional(stamp(time, day)) : std::nullopt;
    }

    Side side() { return m_reader.has("side") ? m_reader.oneOf("side", bothSides) : Side::None; }

    QString word(const char *member) // one that lists hold apart by blanks
    {
        return checkedWord(member, m_reader.text(member, mostName));
    }

    QStringList words(const char *member, int most)
    {
        QStringList words = m_reader.texts(member, most, mostName);
        for (const QString &word : words)
            checkedWord(member, word);
        return words;
    }

private:
    QString checkedWord(const char *member, const QString &word)
    {
        if (!isWord(word))
            m_reader.fail(QLatin1String(member), tr("may not hold a blank"));
        return word;
    }

    FieldReader m_reader;
};

Offer offerOf(RecordReader &reader)
{
    Offer offer;
    offer.due = reader.stamp("at", "day");
    offer.id = reader.id("offer");
    offer.shown = reader.stampIfThere("shown", "shownDay");
    offer.stretches = reader.words("stretches", mostStretches);
    offer.snoozes = reader.fields().number("snoozes", 0, mostCount);
    offer.showings = reader.fields().number("showings", 0, mostCount);
    offer.held = reader.words("reasons", mostReasons);
    offer.heldFor = reader.length("heldFor");
    offer.closing = reader.fields().oneOf("outcome", closings);
    offer.closed = reader.stampIfThere("closed", "closedDay");
    return offer;
}

Entry entryOf(RecordReader &reader, const QString &path, QString *fault)
{
    Entry entry;
    FieldReader &fields = reader.fields();
    entry.started = reader.stamp("at", "day");
    entry.session = fields.line("session", mostName);
    entry.done.stretch = reader.word("stretch");
    if (fields.has("offer"))
        entry.offer = reader.id("offer");
    if (fields.has("variant"))
        entry.done.variant = reader.word("variant");
    entry.done.level = fields.oneOf("level", levels);
    entry.outcome = fields.oneOf("outcome", outcomes);
    entry.lasted = reader.length("lasted");
    entry.done.planned = reader.length("planned");
    entry.done.held = reader.length("held");
    const auto at = [&](const char *list, qsizetype i) {
        return QStringLiteral("%1.%2[%3]").arg(path, QLatin1String(list)).arg(i + 1);
    };
    const QJsonArray sides = fields.array("sides", 3);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        RecordReader one(sides.at(i).toObject(), at("sides", i), fault);
        entry.done.sides.push_back(
            {one.side(), one.fields().number("reps", 0, mostCount), one.length("held")});
        one.nothingElse();
    }
    const QJsonArray repetitions = fields.array("repetitions", mostReps);
    for (qsizetype i = 0; i < repetitions.size(); ++i) {
        RecordReader one(repetitions.at(i).toObject(), at("repetitions", i), fault);
        entry.done.reps.push_back({one.side(), one.fields().number("set", 1, mostCount),
            one.fields().number("rep", 1, mostCount), one.length("ended"), one.length("held")});
        one.nothingElse();
    }
    return entry;
}

} // namespace

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &row) { return json(row); }, record);
}

tl::expected<Record, QString> recordFromJson(const QJsonObject &json, const QString &path)
{
    QString fault;
    RecordReader reader(json, path, &fault);
    enum class Kind { Offer, Entry, Mark, Desk, Note };
    static const std::vector<std::pair<const char *, Kind>> kinds {{"offer", Kind::Offer},
        {"entry", Kind::Entry}, {"mark", Kind::Mark}, {"desk", Kind::Desk}, {"note", Kind::Note}};
    Record record;
    switch (reader.fields().oneOf("kind", kinds)) {
    case Kind::Offer:
        record = offerOf(reader);
        break;
    case Kind::Entry:
        record = entryOf(reader, path, &fault);
        break;
    case Kind::Mark: {
        Mark mark;
        mark.at = reader.stamp("at", "day");
        mark.kind = reader.word("mark");
        mark.length = reader.length("length", -mostSeconds); // a clock set back
        if (reader.fields().has("text"))
            mark.note = reader.fields().line("text", mostText);
        record = mark;
        break;
    }
    case Kind::Desk:
        record = DeskSpan {reader.stamp("at", "day"), reader.length("length")};
        break;
    case Kind::Note:
        record = Note {0, reader.word("stretch"), reader.stamp("at", "day"),
            reader.fields().line("text", mostText)};
        break;
    }
    reader.nothingElse();
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    return record;
}

} // namespace unhunch::exchange
