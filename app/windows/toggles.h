// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts.h"
#include "theme.h"

#include <QAbstractButton>
#include <QCheckBox>

namespace unhunch {

// On or off; the knob differs in size as well as in place.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(const Theme &, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    bool hitButton(const QPoint &) const override;

private:
    const Theme &m_theme;
};

// One day of the week: short on its face, whole for a screen reader.
class DayToggle : public QAbstractButton
{
    Q_OBJECT
public:
    DayToggle(const Theme &, Qt::DayOfWeek, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
};

} // namespace unhunch
