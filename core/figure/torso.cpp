// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sweep.h"

#include <limits>

namespace unhunch::figure {

namespace {

// One closed surface from crotch to skull; neck, neckline, waistband and muscles are fields on it.
const std::vector<TrunkSection> &usualSections()
{
    static const std::vector<TrunkSection> sections = {{-.066, .012, .010, .022, 2.0},
        {-.060, .045, .030, .050, 2.0}, {-.048, .072, .046, .0665, 2.1},
        {-.028, .0935, .055, .0740, 2.2}, {.000, .1000, .058, .074, 2.3},
        {.030, .0985, .059, .067, 2.3}, {.060, .0915, .058, .055, 2.3},
        {.095, .0800, .054, .047, 2.3}, {.120, .0755, .0525, .0455, 2.3},
        {.150, .0785, .055, .049, 2.4}, {.185, .0865, .061, .055, 2.4},
        {.220, .0955, .0645, .058, 2.4}, {.250, .1010, .0610, .058, 2.4},
        {.275, .1010, .0520, .055, 2.4}, {.292, .0930, .0440, .0500, 2.3},
        {.304, .0770, .0390, .0450, 2.2}, {.314, .0575, .0355, .0405, 2.1},
        {.326, .0400, .0330, .0360, 2.0}, {.340, .0335, .0320, .0330, 2.0},
        {.362, .0315, .0320, .0315, 2.0}, {.382, .0300, .0300, .0300, 2.0}};
    return sections;
}

} // namespace

std::vector<TrunkSection> trunkSections(const Build &build)
{
    Curve width;
    Curve front;
    Curve back;
    for (const Build::Girth &girth : build.trunk) {
        width.add(girth.y, girth.width);
        front.add(girth.y, girth.front);
        back.add(girth.y, girth.back);
    }
    const auto factor
        = [&](const Curve &curve, double y) { return build.trunk.empty() ? 1 : curve(y); };
    std::vector<TrunkSection> sections = usualSections();
    for (TrunkSection &section : sections) {
        // The neck grows out of the shoulders; its skin is what a scarf lies on.
        const double cloth = build.hair == Hair::Scarf ? .16 : 0;
        const double neck = mix(1., build.neck + cloth, smooth(.300, .332, section.y));
        section.halfWidth *= factor(width, section.y) * neck;
        section.front *= factor(front, section.y) * neck;
        section.back *= factor(back, section.y) * neck;
    }
    return sections;
}

namespace {

struct TrunkCurves
{
    Curve halfWidth;
    Curve front;
    Curve back;
    Curve roundness;
};

TrunkCurves trunkCurvesOf(const Build &build)
{
    TrunkCurves c;
    for (const TrunkSection &section : trunkSections(build)) {
        c.halfWidth.add(section.y, section.halfWidth);
        c.front.add(section.y, section.front);
        c.back.add(section.y, section.back);
        c.roundness.add(section.y, section.roundness);
    }
    return c;
}

// How far the bust lifts the front of the shirt at a place, from the middle out.
double bustAt(double x, double y)
{
    const double aside = (std::fabs(x) - .042) / .040;
    const double above = y - .222;
    const double up = above / (above > 0 ? .050 : .040);
    return std::exp(-aside * aside - up * up);
}

// The spine as a smooth curve: its nodes, with the atlas as the last, and how far up they lie.
class SpineCurve
{
public:
    explicit SpineCurve(const Skeleton &s)
        : m_pelvis(s.segment[0])
    {
        for (int i = 0; i < last; ++i) {
            m_place[i] = s.spine[i];
            m_frame[i] = turned(s.segment[i], i + 1 < last ? s.segment[i + 1] : s.neck, .5);
            m_height[i + 1] = m_height[i] + (i + 1 < last ? bones::spine[i] : bones::neck);
        }
        m_place[last] = s.atlas;
        m_frame[0] = turned(s.segment[0], s.segment[1], .25);
        m_frame[last] = turned(s.neck, s.head, .5);
    }

    struct Section
    {
        Vec centre;
        Frame frame;
    };

    Section at(double y) const
    {
        if (y <= 0) {
            const double t = std::clamp(1 + y / .05, 0.0, 1.0);
            return {m_place[0] + m_pelvis.y * y, turned(m_pelvis, m_frame[0], t)};
        }
        if (y >= m_height[last])
            return {m_place[last] + m_frame[last].y * (y - m_height[last]), m_frame[last]};
        int i = 0;
        while (y > m_height[i + 1])
            ++i;
        const double h = m_height[i + 1] - m_height[i];
        const double t = (y - m_height[i]) / h;
        const double t2 = t * t;
        const double t3 = t2 * t;
        const Vec place = m_place[i] * (2 * t3 - 3 * t2 + 1) + tangent(i) * (h * (t3 - 2 * t2 + t))
            + m_place[i + 1] * (-2 * t3 + 3 * t2) + tangent(i + 1) * (h * (t3 - t2));
        return {place, turned(m_frame[i], m_frame[i + 1], t)};
    }

private:
    static constexpr int last = 7;

    Vec tangent(int i) const
    {
        if (i == 0)
            return m_pelvis.y;
        if (i == last)
            return m_frame[last].y;
        return (m_place[i + 1] - m_place[i - 1]) * (1 / (m_height[i + 1] - m_height[i - 1]));
    }

    Frame m_pelvis;
    Vec m_place[last + 1];
    Frame m_frame[last + 1];
    double m_height[last + 1] = {};
};

// Where on the trunk a point lies, at rest.
struct Spot
{
    double x; // to the left
    double y; // above the hips
    double front; // 1 in front … -1 at the back
    double fromSide; // degrees round the flank: 0 at the side, 90 at the back
};

double ellipse(const Spot &at, double x, double y, double rx, double ry)
{
    return 1 - std::hypot((std::fabs(at.x) - x) / rx, (at.y - y) / ry);
}

// Soft polygon on one half of the trunk: 0 on its edge, 1 about 3 % of the height inside. Edges on
// the midline do not count, so that both halves join.
double kite(const Spot &at, std::initializer_list<std::pair<double, double>> corners)
{
    constexpr double sharpness = 130;
    const Row<std::pair<double, double>> c(corners);
    double sum = std::numeric_limits<double>::min(); // never nothing, for the logarithm
    for (int i = 0; i < c.count(); ++i) {
        const auto &[x0, y0] = c[i];
        const auto &[x1, y1] = c[(i + 1) % c.count()];
        if (std::fabs(x0) < 1e-9 && std::fabs(x1) < 1e-9)
            continue;
        const double dx = x1 - x0;
        const double dy = y1 - y0;
        const double inside = ((std::fabs(at.x) - x0) * dy - (at.y - y0) * dx) / std::hypot(dx, dy);
        sum += std::exp(-sharpness * inside);
    }
    return -std::log(sum) / sharpness / .030; // a soft minimum rounds the corners
}

constexpr double noGlow = -1;

double muscleField(const QString &name, const Spot &at)
{
    using namespace Qt::StringLiterals;
    const bool back = at.front < .10;
    if (name == "rhomboids"_L1 && back)
        return ellipse(at, .022, .246, .034, .046);
    if (name == "midTrap"_L1 && back)
        return kite(at, {{0, .290}, {.030, .291}, {.080, .274}, {.050, .246}, {0, .230}});
    if (name == "lowTrap"_L1 && back)
        return kite(at, {{0, .262}, {.062, .268}, {.030, .205}, {0, .125}});
    if (name == "erector"_L1 && back)
        return ellipse(at, .016, .17, .018, .12);
    if (name == "pecs"_L1 && at.front > .12)
        return kite(
            at, {{0, .266}, {.044, .277}, {.080, .266}, {.078, .236}, {.044, .211}, {0, .219}});
    if (name == "lats"_L1)
        return 1.2
            * (1 - std::hypot((at.fromSide - 34 + (at.y - .17) * 120) / 46, (at.y - .175) / .088));
    if (name == "flank"_L1)
        return 1.1 * (1 - std::hypot((at.fromSide - 6) / 44, (at.y - .178) / .080));
    return noGlow;
}

float glowAt(const std::vector<Muscle> &muscles, const Spot &at)
{
    double most = noGlow;
    for (const Muscle &muscle : muscles) {
        const double outward = muscle.side == right ? -at.x : at.x;
        if (muscle.side != bothSides && outward < -.004)
            continue;
        const double v = muscleField(muscle.name, at);
        most = std::max(most, v > 0 ? v * muscle.weight : v);
    }
    return static_cast<float>(most);
}

// Closer together where the shoulders and the neck turn.
std::vector<double> ringHeights()
{
    std::vector<double> ys {-.066, -.064, -.060, -.055, -.048};
    for (int i = 0; i < 27; ++i)
        ys.push_back(-.038 + i * .0115);
    for (int i = 0; i < 18; ++i)
        ys.push_back(.2625 + i * .0048);
    ys.insert(ys.end(), {.35, .358, .366, .374, .382});
    return ys;
}

// How far the girdle has moved the shoulder from where it rests.
Vec girdleShift(const Skeleton &s, int side)
{
    const Vec rest = bones::clavicleFromC7 + bones::clavicle;
    return s.arm[side].shoulder - (s.spine[6] + s.chest * (side == left ? rest : mirrored(rest)));
}

} // namespace

// Everything about the trunk that no pose changes: where each point lies at rest, how much the
// girdle pulls it, and the fields on it.
class TrunkShape
{
public:
    TrunkShape(const std::vector<Muscle> &muscles, const Build &);

    Grid posed(const Skeleton &) const;

private:
    static constexpr int around = 56;

    void addRing(double y, double width);
    void addFields(const std::vector<Muscle> &muscles);

    struct RestPoint
    {
        double x; // to the left of the spine
        double z; // before it
        double pull; // how far it goes along with the shoulder on its side, 0…1
    };

    TrunkCurves m_curves;
    double m_bust; // body heights
    bool m_scarf; // falls over the collar
    Row<double> m_ys; // of the rings, above the hips
    Row<RestPoint> m_points;
    Grid m_grid; // without points and normals
};

TrunkShape::TrunkShape(const std::vector<Muscle> &muscles, const Build &build)
    : m_curves(trunkCurvesOf(build))
    , m_bust(build.bust)
    , m_scarf(build.hair == Hair::Scarf)
{
    const std::vector<double> ys = ringHeights();
    addRing(ys.front(), 0); // closed at both ends
    for (const double y : ys)
        addRing(y, 1);
    addRing(ys.back(), 0);
    m_grid.rings = m_ys.count();
    m_grid.around = around;
    m_grid.material = Material::Top;
    setStrips(m_grid, 1, 0);
    for (int i = 0; i < m_grid.rings; ++i) {
        const double y = m_ys[i];
        m_grid.halo[i] = static_cast<float>(smooth(.355, .30, y) * smooth(.035, .10, y));
        m_grid.lift[i] = static_cast<float>(smooth(.075, .005, y));
    }
    addFields(muscles);
}

void TrunkShape::addRing(double y, double width)
{
    const double power = 2 / m_curves.roundness(y);
    const double height = smooth(.19, .28, y) * (1 - smooth(.318, .340, y)) * .92;
    // Near the neck the collar stays where it is.
    const double fromNeck = mix(.038, .062, smooth(.298, .314, y));
    for (int j = 0; j < around; ++j) {
        const double at = 2 * pi * j / around;
        const double x = m_curves.halfWidth(y) * signedPower(std::cos(at), power);
        const double s = signedPower(std::sin(at), power);
        const double bust = m_bust * smooth(.15, .7, -std::sin(at)) * bustAt(x, y);
        const double z = bust - s * (s < 0 ? m_curves.front(y) : m_curves.back(y));
        m_points.push_back({x * width, z * width, smooth(fromNeck, .098, std::fabs(x)) * height});
    }
    m_ys.push_back(y);
}

void TrunkShape::addFields(const std::vector<Muscle> &muscles)
{
    const double collar = m_scarf ? .302 : .3135;
    Row<float> trousers(m_points.size());
    Row<float> neck(m_points.size());
    m_grid.glow.fill(m_grid.size(), noGlow);
    for (int i = 0; i < m_grid.rings; ++i) {
        const double y = m_ys[i];
        const double width = m_curves.halfWidth(y);
        const double power = 2 / m_curves.roundness(y);
        for (int j = 0; j < around; ++j) {
            const double at = 2 * pi * j / around;
            const double front = -std::sin(at);
            const Spot spot {width * signedPower(std::cos(at), power), y, front,
                deg(std::atan2(-front * 1.15, std::fabs(std::cos(at))))};
            const int k = m_grid.index(i, j);
            trousers[k] = static_cast<float>(.078 + .004 * front - y);
            neck[k] = static_cast<float>(
                y - (collar - .020 * std::max(0., front) + .004 * std::max(0., -front)));
            m_grid.glow[k] = glowAt(muscles, spot);
        }
    }
    m_grid.regions
        = {{trousers, Material::Trousers}, {neck, m_scarf ? Material::Hair : Material::Skin}};
    m_grid.seams = {trousers, neck};
}

Grid TrunkShape::posed(const Skeleton &s) const
{
    const SpineCurve spine(s);
    const Vec shift[bothSides] = {girdleShift(s, left), girdleShift(s, right)};
    Grid g = m_grid;
    g.points.reserve(m_points.size());
    for (int i = 0; i < g.rings; ++i) {
        const SpineCurve::Section section = spine.at(m_ys[i]);
        for (int j = 0; j < around; ++j) {
            const RestPoint &p = m_points[i * around + j];
            // The shoulder girdle pulls the upper corners of the trunk with it.
            g.points.push_back(section.centre + section.frame.x * p.x + section.frame.z * p.z
                + shift[p.x > 0 ? left : right] * p.pull);
        }
    }
    findNormals(g);
    return g;
}

Vec trunkPoint(const Skeleton &s, const Vec &rest)
{
    const SpineCurve::Section section = SpineCurve(s).at(rest.y);
    return section.centre + section.frame.x * rest.x + section.frame.z * rest.z;
}

Body::Body(const Movement &movement, const Build &build)
    : m_trunk(std::make_shared<const TrunkShape>(movement.muscles, build))
    , m_head(headModel(build))
    , m_build(build)
    , m_muscles(movement.muscles)
    , m_shoes(movement.shoes)
{ }

std::vector<Part> Body::posed(const Skeleton &s) const
{
    std::vector<Part> parts;
    parts.reserve(12);
    parts.emplace_back(Part {PartKind::Torso, bothSides, {}}).grids.push_back(m_trunk->posed(s));
    parts.push_back(headOf(s, *m_head));
    for (int side = 0; side < bothSides; ++side) {
        addArm(parts, s, m_muscles, m_build, side);
        addLeg(parts, s, m_shoes, m_build, side);
    }
    return parts;
}

} // namespace unhunch::figure
