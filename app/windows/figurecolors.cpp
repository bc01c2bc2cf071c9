// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecolors.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

FigureColors colorsFrom(QLatin1String figureGroup, QLatin1String themeGroup, bool dark)
{
    const QJsonObject figure = tokens(figureGroup);
    const auto token = [&](QLatin1String name) { return QColor(figure.value(name).toString()); };
    FigureColors c;
    const auto set = [&](Material material, const QColor &base, const QColor &shade, double alpha) {
        c.tones[static_cast<std::size_t>(material)] = {base, withAlpha(shade, alpha)};
    };
    // Shades are darker than the tokens' second tones, for they are laid on thinly, up to three
    // times; cloth shades towards the token, skin towards red-brown, never towards grey.
    const QColor skinShade = QColor::fromHslF(.045f, .52f, dark ? .28f : .22f);
    set(Material::Skin, token("skin"_L1), skinShade, .20);
    set(Material::Ear, token("skin2"_L1), skinShade, .16);
    set(Material::Hair, token("hair"_L1), token("hair"_L1).darker(240), .20);
    set(Material::Top, token("top"_L1), token("top2"_L1).darker(170), .22);
    set(Material::Trousers, token("legs"_L1), token("legs2"_L1).darker(dark ? 180 : 200), .22);
    set(Material::Shoe, token("shoe"_L1), token("shoe"_L1).darker(dark ? 180 : 200), .18);
    set(Material::Sole, dark ? token("shoe"_L1).darker(130) : token("shoe"_L1).lighter(190),
        token("shoe"_L1).darker(180), .14);
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
    c.glow = QColor(tokens(themeGroup).value("accentFill"_L1).toString());
    c.line = withAlpha(QColor(12, 20, 24), .18);
    c.eye = QColor(34, 22, 18);
    c.lip = dark ? QColor(120, 56, 40) : QColor(104, 44, 32);
    c.brow = withAlpha(token("hair"_L1).darker(dark ? 150 : 110), .9);
    return c;
}

} // namespace

QColor fainter(QColor color, double by)
{
    color.setAlphaF(color.alphaF() * static_cast<float>(by));
    return color;
}

const FigureColors &FigureColors::light()
{
    static const FigureColors colors = colorsFrom("figureLight"_L1, "light"_L1, false);
    return colors;
}

const FigureColors &FigureColors::dark()
{
    static const FigureColors colors = colorsFrom("figureDark"_L1, "dark"_L1, true);
    return colors;
}

} // namespace unhunch
