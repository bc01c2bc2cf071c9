// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekpage.h"

#include "daylog.h"
#include "historytasks.h"
#include "ifalive.h"
#include "logbar.h"
#include "stretchtable.h"
#include "weekgrid.h"
#include "weekparts.h"
#include "weekpicker.h"
#include "words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace unhunch {

namespace {

constexpr int side = 24;

bool isEmpty(const WeekView &week)
{
    return week.deskHours == 0
        && std::all_of(
            week.days.begin(), week.days.end(), [](const DayView &day) { return day.log.empty(); });
}

} // namespace

WeekPage::WeekPage(const Theme &theme, Resident &resident, const Catalogue &catalogue,
    const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_catalogue(catalogue)
    , m_hourModel(catalogue, WeekModel::Rows::ByHour)
    , m_stretchModel(catalogue, WeekModel::Rows::ByStretch)
    , m_time(clock)
    , m_tasks(new HistoryTasks(theme, resident, this))
    , m_figures(new Figures(theme, this))
    , m_nothing(new Text(theme, Type::Lead, Token::Ink2))
    , m_byHour(new WeekGrid(theme, &m_hourModel, this))
    , m_byStretch(new WeekGrid(theme, &m_stretchModel, this))
    , m_stretches(new StretchTable(theme, catalogue, this))
    , m_log(new DayLog(theme, catalogue, this))
    , m_tile(new FirstTile(theme, catalogue.find(QStringLiteral("thoracic-extension")), this))
    , m_suggestion(new Text(theme, Type::Small, Token::Ink2))
    , m_legend(new Legend(theme, this))
    , m_picker(new WeekPicker(theme, this))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(side, 20, side, 8);
    column->setSpacing(0);
    column->addLayout(buildTitle());
    column->addSpacing(8);
    column->addWidget(m_tasks);
    column->addSpacing(10);
    column->addWidget(m_figures);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addSpacing(18);
    buildContents();
    column->addLayout(m_contents, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    // What the marks mean is seen however long the day's log is.
    auto *below = new QVBoxLayout;
    below->setContentsMargins(side, 4, side, 12);
    below->addWidget(m_legend);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(below);
    // What the log asks comes into view, once the page has grown by it.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, scroll] {
        if (std::exchange(m_reveal, false) && m_log->bar()->isVisible())
            scroll->ensureWidgetVisible(m_log->bar(), 0, 16);
    });
    connect(m_log, &DayLog::barShown, this, [this, scroll] {
        m_reveal = true;
        scroll->ensureWidgetVisible(m_log->bar(), 0, 16);
    });
    m_byStretch->hide();
    m_stretches->hide();
    connectLog();
    connect(m_tile, &FirstTile::tryWanted, this, &WeekPage::stretchWanted);
    connect(m_picker, &WeekPicker::picked, this, &WeekPage::goTo);
    connect(&resident, &Resident::historyChanged, this, &WeekPage::ask);
    m_first = firstOfThisWeek();
    WeekView nothing;
    nothing.first = m_first;
    showWeek(nothing, {}, now());
    ask();
}

// The grids ask their models once more when they are hidden.
WeekPage::~WeekPage()
{
    hide();
}

void WeekPage::connectLog()
{
    for (WeekGrid *grid : {m_byHour, m_byStretch}) {
        connect(grid, &WeekGrid::chosenChanged, this, &WeekPage::showDay);
        connect(grid, &WeekGrid::entered, this, &WeekPage::enterLog);
    }
    connect(m_log, &DayLog::removeWanted, this, &WeekPage::remove);
    connect(m_log, &DayLog::moveWanted, this, &WeekPage::move);
    connect(m_log, &DayLog::undoWanted, this, &WeekPage::undo);
    connect(m_log, &DayLog::noteWanted, this, [this](const QString &stretch, const QString &text) {
        m_resident.addNote(stretch, text, ifAlive(this, [](WeekPage &page, const QString &refusal) {
            page.m_log->say(refusal.isEmpty() ? tr("Kept. It is in every export.") : refusal);
        }));
    });
    // Not by keyPressEvent: the page scrolls, and what scrolls takes the arrows, Alt or not. They
    // hold in the whole window while the page is seen, and not in what pops up over it.
    const auto shortcut = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &WeekPage::openExport);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), &WeekPage::pick);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &WeekPage::undo);
    const auto back = [this] { return layoutDirection() == Qt::RightToLeft ? 1 : -1; };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this, back] { step(back()); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this, back] { step(-back()); });
}

// The week in its rows, and beside them the day's log; below one another where it is narrow.
void WeekPage::buildContents()
{
    m_contents = new QBoxLayout(QBoxLayout::LeftToRight);
    m_contents->setSpacing(20);
    auto *grids = new QVBoxLayout;
    grids->addWidget(m_byHour);
    grids->addWidget(m_byStretch);
    grids->addWidget(m_stretches);
    grids->addStretch();
    m_contents->addLayout(grids);
    auto *end = new QVBoxLayout;
    end->addWidget(m_log);
    end->addWidget(m_tile);
    end->addSpacing(12);
    m_suggestion->setWordWrap(true);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    end->addWidget(m_suggestion);
    end->addStretch();
    m_contents->addLayout(end, 1);
}

QLayout *WeekPage::buildTitle()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new Text(m_theme, Type::Figure, Token::Ink, true);
    m_title->setObjectName(QStringLiteral("days"));
    m_number = new Button(m_theme, ButtonKind::Quiet, QString(), QStringLiteral("ui-chevron-down"),
        ButtonSize::Small);
    m_number->setObjectName(QStringLiteral("pick"));
    m_number->setToolTip(tr("Another week (Ctrl+G)"));
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
    m_export = new Button(
        m_theme, ButtonKind::Second, tr("Export…"), QStringLiteral("ui-export"), ButtonSize::Small);
    m_export->setObjectName(QStringLiteral("export"));
    row->addWidget(m_title);
    row->addWidget(m_number);
    row->addWidget(back);
    row->addWidget(m_on);
    row->addStretch();
    row->addWidget(m_segments);
    row->addSpacing(8);
    row->addWidget(m_export);
    connect(m_number, &Button::clicked, this, &WeekPage::pick);
    connect(back, &Button::clicked, this, [this] { step(-1); });
    connect(m_on, &Button::clicked, this, [this] { step(1); });
    connect(m_segments, &Segments::currentChanged, this, &WeekPage::switchView);
    connect(m_export, &Button::clicked, this, &WeekPage::openExport);
    return row;
}

// ---- which week

QDate WeekPage::firstOfThisWeek() const
{
    return firstOfWeek(now().date());
}

void WeekPage::step(int weeks)
{
    goTo(weeks == 0 ? firstOfThisWeek() : m_first.addDays(qint64 {7} * weeks));
}

void WeekPage::goTo(QDate day)
{
    const QDate first = qMin(firstOfWeek(day), firstOfThisWeek());
    if (first == m_first)
        return;
    m_first = first;
    m_undo = {};
    ask();
}

void WeekPage::pick()
{
    m_picker->open(m_number, m_first, now().date());
}

void WeekPage::ask()
{
    const auto heard = [first = m_first](WeekPage &page, const QJsonObject &document) {
        if (page.m_first == first) // else gone on meanwhile
            page.hear(document);
    };
    m_resident.week(dayToChoose(m_first), ifAlive(this, heard));
}

void WeekPage::hear(const QJsonObject &document)
{
    const QDate before = now().date();
    m_time.tell(toldNow(document));
    // The first answer may say that it is another week than this machine believes.
    if (m_first == firstOfWeek(before) && m_first != firstOfThisWeek()) {
        m_first = firstOfThisWeek();
        ask();
        return;
    }
    WeekView week = weekFromJson(document);
    week.first = week.first.isValid() ? week.first : m_first;
    showWeek(week, m_plans, now());
    askPlans();
}

void WeekPage::askPlans()
{
    const QDate today = now().date();
    QList<QDate> days;
    for (int i = 0; i < 7; ++i) {
        if (const QDate day = m_view.first.addDays(i); day >= today)
            days.append(day);
    }
    // One picture for all of them.
    const auto open = std::make_shared<qsizetype>(days.size());
    for (const QDate day : std::as_const(days)) {
        m_resident.plan(
            day, ifAlive(this, [day, open](WeekPage &page, const QJsonObject &document) {
                page.m_plans[day] = planFrom(document);
                if (--*open == 0)
                    page.showPlans();
            }));
    }
}

// ---- what is shown

void WeekPage::showWeek(const WeekView &week, const Plans &plans, const QDateTime &now)
{
    m_view = week;
    m_plans = plans;
    m_first = week.first;
    const bool thisWeek = week.first == firstOfWeek(now.date());
    m_title->setText(weekWords(week.first, now.date()));
    m_number->setText(tr("Week %1").arg(QLocale().toString(week.first.addDays(3).weekNumber())));
    m_on->setEnabled(week.first < firstOfWeek(now.date()));
    const bool empty = isEmpty(week);
    m_nothing->setText(thisWeek
            ? tr("Nothing here yet, and that is fine. Open beads are what we plan to offer this "
                 "week.")
            : tr("Nothing was kept of this week, and that is fine. It counts in no average."));
    m_figures->show(week);
    m_figures->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setMinimumHeight(m_theme.px(56));
    // What was taken out last can be put back where it was.
    m_log->setVisible(!empty || m_undo);
    m_tile->setVisible(empty && thisWeek && !m_undo);
    showNext();
    m_stretches->show(week);
    const QString suggestion = suggestionWords(week, m_catalogue);
    m_suggestion->setText(suggestion);
    m_suggestion->setVisible(!suggestion.isEmpty());
    m_byHour->setAccessibleName(tr("Week of %1").arg(dayWords(week.first)));
    m_byStretch->setAccessibleName(m_byHour->accessibleName());
    fillGrids(now);
}

// What is planned changes the grids and a day's log, and nothing else.
void WeekPage::showPlans()
{
    fillGrids(now());
}

void WeekPage::fillGrids(const QDateTime &now)
{
    const QDate day = dayToChoose(m_view.first);
    m_hourModel.setWeek(m_view, m_plans, now);
    m_stretchModel.setWeek(m_view, m_plans, now);
    for (WeekGrid *grid : {m_byHour, m_byStretch}) {
        const QSignalBlocker quiet(grid); // the log is shown once, and not by each of them
        grid->fit();
        grid->choose(day);
    }
    showDay(day);
}

void WeekPage::switchView(int view)
{
    WeekGrid *from = view == 0 ? m_byStretch : m_byHour;
    WeekGrid *to = view == 0 ? m_byHour : m_byStretch;
    to->choose(from->chosen());
    from->hide();
    to->show();
    m_stretches->setVisible(view != 0);
    m_legend->setRows(view == 0 ? WeekModel::Rows::ByHour : WeekModel::Rows::ByStretch);
}

void WeekPage::setNext(const QDateTime &next)
{
    m_next = next;
    showNext();
}

void WeekPage::showNext()
{
    m_tile->setNext(m_next.date() == now().date() ? m_next.time() : QTime());
}

void WeekPage::takeFocus()
{
    m_byHour->setFocus(Qt::OtherFocusReason);
}

// ----

bool WeekPage::event(QEvent *event)
{
    // Looked at again, perhaps after a sleep: the line of today stands where it is now.
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show) {
        if (now().date() != m_hourModel.today())
            ask();
        m_hourModel.setNow(now());
        m_byHour->viewport()->update();
    }
    return QWidget::event(event);
}

void WeekPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < 900 * m_theme.scale();
    m_contents->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace unhunch
