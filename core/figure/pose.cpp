// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose.h"

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
constexpr double farthest = 1000; // no number of a pose is larger: degrees and body heights

// Reads values and keeps the first thing that was wrong, so that the readers stay plain.
class Reader
{
public:
    explicit Reader(QString where)
        : m_where(std::move(where))
    { }

    const QString &problem() const { return m_problem; }

    void enter(const QString &where) { m_where = where; }

    void refuse(const QString &field, const QString &reason)
    {
        if (m_problem.isEmpty())
            m_problem = m_where + field + ": "_L1 + reason;
    }

    double number(const QJsonObject &o, QLatin1String name, double otherwise)
    {
        const QJsonValue v = o.value(name);
        if (v.isUndefined())
            return otherwise;
        return checked(v, name);
    }

    Vec vec(const QJsonObject &o, QLatin1String name, const Vec &otherwise = {})
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

    // As vec(), but of some length.
    Vec direction(const QJsonObject &o, QLatin1String name, const Vec &otherwise)
    {
        const Vec v = vec(o, name, otherwise);
        if (v.length() > 1e-6)
            return v;
        refuse(name, u"a direction may not be zero"_s);
        return otherwise;
    }

    QJsonObject object(const QJsonObject &o, QLatin1String name)
    {
        const QJsonValue v = o.value(name);
        if (!v.isUndefined() && !v.isObject())
            refuse(name, u"an object expected"_s);
        return v.toObject();
    }

    QJsonArray array(const QJsonObject &o, QLatin1String name, qsizetype most)
    {
        const QJsonValue v = o.value(name);
        if (!v.isUndefined() && !v.isArray())
            refuse(name, u"a list expected"_s);
        if (v.toArray().size() > most)
            refuse(name, u"more than %1 entries"_s.arg(most));
        return v.toArray();
    }

    // One of `words`, by its place among them.
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
        refuse(field, u"“%1” is not known"_s.arg(word.left(40)));
        return otherwise;
    }

    double checked(const QJsonValue &v, const QString &field)
    {
        if (!v.isDouble() || std::fabs(v.toDouble()) > farthest) {
            refuse(field, u"a number expected"_s);
            return 0;
        }
        return v.toDouble();
    }

private:
    QString m_where;
    QString m_problem;
};

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

Space readSpace(Reader &r, const QJsonObject &o, QLatin1String name, Space otherwise)
{
    return r.choice(o.value(name), name, spaceNames, otherwise);
}

JointRef readJoint(Reader &r, const QJsonObject &o)
{
    const QString word = o.value("at"_L1).toString();
    if (word.isEmpty())
        return {};
    const bool isRight = word.endsWith(u'R');
    if (!isRight && !word.endsWith(u'L')) {
        r.refuse(u"at"_s, u"“%1” is not known"_s.arg(word.left(40)));
        return {};
    }
    return {r.choice(QJsonValue(word.chopped(1)), u"at"_s, limbJointNames, Joint::None),
        isRight ? right : left};
}

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
    const QLatin1String along = arm ? "fingers"_L1 : "toes"_L1;
    const QLatin1String out = arm ? "palm"_L1 : "sole"_L1;
    hand.set = o.contains(along);
    hand.space = readSpace(r, o, "in"_L1, Space::World);
    hand.fingers = r.direction(o, along, {0, 0, 1});
    hand.palm = r.direction(o, out, {0, -1, 0});
    hand.curl = r.number(o, "curl"_L1, .18);
    return hand;
}

LimbSpec readLimb(Reader &r, const QJsonObject &key, QLatin1String name, bool arm)
{
    const QJsonObject o = r.object(key, name);
    LimbSpec limb;
    limb.reaches = o.contains("reach"_L1);
    limb.space = readSpace(r, o, "in"_L1, arm ? Space::Chest : Space::World);
    limb.upper = r.direction(o, arm ? "upper"_L1 : "thigh"_L1, {.15, -1, 0});
    limb.lower = r.direction(o, arm ? "fore"_L1 : "shin"_L1, {.05, -1, .1});
    limb.target = r.vec(o, "reach"_L1);
    limb.at = readJoint(r, o);
    limb.pole = r.direction(o, "pole"_L1, arm ? Vec {.3, -1, -.6} : Vec {.1, .2, 1});
    limb.poleSpace = readSpace(r, o, "poleIn"_L1, arm ? Space::Chest : Space::World);
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

Pose readPose(Reader &r, const QJsonObject &o, bool first)
{
    Pose pose;
    pose.name = o.value("name"_L1).toString();
    if (pose.name.isEmpty())
        r.refuse(u"name"_s, u"is missing"_s);
    pose.via = o.value("via"_L1).toBool();
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
    pose.gazeSpace = readSpace(r, head, "in"_L1, Space::Chest);
    pose.roll = r.number(head, "roll"_L1, 0);
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

Contacts readContacts(Reader &r, const QJsonObject &o)
{
    Contacts contacts;
    const QJsonArray list = r.array(o, "contacts"_L1, 8);
    for (const QJsonValue &v : list) {
        const QString word = v.toString();
        contacts.seat |= word == "seat"_L1;
        contacts.feet |= word == "feet"_L1;
        contacts.knees |= word == "knees"_L1;
        contacts.wall |= word == "wall"_L1;
        contacts.floor |= word == "floor"_L1 || word == "side"_L1;
        contacts.hand[left] |= word == "hands"_L1 || word == "handL"_L1;
        contacts.hand[right] |= word == "hands"_L1 || word == "handR"_L1;
    }
    return contacts;
}

QJsonObject basePose(Reader &r, const QJsonObject &o, const QJsonObject &basePoses)
{
    const QString name = o.value("extends"_L1).toString();
    if (!name.isEmpty() && !basePoses.contains(name))
        r.refuse(u"extends"_s, u"“%1” is not known"_s.arg(name.left(40)));
    return basePoses.value(name).toObject();
}

} // namespace

bool Scene::has(PropKind kind) const
{
    return std::find(props.begin(), props.end(), kind) != props.end();
}

tl::expected<Movement, QString> Movement::fromJson(
    const QJsonObject &o, const QJsonObject &basePoses)
{
    Reader r(u"figure."_s);
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
        const QJsonObject key = keys.at(i).toObject();
        for (const QLatin1String own : {"name"_L1, "via"_L1, "effort"_L1})
            current.remove(own);
        mergeKey(current, basePose(r, key, basePoses));
        mergeKey(current, key);
        m.keys.push_back(readPose(r, current, i == 0));
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

QJsonObject builtInBasePoses()
{
    QFile file(u":/unhunch/figure/presets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace unhunch::figure
