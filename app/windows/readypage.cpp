// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readypage.h"

#include "safety.h"
#include "steplist.h"
#include "tellingphase.h"
#include "words.h"

#include <QFrame>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int stageWidth = 384;
constexpr int leastStage = 288; // beside the text
constexpr int lowStage = 190; // over the text
constexpr int lowestStage = 120; // likewise, where the text needs the room
constexpr int leastText = 336; // beside the stage, at 100 %
constexpr int textSide = 432; // of the card, at 100 %
constexpr int longestWord = 138; // what a wrapping value keeps, at 100 %

QStringList stepsOf(const SessionItem &item)
{
    QStringList steps;
    for (const Phase &phase : item.stretch->phasesOf(item.variant)) {
        const QString step = sentence(phase.text);
        if (!step.isEmpty() && !steps.contains(step)) {
            steps.append(step);
        }
    }
    return steps;
}

Millis guided(const Request &request)
{
    return Timeline(request.items).length();
}

QString whereItWasLeft(const Request &request)
{
    const auto at
        = Millis(qRound(request.takeUp.value(QStringLiteral("position")).toDouble() * 1000));
    return ReadyPage::tr("You left this one at %1 of %2.")
        .arg(clockWords(std::min(at, guided(request))), clockWords(guided(request)));
}

QString names(const Request &request)
{
    QStringList all;
    for (const SessionItem &item : request.items) {
        all.append(item.stretch->name);
    }
    return all.join(ReadyPage::tr(", then "));
}

} // namespace

ReadyPage::ReadyPage(const Theme &theme, const Request &request, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choices(request.snooze)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_stage(new Stage(theme, readyStage(), {384, 520}, this))
    , m_textSide(new QWidget(this))
    , m_why(new Text(theme, Type::Small, Token::Ink2))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(m_stage);
    m_sides->addWidget(m_textSide, 1);
    const Stretch *stretch = request.items.front().stretch;
    m_stage->setTurnable();
    m_stage->setArrows(true); // it shows the movement, too
    m_stage->setStretch(stretch, request.items.front().variant);
    const Phase &shown = tellingPhase(*stretch, request.items.front().variant);
    m_stage->setKey(shown.key, stretch->sided ? stretch->firstSide : Side::None);
    m_stage->setPoseText(shown.pose);
    m_stage->prepare(); // while the words are laid out
    build(request);
    m_another = new Button(theme, ButtonKind::Quiet, tr("Another stretch"),
        QStringLiteral("ui-shuffle"), ButtonSize::Normal, m_stage);
    m_another->setObjectName(QStringLiteral("another"));
    auto *column = new QVBoxLayout(m_stage);
    column->setContentsMargins(0, 0, 0, 20);
    column->addStretch();
    column->addWidget(m_another, 0, Qt::AlignHCenter);
    connect(m_another, &Button::clicked, this, &ReadyPage::anotherWanted);
}

void ReadyPage::build(const Request &request)
{
    const Stretch &stretch = *request.items.front().stretch;
    auto *column = new QVBoxLayout(m_textSide);
    column->setContentsMargins(32, 26, 32, 24);
    column->setSpacing(0);
    m_why->setText(request.takeUp.isEmpty() ? request.why : whereItWasLeft(request));
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    auto *name = new Text(m_theme, Type::CardTitle, Token::Ink, true);
    name->setText(names(request));
    name->setWordWrap(true);
    column->addWidget(name);
    column->addSpacing(9);
    column->addLayout(chips(request));
    column->addSpacing(16);
    auto *works = new Text(m_theme, Type::Small, Token::Ink2);
    works->setTextFormat(Qt::RichText);
    QStringList targets = stretch.targetsNamed;
    works->setText(tr("<b style='color:%1'>Works on</b>&nbsp; %2")
                       .arg(m_theme.color(Token::Ink).name(),
                           targets.join(QStringLiteral(", ")).toHtmlEscaped()));
    works->setWordWrap(true);
    column->addWidget(works); // shown before that it would be a window of its own for a moment
    works->setVisible(!targets.isEmpty());
    buildSound();
    column->addWidget(m_sound);
    column->addSpacing(16);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    QStringList steps;
    for (const SessionItem &item : request.items) {
        steps += stepsOf(item);
    }
    auto *list = new StepList(m_theme, steps);
    list->setAutoFillBackground(false);
    scroll->setWidget(list);
    // As high as the steps are; what does not fit scrolls inside, the rest stays.
    scroll->setMinimumHeight(96);
    scroll->setMaximumHeight(qMax(96, list->sizeHint().height()));
    column->addWidget(scroll, 100);
    column->addSpacing(16);
    column->addLayout(dosage(stretch));
    column->addSpacing(12);
    column->addStretch(1);
    auto *source = new Text(m_theme, Type::Caption, Token::Ink3);
    source->setTextFormat(Qt::RichText);
    source->setWordWrap(true);
    source->setOpenExternalLinks(false);
    source->setText(tr("%1, in <a href='source'>11 Stretches For Mid-Back Pain</a>, Bustle · "
                       "<a href='safety'>Source and safety</a>")
                        .arg(sourceWords(stretch).toHtmlEscaped()));
    connect(source, &QLabel::linkActivated, this, [this] { showSafety(m_theme, this); });
    column->addWidget(source);
    column->addSpacing(14);
    column->addLayout(buttons(request));
    m_snooze->setVisible(request.isPrompted() && !m_choices.empty());
}

QLayout *ReadyPage::chips(const Request &request)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const SessionItem &first = request.items.front();
    auto *place = new Chip(m_theme, Chip::Kind::Fact);
    place->setContent(placeIcon(first.stretch->place), placeWords(*first.stretch, first.variant));
    row->addWidget(place);
    auto *time = new Chip(m_theme, Chip::Kind::Fact);
    time->setContent(QStringLiteral("ui-clock"), lengthWords(guided(request)));
    row->addWidget(time);
    const Variant *variant = first.stretch->variant(first.variant);
    if (variant != nullptr && variant->adapted) {
        auto *adapted = new Chip(m_theme, Chip::Kind::Fact);
        adapted->setContent(QStringLiteral("ui-info"), tr("Adapted, not in the article"));
        row->addWidget(adapted);
    }
    row->addStretch();
    return row;
}

QLayout *ReadyPage::dosage(const Stretch &stretch)
{
    constexpr int gap = 20;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    std::vector<Text *> values;
    int width = 0;
    for (const auto &[caption, value] :
        {std::pair {tr("Repeat"), repeatWords(stretch)}, std::pair {tr("Hold"), holdWords(stretch)},
            std::pair {tr("Advised"), advisedWords(stretch)}}) {
        if (value.isEmpty())
            continue;
        if (!values.empty()) {
            row->addWidget(divider(), 0, Qt::AlignVCenter);
            width += 2 * gap + 1;
        }
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto *small = new Text(m_theme, Type::Caption, Token::Ink2);
        small->setText(caption);
        auto *large = new Text(m_theme, Type::Heading, Token::Ink, true);
        large->setText(value);
        cell->addWidget(small);
        cell->addWidget(large);
        cell->addStretch();
        row->addLayout(cell);
        values.push_back(large);
        width += large->sizeHint().width();
    }
    row->addStretch();
    // Long words get smaller letters, and the last may wrap, before anything is cut.
    if (width > m_theme.px(textSide)) {
        for (Text *value : values)
            value->setLook(Type::Lead, Token::Ink, true);
        values.back()->setWordWrap(true);
        values.back()->setMinimumWidth(m_theme.px(longestWord));
    }
    return row;
}

QFrame *ReadyPage::divider()
{
    auto *line = new QFrame;
    line->setFixedSize(1, 32);
    line->setFrameShape(QFrame::NoFrame);
    line->setAutoFillBackground(true);
    QPalette colors;
    colors.setColor(QPalette::Window, m_theme.color(Token::Hairline));
    line->setPalette(colors);
    return line;
}

QLayout *ReadyPage::buttons(const Request &request)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_notNow = new Button(
        m_theme, ButtonKind::Quiet, request.isPrompted() ? tr("Not now") : tr("Close"));
    m_notNow->setObjectName(QStringLiteral("not-now"));
    m_notNow->setFlush(true);
    row->addWidget(m_notNow);
    row->addStretch();
    m_snooze = new SplitButton(m_theme, tr("Snooze"));
    m_snooze->setObjectName(QStringLiteral("snooze"));
    row->addWidget(m_snooze);
    const bool left = !request.takeUp.isEmpty();
    m_start = left ? new Button(m_theme, ButtonKind::Second, tr("Start over"))
                   : new Button(m_theme, ButtonKind::Main, tr("Start"), QStringLiteral("ui-play"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setLeastWidth(106);
    row->addWidget(m_start);
    m_main = m_start;
    if (left) {
        m_main = new Button(m_theme, ButtonKind::Main, tr("Go on"), QStringLiteral("ui-play"));
        m_main->setObjectName(QStringLiteral("go-on"));
        m_main->setLeastWidth(106);
        row->addWidget(m_main);
        connect(m_main, &Button::clicked, this, &ReadyPage::goOnWanted);
    }
    fillSnooze();
    connect(m_start, &Button::clicked, this, &ReadyPage::startWanted);
    connect(m_notNow, &Button::clicked, this, &ReadyPage::notNowWanted);
    return row;
}

void ReadyPage::fillSnooze()
{
    const SnoozeChoice offered = offeredSnooze(m_choices);
    m_snooze->action()->setText(tr("Snooze %1 min").arg(offered.minutes));
    m_snooze->action()->setAccessibleName(tr("Snooze %n minutes", nullptr, offered.minutes));
    m_snooze->action()->setEnabled(offered.refused.isEmpty());
    m_snooze->action()->setToolTip(offered.refused);
    m_snooze->action()->setAccessibleDescription(offered.refused);
    for (const SnoozeChoice &choice : m_choices) {
        const QString text = choice.refused.isEmpty()
            ? tr("%1 min, until %2").arg(choice.minutes).arg(choice.until)
            : tr("%1 min: %2").arg(choice.minutes).arg(choice.refused);
        QAction *action = m_snooze->menu()->addAction(text);
        action->setEnabled(choice.refused.isEmpty());
        connect(action, &QAction::triggered, this,
            [this, minutes = choice.minutes] { Q_EMIT snoozeWanted(minutes); });
    }
    connect(m_snooze->action(), &QAbstractButton::clicked, this,
        [this, minutes = offered.minutes] { Q_EMIT snoozeWanted(minutes); });
}

void ReadyPage::say(const QString &sentence)
{
    m_why->setText(sentence);
}

void ReadyPage::buildSound()
{
    m_sound = new Text(m_theme, Type::Small, Token::Accent);
    m_sound->setObjectName(QStringLiteral("sound-note"));
    m_sound->setTextFormat(Qt::RichText);
    m_sound->setWordWrap(true);
    m_sound->setContentsMargins(0, 12, 0, 0);
    m_sound->hide();
    connect(m_sound, &QLabel::linkActivated, this, &ReadyPage::soundWanted);
}

void ReadyPage::showSound(const QString &trouble, bool off)
{
    m_sound->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QString text = tr("This one is followed by ear. %1 It will be shown large instead.")
                       .arg(trouble.toHtmlEscaped());
    if (off)
        text += tr(" <a href='sound'>Turn them on</a>");
    m_sound->setText(text);
}

void ReadyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The stage gives way before anything of the text side is cut, first in its width.
int ReadyPage::besideText(int width) const
{
    const int needed = qMax(
        qRound(leastText * m_theme.scale()), m_textSide->layout()->totalMinimumSize().width());
    return qMin(stageWidth, width - needed);
}

QSize ReadyPage::leastSize(int width) const
{
    const int least = m_textSide->layout()->totalMinimumSize().width();
    const bool stacked = besideText(width) < leastStage;
    return {least,
        stacked ? lowestStage + m_textSide->layout()->minimumHeightForWidth(qMax(least, width))
                : 0};
}

void ReadyPage::arrange()
{
    const int beside = besideText(width());
    const bool stacked = beside < leastStage;
    // On the low stage the button goes to the end, clear of the figure.
    m_stage->layout()->setAlignment(m_another, stacked ? Qt::AlignRight : Qt::AlignHCenter);
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (stacked) {
        const int spare = height() - m_textSide->layout()->minimumHeightForWidth(width());
        const int low = qBound(lowestStage, spare, lowStage);
        m_stage->setMinimumSize(0, low);
        m_stage->setMaximumSize(QWIDGETSIZE_MAX, low);
    } else {
        m_stage->setMinimumSize(beside, 0);
        m_stage->setMaximumSize(beside, QWIDGETSIZE_MAX);
    }
}

} // namespace unhunch
