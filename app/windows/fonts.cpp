// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

namespace unhunch {

TypeSize typeSize(Type type)
{
    switch (type) {
    case Type::Count:
        return {64, 64};
    case Type::GuideXl:
        return {48, 56};
    case Type::Guide:
        return {40, 48};
    case Type::Done:
        return {36, 44};
    case Type::CardTitle:
        return {30, 36};
    case Type::Title:
        return {28, 36};
    case Type::Figure:
        return {24, 32};
    case Type::Heading:
        return {20, 26};
    case Type::Lead:
        return {16, 22};
    case Type::Step:
        return {15, 20};
    case Type::Body:
        return {14, 20};
    case Type::Small:
        return {13, 18};
    case Type::Caption:
        return {12, 16};
    }
    return {14, 20};
}

QFont pixelFont(const Theme &theme, double px, bool bold)
{
    QFont font;
    // Three families: where Noto is missing the desktop's own and DejaVu have the same two weights.
    font.setFamilies({px >= 24 ? QStringLiteral("Noto Sans Display") : QStringLiteral("Noto Sans"),
        QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qMax(1, theme.px(px)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    if (px == 40) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.4 * theme.scale());
    }
    return font;
}

QFont typeFont(const Theme &theme, Type type, bool bold)
{
    const double px = typeSize(type).px;
    return pixelFont(theme, px, bold || (px >= 24));
}

int lineHeight(const Theme &theme, Type type)
{
    return theme.px(typeSize(type).line);
}

} // namespace unhunch
