// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that are more than one field or none, of the settings page.
#include "doctorgroup.h"
#include "planstrip.h"
#include "settingspage.h"

#include <QLocale>

#include <algorithm>

namespace unhunch {

namespace {

QString dayNames()
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        names.append(QLocale().standaloneDayName(day));
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

bool SettingsPage::addSpecial(SettingGroup &group, const SettingPlace &place)
{
    if (!place.key.startsWith(QLatin1Char('@'))) {
        return false;
    }
    if (place.key == QLatin1String("@days")) {
        SettingRow *row = group.addRow(place.title);
        row->addControl(new WorkDays(m_theme, m_store));
        row->setAlsoFound(dayNames());
    } else if (place.key == QLatin1String("@hours")) {
        addHours(group, place);
    } else if (place.key == QLatin1String("@own-hours")) {
        addOwnHours(group, place);
    } else if (place.key == QLatin1String("@levels")) {
        addLevels(group, place);
    } else if (place.key == QLatin1String("@plan")) {
        addPlan(group);
    } else if (place.key == QLatin1String("@library")) {
        SettingRow *row = group.addRow(place.title, place.hint);
        connect(addButton(*row, QStringLiteral("open-library"), tr("Open the library")),
            &Button::clicked, this, &SettingsPage::libraryWanted);
    } else if (place.key == QLatin1String("@senses") || place.key == QLatin1String("@surfaces")
        || place.key == QLatin1String("@paths")) {
        auto *found = new DoctorRows(m_theme, *m_doctor, group, place.key.mid(1));
        connect(found, &DoctorRows::added, this, [this] {
            if (!m_search->text().isEmpty()) {
                find(m_search->text());
            }
        });
    } else if (place.key == QLatin1String("@about")) {
        addAbout(group);
    }
    return true;
}

Button *SettingsPage::addButton(SettingRow &row, const QString &name, const QString &text)
{
    auto *button = new Button(m_theme, ButtonKind::Second, text, QString(), ButtonSize::Small);
    button->setObjectName(name);
    button->setAccessibleName(text);
    row.addControl(button);
    return button;
}

void SettingsPage::addHours(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title, place.hint);
    m_rows.insert(place.key, row);
    auto *edit = new HoursEdit(m_theme);
    edit->setNames(place.title);
    edit->setObjectName(QStringLiteral("hours"));
    row->addControl(edit);
    const auto refresh = [this, edit] {
        if (const auto common = commonHours(m_store)) {
            edit->setHours(*common);
        }
    };
    connect(
        edit, &HoursEdit::edited, this, [this, edit] { setCommonHours(m_store, edit->hours()); });
    connect(&m_store, &SettingStore::changed, edit, refresh);
    connect(&m_store, &SettingStore::refused, edit,
        [row, refresh](const QString &key, const QString &reason) {
            if (key.startsWith(QLatin1String("hours-"))) {
                refresh();
                row->explain(reason);
            }
        });
    connect(&m_store, &SettingStore::changed, row, [row] { row->explain({}); });
    refresh();
}

void SettingsPage::addOwnHours(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title);
    m_rows.insert(place.key, row);
    row->setAlsoFound(dayNames());
    auto *control = new Switch(m_theme);
    control->setObjectName(QStringLiteral("own-hours"));
    row->addControl(control);
    connect(control, &QCheckBox::clicked, this, [this](bool on) {
        m_ownHours = on;
        if (!on) {
            // Back to one: those of the first working day.
            setCommonHours(m_store, firstHours(m_store).value_or(Settings::officeHours()));
        }
        showHours();
    });
    const auto refresh = [this, control] { control->setChecked(hasOwnHours()); };
    connect(&m_store, &SettingStore::changed, control, refresh);
    refresh();
}

bool SettingsPage::hasOwnHours() const
{
    return m_ownHours || (firstHours(m_store) && !commonHours(m_store));
}

void SettingsPage::showHours()
{
    if (!m_rows.contains(QStringLiteral("@hours")) || !m_search->text().isEmpty()) {
        return;
    }
    const bool own = hasOwnHours();
    m_rows[QStringLiteral("@hours")]->setWanted(!own && firstHours(m_store));
    for (int day = 0; day < 7; ++day) {
        if (SettingRow *row = m_rows.value(dayKey(day))) {
            row->setWanted(own);
        }
    }
}

void SettingsPage::addLevels(SettingGroup &group, const SettingPlace &place)
{
    SettingRow *row = group.addRow(place.title, place.hint);
    auto *control = new Combo(m_theme);
    control->setObjectName(QStringLiteral("levels"));
    const QStringList levels {
        QStringLiteral("low"), QStringLiteral("middle"), QStringLiteral("high")};
    QStringList keys;
    for (const Field &field : m_store.fields()) {
        if (field.key.startsWith(QLatin1String("level-"))) {
            keys.append(field.key);
        }
    }
    if (keys.isEmpty()) {
        return;
    }
    for (const QString &level : levels) {
        control->offer(level, valueWords(*m_store.field(keys.first()), level, m_catalogue));
    }
    control->offer(QString(), tr("Each its own"));
    row->addControl(control);
    connect(control, &Combo::picked, this, [this, keys](const QString &level) {
        if (level.isEmpty()) {
            openPage(QStringLiteral("stretches"));
            return;
        }
        for (const QString &key : keys) {
            m_store.set(key, level);
        }
    });
    const auto refresh = [this, control, keys] {
        const QString first = m_store.value(keys.first());
        const bool same = std::all_of(keys.begin(), keys.end(),
            [&](const QString &key) { return m_store.value(key) == first; });
        control->setValue(same ? first : QString());
    };
    connect(&m_store, &SettingStore::changed, control, refresh);
    refresh();
}

void SettingsPage::addPlan(SettingGroup &group)
{
    auto *strip = new PlanStrip(m_theme, m_resident, m_store, m_catalogue);
    strip->setObjectName(QStringLiteral("plan"));
    const auto tell = [&group, strip] { group.setHeading(strip->title(), strip->sum()); };
    connect(strip, &PlanStrip::planned, &group, tell);
    tell();
    group.addHeadEnd(new PlanLegend(m_theme));
    group.addWidget(strip);
}

void SettingsPage::addAbout(SettingGroup &group)
{
    SettingRow *about = group.addRow(tr("Unhunch %1").arg(QStringLiteral(UNHUNCH_VERSION)),
        tr("Stretches after “11 Stretches For Mid-Back Pain”, Bustle"));
    connect(addButton(*about, QStringLiteral("credits"), tr("Source and credits")),
        &Button::clicked, this, &SettingsPage::creditsWanted);
    SettingRow *medical = group.addRow(
        tr("Not medical advice"), tr("Stop if it hurts. See a doctor about pain that stays."));
    connect(addButton(*medical, QStringLiteral("safety"), tr("When not to stretch")),
        &Button::clicked, this, &SettingsPage::safetyWanted);
    SettingRow *welcome = group.addRow(tr("First steps"), tr("When, where and how, once more"));
    connect(addButton(*welcome, QStringLiteral("welcome"), tr("Open")), &Button::clicked, this,
        &SettingsPage::welcomeWanted);
}

} // namespace unhunch
