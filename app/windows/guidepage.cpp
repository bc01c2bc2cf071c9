// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidepage.h"

#include "painting.h"
#include "spokenline.h"
#include "turn.h"
#include "words.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace unhunch {

namespace {

constexpr int barHeight = 76;
constexpr int stageWidth = 488;
constexpr int narrow = 800;
constexpr int cardHeight = 520; // below it the words are set smaller
constexpr double narrowGuide = 28; // px of the instruction under the stage
constexpr int narrowRing = 88;
constexpr int narrowStage = 190;
constexpr int leastStage = 96;
constexpr int narrowText = 290; // with a side, three lines of instruction and the ring, at 100 %
constexpr int leastForSpine
    = 240; // below this height of the stage its beads would lie on each other
constexpr double largeUnit = 1.25; // of the guide's words and count, where they are wished so
constexpr int narrowest = 560; // below it the bar has no room for words that an icon can say
constexpr int mostSteps = 4; // what the bar can do without: words of voice, end, pause; a step back
constexpr int roomy = 1100; // from here on there is room for larger letters everywhere
constexpr double unheardLarger = 1.5; // in full screen, what nobody hears

// The control bar: surface with a hairline above.
class Bar : public QWidget
{
public:
    Bar(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Surface));
        painter.fillRect(QRectF(0, 0, width(), hairline(painter)), m_theme.color(Token::Hairline));
    }

private:
    const Theme &m_theme;
};

// Lets a layout measure anew, and those within it, which do not hear of it by themselves.
void forget(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            forget(*inner);
    }
    layout.invalidate();
}

} // namespace

GuidePage::GuidePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stage(new Stage(theme, guideStage(), {stageWidth, 444}, this))
    , m_spine(new Spine(theme, m_stage))
    , m_spoken(new SpokenLine(this))
{
    m_textSide = buildText();
    m_bar = buildBar();
    // Tab goes the way the eye does: the buttons are all in the bar, begun by what is wanted most.
    setTabOrder(m_pause, m_iAmReady);
}

QWidget *GuidePage::buildText()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(32, 28, 28, 24);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    m_name = new Text(m_theme, Type::Body, Token::Ink2);
    m_name->setWordWrap(true);
    m_elapsed = new Text(m_theme, Type::Body, Token::Ink2);
    m_elapsed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_name, 1);
    top->addWidget(m_elapsed);
    column->addLayout(top);
    column->addSpacing(14);
    m_side = new Chip(m_theme, Chip::Kind::Side);
    column->addWidget(m_side, 0, Qt::AlignLeft);
    m_lead = new Text(m_theme, Type::Figure, Token::Ink2, true);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    column->addSpacing(8);
    m_instruction = new GuideText(m_theme);
    column->addWidget(m_instruction);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_ring = new HoldRing(m_theme);
    row->addWidget(m_ring, 0, Qt::AlignBottom);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_setLine = new Text(m_theme, Type::Body, Token::Ink2);
    m_repLine = new Text(m_theme, Type::Figure, Token::Ink, true);
    m_repLine->setWordWrap(true);
    m_nextCaption = new Text(m_theme, Type::Small, Token::Ink2);
    m_nextCaption->setText(tr("Next"));
    m_next = new Text(m_theme, Type::Heading, Token::Ink);
    m_next->setWordWrap(true);
    words->addStretch();
    words->addWidget(m_setLine);
    words->addWidget(m_repLine);
    words->addSpacing(10);
    words->addWidget(m_nextCaption);
    words->addWidget(m_next);
    words->addStretch();
    row->addLayout(words, 1);
    column->addLayout(row);
    return side;
}

QWidget *GuidePage::buildBar()
{
    auto *bar = new Bar(m_theme, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    const auto small = [&](const QString &icon, const QString &name) {
        auto *button
            = new Button(m_theme, ButtonKind::Second, QString(), icon, ButtonSize::Guiding, bar);
        button->setAccessibleName(name);
        button->setToolTip(name);
        return button;
    };
    m_pause = new Button(m_theme, ButtonKind::Soft, tr("Pause"), QStringLiteral("ui-pause"),
        ButtonSize::Guiding, bar);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setAccessibleName(tr("Pause"));
    m_pause->setLeastWidth(124);
    const QString back = QStringLiteral("ui-previous");
    const QString on = QStringLiteral("ui-next");
    const bool turned = layoutDirection() == Qt::RightToLeft; // the way on leads to the left
    auto *previous = small(turned ? on : back, tr("Previous step"));
    auto *next = small(turned ? back : on, tr("Next step"));
    m_nextStep = next;
    m_previousStep = previous;
    next->setObjectName(QStringLiteral("next"));
    previous->setObjectName(QStringLiteral("previous"));
    m_iAmReady = new Button(
        m_theme, ButtonKind::Main, tr("I am ready"), QString(), ButtonSize::Guiding, bar);
    m_iAmReady->setLeastWidth(124);
    m_iAmReady->setObjectName(QStringLiteral("ready"));
    m_hurt = new Button(
        m_theme, ButtonKind::Quiet, tr("Stop, it hurts"), QString(), ButtonSize::Guiding, bar);
    m_hurt->setObjectName(QStringLiteral("hurt"));
    m_voice = new Button(m_theme, ButtonKind::Quiet, QString(), QStringLiteral("ui-voice-on"),
        ButtonSize::Guiding, bar);
    m_voice->setObjectName(QStringLiteral("voice"));
    m_voice->hide();
    m_end = new Button(
        m_theme, ButtonKind::Quiet, tr("End"), QStringLiteral("ui-end"), ButtonSize::Guiding, bar);
    m_end->setObjectName(QStringLiteral("end"));
    m_end->setAccessibleName(tr("End"));
    row->addWidget(previous);
    row->addWidget(m_pause);
    row->addWidget(next);
    row->addSpacing(8);
    row->addWidget(m_iAmReady);
    row->addStretch();
    row->addWidget(m_hurt);
    row->addWidget(m_voice);
    row->addWidget(m_end);
    connect(m_pause, &Button::clicked, this, &GuidePage::pauseWanted);
    connect(previous, &Button::clicked, this, &GuidePage::previousWanted);
    connect(next, &Button::clicked, this, &GuidePage::nextWanted);
    connect(m_iAmReady, &Button::clicked, this, &GuidePage::nextWanted);
    connect(m_hurt, &Button::clicked, this, &GuidePage::hurtWanted);
    connect(m_voice, &Button::clicked, this, &GuidePage::voiceWanted);
    connect(m_end, &Button::clicked, this, &GuidePage::endWanted);
    return bar;
}

void GuidePage::show(const GuideState &state)
{
    if (state.stretch != m_stretch || state.variant != m_variant) {
        m_stretch = state.stretch;
        m_variant = state.variant;
        m_stage->setStretch(m_stretch, m_variant);
    }
    m_stage->setSwitching(state.oldKey, state.oldSide);
    m_stage->setMoment(state.figure);
    m_stage->setPoseText(state.pose);
    m_stage->setFigureOpacity(state.paused ? 0.75 : 1);
    m_spine->setState(state.spine);
    m_ring->setState(state.ring);
    if (state.switching != m_switching) {
        m_switching = state.switching;
        sizeWords();
        update();
    }
    showWords(state);
    m_iAmReady->setVisible((state.switching || state.waiting) && !state.paused);
    if (const QString text = state.switching ? tr("I am ready") : tr("Next");
        text != m_iAmReady->text()) {
        m_iAmReady->setText(text);
    }
    m_pause->setKind(state.paused ? ButtonKind::Main : ButtonKind::Soft);
    if (state.paused != m_paused) {
        m_paused = state.paused;
        m_pause->setIconName(state.paused ? QStringLiteral("ui-play") : QStringLiteral("ui-pause"));
        m_pause->setAccessibleDescription(state.paused ? tr("pressed") : tr("not pressed"));
    }
    shortenBar();
}

// Where the bar is narrow its icons speak alone, and "I am ready" is the next step; where the words
// of a language are long, too.
void GuidePage::shortenBar()
{
    const BarFitted fitted {width(), m_theme.scale(), m_paused,
        m_iAmReady->isHidden() ? QString() : m_iAmReady->text(),
        m_voice->isHidden() ? QString() : m_voiceText};
    if (fitted == m_barFitted)
        return; // or the buttons would change with every picture
    m_barFitted = fitted;
    const bool tight = width() < narrowest * m_theme.scale();
    const int least = tight ? 2 : width() < narrow * m_theme.scale() ? 1 : 0;
    for (int steps = least; steps <= mostSteps; ++steps) {
        shortenBarTo(steps);
        if (m_bar->layout()->minimumSize().width() <= width())
            break;
    }
}

void GuidePage::shortenBarTo(int steps)
{
    const bool tight = steps >= 2;
    const bool asks = tight && !m_iAmReady->isHidden();
    const auto say = [](Button *button, const QString &text) {
        if (button->text() != text) {
            button->setText(text);
        }
    };
    say(m_pause, asks || steps >= 3 ? QString() : m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setLeastWidth(asks || steps >= 3 ? 44 : tight ? 96 : 124);
    say(m_voice, steps >= 1 ? QString() : m_voiceText);
    say(m_end, tight ? QString() : tr("End"));
    m_nextStep->setHidden(asks);
    m_previousStep->setHidden(steps >= 4);
}

void GuidePage::showWords(const GuideState &state)
{
    m_name->setText(state.name);
    m_elapsed->setText(state.elapsed);
    m_elapsed->setVisible(!m_large);
    const bool chip = state.side != Side::None && !state.switching;
    m_side->setVisible(chip);
    if (chip) {
        m_side->setContent(state.side == Side::Left ? QStringLiteral("ui-side-left")
                                                    : QStringLiteral("ui-side-right"),
            sideWords(state.side));
    }
    m_lead->setVisible(state.switching && !state.lead.isEmpty());
    m_lead->setText(state.lead);
    m_instruction->setText(state.instruction);
    m_setLine->setVisible(!state.setLine.isEmpty() && !state.paused);
    m_setLine->setText(state.setLine);
    m_repLine->setVisible(state.paused || !state.repLine.isEmpty());
    m_repLine->setText(state.paused ? tr("Paused") : state.repLine);
    m_nextCaption->setVisible(!state.paused);
    m_next->setText(state.paused ? tr("Take your time.") : state.next);
    const bool large = larger() > 1 && width() >= roomy;
    m_repLine->setLook(large ? Type::CardTitle : Type::Figure, Token::Ink, true);
    fitWords();
}

void GuidePage::fitWords()
{
    const bool large = larger() > 1 && width() >= roomy;
    Fitted fitted {m_textSide->size(), m_ring->sizeHint().height(), m_guide, m_theme.scale(),
        m_paused, {m_instruction->text()}};
    fitted.words.append(m_side->isHidden() ? QString() : m_side->accessibleName());
    for (const Text *each : {m_name, m_lead, m_setLine, m_repLine, m_next})
        fitted.words.append(each->isHidden() ? QString() : each->text());
    if (fitted == m_fitted)
        return;
    m_fitted = fitted;
    const std::array<Type, 4> types {Type::CardTitle, Type::Heading, Type::Lead, Type::Body};
    // What comes next gives way first, then the instruction.
    const size_t usual = large ? 0 : m_narrow || isLow() ? 2 : 1;
    const std::array<std::pair<size_t, double>, 6> steps {
        {{usual, 1}, {qMax(usual, size_t {2}), 1}, {3, 1}, {3, 0.85}, {3, 0.7}, {3, 0.6}}};
    for (const auto &[next, part] : steps) {
        m_next->setLook(types[next], m_paused ? Token::Ink2 : Token::Ink, false);
        m_instruction->setLargest(m_guide * part);
        forget(*m_textSide->layout());
        if (m_textSide->layout()->minimumHeightForWidth(m_textSide->width())
            <= m_textSide->height())
            break;
    }
}

void GuidePage::showVoice(bool there, bool voice, bool on)
{
    m_voice->setVisible(there);
    m_voiceText = voice ? (on ? tr("Voice on") : tr("Voice off"))
                        : (on ? tr("Chimes on") : tr("Chimes off"));
    m_voice->setIconName(on ? QStringLiteral("ui-voice-on") : QStringLiteral("ui-voice-off"));
    m_voice->setAccessibleName(voice ? tr("Voice") : tr("Chimes"));
    m_voice->setAccessibleDescription(on ? tr("pressed") : tr("not pressed"));
    m_voice->setToolTip(on ? tr("Voice and chimes off") : tr("Voice and chimes on"));
    arrange();
}

void GuidePage::setUnheard(bool unheard)
{
    m_unheard = unheard;
    sizeWords();
    fitWords();
}

double GuidePage::larger() const
{
    return m_unheard && m_unit > 1 ? qBound(1.0, width() / 880.0, unheardLarger) : 1;
}

void GuidePage::announce(const QString &words)
{
    m_spoken->say(words);
}

void GuidePage::comeFrom(const QPointF &turn)
{
    m_stage->turn().comeFrom(turn);
}

void GuidePage::setFullScreen(bool on, double countPx)
{
    m_fullScreen = on;
    m_countPx = countPx;
    arrange();
}

bool GuidePage::isLow() const
{
    return height() < cardHeight * qMin(m_theme.scale(), 1.4);
}

void GuidePage::sizeWords()
{
    // The count's capitals are 0.714 of its size.
    const bool small = m_narrow || isLow();
    const double usual = (small ? narrowRing : 140) * (m_large ? largeUnit : 1);
    const double diameter = m_fullScreen ? qMax(usual, m_countPx / 0.714 / 64 * 140) : usual;
    const double most = qMin(width() * 0.22, height() * 0.4);
    m_ring->setDiameter(qRound(m_fullScreen ? qMax(usual, qMin(diameter, most)) : usual));
    m_unit = (m_fullScreen ? 1.25 : 1) * (m_large ? largeUnit : 1);
    const double guide = small ? narrowGuide : m_switching ? 48 : 40;
    m_guide = guide * m_unit * larger(); // as far as fitWords finds room for it
}

void GuidePage::setLargeText(bool on)
{
    m_large = on;
    arrange();
}

void GuidePage::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // or the release goes elsewhere
}

void GuidePage::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT tapped();
    }
    QWidget::mouseReleaseEvent(event);
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GuidePage::arrange()
{
    shortenBar();
    const int bar = qMax(barHeight, m_bar->sizeHint().height());
    const int high = height() - bar;
    m_bar->setGeometry(0, high, width(), bar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_narrow = width() < narrow * m_theme.scale();
    m_textSide->layout()->setContentsMargins(
        m_narrow ? QMargins(24, 10, 24, 12) : QMargins(32, 28, 28, 24));
    sizeWords();
    if (m_narrow) {
        // The words keep their room; the picture takes what is left of its own.
        const int stage = qBound(leastStage, high - m_theme.px(narrowText), narrowStage);
        m_stage->setGeometry(0, 0, width(), stage);
        m_textSide->setGeometry(0, stage, width(), high - stage);
    } else {
        const int stage = width() * stageWidth / 880;
        m_stage->setGeometry(mirrored ? width() - stage : 0, 0, stage, high);
        m_textSide->setGeometry(mirrored ? 0 : stage, 0, width() - stage, high);
    }
    fitWords();
    m_spine->setGeometry(m_stage->rect());
    m_spine->setVisible(m_stage->height() >= leastForSpine);
    const double unit = qMin(m_stage->width() / double(stageWidth), m_stage->height() / 444.0);
    const double base = m_stage->height() / 2.0 + (412 - 222) * unit;
    m_spine->setAxis((m_stage->width() - stageWidth * unit) / 2 + 61 * unit, base, 376 * unit);
}

void GuidePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_switching ? Token::Stage : Token::Surface));
}

} // namespace unhunch
