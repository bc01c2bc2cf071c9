// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

namespace unhunch {

namespace {

constexpr std::array<const char *, tokenCount> names {"window", "surface", "sunken", "stage",
    "stageGlow", "ink", "ink2", "ink3", "hairline", "outline", "primary", "primaryHover",
    "primaryPress", "onPrimary", "primarySoft", "onPrimarySoft", "accent", "accentFill",
    "accentMark", "accentSoft", "onAccentSoft", "rest", "restSoft", "onRestSoft", "danger", "focus",
    "beadIdle", "track"};

std::size_t at(Token token)
{
    return static_cast<std::size_t>(token);
}

// The file is shipped inside the program: a name that is missing there is our own mistake.
Palette paletteFrom(const QJsonObject &tokens)
{
    Palette palette;
    for (std::size_t i = 0; i < tokenCount; ++i) {
        const QColor color(tokens.value(QLatin1String(names[i])).toString());
        if (!color.isValid()) {
            qFatal("tokens.json: %s: no colour", names[i]);
        }
        palette[i] = color;
    }
    return palette;
}

// High contrast: grounds go to black or white, soft fills become ground, second text becomes ink.
Palette highContrast(Palette palette, bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    for (const Token token :
        {Token::Window, Token::Surface, Token::Sunken, Token::Stage, Token::StageGlow,
            Token::PrimarySoft, Token::AccentSoft, Token::RestSoft, Token::Track}) {
        palette[at(token)] = ground;
    }
    for (const Token token : {Token::Ink, Token::Ink2, Token::Ink3, Token::Hairline, Token::Outline,
             Token::OnPrimarySoft, Token::OnAccentSoft, Token::OnRestSoft, Token::Focus,
             Token::BeadIdle}) {
        palette[at(token)] = ink;
    }
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QFile file(QStringLiteral(":/unhunch/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("tokens.json is not in the program");
    }
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    m_light = paletteFrom(tokens.value(QStringLiteral("light")).toObject());
    m_darkColors = paletteFrom(tokens.value(QStringLiteral("dark")).toObject());
    rebuild();
}

QColor Theme::color(Token token) const
{
    return m_now[at(token)];
}

void Theme::setFigure(const QString &id)
{
    if (id == m_figure) {
        return;
    }
    m_figure = id;
    Q_EMIT changed();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance) {
        return;
    }
    m_appearance = appearance;
    rebuild();
}

void Theme::setDesktopDark(bool dark)
{
    m_desktopDark = dark;
    rebuild();
}

void Theme::setHighContrast(bool on)
{
    m_desktopHighContrast = on;
    rebuild();
}

void Theme::setContrast(const QString &contrast)
{
    if (contrast == m_contrast) {
        return;
    }
    m_contrast = contrast;
    rebuild();
}

void Theme::setReducedMotion(bool on)
{
    if (on == m_reducedMotion) {
        return;
    }
    m_reducedMotion = on;
    rebuild();
}

void Theme::setDesktopReducedMotion(bool on)
{
    m_desktopReducedMotion = on;
    rebuild();
}

void Theme::setBodyPixels(double px)
{
    m_scale = qMax(14.0, px) / 14.0;
    rebuild();
}

void Theme::rebuild()
{
    m_dark
        = m_appearance == Appearance::Dark || (m_appearance == Appearance::Auto && m_desktopDark);
    m_highContrast = m_contrast == QLatin1String("high")
        || (m_contrast != QLatin1String("normal") && m_desktopHighContrast);
    m_now = m_dark ? m_darkColors : m_light;
    if (m_highContrast) {
        m_now = highContrast(m_now, m_dark);
    }
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, color(Token::Ink));
        palette.setColor(QPalette::Disabled, role, color(Token::Ink3));
    }
    palette.setColor(QPalette::PlaceholderText, color(Token::Ink3));
    palette.setColor(QPalette::Highlight, color(Token::PrimarySoft));
    palette.setColor(QPalette::HighlightedText, color(Token::OnPrimarySoft));
    palette.setColor(QPalette::Link, color(Token::Primary));
    palette.setColor(QPalette::Mid, color(Token::Outline));
    QApplication::setPalette(palette);
    Q_EMIT changed();
}

} // namespace unhunch
