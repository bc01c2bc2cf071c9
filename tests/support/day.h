// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <stdexcept>
#include <vector>

// A *.day file: settings, the span, what the person and the desktop do, and every event that must
// come of it. "pause" is the last key press; typing resumes 8 s later.
namespace unhunch::test {

struct Expected
{
    QDateTime at;
    QString event;
    QStringList words;
};

struct Day
{
    QJsonObject script;
    std::vector<Expected> expected;
};

inline QString stretchOf(const QString &word)
{
    static const QMap<QString, QString> names {
        {QStringLiteral("TE"), QStringLiteral("thoracic-extension")},
        {QStringLiteral("TW"), QStringLiteral("seated-twist")},
        {QStringLiteral("CH"), QStringLiteral("cows-head")},
        {QStringLiteral("WA"), QStringLiteral("wall-angel")},
        {QStringLiteral("CO"), QStringLiteral("chest-opener")}};
    return names.value(word, word);
}

class DayReader
{
public:
    explicit DayReader(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(path.toStdString());
        m_day.script.insert(QStringLiteral("zone"), QStringLiteral("Europe/Berlin"));
        // DOMAIN 5, fixtures
        m_day.script.insert(QStringLiteral("sessionSeconds"),
            QJsonObject {{stretchOf(QStringLiteral("TE")), 65},
                {stretchOf(QStringLiteral("TW")), 65}, {stretchOf(QStringLiteral("CH")), 45},
                {stretchOf(QStringLiteral("WA")), 80}, {stretchOf(QStringLiteral("CO")), 70}});
        for (const QString &raw : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QString line = raw.section(QLatin1Char('#'), 0, 0).trimmed();
            if (!line.isEmpty())
                take(line);
        }
        m_day.script.insert(QStringLiteral("settings"), m_settings);
        m_day.script.insert(QStringLiteral("events"), m_events);
    }

    Day day() const { return m_day; }

private:
    void take(const QString &line)
    {
        QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (line == QLatin1String("events") || line == QLatin1String("expect")) {
            m_part = line;
        } else if (words[0] == QLatin1String("set")) {
            m_settings.insert(words[1], words.value(2));
        } else if (m_part.isEmpty()) {
            m_date = QDate::fromString(words[0], Qt::ISODate);
            m_day.script.insert(QStringLiteral("start"), iso(time(words)));
            words.removeFirst(); // "to"
            m_day.script.insert(QStringLiteral("end"), iso(time(words)));
        } else if (m_part == QLatin1String("events")) {
            const QDateTime at = time(words);
            event(at, words);
        } else {
            Expected e;
            e.at = time(words);
            e.event = words.takeFirst();
            for (const QString &word : words)
                e.words << stretchOf(word);
            m_day.expected.push_back(e);
        }
    }

    static QString iso(const QDateTime &at)
    {
        return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
    }

    QDateTime time(QStringList &words) const
    {
        if (words[0].contains(QLatin1Char('T')))
            return QDateTime::fromString(words.takeFirst(), Qt::ISODate);
        QDate date = m_date;
        if (words[0].contains(QLatin1Char('-')))
            date = QDate::fromString(words.takeFirst(), Qt::ISODate);
        const QString text = words.takeFirst();
        const QTime time = QTime::fromString(
            text, text.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
        if (!date.isValid() || !time.isValid())
            throw std::runtime_error("time " + text.toStdString());
        return QDateTime(date, time, QTimeZone("Europe/Berlin"));
    }

    void add(
        const QDateTime &at, const QString &kind, const QJsonValue &value, QJsonObject more = {})
    {
        more.insert(QStringLiteral("at"), iso(at));
        more.insert(kind, value);
        m_events << more;
    }

    void event(const QDateTime &at, const QStringList &words)
    {
        constexpr int resumesAfter = 8;
        const QString &word = words[0];
        const QString input = QStringLiteral("input");
        const QString act = QStringLiteral("do");
        if (word == QLatin1String("typing")) {
            add(at, input, QStringLiteral("begin"));
        } else if (word == QLatin1String("stops")) {
            add(at, input, QStringLiteral("end"));
        } else if (word == QLatin1String("pause")) {
            add(at, input, QStringLiteral("end"));
            add(at.addSecs(resumesAfter), input, QStringLiteral("begin"));
        } else if (word == QLatin1String("zone")) {
            add(at, word, words[1]);
        } else if (word == QLatin1String("wall")) {
            add(at, word, words[1].toInt());
        } else if (word == QLatin1String("snooze")) {
            add(at, act, word, {{QStringLiteral("minutes"), words[1].toInt()}});
        } else if (word == QLatin1String("start") && words.size() > 1) {
            add(at, act, word, {{QStringLiteral("stretch"), stretchOf(words[1])}});
        } else if (word == QLatin1String("quiet-until")) {
            QStringList rest = words.mid(1);
            add(at, act, QStringLiteral("pause"), {{QStringLiteral("until"), iso(time(rest))}});
        } else if (word == QLatin1String("quiet-ends")) {
            add(at, act, QStringLiteral("resume"));
        } else if (QStringList {QStringLiteral("start"), QStringLiteral("skip"),
                       QStringLiteral("dismiss"), QStringLiteral("end"), QStringLiteral("hurt"),
                       QStringLiteral("was-sitting")}
                       .contains(word)) {
            add(at, act, word);
        } else {
            add(at, QStringLiteral("desk"), word);
        }
    }

    Day m_day;
    QDate m_date;
    QString m_part;
    QJsonObject m_settings;
    QJsonArray m_events;
};

} // namespace unhunch::test
