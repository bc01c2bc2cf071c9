// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/build.h"
#include "figure/pose.h"

#include <memory>

// The skin over a skeleton, and the things that stand round it, as grids of points.
namespace unhunch::figure {

enum class Material {
    Skin,
    Ear,
    Hair,
    Top,
    Trousers,
    Shoe,
    Sole,
    Seat,
    SeatBack,
    Metal,
    Caster,
    Wood
};
constexpr int materialCount = static_cast<int>(Material::Wood) + 1;

// Where another material lies on a grid: wherever the field is above zero.
struct Region
{
    Row<float> field;
    Material material = Material::Skin;
};

// A swept surface: `rings` rings of `around` points each, the last point of a ring next to its
// first. All fields have one value a point, all strips one value a ring; an empty one says nothing.
struct Grid
{
    int rings = 0;
    int around = 0;
    Material material = Material::Skin;
    Row<Vec> points;
    Row<Vec> normals;
    Row<float> halo; // strip: how far the part stands out, 0 where it grows out of its parent
    Row<float> lift; // strip: how far shade is held back near a joint, 0…1
    Row<float> clip; // field: only there where it is above zero
    std::vector<Region> regions;
    Row<float> glow; // field: the working muscles, above zero inside
    std::vector<int> hems; // rings drawn as a thin line
    std::vector<Row<float>> seams; // fields whose zero line is drawn
    std::vector<Row<int>> creases; // runs of points drawn as a thin line
    bool flat = false; // facets with one tone each

    int size() const { return rings * around; }

    int index(int ring, int j) const
    {
        const bool within = j >= 0 && j < around; // nearly always, and a division is slow
        return ring * around + (within ? j : (j + around) % around);
    }

    const Vec &at(int ring, int j) const { return points[index(ring, j)]; }
};

enum class PartKind { Torso, Head, UpperArm, Forearm, Thigh, Shin, Foot, Prop };

struct Part
{
    PartKind kind = PartKind::Prop;
    int side = bothSides;
    std::vector<Grid> grids; // of a head: skull, hair, left ear, right ear, perhaps a bun
    bool castsShadow = true;
};

class TrunkShape;

// One body's skin in one movement, whose muscles are marked on it. Holds what no pose changes, so
// that a frame costs little more than moving the points.
class Body
{
public:
    explicit Body(const Movement &, const Build & = {});

    std::vector<Part> posed(const Skeleton &) const;

private:
    std::shared_ptr<const TrunkShape> m_trunk;
    std::shared_ptr<const Part> m_head; // in its own frame
    Build m_build;
    std::vector<Muscle> m_muscles;
    bool m_shoes;
};

// The same for one pose alone.
std::vector<Part> bodyOf(const Skeleton &, const Movement &, const Build & = {});
// The things round it; the mat is not among them, it is flat.
std::vector<Part> propsOf(const Scene &);

// The height of the face in front of the head's centre, in the head's frame.
double faceDepth(double x, double y);

// A point of the trunk given at rest (x to the left, y above the hips, z forward), where it is now.
Vec trunkPoint(const Skeleton &, const Vec &rest);

// One cross-section of the trunk at rest.
struct TrunkSection
{
    double y;
    double halfWidth;
    double front;
    double back;
    double roundness; // exponent of the super-ellipse; 2 is an ellipse
};

// From crotch to skull, by rising height.
std::vector<TrunkSection> trunkSections(const Build & = {});

} // namespace unhunch::figure
