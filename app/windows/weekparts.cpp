// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekparts.h"

#include "beads.h"
#include "painting.h"
#include "stage.h"
#include "words.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int figuresHeight = 56;
constexpr int barWidth = 130;

// Where it stands when lines are read from right to left.
QRectF mirrored(const QWidget &widget, QRectF rect)
{
    if (widget.layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(widget.width() - rect.right());
    return rect;
}

Qt::Alignment atStart(const QWidget &widget)
{
    return QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
}

double shareOf(const DeskHours &hours)
{
    return hours.all > 0 ? double(hours.relieved) / hours.all : 0;
}

std::vector<Bead> legendOf(WeekModel::Rows rows)
{
    if (rows == WeekModel::Rows::ByStretch) {
        return {Bead::Done, Bead::Picked, Bead::Planned};
    }
    return {Bead::Done, Bead::DoneAfterSnooze, Bead::Partial, Bead::Picked, Bead::NaturalBreak,
        Bead::LetPass, Bead::Held, Bead::Planned};
}

} // namespace

Figures::Figures(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &Figures::follow);
    follow();
}

void Figures::follow()
{
    setFixedHeight(m_theme.px(figuresHeight));
    update();
}

void Figures::show(const WeekView &week)
{
    m_week = week;
    QStringList said;
    for (const Figure &figure : figures()) {
        said.append(QStringLiteral("%1 %2, %3").arg(figure.number, figure.what, figure.below));
    }
    setAccessibleName(tr("This week: %1").arg(said.join(QStringLiteral("; "))));
    update();
}

std::vector<Figures::Figure> Figures::figures() const
{
    const int answered = m_week.done + m_week.partial;
    QString offered = tr("%1 of %n prompts done", nullptr, m_week.offered()).arg(answered);
    if (m_week.percent() >= 0) {
        offered = tr("%1, %2 %").arg(offered).arg(m_week.percent());
    }
    const auto minutes = std::chrono::round<std::chrono::minutes>(m_week.stretching).count();
    const StretchView *most = nullptr;
    for (const StretchView &each : m_week.stretches) {
        if (most == nullptr || each.sessions > most->sessions) {
            most = &each;
        }
    }
    const QLocale locale;
    return {{locale.toString(m_week.relievedHours),
                tr("of %n desk hours with a relief", nullptr, m_week.deskHours), offered, 0},
        {locale.toString(m_week.steadyDays),
            tr("steady days", "below their number", m_week.steadyDays),
            tr("aim %1").arg(m_week.aim), 130},
        {locale.toString(m_week.snoozes), tr("snoozes", "below their number", m_week.snoozes),
            tr("%n natural breaks", nullptr, m_week.naturalBreaks), 140},
        {locale.toString(qint64(minutes)), tr("min in all"), tr("of stretching"), 120}};
}

void Figures::paintBars(QPainter &painter, double x) const
{
    const auto bar = [&](double y, double height, double share, Token fill, const QString &name) {
        const QRectF track(x, y, barWidth, height);
        paintPlane(painter, mirrored(*this, track), height / 2, m_theme.color(Token::Track),
            m_theme.color(Token::Ink), m_theme.isHighContrast() ? 1 : 0);
        if (share > 0) {
            const QRectF part(x, y, qMax(height, barWidth * qMin(1.0, share)), height);
            paintPlane(painter, mirrored(*this, part), height / 2, m_theme.color(fill));
        }
        paintText(painter, mirrored(*this, QRectF(x + barWidth + 8, y - 4, 90, height + 8)),
            atStart(*this), name, typeFont(m_theme, Type::Caption), m_theme.color(Token::Ink2));
    };
    bar(9, 14, shareOf({m_week.deskHours, m_week.relievedHours}), Token::Primary, tr("this week"));
    bar(33, 10, shareOf(*m_week.before), Token::Outline, tr("last week"));
}

double Figures::widthOf(const Figure &figure) const
{
    const auto advance = [](const QFont &font, const QString &text) {
        return QFontMetricsF(font).horizontalAdvance(text);
    };
    const double above = advance(typeFont(m_theme, Type::Figure, true), figure.number) + 6
        + advance(typeFont(m_theme, Type::Body), figure.what);
    const double below = advance(typeFont(m_theme, Type::Caption), figure.below);
    return qMax(double(m_theme.px(figure.width)), qMax(above, below) + 18 + 12);
}

void Figures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<Figure> all = figures();
    const double line = hairline(painter);
    double right = width();
    for (size_t i = all.size() - 1; i > 0; --i) {
        right -= widthOf(all[i]);
    }
    double x = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        const Figure &figure = all[i];
        if (i > 0) {
            painter.fillRect(
                mirrored(*this, QRectF(x, 2, line, height() - 4)), m_theme.color(Token::Hairline));
        }
        const double left = i > 0 ? x + 18 : x;
        const QFont large = typeFont(m_theme, Type::Figure, true);
        const double number = QFontMetricsF(large).horizontalAdvance(figure.number);
        const double high = m_theme.px(32);
        paintText(painter, mirrored(*this, QRectF(left, 0, number, high)), atStart(*this),
            figure.number, large, m_theme.color(Token::Ink));
        const QFont body = typeFont(m_theme, Type::Body);
        paintText(painter, mirrored(*this, QRectF(left + number + 6, 2, 300, high)), atStart(*this),
            figure.what, body, m_theme.color(Token::Ink2));
        paintText(painter, mirrored(*this, QRectF(left, high, 300, m_theme.px(20))), atStart(*this),
            figure.below, typeFont(m_theme, Type::Caption), m_theme.color(Token::Ink2));
        if (i == 0) {
            const double end
                = left + number + 6 + QFontMetricsF(body).horizontalAdvance(figure.what) + 24;
            // One bar alone compares nothing.
            const bool compares = m_week.before && m_week.before->all > 0;
            if (compares && end + barWidth + 80 < right) {
                paintBars(painter, end);
            }
            x = right;
        } else {
            x += widthOf(figure);
        }
    }
}

Legend::Legend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setRows(m_rows);
    connect(&theme, &Theme::changed, this, &Legend::fit);
}

void Legend::setRows(WeekModel::Rows rows)
{
    m_rows = rows;
    QStringList names;
    for (const Bead bead : legendOf(rows)) {
        names.append(beadLegend(bead));
    }
    setAccessibleName(tr("The marks: %1").arg(names.join(QStringLiteral(", "))));
    fit();
}

void Legend::fit()
{
    setFixedHeight(qRound(marks().back().words.bottom()));
    update();
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

std::vector<Legend::Mark> Legend::marks() const
{
    const QFontMetricsF metrics(typeFont(m_theme, Type::Caption));
    const bool hours = m_rows == WeekModel::Rows::ByHour;
    const double high = m_theme.px(24);
    constexpr double gap = 8;
    std::vector<Mark> marks;
    QPointF at;
    for (const Bead bead : legendOf(m_rows)) {
        const bool thin = bead == Bead::LetPass || bead == Bead::NaturalBreak || bead == Bead::Held;
        const double mark = hours ? (thin ? 14 : (bead == Bead::Planned ? 20 : 36)) : 9;
        const QString name
            = !hours && bead == Bead::Planned ? tr("Planned or let pass") : beadLegend(bead);
        const double words = metrics.horizontalAdvance(name);
        if (at.x() > 0 && at.x() + mark + gap + words > width())
            at = {0, at.y() + high};
        marks.push_back({bead, name, QRectF(at.x(), at.y(), mark, high),
            QRectF(at.x() + mark + gap, at.y(), words, high)});
        at.rx() += mark + gap + words + 18;
    }
    return marks;
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = typeFont(m_theme, Type::Caption);
    for (const Mark &each : marks()) {
        const QPointF centre = mirrored(*this, each.mark).center();
        if (m_rows == WeekModel::Rows::ByHour) {
            paintBead(painter, m_theme, each.bead, centre);
        } else {
            paintStandingBead(painter, m_theme, each.bead, centre);
        }
        paintText(painter, mirrored(*this, each.words), atStart(*this), each.name, font,
            m_theme.color(Token::Ink2));
    }
}

FirstTile::FirstTile(const Theme &theme, const Stretch *stretch, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new Text(theme, Type::Body, Token::Ink2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 20);
    column->setSpacing(0);
    const StagePlan plan {{180, 96}, 92, 178, 98, 262, QRectF(80, -2, 200, 200), -1, 0};
    auto *stage = new Stage(theme, plan, {360, 196}, this);
    stage->setFixedHeight(196);
    stage->setRounded(13, Qt::TopEdge);
    if (stretch != nullptr) {
        stage->setStretch(stretch);
        const QString key = stretch->phases.back().key;
        stage->setKey(key, Side::None);
        stage->setPoseText(stretch->phases.back().pose);
    }
    column->addWidget(stage);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 16, 20, 0);
    inner->setSpacing(0);
    auto *title = new Text(theme, Type::Heading, Token::Ink, true);
    title->setText(tr("Your first week starts here"));
    inner->addWidget(title);
    inner->addSpacing(4);
    m_words->setWordWrap(true);
    inner->addWidget(m_words);
    inner->addSpacing(16);
    auto *tryOne
        = new Button(theme, ButtonKind::Main, tr("Try one now"), QStringLiteral("ui-play"));
    tryOne->setObjectName(QStringLiteral("try"));
    inner->addWidget(tryOne, 0, Qt::AlignLeft);
    column->addLayout(inner);
    connect(tryOne, &Button::clicked, this, &FirstTile::tryWanted);
    setNext({});
}

void FirstTile::setNext(QTime next)
{
    m_words->setText(next.isValid()
            ? tr("Each stretch you finish becomes a bead on its day. Your first prompt is at about "
                 "%1, or try one now. It takes about a minute.")
                  .arg(timeWords(next))
            : tr("Each stretch you finish becomes a bead on its day. Try one now, it takes about a "
                 "minute."));
}

void FirstTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlane(painter, rect(), 14, m_theme.color(Token::Surface), m_theme.color(Token::Hairline),
        m_theme.edge());
}

} // namespace unhunch
