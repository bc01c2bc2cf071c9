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

SpineBead::State stateOf(const SpineState &state, int index)
{
    if (index < state.done || state.finished) {
        return SpineBead::State::Done;
    }
    return index == state.done && state.current ? SpineBead::State::Now : SpineBead::State::Open;
}

// How a column of `beads` leans of which `stands` stand upright; 90 degrees are upright.
struct Lean
{
    int beads;
    double stands;
    double most; // degrees

    double angleOf(int i) const
    {
        const double after = i - stands;
        if (after <= 0) {
            return 90;
        }
        return 90 - most * qMin(1.0, after / qMax(1, beads - 1) * 1.05 + 0.06 * qMin(1.0, after));
    }

    // The way from a bead at `degrees` to what comes above it.
    double onwards(double degrees) const
    {
        return degrees < 90 || stands < beads ? degrees - most / (2 * beads) : 90;
    }

    // Beads that stand already are stacked straight.
    double wayTo(int i) const { return i <= stands ? 90 : onwards(angleOf(i - 1)); }
};

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
    const Lean lean {n, state.finished ? n : upright, gaps > 0 ? leanTwo : leanOne};
    QPointF at(0, -10);
    int index = 0;
    for (const SpineState::Group &group : state.groups) {
        for (int i = 0; i < group.beads; ++i, ++index) {
            if (index > 0) {
                at += along(lean.wayTo(index), layout.pitch * (i == 0 ? groupStep : 1));
            }
            layout.beads.push_back(
                {at, lean.angleOf(index), stateOf(state, index), i == 0 ? group.label : QString()});
        }
    }
    layout.head = at + along(lean.onwards(lean.angleOf(n - 1)), beadHalf + headGap + headRadius);
    return layout;
}

} // namespace unhunch
