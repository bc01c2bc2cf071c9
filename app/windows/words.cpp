// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "translate.h"

#include <QDateTime>
#include <QMap>

UNHUNCH_WORDS(words)

namespace unhunch {

QString clockWords(Millis length)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(length).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString placeWords(const Stretch &stretch, const QString &variantId)
{
    const Variant *variant = stretch.variant(variantId);
    const Place place = variant != nullptr && variant->place ? *variant->place : stretch.place;
    if (stretch.atDesk && place == Place::Chair) {
        return tr("At your desk");
    }
    switch (place) {
    case Place::Chair:
        return tr("On a chair");
    case Place::Standing:
        return tr("Standing");
    case Place::Wall:
        return tr("At a wall");
    case Place::Doorway:
        return tr("In a doorway");
    case Place::Floor:
        return stretch.props.contains(QStringLiteral("wall")) ? tr("On the floor, back to a wall")
                                                              : tr("On the floor");
    }
    return {};
}

QString placeIcon(Place place)
{
    switch (place) {
    case Place::Chair:
        return QStringLiteral("ui-pos-chair");
    case Place::Standing:
        return QStringLiteral("ui-pos-standing");
    case Place::Wall:
        return QStringLiteral("ui-pos-wall");
    case Place::Doorway:
        return QStringLiteral("ui-pos-door");
    case Place::Floor:
        return QStringLiteral("ui-pos-floor");
    }
    return {};
}

QString areaWords(const QString &area)
{
    static const QMap<QString, const char *> words {
        {QStringLiteral("rotation"), QT_TRANSLATE_NOOP("words", "Turning")},
        {QStringLiteral("extension"), QT_TRANSLATE_NOOP("words", "Straightening")},
        {QStringLiteral("lats"), QT_TRANSLATE_NOOP("words", "Side of the back")},
        {QStringLiteral("blades"), QT_TRANSLATE_NOOP("words", "Shoulder blades")},
        {QStringLiteral("chest"), QT_TRANSLATE_NOOP("words", "Chest")}};
    const auto found = words.find(area);
    return found != words.end() ? tr(*found) : area;
}

QString sideWords(Side side)
{
    return side == Side::Left ? tr("Left side")
                              : (side == Side::Right ? tr("Right side") : QString());
}

QString sideShort(Side side)
{
    return side == Side::Left ? tr("Left") : (side == Side::Right ? tr("Right") : QString());
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString headline(const QJsonObject &status)
{
    // A pause is what the person chose: it goes before all else.
    const auto quiet
        = QDateTime::fromString(status.value(QStringLiteral("quietUntil")).toString(), Qt::ISODate);
    return quiet.isValid() ? tr("Quiet until %1").arg(timeWords(quiet.toLocalTime().time()))
                           : status.value(QStringLiteral("sentence")).toString();
}

} // namespace unhunch
