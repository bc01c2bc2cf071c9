// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <optional>

namespace unhunch {

namespace {

double seconds(Millis length)
{
    return static_cast<double>(length.count()) / 1000;
}

Millis fromSeconds(const QJsonValue &value)
{
    return Millis {qRound64(value.toDouble() * 1000)};
}

QJsonObject lineToJson(const LogLine &line)
{
    QJsonObject json {{QStringLiteral("at"), iso(line.at)},
        {QStringLiteral("day"), line.at.day.toString(Qt::ISODate)},
        {QStringLiteral("bead"), toString(line.bead)},
        {QStringLiteral("stretches"), QJsonArray::fromStringList(line.stretches)},
        {QStringLiteral("lasted"), seconds(line.lasted)}, {QStringLiteral("snoozes"), line.snoozes},
        {QStringLiteral("hurt"), line.hurt},
        {QStringLiteral("held"), QJsonArray::fromStringList(line.held)},
        {QStringLiteral("heldFor"), seconds(line.heldFor)},
        {QStringLiteral("waited"), seconds(line.waited)}};
    if (!line.key.isEmpty())
        json.insert(QStringLiteral("key"), line.key);
    if (line.answered)
        json.insert(QStringLiteral("answered"), seconds(*line.answered));
    if (line.closing)
        json.insert(QStringLiteral("closing"), toString(*line.closing));
    return json;
}

// What is no time is the beginning of 1970.
Stamp stampFromIso(const QString &text, QDate day)
{
    const auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? Stamp {Instant {Millis {at.toMSecsSinceEpoch()}}, at.offsetFromUtc(), day}
                        : Stamp {Instant {}, 0, day};
}

// What a grid shows of a line, in one text: an object for each of a thousand lines would cost four
// times as long.
QString lineInBrief(const LogLine &line)
{
    const QString bead
        = line.bead == Bead::Open && line.closing ? toString(*line.closing) : toString(line.bead);
    const QStringList words = QStringList {iso(line.at), bead} + line.stretches;
    return words.join(QLatin1Char(' '));
}

LogLine lineFromBrief(const QString &text, QDate day)
{
    LogLine line;
    line.stretches = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString at = line.stretches.isEmpty() ? QString() : line.stretches.takeFirst();
    line.at = stampFromIso(at, day);
    const QString bead = line.stretches.isEmpty() ? QString() : line.stretches.takeFirst();
    line.bead = beadFromString(bead).value_or(Bead::Open);
    line.closing = closingFromString(bead);
    return line;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const auto array = value.toArray();
    for (const QJsonValue &item : array)
        result.append(item.toString());
    return result;
}

LogLine lineFromJson(const QJsonObject &json)
{
    LogLine line;
    line.key = json.value(QLatin1String("key")).toString();
    if (json.contains(QLatin1String("answered")))
        line.answered = fromSeconds(json.value(QLatin1String("answered")));
    line.at = stampFromIso(json.value(QLatin1String("at")).toString(),
        QDate::fromString(json.value(QLatin1String("day")).toString(), Qt::ISODate));
    line.bead = beadFromString(json.value(QLatin1String("bead")).toString()).value_or(Bead::Open);
    line.stretches = strings(json.value(QLatin1String("stretches")));
    line.lasted = fromSeconds(json.value(QLatin1String("lasted")));
    line.snoozes = json.value(QLatin1String("snoozes")).toInt();
    line.hurt = json.value(QLatin1String("hurt")).toBool();
    line.held = strings(json.value(QLatin1String("held")));
    line.heldFor = fromSeconds(json.value(QLatin1String("heldFor")));
    line.waited = fromSeconds(json.value(QLatin1String("waited")));
    line.closing = closingFromString(json.value(QLatin1String("closing")).toString());
    return line;
}

QJsonObject stretchToJson(const StretchView &stretch)
{
    return {{QStringLiteral("stretch"), stretch.stretch},
        {QStringLiteral("sessions"), stretch.sessions}, {QStringLiteral("reps"), stretch.reps},
        {QStringLiteral("held"), seconds(stretch.held)},
        {QStringLiteral("repsLeft"), stretch.repsLeft},
        {QStringLiteral("repsRight"), stretch.repsRight},
        {QStringLiteral("heldLeft"), seconds(stretch.heldLeft)},
        {QStringLiteral("heldRight"), seconds(stretch.heldRight)},
        {QStringLiteral("lasted"), seconds(stretch.lasted)},
        {QStringLiteral("level"), toString(stretch.level)}};
}

StretchView stretchFromJson(const QJsonObject &json)
{
    return {.stretch = json.value(QLatin1String("stretch")).toString(),
        .sessions = json.value(QLatin1String("sessions")).toInt(),
        .reps = json.value(QLatin1String("reps")).toInt(),
        .held = fromSeconds(json.value(QLatin1String("held"))),
        .repsLeft = json.value(QLatin1String("repsLeft")).toInt(),
        .repsRight = json.value(QLatin1String("repsRight")).toInt(),
        .heldLeft = fromSeconds(json.value(QLatin1String("heldLeft"))),
        .heldRight = fromSeconds(json.value(QLatin1String("heldRight"))),
        .lasted = fromSeconds(json.value(QLatin1String("lasted"))),
        .level
        = levelFromString(json.value(QLatin1String("level")).toString()).value_or(Level::Low)};
}

QJsonObject suggestionToJson(const Suggestion &suggestion)
{
    QJsonObject json {{QStringLiteral("kind"), toString(suggestion.kind)},
        {QStringLiteral("part"), suggestion.part}, {QStringLiteral("whole"), suggestion.whole}};
    if (suggestion.kind == Suggestion::Kind::OtherHour)
        json.insert(QStringLiteral("hour"), suggestion.hour);
    if (suggestion.kind == Suggestion::Kind::OtherSide) {
        json.insert(QStringLiteral("stretch"), suggestion.stretch);
        json.insert(QStringLiteral("side"), toString(suggestion.side));
    }
    return json;
}

std::optional<Suggestion> suggestionFromJson(const QJsonObject &json)
{
    const auto kind = suggestionKindFromString(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::nullopt;
    return Suggestion {.kind = *kind,
        .part = json.value(QLatin1String("part")).toInt(),
        .whole = json.value(QLatin1String("whole")).toInt(),
        .hour = json.value(QLatin1String("hour")).toInt(),
        .side = sideFromString(json.value(QLatin1String("side")).toString()).value_or(Side::None),
        .stretch = json.value(QLatin1String("stretch")).toString()};
}

// The counts that a day and a week have alike.
template <typename View> void countsToJson(QJsonObject &json, const View &view)
{
    json.insert(QStringLiteral("offered"), view.offered());
    json.insert(QStringLiteral("done"), view.done);
    json.insert(QStringLiteral("partial"), view.partial);
    json.insert(QStringLiteral("skipped"), view.skipped);
    json.insert(QStringLiteral("noAnswer"), view.noAnswer);
    json.insert(QStringLiteral("picked"), view.picked);
    json.insert(QStringLiteral("naturalBreaks"), view.naturalBreaks);
}

template <typename View> void countsFromJson(View &view, const QJsonObject &json)
{
    view.done = json.value(QLatin1String("done")).toInt();
    view.partial = json.value(QLatin1String("partial")).toInt();
    view.skipped = json.value(QLatin1String("skipped")).toInt();
    view.noAnswer = json.value(QLatin1String("noAnswer")).toInt();
    view.picked = json.value(QLatin1String("picked")).toInt();
    view.naturalBreaks = json.value(QLatin1String("naturalBreaks")).toInt();
}

QJsonObject dayToJson(const DayView &day, bool brief)
{
    QJsonArray log;
    for (const LogLine &line : day.log)
        log.append(brief ? QJsonValue(lineInBrief(line)) : QJsonValue(lineToJson(line)));
    QJsonObject json {{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
        {QStringLiteral("hasData"), day.hasData}, {QStringLiteral("reliefs"), day.reliefs},
        {QStringLiteral("steady"), day.steady}, {QStringLiteral("working"), day.working},
        {QStringLiteral("log"), log}};
    if (brief)
        json.insert(QStringLiteral("brief"), true);
    countsToJson(json, day);
    return json;
}

} // namespace

QJsonObject toJson(const DayView &day)
{
    return dayToJson(day, false);
}

QJsonObject toJson(const Entry &entry)
{
    QJsonArray sides;
    for (const SideDone &side : entry.done.sides)
        sides.append(QJsonObject {{QStringLiteral("side"), toString(side.side)},
            {QStringLiteral("reps"), side.reps}, {QStringLiteral("held"), seconds(side.held)}});
    QJsonArray repetitions;
    for (const RepDone &rep : entry.done.reps) {
        Stamp ended = entry.started;
        ended.utc += rep.ended;
        repetitions.append(QJsonObject {{QStringLiteral("side"), toString(rep.side)},
            {QStringLiteral("set"), rep.set}, {QStringLiteral("rep"), rep.rep},
            {QStringLiteral("ended"), iso(ended)}, {QStringLiteral("held"), seconds(rep.held)}});
    }
    return {{QStringLiteral("sequence"), entry.sequence},
        {QStringLiteral("session"), entry.session}, {QStringLiteral("started"), iso(entry.started)},
        {QStringLiteral("stretch"), entry.done.stretch},
        {QStringLiteral("variant"), entry.done.variant},
        {QStringLiteral("level"), toString(entry.done.level)},
        {QStringLiteral("outcome"), toString(entry.outcome)},
        {QStringLiteral("picked"), !entry.offer.has_value()},
        {QStringLiteral("lasted"), seconds(entry.lasted)},
        {QStringLiteral("planned"), seconds(entry.done.planned)},
        {QStringLiteral("held"), seconds(entry.done.held)}, {QStringLiteral("sides"), sides},
        {QStringLiteral("repetitions"), repetitions}};
}

DayView dayFromJson(const QJsonObject &json)
{
    DayView day;
    day.day = QDate::fromString(json.value(QLatin1String("day")).toString(), Qt::ISODate);
    day.hasData = json.value(QLatin1String("hasData")).toBool();
    day.reliefs = json.value(QLatin1String("reliefs")).toInt();
    day.steady = json.value(QLatin1String("steady")).toBool();
    day.working = json.value(QLatin1String("working")).toBool(true);
    day.brief = json.value(QLatin1String("brief")).toBool();
    countsFromJson(day, json);
    const auto log = json.value(QLatin1String("log")).toArray();
    day.log.reserve(static_cast<std::size_t>(log.size()));
    for (const QJsonValue &line : log)
        day.log.push_back(line.isString() ? lineFromBrief(line.toString(), day.day)
                                          : lineFromJson(line.toObject()));
    return day;
}

QJsonObject toJson(const WeekView &week, std::optional<QDate> inFull)
{
    QJsonArray days;
    for (const DayView &day : week.days)
        days.append(dayToJson(day, inFull && day.day != *inFull));
    QJsonArray stretches;
    for (const StretchView &stretch : week.stretches)
        stretches.append(stretchToJson(stretch));
    QJsonObject json {{QStringLiteral("first"), week.first.toString(Qt::ISODate)},
        {QStringLiteral("deskHours"), week.deskHours},
        {QStringLiteral("relievedHours"), week.relievedHours},
        {QStringLiteral("snoozes"), week.snoozes}, {QStringLiteral("snoozed"), week.snoozed},
        {QStringLiteral("snoozedDone"), week.snoozedDone},
        {QStringLiteral("steadyDays"), week.steadyDays}, {QStringLiteral("aim"), week.aim},
        {QStringLiteral("stretching"), seconds(week.stretching)}, {QStringLiteral("days"), days},
        {QStringLiteral("stretches"), stretches}};
    countsToJson(json, week);
    if (week.answers.count > 0)
        json.insert(QStringLiteral("answers"),
            QJsonObject {{QStringLiteral("count"), week.answers.count},
                {QStringLiteral("low"), seconds(week.answers.low)},
                {QStringLiteral("median"), seconds(week.answers.median)},
                {QStringLiteral("high"), seconds(week.answers.high)}});
    if (week.suggestion)
        json.insert(QStringLiteral("suggestion"), suggestionToJson(*week.suggestion));
    if (week.percent() >= 0)
        json.insert(QStringLiteral("percent"), week.percent());
    if (week.before)
        json.insert(QStringLiteral("before"),
            QJsonObject {{QStringLiteral("deskHours"), week.before->all},
                {QStringLiteral("relievedHours"), week.before->relieved}});
    return json;
}

WeekView weekFromJson(const QJsonObject &json)
{
    WeekView week;
    week.first = QDate::fromString(json.value(QLatin1String("first")).toString(), Qt::ISODate);
    week.deskHours = json.value(QLatin1String("deskHours")).toInt();
    week.relievedHours = json.value(QLatin1String("relievedHours")).toInt();
    week.snoozes = json.value(QLatin1String("snoozes")).toInt();
    week.snoozed = json.value(QLatin1String("snoozed")).toInt();
    week.snoozedDone = json.value(QLatin1String("snoozedDone")).toInt();
    const QJsonObject answers = json.value(QLatin1String("answers")).toObject();
    week.answers = {answers.value(QLatin1String("count")).toInt(),
        fromSeconds(answers.value(QLatin1String("low"))),
        fromSeconds(answers.value(QLatin1String("median"))),
        fromSeconds(answers.value(QLatin1String("high")))};
    week.steadyDays = json.value(QLatin1String("steadyDays")).toInt();
    week.aim = json.value(QLatin1String("aim")).toInt(week.aim);
    week.stretching = fromSeconds(json.value(QLatin1String("stretching")));
    countsFromJson(week, json);
    week.suggestion = suggestionFromJson(json.value(QLatin1String("suggestion")).toObject());
    if (const QJsonValue before = json.value(QLatin1String("before")); before.isObject())
        week.before = DeskHours {before[QLatin1String("deskHours")].toInt(),
            before[QLatin1String("relievedHours")].toInt()};
    const auto days = json.value(QLatin1String("days")).toArray();
    for (const QJsonValue &day : days)
        week.days.push_back(dayFromJson(day.toObject()));
    const auto stretches = json.value(QLatin1String("stretches")).toArray();
    for (const QJsonValue &stretch : stretches)
        week.stretches.push_back(stretchFromJson(stretch.toObject()));
    return week;
}

} // namespace unhunch
