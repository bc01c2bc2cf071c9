// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace unhunch {

// The numbered steps, on their own small line of beads. One row widget each, so that they are read
// as an ordered list.
class StepList : public QWidget
{
    Q_OBJECT
public:
    StepList(const Theme &, const QStringList &steps, QWidget *parent = nullptr);
};

} // namespace unhunch
