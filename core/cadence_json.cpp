// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"

#include <QJsonArray>

#include <limits>

namespace unhunch::cadence {

namespace {

constexpr int version = 1; // of the document; a newer one is refused

const QStringList phases {QStringLiteral("waiting"), QStringLiteral("visible"),
    QStringLiteral("snoozed"), QStringLiteral("folded"), QStringLiteral("in-session")};

// One list of members each, for writing and for reading, so that neither can forget one.
template <typename V> void describe(V &, Now &);
template <typename V> void describe(V &, Presence &);
template <typename V> void describe(V &, Occurrence &);
template <typename V> void describe(V &, Session &);
template <typename V> void describe(V &, Absence &);

class Writer
{
public:
    void member(const char *key, const bool &v) { o.insert(QLatin1String(key), v); }

    void member(const char *key, const int &v) { o.insert(QLatin1String(key), v); }

    void member(const char *key, const qint64 &v) { o.insert(QLatin1String(key), v); }

    void member(const char *key, const Millis &v)
    {
        o.insert(QLatin1String(key), static_cast<qint64>(v.count()));
    }

    void member(const char *key, const Instant &v) { member(key, v.time_since_epoch()); }

    void member(const char *key, const QString &v) { o.insert(QLatin1String(key), v); }

    void member(const char *key, const QDate &v)
    {
        o.insert(QLatin1String(key), v.toString(Qt::ISODate));
    }

    void member(const char *key, const QStringList &v)
    {
        o.insert(QLatin1String(key), QJsonArray::fromStringList(v));
    }

    void member(const char *key, const Occurrence::Phase &v) { member(key, phases.at(int(v))); }

    void member(const char *key, const QMap<QString, Millis> &v)
    {
        QJsonObject map;
        for (auto it = v.begin(); it != v.end(); ++it)
            map.insert(it.key(), static_cast<qint64>(it.value().count()));
        o.insert(QLatin1String(key), map);
    }

    template <typename T> void member(const char *key, const std::optional<T> &v)
    {
        if (v)
            member(key, *v);
    }

    template <typename T> void object(const char *key, T &v)
    {
        Writer inner;
        describe(inner, v);
        o.insert(QLatin1String(key), inner.o);
    }

    template <typename T> void object(const char *key, std::optional<T> &v)
    {
        if (v)
            object(key, *v);
    }

    QJsonObject o;
};

class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    { }

    void member(const char *key, bool &v)
    {
        if (const QJsonValue j = need(key, QJsonValue::Bool); j.isBool())
            v = j.toBool();
    }

    void member(const char *key, qint64 &v)
    {
        const QJsonValue j = need(key, QJsonValue::Double);
        // Beyond this a double is no longer whole, and no time of ours is so far off.
        constexpr double furthest = 9007199254740992.0;
        if (j.isDouble() && j.toDouble() >= -furthest && j.toDouble() <= furthest)
            v = static_cast<qint64>(j.toDouble());
        else if (j.isDouble())
            fail(key);
    }

    void member(const char *key, int &v)
    {
        qint64 wide = 0;
        member(key, wide);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            fail(key);
        else
            v = static_cast<int>(wide);
    }

    void member(const char *key, Millis &v)
    {
        qint64 count = 0;
        member(key, count);
        v = Millis {count};
    }

    void member(const char *key, Instant &v)
    {
        Millis since {};
        member(key, since);
        v = Instant {since};
    }

    void member(const char *key, QString &v)
    {
        if (const QJsonValue j = need(key, QJsonValue::String); j.isString())
            v = j.toString();
    }

    void member(const char *key, QDate &v)
    {
        QString text;
        member(key, text);
        v = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !v.isValid())
            fail(key);
    }

    void member(const char *key, QStringList &v)
    {
        const QJsonValue j = need(key, QJsonValue::Array);
        for (const auto item : j.toArray()) {
            if (!item.isString())
                fail(key);
            v << item.toString();
        }
    }

    void member(const char *key, Occurrence::Phase &v)
    {
        QString word;
        member(key, word);
        const auto index = phases.indexOf(word);
        if (index < 0)
            fail(key);
        else
            v = static_cast<Occurrence::Phase>(index);
    }

    void member(const char *key, QMap<QString, Millis> &v)
    {
        const QJsonObject map = need(key, QJsonValue::Object).toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (!it.value().isDouble())
                fail(key);
            v.insert(it.key(), Millis {static_cast<qint64>(it.value().toDouble())});
        }
    }

    template <typename T> void member(const char *key, std::optional<T> &v)
    {
        if (!m_object.contains(QLatin1String(key)))
            return;
        T value {};
        member(key, value);
        v = value;
    }

    template <typename T> void object(const char *key, std::optional<T> &v)
    {
        if (!m_object.contains(QLatin1String(key)))
            return;
        T value {};
        object(key, value);
        v = value;
    }

    template <typename T> void object(const char *key, T &v)
    {
        Reader inner(need(key, QJsonValue::Object).toObject());
        describe(inner, v);
        if (!inner.broken.isEmpty() && broken.isEmpty())
            broken = QStringLiteral("%1.%2").arg(QLatin1String(key), inner.broken);
    }

    QString broken; // the first member that is missing or of the wrong kind

private:
    QJsonValue need(const char *key, QJsonValue::Type type)
    {
        QJsonValue j = m_object.value(QLatin1String(key));
        if (j.type() != type)
            fail(key);
        return j;
    }

    void fail(const char *key)
    {
        if (broken.isEmpty())
            broken = QLatin1String(key);
    }

    QJsonObject m_object;
};

template <typename V> void describe(V &v, Now &n)
{
    v.member("utc", n.utc);
    v.member("elapsed", n.elapsed);
    v.member("awake", n.awake);
}

template <typename V> void describe(V &v, Presence &p)
{
    v.member("idleKnown", p.idleKnown);
    v.member("typing", p.typing);
    v.member("lastInput", p.lastInput);
    v.member("locked", p.locked);
    v.member("asleep", p.asleep);
    v.member("dnd", p.dnd);
    v.member("fullScreen", p.fullScreen);
    v.member("microphone", p.microphone);
    v.member("camera", p.camera);
    v.member("share", p.share);
    v.member("battery", p.battery);
    v.member("inhibitor", p.inhibitor);
}

template <typename V> void describe(V &v, Occurrence &o)
{
    v.member("id", o.id);
    v.member("due", o.due);
    v.member("phase", o.phase);
    v.member("stretches", o.stretches);
    v.member("filler", o.filler);
    v.member("snoozes", o.snoozes);
    v.member("snoozed", o.snoozed);
    v.member("showings", o.showings);
    v.member("reoffers", o.reoffers);
    v.member("firstShown", o.firstShown);
    v.member("until", o.until);
    v.member("waited", o.waited);
    v.member("again", o.again);
    v.member("seen", o.seen);
    v.member("held", o.held);
    v.member("heldFor", o.heldFor);
}

template <typename V> void describe(V &v, Session &s)
{
    v.member("stretches", s.stretches);
    v.member("occurrence", s.occurrence);
    v.member("started", s.started);
}

template <typename V> void describe(V &v, Absence &a)
{
    v.member("since", a.since);
    v.member("sinceUtc", a.sinceUtc);
    v.member("unlocked", a.unlocked);
    v.member("broke", a.broke);
    v.member("long", a.restarted);
    v.member("day", a.day);
}

template <typename V> void describe(V &v, State &s)
{
    v.member("begun", s.begun);
    v.object("at", s.at);
    v.object("presence", s.presence);
    v.member("presentAt", s.presentAt);
    v.member("seen", s.seen);
    v.object("absence", s.absence);
    v.member("clocks", s.clocks);
    v.member("countedFrom", s.countedFrom);
    v.member("window", s.window);
    v.member("lastWindow", s.lastWindow);
    v.object("occurrence", s.occurrence);
    v.object("session", s.session);
    v.member("settle", s.settle);
    v.member("quietEnded", s.quietEnded);
    v.member("answered", s.answered);
    v.member("quietUntil", s.quietUntil);
    v.member("shownDay", s.shownDay);
    v.member("shown", s.shown);
    v.member("nextFiller", s.nextFiller);
    v.member("favouriteDone", s.favouriteDone);
    v.member("favouriteAlone", s.favouriteAlone);
    v.member("favouriteAloneShown", s.favouriteAloneShown);
    v.member("beforeBreak", s.beforeBreak);
    v.member("lastOccurrence", s.lastOccurrence);
}

} // namespace

QJsonObject toJson(const State &state)
{
    State copy = state;
    Writer writer;
    describe(writer, copy);
    writer.o.insert(QStringLiteral("version"), version);
    return writer.o;
}

tl::expected<State, QString> fromJson(const QJsonObject &object)
{
    const int found = object.value(QLatin1String("version")).toInt();
    if (found != version)
        return tl::unexpected<QString>(
            QStringLiteral("version: %1 instead of %2").arg(found).arg(version));
    State state;
    Reader reader(object);
    describe(reader, state);
    if (!reader.broken.isEmpty())
        return tl::unexpected<QString>(
            QStringLiteral("%1: missing or of the wrong kind").arg(reader.broken));
    return state;
}

} // namespace unhunch::cadence
