// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome.h"

#include "ifalive.h"
#include "librarymodel.h"
#include "placetile.h"
#include "planstrip.h"
#include "rhythm.h"
#include "safety.h"
#include "settingcontrols.h"
#include "welcomeparts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unhunch {

namespace {

constexpr QSize windowSize {560, 544};
constexpr int steps = 3;
constexpr int hourly = 60;
constexpr int twoHourly = 120;

// Those that need a wall or a door and are offered without being picked, or can be.
QStringList awayFromTheChair(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Stretch &stretch : catalogue.stretches()) {
        const bool there = isDoneAt(stretch, LibraryModel::Where::WallOrDoor);
        if (stretch.number > 0 && there && !isDoneAt(stretch, LibraryModel::Where::Chair)) {
            ids.append(stretch.id);
        }
    }
    return ids;
}

} // namespace

Welcome::Welcome(
    const Theme &theme, Resident &resident, SettingStore &store, const Catalogue &catalogue)
    : m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_beads(new StepBeads(theme, steps, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome to Unhunch"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(0);
    column->addWidget(m_beads);
    column->addSpacing(16);
    column->addWidget(m_pages, 1);
    column->addSpacing(12);
    column->addLayout(buildButtons());
    m_pages->addWidget(buildWhen());
    m_pages->addWidget(buildWhere());
    m_pages->addWidget(buildHow());
    resize(windowSize * qMin(theme.scale(), 1.5));
    connect(&store, &SettingStore::changed, this, &Welcome::follow);
    connect(&theme, &Theme::changed, this, &Welcome::setGround);
    setGround();
    follow();
    hearPlan(); // which may be here already
    setStep(0);
    growToFit();
}

// Some languages need more lines than ours. What the screen has no room for scrolls.
void Welcome::growToFit()
{
    layout()->activate();
    int missing = 0;
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto *inner = static_cast<QScrollArea *>(m_pages->widget(i))->widget();
        const int needed = inner->layout()->totalHeightForWidth(m_pages->width());
        missing = qMax(missing, needed - m_pages->height());
    }
    const int room = screen()->availableGeometry().height() - 80 - height(); // frame and panel
    resize(width(), height() + qBound(0, missing, qMax(0, room)));
}

void Welcome::setGround()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(Token::Surface));
    setPalette(colors);
    update();
}

QWidget *Welcome::page(const QString &title, Text *&lead)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    inner->setAccessibleName(title);
    scroll->setWidget(inner);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *name = new Text(m_theme, Type::Title, Token::Ink, true);
    name->setText(title);
    name->setWordWrap(true);
    column->addWidget(name);
    lead = new Text(m_theme, Type::Body, Token::Ink2);
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(18);
    return scroll;
}

QWidget *Welcome::buildWhen()
{
    auto *scroll = page(tr("When do you work?"), m_whenLead);
    auto *column
        = static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(scroll)->widget()->layout());
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(12);
    form->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QWidget *control) {
        auto *label = new Text(m_theme, Type::Body, Token::Ink2);
        label->setText(name);
        label->setBuddy(control);
        const int row = form->rowCount();
        form->addWidget(label, row, 0);
        form->addWidget(control, row, 1, Qt::AlignLeft);
        return control;
    };
    add(tr("Days"), new WorkDays(m_theme, m_store));
    auto *hours = new HoursEdit(m_theme);
    hours->setNames(tr("Hours"));
    hours->setObjectName(QStringLiteral("hours"));
    add(tr("Hours"), hours);
    m_often = new Segments(m_theme, {tr("Every hour"), tr("Every 2 hours")});
    m_often->setAccessibleName(tr("A prompt"));
    m_often->setObjectName(QStringLiteral("often"));
    add(tr("A prompt"), m_often);
    column->addLayout(form);
    column->addSpacing(14);
    m_plan = new PlanStrip(m_theme, m_resident, m_store, m_catalogue);
    column->addWidget(new StripPlane(m_theme, m_plan));
    column->addSpacing(12);
    auto *safety = new Text(m_theme, Type::Caption, Token::Ink2);
    safety->setWordWrap(true);
    safety->setText(disclaimerWords());
    safety->setObjectName(QStringLiteral("disclaimer"));
    column->addWidget(safety);
    column->addStretch();
    const auto showHours
        = [this, hours] { hours->setHours(commonHours(m_store).value_or(hours->hours())); };
    connect(hours, &HoursEdit::edited, this,
        [this, hours] { setCommonHours(m_store, hours->hours()); });
    connect(&m_store, &SettingStore::changed, hours, showHours);
    connect(&m_store, &SettingStore::refused, hours, showHours);
    showHours();
    connect(m_often, &Segments::currentChanged, this, [this](int chosen) {
        m_store.set(
            QStringLiteral("posture-interval"), QString::number(chosen == 0 ? hourly : twoHourly));
        m_store.set(QStringLiteral("wall-angel-interval"), QString::number(twoHourly));
    });
    connect(m_plan, &PlanStrip::planned, this, &Welcome::hearPlan);
    return scroll;
}

QWidget *Welcome::buildWhere()
{
    auto *scroll = page(tr("Where can you stretch?"), m_whereLead);
    auto *column
        = static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(scroll)->widget()->layout());
    m_whereLead->setText(tr("Choose every place that works for you."));
    const auto stretch = [this](const char *id) { return m_catalogue.find(QLatin1String(id)); };
    m_chair = new PlaceTile(
        m_theme, stretch("thoracic-extension"), tr("On a chair"), tr("always there"));
    m_standing
        = new PlaceTile(m_theme, stretch("doorway"), tr("Standing"), tr("and at a wall or door"));
    m_floor = new PlaceTile(
        m_theme, stretch("cat-cow"), tr("On the floor"), tr("with room to lie down"));
    m_chair->setObjectName(QStringLiteral("place-chair"));
    m_standing->setObjectName(QStringLiteral("place-standing"));
    m_floor->setObjectName(QStringLiteral("place-floor"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (PlaceTile *tile : {m_chair, m_standing, m_floor}) {
        row->addWidget(tile);
    }
    column->addLayout(row);
    column->addSpacing(16);
    m_fit = new Text(m_theme, Type::Body, Token::Ink2);
    m_fit->setWordWrap(true);
    column->addWidget(m_fit);
    column->addStretch();
    // What sitting asks for is done on what one sits on.
    connect(m_chair, &QAbstractButton::clicked, this, [this] { m_chair->setChecked(true); });
    connect(m_standing, &QAbstractButton::clicked, this, &Welcome::pickStanding);
    connect(m_floor, &QAbstractButton::clicked, this,
        [this](bool on) { m_store.set(QStringLiteral("floor-space"), on); });
    return scroll;
}

QLayout *Welcome::buildButtons()
{
    m_set = new Text(m_theme, Type::Caption, Token::Ink2);
    m_set->setText(tr("Everything is already set."));
    m_set->setWordWrap(true);
    m_back = new Button(m_theme, ButtonKind::Quiet, tr("Back"));
    m_back->setFlush(true);
    m_next = new Button(m_theme, ButtonKind::Second, tr("Next"));
    m_begin = new Button(m_theme, ButtonKind::Main, tr("Looks right, begin"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_begin->setObjectName(QStringLiteral("begin"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_set, 1);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_begin);
    connect(m_back, &Button::clicked, this, [this] { setStep(step() - 1); });
    connect(m_next, &Button::clicked, this, [this] {
        if (step() + 1 < steps) {
            setStep(step() + 1);
        } else {
            finish(true);
        }
    });
    connect(m_begin, &Button::clicked, this, [this] { finish(false); });
    return row;
}

int Welcome::step() const
{
    return m_pages->currentIndex();
}

void Welcome::setStep(int step)
{
    m_pages->setCurrentIndex(qBound(0, step, steps - 1));
    m_beads->setStep(this->step());
    const bool last = this->step() == steps - 1;
    m_back->setVisible(this->step() > 0);
    m_set->setVisible(this->step() == 0);
    m_next->setText(last ? tr("Show me one") : tr("Next"));
    m_begin->setText(last ? tr("Begin") : tr("Looks right, begin"));
    m_begin->setFocus(Qt::OtherFocusReason);
}

int Welcome::fitting() const
{
    const auto &all = m_catalogue.stretches();
    return int(std::count_if(all.begin(), all.end(), [this](const Stretch &stretch) {
        using Where = LibraryModel::Where;
        const bool upright = isDoneAt(stretch, Where::Standing);
        return isDoneAt(stretch, Where::Chair)
            || (m_standing->isChecked() && (upright || isDoneAt(stretch, Where::WallOrDoor)))
            || (m_floor->isChecked() && isDoneAt(stretch, Where::Floor));
    }));
}

// What this tile takes out it brings back, and nothing that was left out singly.
void Welcome::pickStanding(bool on)
{
    const QStringList all = awayFromTheChair(m_catalogue);
    const QStringList put = std::exchange(m_putOut, {});
    for (const QString &id : on && !put.isEmpty() ? put : all) {
        if (!on && !m_store.isOn(outKey(id))) {
            m_putOut.append(id);
        }
        m_store.set(outKey(id), !on);
    }
}

// What is left of today says little of a day.
void Welcome::hearPlan()
{
    ++m_planned;
    if (!m_plan->isToday()) {
        m_minutes = m_plan->minutes();
        follow();
        return;
    }
    askForPrompts(m_resident, m_plan->day().addDays(1), PlanStrip::daysOn,
        ifAlive(this, [asked = m_planned](Welcome &welcome, const DayPlan &plan) {
            if (asked == welcome.m_planned) {
                welcome.m_minutes
                    = minutesOf(plan.prompts, welcome.m_store.settings(), welcome.m_catalogue);
                welcome.follow();
            }
        }));
}

void Welcome::follow()
{
    const QString lead = m_minutes > 1
        ? tr("We only ask within these hours. About %n minutes a day.", nullptr, m_minutes)
        : tr("We only ask within these hours.");
    if (lead != m_whenLead->text()) {
        m_whenLead->setText(lead);
        growToFit(); // the plan is told later than the window is shown
    }
    {
        const QSignalBlocker quiet(m_often);
        m_often->setCurrent(m_store.number(QStringLiteral("posture-interval")) > hourly ? 1 : 0);
    }
    const QStringList away = awayFromTheChair(m_catalogue);
    m_chair->setChecked(true);
    m_standing->setChecked(std::any_of(
        away.begin(), away.end(), [this](const QString &id) { return !m_store.isOn(outKey(id)); }));
    m_floor->setChecked(m_store.isOn(QStringLiteral("floor-space")));
    m_fit->setText(tr("%1 of %n stretches fit. You can change this in the library.", nullptr,
        int(m_catalogue.stretches().size()))
                       .arg(fitting()));
}

void Welcome::finish(bool showOne)
{
    if (showOne) {
        m_resident.start(QString(), false);
    }
    close();
}

void Welcome::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (key == Qt::Key_Escape || (control && (key == Qt::Key_W || key == Qt::Key_Q))) {
        close();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        (button != nullptr ? button : m_begin)->click();
    } else if (key == Qt::Key_F1) {
        showSafety(m_theme, this);
    } else {
        event->ignore();
    }
}

void Welcome::closeEvent(QCloseEvent *event)
{
    // Closing it is taking what is set.
    m_store.set(QStringLiteral("welcomed"), true);
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace unhunch
