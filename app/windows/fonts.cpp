// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>

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

namespace {

// Families that are there; an empty one is the desktop's own.
struct Families
{
    QString text;
    QString title;
};

// One alone for each, for with several Qt asks fontconfig at once what else could stand in for
// them; nor is QFontDatabase::hasFamily asked, which looks for other names of each. Both take
// milliseconds.
const Families &families()
{
    static const Families found = [] {
        const QStringList all = QFontDatabase::families();
        const auto orElse = [&all](const QString &family, const QString &other) {
            return all.contains(family) ? family : other;
        };
        // Where Noto is missing DejaVu has the same two weights.
        const QString dejaVu = orElse(QStringLiteral("DejaVu Sans"), {});
        const QString text = orElse(QStringLiteral("Noto Sans"), dejaVu);
        return Families {text, orElse(QStringLiteral("Noto Sans Display"), text)};
    }();
    return found;
}

} // namespace

void findFonts()
{
    families();
}

QFont pixelFont(const Theme &theme, double px, bool bold)
{
    QFont font;
    const QString &family = px >= 24 ? families().title : families().text;
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
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
