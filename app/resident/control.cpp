// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include "documents.h"
#include "unhunchadaptor.h"
#include "words.h"

#include <QDBusMetaType>
#include <QDateTime>
#include <QJsonDocument>

namespace unhunch {
namespace {

QString text(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace

Control::Control(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    new Unhunch1Adaptor(this);
    bus.registerObject(path(), this);
}

void Control::connectTo(Engine &engine, Windows &windows, Ledger &ledger, Keeper &keeper)
{
    m_engine = &engine;
    m_windows = &windows;
    m_ledger = &ledger;
    m_keeper = &keeper;
    connect(&engine, &Engine::changed, this, &Control::Changed);
    connect(&engine, &Engine::historyChanged, this, &Control::HistoryChanged);
    connect(&engine, &Engine::settingChanged, this, &Control::SettingChanged);
    connect(&windows, &Windows::requestWaiting, this, &Control::RequestWaiting);
    connect(&windows, &Windows::promptWithdrawn, this, &Control::PromptWithdrawn);
    connect(&windows, &Windows::standInWithdrawn, this, &Control::StandInWithdrawn);
}

void Control::refuse(const QString &sentence)
{
    if (calledFromDBus())
        sendErrorReply(refused(), sentence);
}

template <typename T> T Control::orRefuse(const tl::expected<T, QString> &answer)
{
    if (!answer)
        refuse(answer.error());
    if constexpr (!std::is_void_v<T>)
        return answer ? *answer : T {};
}

QString Control::timeOrRefuse(const tl::expected<Instant, QString> &until)
{
    const Instant at = orRefuse(until);
    return until ? isoTime(at, m_engine->status().zone) : QString();
}

std::optional<QDate> Control::day(const QString &written)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(
        m_engine->status().now.time_since_epoch().count(), m_engine->status().zone)
                            .date();
    const QDate day = written.isEmpty() ? today : QDate::fromString(written, Qt::ISODate);
    if (day.isValid())
        return day;
    refuse(tr("\"%1\" is no date. Write it as 2026-03-10.").arg(written));
    return std::nullopt;
}

QString Control::ofDay(const QString &written, const DocumentOfDay &document)
{
    const auto wanted = day(written);
    const auto history = m_ledger->reader();
    if (!history)
        refuse(history.error());
    if (!wanted || !history)
        return {};
    return text(orRefuse(document(**history, *wanted)));
}

QString Control::Status()
{
    return text(toJson(m_engine->status()));
}

void Control::Start(const QString &stretch, bool begin)
{
    orRefuse(m_engine->start(stretch, begin, QString()));
}

QString Control::Snooze(int minutes)
{
    return timeOrRefuse(m_engine->snooze(minutes));
}

void Control::Skip()
{
    orRefuse(m_engine->skip());
}

void Control::Dismiss()
{
    orRefuse(m_engine->dismiss());
}

QString Control::Pause(const QString &until)
{
    return timeOrRefuse(m_engine->pause(until));
}

void Control::Resume()
{
    m_engine->resume();
}

void Control::WasSitting()
{
    orRefuse(m_engine->wasSitting());
}

void Control::Show(const QString &what)
{
    orRefuse(m_engine->show(what, QString()));
}

QString Control::Week(const QString &written)
{
    return ofDay(written, [this](const unhunch::History &history, QDate day) {
        return weekDocument(
            history, day, m_engine->settings(), m_engine->stamp(m_engine->status().now));
    });
}

QString Control::Day(const QString &written)
{
    return ofDay(written, [this](const unhunch::History &history, QDate day) {
        return dayDocument(history, day, m_engine->settings());
    });
}

QString Control::Log(const QString &written)
{
    return ofDay(written, &logDocument);
}

QString Control::Plan(const QString &written)
{
    const auto wanted = day(written);
    return wanted ? text(orRefuse(m_engine->plan(*wanted))) : QString();
}

QString Control::documentOrRefuse(const Keeper::Answer<QJsonObject> &answer)
{
    const QJsonObject document = orRefuse(answer);
    return answer ? text(document) : QString();
}

QString Control::History()
{
    return documentOrRefuse(m_keeper->info());
}

QString Control::Erase(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return documentOrRefuse(m_keeper->erase(std::nullopt));
    if (from.isEmpty() || to.isEmpty()) {
        refuse(tr("Both days are needed, or neither for everything."));
        return {};
    }
    const auto first = day(from);
    const auto last = first ? day(to) : std::nullopt;
    if (!first || !last)
        return {};
    return documentOrRefuse(m_keeper->erase(Extent {*first, *last}));
}

QString Control::EraseNotes(const QString &stretch)
{
    return documentOrRefuse(m_keeper->eraseNotes(stretch));
}

QString Control::RemoveLine(const QString &key)
{
    return documentOrRefuse(m_keeper->remove(key));
}

void Control::MoveLine(const QString &key, const QString &time)
{
    const QDateTime at = QDateTime::fromString(time, Qt::ISODate);
    if (!at.isValid()) {
        refuse(tr("\"%1\" is no time. Write it as 2026-03-10T14:30:00+01:00.").arg(time));
        return;
    }
    orRefuse(m_keeper->move(key, Instant {Millis {at.toMSecsSinceEpoch()}}));
}

void Control::PutBack(const QString &document)
{
    orRefuse(m_keeper->putBack(document));
}

void Control::AddNote(const QString &stretch, const QString &text)
{
    orRefuse(m_keeper->note(stretch, text));
}

void Control::HistoryTouched()
{
    (void)m_engine->historyWasChanged(false); // what it refuses is a notice
}

QMap<QString, QString> Control::Settings()
{
    QMap<QString, QString> values;
    for (const Field &field : settingFields())
        values.insert(field.key, field.text(m_engine->settings()));
    return values;
}

void Control::SetSetting(const QString &key, const QString &value)
{
    orRefuse(m_engine->setSetting(key, value));
}

QString Control::Doctor() const
{
    return text(doctor());
}

void Control::Quit() const
{
    quit();
}

QStringList Control::Attach()
{
    return m_windows->attach(calledFromDBus() ? message().service() : QString());
}

void Control::SessionBegan(const QString &document)
{
    orRefuse(m_engine->sessionBegan(document));
}

void Control::SessionProgress(const QString &document)
{
    orRefuse(m_engine->sessionProgress(document));
}

void Control::SessionEnded(const QString &document)
{
    orRefuse(m_engine->sessionEnded(document));
}

QString Control::AfterSession(const QString &session)
{
    return text(orRefuse(m_engine->afterSession(session)));
}

QString Control::Felt(const QString &session, const QString &stretch, const QString &feel)
{
    const auto answer = feelFromString(feel);
    if (!answer) {
        refuse(tr("\"%1\" is none of more, less and nothing").arg(feel));
        return {};
    }
    return orRefuse(m_engine->felt(session, stretch, *answer));
}

} // namespace unhunch
