// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplist.h"

#include "controls.h"
#include "painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace unhunch {

namespace {

class Step : public QWidget
{
public:
    Step(
        const Theme &theme, const QString &text, int number, bool first, bool last, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_number(number)
        , m_first(first)
        , m_last(last)
    {
        auto *row = new QHBoxLayout(this);
        const bool turned = QWidget::layoutDirection() == Qt::RightToLeft; // margins are not
        row->setContentsMargins(turned ? 0 : 38, 3, turned ? 38 : 0, 3);
        auto *words = new Text(theme, Type::Step, Token::Ink, false, this);
        words->setText(text);
        words->setWordWrap(true);
        row->addWidget(words, 1, Qt::AlignVCenter);
        setMinimumHeight(32);
        setAccessibleName(StepList::tr("Step %1").arg(number));
        setAccessibleDescription(text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double left = mirrored ? width() - 26 : 0;
        const double middle = height() / 2.0;
        const double line = hairline(painter, 1.5);
        const QColor thread = m_theme.color(Token::Hairline);
        if (!m_first) {
            painter.fillRect(QRectF(left + 13 - line / 2, 0, line, middle), thread);
        }
        if (!m_last) {
            painter.fillRect(QRectF(left + 13 - line / 2, middle, line, middle), thread);
        }
        const QRectF pill(left, middle - 9, 26, 18);
        paintPlane(painter, pill, 9, m_theme.color(Token::PrimarySoft), m_theme.color(Token::Ink),
            m_theme.isHighContrast() ? 2 : 0);
        paintText(painter, pill, Qt::AlignCenter, QString::number(m_number),
            typeFont(m_theme, Type::Caption, true), m_theme.color(Token::OnPrimarySoft));
    }

private:
    const Theme &m_theme;
    int m_number;
    bool m_first;
    bool m_last;
};

} // namespace

StepList::StepList(const Theme &theme, const QStringList &steps, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int i = 0; i < steps.size(); ++i) {
        column->addWidget(new Step(theme, steps.at(i), i + 1, i == 0, i + 1 == steps.size(), this));
    }
    column->addStretch();
    setAccessibleName(tr("Steps"));
}

} // namespace unhunch
