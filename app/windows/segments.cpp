// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "icons.h"
#include "painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace unhunch {

namespace {

constexpr int iconPx = 20;

class Segment : public QAbstractButton
{
public:
    Segment(const Theme &theme, const QString &name, QString icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(std::move(icon))
    {
        setCheckable(true); // before it has a name, which a screen reader is told at once
        setText(name);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(m_theme, Type::Small, true));
        return {
            metrics.horizontalAdvance(text()) + 24 + iconSpace(), qMax(30, metrics.height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            paintPlane(painter, rect(), 7, m_theme.color(Token::Surface),
                m_theme.color(Token::Outline), m_theme.edge());
        }
        const QFont font = typeFont(m_theme, Type::Small, isChecked());
        const QColor ink = m_theme.color(isChecked() ? Token::Ink : Token::Ink2);
        const double wide = QFontMetricsF(font).horizontalAdvance(text());
        const double left = (width() - wide - iconSpace()) / 2;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (!m_icon.isEmpty()) {
            paintIcon(painter, m_icon, ink,
                QRectF(qRound(mirrored ? width() - left - iconPx : left), (height() - iconPx) / 2.0,
                    iconPx, iconPx));
        }
        const double words = left + iconSpace();
        paintText(painter, QRectF(mirrored ? width() - words - wide : words, 0, wide, height()),
            Qt::AlignCenter, text(), font, ink);
    }

private:
    int iconSpace() const { return m_icon.isEmpty() ? 0 : iconPx + 6; }

    const Theme &m_theme;
    QString m_icon;
};

} // namespace

Segments::Segments(
    const Theme &theme, const QStringList &names, const QStringList &icons, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    for (int i = 0; i < names.size(); ++i) {
        auto *segment = new Segment(theme, names.at(i), icons.value(i), this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    m_group->setExclusive(true);
    m_group->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT currentChanged(id);
        }
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int id)
{
    m_group->button(id)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 9, m_theme.color(Token::Sunken), m_theme.color(Token::Ink),
        m_theme.isHighContrast() ? 2 : 0);
}

} // namespace unhunch
