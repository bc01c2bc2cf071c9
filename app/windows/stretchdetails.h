// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "inputs.h"
#include "resident.h"
#include "rhythm.h"
#include "timeline.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace unhunch {

class Stage;

// All there is to know of one stretch: how it goes, how much, what it works on, what to mind, who
// said so; and what can be chosen for it. The figure shows the movement when asked to, and stands
// still when nobody sees it.
class StretchDetails : public QWidget
{
    Q_OBJECT
public:
    StretchDetails(const Theme &, Resident &, SettingStore &, QWidget *parent = nullptr);

    void show(const Stretch &);
    void takeFocus();

    bool isPlaying() const { return m_frames.isActive(); }

    // Of the movement that is shown, by the level that is set.
    Millis length() const { return m_timeline ? m_timeline->length() : Millis {}; }

Q_SIGNALS:
    void backWanted();

protected:
    void hideEvent(QHideEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    QLayout *buildPicture();
    void buildWords(const Stretch &);
    void addTargets(QVBoxLayout &, const Stretch &);
    void addCautions(QVBoxLayout &, const Stretch &);
    void addOtherWays(QVBoxLayout &, const Stretch &);
    void addSource(QVBoxLayout &, const Stretch &);
    void addHeading(QVBoxLayout &, const QString &);
    Text *addText(QVBoxLayout &, const QString &);
    void addChoices(QVBoxLayout &, const Stretch &);
    void play(bool on);
    void showFrame();
    void stand();
    void follow();
    void followLevel();

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Stretch *m_stretch = nullptr;
    std::optional<Timeline> m_timeline;
    QTimer m_frames;
    QElapsedTimer m_since;
    Stage *m_stage;
    Button *m_back;
    Button *m_play;
    Button *m_star;
    Button *m_start;
    QWidget *m_words = nullptr;
    QBoxLayout *m_sides = nullptr;
    QVBoxLayout *m_wordsPlace = nullptr;
    Text *m_dose = nullptr; // where, how often, how long
    Combo *m_level = nullptr;
    Button *m_rhythm = nullptr;
};

} // namespace unhunch
