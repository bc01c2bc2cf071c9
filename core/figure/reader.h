// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <initializer_list>
#include <utility>

namespace unhunch::figure {

// Reads the values of pose data and keeps the first thing that was wrong, so that the readers stay
// plain. What is wrong reads as an empty or the given value.
class Reader
{
public:
    // `where` goes before every field that is named: "figure.".
    explicit Reader(QString where)
        : m_where(std::move(where))
    { }

    // "WHERE.FIELD: reason", or empty.
    const QString &problem() const { return m_problem; }

    void enter(const QString &where) { m_where = where; }

    void refuse(const QString &field, const QString &reason);
    // Refuses members that are not among `known`.
    void onlyKnown(const QJsonObject &, std::initializer_list<QLatin1String> known);

    double number(const QJsonObject &, QLatin1String name, double otherwise);
    double checked(const QJsonValue &, const QString &field);
    Vec vec(const QJsonObject &, QLatin1String name, const Vec &otherwise = {});
    // As vec(), but of some length.
    Vec direction(const QJsonObject &, QLatin1String name, const Vec &otherwise);
    QJsonObject object(const QJsonObject &, QLatin1String name);
    QJsonArray array(const QJsonObject &, QLatin1String name, qsizetype most);
    bool flag(const QJsonObject &, QLatin1String name);
    Space space(const QJsonObject &, QLatin1String name, Space otherwise);
    // "elbowL"; with `trunk` also "head", "c7", "t8", "t12" and "pelvis", which have no side.
    JointRef joint(const QJsonObject &, QLatin1String name, bool trunk = false);

    // One of `words`, by what stands beside it.
    template <typename E, std::size_t N>
    E choice(const QJsonValue &v, const QString &field,
        const std::array<std::pair<QLatin1String, E>, N> &words, E otherwise)
    {
        if (v.isUndefined())
            return otherwise;
        const QString word = v.toString();
        for (const auto &[name, value] : words) {
            if (word == name)
                return value;
        }
        refuseWord(field, word);
        return otherwise;
    }

    void refuseWord(const QString &field, const QString &word);

private:
    QString m_where;
    QString m_problem;
};

} // namespace unhunch::figure
