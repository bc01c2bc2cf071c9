// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "week.h"

#include <QDate>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace unhunch {

// The JSON documents of the bus and the command, and the same as text for a terminal.

tl::expected<WeekView, QString> weekAround(const History &, QDate day);
// With what only who runs knows of a week: "now", and which days are working days ("working" of
// each). `day` has its log in full, the others in brief.
tl::expected<QJsonObject, QString> weekDocument(
    const History &, QDate day, const Settings &, const Stamp &now);
tl::expected<QJsonObject, QString> dayDocument(const History &, QDate day, const Settings &);
tl::expected<QJsonObject, QString> logDocument(const History &, QDate day);
QJsonObject stretchesDocument(const Catalogue &);

QString planText(const QJsonObject &plan, const Catalogue &);
QString stretchesText(const Catalogue &);
// The card as text, with the disclaimer and the source.
QString cardText(const Stretch &, Level level);
QString doctorText(const QJsonObject &document);
QString disclaimer();

} // namespace unhunch
