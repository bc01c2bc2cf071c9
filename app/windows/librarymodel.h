// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rhythm.h"

#include <QAbstractListModel>

namespace unhunch {

// What the library shows: the stretches that pass the filter, files of one's own that could not be
// read, and, where nothing is filtered, a note.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole,
        StretchRole, // its id
        PlaceRole, // "Chair or floor, 1 min"
        IconRole, // of the place
        RhythmRole, // its words
        PromptsRole,
        OffRole,
        StarRole
    };
    enum class Kind { Stretch, Problem, Note };
    enum class Where { All, Chair, Standing, WallOrDoor, Floor };

    struct Filter
    {
        QString words;
        Where where = Where::All;
        QString area; // of the body, or any
        bool starred = false;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    LibraryModel(SettingStore &, const Catalogue &, QObject *parent = nullptr);

    void setFilter(const Filter &);

    const Filter &filter() const { return m_filter; }

    const Stretch *stretchAt(const QModelIndex &) const; // nullptr: another tile
    int rowOf(const QString &stretch) const; // -1: it is not shown

    int shown() const { return int(m_stretches.size()); }

    // Areas that any stretch names, with their words.
    QList<QPair<QString, QString>> areas() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    void rebuild();
    bool passes(const Stretch &) const;
    QVariant stretchData(const Stretch &, int role) const;

    SettingStore &m_store;
    const Catalogue &m_catalogue;
    Filter m_filter;
    std::vector<const Stretch *> m_stretches;
    QStringList m_problems;
    bool m_note = true;
};

// Where it can be done, as written or in one of its variants.
bool isDoneAt(const Stretch &, LibraryModel::Where);
QString wherePlain(const Stretch &); // "Chair or floor"
QString noteWords();
QString noteSource();

} // namespace unhunch
