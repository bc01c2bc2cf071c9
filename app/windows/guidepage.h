// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "guidestate.h"
#include "guidetext.h"
#include "holdring.h"
#include "spine.h"
#include "stage.h"

#include <QWidget>

class QBoxLayout;

namespace unhunch {

class SpokenLine;

// The card while it guides. It shows a GuideState and tells what is pressed; it knows no time.
class GuidePage : public QWidget
{
    Q_OBJECT
public:
    explicit GuidePage(const Theme &, QWidget *parent = nullptr);

    void show(const GuideState &);
    // The figure was turned; it goes back to its best view.
    void comeFrom(const QPointF &turn);
    // In full screen the count is at least this high, in px.
    void setFullScreen(bool on, double countPx);
    void setLargeText(bool on);
    // The button that takes sound away and brings it back; named after the voice where there is
    // one.
    void showVoice(bool there, bool voice, bool on);
    // Nobody hears the steps, so they are shown larger still.
    void setUnheard(bool);
    // Has a screen reader say it, without taking the focus anywhere.
    void announce(const QString &);

    Button *pauseButton() const { return m_pause; }

    Button *readyButton() const { return m_iAmReady; }

    Button *endButton() const { return m_end; }

    Button *hurtButton() const { return m_hurt; }

    Button *voiceButton() const { return m_voice; }

Q_SIGNALS:
    void pauseWanted(); // or to go on
    void nextWanted();
    void previousWanted();
    void endWanted();
    void hurtWanted();
    void tapped(); // anywhere beside the buttons
    void voiceWanted(); // on or off

protected:
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    QWidget *buildText();
    QWidget *buildBar();
    void arrange();
    bool isLow() const; // lower than the card is made for
    void sizeWords();
    void fitWords(); // into the side they have, in any language
    void shortenBar();
    void shortenBarTo(int steps);
    void showWords(const GuideState &);

    double larger() const; // than full screen alone

    // What the words of the text side were fitted to.
    struct Fitted
    {
        QSize side;
        int ring = 0; // its height
        double guide = 0;
        double scale = 0;
        bool paused = false;
        QStringList words;

        bool operator==(const Fitted &) const = default;
    };

    // Likewise of the bar; no words where their button is hidden.
    struct BarFitted
    {
        int width = 0;
        double scale = 0;
        bool paused = false;
        QString ready;
        QString voice;

        bool operator==(const BarFitted &) const = default;
    };

    const Theme &m_theme;
    Stage *m_stage;
    Spine *m_spine;
    QWidget *m_textSide = nullptr;
    QWidget *m_bar = nullptr;
    Text *m_name = nullptr;
    Text *m_elapsed = nullptr;
    Chip *m_side = nullptr;
    Text *m_lead = nullptr;
    GuideText *m_instruction = nullptr;
    HoldRing *m_ring = nullptr;
    Text *m_setLine = nullptr;
    Text *m_repLine = nullptr;
    Text *m_nextCaption = nullptr;
    Text *m_next = nullptr;
    Button *m_pause = nullptr;
    Button *m_iAmReady = nullptr;
    Button *m_hurt = nullptr;
    Button *m_voice = nullptr;
    SpokenLine *m_spoken;
    Button *m_end = nullptr;
    Button *m_previousStep = nullptr;
    Button *m_nextStep = nullptr;
    bool m_switching = false;
    bool m_paused = false;
    double m_unit = 1; // of full screen and of large words
    double m_guide = 40; // px of the instruction, where it has room
    Fitted m_fitted;
    BarFitted m_barFitted;
    bool m_large = false;
    bool m_fullScreen = false;
    double m_countPx = 0;
    bool m_narrow = false; // the stage lies above the words
    bool m_unheard = false;
    QString m_voiceText;
    const Stretch *m_stretch = nullptr;
    QString m_variant;
};

} // namespace unhunch
