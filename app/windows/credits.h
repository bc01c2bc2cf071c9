// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stretch.h"
#include "theme.h"

#include <QWidget>

namespace unhunch {

// The parts of others that the programs are made with, and their licences.
QStringList builtWith();
// Whom the stretches are attributed to, what Unhunch is built with, and its licence. Returns when
// it was closed.
void showCredits(const Theme &, const Catalogue &, QWidget *parent);

// "Dan Baumann, PT, physical therapist: Open Book, Thoracic Extension", one a person of the source,
// by the order of their first stretch.
QStringList attributions(const Catalogue &);

} // namespace unhunch
