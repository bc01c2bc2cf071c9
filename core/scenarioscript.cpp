// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioscript.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace unhunch::scenario {

namespace {

constexpr Millis none = Millis::zero();
constexpr int mostEvents = 100000;
constexpr double millisPerSecond = 1000;

tl::unexpected<QString> wrong(const QString &reason)
{
    return tl::unexpected<QString>(reason);
}

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
        for (const char *sign :
            {"dnd", "fullscreen", "microphone", "camera", "share", "battery", "inhibitor"})
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
        if (auto ok = onlyMembers(o, known, what); !ok)
            return ok;
        const auto at
            = instantOf(o.value(QLatin1String("at")), what + QLatin1String(".at"), script.zone);
        if (!at)
            return wrong(at.error());
        ScriptEvent e;
        e.at = *at - script.start;
        if (e.at < none)
            return wrong(QStringLiteral("%1.at: before the start").arg(what));
        if (auto ok = readKind(o, e, script, catalogue, what); !ok)
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

} // namespace

tl::expected<Script, QString> readScript(const QJsonObject &o, const Catalogue &catalogue)
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

} // namespace unhunch::scenario
