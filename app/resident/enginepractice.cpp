// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the record says of how much to do, of the engine.
#include "dosage.h"
#include "engine.h"

#include <QJsonArray>

#include <algorithm>

namespace unhunch {

std::optional<Practice> Engine::practice() const
{
    const auto history = m_parts.ledger.reader();
    if (!history)
        return std::nullopt;
    const QDate today = stamp(m_parts.clock.now().utc).day;
    const QDate from = today.addDays(1 - practiceDays);
    auto entries = (*history)->entries(from, today);
    auto marks = (*history)->marks(from, today);
    if (!entries || !marks)
        return std::nullopt;
    return Practice {today, std::move(*entries), std::move(*marks)};
}

void Engine::change(const Change &change)
{
    if (const auto set = setSetting(change.key, change.value); !set)
        notice(set.error());
}

void Engine::lookBack(const SessionReport &report)
{
    m_after = After {};
    m_after->session = report.session;
    const auto record = practice();
    for (const SessionReport::Item &item : report.items) {
        const Stretch *stretch = m_parts.catalogue.find(item.done.stretch);
        // A person's own stretches have no settings of their own.
        if (stretch == nullptr || !settingText(m_settings, QStringLiteral("level-") + stretch->id))
            continue;
        m_after->stretches << stretch->id;
        if (!record)
            continue;
        if (item.outcome == Outcome::Hurt)
            heedPain(stretch->id, *record);
        else if (m_after->offer.isEmpty())
            offerLevel(*stretch, *record);
    }
}

// DOMAIN 4.6: one step down after a stop for pain; two of them within fourteen days take it out.
void Engine::heedPain(const QString &stretch, const Practice &practice)
{
    const QString name = m_parts.catalogue.find(stretch)->name;
    const Level level = m_settings.levels.value(stretch, Level::Low);
    if (level != Level::Low)
        change({QStringLiteral("level-%1").arg(stretch), toString(lower(level))});
    if (hurtsTooOften(stretch, practice)) {
        change({QStringLiteral("out-%1").arg(stretch), QStringLiteral("true")});
        m_after->said << tr(
            "%1 hurt twice within two weeks, so it is not offered any more. You can "
            "bring it back in the library.")
                             .arg(name);
    } else if (level != Level::Low) {
        m_after->said << tr("It will be a little less next time: %1.")
                             .arg(levelWords(*m_parts.catalogue.find(stretch), lower(level)));
    }
}

void Engine::offerLevel(const Stretch &stretch, const Practice &practice)
{
    const Level now = m_settings.levels.value(stretch.id, Level::Low);
    const auto level = levelToOffer(stretch, now, practice);
    if (!level)
        return;
    m_after->offer
        = {{QStringLiteral("stretch"), stretch.id}, {QStringLiteral("level"), toString(*level)},
            {QStringLiteral("key"), QStringLiteral("level-%1").arg(stretch.id)},
            {QStringLiteral("value"), toString(*level)}, {QStringLiteral("now"), toString(now)},
            {QStringLiteral("question"),
                tr("%1 goes well. A little more next time?").arg(stretch.name)},
            {QStringLiteral("yes"), levelWords(stretch, *level)}};
    if (const auto kept
        = m_parts.ledger.write(levelOfferedMark(stretch.id, stamp(m_parts.clock.now().utc)));
        !kept)
        notice(kept.error());
}

Engine::Answer<QJsonObject> Engine::afterSession(const QString &session) const
{
    if (!m_after || m_after->session != session)
        return tl::make_unexpected(tr("That session is over."));
    QJsonObject document {
        {QStringLiteral("stretches"), QJsonArray::fromStringList(m_after->stretches)},
        {QStringLiteral("said"), QJsonArray::fromStringList(m_after->said)}};
    if (!m_after->offer.isEmpty())
        document.insert(QStringLiteral("offer"), m_after->offer);
    return document;
}

Engine::Answer<QString> Engine::felt(const QString &session, const QString &stretch, Feel feel)
{
    if (!m_after || m_after->session != session || !m_after->stretches.contains(stretch))
        return tl::make_unexpected(tr("That session is over."));
    if (const auto undo = std::exchange(m_after->undo, std::nullopt))
        change(*undo);
    const Mark mark = toMark({session, stretch, feel}, stamp(m_parts.clock.now().utc));
    if (const auto kept = m_parts.ledger.write(mark); !kept)
        notice(kept.error());
    const auto wanted = changeFor(feel, stretch, m_settings);
    if (wanted) {
        m_after->undo
            = Change {wanted->key, settingText(m_settings, wanted->key).value_or(QString())};
        change(*wanted);
    }
    Q_EMIT historyChanged();
    switch (feel) {
    case Feel::Fine:
        break;
    case Feel::More:
        return tr("Your daily favourite now.");
    case Feel::Less:
        return wanted ? tr("It will be less from now on.")
                      : tr("Noted. In the library you can leave it out.");
    }
    return QString();
}

Settings Engine::afterRest() const
{
    Settings settings = m_settings;
    if (settings.levels.isEmpty())
        return settings;
    const auto history = m_parts.ledger.reader();
    if (!history)
        return settings;
    const QDate today = stamp(m_parts.clock.now().utc).day;
    for (auto it = m_settings.levels.begin(); it != m_settings.levels.end(); ++it) {
        const auto last = (*history)->lastDay(it.key());
        const Level level = last ? levelAfterRest(it.value(), *last, today) : it.value();
        if (level == Level::Low)
            settings.levels.remove(it.key());
        else
            settings.levels.insert(it.key(), level);
    }
    return settings;
}

} // namespace unhunch
