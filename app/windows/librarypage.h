// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "libraryview.h"
#include "resident.h"

#include <QBoxLayout>

class QStackedWidget;

namespace unhunch {

class Button;
class Segments;
class StretchDetails;
class Text;

// All stretches, as tiles, with filters above; or one of them, to read about.
class LibraryPage : public QWidget
{
    Q_OBJECT
public:
    LibraryPage(
        const Theme &, Resident &, SettingStore &, const Catalogue &, QWidget *parent = nullptr);

    // What there is to read about it; "" shows all.
    void openStretch(const QString &id);
    void search(); // the cursor goes there
    void takeFocus();

    LibraryView *view() const { return m_view; }

    LibraryModel *model() const { return m_model; }

    StretchDetails *details() const { return m_details; } // none: never opened

protected:
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    QLayout *buildFilters();
    void filter();
    void sayNothing(); // where nothing is found
    void showAll();
    void fitFilters();

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Catalogue &m_catalogue;
    LibraryModel *m_model;
    LibraryView *m_view;
    QStackedWidget *m_pages;
    StretchDetails *m_details = nullptr;
    LineField *m_search = nullptr;
    Segments *m_where = nullptr;
    Combo *m_whereShort = nullptr; // where there is no room for the segments
    Combo *m_area = nullptr;
    Button *m_stars = nullptr;
    QBoxLayout *m_filters = nullptr;
    Text *m_nothing = nullptr;
};

} // namespace unhunch
