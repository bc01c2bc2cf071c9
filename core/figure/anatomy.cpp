// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/anatomy.h"

#include "figure/solve.h"

namespace unhunch::figure {

namespace {

using namespace Qt::StringLiterals;

constexpr double hingeBend = 30; // an elbow that is straighter does not show how the arm is turned

double sine(double s)
{
    return deg(std::asin(std::clamp(s, -1.0, 1.0)));
}

// From one direction to another about `axis`, −180…180.
double signedAngle(const Vec &from, const Vec &to, const Vec &axis)
{
    const Vec a = unit(across(from, axis));
    const Vec b = unit(across(to, axis));
    return deg(std::atan2(dot(cross(a, b), axis), dot(a, b)));
}

// What the shortest rotation that brings `from` to `to` does to `v`.
Vec carried(const Vec &v, const Vec &from, const Vec &to)
{
    const Vec axis = cross(from, to);
    if (axis.length() < 1e-9)
        return v;
    return rotated(v, unit(axis), angle(from, to));
}

// As it would read on a left limb.
Vec asLeft(const Vec &v, int side)
{
    return side == left ? v : mirrored(v);
}

void measureGirdle(ArmAngles &a, const Vec &clavicle)
{
    const Vec &rest = bones::clavicle;
    const double flat = std::hypot(rest.x, rest.y);
    a.bladeElevation = sine(clavicle.y / flat) - sine(rest.y / flat);
    const Vec raised = rotated(rest, {0, 0, 1}, rad(a.bladeElevation));
    a.bladeProtraction = deg(std::atan2(clavicle.z, clavicle.x) - std::atan2(raised.z, raised.x));
}

ArmAngles measureArm(const Skeleton &s, int side)
{
    const Arm &arm = s.arm[side];
    const auto inChest = [&](const Vec &v) { return asLeft(s.chest.local(v), side); };
    const Vec upper = inChest(unit(arm.elbow - arm.shoulder));
    const Vec fore = inChest(unit(arm.wrist - arm.elbow));
    const Vec fingers = inChest(arm.hand.z);
    const Vec palm = inChest(arm.hand.y);
    ArmAngles a;
    measureGirdle(a, inChest(arm.shoulder - arm.clavicle));
    constexpr Vec hanging {0, -1, 0};
    a.elevation = deg(angle(upper, hanging));
    a.plane = deg(std::atan2(upper.z, upper.x));
    if (a.plane < -100) // across and a little behind counts as far across
        a.plane += 360;
    a.behind = sine(-upper.z);
    a.across = sine(-upper.x);
    a.elbow = deg(angle(upper, fore));
    if (a.elbow > hingeBend) {
        const Vec forward = carried({0, 0, 1}, hanging, upper);
        a.rotation = signedAngle(forward, fore, upper);
        const Vec thumb = carried(cross(palm, fingers), fingers, fore);
        a.supination = -signedAngle(-upper, thumb, fore);
    }
    const Frame hand {cross(palm, fingers), palm, fingers};
    const Vec seen = hand.local(fore);
    a.wrist = -sine(seen.y);
    if (seen.z < 0)
        a.wrist = (a.wrist < 0 ? -180 : 180) - a.wrist;
    a.deviation = -sine(seen.x);
    return a;
}

LegAngles measureLeg(const Skeleton &s, int side)
{
    const Leg &leg = s.leg[side];
    const auto inPelvis = [&](const Vec &v) { return asLeft(s.pelvis.local(v), side); };
    const Vec thigh = inPelvis(unit(leg.knee - leg.hip));
    const Vec shin = inPelvis(unit(leg.ankle - leg.knee));
    const Vec toes = inPelvis(leg.foot.z);
    LegAngles a;
    a.flexion = deg(std::atan2(thigh.z, -thigh.y));
    if (a.flexion < -90)
        a.flexion += 360;
    a.abduction = sine(thigh.x);
    // Where the kneecap points when the thigh is bent and then spread without a turn.
    const Vec front = rotated({0, 0, 1}, {1, 0, 0}, rad(-a.flexion));
    a.rotation = signedAngle(front, inPelvis(leg.kneeFront), -thigh);
    a.knee = deg(angle(thigh, shin));
    a.ankle = deg(angle(toes, shin)) - 90;
    const Vec shinFront = unit(across(inPelvis(leg.kneeFront), shin));
    a.toes = sine(dot(toes, cross(shinFront, shin)));
    return a;
}

// The turn at one node of the spine.
Vec nodeTurn(const Frame &below, const Frame &above)
{
    const Frame r = below.inverse() * above;
    return {deg(std::atan2(-r.z.y, r.y.y)), sine(-r.x.y), deg(std::atan2(-r.x.z, r.x.x))};
}

// A list of findings under work.
class Findings
{
public:
    explicit Findings(double slack)
        : m_slack(slack)
    { }

    void check(const char *joint, int side, double value, double least, double most)
    {
        if (value > most + m_slack || value < least - m_slack)
            m_found.push_back({joint, side, value, least, most});
    }

    void checkBoth(const char *joint, int side, double value, double most)
    {
        check(joint, side, value, -most, most);
    }

    const std::vector<Violation> &found() const { return m_found; }

private:
    double m_slack;
    std::vector<Violation> m_found;
};

struct Range
{
    double least;
    double most;

    double middle() const { return (least + most) / 2; }
};

Range between(const Range &a, const Range &b, double t)
{
    return {mix(a.least, b.least, t), mix(a.most, b.most, t)};
}

// How far behind the frontal plane an arm of this elevation goes.
double mostBehind(double elevation)
{
    using namespace limits;
    if (elevation <= armExtension)
        return armExtension;
    if (elevation <= 90)
        return mix(
            armExtension, armHorizontalAbduction, (elevation - armExtension) / (90 - armExtension));
    return mix(armHorizontalAbduction, armBehindOverhead, (elevation - 90) / 90);
}

// The turns of the upper arm are measured with the arm out to the side. Hanging, forward and
// overhead the same joint shows them from elsewhere: at the side of the body inward is the hand
// behind the back, forward it is the hand down, overhead it is the hand forward.
Range rotationRange(double elevation, double plane)
{
    using namespace limits;
    constexpr Range hanging {-armOutwardHanging, armInwardHanging};
    constexpr Range side {-armOutward, armInward};
    const Range level = plane >= 0
        ? Range {side.least + plane - 30 * std::min(plane, 90.) / 90, side.most + plane}
        : between(side, hanging, std::min(-plane, 90.) / 90);
    const Range overhead {2 * plane - 210, 2 * plane - 30};
    return elevation <= 90 ? between(hanging, level, elevation / 90)
                           : between(level, overhead, (elevation - 90) / 90);
}

void checkArm(Findings &f, const ArmAngles &a, bool planted, int side)
{
    using namespace limits;
    f.check("shoulder blade elevation", side, a.bladeElevation, -bladeDepression, bladeElevation);
    f.check(
        "shoulder blade protraction", side, a.bladeProtraction, -bladeRetraction, bladeProtraction);
    f.check("arm behind", side, a.behind, -90, mostBehind(a.elevation));
    const bool back = a.behind > 0 && a.elevation < 90;
    f.check("arm across", side, a.across, -90, back ? armAcrossBehind : armAcross);
    f.check("elbow", side, a.elbow, 0, elbowBend);
    if (a.rotation) {
        const Range range = rotationRange(a.elevation, a.plane);
        const double turns = std::round((*a.rotation - range.middle()) / 360);
        f.check("arm rotation inward", side, *a.rotation - 360 * turns, range.least, range.most);
    }
    if (a.supination)
        f.check("forearm supination", side, *a.supination, -pronation, supination);
    f.check("wrist flexion", side, a.wrist, planted ? -wristExtensionPlanted : -wristExtension,
        wristFlexion);
    f.check("hand to the thumb", side, a.deviation, -ulnarDeviation, radialDeviation);
}

void checkLeg(Findings &f, const LegAngles &a, bool passive, int side)
{
    using namespace limits;
    f.check(
        "hip flexion", side, a.flexion, -hipExtension, passive ? hipFlexionPassive : hipFlexion);
    f.check("hip abduction", side, a.abduction, -hipAdduction, hipAbduction);
    f.check("hip rotation outward", side, a.rotation, -hipInward,
        passive ? hipOutwardPassive : hipOutward);
    f.check("knee", side, a.knee, 0, passive ? kneeBendPassive : kneeBend);
    f.check("ankle dorsiflexion", side, a.ankle, passive ? -plantarFlexionPassive : -plantarFlexion,
        dorsiflexion);
    f.check("toes outward", side, a.toes, -toesIn, toesOut);
}

void checkTrunk(Findings &f, const TrunkAngles &a)
{
    using namespace limits;
    f.check("lumbar flexion", bothSides, a.lumbar.x, -lumbarExtension, lumbarFlexion);
    f.checkBoth("lumbar bend", bothSides, a.lumbar.y, lumbarBend);
    f.checkBoth("lumbar twist", bothSides, a.lumbar.z, lumbarTwist);
    f.check("thoracic flexion", bothSides, a.thoracic.x, -thoracicExtension, thoracicFlexion);
    f.checkBoth("thoracic bend", bothSides, a.thoracic.y, thoracicBend);
    f.checkBoth("thoracic twist", bothSides, a.thoracic.z, thoracicTwist);
    f.checkBoth("head turn", bothSides, a.headTurn, headTurn);
    f.check("head up", bothSides, a.headUp, -headDown, headUp);
    f.checkBoth("head tilt", bothSides, a.headTilt, headTilt);
}

} // namespace

JointAngles anglesOf(const Skeleton &s, int side)
{
    return {measureArm(s, side), measureLeg(s, side)};
}

TrunkAngles trunkAnglesOf(const Skeleton &s)
{
    TrunkAngles a;
    for (int i = 0; i < 6; ++i) {
        Vec turn = nodeTurn(s.segment[i], s.segment[i + 1]);
        turn.x -= neutralCurve[i];
        (i < 3 ? a.lumbar : a.thoracic) += turn;
    }
    const Vec nose = s.chest.local(s.head.z);
    a.headTurn = deg(std::atan2(nose.x, nose.z));
    a.headUp = sine(nose.y);
    // Where the crown would be without a tilt: turn first, then nod.
    const Vec level = rotated({0, 1, 0}, {1, 0, 0}, rad(-a.headUp));
    const Vec crown = rotated(level, {0, 1, 0}, rad(a.headTurn));
    a.headTilt = -signedAngle(crown, s.chest.local(s.head.y), nose);
    return a;
}

std::vector<Violation> violations(const Skeleton &s, const Contacts &contacts, double slack)
{
    Findings findings(slack);
    checkTrunk(findings, trunkAnglesOf(s));
    for (int side = 0; side < bothSides; ++side) {
        const JointAngles angles = anglesOf(s, side);
        checkArm(findings, angles.arm, contacts.hand[side], side);
        checkLeg(findings, angles.leg, contacts.knees || contacts.floor, side);
    }
    return findings.found();
}

QString beyondLimits(const Movement &movement)
{
    constexpr double slack = 1; // what a person who writes by eye may be off
    for (std::size_t i = 0; i < movement.keys.size(); ++i) {
        const Pose &key = movement.keys[i];
        const auto found = violations(solve(key), movement.contacts | key.contacts, slack);
        if (!found.empty())
            return u"figure.keys[%1]."_s.arg(i) + toString(found.front());
    }
    return {};
}

QString toString(const Violation &v)
{
    const QString side = v.side == left ? u" L"_s : v.side == right ? u" R"_s : QString();
    const bool over = v.value > v.most;
    return u"%1%2: %3, at %4 %5"_s.arg(QLatin1String(v.joint), side)
        .arg(v.value, 0, 'f', 1)
        .arg(over ? u"most"_s : u"least"_s)
        .arg(over ? v.most : v.least, 0, 'f', 1);
}

} // namespace unhunch::figure
