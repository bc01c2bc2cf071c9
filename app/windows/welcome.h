// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls.h"
#include "resident.h"
#include "settingstore.h"
#include "stretch.h"

#include <QWidget>

class QStackedWidget;

namespace unhunch {

class PlaceTile;
class PlanStrip;
class StepBeads;

// The first steps: when one works, where one can stretch, how one is asked. Everything is set
// already and each change applies at once, so that it can be ended from any step; closing it is
// taking it as it is.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    Welcome(const Theme &, Resident &, SettingStore &, const Catalogue &);

    int step() const;
    void setStep(int);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    QWidget *buildWhen();
    QWidget *buildWhere();
    QWidget *buildHow();
    QLayout *buildButtons();
    QWidget *page(const QString &title, Text *&lead);
    void follow();
    void hearPlan(); // of the strip
    void pickStanding(bool on);
    void setGround();
    void growToFit();
    void showTray(const QJsonObject &document);
    void finish(bool showOne);
    int fitting() const; // stretches that can be done at the places chosen

    const Theme &m_theme;
    Resident &m_resident;
    SettingStore &m_store;
    const Catalogue &m_catalogue;
    StepBeads *m_beads;
    QStackedWidget *m_pages;
    Text *m_whenLead = nullptr;
    Text *m_whereLead = nullptr;
    Text *m_howLead = nullptr;
    Text *m_fit = nullptr;
    Text *m_noTray = nullptr;
    Segments *m_often = nullptr;
    PlanStrip *m_plan = nullptr;
    int m_minutes = 0; // of stretching, on the next whole day
    int m_planned = 0; // answers about an earlier one are let go
    QStringList m_putOut; // by the tile of what is done standing
    PlaceTile *m_chair = nullptr;
    PlaceTile *m_standing = nullptr;
    PlaceTile *m_floor = nullptr;
    Button *m_back = nullptr;
    Text *m_set = nullptr; // "Everything is already set."
    Button *m_next = nullptr;
    Button *m_begin = nullptr;
};

} // namespace unhunch
