// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"

#include <QDBusConnection>
#include <QDBusPendingCall>

#include <memory>

class IoGithubUnhunchUnhunch1Interface;

namespace unhunch {

// The resident over the bus; every call is asynchronous.
class ResidentProxy : public Resident
{
    Q_OBJECT
public:
    explicit ResidentProxy(const QDBusConnection &, QObject *parent = nullptr);
    ~ResidentProxy() override;
    bool isThere() const;

    static QString serviceName(); // of the resident, on the bus

    void attach(std::function<void(const QStringList &)>) override;
    void settings(std::function<void(const QMap<QString, QString> &)>) override;
    void setSetting(const QString &key, const QString &value, Answer) override;
    void doctor(Document) override;
    void status(Document) override;
    void week(QDate, Document) override;
    void day(QDate, Document) override;
    void plan(QDate, Document) override;
    void history(Document) override;
    void removeLine(const QString &key,
        std::function<void(const QString &document, const QString &refusal)>) override;
    void moveLine(const QString &key, const QDateTime &, Answer) override;
    void putBack(const QString &document, Answer) override;
    void addNote(const QString &stretch, const QString &text, Answer) override;
    void erase(QDate from, QDate to, Answer) override;
    void eraseNotes(const QString &stretch, Answer) override;
    void start(const QString &stretch, bool begin) override;
    void snooze(int minutes, Answer) override;
    void skip(Answer) override;
    void dismiss() override;
    void pause(const QString &until, Answer) override;
    void resume(Answer) override;
    void show(const QString &what) override;
    void quit() override;
    void sessionBegan(const QJsonObject &) override;
    void sessionProgress(const QJsonObject &) override;
    void sessionEnded(const QJsonObject &) override;
    void afterSession(const QString &session, Document) override;
    void felt(const QString &session, const QString &stretch, const QString &feel,
        std::function<void(const QString &)>) override;

private:
    void then(const QDBusPendingCall &, std::function<void(const QDBusPendingCall &)> good,
        const Answer &refused = {});
    // Gives an empty value where the call fails.
    template <typename Value>
    void answer(const QDBusPendingCall &, std::function<void(const Value &)> use);
    void document(const QDBusPendingCall &, const Document &);

    std::unique_ptr<IoGithubUnhunchUnhunch1Interface> m_bus;
};

} // namespace unhunch
