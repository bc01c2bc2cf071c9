// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace unhunch {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const Theme &theme, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(m_theme, Type::Small, true));
        return {metrics.horizontalAdvance(text()) + 24, qMax(30, metrics.height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked()) {
            paintPlane(painter, rect(), 7, m_theme.color(Token::Surface),
                m_theme.color(Token::Outline), m_theme.edge());
        }
        paintText(painter, rect(), Qt::AlignCenter, text(),
            typeFont(m_theme, Type::Small, isChecked()),
            m_theme.color(isChecked() ? Token::Ink : Token::Ink2));
    }

private:
    const Theme &m_theme;
};

} // namespace

Segments::Segments(const Theme &theme, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    for (int i = 0; i < names.size(); ++i) {
        auto *segment = new Segment(theme, names.at(i), this);
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
