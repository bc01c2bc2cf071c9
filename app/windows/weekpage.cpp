// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekpage.h"

#include "daylog.h"
#include "weekgrid.h"
#include "weekparts.h"
#include "words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace unhunch {

namespace {

QString rangeWords(QDate first)
{
    const QDate last = first.addDays(6);
    const QLocale locale;
    if (first.month() == last.month()) {
        return QStringLiteral("%1 – %2").arg(
            QString::number(first.day()), locale.toString(last, QStringLiteral("d MMMM")));
    }
    return QStringLiteral("%1 – %2").arg(locale.toString(first, QStringLiteral("d MMMM")),
        locale.toString(last, QStringLiteral("d MMMM")));
}

std::vector<PlannedPrompt> planFrom(const QJsonObject &document)
{
    std::vector<PlannedPrompt> plan;
    for (const QJsonValue &value : document.value(QStringLiteral("prompts")).toArray()) {
        const QJsonObject prompt = value.toObject();
        const QDateTime at
            = QDateTime::fromString(prompt.value(QStringLiteral("at")).toString(), Qt::ISODate);
        QStringList stretches;
        for (const QJsonValue &id : prompt.value(QStringLiteral("stretches")).toArray()) {
            stretches.append(id.toString());
        }
        if (at.isValid()) {
            plan.push_back({at.time(), stretches});
        }
    }
    return plan;
}

bool isEmpty(const WeekView &week)
{
    return week.deskHours == 0
        && std::all_of(
            week.days.begin(), week.days.end(), [](const DayView &day) { return day.log.empty(); });
}

} // namespace

WeekPage::WeekPage(
    const Theme &theme, Resident &resident, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_catalogue(catalogue)
    , m_hourModel(catalogue, WeekModel::Rows::ByHour)
    , m_stretchModel(catalogue, WeekModel::Rows::ByStretch)
    , m_figures(new Figures(theme, this))
    , m_nothing(new Text(theme, Type::Lead, Token::Ink2))
    , m_byHour(new WeekGrid(theme, &m_hourModel, this))
    , m_byStretch(new WeekGrid(theme, &m_stretchModel, this))
    , m_log(new DayLog(theme, catalogue, this))
    , m_tile(new FirstTile(theme, catalogue.find(QStringLiteral("thoracic-extension")), this))
    , m_legend(new Legend(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(0);
    column->addLayout(buildTitle());
    column->addSpacing(18);
    column->addWidget(m_figures);
    m_nothing->setText(
        tr("Nothing here yet, and that is fine. Open beads are what we plan to offer this week."));
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addSpacing(18);
    m_contents = new QBoxLayout(QBoxLayout::LeftToRight);
    m_contents->setSpacing(20);
    auto *grids = new QVBoxLayout;
    grids->addWidget(m_byHour);
    grids->addWidget(m_byStretch);
    grids->addStretch();
    m_contents->addLayout(grids);
    auto *end = new QVBoxLayout;
    end->addWidget(m_log);
    end->addWidget(m_tile);
    end->addStretch();
    m_contents->addLayout(end, 1);
    column->addLayout(m_contents, 1);
    column->addSpacing(12);
    column->addWidget(m_legend);
    m_byStretch->hide();
    for (WeekGrid *grid : {m_byHour, m_byStretch}) {
        connect(grid, &WeekGrid::chosenChanged, this, &WeekPage::showDay);
    }
    connect(m_byHour, &WeekGrid::entered, m_log, [this] { m_log->setFocus(Qt::TabFocusReason); });
    m_log->setFocusPolicy(Qt::TabFocus);
    connect(m_tile, &FirstTile::tryWanted, this, &WeekPage::stretchWanted);
    connect(&resident, &Resident::historyChanged, this, &WeekPage::ask);
    m_first = firstOfThisWeek();
    WeekView nothing;
    nothing.first = m_first;
    showWeek(nothing, {}, QDateTime::currentDateTime());
    ask();
}

QLayout *WeekPage::buildTitle()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new Text(m_theme, Type::Figure, Token::Ink, true);
    m_number = new Text(m_theme, Type::Body, Token::Ink2);
    auto *back = new Button(m_theme, ButtonKind::Second, QString(),
        QStringLiteral("ui-chevron-left"), ButtonSize::Small);
    back->setAccessibleName(tr("A week back"));
    back->setToolTip(back->accessibleName());
    back->setObjectName(QStringLiteral("back"));
    m_on = new Button(m_theme, ButtonKind::Second, QString(), QStringLiteral("ui-chevron-right"),
        ButtonSize::Small);
    m_on->setAccessibleName(tr("A week on"));
    m_on->setToolTip(m_on->accessibleName());
    m_segments = new Segments(m_theme, {tr("By hour"), tr("By stretch")}, {}, this);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_number);
    row->addSpacing(8);
    row->addWidget(back);
    row->addWidget(m_on);
    row->addStretch();
    row->addWidget(m_segments);
    connect(back, &Button::clicked, this, [this] { step(-1); });
    connect(m_on, &Button::clicked, this, [this] { step(1); });
    connect(m_segments, &Segments::currentChanged, this, &WeekPage::switchView);
    return row;
}

QDate WeekPage::firstOfThisWeek() const
{
    return firstOfWeek(QDate::currentDate());
}

void WeekPage::step(int weeks)
{
    const QDate first = weeks == 0 ? firstOfThisWeek() : m_first.addDays(qint64 {7} * weeks);
    if (first == m_first || first > firstOfThisWeek()) {
        return;
    }
    m_first = first;
    ask();
}

void WeekPage::ask()
{
    const QPointer<WeekPage> self(this);
    const QDate first = m_first;
    m_resident.week(first, [self, first](const QJsonObject &document) {
        if (!self || self->m_first != first) {
            return; // gone on meanwhile
        }
        WeekView week = weekFromJson(document);
        week.first = week.first.isValid() ? week.first : first;
        self->showWeek(week, self->m_plans, QDateTime::currentDateTime());
        self->askPlans();
    });
    m_resident.week(first.addDays(-7), [self, first](const QJsonObject &document) {
        if (self && self->m_first == first) {
            self->showLastWeek(weekFromJson(document));
        }
    });
}

void WeekPage::askPlans()
{
    const QPointer<WeekPage> self(this);
    const QDate today = QDate::currentDate();
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_view.first.addDays(i);
        if (day < today) {
            continue;
        }
        m_resident.plan(day, [self, day](const QJsonObject &document) {
            if (self) {
                self->m_plans[day] = planFrom(document);
                self->refresh();
            }
        });
    }
}

void WeekPage::refresh()
{
    showWeek(m_view, m_plans, QDateTime::currentDateTime());
}

void WeekPage::showWeek(const WeekView &week, const Plans &plans, const QDateTime &now)
{
    const QDate before = m_byHour->chosen();
    m_view = week;
    m_plans = plans;
    m_first = week.first;
    m_hourModel.setWeek(week, plans, now);
    m_stretchModel.setWeek(week, plans, now);
    m_title->setText(rangeWords(week.first));
    m_number->setText(tr("Week %1").arg(week.first.addDays(3).weekNumber()));
    m_on->setEnabled(week.first < firstOfWeek(now.date()));
    const bool empty = isEmpty(week) && week.first == firstOfWeek(now.date());
    m_figures->show(week);
    m_figures->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setMinimumHeight(m_theme.px(56));
    m_tile->setVisible(empty);
    m_log->setVisible(!empty);
    m_byHour->setAccessibleName(
        tr("Week of %1").arg(QLocale().toString(week.first, QStringLiteral("d MMMM"))));
    m_byStretch->setAccessibleName(m_byHour->accessibleName());
    const QDate day = m_hourModel.columnOf(before) >= 0
        ? before
        : (m_hourModel.columnOf(now.date()) >= 0 ? now.date() : week.first);
    for (WeekGrid *grid : {m_byHour, m_byStretch}) {
        grid->fit();
        grid->choose(day);
    }
    showDay(day);
}

void WeekPage::showLastWeek(const WeekView &week)
{
    m_figures->showLast(week);
}

void WeekPage::showDay(QDate day)
{
    if (day.isValid()) {
        m_log->show(day, m_hourModel.sumOf(day), m_hourModel.linesOf(day));
    }
}

void WeekPage::switchView(int view)
{
    WeekGrid *from = view == 0 ? m_byStretch : m_byHour;
    WeekGrid *to = view == 0 ? m_byHour : m_byStretch;
    to->choose(from->chosen());
    from->hide();
    to->show();
    m_legend->setRows(view == 0 ? WeekModel::Rows::ByHour : WeekModel::Rows::ByStretch);
}

void WeekPage::setNext(const QDateTime &next)
{
    m_tile->setNext(next);
}

void WeekPage::takeFocus()
{
    m_byHour->setFocus(Qt::OtherFocusReason);
}

void WeekPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < 900 * m_theme.scale();
    m_contents->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace unhunch
