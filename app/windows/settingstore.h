// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"
#include "settings.h"

#include <QMap>

#include <optional>
#include <vector>

namespace unhunch {

// The settings as the windows see them: what the resident says, and the one list of fields. Only
// the resident writes them; a change made here comes back from it, as those made elsewhere do.
class SettingStore : public QObject
{
    Q_OBJECT
public:
    explicit SettingStore(Resident &, QObject *parent = nullptr);

    const std::vector<Field> &fields() const { return m_fields; }

    const Field *field(const QString &key) const; // nullptr: there is none

    QString value(const QString &key) const;

    bool isOn(const QString &key) const { return value(key) == QLatin1String("true"); }

    int number(const QString &key) const { return value(key).toInt(); }

    // Of "HH:MM-HH:MM"; nothing for "off".
    std::optional<Hours> hours(const QString &key) const;
    QString standard(const QString &key) const; // the default

    bool isStandard(const QString &key) const { return value(key) == standard(key); }

    // Asks for all of them anew, as after another life of the resident. Until they come they are
    // the defaults, or what they were.
    void load();

    // Asks for it. Where it is refused the value stays, and `refused` says why. What was asked for
    // last is not asked again.
    void set(const QString &key, const QString &value);
    void set(const QString &key, bool on);

    // All at once, as Settings has them.
    const Settings &settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const QString &key); // it has another value
    void refused(const QString &key, const QString &reason);

private:
    struct Asked
    {
        QString value; // the last one
        int open = 0; // without an answer yet
    };

    void take(const QString &key, const QString &value);
    void answered(const QString &key, const QString &value, const QString &refusal);

    Resident &m_resident;
    std::vector<Field> m_fields;
    QMap<QString, QString> m_values;
    QMap<QString, Asked> m_asked;
    Settings m_settings;
};

QString hoursWords(const Hours &); // as a setting is written

} // namespace unhunch
