// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymodel.h"

#include "translate.h"
#include "words.h"

#include <algorithm>

UNHUNCH_WORDS(unhunch::LibraryModel)

namespace unhunch {

namespace {

QString placeName(Place place)
{
    switch (place) {
    case Place::Chair:
        return tr("chair");
    case Place::Standing:
        return tr("standing");
    case Place::Wall:
        return tr("wall");
    case Place::Doorway:
        return tr("door");
    case Place::Floor:
        return tr("floor");
    }
    return {};
}

std::vector<Place> placesOf(const Stretch &stretch)
{
    std::vector<Place> places {stretch.place};
    const auto add = [&](Place place) {
        if (std::find(places.begin(), places.end(), place) == places.end()) {
            places.push_back(place);
        }
    };
    for (const Variant &variant : stretch.variants) {
        if (variant.place) {
            add(*variant.place);
        }
    }
    // On the floor with its back to one: the wall is what has to be there.
    if (stretch.props.contains(QStringLiteral("wall"))) {
        add(Place::Wall);
    }
    return places;
}

LibraryModel::Where whereOf(Place place)
{
    using Where = LibraryModel::Where;
    switch (place) {
    case Place::Chair:
        return Where::Chair;
    case Place::Standing:
        return Where::Standing;
    case Place::Wall:
    case Place::Doorway:
        return Where::WallOrDoor;
    case Place::Floor:
        return Where::Floor;
    }
    return Where::All;
}

} // namespace

bool isDoneAt(const Stretch &stretch, LibraryModel::Where where)
{
    const std::vector<Place> places = placesOf(stretch);
    return where == LibraryModel::Where::All
        || std::any_of(
            places.begin(), places.end(), [where](Place place) { return whereOf(place) == where; });
}

QString wherePlain(const Stretch &stretch)
{
    QStringList names;
    for (const Place place : placesOf(stretch)) {
        names.append(placeName(place));
    }
    QString plain = names.mid(0, 2).join(tr(" or "));
    if (!plain.isEmpty()) {
        plain[0] = plain[0].toUpper();
    }
    return plain;
}

QString noteWords()
{
    return tr("You do not have to do all of these every day. Pick the one that feels best.");
}

QString noteSource()
{
    return tr("After Claire Morrow, senior physical therapy consultant, Hinge Health");
}

LibraryModel::LibraryModel(SettingStore &store, const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_catalogue(catalogue)
{
    rebuild();
    connect(&store, &SettingStore::changed, this, [this](const QString &key) {
        if (key == QLatin1String("stars") && m_filter.starred) {
            rebuild();
        } else if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    });
}

void LibraryModel::setFilter(const Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    rebuild();
}

bool LibraryModel::passes(const Stretch &stretch) const
{
    if (!isDoneAt(stretch, m_filter.where)
        || (!m_filter.area.isEmpty() && !stretch.areas.contains(m_filter.area))
        || (m_filter.starred && !isStarred(m_store, stretch.id))) {
        return false;
    }
    const QString all
        = (QStringList {stretch.name, stretch.subtitle, wherePlain(stretch), stretch.source.person}
            + stretch.targetsNamed + stretch.targetsAdded)
              .join(QLatin1Char(' '));
    const QStringList words = m_filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void LibraryModel::rebuild()
{
    beginResetModel();
    m_stretches.clear();
    for (const Stretch &stretch : m_catalogue.stretches()) {
        if (passes(stretch)) {
            m_stretches.push_back(&stretch);
        }
    }
    // Those that are offered come first, as one looks for them; then the source's order holds.
    std::stable_sort(
        m_stretches.begin(), m_stretches.end(), [this](const Stretch *a, const Stretch *b) {
            const auto rank = [this](const Stretch *each) {
                const Rhythm rhythm = rhythmOf(m_store, each->id);
                constexpr int most = 10'000;
                return rhythm.kind == Rhythm::Kind::Every ? rhythm.minutes
                                                          : most + int(rhythm.kind);
            };
            return rank(a) < rank(b);
        });
    const bool all = m_filter == Filter {};
    m_problems = all ? m_catalogue.problems() : QStringList();
    m_note = all;
    endResetModel();
}

const Stretch *LibraryModel::stretchAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_stretches.size())
        ? m_stretches[std::size_t(index.row())]
        : nullptr;
}

int LibraryModel::rowOf(const QString &stretch) const
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(),
        [&](const Stretch *each) { return each->id == stretch; });
    return found != m_stretches.end() ? int(found - m_stretches.begin()) : -1;
}

QList<QPair<QString, QString>> LibraryModel::areas() const
{
    QList<QPair<QString, QString>> areas;
    for (const Stretch &stretch : m_catalogue.stretches()) {
        for (const QString &area : stretch.areas) {
            const QPair<QString, QString> each {area, areaWords(area)};
            if (!areas.contains(each)) {
                areas.append(each);
            }
        }
    }
    return areas;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0
                            : int(m_stretches.size()) + int(m_problems.size()) + (m_note ? 1 : 0);
}

QVariant LibraryModel::stretchData(const Stretch &stretch, int role) const
{
    const Rhythm rhythm = rhythmOf(m_store, stretch.id);
    const bool starred = isStarred(m_store, stretch.id);
    const QString length
        = lengthWords(stretch.guided(m_store.settings().levels.value(stretch.id, Level::Low)));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return stretch.name;
    case Qt::AccessibleTextRole:
        return (QStringList {stretch.name, wherePlain(stretch), length, rhythmWords(rhythm)}
            + (starred ? QStringList {tr("favourite")} : QStringList()))
            .join(QStringLiteral(", "));
    case KindRole:
        return int(Kind::Stretch);
    case StretchRole:
        return stretch.id;
    case PlaceRole:
        return QStringLiteral("%1, %2").arg(wherePlain(stretch), length);
    case IconRole:
        return placeIcon(stretch.place);
    case RhythmRole:
        return rhythmWords(rhythm);
    case PromptsRole:
        return rhythm.prompts();
    case OffRole:
        return rhythm.kind == Rhythm::Kind::Off;
    case StarRole:
        return starred;
    default:
        return {};
    }
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (const Stretch *stretch = stretchAt(index)) {
        return stretchData(*stretch, role);
    }
    const int problem = index.row() - int(m_stretches.size());
    const bool isNote = problem >= int(m_problems.size());
    switch (role) {
    case KindRole:
        return int(isNote ? Kind::Note : Kind::Problem);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isNote ? noteWords() : m_problems.value(problem);
    case Qt::AccessibleTextRole:
        return isNote
            ? QStringLiteral("%1 %2").arg(noteWords(), noteSource())
            : tr("A stretch of your own that could not be read. %1").arg(m_problems.value(problem));
    default:
        return {};
    }
}

} // namespace unhunch
