// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/build.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <tl/expected.hpp>
#include <vector>

// The figures that a person can choose from: who they look like, not what they do.
namespace unhunch::figure {

using Rgb = quint32; // 0xRRGGBB

// How far two colours are apart (WCAG 2.2): 1 the same … 21 black on white.
double contrast(Rgb, Rgb);

// One figure's colours in one theme.
struct Colours
{
    Rgb skin = 0;
    Rgb skin2 = 0; // the ear
    Rgb hair = 0; // or scarf
    Rgb top = 0;
    Rgb top2 = 0; // shaded
    Rgb legs = 0;
    Rgb legs2 = 0;
    Rgb shoe = 0;
    // Drawn round the skin where it has too little contrast with the stage by itself.
    std::optional<Rgb> edge;
};

struct Person
{
    QString id; // kebab-case, never changes
    QString name;
    Build build;
    Colours light;
    Colours dark;
};

// Reads the format of resources/figure/figures.json, strictly:
//   "builds": at most 20 of
//      "id";
//      "trunk": [height in thousandths of the body height above the hips, width, front, back], by
//         rising height; "neck", "shoulder", "upperArm", "forearm", "thigh", "shin", "jaw",
//         "cheeks": all in per cent of the usual build, 70 to 140, 100 where they are not said;
//      "bust": how far it stands out, in ten-thousandths of the body height;
//   "figures": 1 to 40 of
//      "id", "name", "build" (the id of one);
//      "hair": short, bob, bun, curly or scarf; "sleeves": short or long;
//      "light", "dark": the colours as "#RRGGBB" by their names above; "edge" may be left out.
// The error is "FIELD: reason".
tl::expected<std::vector<Person>, QString> peopleFromJson(const QJsonObject &);

// Those that come with the program (":/unhunch/figure/figures.json"); the first one is the default.
const std::vector<Person> &builtInPeople();
// nullptr: there is none of that id.
const Person *personNamed(const QString &id);

} // namespace unhunch::figure
