// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planstrip.h"

#include "fonts.h"
#include "ifalive.h"
#include "painting.h"
#include "rules.h"
#include "settingcontrols.h"
#include "words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace unhunch {

namespace {

constexpr int inset = 24;
constexpr QSizeF bead {14, 32};

int minutesIn(const Hours &hours)
{
    const int length = hours.from.secsTo(hours.to) / 60;
    return length > 0 ? length : length + 24 * 60;
}

bool holdsTheWall(const PlannedPrompt &prompt)
{
    return prompt.stretches.contains(ids::wallAngel);
}

void paintStanding(QPainter &painter, const Theme &theme, QPointF centre, bool wall, double scale)
{
    const QRectF place(centre.x() - bead.width() * scale / 2,
        centre.y() - bead.height() * scale / 2, bead.width() * scale, bead.height() * scale);
    paintPlane(painter, place, place.width() / 2,
        theme.color(wall ? Token::PrimarySoft : Token::Primary), theme.color(Token::Primary),
        wall ? 2 : 0);
}

} // namespace

PlanStrip::PlanStrip(const Theme &theme, Resident &resident, const SettingStore &store,
    const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_hours(Settings::officeHours())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&store, &SettingStore::changed, this, &PlanStrip::askSoon);
    connect(&resident, &Resident::changed, this, &PlanStrip::askSoon);
    ask();
}

// Several settings may change at once: one question for all of them.
void PlanStrip::askSoon()
{
    m_stale = !isVisible();
    if (!m_stale && !std::exchange(m_asking, true))
        QMetaObject::invokeMethod(this, &PlanStrip::ask, Qt::QueuedConnection);
}

bool PlanStrip::event(QEvent *event)
{
    // Looked at again, perhaps hours later: the line of now stands where it is now.
    if (event->type() == QEvent::WindowActivate)
        askSoon();
    return QWidget::event(event);
}

void PlanStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) {
        ask();
    }
}

void PlanStrip::ask()
{
    m_asking = false;
    ++m_asked;
    askForPrompts(m_resident, QDate(), daysOn,
        ifAlive(this, [asked = m_asked](PlanStrip &strip, const DayPlan &plan) {
            if (asked == strip.m_asked) {
                strip.show(plan);
            }
        }));
}

void PlanStrip::show(const DayPlan &plan)
{
    m_plan = plan;
    const int weekday = plan.day.isValid() ? plan.day.dayOfWeek() - 1 : 0;
    m_hours = m_store.hours(dayKey(weekday)).value_or(Settings::officeHours());
    tell();
    update();
    Q_EMIT planned();
}

int PlanStrip::minutes() const
{
    return minutesOf(m_plan.prompts, m_store.settings(), m_catalogue);
}

QString PlanStrip::title() const
{
    if (isToday() || !m_plan.day.isValid()) {
        return tr("Today would look like this");
    }
    return tr("%1 would look like this").arg(QLocale().standaloneDayName(m_plan.day.dayOfWeek()));
}

QString PlanStrip::sum() const
{
    if (m_plan.prompts.empty()) {
        return tr("no prompts");
    }
    return tr("%1, about %n minutes", "prompts and their minutes", minutes())
        .arg(tr("%n prompts", nullptr, int(m_plan.prompts.size())));
}

// Everything drawn is also said.
void PlanStrip::tell()
{
    QStringList said;
    for (const PlannedPrompt &prompt : m_plan.prompts) {
        QStringList names;
        for (const QString &id : prompt.stretches) {
            const Stretch *stretch = m_catalogue.find(id);
            names.append(stretch != nullptr ? stretch->name : id);
        }
        said.append(QStringLiteral("%1 %2").arg(timeWords(prompt.at), names.join(tr(" and "))));
    }
    setAccessibleName(title());
    setAccessibleDescription(
        QStringList {sum(), said.join(QStringLiteral(", "))}.join(QStringLiteral(": ")));
    setToolTip(said.join(QLatin1Char('\n')));
}

QSize PlanStrip::sizeHint() const
{
    return {m_theme.px(300), 20 + qRound(bead.height()) + 8 + m_theme.px(16) + 12};
}

double PlanStrip::xOf(QTime time) const
{
    int since = m_hours.from.secsTo(time) / 60;
    since += since < 0 ? 24 * 60 : 0; // a night's hours
    const double share = qBound(0.0, double(since) / minutesIn(m_hours), 1.0);
    const double x = inset + share * (width() - 2 * inset);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void PlanStrip::paintLunch(QPainter &painter, double y) const
{
    const auto lunch = m_store.hours(QStringLiteral("lunch"));
    int since = lunch ? m_hours.from.secsTo(lunch->from) / 60 : -1;
    since += since < 0 ? 24 * 60 : 0;
    if (!lunch || since >= minutesIn(m_hours)) {
        return;
    }
    const QFont font = typeFont(m_theme, Type::Caption);
    const double from = xOf(lunch->from);
    const double to = xOf(lunch->to);
    const QRectF span(qMin(from, to), y - m_theme.px(12), qAbs(to - from), m_theme.px(24));
    // The word keeps clear of the beads, as of the one that waited for lunch to end; where they
    // leave it no room, the time alone is shown.
    double first = 0;
    double last = width();
    for (const PlannedPrompt &prompt : m_plan.prompts) {
        const double x = xOf(prompt.at);
        if (x < span.center().x()) {
            first = qMax(first, x + m_theme.px(10));
        } else {
            last = qMin(last, x - m_theme.px(10));
        }
    }
    const double room = QFontMetricsF(font).horizontalAdvance(tr("lunch")) + 8;
    const bool fits = room <= last - first;
    QRectF word = span;
    word.setWidth(room);
    word.moveLeft(qBound(first, span.center().x() - room / 2, qMax(first, last - room)));
    paintPlane(painter, fits ? span.united(word) : span, 6, m_theme.color(Token::Sunken),
        m_theme.color(Token::Ink), m_theme.isHighContrast() ? 2 : 0);
    if (fits) {
        paintText(painter, word, Qt::AlignCenter, tr("lunch"), font, m_theme.color(Token::Ink2));
    }
}

void PlanStrip::paintTimes(QPainter &painter, double y) const
{
    const QFont font = typeFont(m_theme, Type::Caption);
    const QFontMetricsF metrics(font);
    const QColor ink = m_theme.color(Token::Ink2);
    // The ends first; what would touch another is left out, the beads stay.
    std::vector<QRectF> taken;
    const auto put = [&](QTime time) {
        const QString text = timeWords(time);
        const double wide = metrics.horizontalAdvance(text);
        const double x = qBound(6.0, xOf(time) - wide / 2, width() - 6 - wide);
        const QRectF place(x, y, wide, m_theme.px(16));
        const auto touches
            = [&](const QRectF &other) { return other.adjusted(-6, 0, 6, 0).intersects(place); };
        if (std::none_of(taken.begin(), taken.end(), touches)) {
            paintText(painter, place, Qt::AlignCenter, text, font, ink);
            taken.push_back(place);
        }
    };
    put(m_hours.from);
    put(m_hours.to);
    for (const PlannedPrompt &prompt : m_plan.prompts) {
        put(prompt.at);
    }
}

void PlanStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double y = 20 + bead.height() / 2;
    const double first = xOf(m_hours.from);
    const double last = xOf(m_hours.to);
    paintDottedLine(
        painter, {qMin(first, last), y}, {qMax(first, last), y}, m_theme.color(Token::Outline));
    const double end = hairline(painter, 2);
    for (const double x : {first, last}) {
        painter.fillRect(QRectF(x - end / 2, y - 8, end, 16), m_theme.color(Token::Outline));
    }
    paintLunch(painter, y);
    const double sinceNow = xOf(m_plan.now.time());
    if (m_plan.now.date() == m_plan.day && sinceNow != first && sinceNow != last) {
        painter.fillRect(QRectF(sinceNow - 1, y - 16, 2, 32), m_theme.color(Token::AccentMark));
    }
    for (const PlannedPrompt &prompt : m_plan.prompts) {
        paintStanding(painter, m_theme, {xOf(prompt.at), y}, holdsTheWall(prompt), 1);
    }
    paintTimes(painter, 20 + bead.height() + 8);
}

PlanLegend::PlanLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Filled: at your desk. Outlined: with the wall angel."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PlanLegend::sizeHint() const
{
    const QFontMetrics metrics(typeFont(m_theme, Type::Small));
    return {metrics.horizontalAdvance(tr("At your desk"))
            + metrics.horizontalAdvance(tr("With the wall")) + 62,
        m_theme.px(20)};
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = typeFont(m_theme, Type::Small);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    for (const bool wall : {false, true}) {
        const QString name = wall ? tr("With the wall") : tr("At your desk");
        const double wide = QFontMetricsF(font).horizontalAdvance(name);
        const double mark = mirrored ? width() - x - 6 : x + 6;
        paintStanding(painter, m_theme, {mark, height() / 2.0}, wall, 0.55);
        const QRectF place(mirrored ? width() - x - 18 - wide : x + 18, 0, wide, height());
        paintText(painter, place, Qt::AlignVCenter, name, font, m_theme.color(Token::Ink2));
        x += 18 + wide + 20;
    }
}

} // namespace unhunch
