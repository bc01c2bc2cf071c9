// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace unhunch {

// Of the first steps: a bead each, done, now, or still to come.
class StepBeads : public QWidget
{
    Q_OBJECT
public:
    StepBeads(const Theme &, int steps, QWidget *parent);

    void setStep(int); // from 0

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    int m_steps;
    int m_step = 0;
};

// A plane for the strip of the day.
class StripPlane : public QWidget
{
    Q_OBJECT
public:
    StripPlane(const Theme &, QWidget *strip);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

} // namespace unhunch
