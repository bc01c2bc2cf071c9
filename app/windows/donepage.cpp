// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "donepage.h"

#include "beads.h"
#include "painting.h"
#include "plan.h"
#include "words.h"

#include <QDateTime>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int stageWidth = 384;
constexpr int mostRows = 5;
constexpr int mostPlanned = 2;

QString whatWasDone(const Timeline &timeline, const std::vector<ItemDone> &done)
{
    if (done.size() > 1) {
        QStringList said;
        for (size_t i = 0; i < done.size(); ++i) {
            if (done[i].held.count() > 0) {
                const Stretch &stretch = *timeline.items()[i].stretch;
                const QString words = doneWords(stretch, done[i]);
                said.append(words.isEmpty() ? sentence(stretch.name)
                                            : QStringLiteral("%1, %2").arg(stretch.name,
                                                words.left(1).toLower() + words.mid(1)));
            }
        }
        return said.join(QLatin1Char(' '));
    }
    const Stretch &stretch = *timeline.items().front().stretch;
    const QString words = doneWords(stretch, done.front());
    return words.isEmpty() ? sentence(stretch.name) : words;
}

class Hairline : public QWidget
{
public:
    explicit Hairline(const Theme &theme)
        : m_theme(theme)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 0, width(), hairline(painter)), m_theme.color(Token::Hairline));
    }

private:
    const Theme &m_theme;
};

} // namespace

DonePage::DonePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stage(new Stage(theme, doneStage(), {stageWidth, 520}, this))
    , m_spine(new Spine(theme, m_stage))
    , m_textSide(new QWidget(this))
{
    buildText();
    m_leave.setSingleShot(true);
    m_leave.setInterval(20000);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (!underMouse()) {
            Q_EMIT backWanted();
        }
    });
}

void DonePage::buildText()
{
    auto *column = new QVBoxLayout(m_textSide);
    column->setContentsMargins(32, 38, 32, 24);
    column->setSpacing(0);
    m_title = new Text(m_theme, Type::Done, Token::Ink, true);
    m_title->setWordWrap(true);
    m_what = new Text(m_theme, Type::Lead, Token::Ink2);
    m_what->setWordWrap(true);
    m_todayTitle = new Text(m_theme, Type::Body, Token::Ink, true);
    m_todayTitle->setText(tr("Today"));
    m_todayTitle->hide();
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_what);
    column->addSpacing(24);
    column->addWidget(m_todayTitle);
    column->addSpacing(4);
    m_today = new QVBoxLayout;
    m_today->setSpacing(0);
    column->addLayout(m_today);
    m_questions = buildQuestions();
    column->addWidget(m_questions);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *next = new QVBoxLayout;
    next->setSpacing(0);
    m_nextCaption = new Text(m_theme, Type::Caption, Token::Ink2);
    m_nextCaption->setWordWrap(true);
    m_nextCaption->setMinimumWidth(120);
    m_next = new Text(m_theme, Type::Heading, Token::Ink, true);
    next->addWidget(m_nextCaption);
    next->addWidget(m_next);
    row->addLayout(next);
    row->addStretch();
    auto *week
        = new Button(m_theme, ButtonKind::Quiet, tr("See the week"), QStringLiteral("ui-calendar"));
    week->setObjectName(QStringLiteral("week"));
    m_back = new Button(m_theme, ButtonKind::Main, tr("Back to work"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setLeastWidth(136);
    row->addWidget(week, 0, Qt::AlignBottom);
    row->addWidget(m_back, 0, Qt::AlignBottom);
    column->addLayout(row);
    connect(week, &Button::clicked, this, &DonePage::weekWanted);
    connect(m_back, &Button::clicked, this, &DonePage::backWanted);
    for (QWidget *each : {static_cast<QWidget *>(week), static_cast<QWidget *>(m_back)}) {
        each->installEventFilter(this);
    }
}

QWidget *DonePage::buildQuestions()
{
    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 15, 0, 8);
    column->setSpacing(12);
    column->addWidget(new Hairline(m_theme));
    m_felt = new QuestionRow(m_theme);
    m_felt->setObjectName(QStringLiteral("felt"));
    m_level = new QuestionRow(m_theme);
    m_level->setObjectName(QStringLiteral("level"));
    column->addWidget(m_felt);
    column->addWidget(m_level);
    connect(m_felt, &QuestionRow::answered, this, [this](const QString &feel) {
        stay();
        Q_EMIT felt(m_askedOf, feel);
    });
    connect(m_level, &QuestionRow::answered, this, [this](const QString &word) {
        stay();
        const bool yes = !word.isEmpty();
        const QString key = m_offer.value(QStringLiteral("key")).toString();
        // Undo takes the level back that stood before.
        Q_EMIT settingWanted(
            key, m_offer.value(yes ? QStringLiteral("value") : QStringLiteral("now")).toString());
        if (yes) {
            m_level->say(tr("Next time: %1.").arg(m_offer.value(QStringLiteral("yes")).toString()));
        } else {
            askLevel();
        }
    });
    return questions;
}

void DonePage::show(const Timeline &timeline, const std::vector<ItemDone> &done, Outcome outcome,
    const SpineState &spine)
{
    const Stretch *stretch = timeline.items().back().stretch;
    // The pose that the stretch was for, not the one before it.
    const auto held = std::find_if(timeline.segments().begin(), timeline.segments().end(),
        [stretch, &timeline](const Segment &each) {
            return each.counts && timeline.items()[size_t(each.item)].stretch == stretch;
        });
    const Segment &first = held == timeline.segments().end() ? timeline.segments().front() : *held;
    m_stage->setStretch(stretch, timeline.items().back().variant);
    m_stage->setKey(first.keyTo, first.side);
    m_stage->setPoseText(first.pose);
    m_questions->hide();
    m_offer = {};
    m_lines.clear();
    m_planned.clear();
    m_hurt = outcome == Outcome::Hurt;
    if (m_hurt) {
        m_title->setText(tr("Good that you stopped."));
        m_doneWords
            = tr("Rest it, and leave this stretch out for now. See a doctor about pain that "
                 "is sharp, spreads, or stays.");
        m_leave.stop();
    } else {
        m_title->setText(outcome == Outcome::Done ? tr("Upright again.") : tr("That counts too."));
        m_doneWords = whatWasDone(timeline, done);
        if (m_leavesByItself) {
            m_leave.start();
        }
    }
    m_what->setText(m_doneWords);
    SpineState straight = spine;
    straight.current = false;
    straight.finished = outcome == Outcome::Done;
    m_spine->setState(straight);
}

void DonePage::showToday(const DayView &day, const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    m_lines.clear();
    for (const LogLine &line : day.log) {
        if (!line.stretches.isEmpty() && line.bead != Bead::NaturalBreak) {
            m_lines.push_back(line);
        }
    }
    fillToday();
    if (!m_hurt && day.reliefs > 1) {
        m_what->setText(tr("%1 That is %2 today.").arg(m_doneWords).arg(day.reliefs));
    }
}

void DonePage::showPlan(const QJsonObject &plan, const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    const QDate day = QDate::fromString(plan.value(QStringLiteral("day")).toString(), Qt::ISODate);
    m_planned.clear();
    for (const PlannedPrompt &prompt : planFrom(plan)) {
        m_planned.push_back(plannedLine(day, prompt));
    }
    fillToday();
}

void DonePage::fillToday()
{
    while (QLayoutItem *item = m_today->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto planned = std::min<size_t>(m_planned.size(), mostPlanned);
    // What asks takes the room of a row.
    const size_t asks = m_offer.isEmpty() ? 0 : 1;
    const size_t room = mostRows - asks - planned;
    const size_t from = m_lines.size() > room ? m_lines.size() - room : 0;
    for (size_t i = from; i < m_lines.size(); ++i) {
        const bool latest = i + 1 == m_lines.size();
        m_today->addWidget(new DayRow(m_theme, m_lines[i], *m_catalogue, latest, m_textSide));
    }
    for (size_t i = 0; i < planned; ++i) {
        m_today->addWidget(new DayRow(m_theme, m_planned[i], *m_catalogue, false, m_textSide));
    }
    m_todayTitle->setVisible(m_today->count() > 0);
}

void DonePage::showAfter(const QJsonObject &after)
{
    QStringList said {m_doneWords};
    for (const QJsonValue &sentence : after.value(QStringLiteral("said")).toArray()) {
        said << sentence.toString();
    }
    if (said.size() > 1) {
        m_doneWords = said.join(QLatin1Char(' '));
        m_what->setText(m_doneWords);
    }
    const QJsonArray stretches = after.value(QStringLiteral("stretches")).toArray();
    if (m_hurt || stretches.isEmpty()) {
        return;
    }
    m_askedOf = stretches.last().toString();
    m_offer = after.value(QStringLiteral("offer")).toObject();
    askFelt();
    m_level->setHidden(m_offer.isEmpty());
    if (!m_offer.isEmpty()) {
        askLevel();
    }
    m_questions->show();
}

void DonePage::sayFelt(const QString &sentence)
{
    if (sentence.isEmpty()) {
        askFelt();
    } else {
        m_felt->say(sentence);
    }
}

void DonePage::askFelt()
{
    m_felt->ask(tr("How did it feel?"),
        {{QStringLiteral("more"), tr("More of this"), QStringLiteral("ui-star")},
            {QStringLiteral("less"), tr("Less of this"), QString()}});
}

void DonePage::askLevel()
{
    m_level->ask(m_offer.value(QStringLiteral("question")).toString(),
        {{QStringLiteral("yes"), m_offer.value(QStringLiteral("yes")).toString(), QString()}});
}

// Somebody is at it: it does not go by itself any more.
void DonePage::stay()
{
    m_leave.stop();
}

void DonePage::showNext(const QDateTime &next)
{
    const bool today = next.isValid();
    m_nextCaption->setText(today ? tr("Next prompt about") : tr("That was the last one today."));
    m_next->setText(today ? timeWords(next.time()) : QString());
    m_next->setVisible(today);
}

bool DonePage::event(QEvent *event)
{
    // Whoever points at it is reading: it stays.
    if (event->type() == QEvent::Enter) {
        stay();
    }
    return QWidget::event(event);
}

bool DonePage::eventFilter(QObject *watched, QEvent *event)
{
    // The focus that the card gave by itself says nothing; one that was moved here does.
    if (event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason) {
        stay();
    }
    return QWidget::eventFilter(watched, event);
}

void DonePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DonePage::arrange()
{
    const bool stacked = width() < 720;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (stacked) {
        m_stage->setGeometry(0, 0, width(), 190);
        m_textSide->setGeometry(0, 190, width(), height() - 190);
    } else {
        const int stage = width() * stageWidth / 880;
        m_stage->setGeometry(mirrored ? width() - stage : 0, 0, stage, height());
        m_textSide->setGeometry(mirrored ? 0 : stage, 0, width() - stage, height());
    }
    m_spine->setGeometry(m_stage->rect());
    const double unit = qMin(m_stage->width() / double(stageWidth), m_stage->height() / 520.0);
    m_spine->setAxis((m_stage->width() - stageWidth * unit) / 2 + 53 * unit,
        m_stage->height() / 2.0 + (424 - 260) * unit, 360 * unit);
}

} // namespace unhunch
