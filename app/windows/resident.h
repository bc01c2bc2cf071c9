// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>

namespace unhunch {

// The resident as the windows see it. Nothing here waits: answers come to the function given, or
// never where the resident is gone; a refusal is a sentence for a person.
class Resident : public QObject
{
    Q_OBJECT
public:
    // Called once: with nothing when it went well, else with the reason.
    using Answer = std::function<void(const QString &refusal)>;
    using Document = std::function<void(const QJsonObject &)>;

    using QObject::QObject;

    // The function is called once: with nothing where the resident cannot answer.
    virtual void attach(std::function<void(const QStringList &requests)>) = 0;
    virtual void settings(std::function<void(const QMap<QString, QString> &)>) = 0;
    // The new value comes as settingChanged.
    virtual void setSetting(const QString &key, const QString &value, Answer) = 0;
    virtual void doctor(Document) = 0; // what this desktop allows
    virtual void status(Document) = 0;
    // The week that the day lies in; this day in full, the others in brief.
    virtual void week(QDate, Document) = 0;
    virtual void day(QDate, Document) = 0; // in full
    virtual void plan(QDate, Document) = 0;
    virtual void history(Document) = 0; // how much is kept
    // Takes a line out of a day's log; the document is what putBack takes.
    virtual void removeLine(
        const QString &key, std::function<void(const QString &document, const QString &refusal)>)
        = 0;
    virtual void moveLine(const QString &key, const QDateTime &, Answer) = 0;
    virtual void putBack(const QString &document, Answer) = 0;
    virtual void addNote(const QString &stretch, const QString &text, Answer) = 0;
    virtual void erase(QDate from, QDate to, Answer) = 0; // invalid days: everything
    virtual void eraseNotes(const QString &stretch, Answer) = 0;
    // The card opens by a request; `begin`: straight into guiding.
    virtual void start(const QString &stretch, bool begin) = 0;
    virtual void snooze(int minutes, Answer) = 0;
    virtual void skip(Answer) = 0;
    virtual void dismiss() = 0; // the prompt was closed without an answer
    virtual void pause(const QString &until, Answer) = 0;
    virtual void resume(Answer) = 0;
    virtual void show(const QString &what) = 0;
    virtual void quit() = 0; // the resident, and with it these windows
    virtual void sessionBegan(const QJsonObject &) = 0;
    virtual void sessionProgress(const QJsonObject &) = 0;
    virtual void sessionEnded(const QJsonObject &) = 0;
    // What to say and ask after the session that ended last; never answers for another.
    virtual void afterSession(const QString &session, Document) = 0;
    // The function gets what changed, as a sentence; nothing where it was refused.
    virtual void felt(const QString &session, const QString &stretch, const QString &feel,
        std::function<void(const QString &said)>)
        = 0;

Q_SIGNALS:
    void requestWaiting(); // attach to fetch it
    void changed();
    void historyChanged();
    void promptWithdrawn();
    void standInWithdrawn();
    void settingChanged(const QString &key, const QString &value);
    void gone(); // its name has left the bus
    void back(); // another life of it has taken the name
};

} // namespace unhunch
