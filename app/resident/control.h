// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "keeper.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

#include <functional>

namespace unhunch {

// The bus object: every member of io.github.unhunch.Unhunch1, under its name there. The adaptor is
// generated from resources/dbus; a refusal goes back as an error with a sentence.
class Control : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    static QString service() { return QStringLiteral("io.github.unhunch.Unhunch"); }

    static QString path() { return QStringLiteral("/io/github/unhunch/Unhunch"); }

    static QString interface() { return QStringLiteral("io.github.unhunch.Unhunch1"); }

    static QString refused() { return interface() + QStringLiteral(".Error.Refused"); }

    // Exports the object. It answers once connect() was called, before the first event is handled.
    explicit Control(QDBusConnection bus, QObject *parent = nullptr);
    void connectTo(Engine &engine, Windows &windows, Ledger &ledger, Keeper &keeper);

    std::function<QJsonObject()> doctor;
    std::function<void()> quit;

    // NOLINTBEGIN(readability-identifier-naming): the names of the bus interface
public Q_SLOTS:
    QString Status();
    void Start(const QString &stretch, bool begin);
    QString Snooze(int minutes);
    void Skip();
    void Dismiss();
    QString Pause(const QString &until);
    void Resume();
    void WasSitting();
    void Show(const QString &what);
    QString Week(const QString &written);
    QString Day(const QString &written);
    QString Log(const QString &written);
    QString Plan(const QString &written);
    QString History();
    QString Erase(const QString &from, const QString &to);
    QString EraseNotes(const QString &stretch);
    QString RemoveLine(const QString &key);
    void MoveLine(const QString &key, const QString &time);
    void PutBack(const QString &document);
    void AddNote(const QString &stretch, const QString &text);
    void HistoryTouched();
    QMap<QString, QString> Settings();
    void SetSetting(const QString &key, const QString &value);
    QString Doctor() const;
    void Quit() const;
    QStringList Attach();
    void SessionBegan(const QString &document);
    void SessionProgress(const QString &document);
    void SessionEnded(const QString &document);
    QString AfterSession(const QString &session);
    QString Felt(const QString &session, const QString &stretch, const QString &feel);

Q_SIGNALS:
    void Changed();
    void HistoryChanged();
    void SettingChanged(const QString &key, const QString &value);
    void RequestWaiting();
    void PromptWithdrawn();
    void StandInWithdrawn();
    // NOLINTEND(readability-identifier-naming)

private:
    using DocumentOfDay
        = std::function<tl::expected<QJsonObject, QString>(const unhunch::History &, QDate)>;

    template <typename T> T orRefuse(const tl::expected<T, QString> &answer);
    void refuse(const QString &sentence);
    QString timeOrRefuse(const tl::expected<Instant, QString> &until);
    std::optional<QDate> day(const QString &written);
    QString documentOrRefuse(const Keeper::Answer<QJsonObject> &answer);
    QString ofDay(const QString &written, const DocumentOfDay &document);

    Engine *m_engine = nullptr;
    Windows *m_windows = nullptr;
    Ledger *m_ledger = nullptr;
    Keeper *m_keeper = nullptr;
};

} // namespace unhunch
