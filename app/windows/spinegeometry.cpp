// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spinegeometry.h"

#include <QtMath>

namespace unhunch {

namespace {

constexpr double headRadius = 13;
constexpr double beadHalf = 8;
constexpr double headGap = 8;
constexpr double groupStep = 1.7; // of the pitch, between two groups
constexpr double leanOne = 62;
constexpr double leanTwo = 40;

QPointF along(double degrees, double length)
{
    return {length * qCos(qDegreesToRadians(degrees)), -length * qSin(qDegreesToRadians(degrees))};
}

} // namespace

int SpineState::beads() const
{
    int sum = 0;
    for (const Group &group : groups) {
        sum += group.beads;
    }
    return sum;
}

SpineLayout layOutSpine(const SpineState &state, double height, double upright)
{
    SpineLayout layout;
    const int n = state.beads();
    if (n == 0) {
        return layout;
    }
    const int gaps = static_cast<int>(state.groups.size()) - 1;
    layout.pitch = (height - 2 * headRadius - 18) / (n + 0.6 + 0.7 * gaps);
    const double lean = gaps > 0 ? leanTwo : leanOne;
    const double stands = state.finished ? n : upright;
    const auto angleOf = [&](int i) {
        const double after = i - stands;
        if (after <= 0) {
            return 90.0;
        }
        return 90 - lean * qMin(1.0, after / qMax(1, n - 1) * 1.05 + 0.06 * qMin(1.0, after));
    };
    const auto walked = [&](double degrees) {
        return degrees < 90 || stands < n ? degrees - lean / (2 * n) : 90;
    };
    QPointF at(0, -10);
    int index = 0;
    for (const SpineState::Group &group : state.groups) {
        for (int i = 0; i < group.beads; ++i, ++index) {
            if (index > 0) {
                const double from = angleOf(index - 1);
                // Beads that stand already are stacked straight.
                const double degrees = index <= stands ? 90 : walked(from);
                at += along(degrees, layout.pitch * (i == 0 ? groupStep : 1));
            }
            SpineBead bead {at, angleOf(index), SpineBead::State::Open, {}};
            if (index < state.done || state.finished) {
                bead.state = SpineBead::State::Done;
            } else if (index == state.done && state.current) {
                bead.state = SpineBead::State::Now;
            }
            if (i == 0) {
                bead.label = group.label;
            }
            layout.beads.push_back(bead);
        }
    }
    const double top = angleOf(n - 1);
    layout.head = at + along(walked(top), beadHalf + headGap + headRadius);
    return layout;
}

} // namespace unhunch
