// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/arrow.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>
#include <vector>

// Poses as data: what a person who cannot draw can write, before it is solved into joints.
// All directions of limbs are [out, up, forward], where out is lateral on either side, so that one
// text serves both arms and the mirror image needs no second one.
namespace unhunch::figure {

// How a hand (fingers, palm) or a foot (toes, sole) is turned.
struct HandSpec
{
    bool set = false; // false: it follows the forearm or the shin
    Space space = Space::World;
    Vec fingers;
    Vec palm;
    double curl = .18; // radians
    double laced = 0; // how far its fingers lie between the other hand's, 0…1
};

struct LimbSpec
{
    bool reaches = false; // true: target and pole; false: the directions of both segments
    Space space = Space::World; // of the directions or of the target
    Vec upper;
    Vec lower;
    Vec target; // of wrist or ankle
    JointRef at; // what the target is relative to; None: the origin of `space`
    Vec pole; // the side to which elbow or knee goes
    Space poleSpace = Space::World;
    HandSpec hand;
    double elevation = 0; // of the shoulder blade, degrees
    double protraction = 0; // degrees, negative is retraction
};

// What touches what. A movement has those that hold all the time, a key pose those that are added
// to them there; on the way between two key poses holds what both have.
struct Contacts
{
    bool seat = false;
    bool knees = false; // on the floor
    bool wall = false; // back and head
    bool floor = false; // sits or lies on it
    bool pillow = false; // the head on it
    bool clasped = false; // the hands, on each other
    bool foot[bothSides] = {false, false}; // planted on the floor
    bool hand[bothSides] = {false, false}; // planted on the floor
    bool frame[bothSides] = {false, false}; // the forearm on the door frame
    bool handOnElbow[bothSides] = {false, false}; // this hand on the other elbow
    bool forearmOnElbow[bothSides] = {false, false}; // this forearm on the other elbow
    bool handOnHead[bothSides] = {false, false};
    bool handOnSeat[bothSides] = {false, false};

    Contacts operator&(const Contacts &) const;
    Contacts operator|(const Contacts &) const;
};

Contacts mirrored(const Contacts &);

// One key pose.
struct Pose
{
    QString name;
    bool via = false; // leads a path round something; not a step of its own
    double effort = 1; // 0…1
    bool kneesPlanted = false; // `at` is the middle of the knees, not of the hips
    bool aimsChord = false; // root.y is where hips to C7 point, not where the pelvis does
    Vec at;
    Frame root;
    Vec lumbar; // flexion, bend to the left, twist to the left, degrees
    Vec thoracic;
    Vec gaze {0, 0, 1};
    Space gazeSpace = Space::Chest;
    double roll = 0; // of the head, degrees
    LimbSpec arm[bothSides];
    LimbSpec leg[bothSides];
    Contacts contacts; // beside those of the movement

    // A blend carries the head as a turn against the chest: the gaze is solved already.
    struct HeadTurn
    {
        Frame head;
        Frame neck;
    };

    std::optional<HeadTurn> headTurn;
};

enum class PropKind { Chair, Stool, Mat, Pillow, Wall, DoorFrame };

// Everything round the figure, in body heights.
struct Scene
{
    std::vector<PropKind> props;
    double matX = 0; // middle and half sizes of the mat
    double matZ = 0;
    double matHalfX = .2;
    double matHalfZ = .5;
    Vec pillow; // its middle
    Vec jamb; // foot of the near door jamb
    double doorWidth = .54;
    double wallZ = -.10;

    bool has(PropKind) const;
};

struct Camera
{
    double yaw = 0; // degrees, positive from the figure's left
    double pitch = 10; // degrees, from above
};

struct Muscle
{
    QString name; // "rhomboids", "midTrap", "lowTrap", "lats", "erector", "pecs", "flank",
                  // "triceps", "rearDelt"
    int side = bothSides;
    double weight = 1;
};

// A stretch as the figure knows it: its key poses and what stands round them. Knows neither time
// nor what the stretch is called.
struct Movement
{
    std::vector<Pose> keys; // never empty once read
    Scene scene;
    Camera camera;
    bool shoes = false;
    std::vector<Muscle> muscles;
    Contacts contacts; // all the time
    std::vector<Arrow> arrows;
    QStringList turn; // names of key poses that lead to the middle when the side changes

    // Reads the `figure` object of a stretch. `basePoses` are the poses to extend, by name.
    // The error is "FIELD: reason".
    static tl::expected<Movement, QString> fromJson(
        const QJsonObject &, const QJsonObject &basePoses);

    // Index into `keys`; 0 for a name that is not there.
    int keyNamed(const QString &name) const;
    // What holds on the way between two keys.
    Contacts contactsBetween(const QString &from, const QString &to) const;
};

// The base poses that come with the program (":/unhunch/figure/presets.json").
QJsonObject builtInBasePoses();

} // namespace unhunch::figure
