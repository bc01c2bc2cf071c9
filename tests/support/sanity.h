// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/mesh.h"

#include <QString>

#include <vector>

// What a body cannot do, looked for in a solved figure: be inside of itself or of a thing, not
// touch what it rests on, turn faster than a guided movement should.
namespace unhunch::figure {

// Lengths are centimetres of a person of 1.72 m.
constexpr double centimetres = 172;
// How far skin, flesh and cloth give way where two parts press on each other. The shapes that are
// tested are rounder than the mesh, too.
constexpr double giving = 1.0;
// Flesh that is sat on or folded gives way farther: buttock on heel, belly on thigh.
constexpr double givingFlesh = 2.5;
constexpr double touching = 1.0; // a contact is held within this
constexpr double hair = 3.5; // what touches the head touches hair, which the skull here has not
constexpr double quickest = 3.5; // of a joint, radians a second

struct Fault
{
    QString what; // "forearm R in trunk"
    double value = 0;
    double limit = 0;
    const char *unit = "cm";
};

// A limb as a chain of balls and what lies between them; head and trunk are made of several.
struct Piece
{
    QString name;
    int side = bothSides;
    std::vector<Vec> nodes;
    std::vector<double> radii; // one a node
};

// A body's girth, measured once from its skin.
class Shape
{
public:
    explicit Shape(const Movement &, const Build & = {});

    std::vector<Piece> piecesOf(const Skeleton &) const;

    struct Box
    {
        Vec centre;
        Vec half;
        QString name;
    };

    const std::vector<Box> &boxes() const { return m_boxes; }

    const std::vector<TrunkSection> &trunk() const { return m_trunk; }

    const Scene &scene() const { return m_scene; }

private:
    enum Limb { UpperArm, Forearm, Thigh, Shin, limbs };

    static constexpr int nodes = 6; // of a limb
    double m_radius[limbs][nodes] = {};
    std::vector<TrunkSection> m_trunk;
    std::vector<Box> m_boxes;
    Scene m_scene;
};

// Parts in parts, in the floor, the wall and the things.
void findCollisions(const Shape &, const Skeleton &, std::vector<Fault> *);
// Contacts that are not held; `begin` is the figure at the start of this way, from where nothing
// that is planted may slide.
void findLostContacts(
    const Shape &, const Skeleton &, const Contacts &, const Skeleton &begin, std::vector<Fault> *);
// Joints that turn too quickly from one moment to one `seconds` later.
void findHaste(const Skeleton &before, const Skeleton &, double seconds, std::vector<Fault> *);
// Segments that are not as long as they are.
double worstLength(const Skeleton &);

QString toString(const Fault &);

} // namespace unhunch::figure
