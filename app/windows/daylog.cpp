// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daylog.h"

#include "beads.h"
#include "painting.h"
#include "words.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr double rowHeight = 45; // of two lines, at 100 %
constexpr double lineHeight = 18;

class Row : public QWidget
{
public:
    Row(const Theme &theme, const LogLine &line, const QString &name, bool first)
        : m_theme(theme)
        , m_bead(line.bead)
        , m_time(timeWords(lineTime(line)))
        , m_name(name)
        , m_words(lineWords(line))
        , m_first(first)
    {
        // A prompt of two stretches names them on a line each, since nothing is cut here. One that
        // is only planned then says so by its bead alone, or a day ahead would not fit the window.
        m_lines = m_name.split(QStringLiteral(" + "));
        m_saysWords = m_bead != Bead::Planned || m_lines.size() == 1;
        const auto lines = static_cast<double>(m_lines.size() + (m_saysWords ? 1 : 0));
        setMinimumHeight(theme.px(rowHeight + lineHeight * (lines - 2)));
        setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_time, m_name, m_words));
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double middle = height() / 2.0;
        if (!m_first) {
            painter.fillRect(
                QRectF(0, 0, width(), hairline(painter)), m_theme.color(Token::Hairline));
        }
        const bool strong = m_bead == Bead::Done || m_bead == Bead::DoneAfterSnooze
            || m_bead == Bead::Picked || m_bead == Bead::Partial;
        const int bead = m_theme.px(69);
        const int words = m_theme.px(100);
        paintText(painter, QRectF(0, 0, bead, height()), Qt::AlignLeft | Qt::AlignVCenter, m_time,
            typeFont(m_theme, Type::Small), m_theme.color(Token::Ink2));
        paintBead(painter, m_theme, m_bead, QPointF(bead, middle));
        const QFont name = typeFont(m_theme, Type::Body, strong);
        const double line = m_theme.px(lineHeight);
        const auto lines = static_cast<double>(m_lines.size() + (m_saysWords ? 1 : 0));
        double y = middle - 1 - line * lines / 2;
        for (const QString &text : std::as_const(m_lines)) {
            const QString shown = &text == &m_lines.constFirst()
                ? text
                : DayLog::tr("+ %1", "another stretch of the same prompt").arg(text);
            paintText(painter, QRectF(words, y, width() - words, line),
                Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(name).elidedText(shown, Qt::ElideRight, width() - words), name,
                m_theme.color(Token::Ink));
            y += line;
        }
        if (!m_saysWords)
            return;
        paintText(painter, QRectF(words, y + 1, width() - words, line),
            Qt::AlignLeft | Qt::AlignVCenter, m_words, typeFont(m_theme, Type::Caption),
            m_theme.color(Token::Ink2));
    }

private:
    const Theme &m_theme;
    Bead m_bead;
    QString m_time;
    QString m_name;
    QStringList m_lines;
    bool m_saysWords = true;
    QString m_words;
    bool m_first;
};

} // namespace

DayLog::DayLog(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_title(new Text(theme, Type::Lead, Token::Ink, true))
    , m_sum(new Text(theme, Type::Caption, Token::Ink2))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(19, 14, 19, 12);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_sum);
    column->addSpacing(4);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayLog::show(QDate day, const QString &sum, const std::vector<LogLine> &lines)
{
    m_title->setText(QLocale().toString(day, tr("dddd d MMMM", "a day of the week with its date")));
    m_sum->setText(sum);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        m_rows->addWidget(new Row(m_theme, lines[i], lineNames(lines[i], m_catalogue), i == 0));
    }
    setAccessibleName(QStringLiteral("%1, %2").arg(m_title->text(), sum));
}

void DayLog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 14, m_theme.color(Token::Surface), m_theme.color(Token::Hairline),
        m_theme.edge());
}

} // namespace unhunch
