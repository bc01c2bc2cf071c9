// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation.h"
#include "settingcontrols.h"
#include "settingslayout.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace unhunch {

class DoctorAsker;

// All settings, in pages made from the one list of fields. Everything applies at once; what is
// changed elsewhere shows here. A search goes through the rows of all pages.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(
        const Theme &, Resident &, SettingStore &, const Catalogue &, QWidget *parent = nullptr);

    void openPage(const QString &id); // one that is not there is the first
    QString page() const; // its id
    void search(); // the cursor goes there
    void takeFocus();

Q_SIGNALS:
    void libraryWanted();
    void welcomeWanted();
    void creditsWanted();
    void safetyWanted();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    struct Built
    {
        QWidget *widget = nullptr; // none: not built yet
        Text *heading = nullptr; // seen while searching
        QList<SettingGroup *> groups;
        QWidget *more = nullptr; // what is no setting; not searched
    };

    void choose(int page);
    void build(int index);
    SettingGroup *buildGroup(const GroupLayout &);
    void addRow(SettingGroup &, const SettingPlace &);
    bool addSpecial(SettingGroup &, const SettingPlace &);
    void addHours(SettingGroup &, const SettingPlace &);
    void addOwnHours(SettingGroup &, const SettingPlace &);
    void addLevels(SettingGroup &, const SettingPlace &);
    void addPlan(SettingGroup &);
    void addAbout(SettingGroup &);
    Button *addButton(SettingRow &, const QString &name, const QString &text);
    bool hasOwnHours() const; // for each day
    void showHours(); // the one row, or one a day
    void find(const QString &);

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Catalogue &m_catalogue;
    std::vector<PageLayout> m_layout;
    std::vector<Built> m_built;
    DoctorAsker *m_doctor;
    LineField *m_search;
    SideList *m_list;
    Combo *m_short; // the list of pages where the window is narrow
    QScrollArea *m_scroll;
    QVBoxLayout *m_pages = nullptr;
    Text *m_nothing = nullptr; // was found
    Text *m_atOnce;
    QBoxLayout *m_sides;
    QBoxLayout *m_side;
    QMap<QString, SettingRow *> m_rows;
    bool m_ownHours = false; // asked for, though they are the same yet
};

} // namespace unhunch
