// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one is asked, of the first steps.
#include "ifalive.h"
#include "settingcontrols.h"
#include "settingrow.h"
#include "welcome.h"

#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

QWidget *Welcome::buildHow()
{
    auto *scroll = page(tr("How may we ask?"), m_howLead);
    auto *column
        = static_cast<QVBoxLayout *>(static_cast<QScrollArea *>(scroll)->widget()->layout());
    m_howLead->setText(tr("Your work comes first: a prompt waits until you pause typing, and never "
                          "takes the keyboard."));
    auto *group = new SettingGroup(m_theme, {});
    const auto addSwitch = [&](const char *key, const QString &title, const QString &hint) {
        if (const Field *field = m_store.field(QLatin1String(key))) {
            addFieldControl(*group->addRow(title, hint), m_theme, m_store, *field, m_catalogue);
        }
    };
    auto *quiet = new Switch(m_theme);
    quiet->setObjectName(QStringLiteral("quiet"));
    group->addRow(tr("Stay quiet in calls and full screen"), tr("Also with Do Not Disturb"))
        ->addControl(quiet);
    addSwitch("stay-until-answered", tr("A prompt stays until it is answered"),
        tr("Else it folds into the tray and asks once more"));
    addSwitch("voice", tr("Speak the steps"), tr("With the voices of this computer"));
    addSwitch("reduced-motion", tr("Still pictures"), tr("Instead of movement"));
    column->addWidget(group);
    m_noTray = new Text(m_theme, Type::Body, Token::Ink2);
    m_noTray->setObjectName(QStringLiteral("no-tray"));
    m_noTray->setWordWrap(true);
    m_noTray->setText(
        tr("This desktop has no tray for our mark. Unhunch works all the same; start it "
           "again from your programs to open its window."));
    m_noTray->hide();
    column->addWidget(m_noTray);
    column->addStretch();
    m_resident.doctor(ifAlive(this, &Welcome::showTray));
    QStringList keys;
    for (const Field &field : m_store.fields()) {
        // Those that are on unless somebody says otherwise: the battery is a matter of its own.
        if (field.key.startsWith(QLatin1String("quiet-"))
            && field.text(Settings {}) == QLatin1String("true")) {
            keys.append(field.key);
        }
    }
    connect(quiet, &QCheckBox::clicked, this, [this, keys](bool on) {
        for (const QString &key : keys) {
            m_store.set(key, on);
        }
    });
    const auto showQuiet = [this, quiet, keys] {
        quiet->setChecked(std::any_of(
            keys.begin(), keys.end(), [this](const QString &key) { return m_store.isOn(key); }));
    };
    connect(&m_store, &SettingStore::changed, quiet, showQuiet);
    showQuiet();
    return scroll;
}

// Who cannot see the mark is told where the window is.
void Welcome::showTray(const QJsonObject &document)
{
    for (const QJsonValue &value : document.value(QStringLiteral("surfaces")).toArray()) {
        const QJsonObject line = value.toObject();
        if (line.value(QStringLiteral("name")) == QLatin1String("tray")) {
            m_noTray->setVisible(!line.value(QStringLiteral("here")).toBool());
        }
    }
    growToFit(); // this is told later than the window is shown
}

} // namespace unhunch
