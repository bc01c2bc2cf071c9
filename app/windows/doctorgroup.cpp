// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorgroup.h"

#include <QJsonArray>

#include <utility>

namespace unhunch {

namespace {

struct Known
{
    const char *words;
    const char *icon;
};

// What the resident's names mean to a person. One that is not among these is shown as it is.
const QMap<QString, Known> &known()
{
    static const QMap<QString, Known> all {
        {QStringLiteral("idle"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Seconds since a key or the pointer"),
                "ui-keyboard"}},
        {QStringLiteral("screensaver"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The screen saver is on"), "ui-shield"}},
        {QStringLiteral("lock"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The screen is locked"), "ui-shield"}},
        {QStringLiteral("suspend"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The computer sleeps"), "ui-quit"}},
        {QStringLiteral("dnd"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Do Not Disturb is on"), "ui-bell-off"}},
        {QStringLiteral("fullscreen"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "A window is full screen"), "ui-fullscreen"}},
        {QStringLiteral("microphone"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The microphone is in use"), "ui-mic"}},
        {QStringLiteral("camera"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The camera is in use"), "ui-sun"}},
        {QStringLiteral("share"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The screen is shared"), "ui-maximise"}},
        {QStringLiteral("inhibitor"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "A program keeps the screen awake"),
                "ui-hold"}},
        {QStringLiteral("battery"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "On battery"), "ui-quit"}},
        {QStringLiteral("notifications"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Notifications with buttons"), "ui-info"}},
        {QStringLiteral("tray"), {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Tray"), "ui-minimise"}},
        {QStringLiteral("windows"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Windows"), "ui-maximise"}},
        {QStringLiteral("voice"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Voice"), "ui-voice-on"}},
        {QStringLiteral("history"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "History"), "ui-clock"}},
        {QStringLiteral("settings"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Settings"), "ui-settings"}},
        {QStringLiteral("state"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "The schedule's state"), "ui-calendar"}},
        {QStringLiteral("stretches"),
            {QT_TRANSLATE_NOOP("unhunch::DoctorRows", "Your own stretches"), "ui-library"}}};
    return all;
}

} // namespace

DoctorRows::DoctorRows(const Theme &theme, DoctorAsker &asker, SettingGroup &group, QString section)
    : QObject(&group)
    , m_theme(theme)
    , m_group(group)
    , m_section(std::move(section))
{
    if (asker.document()) {
        show(*asker.document());
    }
    connect(&asker, &DoctorAsker::told, this, &DoctorRows::show);
    asker.askFor(&group);
}

void DoctorRows::show(const QJsonObject &document)
{
    const auto before = m_rows.size();
    const QJsonValue section = document.value(m_section);
    const QJsonObject paths = section.toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        put(it.key(), it.value().toString(), {}, true);
    }

    // Several sources may tell the same thing: one that is here is enough, and says how.
    struct Found
    {
        bool here = false;
        QStringList words;
    };

    QStringList names;
    QMap<QString, Found> all;
    for (const QJsonValue &value : section.toArray()) {
        const QJsonObject line = value.toObject();
        const QString name = line.value(QStringLiteral("name")).toString();
        const bool here = line.value(QStringLiteral("here")).toBool();
        const QString words = line.value(QStringLiteral("how")).toString();
        if (name.isEmpty()) {
            continue;
        }
        if (!all.contains(name)) {
            names.append(name);
        }
        Found &found = all[name];
        if (here && !found.here) {
            found.words.clear(); // why another is not here does not matter any more
        }
        if ((here || !found.here) && !words.isEmpty()) {
            found.words.append(words);
        }
        found.here = found.here || here;
    }
    for (const QString &name : std::as_const(names)) {
        Found &found = all[name];
        found.words.removeDuplicates();
        put(name, found.words.join(QStringLiteral("; ")), found.here ? tr("Yes") : tr("Not here"),
            found.here);
    }
    if (m_rows.size() > before) {
        Q_EMIT added();
    }
}

void DoctorRows::put(const QString &name, const QString &words, const QString &state, bool here)
{
    if (!m_rows.contains(name)) {
        const auto found = known().find(name);
        const bool isKnown = found != known().end();
        SettingRow *row = m_group.addRow(isKnown ? tr(found->words) : name, {},
            QLatin1String(isKnown ? found->icon : "ui-info"));
        auto *end = new Text(m_theme, Type::Small, Token::Ink2, true);
        row->addControl(end);
        m_rows.insert(name, {row, end});
    }
    const Row &row = m_rows[name];
    row.row->setHint(words);
    row.state->setText(state);
    row.state->setVisible(!state.isEmpty());
    row.state->setLook(Type::Small, here ? Token::Primary : Token::Ink2, here);
    row.state->setAccessibleName(tr("%1: %2").arg(row.row->title(), state));
}

} // namespace unhunch
