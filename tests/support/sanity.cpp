// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sanity.h"

#include "figure/blend.h"
#include "figure/solve.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

QString sided(const QString &name, int side)
{
    return side == bothSides ? name : name + (side == left ? u" L"_s : u" R"_s);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// How thick a part is round the straight line from `a` to `b`.
void measureGirth(
    const std::vector<Part> &body, PartKind kind, const Vec &a, const Vec &b, double *radii, int n)
{
    std::vector<std::vector<double>> found(static_cast<std::size_t>(n));
    const Vec along = unit(b - a);
    const double length = (b - a).length();
    for (const Part &part : body) {
        if (part.kind != kind || part.side != left)
            continue;
        for (const Grid &grid : part.grids) {
            for (const Vec &p : grid.points) {
                const double t = dot(p - a, along) / length * (n - 1);
                const int i = static_cast<int>(std::lround(t));
                if (t >= -.3 && t <= n - .7 && i >= 0 && i < n)
                    found[static_cast<std::size_t>(i)].push_back(across(p - a, along).length());
            }
        }
    }
    for (int i = 0; i < n; ++i)
        radii[i] = median(found[static_cast<std::size_t>(i)]);
}

Skeleton standing()
{
    const QJsonObject poses {
        {u"extends"_s, u"stand"_s},
        {u"keys"_s, QJsonArray {QJsonObject {{u"name"_s, u"a"_s}}}},
    };
    return solve(Movement::fromJson(poses, builtInBasePoses())->keys.front());
}

// The nearest points of two straight lines with ends, as how far along each they lie.
std::pair<double, double> nearest(const Vec &p, const Vec &d, const Vec &q, const Vec &e)
{
    const Vec r = p - q;
    const double a = dot(d, d);
    const double b = dot(e, e);
    const double f = dot(e, r);
    const double c = dot(d, r);
    if (a < 1e-12)
        return {0, b < 1e-12 ? 0 : std::clamp(f / b, 0., 1.)};
    if (b < 1e-12)
        return {std::clamp(-c / a, 0., 1.), 0};
    const double k = dot(d, e);
    const double under = a * b - k * k;
    double s = under > 1e-12 ? std::clamp((k * f - c * b) / under, 0., 1.) : 0;
    double t = (k * s + f) / b;
    if (t < 0 || t > 1) {
        t = std::clamp(t, 0., 1.);
        s = std::clamp((k * t - c) / a, 0., 1.);
    }
    return {s, t};
}

// Between the surfaces of two pieces; negative is how deep one is in the other.
double gap(const Piece &a, const Piece &b)
{
    double least = 1e9;
    const auto steps = [](const Piece &p) { return std::max<std::size_t>(p.nodes.size(), 2) - 1; };
    const auto last = [](const Piece &p, std::size_t i) { return std::min(i, p.nodes.size() - 1); };
    for (std::size_t i = 0; i < steps(a); ++i) {
        const Vec p = a.nodes[i];
        const Vec d = a.nodes[last(a, i + 1)] - p;
        for (std::size_t j = 0; j < steps(b); ++j) {
            const Vec q = b.nodes[j];
            const Vec e = b.nodes[last(b, j + 1)] - q;
            const auto [s, t] = nearest(p, d, q, e);
            const double radii = mix(a.radii[i], a.radii[last(a, i + 1)], s)
                + mix(b.radii[j], b.radii[last(b, j + 1)], t);
            least = std::min(least, (p + d * s - q - e * t).length() - radii);
        }
    }
    return least;
}

// The signed distance of a piece's surface from something that tells it of a point.
template <typename Distance> double gapFrom(const Piece &piece, const Distance &distance)
{
    constexpr int steps = 4;
    double least = 1e9;
    for (std::size_t i = 0; i < piece.nodes.size(); ++i) {
        const std::size_t next = std::min(i + 1, piece.nodes.size() - 1);
        for (int k = 0; k < steps; ++k) {
            const double t = double(k) / steps;
            least = std::min(least,
                distance(mix(piece.nodes[i], piece.nodes[next], t))
                    - mix(piece.radii[i], piece.radii[next], t));
        }
    }
    return least;
}

double boxDistance(const Shape::Box &box, const Vec &p)
{
    const Vec d {std::fabs(p.x - box.centre.x) - box.half.x,
        std::fabs(p.y - box.centre.y) - box.half.y, std::fabs(p.z - box.centre.z) - box.half.z};
    const Vec outside {std::max(d.x, 0.), std::max(d.y, 0.), std::max(d.z, 0.)};
    return outside.length() + std::min(std::max({d.x, d.y, d.z}), 0.);
}

double gapFrom(const Piece &piece, const Shape::Box &box)
{
    return gapFrom(piece, [&](const Vec &p) { return boxDistance(box, p); });
}

// The part of a piece from a share of its length on: what is nearer to the joint touches what it
// grows out of.
Piece beyond(const Piece &piece, double share)
{
    Piece rest = piece;
    const auto drop = static_cast<std::ptrdiff_t>(
        std::lround(share * static_cast<double>(piece.nodes.size() - 1)));
    rest.nodes.erase(rest.nodes.begin(), rest.nodes.begin() + drop);
    rest.radii.erase(rest.radii.begin(), rest.radii.begin() + drop);
    return rest;
}

constexpr double headShapes[][4] = { // y, front z, back z, radius; in the head's frame
    {.028, .004, -.022, .0375}, {.004, .005, -.018, .0420}, {-.030, .016, -.006, .0325},
    {-.048, .022, .014, .0240}};

std::vector<Piece> headPieces(const Skeleton &s)
{
    std::vector<Piece> pieces;
    for (const auto &[y, front, back, radius] : headShapes) {
        const auto at = [&](double z) { return s.headCentre + s.head * Vec {0, y, z}; };
        pieces.push_back({u"head"_s, bothSides, {at(front), at(back)}, {radius, radius}});
    }
    return pieces;
}

// A section of the trunk lies in it as a rod with round ends.
std::vector<Piece> trunkPieces(
    const std::vector<TrunkSection> &sections, const Skeleton &s, double lowest, double highest)
{
    std::vector<Piece> pieces;
    for (const TrunkSection &section : sections) {
        if (section.y < lowest - 1e-9 || section.y > highest)
            continue;
        const double radius = std::min((section.front + section.back) / 2, section.halfWidth);
        const double reach = section.halfWidth - radius;
        const double middle = (section.front - section.back) / 2;
        const auto at = [&](double x) { return trunkPoint(s, {x, section.y, middle}); };
        pieces.push_back({u"trunk"_s, bothSides, {at(-reach), at(reach)}, {radius, radius}});
    }
    return pieces;
}

// All pieces of a body by what they are.
struct Parts
{
    Piece upper[bothSides], fore[bothSides], hand[bothSides];
    Piece thigh[bothSides], shin[bothSides], foot[bothSides];
    std::vector<Piece> head;
    std::vector<Piece> chest; // of the trunk, above the waist
    std::vector<Piece> belly;
    std::vector<Piece> hips;

    Parts(const Shape &shape, const Skeleton &s)
        : head(headPieces(s))
        , chest(trunkPieces(shape.trunk(), s, .15, .292))
        , belly(trunkPieces(shape.trunk(), s, .06, .12))
        , hips(trunkPieces(
              shape.trunk(), s, .0, .03)) // what lies lower is thin, and thighs lie beside it
    {
        const std::vector<Piece> all = shape.piecesOf(s);
        for (int side = 0; side < bothSides; ++side) {
            const auto first = static_cast<std::size_t>(side) * 6;
            upper[side] = all[first];
            fore[side] = all[first + 1];
            hand[side] = all[first + 2];
            thigh[side] = all[first + 3];
            shin[side] = all[first + 4];
            foot[side] = all[first + 5];
        }
    }

    std::vector<Piece> limbs() const
    {
        std::vector<Piece> all;
        for (int side = 0; side < bothSides; ++side) {
            for (const Piece *p :
                {&upper[side], &fore[side], &hand[side], &thigh[side], &shin[side], &foot[side]})
                all.push_back(*p);
        }
        return all;
    }
};

class Collisions
{
public:
    explicit Collisions(std::vector<Fault> *faults)
        : m_faults(faults)
    { }

    void check(const Piece &a, const Piece &b, double limit = giving)
    {
        say(a, sided(b.name, b.side), gap(a, b), limit);
    }

    void check(const Piece &a, const std::vector<Piece> &b, double limit = giving)
    {
        double least = 1e9;
        for (const Piece &piece : b)
            least = std::min(least, gap(a, piece));
        if (!b.empty())
            say(a, b.front().name, least, limit);
    }

    void say(const Piece &a, const QString &b, double distance, double limit = giving)
    {
        const double deep = -distance * centimetres;
        if (deep > limit)
            m_faults->push_back({sided(a.name, a.side) + u" in "_s + b, deep, limit});
    }

private:
    std::vector<Fault> *m_faults;
};

void armCollisions(Collisions &c, const Parts &p, int side)
{
    const Piece upper = beyond(p.upper[side], .6);
    for (const Piece &piece : {upper, p.fore[side], p.hand[side]}) {
        c.check(piece, p.chest);
        c.check(piece, p.belly);
        c.check(piece, p.hips);
        c.check(piece, p.head);
        for (int other = 0; other < bothSides; ++other) {
            c.check(piece, p.thigh[other]);
            c.check(piece, p.shin[other]);
            c.check(piece, p.foot[other]);
        }
    }
    c.check(beyond(p.upper[side], .4), p.head);
    if (side == right)
        return; // one arm against the other is looked at once
    for (const Piece &a : {beyond(p.upper[left], .2), p.fore[left], p.hand[left]}) {
        for (const Piece &b : {beyond(p.upper[right], .2), p.fore[right], p.hand[right]})
            c.check(a, b);
    }
}

void legCollisions(Collisions &c, const Parts &p, int side)
{
    const Piece thigh = beyond(p.thigh[side], .4);
    c.check(thigh, p.chest, givingFlesh);
    c.check(thigh, p.belly, givingFlesh);
    c.check(p.shin[side], p.chest);
    c.check(p.shin[side], p.belly);
    c.check(p.foot[side], p.hips, givingFlesh);
    for (const Piece &piece : p.head) {
        c.check(piece, p.thigh[side]);
        c.check(piece, p.shin[side]);
    }
    const int other = 1 - side;
    c.check(p.shin[side], beyond(p.thigh[other], .4));
    c.check(p.foot[side], beyond(p.thigh[other], .2));
    c.check(p.foot[side], p.shin[other]);
    if (side == right)
        return;
    c.check(thigh, beyond(p.thigh[right], .4));
    c.check(p.shin[left], p.shin[right]);
    c.check(p.foot[left], p.foot[right]);
}

std::vector<Piece> everything(const Parts &p)
{
    std::vector<Piece> all = p.limbs();
    for (const std::vector<Piece> *more : {&p.head, &p.chest, &p.belly, &p.hips})
        all.insert(all.end(), more->begin(), more->end());
    return all;
}

void thingCollisions(Collisions &c, const Shape &shape, const Parts &p)
{
    const std::vector<Piece> all = everything(p);
    for (const Piece &piece : all) {
        c.say(piece, u"floor"_s, gapFrom(piece, [](const Vec &q) { return q.y; }));
        if (shape.scene().has(PropKind::Wall)) {
            const double wall = shape.scene().wallZ;
            c.say(piece, u"wall"_s, gapFrom(piece, [wall](const Vec &q) { return q.z - wall; }));
        }
        for (const Shape::Box &box : shape.boxes()) {
            const bool soft
                = box.name == u"seat"_s && (piece.name == u"thigh"_s || piece.name == u"trunk"_s);
            const bool pillow = box.name == u"pillow"_s;
            c.say(piece, box.name, gapFrom(piece, box), soft || pillow ? givingFlesh : giving);
        }
    }
}

QString propName(const Scene &scene, Material material)
{
    if (material == Material::Seat)
        return u"seat"_s;
    if (material == Material::SeatBack)
        return scene.has(PropKind::Pillow) ? u"pillow"_s : u"chair back"_s;
    return material == Material::Wood ? u"door frame"_s : QString();
}

double leastGap(const std::vector<Piece> &pieces, const Piece &other)
{
    double least = 1e9;
    for (const Piece &piece : pieces)
        least = std::min(least, gap(piece, other));
    return least;
}

// Says where a contact is not held.
class Touch
{
public:
    explicit Touch(std::vector<Fault> *faults)
        : m_faults(faults)
    { }

    // How far off something is, body heights.
    void check(const QString &what, double off, double limit = touching)
    {
        if (std::fabs(off) * centimetres > limit)
            m_faults->push_back({what, off * centimetres, limit});
    }

    // A gap; being deeper inside is for the collisions.
    void closed(const QString &what, double distance, double limit = touching)
    {
        check(what, std::max(distance, 0.), limit);
    }

private:
    std::vector<Fault> *m_faults;
};

void limbContacts(
    Touch &touch, const Skeleton &s, const Contacts &contacts, const Skeleton &begin, int side)
{
    const auto ball = [](const Leg &l) { return l.ankle + l.foot.z * .074 - l.foot.y * .039; };
    const auto slide = [](const Vec &a, const Vec &b) {
        return Vec {a.x - b.x, 0, a.z - b.z}.length();
    };
    const auto name = [side](const QString &what) { return sided(what, side); };
    if (contacts.foot[side]) {
        touch.check(name(u"foot's height"_s), ball(s.leg[side]).y);
        touch.check(name(u"foot slides"_s), slide(ball(s.leg[side]), ball(begin.leg[side])));
    }
    if (contacts.knees) {
        touch.check(name(u"knee's height"_s), s.leg[side].knee.y - .040);
        touch.check(name(u"knee slides"_s), slide(s.leg[side].knee, begin.leg[side].knee));
    }
    if (contacts.hand[side]) {
        touch.check(name(u"wrist's height"_s), s.arm[side].wrist.y - .015);
        touch.check(name(u"palm's height"_s), s.joint({Joint::Hand, side}).y - .0115);
        touch.check(name(u"hand slides"_s), slide(s.arm[side].wrist, begin.arm[side].wrist));
    }
}

void armContacts(Touch &touch, const Shape &shape, const Parts &p, const Skeleton &s,
    const Contacts &contacts, int side)
{
    const auto name = [side](const QString &what) { return sided(what, side); };
    const int other = 1 - side;
    const Piece elbow {u"elbow"_s, other, {s.arm[other].elbow}, {p.fore[other].radii.front()}};
    const auto nearestBox = [&](const Piece &piece, const QString &boxes) {
        double least = 1e9;
        for (const Shape::Box &box : shape.boxes()) {
            if (box.name == boxes)
                least = std::min(least, gapFrom(piece, box));
        }
        return least;
    };
    if (contacts.frame[side])
        touch.closed(name(u"forearm off the frame"_s), nearestBox(p.fore[side], u"door frame"_s));
    if (contacts.handOnElbow[side])
        touch.closed(name(u"hand off the elbow"_s), gap(p.hand[side], elbow));
    if (contacts.forearmOnElbow[side]) {
        touch.closed(name(u"forearm off the elbow"_s),
            std::min(gap(p.fore[side], elbow), gap(p.fore[side], beyond(p.upper[other], .6))));
    }
    if (contacts.handOnHead[side])
        touch.closed(name(u"hand off the head"_s), leastGap(p.head, p.hand[side]), hair);
    if (contacts.handOnSeat[side])
        touch.closed(name(u"hand off the seat"_s), nearestBox(p.hand[side], u"seat"_s));
}

double lowest(const std::vector<Piece> &pieces, const Vec &normal)
{
    double least = 1e9;
    for (const Piece &piece : pieces)
        least = std::min(least, gapFrom(piece, [&](const Vec &q) { return dot(q, normal); }));
    return least;
}

void trunkContacts(
    Touch &touch, const Shape &shape, const Parts &p, const Skeleton &s, const Contacts &contacts)
{
    if (contacts.seat)
        touch.check(u"hips' height over the seat"_s, s.spine[0].y - .303);
    if (contacts.wall) {
        constexpr Vec out {0, 0, 1};
        std::vector<Piece> trunk = p.chest;
        trunk.insert(trunk.end(), p.belly.begin(), p.belly.end());
        trunk.insert(trunk.end(), p.hips.begin(), p.hips.end());
        touch.closed(u"back off the wall"_s, lowest(trunk, out) - shape.scene().wallZ);
        touch.closed(u"head off the wall"_s, lowest(p.head, out) - shape.scene().wallZ, hair);
    }
    if (contacts.floor) {
        std::vector<Piece> seat = p.hips;
        seat.insert(seat.end(), {p.thigh[left], p.thigh[right]});
        touch.closed(u"body off the floor"_s, lowest(seat, {0, 1, 0}));
    }
    if (contacts.pillow)
        touch.closed(
            u"head off the pillow"_s, lowest(p.head, {0, 1, 0}) - 2 * shape.scene().pillow.y, hair);
    if (contacts.clasped)
        touch.closed(u"hands apart"_s, gap(p.hand[left], p.hand[right]));
}

// The frame of a segment that has a hinge at its end, and whether the hinge is seen.
struct Hinged
{
    Frame frame;
    bool known = false;
};

Hinged hinged(const Vec &upper, const Vec &lower)
{
    const bool known = angle(upper, lower) > rad(30);
    return {frameForward(upper, known ? lower : Vec {0, 0, 1}), known};
}

double turnOf(const Frame &r)
{
    return std::acos(std::clamp((r.x.x + r.y.y + r.z.z - 1) / 2, -1., 1.));
}

double turnBetween(const Frame &a, const Frame &b)
{
    return turnOf(a.inverse() * b);
}

// What one limb turns at its first joint, at its hinge and at its end.
std::array<double, 3> limbTurns(const Frame &bodyA, const Frame &bodyB, const Vec &upperA,
    const Vec &upperB, const Vec &lowerA, const Vec &lowerB, const Frame &tipA, const Frame &tipB)
{
    const Vec ua = bodyA.local(unit(upperA));
    const Vec ub = bodyB.local(unit(upperB));
    const Vec la = bodyA.local(unit(lowerA));
    const Vec lb = bodyB.local(unit(lowerB));
    const Hinged a = hinged(ua, la);
    const Hinged b = hinged(ub, lb);
    const double first = a.known && b.known ? turnBetween(a.frame, b.frame) : angle(ua, ub);
    const double hinge = std::fabs(angle(ua, la) - angle(ub, lb));
    // The tip against the lower segment, whose frame has the hinge's side where that is seen.
    const auto lowerFrame
        = [](const Vec &upper, const Vec &lower) { return frameForward(lower, upper); };
    double tip = 0;
    if (a.known && b.known) {
        const Frame relA = lowerFrame(ua, la).inverse() * (bodyA.inverse() * tipA);
        const Frame relB = lowerFrame(ub, lb).inverse() * (bodyB.inverse() * tipB);
        tip = turnBetween(relA, relB);
    } else {
        tip = std::fabs(angle(la, bodyA.local(tipA.z)) - angle(lb, bodyB.local(tipB.z)));
    }
    return {first, hinge, tip};
}

} // namespace

Shape::Shape(const Movement &movement, const Build &build)
    : m_trunk(trunkSections(build))
    , m_scene(movement.scene)
{
    const Skeleton s = standing();
    const std::vector<Part> body = bodyOf(s, movement, build);
    const Arm &arm = s.arm[left];
    const Leg &leg = s.leg[left];
    measureGirth(body, PartKind::UpperArm, arm.shoulder, arm.elbow, m_radius[UpperArm], nodes);
    measureGirth(body, PartKind::Forearm, arm.elbow, arm.wrist, m_radius[Forearm], nodes);
    measureGirth(body, PartKind::Thigh, leg.hip, leg.knee, m_radius[Thigh], nodes);
    measureGirth(body, PartKind::Shin, leg.knee, leg.ankle, m_radius[Shin], nodes);
    for (const Part &part : propsOf(movement.scene)) {
        for (const Grid &grid : part.grids) {
            const QString name = propName(m_scene, grid.material);
            if (name.isEmpty() || grid.points.empty())
                continue;
            Vec low = grid.points.front();
            Vec high = low;
            for (const Vec &p : grid.points) {
                low = {std::min(low.x, p.x), std::min(low.y, p.y), std::min(low.z, p.z)};
                high = {std::max(high.x, p.x), std::max(high.y, p.y), std::max(high.z, p.z)};
            }
            m_boxes.push_back({(low + high) * .5, (high - low) * .5, name});
        }
    }
}

std::vector<Piece> Shape::piecesOf(const Skeleton &s) const
{
    std::vector<Piece> pieces;
    const auto limb = [&](const QString &name, int side, const Vec &a, const Vec &b, Limb which) {
        Piece piece {name, side, {}, {}};
        for (int i = 0; i < nodes; ++i) {
            piece.nodes.push_back(mix(a, b, double(i) / (nodes - 1)));
            piece.radii.push_back(m_radius[which][i]);
        }
        pieces.push_back(piece);
    };
    for (int side = 0; side < bothSides; ++side) {
        const Arm &arm = s.arm[side];
        const Leg &leg = s.leg[side];
        limb(u"upper arm"_s, side, arm.shoulder, arm.elbow, UpperArm);
        limb(u"forearm"_s, side, arm.elbow, arm.wrist, Forearm);
        const auto along = [&](double t) { return arm.wrist + arm.hand.z * (bones::hand * t); };
        pieces.push_back(
            {u"hand"_s, side, {along(.1), along(.5), along(.9)}, {.0125, .0105, .007}});
        limb(u"thigh"_s, side, leg.hip, leg.knee, Thigh);
        limb(u"shin"_s, side, leg.knee, leg.ankle, Shin);
        const auto sole = [&](double z, double y) {
            return leg.ankle + leg.foot.z * z + leg.foot.y * (y - bones::ankleHeight);
        };
        pieces.push_back({u"foot"_s, side, {sole(-.026, .019), sole(.03, .021), sole(.088, .011)},
            {.018, .020, .010}});
    }
    return pieces;
}

void findCollisions(const Shape &shape, const Skeleton &s, std::vector<Fault> *faults)
{
    const Parts parts(shape, s);
    Collisions collisions(faults);
    for (int side = 0; side < bothSides; ++side) {
        armCollisions(collisions, parts, side);
        legCollisions(collisions, parts, side);
    }
    thingCollisions(collisions, shape, parts);
}

void findLostContacts(const Shape &shape, const Skeleton &s, const Contacts &contacts,
    const Skeleton &begin, std::vector<Fault> *faults)
{
    const Parts parts(shape, s);
    Touch touch(faults);
    trunkContacts(touch, shape, parts, s, contacts);
    for (int side = 0; side < bothSides; ++side) {
        limbContacts(touch, s, contacts, begin, side);
        armContacts(touch, shape, parts, s, contacts, side);
    }
}

void findHaste(
    const Skeleton &before, const Skeleton &s, double seconds, std::vector<Fault> *faults)
{
    const auto check = [&](const QString &joint, double turn) {
        if (turn / seconds > quickest)
            faults->push_back({joint + u" turns"_s, turn / seconds, quickest, "rad/s"});
    };
    for (int i = 0; i < 6; ++i)
        check(u"spine"_s,
            turnBetween(before.segment[i].inverse() * before.segment[i + 1],
                s.segment[i].inverse() * s.segment[i + 1]));
    check(u"head"_s, turnBetween(before.chest.inverse() * before.head, s.chest.inverse() * s.head));
    check(u"body"_s, turnBetween(before.pelvis, s.pelvis));
    for (int side = 0; side < bothSides; ++side) {
        const Arm &a = before.arm[side];
        const Arm &b = s.arm[side];
        const auto arm = limbTurns(before.chest, s.chest, a.elbow - a.shoulder,
            b.elbow - b.shoulder, a.wrist - a.elbow, b.wrist - b.elbow, a.hand, b.hand);
        check(sided(u"shoulder"_s, side), arm[0]);
        check(sided(u"elbow"_s, side), arm[1]);
        check(sided(u"wrist"_s, side), arm[2]);
        const Leg &c = before.leg[side];
        const Leg &d = s.leg[side];
        const auto leg = limbTurns(before.pelvis, s.pelvis, c.knee - c.hip, d.knee - d.hip,
            c.ankle - c.knee, d.ankle - d.knee, c.foot, d.foot);
        check(sided(u"hip"_s, side), leg[0]);
        check(sided(u"knee"_s, side), leg[1]);
        check(sided(u"ankle"_s, side), leg[2]);
    }
}

double worstLength(const Skeleton &s)
{
    double worst = 0;
    const auto check = [&](const Vec &a, const Vec &b, double length) {
        worst = std::max(worst, std::fabs((a - b).length() - length));
    };
    for (int i = 0; i < 6; ++i)
        check(s.spine[i + 1], s.spine[i], bones::spine[i]);
    for (const Arm &a : s.arm) {
        check(a.shoulder, a.clavicle, bones::clavicle.length());
        check(a.elbow, a.shoulder, bones::upperArm);
        check(a.wrist, a.elbow, bones::forearm);
    }
    for (const Leg &l : s.leg) {
        check(l.knee, l.hip, bones::thigh);
        check(l.ankle, l.knee, bones::shin);
    }
    return worst;
}

QString toString(const Fault &fault)
{
    return u"%1: %2 %3, at most %4"_s.arg(fault.what)
        .arg(fault.value, 0, 'f', 1)
        .arg(QLatin1String(fault.unit))
        .arg(fault.limit, 0, 'f', 1);
}

} // namespace unhunch::figure
