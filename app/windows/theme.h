// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

#include <array>

namespace unhunch {

// The colours of tokens.json, by their names there.
enum class Token {
    Window,
    Surface,
    Sunken,
    Stage,
    StageGlow,
    Ink,
    Ink2,
    Ink3,
    Hairline,
    Outline,
    Primary,
    PrimaryHover,
    PrimaryPress,
    OnPrimary,
    PrimarySoft,
    OnPrimarySoft,
    Accent,
    AccentFill,
    AccentMark,
    AccentSoft,
    OnAccentSoft,
    Rest,
    RestSoft,
    OnRestSoft,
    Danger,
    Focus,
    BeadIdle,
    Track
};
constexpr int tokenCount = 28;
using Palette = std::array<QColor, tokenCount>;

// What the person chose, what the desktop wishes, and what follows.
enum class Appearance { Auto, Light, Dark };

// How everything looks now. Widgets are handed one, ask it while painting and repaint on `changed`.
// It knows no bus: desktoplook tells it what the desktop wishes.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    QColor color(Token) const;

    bool isDark() const { return m_dark; }

    bool isHighContrast() const { return m_highContrast; }

    bool isReducedMotion() const { return m_reducedMotion || m_desktopReducedMotion; }

    // Edges that tell a control from its ground: 1, or 2 in high contrast.
    double edge() const { return m_highContrast ? 2.0 : 1.0; }

    // Text: sizes are ratios to the body, which is at least 14 px.
    double scale() const { return m_scale; }

    int px(double at100) const { return qRound(at100 * m_scale); }

    // Who does the stretches, by id.
    const QString &figure() const { return m_figure; }

    void setFigure(const QString &id);
    void setAppearance(Appearance);
    void setDesktopDark(bool dark);
    void setHighContrast(bool on); // the desktop's
    void setContrast(const QString &); // the person's: auto, normal, high
    void setReducedMotion(bool on); // the person's
    void setDesktopReducedMotion(bool on);
    void setBodyPixels(double px);

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    Palette m_light;
    Palette m_darkColors;
    Palette m_now;
    Appearance m_appearance = Appearance::Auto;
    bool m_desktopDark = false;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_desktopHighContrast = false;
    QString m_contrast;
    bool m_reducedMotion = false;
    bool m_desktopReducedMotion = false;
    double m_scale = 1;
    QString m_figure;
};

} // namespace unhunch
