// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reader.h"

#include <algorithm>

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthest = 1000; // no number of a pose is larger: degrees and body heights

constexpr std::array<std::pair<QLatin1String, Space>, 4> spaceNames {{
    {"world"_L1, Space::World},
    {"chest"_L1, Space::Chest},
    {"pelvis"_L1, Space::Pelvis},
    {"head"_L1, Space::Head},
}};

constexpr std::array<std::pair<QLatin1String, Joint>, 9> limbJointNames {{
    {"shoulder"_L1, Joint::Shoulder},
    {"elbow"_L1, Joint::Elbow},
    {"wrist"_L1, Joint::Wrist},
    {"hand"_L1, Joint::Hand},
    {"fingertip"_L1, Joint::Fingertip},
    {"hip"_L1, Joint::Hip},
    {"knee"_L1, Joint::Knee},
    {"ankle"_L1, Joint::Ankle},
    {"toe"_L1, Joint::Toe},
}};

constexpr std::array<std::pair<QLatin1String, Joint>, 5> trunkJointNames {{
    {"head"_L1, Joint::Head},
    {"c7"_L1, Joint::C7},
    {"t8"_L1, Joint::T8},
    {"t12"_L1, Joint::T12},
    {"pelvis"_L1, Joint::Pelvis},
}};

} // namespace

void Reader::refuse(const QString &field, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = m_where + field + ": "_L1 + reason;
}

void Reader::refuseWord(const QString &field, const QString &word)
{
    refuse(field, u"“%1” is not known"_s.arg(word.left(40)));
}

void Reader::onlyKnown(const QJsonObject &o, std::initializer_list<QLatin1String> known)
{
    for (auto it = o.begin(); it != o.end(); ++it) {
        const QString name = it.key();
        if (std::find(known.begin(), known.end(), name) == known.end())
            refuse(name.left(40), u"is not known"_s);
    }
}

double Reader::checked(const QJsonValue &v, const QString &field)
{
    // Not a number or infinity cannot be written in JSON; a QJsonObject made otherwise may hold it.
    if (!v.isDouble() || !(std::fabs(v.toDouble()) <= farthest)) {
        refuse(field, u"a number expected"_s);
        return 0;
    }
    return v.toDouble();
}

double Reader::number(const QJsonObject &o, QLatin1String name, double otherwise)
{
    const QJsonValue v = o.value(name);
    return v.isUndefined() ? otherwise : checked(v, name);
}

Vec Reader::vec(const QJsonObject &o, QLatin1String name, const Vec &otherwise)
{
    const QJsonValue v = o.value(name);
    if (v.isUndefined())
        return otherwise;
    const QJsonArray a = v.toArray();
    if (a.size() != 3) {
        refuse(name, u"three numbers expected"_s);
        return otherwise;
    }
    return {checked(a.at(0), name), checked(a.at(1), name), checked(a.at(2), name)};
}

Vec Reader::direction(const QJsonObject &o, QLatin1String name, const Vec &otherwise)
{
    const Vec v = vec(o, name, otherwise);
    if (v.length() > 1e-6)
        return v;
    refuse(name, u"a direction may not be zero"_s);
    return otherwise;
}

QJsonObject Reader::object(const QJsonObject &o, QLatin1String name)
{
    const QJsonValue v = o.value(name);
    if (!v.isUndefined() && !v.isObject())
        refuse(name, u"an object expected"_s);
    return v.toObject();
}

QJsonArray Reader::array(const QJsonObject &o, QLatin1String name, qsizetype most)
{
    const QJsonValue v = o.value(name);
    if (!v.isUndefined() && !v.isArray())
        refuse(name, u"a list expected"_s);
    if (v.toArray().size() > most) {
        refuse(name, u"more than %1 entries"_s.arg(most));
        return {};
    }
    return v.toArray();
}

bool Reader::flag(const QJsonObject &o, QLatin1String name)
{
    const QJsonValue v = o.value(name);
    if (!v.isUndefined() && !v.isBool())
        refuse(name, u"true or false expected"_s);
    return v.toBool();
}

Space Reader::space(const QJsonObject &o, QLatin1String name, Space otherwise)
{
    return choice(o.value(name), name, spaceNames, otherwise);
}

JointRef Reader::joint(const QJsonObject &o, QLatin1String name, bool trunk)
{
    const QString word = o.value(name).toString();
    if (word.isEmpty()) {
        if (o.contains(name))
            refuse(name, u"a joint's name expected"_s);
        return {};
    }
    for (const auto &[trunkName, joint] : trunkJointNames) {
        if (trunk && word == trunkName)
            return {joint, left};
    }
    const bool isRight = word.endsWith(u'R');
    if (!isRight && !word.endsWith(u'L')) {
        refuseWord(name, word);
        return {};
    }
    const Joint joint = choice(QJsonValue(word.chopped(1)), name, limbJointNames, Joint::None);
    return {joint, isRight ? right : left};
}

} // namespace unhunch::figure
