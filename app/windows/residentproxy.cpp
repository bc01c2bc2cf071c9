// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "residentproxy.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <limits>
#include <residentinterface.h>

namespace unhunch {

namespace {

Q_LOGGING_CATEGORY(log, "unhunch.windows.bus")

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString ResidentProxy::serviceName()
{
    return QStringLiteral("io.github.unhunch.Unhunch");
}

ResidentProxy::ResidentProxy(const QDBusConnection &connection, QObject *parent)
    : Resident(parent)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    m_bus = std::make_unique<IoGithubUnhunchUnhunch1Interface>(
        serviceName(), QStringLiteral("/io/github/unhunch/Unhunch"), connection);
    // Erasing a long history may take its time; where the resident ends, the bus says so. Nothing
    // here waits meanwhile.
    m_bus->setTimeout(std::numeric_limits<int>::max());
    using Bus = IoGithubUnhunchUnhunch1Interface;
    connect(m_bus.get(), &Bus::RequestWaiting, this, &Resident::requestWaiting);
    connect(m_bus.get(), &Bus::Changed, this, &Resident::changed);
    connect(m_bus.get(), &Bus::HistoryChanged, this, &Resident::historyChanged);
    connect(m_bus.get(), &Bus::PromptWithdrawn, this, &Resident::promptWithdrawn);
    connect(m_bus.get(), &Bus::StandInWithdrawn, this, &Resident::standInWithdrawn);
    connect(m_bus.get(), &Bus::SettingChanged, this, &Resident::settingChanged);
    auto *watcher = new QDBusServiceWatcher(
        serviceName(), connection, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Resident::gone);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &Resident::back);
}

ResidentProxy::~ResidentProxy() = default;

bool ResidentProxy::isThere() const
{
    return m_bus->isValid();
}

void ResidentProxy::then(const QDBusPendingCall &call,
    std::function<void(const QDBusPendingCall &)> good, const Answer &refused)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [good = std::move(good), refused](QDBusPendingCallWatcher *done) {
            if (done->isError()) {
                qCWarning(log) << done->error().message();
                if (refused) {
                    refused(done->error().type() == QDBusError::NoReply
                            ? tr("Unhunch did not answer.")
                            : done->error().message());
                }
            } else {
                if (good) {
                    good(*done);
                }
                if (refused) {
                    refused({});
                }
            }
            done->deleteLater();
        });
}

template <typename Value>
void ResidentProxy::answer(const QDBusPendingCall &call, std::function<void(const Value &)> use)
{
    then(
        call, [use](const QDBusPendingCall &done) { use(QDBusPendingReply<Value>(done).value()); },
        [use](const QString &error) {
            if (!error.isEmpty()) {
                use({});
            }
        });
}

void ResidentProxy::document(const QDBusPendingCall &call, const Document &use)
{
    then(call, [use](const QDBusPendingCall &done) {
        use(object(QDBusPendingReply<QString>(done).value()));
    });
}

void ResidentProxy::attach(std::function<void(const QStringList &)> use)
{
    answer<QStringList>(m_bus->Attach(), std::move(use));
}

void ResidentProxy::settings(std::function<void(const QMap<QString, QString> &)> use)
{
    answer<QMap<QString, QString>>(m_bus->Settings(), std::move(use));
}

void ResidentProxy::setSetting(const QString &key, const QString &value, Answer refused)
{
    then(m_bus->SetSetting(key, value), {}, refused);
}

void ResidentProxy::doctor(Document use)
{
    document(m_bus->Doctor(), use);
}

void ResidentProxy::status(Document use)
{
    document(m_bus->Status(), use);
}

void ResidentProxy::week(QDate day, Document use)
{
    document(m_bus->Week(iso(day)), use);
}

void ResidentProxy::day(QDate day, Document use)
{
    document(m_bus->Day(iso(day)), use);
}

void ResidentProxy::plan(QDate day, Document use)
{
    document(m_bus->Plan(iso(day)), use);
}

void ResidentProxy::history(Document use)
{
    document(m_bus->History(), use);
}

void ResidentProxy::removeLine(
    const QString &key, std::function<void(const QString &, const QString &)> use)
{
    const auto good = [use](const QDBusPendingCall &done) {
        use(QDBusPendingReply<QString>(done).value(), {});
    };
    then(m_bus->RemoveLine(key), good, [use](const QString &refusal) {
        if (!refusal.isEmpty())
            use({}, refusal);
    });
}

void ResidentProxy::moveLine(const QString &key, const QDateTime &to, Answer refused)
{
    then(m_bus->MoveLine(key, to.toString(Qt::ISODateWithMs)), {}, refused);
}

void ResidentProxy::putBack(const QString &document, Answer refused)
{
    then(m_bus->PutBack(document), {}, refused);
}

void ResidentProxy::addNote(const QString &stretch, const QString &text, Answer refused)
{
    then(m_bus->AddNote(stretch, text), {}, refused);
}

void ResidentProxy::erase(QDate from, QDate to, Answer refused)
{
    then(m_bus->Erase(iso(from), iso(to)), {}, refused);
}

void ResidentProxy::eraseNotes(const QString &stretch, Answer refused)
{
    then(m_bus->EraseNotes(stretch), {}, refused);
}

void ResidentProxy::start(const QString &stretch, bool begin)
{
    then(m_bus->Start(stretch, begin), {});
}

void ResidentProxy::snooze(int minutes, Answer refused)
{
    then(m_bus->Snooze(minutes), {}, refused);
}

void ResidentProxy::skip(Answer refused)
{
    then(m_bus->Skip(), {}, refused);
}

void ResidentProxy::dismiss()
{
    then(m_bus->Dismiss(), {});
}

void ResidentProxy::pause(const QString &until, Answer refused)
{
    then(m_bus->Pause(until), {}, refused);
}

void ResidentProxy::resume(Answer refused)
{
    then(m_bus->Resume(), {}, refused);
}

void ResidentProxy::show(const QString &what)
{
    then(m_bus->Show(what), {});
}

void ResidentProxy::quit()
{
    then(m_bus->Quit(), {});
}

void ResidentProxy::sessionBegan(const QJsonObject &o)
{
    then(m_bus->SessionBegan(text(o)), {});
}

void ResidentProxy::sessionProgress(const QJsonObject &o)
{
    then(m_bus->SessionProgress(text(o)), {});
}

void ResidentProxy::sessionEnded(const QJsonObject &o)
{
    then(m_bus->SessionEnded(text(o)), {});
}

void ResidentProxy::afterSession(const QString &session, Document use)
{
    document(m_bus->AfterSession(session), use);
}

void ResidentProxy::felt(const QString &session, const QString &stretch, const QString &feel,
    std::function<void(const QString &)> use)
{
    answer<QString>(m_bus->Felt(session, stretch, feel), std::move(use));
}

} // namespace unhunch
