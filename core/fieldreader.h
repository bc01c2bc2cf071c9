// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace unhunch {

// Control characters, and what would begin a new line.
bool holdsControl(const QString &);

// One JSON object under reading. Each getter notes that its member is known, so that what is left
// over at the end was never asked for. Faults are "FIELD: reason"; the first one of a file is kept
// in a text of the caller's, since later ones often follow from it. After a fault the getters go on
// and give harmless values.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(unhunch::FieldReader)

public:
    enum class Needed { Yes, No };

    // `path` names the object for the person, "" is the file; `fault` must outlive the reader.
    FieldReader(QJsonObject object, QString path, QString *fault);

    bool has(const char *member) const;
    QString text(const char *member, int most, Needed needed = Needed::Yes);
    // A line that a person wrote: as `text`, but only what is no line is refused. Much of what
    // people write has parts that are not seen by themselves (emoji, Persian, Hebrew).
    QString line(const char *member, int most);
    bool flag(const char *member, Needed needed = Needed::Yes);
    int number(const char *member, int least, int most, Needed needed = Needed::Yes);
    double real(const char *member, double least, double most, Needed needed = Needed::Yes);
    // [low, high], or one number for both.
    Range range(const char *member, int least, int most, Needed needed = Needed::Yes);
    QStringList texts(const char *member, int entries, int letters);
    QJsonArray array(const char *member, int most, Needed needed = Needed::Yes);
    QJsonObject object(const char *member);
    FieldReader inside(const char *member);
    // The reader of one entry of a list that was got with array().
    FieldReader entry(const char *member, int index, const QJsonValue &value) const;

    // Picks one of a few words; the first one is returned after a fault.
    template <typename T>
    T oneOf(const char *member, const std::vector<std::pair<const char *, T>> &choices)
    {
        const QString word = text(member, longestWord);
        QStringList names;
        for (const auto &[name, value] : choices) {
            if (word == QLatin1String(name))
                return value;
            names.append(QLatin1String(name));
        }
        failNoneOf(QLatin1String(member), names);
        return choices.front().second;
    }

    // Likewise by the words that toString has for them.
    template <typename T, std::size_t Size>
    T oneOf(const char *member, const std::array<T, Size> &choices)
    {
        const QString word = text(member, longestWord);
        QStringList names;
        for (const T value : choices) {
            const QString name = toString(value);
            if (word == name)
                return value;
            names.append(name);
        }
        failNoneOf(QLatin1String(member), names);
        return choices.front();
    }

    // Refuses every member that no getter asked for.
    void nothingElse() const;
    void fail(const QString &member, const QString &reason) const;

private:
    static constexpr int longestWord = 40;

    QString path(const QString &member) const;
    QJsonValue take(const char *member, QJsonValue::Type type, Needed needed);
    QString checked(const QString &name, const QString &found, int most) const;
    void checkLength(const QString &name, const QString &found, int most) const;
    int whole(const QString &name, const QJsonValue &value, int least, int most) const;
    void failNoneOf(const QString &member, const QStringList &names) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_fault;
    QSet<QString> m_known;
};

} // namespace unhunch
