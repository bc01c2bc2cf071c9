// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecolors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace unhunch {

using namespace Qt::StringLiterals;
using figure::Material;

namespace {

QJsonObject tokens(QLatin1String group)
{
    QFile file(u":/unhunch/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object().value(group).toObject();
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor towards(const QColor &from, const QColor &to, float share)
{
    const auto mixed = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
        mixed(from.blueF(), to.blueF()));
}

QColor opaque(figure::Rgb rgb)
{
    return QColor::fromRgb(QRgb(rgb | 0xFF000000));
}

} // namespace

FigureColors FigureColors::of(const figure::Person &person, bool dark)
{
    const QJsonObject figure = tokens(dark ? "figureDark"_L1 : "figureLight"_L1);
    const auto token = [&](QLatin1String name) { return QColor(figure.value(name).toString()); };
    const figure::Colours &own = dark ? person.dark : person.light;
    const QColor shoe = opaque(own.shoe);
    const QColor hair = opaque(own.hair);
    FigureColors c;
    const auto set = [&](Material material, const QColor &base, const QColor &shade, double alpha) {
        c.tones[static_cast<std::size_t>(material)] = {base, withAlpha(shade, alpha)};
    };
    // Shades are darker than the tokens' second tones, for they are laid on thinly, up to three
    // times; cloth shades towards the token, skin towards red-brown, never towards grey.
    const QColor skin = opaque(own.skin);
    const float skinLight = std::min(dark ? .28F : .22F, skin.lightnessF() * .52F);
    const QColor skinShade = QColor::fromHslF(.045F, .52F, skinLight);
    // On pale skin the same shade would be a stain.
    const double pale = std::clamp((skin.lightnessF() - .55F) / .25F, 0.F, 1.F);
    set(Material::Skin, skin, skinShade, .20 - .085 * pale);
    set(Material::Ear, opaque(own.skin2), skinShade, .16 - .06 * pale);
    set(Material::Hair, hair, hair.darker(240), .20);
    set(Material::Top, opaque(own.top), opaque(own.top2).darker(170), .22);
    set(Material::Trousers, opaque(own.legs), opaque(own.legs2).darker(dark ? 180 : 200), .22);
    set(Material::Shoe, shoe, shoe.darker(dark ? 180 : 200), .18);
    // Paler than a dark shoe and darker than a pale one, or a foot is a blot without heel and toe.
    const QColor sole = dark ? shoe.darker(155) : towards(shoe, Qt::white, .62F);
    set(Material::Sole, sole, shoe.darker(180), .14);
    set(Material::Seat, token("prop"_L1), token("prop2"_L1).darker(170), .18);
    set(Material::SeatBack, token("prop"_L1), token("prop2"_L1).darker(170), .18);
    set(Material::Metal, token("prop2"_L1), token("prop2"_L1).darker(180), .18);
    set(Material::Caster, token("prop2"_L1).darker(125), token("prop2"_L1).darker(220), .18);
    set(Material::Wood, token("prop"_L1), token("prop2"_L1).darker(130), .30);
    c.mat = token("wall"_L1);
    c.matEdge = dark ? token("wall"_L1).lighter(118) : token("wall"_L1).darker(112);
    c.shadow = dark ? withAlpha(QColor(4, 9, 7), .30) : withAlpha(QColor(14, 40, 31), .13);
    c.halo = dark ? withAlpha(QColor(8, 14, 14), .14) : withAlpha(QColor(20, 24, 30), .11);
    c.propHalo = withAlpha(c.halo, dark ? .12 : .07);
    c.edge = own.edge ? opaque(*own.edge) : QColor(Qt::transparent);
    c.glow = QColor(tokens(dark ? "dark"_L1 : "light"_L1).value("accentFill"_L1).toString());
    c.arrow = QColor(tokens(dark ? "dark"_L1 : "light"_L1).value("accentMark"_L1).toString());
    c.arrowLight = QColor(255, 250, 242);
    c.arrowShadow = QColor(20, 24, 30, 70);
    c.line = withAlpha(QColor(12, 20, 24), .18);
    const bool deep = skin.lightnessF() < .36F;
    c.eye = deep ? QColor(20, 12, 10) : QColor(34, 22, 18);
    c.lip = deep ? QColor(64, 24, 20) : dark ? QColor(120, 56, 40) : QColor(104, 44, 32);
    // Under a scarf the brows are not the cloth's colour.
    const bool covered = person.build.hair == figure::Hair::Scarf;
    const QColor brow = covered ? QColor(52, 36, 30) : hair.darker(dark ? 150 : 110);
    c.brow = withAlpha(brow, .9);
    return c;
}

QColor fainter(QColor color, double by)
{
    color.setAlphaF(color.alphaF() * static_cast<float>(by));
    return color;
}

const FigureColors &FigureColors::light()
{
    static const FigureColors colors = of(figure::builtInPeople().front(), false);
    return colors;
}

const FigureColors &FigureColors::dark()
{
    static const FigureColors colors = of(figure::builtInPeople().front(), true);
    return colors;
}

} // namespace unhunch
