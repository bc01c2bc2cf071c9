// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dosage.h"
#include "stretch.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace unhunch {

// How things are said on the screens; all of it translated.
QString clockWords(Millis); // "0:26"
// "16 – 22 November", with the year where it is not this one, in the locale's order.
QString weekWords(QDate first, QDate today);
QString timeWords(QTime); // as the locale writes it, to the minute
QString placeWords(const Stretch &, const QString &variant); // "At your desk"
QString placeIcon(Place);
QString sideWords(Side); // "Left side"
QString sideShort(Side); // "Left"
QString sentence(const QString &); // ends with a full stop

} // namespace unhunch
