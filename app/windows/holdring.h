// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace unhunch {

// What the ring shows; a value, so that painting happens only when it differs.
struct RingState
{
    enum class Look { Hold, Ready, Ease, Switch, Paused };
    static constexpr int noNumber = -1; // nothing is counted

    double share = 0; // of the way round, clockwise from the top
    int number = 0;
    QString caption;
    Look look = Look::Hold;

    friend bool operator==(const RingState &, const RingState &) = default;
};

// The ring around the count. A progress bar to screen readers, told of the start, half and end.
class HoldRing : public QWidget
{
    Q_OBJECT
public:
    explicit HoldRing(const Theme &, QWidget *parent = nullptr);

    void setState(const RingState &);

    const RingState &state() const { return m_state; }

    void setDiameter(int px); // 140 unless told; the count grows with it
    QString valueText() const; // "3 seconds left"

    QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    RingState m_state;
    int m_diameter = 140;
};

} // namespace unhunch
