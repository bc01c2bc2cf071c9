// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dosage.h"
#include "localewords.h"
#include "stretch.h"

#include <QJsonObject>
#include <QString>

namespace unhunch {

// How things are said on the screens; all of it translated.
QString clockWords(Millis); // "0:26"
QString placeWords(const Stretch &, const QString &variant); // "At your desk"
QString placeIcon(Place);
QString areaWords(const QString &area); // what a stretch works on: "Turning"
QString sideWords(Side); // "Left side"
QString sideShort(Side); // "Left"
QString sentence(const QString &); // ends with a full stop
QString headline(const QJsonObject &status); // what is so now, of the document of Status

} // namespace unhunch
