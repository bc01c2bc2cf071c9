// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toggles.h"

#include "painting.h"

#include <QLocale>
#include <QPainter>

namespace unhunch {

namespace {

constexpr QSize switchSize {44, 24};
constexpr QSize daySize {44, 36};

// Seven names stand in a row. In some languages the short ones are as long as the others.
bool areShort(const QLocale &locale)
{
    constexpr int mostLetters = 4;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (locale.standaloneDayName(day, QLocale::ShortFormat).size() > mostLetters)
            return false;
    }
    return true;
}

} // namespace

Switch::Switch(const Theme &theme, QWidget *parent)
    : QCheckBox(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Switch::sizeHint() const
{
    // It grows with the text, as every control does, yet half as fast: it has none.
    return QSizeF(switchSize * ((1 + m_theme.scale()) / 2)).toSize();
}

bool Switch::hitButton(const QPoint &at) const
{
    return rect().contains(at);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(rect());
    const double radius = track.height() / 2;
    const bool on = isChecked();
    const bool live = isEnabled();
    const Token lit = underMouse() ? Token::PrimaryHover : Token::Primary;
    if (on) {
        paintPlane(painter, track, radius, m_theme.color(live ? lit : Token::Outline));
    } else {
        paintPlane(painter, track, radius,
            m_theme.color(underMouse() && live ? Token::Sunken : Token::Surface),
            m_theme.color(live ? Token::Outline : Token::Hairline), 2);
    }
    const bool atRight = on == (layoutDirection() == Qt::LeftToRight);
    const double knob = on ? radius - 3 : radius - 5;
    const QPointF centre(atRight ? track.right() - radius : track.left() + radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        m_theme.color(on ? Token::OnPrimary : (live ? Token::Outline : Token::Hairline)));
    painter.drawEllipse(centre, knob, knob);
}

DayToggle::DayToggle(const Theme &theme, Qt::DayOfWeek day, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QLocale locale;
    setText(locale.standaloneDayName(
        day, areShort(locale) ? QLocale::ShortFormat : QLocale::NarrowFormat));
    setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
    setToolTip(accessibleName());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DayToggle::sizeHint() const
{
    const QFontMetrics metrics(typeFont(m_theme, Type::Small, true));
    return {qMax(daySize.width(), metrics.horizontalAdvance(text()) + 16),
        qMax(daySize.height(), metrics.height() + 16)};
}

void DayToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const double radius = height() / 2.0;
    if (on) {
        paintPlane(painter, rect(), radius,
            m_theme.color(underMouse() ? Token::PrimaryHover : Token::Primary));
    } else {
        paintPlane(painter, rect(), radius,
            m_theme.color(underMouse() ? Token::Sunken : Token::Surface),
            m_theme.color(Token::Outline), m_theme.edge());
    }
    paintText(painter, rect(), Qt::AlignCenter, text(), typeFont(m_theme, Type::Small, on),
        m_theme.color(on ? Token::OnPrimary : Token::Ink2));
}

} // namespace unhunch
