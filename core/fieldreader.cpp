// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <algorithm>
#include <cmath>

namespace unhunch {

namespace {

constexpr int longestName = 60; // of a stray field, as repeated to the person

QString at(const char *member, int index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(member)).arg(index);
}

} // namespace

bool holdsControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

FieldReader::FieldReader(QJsonObject object, QString path, QString *fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(fault)
{ }

void FieldReader::fail(const QString &member, const QString &reason) const
{
    if (m_fault->isEmpty())
        *m_fault = path(member) + QStringLiteral(": ") + reason;
}

void FieldReader::failNoneOf(const QString &member, const QStringList &names) const
{
    fail(member, tr("is none of %1").arg(names.join(QStringLiteral(", "))));
}

bool FieldReader::has(const char *member) const
{
    return m_object.contains(QLatin1String(member));
}

QString FieldReader::text(const char *member, int most, Needed needed)
{
    const QJsonValue value = take(member, QJsonValue::String, needed);
    return value.isString() ? checked(QLatin1String(member), value.toString(), most) : QString();
}

QString FieldReader::line(const char *member, int most)
{
    const QJsonValue value = take(member, QJsonValue::String, Needed::Yes);
    QString found = value.toString();
    checkLength(QLatin1String(member), found, most);
    if (holdsControl(found))
        fail(QLatin1String(member), tr("holds a character that cannot be shown"));
    return found;
}

bool FieldReader::flag(const char *member, Needed needed)
{
    return take(member, QJsonValue::Bool, needed).toBool();
}

int FieldReader::number(const char *member, int least, int most, Needed needed)
{
    const QJsonValue value = take(member, QJsonValue::Double, needed);
    return value.isDouble() ? whole(QLatin1String(member), value, least, most) : 0;
}

double FieldReader::real(const char *member, double least, double most, Needed needed)
{
    const QJsonValue value = take(member, QJsonValue::Double, needed);
    if (!value.isDouble())
        return least;
    const double found = value.toDouble();
    if (found >= least && found <= most) // NaN is neither
        return found;
    fail(QLatin1String(member), tr("lies outside %1 to %2").arg(least).arg(most));
    return least;
}

Range FieldReader::range(const char *member, int least, int most, Needed needed)
{
    const QLatin1String name(member);
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isDouble()) {
        const int both = whole(name, value, least, most);
        return {both, both};
    }
    if (value.isUndefined()) {
        if (needed == Needed::Yes)
            fail(name, tr("is missing"));
        return {};
    }
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble()) {
        fail(name, tr("needs a number or [low, high]"));
        return {};
    }
    const Range found {whole(name, pair.at(0), least, most), whole(name, pair.at(1), least, most)};
    if (found.low > found.high)
        fail(name, tr("the low end is above the high end"));
    return found;
}

QStringList FieldReader::texts(const char *member, int entries, int letters)
{
    QStringList found;
    const QJsonArray list = array(member, entries);
    for (int i = 0; i < list.size(); ++i) {
        if (list.at(i).isString())
            found.append(checked(at(member, i), list.at(i).toString(), letters));
        else
            fail(at(member, i), tr("needs a text"));
    }
    return found;
}

QJsonArray FieldReader::array(const char *member, int most, Needed needed)
{
    QJsonArray list = take(member, QJsonValue::Array, needed).toArray();
    if (list.size() <= most)
        return list;
    fail(QLatin1String(member), tr("has more than %n entries", nullptr, most));
    return {};
}

QJsonObject FieldReader::object(const char *member)
{
    return take(member, QJsonValue::Object, Needed::Yes).toObject();
}

FieldReader FieldReader::inside(const char *member)
{
    return {object(member), path(QLatin1String(member)), m_fault};
}

FieldReader FieldReader::entry(const char *member, int index, const QJsonValue &value) const
{
    if (!value.isObject())
        fail(at(member, index), tr("needs an object"));
    return {value.toObject(), path(at(member, index)), m_fault};
}

void FieldReader::nothingElse() const
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name))
            fail(name.left(longestName), tr("is not a field of this format"));
    }
}

QString FieldReader::path(const QString &member) const
{
    return m_path.isEmpty() ? member : m_path + QLatin1Char('.') + member;
}

QJsonValue FieldReader::take(const char *member, QJsonValue::Type type, Needed needed)
{
    const QLatin1String name(member);
    m_known.insert(name);
    QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        if (needed == Needed::Yes)
            fail(name, tr("is missing"));
    } else if (value.type() != type) {
        fail(name,
            type == QJsonValue::String       ? tr("needs a text")
                : type == QJsonValue::Bool   ? tr("needs true or false")
                : type == QJsonValue::Double ? tr("needs a number")
                : type == QJsonValue::Array  ? tr("needs a list")
                                             : tr("needs an object"));
    }
    return value;
}

QString FieldReader::checked(const QString &name, const QString &found, int most) const
{
    checkLength(name, found, most);
    for (const QChar each : found) {
        if (!each.isPrint() && !each.isSurrogate())
            fail(name, tr("holds a character that cannot be shown"));
    }
    return found;
}

void FieldReader::checkLength(const QString &name, const QString &found, int most) const
{
    if (found.trimmed().isEmpty())
        fail(name, tr("is empty"));
    if (found.size() > most)
        fail(name, tr("is longer than %n characters", nullptr, most));
}

int FieldReader::whole(const QString &name, const QJsonValue &value, int least, int most) const
{
    const double found = value.toDouble();
    if (found != std::floor(found))
        fail(name, tr("needs a whole number"));
    else if (found < least || found > most)
        fail(name, tr("lies outside %1 to %2").arg(least).arg(most));
    else
        return int(found);
    return least;
}

} // namespace unhunch
