// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <QJsonArray>

#include <array>

namespace unhunch {
namespace {

// Written by us, read by us after a crash: short, and whole numbers of milliseconds.

QJsonObject stampJson(const Stamp &stamp)
{
    return {{QStringLiteral("utc"), static_cast<qint64>(stamp.utc.time_since_epoch().count())},
        {QStringLiteral("offset"), stamp.offsetSeconds},
        {QStringLiteral("day"), stamp.day.toString(Qt::ISODate)}};
}

Millis millisOf(const QJsonValue &value)
{
    return Millis {value.toInteger()};
}

qint64 count(Millis length)
{
    return static_cast<qint64>(length.count());
}

Stamp stampOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {Instant {millisOf(object.value(QStringLiteral("utc")))},
        object.value(QStringLiteral("offset")).toInt(),
        QDate::fromString(object.value(QStringLiteral("day")).toString(), Qt::ISODate)};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    return list;
}

QJsonObject json(const Offer &offer)
{
    QJsonObject o {{QStringLiteral("id"), offer.id}, {QStringLiteral("due"), stampJson(offer.due)},
        {QStringLiteral("stretches"), QJsonArray::fromStringList(offer.stretches)},
        {QStringLiteral("snoozes"), offer.snoozes}, {QStringLiteral("showings"), offer.showings},
        {QStringLiteral("held"), QJsonArray::fromStringList(offer.held)},
        {QStringLiteral("heldFor"), count(offer.heldFor)}};
    if (offer.shown)
        o.insert(QStringLiteral("shown"), stampJson(*offer.shown));
    if (offer.closing)
        o.insert(QStringLiteral("closing"), toString(*offer.closing));
    if (offer.closed)
        o.insert(QStringLiteral("closed"), stampJson(*offer.closed));
    return o;
}

Offer offerOf(const QJsonObject &o)
{
    Offer offer;
    offer.id = o.value(QStringLiteral("id")).toInteger();
    offer.due = stampOf(o.value(QStringLiteral("due")));
    offer.stretches = strings(o.value(QStringLiteral("stretches")));
    offer.snoozes = o.value(QStringLiteral("snoozes")).toInt();
    offer.showings = o.value(QStringLiteral("showings")).toInt();
    offer.held = strings(o.value(QStringLiteral("held")));
    offer.heldFor = millisOf(o.value(QStringLiteral("heldFor")));
    if (o.contains(QStringLiteral("shown")))
        offer.shown = stampOf(o.value(QStringLiteral("shown")));
    if (o.contains(QStringLiteral("closing")))
        offer.closing = closingFromString(o.value(QStringLiteral("closing")).toString());
    if (o.contains(QStringLiteral("closed")))
        offer.closed = stampOf(o.value(QStringLiteral("closed")));
    return offer;
}

QJsonObject json(const Entry &entry)
{
    QJsonArray sides;
    for (const SideDone &side : entry.done.sides)
        sides.append(QJsonObject {{QStringLiteral("side"), toString(side.side)},
            {QStringLiteral("reps"), side.reps}, {QStringLiteral("held"), count(side.held)}});
    QJsonArray reps;
    for (const RepDone &rep : entry.done.reps)
        reps.append(
            QJsonArray {toString(rep.side), rep.set, rep.rep, count(rep.ended), count(rep.held)});
    QJsonObject e {{QStringLiteral("session"), entry.session},
        {QStringLiteral("started"), stampJson(entry.started)},
        {QStringLiteral("lasted"), count(entry.lasted)},
        {QStringLiteral("outcome"), toString(entry.outcome)},
        {QStringLiteral("stretch"), entry.done.stretch},
        {QStringLiteral("variant"), entry.done.variant},
        {QStringLiteral("level"), toString(entry.done.level)},
        {QStringLiteral("planned"), count(entry.done.planned)},
        {QStringLiteral("held"), count(entry.done.held)}, {QStringLiteral("sides"), sides},
        {QStringLiteral("repetitions"), reps}};
    if (entry.offer)
        e.insert(QStringLiteral("offer"), *entry.offer);
    return e;
}

Entry entryOf(const QJsonObject &e)
{
    Entry entry;
    entry.session = e.value(QStringLiteral("session")).toString();
    entry.started = stampOf(e.value(QStringLiteral("started")));
    entry.lasted = millisOf(e.value(QStringLiteral("lasted")));
    entry.outcome = outcomeFromString(e.value(QStringLiteral("outcome")).toString())
                        .value_or(Outcome::Running);
    entry.done.stretch = e.value(QStringLiteral("stretch")).toString();
    entry.done.variant = e.value(QStringLiteral("variant")).toString();
    entry.done.level
        = levelFromString(e.value(QStringLiteral("level")).toString()).value_or(Level::Low);
    entry.done.planned = millisOf(e.value(QStringLiteral("planned")));
    entry.done.held = millisOf(e.value(QStringLiteral("held")));
    for (const QJsonValue &value : e.value(QStringLiteral("sides")).toArray()) {
        const QJsonObject side = value.toObject();
        entry.done.sides.push_back(
            {sideFromString(side.value(QStringLiteral("side")).toString()).value_or(Side::None),
                side.value(QStringLiteral("reps")).toInt(),
                millisOf(side.value(QStringLiteral("held")))});
    }
    for (const QJsonValue &value : e.value(QStringLiteral("repetitions")).toArray()) {
        const QJsonArray rep = value.toArray();
        entry.done.reps.push_back({sideFromString(rep.at(0).toString()).value_or(Side::None),
            rep.at(1).toInt(), rep.at(2).toInt(), millisOf(rep.at(3)), millisOf(rep.at(4))});
    }
    if (e.contains(QStringLiteral("offer")))
        entry.offer = e.value(QStringLiteral("offer")).toInteger();
    return entry;
}

QJsonObject json(const Mark &mark)
{
    return {{QStringLiteral("kind"), mark.kind}, {QStringLiteral("at"), stampJson(mark.at)},
        {QStringLiteral("length"), count(mark.length)}, {QStringLiteral("note"), mark.note}};
}

Mark markOf(const QJsonObject &m)
{
    Mark mark;
    mark.kind = m.value(QStringLiteral("kind")).toString();
    mark.at = stampOf(m.value(QStringLiteral("at")));
    mark.length = millisOf(m.value(QStringLiteral("length")));
    mark.note = m.value(QStringLiteral("note")).toString();
    return mark;
}

QJsonObject json(const DeskSpan &span)
{
    return {{QStringLiteral("from"), stampJson(span.from)},
        {QStringLiteral("length"), count(span.length)}};
}

const std::array<QString, 4> &kinds() // in the order of Write
{
    static const std::array<QString, 4> names {QStringLiteral("offer"), QStringLiteral("entry"),
        QStringLiteral("mark"), QStringLiteral("desk")};
    return names;
}

} // namespace

QJsonObject toJson(const Write &write)
{
    return {{kinds().at(write.index()),
        std::visit([](const auto &value) { return json(value); }, write)}};
}

std::optional<Write> writeFromJson(const QJsonObject &object)
{
    const QString kind = object.isEmpty() ? QString() : object.begin().key();
    const QJsonObject value = object.value(kind).toObject();
    if (kind == kinds()[0])
        return offerOf(value);
    if (kind == kinds()[1])
        return entryOf(value);
    if (kind == kinds()[2])
        return markOf(value);
    if (kind == kinds()[3])
        return DeskSpan {stampOf(value.value(QStringLiteral("from"))),
            millisOf(value.value(QStringLiteral("length")))};
    return std::nullopt;
}

} // namespace unhunch
