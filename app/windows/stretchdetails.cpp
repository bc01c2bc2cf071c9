// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stretchdetails.h"

#include "dosage.h"
#include "libraryview.h"
#include "safety.h"
#include "settingslayout.h"
#include "stage.h"
#include "steplist.h"
#include "tellingphase.h"
#include "words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int frame = 33; // ms
constexpr QSize stageSize {320, 360};

StagePlan detailsStage()
{
    return {{160, 172}, 132, 316, 40, 280, QRectF(10, 46, 300, 300), -1, 0};
}

} // namespace

StretchDetails::StretchDetails(
    const Theme &theme, Resident &resident, SettingStore &store, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_resident(resident)
    , m_store(store)
    , m_stage(new Stage(theme, detailsStage(), stageSize, this))
    , m_back(new Button(theme, ButtonKind::Second, tr("All stretches"),
          QStringLiteral("ui-chevron-left"), ButtonSize::Small))
    , m_play(new Button(theme, ButtonKind::Second, tr("Show the movement"),
          QStringLiteral("ui-play"), ButtonSize::Small))
    , m_star(new Button(
          theme, ButtonKind::Second, QString(), QStringLiteral("ui-star"), ButtonSize::Small))
    , m_start(new Button(theme, ButtonKind::Main, tr("Open the card"), QStringLiteral("ui-play")))
{
    m_frames.setInterval(frame);
    m_stage->setFixedSize(stageSize);
    m_stage->setTurnable();
    m_stage->setArrows(true);
    m_stage->setRoundedAll(14);
    m_back->setObjectName(QStringLiteral("back"));
    m_play->setObjectName(QStringLiteral("play"));
    m_star->setObjectName(QStringLiteral("star"));
    m_star->setCheckable(true);
    m_start->setObjectName(QStringLiteral("open-card"));
    auto *inner = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // the scroll bar's side, too
    m_sides->setContentsMargins(mirrored ? 16 : 0, 0, mirrored ? 0 : 16, 24);
    m_sides->setSpacing(28);
    m_sides->addLayout(buildPicture());
    m_wordsPlace = new QVBoxLayout;
    m_sides->addLayout(m_wordsPlace, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // its keys scroll
    scroll->setAccessibleName(tr("About this stretch"));
    scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored ? 8 : 24, 14, mirrored ? 24 : 8, 0);
    column->setSpacing(12);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(scroll, 1);
    connect(m_back, &Button::clicked, this, &StretchDetails::backWanted);
    connect(m_play, &Button::clicked, this, [this] { play(!isPlaying()); });
    connect(m_star, &Button::clicked, this, [this](bool on) {
        if (m_stretch != nullptr) {
            setStarred(m_store, m_stretch->id, on);
        }
    });
    connect(m_start, &Button::clicked, this, [this] {
        if (m_stretch != nullptr) {
            m_resident.start(m_stretch->id, false);
        }
    });
    connect(&m_frames, &QTimer::timeout, this, &StretchDetails::showFrame);
    connect(&store, &SettingStore::changed, this, &StretchDetails::follow);
}

QLayout *StretchDetails::buildPicture()
{
    auto *picture = new QVBoxLayout;
    picture->setSpacing(10);
    picture->addWidget(m_stage);
    auto *below = new QHBoxLayout;
    below->addWidget(m_play);
    below->addStretch();
    below->addWidget(m_star);
    picture->addLayout(below);
    picture->addWidget(m_start);
    picture->addStretch();
    return picture;
}

void StretchDetails::show(const Stretch &stretch)
{
    m_stretch = &stretch;
    m_timeline.reset();
    m_stage->setStretch(&stretch);
    play(false);
    buildWords(stretch);
    setAccessibleName(stretch.name);
    follow();
}

void StretchDetails::takeFocus()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void StretchDetails::stand()
{
    const Phase &phase = tellingPhase(*m_stretch, {});
    m_stage->setKey(phase.key, m_stretch->sided ? m_stretch->firstSide : Side::None);
    m_stage->setPoseText(phase.pose);
}

void StretchDetails::play(bool on)
{
    if (on) {
        m_since.start();
        m_frames.start();
    } else {
        m_frames.stop();
        if (m_stretch != nullptr) {
            stand();
        }
    }
    m_play->setText(on ? tr("Stop") : tr("Show the movement"));
    m_play->setIconName(on ? QStringLiteral("ui-pause") : QStringLiteral("ui-play"));
}

void StretchDetails::showFrame()
{
    const Millis at(m_since.elapsed());
    if (at >= m_timeline->length()) {
        play(false);
        return;
    }
    m_stage->setMoment(m_timeline->figureAt(at));
    m_stage->setPoseText(m_timeline->segments()[std::size_t(m_timeline->at(at).segment)].pose);
}

void StretchDetails::hideEvent(QHideEvent *event)
{
    play(false);
    QWidget::hideEvent(event);
}

void StretchDetails::follow()
{
    if (m_stretch == nullptr) {
        return;
    }
    const bool starred = isStarred(m_store, m_stretch->id);
    m_star->setChecked(starred);
    m_star->setIconName(starred ? QStringLiteral("ui-star-filled") : QStringLiteral("ui-star"));
    m_star->setAccessibleName(tr("Favourite"));
    m_star->setToolTip(tr("Favourite"));
    if (m_rhythm != nullptr) {
        m_rhythm->setText(rhythmWords(rhythmOf(m_store, m_stretch->id)));
        m_rhythm->setAccessibleName(tr("How often: %1").arg(m_rhythm->text()));
    }
    if (m_level != nullptr) {
        m_level->setValue(m_store.value(QStringLiteral("level-") + m_stretch->id));
    }
    followLevel();
}

void StretchDetails::followLevel()
{
    const Level level = m_store.settings().levels.value(m_stretch->id, Level::Low);
    if (m_timeline && m_timeline->items().front().level == level) {
        return;
    }
    m_timeline.emplace(std::vector<SessionItem> {{m_stretch, level, {}}});
    m_dose->setText(QStringLiteral("%1. %2, %3.")
                        .arg(placeWords(*m_stretch, {}), doseWords(*m_stretch),
                            lengthWords(m_stretch->guided(level))));
}

void StretchDetails::addHeading(QVBoxLayout &column, const QString &words)
{
    auto *text = new Text(m_theme, Type::Body, Token::Ink, true);
    text->setText(words);
    column.addSpacing(14);
    column.addWidget(text);
    column.addSpacing(2);
}

Text *StretchDetails::addText(QVBoxLayout &column, const QString &words)
{
    auto *text = new Text(m_theme, Type::Body, Token::Ink2);
    text->setWordWrap(true);
    text->setText(words);
    column.addWidget(text);
    return text;
}

void StretchDetails::addChoices(QVBoxLayout &column, const Stretch &stretch)
{
    const auto add = [&](const QString &name, QWidget *control) {
        auto *label = new Text(m_theme, Type::Caption, Token::Ink2);
        label->setText(name);
        label->setBuddy(control);
        column.addWidget(label);
        column.addWidget(control, 0, Qt::AlignLeft);
        column.addSpacing(6);
    };
    m_rhythm = new Button(m_theme, ButtonKind::Second, QString(), QStringLiteral("ui-chevron-down"),
        ButtonSize::Small);
    m_rhythm->setObjectName(QStringLiteral("rhythm"));
    add(tr("How often"), m_rhythm);
    connect(m_rhythm, &Button::clicked, this, [this] {
        openRhythmMenu(m_theme, m_store, m_stretch->id,
            m_rhythm->mapToGlobal(QPoint(0, m_rhythm->height() + 2)), m_rhythm);
    });
    m_level = nullptr;
    if (m_store.field(QStringLiteral("level-") + stretch.id) == nullptr) {
        return;
    }
    m_level = new Combo(m_theme);
    m_level->setObjectName(QStringLiteral("level"));
    m_level->setAccessibleName(tr("How much"));
    for (const Level level : {Level::Low, Level::Middle, Level::High}) {
        m_level->offer(toString(level), levelWords(stretch, level));
    }
    add(tr("How much"), m_level);
    connect(m_level, &Combo::picked, this, [this](const QString &value) {
        m_store.set(QStringLiteral("level-") + m_stretch->id, value);
    });
}

void StretchDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() - stageSize.width() - 100 < m_theme.px(380);
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_stage->setFixedSize(stacked ? QSize(stageSize.width(), 240) : stageSize);
}

void StretchDetails::addTargets(QVBoxLayout &column, const Stretch &stretch)
{
    if (!(stretch.targetsNamed + stretch.targetsAdded).isEmpty()) {
        addHeading(column, tr("Works on"));
        if (!stretch.targetsNamed.isEmpty()) {
            addText(column,
                tr("The source says: %1.").arg(stretch.targetsNamed.join(QStringLiteral(", "))));
        }
        if (!stretch.targetsAdded.isEmpty()) {
            addText(column, tr("We add: %1.").arg(stretch.targetsAdded.join(QStringLiteral(", "))));
        }
    }
}

void StretchDetails::addCautions(QVBoxLayout &column, const Stretch &stretch)
{
    addHeading(column, tr("Mind"));
    for (const QString &caution : stretch.cautions) {
        addText(column, caution);
    }
    if (stretch.askFirst) {
        addText(column, tr("Ask a clinician first with osteoporosis or a past spine fracture."));
    }
    auto *safety = new Button(
        m_theme, ButtonKind::Quiet, tr("When not to stretch"), QString(), ButtonSize::Small);
    safety->setFlush(true);
    connect(safety, &Button::clicked, this, [this] { showSafety(m_theme, this); });
    column.addWidget(safety, 0, Qt::AlignLeft);
}

void StretchDetails::addOtherWays(QVBoxLayout &column, const Stretch &stretch)
{
    if (!stretch.easier.isEmpty()) {
        addHeading(column, tr("Easier"));
        addText(column, stretch.easier);
    }
    if (!stretch.harder.isEmpty()) {
        addHeading(column, tr("Harder"));
        addText(column, stretch.harder);
    }
    if (!stretch.variants.empty()) {
        addHeading(column, tr("Other ways"));
        for (const Variant &variant : stretch.variants) {
            const QString line
                = variant.adapted ? tr("%1 (adapted, not in the article): %2") : tr("%1: %2");
            addText(column, line.arg(variant.name, variant.text));
        }
    }
}

void StretchDetails::addSource(QVBoxLayout &column, const Stretch &stretch)
{
    addHeading(column, tr("Source"));
    addText(column,
        stretch.number > 0
            ? tr("%1, in “11 Stretches For Mid-Back Pain”, Bustle.").arg(sourceWords(stretch))
            : tr("A stretch of your own, from %1.").arg(Catalogue::ownFolder()));
    for (const QString &question : stretch.openQuestions) {
        addText(column, question);
    }
}

void StretchDetails::buildWords(const Stretch &stretch)
{
    delete m_words;
    m_words = new QWidget;
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *name = new Text(m_theme, Type::Title, Token::Ink, true);
    name->setWordWrap(true);
    name->setText(stretch.name);
    column->addWidget(name);
    if (!stretch.subtitle.isEmpty()) {
        addText(*column, stretch.subtitle);
    }
    m_dose = addText(*column, QString());
    m_dose->setObjectName(QStringLiteral("dose"));
    column->addSpacing(8);
    addChoices(*column, stretch);
    addHeading(*column, tr("How it goes"));
    column->addWidget(new StepList(m_theme, stepsOf(stretch)));
    addTargets(*column, stretch);
    addCautions(*column, stretch);
    addOtherWays(*column, stretch);
    addSource(*column, stretch);
    column->addStretch();
    m_wordsPlace->addWidget(m_words);
}

} // namespace unhunch
