// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingstore.h"

#include "ifalive.h"

#include <algorithm>

namespace unhunch {

SettingStore::SettingStore(Resident &resident, QObject *parent)
    : QObject(parent)
    , m_resident(resident)
    , m_fields(settingFields())
{
    for (const Field &field : m_fields) {
        m_values.insert(field.key, field.text(m_settings));
    }
    connect(&resident, &Resident::settingChanged, this, &SettingStore::take);
    load();
}

void SettingStore::load()
{
    m_asked.clear();
    m_resident.settings(ifAlive(this, [](SettingStore &store, const auto &values) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            store.take(it.key(), it.value());
        }
    }));
}

const Field *SettingStore::field(const QString &key) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Field &each) { return each.key == key; });
    return found != m_fields.end() ? &*found : nullptr;
}

QString SettingStore::value(const QString &key) const
{
    return m_values.value(key);
}

std::optional<Hours> SettingStore::hours(const QString &key) const
{
    const QStringList ends = value(key).split(QLatin1Char('-'));
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const QString format = QStringLiteral("HH:mm");
    return Hours {QTime::fromString(ends.at(0), format), QTime::fromString(ends.at(1), format)};
}

QString SettingStore::standard(const QString &key) const
{
    const Field *known = field(key);
    return known != nullptr ? known->text(Settings {}) : QString();
}

void SettingStore::set(const QString &key, const QString &value)
{
    const auto asked = m_asked.constFind(key);
    if (value == (asked != m_asked.constEnd() ? asked->value : m_values.value(key))) {
        return;
    }
    m_asked[key].value = value;
    ++m_asked[key].open;
    m_resident.setSetting(
        key, value, ifAlive(this, [key, value](SettingStore &store, const QString &refusal) {
            store.answered(key, value, refusal);
        }));
}

void SettingStore::answered(const QString &key, const QString &value, const QString &refusal)
{
    const auto asked = m_asked.find(key);
    const bool last = asked != m_asked.end() && --asked->open == 0;
    if (last) {
        m_asked.erase(asked);
    }
    if (!refusal.isEmpty()) {
        Q_EMIT refused(key, refusal);
    } else if (last) {
        take(key, value); // whether or not its signal has come yet
    }
}

void SettingStore::set(const QString &key, bool on)
{
    set(key, on ? QStringLiteral("true") : QStringLiteral("false"));
}

void SettingStore::take(const QString &key, const QString &value)
{
    const Field *known = field(key);
    if (known == nullptr || m_values.value(key) == value) {
        return;
    }
    (void)known->set(m_settings, value);
    m_values.insert(key, known->text(m_settings)); // as the resident writes it
    Q_EMIT changed(key);
}

QString hoursWords(const Hours &hours)
{
    const QString format = QStringLiteral("HH:mm");
    return QStringLiteral("%1-%2").arg(hours.from.toString(format), hours.to.toString(format));
}

} // namespace unhunch
