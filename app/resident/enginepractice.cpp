// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the record says of how much to do, of the engine.
#include "dosage.h"
#include "engine.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

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

Engine::Answer<void> Engine::change(const Change &change)
{
    auto set = setSetting(change.key, change.value);
    if (!set)
        notice(set.error());
    return set;
}

void Engine::lookBack(const SessionReport &report, Outcome outcome)
{
    const bool went = outcome == Outcome::Done || outcome == Outcome::Partial;
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
        else if (went && item.outcome == Outcome::Done && m_after->offer.isEmpty())
            offerLevel(*stretch, *record);
    }
}

// DOMAIN 4.6: one step down after a stop for pain; two of them within fourteen days take it out.
void Engine::heedPain(const QString &stretch, const Practice &practice)
{
    const QString name = m_parts.catalogue.find(stretch)->name;
    const Level level = m_settings.levels.value(stretch, Level::Low);
    const bool less = level != Level::Low
        && change({QStringLiteral("level-%1").arg(stretch), toString(lower(level))}).has_value();
    if (hurtsTooOften(stretch, practice)) {
        if (change({QStringLiteral("out-%1").arg(stretch), QStringLiteral("true")}))
            m_after->said << tr(
                "%1 hurt twice within two weeks, so it is not offered any more. You can "
                "bring it back in the library.")
                                 .arg(name);
    } else if (less) {
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
}

Engine::Answer<QJsonObject> Engine::afterSession(const QString &session)
{
    if (!m_after || m_after->session != session)
        return tl::make_unexpected(tr("That session is over."));
    QJsonObject document {
        {QStringLiteral("stretches"), QJsonArray::fromStringList(m_after->stretches)},
        {QStringLiteral("said"), QJsonArray::fromStringList(m_after->said)}};
    if (m_after->offer.isEmpty())
        return document;
    document.insert(QStringLiteral("offer"), m_after->offer);
    if (!std::exchange(m_after->offerKept, true)) {
        const QString stretch = m_after->offer.value(QStringLiteral("stretch")).toString();
        if (const auto kept
            = m_parts.ledger.write(levelOfferedMark(stretch, stamp(m_parts.clock.now().utc)));
            !kept)
            notice(kept.error());
    }
    return document;
}

// Where another stretch's answer has changed the same since, its own way back leads further.
Engine::Answer<void> Engine::takeBack(const QString &stretch)
{
    if (!m_after->undo.contains(stretch))
        return {};
    const Undo undo = m_after->undo.value(stretch);
    if (settingText(m_settings, undo.key) == undo.after) {
        if (auto back = change({undo.key, undo.before}); !back)
            return back;
    }
    m_after->undo.remove(stretch);
    for (Undo &other : m_after->undo) {
        if (other.key == undo.key && other.before == undo.after)
            other.before = undo.before;
    }
    return {};
}

Engine::Answer<QString> Engine::felt(const QString &session, const QString &stretch, Feel feel)
{
    if (!m_after || m_after->session != session || !m_after->stretches.contains(stretch))
        return tl::make_unexpected(tr("That session is over."));
    const Mark mark = toMark({session, stretch, feel}, stamp(m_parts.clock.now().utc));
    if (const auto kept = m_parts.ledger.write(mark); !kept)
        notice(kept.error());
    Q_EMIT historyChanged();
    if (const auto back = takeBack(stretch); !back)
        return tl::make_unexpected(back.error());
    // It would be the favourite of nothing.
    if (feel == Feel::More && m_settings.out.contains(stretch))
        return tr("Noted. It is left out of the plan; in the library you can bring it back.");
    const auto wanted = changeFor(feel, stretch, m_settings);
    if (wanted) {
        const QString before = settingText(m_settings, wanted->key).value_or(QString());
        if (const auto changed = change(*wanted); !changed)
            return tl::make_unexpected(changed.error());
        m_after->undo.insert(stretch,
            {wanted->key, before, settingText(m_settings, wanted->key).value_or(QString())});
    }
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

Settings Engine::afterRest(const QStringList &stretches) const
{
    Settings settings = m_settings;
    const auto history = m_parts.ledger.reader();
    if (!history)
        return settings;
    const QDate today = stamp(m_parts.clock.now().utc).day;
    for (const QString &id : stretches) {
        const Level now = m_settings.levels.value(id, Level::Low);
        if (now == Level::Low)
            continue;
        const auto last = (*history)->lastDay(id);
        const Level level = last ? levelAfterRest(now, *last, today) : now;
        if (level == Level::Low)
            settings.levels.remove(id);
        else
            settings.levels.insert(id, level);
    }
    return settings;
}

} // namespace unhunch
