// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose.h"

#include "figure/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 32;
constexpr qsizetype mostProps = 8;
constexpr qsizetype mostMuscles = 16;
constexpr qsizetype mostArrows = 8;
constexpr qsizetype mostContacts = 12;
constexpr std::array<std::pair<QLatin1String, PropKind>, 6> propNames {{
    {"chair"_L1, PropKind::Chair},
    {"stool"_L1, PropKind::Stool},
    {"mat"_L1, PropKind::Mat},
    {"pillow"_L1, PropKind::Pillow},
    {"wall"_L1, PropKind::Wall},
    {"doorframe"_L1, PropKind::DoorFrame},
}};

constexpr std::array<QLatin1String, 9> muscleNames {"rhomboids"_L1, "midTrap"_L1, "lowTrap"_L1,
    "lats"_L1, "erector"_L1, "pecs"_L1, "flank"_L1, "triceps"_L1, "rearDelt"_L1};

// A key inherits field by field; a limb is replaced as a whole, for a half-inherited limb is never
// what was meant; "arms" and "legs" set both sides.
void mergeKey(QJsonObject &base, const QJsonObject &over)
{
    for (const auto &limbs : {u"arm"_s, u"leg"_s}) {
        const QJsonValue both = over.value(limbs + u's');
        if (!both.isUndefined()) {
            base[limbs + u'L'] = both;
            base[limbs + u'R'] = both;
        }
    }
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it.key() == "arms"_L1 || it.key() == "legs"_L1)
            continue;
        if (it.key() != "spine"_L1 && it.key() != "root"_L1) {
            base[it.key()] = it.value();
            continue;
        }
        QJsonObject merged = base.value(it.key()).toObject();
        const QJsonObject part = it.value().toObject();
        for (auto field = part.begin(); field != part.end(); ++field)
            merged[field.key()] = field.value();
        base[it.key()] = merged;
    }
}

HandSpec readHand(Reader &r, const QJsonObject &o, bool arm)
{
    HandSpec hand;
    r.onlyKnown(o, {"fingers"_L1, "palm"_L1, "toes"_L1, "sole"_L1, "in"_L1, "curl"_L1, "laced"_L1});
    const QLatin1String along = arm ? "fingers"_L1 : "toes"_L1;
    const QLatin1String out = arm ? "palm"_L1 : "sole"_L1;
    hand.set = o.contains(along);
    hand.space = r.space(o, "in"_L1, Space::World);
    hand.fingers = r.direction(o, along, {0, 0, 1});
    hand.palm = r.direction(o, out, {0, -1, 0});
    hand.curl = r.number(o, "curl"_L1, .18);
    hand.laced = r.number(o, "laced"_L1, 0);
    return hand;
}

LimbSpec readLimb(Reader &r, const QJsonObject &key, QLatin1String name, bool arm)
{
    const QJsonObject o = r.object(key, name);
    if (arm)
        r.onlyKnown(o,
            {"upper"_L1, "fore"_L1, "in"_L1, "reach"_L1, "at"_L1, "pole"_L1, "poleIn"_L1, "hand"_L1,
                "scap"_L1});
    else
        r.onlyKnown(o,
            {"thigh"_L1, "shin"_L1, "in"_L1, "reach"_L1, "at"_L1, "pole"_L1, "poleIn"_L1,
                "foot"_L1});
    LimbSpec limb;
    limb.reaches = o.contains("reach"_L1);
    limb.space = r.space(o, "in"_L1, arm ? Space::Chest : Space::World);
    limb.upper = r.direction(o, arm ? "upper"_L1 : "thigh"_L1, {.15, -1, 0});
    limb.lower = r.direction(o, arm ? "fore"_L1 : "shin"_L1, {.05, -1, .1});
    limb.target = r.vec(o, "reach"_L1);
    limb.at = r.joint(o, "at"_L1);
    limb.pole = r.direction(o, "pole"_L1, arm ? Vec {.3, -1, -.6} : Vec {.1, .2, 1});
    limb.poleSpace = r.space(o, "poleIn"_L1, arm ? Space::Chest : Space::World);
    limb.hand = readHand(r, r.object(o, arm ? "hand"_L1 : "foot"_L1), arm);
    const QJsonArray blade = r.array(o, "scap"_L1, 2);
    if (blade.size() == 2) {
        limb.elevation = r.checked(blade.at(0), u"scap"_s);
        limb.protraction = r.checked(blade.at(1), u"scap"_s);
    } else if (!blade.isEmpty()) {
        r.refuse(u"scap"_s, u"two numbers expected"_s);
    }
    return limb;
}

// What a word of `contacts` says.
struct ContactWord
{
    QLatin1String word;
    bool Contacts::*one = nullptr;
    bool (Contacts::*sided)[bothSides] = nullptr;
    int side = bothSides;
};

const std::vector<ContactWord> &contactWords()
{
    using C = Contacts;
    static const std::vector<ContactWord> words = [] {
        std::vector<ContactWord> all {{"seat"_L1, &C::seat}, {"knees"_L1, &C::knees},
            {"wall"_L1, &C::wall}, {"floor"_L1, &C::floor}, {"side"_L1, &C::floor},
            {"pillow"_L1, &C::pillow}, {"clasped"_L1, &C::clasped}, {"feet"_L1, nullptr, &C::foot},
            {"footL"_L1, nullptr, &C::foot, left}, {"footR"_L1, nullptr, &C::foot, right},
            {"hands"_L1, nullptr, &C::hand}, {"handL"_L1, nullptr, &C::hand, left},
            {"handR"_L1, nullptr, &C::hand, right}, {"frameL"_L1, nullptr, &C::frame, left},
            {"frameR"_L1, nullptr, &C::frame, right},
            {"handL-elbow"_L1, nullptr, &C::handOnElbow, left},
            {"handR-elbow"_L1, nullptr, &C::handOnElbow, right},
            {"forearmL-elbow"_L1, nullptr, &C::forearmOnElbow, left},
            {"forearmR-elbow"_L1, nullptr, &C::forearmOnElbow, right},
            {"handL-head"_L1, nullptr, &C::handOnHead, left},
            {"handR-head"_L1, nullptr, &C::handOnHead, right},
            {"hands-seat"_L1, nullptr, &C::handOnSeat},
            {"handL-seat"_L1, nullptr, &C::handOnSeat, left},
            {"handR-seat"_L1, nullptr, &C::handOnSeat, right}};
        return all;
    }();
    return words;
}

Contacts readContacts(Reader &r, const QJsonObject &o)
{
    Contacts contacts;
    const QJsonArray list = r.array(o, "contacts"_L1, mostContacts);
    for (const QJsonValue &v : list) {
        const QString word = v.toString();
        const auto &words = contactWords();
        const auto it = std::find_if(
            words.begin(), words.end(), [&](const ContactWord &w) { return word == w.word; });
        if (it == words.end()) {
            r.refuseWord(u"contacts"_s, word);
            continue;
        }
        if (it->one != nullptr)
            contacts.*it->one = true;
        for (int side = 0; side < bothSides && it->sided != nullptr; ++side)
            (contacts.*it->sided)[side] |= it->side == bothSides || it->side == side;
    }
    return contacts;
}

Pose readPose(Reader &r, const QJsonObject &o, bool first)
{
    r.onlyKnown(o,
        {"name"_L1, "via"_L1, "effort"_L1, "extends"_L1, "root"_L1, "spine"_L1, "head"_L1,
            "armL"_L1, "armR"_L1, "legL"_L1, "legR"_L1, "contacts"_L1});
    Pose pose;
    pose.name = o.value("name"_L1).toString();
    if (pose.name.isEmpty())
        r.refuse(u"name"_s, u"is missing"_s);
    pose.via = r.flag(o, "via"_L1);
    pose.effort = std::clamp(r.number(o, "effort"_L1, first ? .30 : 1), 0.0, 1.0);
    const QJsonObject root = r.object(o, "root"_L1);
    static constexpr std::array<std::pair<QLatin1String, bool>, 2> anchors {
        {{"pelvis"_L1, false}, {"knees"_L1, true}}};
    static constexpr std::array<std::pair<QLatin1String, bool>, 2> aims {
        {{"pelvis"_L1, false}, {"chord"_L1, true}}};
    pose.kneesPlanted = r.choice(root.value("anchor"_L1), u"anchor"_s, anchors, false);
    pose.aimsChord = r.choice(root.value("aim"_L1), u"aim"_s, aims, false);
    pose.at = r.vec(root, "at"_L1);
    pose.root
        = frameUp(r.direction(root, "up"_L1, {0, 1, 0}), r.direction(root, "fwd"_L1, {0, 0, 1}));
    const QJsonObject spine = r.object(o, "spine"_L1);
    pose.lumbar = r.vec(spine, "lumbar"_L1);
    pose.thoracic = r.vec(spine, "thoracic"_L1);
    const QJsonObject head = r.object(o, "head"_L1);
    pose.gaze = r.direction(head, "gaze"_L1, {0, 0, 1});
    pose.gazeSpace = r.space(head, "in"_L1, Space::Chest);
    pose.roll = r.number(head, "roll"_L1, 0);
    pose.contacts = readContacts(r, o);
    pose.arm[left] = readLimb(r, o, "armL"_L1, true);
    pose.arm[right] = readLimb(r, o, "armR"_L1, true);
    pose.leg[left] = readLimb(r, o, "legL"_L1, false);
    pose.leg[right] = readLimb(r, o, "legR"_L1, false);
    // One arm may hang on the other, but not both on each other.
    const auto onArm = [](JointRef at) { return at.joint != Joint::None && at.joint < Joint::Hip; };
    if (onArm(pose.arm[left].at) && onArm(pose.arm[right].at))
        r.refuse(u"at"_s, u"the arms refer to each other"_s);
    return pose;
}

Scene readScene(Reader &r, const QJsonObject &o)
{
    Scene scene;
    const QJsonArray props = r.array(o, "props"_L1, mostProps);
    for (const QJsonValue &v : props)
        scene.props.push_back(r.choice(v, u"props"_s, propNames, PropKind::Mat));
    const QJsonObject places = r.object(o, "prop"_L1);
    const auto numbers = [&](QLatin1String name, qsizetype least) {
        std::array<double, 4> values {0, 0, 0, .54};
        const QJsonArray a = r.array(places, name, 4);
        if (!a.isEmpty() && a.size() < least)
            r.refuse(name, u"%1 numbers expected"_s.arg(least));
        for (qsizetype i = 0; i < std::min<qsizetype>(a.size(), 4); ++i)
            values[static_cast<std::size_t>(i)] = r.checked(a.at(i), name);
        return values;
    };
    if (places.contains("mat"_L1)) {
        const auto mat = numbers("mat"_L1, 4);
        scene.matX = mat[0];
        scene.matZ = mat[1];
        scene.matHalfX = mat[2];
        scene.matHalfZ = mat[3];
    }
    const auto pillow = numbers("pillow"_L1, 3);
    scene.pillow = {pillow[0], pillow[1], pillow[2]};
    const auto door = numbers("frame"_L1, 3);
    scene.jamb = {door[0], door[1], door[2]};
    scene.doorWidth = door[3];
    scene.wallZ = r.number(places, "wallZ"_L1, -.10);
    return scene;
}

std::vector<Muscle> readMuscles(Reader &r, const QJsonObject &o)
{
    std::vector<Muscle> muscles;
    const QJsonObject all = r.object(o, "muscles"_L1);
    if (all.size() > mostMuscles)
        r.refuse(u"muscles"_s, u"more than %1 entries"_s.arg(mostMuscles));
    for (auto it = all.begin(); it != all.end(); ++it) {
        Muscle muscle {it.key(), bothSides, r.checked(it.value(), u"muscles"_s)};
        if (it.key().endsWith(".L"_L1) || it.key().endsWith(".R"_L1)) {
            muscle.side = it.key().endsWith(u'L') ? left : right;
            muscle.name.chop(2);
        }
        if (std::find(muscleNames.begin(), muscleNames.end(), muscle.name) == muscleNames.end())
            r.refuse(u"muscles"_s, u"“%1” is not known"_s.arg(it.key().left(40)));
        muscles.push_back(muscle);
    }
    return muscles;
}

QStringList readTurn(Reader &r, const QJsonObject &o, const Movement &movement)
{
    QStringList turn;
    const QJsonArray list = r.array(o, "turn"_L1, mostKeys);
    for (const QJsonValue &v : list) {
        const auto named = [&](const Pose &key) { return key.name == v.toString(); };
        if (std::none_of(movement.keys.begin(), movement.keys.end(), named))
            r.refuse(u"turn"_s, u"“%1” is no key pose"_s.arg(v.toString().left(40)));
        turn << v.toString();
    }
    return turn;
}

QJsonObject basePose(Reader &r, const QJsonObject &o, const QJsonObject &basePoses)
{
    const QString name = o.value("extends"_L1).toString();
    if (!name.isEmpty() && !basePoses.contains(name))
        r.refuse(u"extends"_s, u"“%1” is not known"_s.arg(name.left(40)));
    return basePoses.value(name).toObject();
}

} // namespace

Contacts Contacts::operator&(const Contacts &o) const
{
    Contacts both;
    for (const ContactWord &word : contactWords()) {
        if (word.one != nullptr)
            both.*word.one = this->*word.one && o.*word.one;
        for (int side = 0; side < bothSides && word.sided != nullptr; ++side)
            (both.*word.sided)[side] = (this->*word.sided)[side] && (o.*word.sided)[side];
    }
    return both;
}

Contacts Contacts::operator|(const Contacts &o) const
{
    Contacts either;
    for (const ContactWord &word : contactWords()) {
        if (word.one != nullptr)
            either.*word.one = this->*word.one || o.*word.one;
        for (int side = 0; side < bothSides && word.sided != nullptr; ++side)
            (either.*word.sided)[side] = (this->*word.sided)[side] || (o.*word.sided)[side];
    }
    return either;
}

Contacts mirrored(const Contacts &contacts)
{
    Contacts m = contacts;
    for (bool(*sided)[bothSides] : {&m.foot, &m.hand, &m.frame, &m.handOnElbow, &m.forearmOnElbow,
             &m.handOnHead, &m.handOnSeat})
        std::swap((*sided)[left], (*sided)[right]);
    return m;
}

bool Scene::has(PropKind kind) const
{
    return std::find(props.begin(), props.end(), kind) != props.end();
}

tl::expected<Movement, QString> Movement::fromJson(
    const QJsonObject &o, const QJsonObject &basePoses)
{
    Reader r(u"figure."_s);
    r.onlyKnown(o,
        {"extends"_L1, "camera"_L1, "props"_L1, "prop"_L1, "feet"_L1, "muscles"_L1, "contacts"_L1,
            "base"_L1, "keys"_L1, "arrows"_L1, "turn"_L1, "shows"_L1});
    Movement m;
    const QJsonObject camera = r.object(o, "camera"_L1);
    m.camera = {r.number(camera, "yaw"_L1, 0), r.number(camera, "pitch"_L1, 10)};
    m.scene = readScene(r, o);
    m.shoes = o.value("feet"_L1).toString() == "shoe"_L1;
    m.muscles = readMuscles(r, o);
    m.contacts = readContacts(r, o);
    QJsonObject current;
    mergeKey(current, basePose(r, o, basePoses));
    mergeKey(current, r.object(o, "base"_L1));
    const QJsonArray keys = r.array(o, "keys"_L1, mostKeys);
    if (keys.isEmpty())
        r.refuse(u"keys"_s, u"is missing or empty"_s);
    for (qsizetype i = 0; i < keys.size() && r.problem().isEmpty(); ++i) {
        r.enter(u"figure.keys[%1]."_s.arg(i));
        if (!keys.at(i).isObject())
            r.refuse(u"name"_s, u"an object expected"_s);
        const QJsonObject key = keys.at(i).toObject();
        for (const QLatin1String own : {"name"_L1, "via"_L1, "effort"_L1})
            current.remove(own);
        mergeKey(current, basePose(r, key, basePoses));
        mergeKey(current, key);
        m.keys.push_back(readPose(r, current, i == 0));
    }
    if (r.problem().isEmpty()) {
        r.enter(u"figure."_s);
        m.turn = readTurn(r, o, m);
        const QJsonArray arrows = r.array(o, "arrows"_L1, mostArrows);
        for (qsizetype i = 0; i < arrows.size() && r.problem().isEmpty(); ++i) {
            r.enter(u"figure.arrows[%1]."_s.arg(i));
            m.arrows.push_back(readArrow(r, arrows.at(i).toObject(), m));
        }
    }
    if (!r.problem().isEmpty())
        return tl::unexpected(r.problem());
    return m;
}

int Movement::keyNamed(const QString &name) const
{
    const auto it = std::find_if(
        keys.begin(), keys.end(), [&](const Pose &pose) { return pose.name == name; });
    return it == keys.end() ? 0 : static_cast<int>(it - keys.begin());
}

Contacts Movement::contactsBetween(const QString &from, const QString &to) const
{
    const Pose &a = keys[static_cast<std::size_t>(keyNamed(from))];
    const Pose &b = keys[static_cast<std::size_t>(keyNamed(to))];
    return contacts | (a.contacts & b.contacts);
}

QJsonObject builtInBasePoses()
{
    QFile file(u":/unhunch/figure/presets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace unhunch::figure
