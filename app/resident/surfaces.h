// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace unhunch {

// A prompt, ready to be put up.
struct Prompt
{
    qint64 occurrence = 0;
    QString title;
    QString body;
    QJsonObject request; // the same for the windows, should they have to show it
};

// Where prompts are shown. Nothing here blocks; answers come as signals, never from inside show().
class PromptSurface : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Answer { Open, Start, Snooze, Skip };
    Q_ENUM(Answer)

    virtual void show(const Prompt &prompt) = 0; // replaces the one that is up
    virtual void withdraw() = 0;
    virtual void tell(const QString &sentence) = 0; // something to know; no answer wanted
    // What must be known to find the prompt again after a restart of this program.
    virtual QJsonObject trace() const = 0;
    virtual void resume(const QJsonObject &trace) = 0;

Q_SIGNALS:
    void answered(qint64 occurrence, unhunch::PromptSurface::Answer answer, const QString &token);
    void dismissed(qint64 occurrence); // closed without an answer
    void noButtons(const unhunch::Prompt &prompt); // cannot be answered here: show it yourself
    void traceChanged();
};

// The windows program.
class Windows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Shows this (the request of the bus interface's Attach), starting the program where needed.
    virtual void open(const QJsonObject &request) = 0;
    virtual void withdrawPrompt() = 0;
    virtual void withdrawStandIn() = 0; // a panel has our mark by now
    virtual bool up() const = 0; // it runs, or is being started
    // It asks for what waits to be shown; `caller` is its name on the bus.
    virtual QStringList attach(const QString &caller) = 0;
    virtual void quit() = 0;

Q_SIGNALS:
    void upChanged();
    void ended(bool badly); // badly: it could not be started, or crashed
    void requestWaiting(); // for the bus
    void promptWithdrawn(); // for the bus
    void standInWithdrawn(); // for the bus
};

} // namespace unhunch
