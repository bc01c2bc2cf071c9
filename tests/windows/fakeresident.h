// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resident.h"
#include "settings.h"
#include "week.h"

#include <QJsonArray>
#include <QStringList>

namespace unhunch {

// Answers at once with what it was given, and keeps what it was told.
class FakeResident : public Resident
{
    Q_OBJECT
public:
    QStringList told; // "snooze 10", "skip", "start "
    QStringList requests; // for attach
    QMap<QString, QString> values;
    QJsonObject statusDocument;
    // By first day, in full; an invalid date stands for all others.
    QMap<QDate, QJsonObject> weeks;
    QDate today {2025, 11, 19}; // of its plans: a Wednesday
    QString planNow; // its time in the documents of its plans
    QJsonObject planDocument; // of each day that is not among the next
    QMap<QDate, QJsonObject> plans;
    QJsonObject afterDocument;
    QList<QJsonObject> began;
    QList<QJsonObject> progress;
    QList<QJsonObject> ended;
    QString refusal; // of what is asked next

    void attach(std::function<void(const QStringList &)> use) override
    {
        if (slow) {
            fetches.push_back(std::move(use));
            return;
        }
        use(std::exchange(requests, {}));
    }

    // Its answers to attach wait in fetches, those to setSetting in sets, those to doctor in
    // doctors, those to day in days.
    bool slow = false;
    std::vector<std::function<void(const QStringList &)>> fetches;

    int settingsAsked = 0;

    void settings(std::function<void(const QMap<QString, QString> &)> use) override
    {
        ++settingsAsked;
        QMap<QString, QString> all;
        for (const Field &field : settingFields()) {
            all.insert(field.key, field.text(settingsNow));
        }
        for (auto it = values.begin(); it != values.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        use(all);
    }

    // As the real one: checked by the fields, and told when it went well.
    void setSetting(const QString &key, const QString &value, Answer answer) override
    {
        told.append(QStringLiteral("set %1 %2").arg(key, value));
        if (slow) {
            sets.push_back([this, key, value, answer] { apply(key, value, answer); });
            return;
        }
        apply(key, value, answer);
    }

    std::vector<std::function<void()>> sets; // while it is slow

    void apply(const QString &key, const QString &value, const Answer &answer)
    {
        const auto set = unhunch::setSetting(settingsNow, key, value);
        if (answer) {
            answer(set ? QString() : set.error());
        }
        if (set) {
            Q_EMIT settingChanged(key, *settingText(settingsNow, key));
        }
    }

    Settings settingsNow;
    QJsonObject doctorDocument;

    int doctored = 0;

    void doctor(Document use) override
    {
        ++doctored;
        if (slow) {
            doctors.push_back(std::move(use));
            return;
        }
        use(doctorDocument);
    }

    std::vector<Document> doctors; // while it is slow

    void status(Document use) override { use(statusDocument); }

    QJsonObject wholeWeek(QDate day) const
    {
        return weeks.value(firstOfWeek(day), weeks.value(QDate()));
    }

    // As the real one: but for the one day in brief.
    void week(QDate day, Document use) override
    {
        const QJsonObject whole = wholeWeek(day);
        if (whole.isEmpty()) {
            use({});
            return;
        }
        const QString now = whole.value(QStringLiteral("now")).toString();
        const QDate saysToday = QDateTime::fromString(now, Qt::ISODateWithMs).date();
        const QDate itsToday = saysToday.isValid() ? saysToday : QDate::currentDate();
        QJsonObject document = toJson(weekFromJson(whole), day.isValid() ? day : itsToday);
        if (!now.isEmpty())
            document.insert(QStringLiteral("now"), now);
        use(document);
    }

    QList<QDate> daysAsked;

    void day(QDate day, Document use) override
    {
        daysAsked.append(day);
        const auto answer = [this, day, use] {
            for (const DayView &each : weekFromJson(wholeWeek(day)).days) {
                if (each.day == day)
                    use(toJson(each));
            }
        };
        if (slow)
            days.push_back(answer);
        else
            answer();
    }

    std::vector<std::function<void()>> days; // while it is slow

    void plan(QDate day, Document use) override
    {
        const QDate of = day.isValid() ? day : today;
        QJsonObject document = plans.value(of, planDocument);
        document.insert(QStringLiteral("day"), of.toString(Qt::ISODate));
        document.insert(QStringLiteral("now"), planNow);
        use(document);
    }

    QJsonObject historyDocument;

    void history(Document use) override { use(historyDocument); }

    void removeLine(
        const QString &key, std::function<void(const QString &, const QString &)> use) override
    {
        told.append(QStringLiteral("remove %1").arg(key));
        use(refusal.isEmpty() ? QStringLiteral("(%1)").arg(key) : QString(), refusal);
    }

    void moveLine(const QString &key, const QDateTime &to, Answer answer) override
    {
        tell(QStringLiteral("move %1 to %2").arg(key, to.toString(Qt::ISODate)), answer);
    }

    void putBack(const QString &document, Answer answer) override
    {
        tell(QStringLiteral("put back %1").arg(document), answer);
    }

    void addNote(const QString &stretch, const QString &text, Answer answer) override
    {
        tell(QStringLiteral("note %1: %2").arg(stretch, text), answer);
    }

    void erase(QDate from, QDate to, Answer answer) override
    {
        tell(
            QStringLiteral("erase %1 %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)),
            answer);
    }

    void eraseNotes(const QString &stretch, Answer answer) override
    {
        tell(QStringLiteral("erase notes %1").arg(stretch), answer);
    }

    void tell(const QString &what, const Answer &answer)
    {
        told.append(what);
        if (answer)
            answer(refusal);
    }

    void start(const QString &stretch, bool begin) override
    {
        told.append(QStringLiteral("%1 %2").arg(
            begin ? QStringLiteral("begin") : QStringLiteral("start"), stretch));
    }

    void snooze(int minutes, Answer refused) override
    {
        told.append(QStringLiteral("snooze %1").arg(minutes));
        if (refused) {
            refused(refusal);
        }
    }

    void skip(Answer) override { told.append(QStringLiteral("skip")); }

    void dismiss() override { told.append(QStringLiteral("dismiss")); }

    void pause(const QString &until, Answer) override
    {
        told.append(QStringLiteral("pause %1").arg(until));
    }

    void resume(Answer) override { told.append(QStringLiteral("resume")); }

    void quit() override { told.append(QStringLiteral("quit")); }

    void show(const QString &what) override { told.append(QStringLiteral("show %1").arg(what)); }

    void sessionBegan(const QJsonObject &o) override { began.append(o); }

    void sessionProgress(const QJsonObject &o) override { progress.append(o); }

    void sessionEnded(const QJsonObject &o) override { ended.append(o); }

    void afterSession(const QString &, Document use) override
    {
        if (!afterDocument.isEmpty()) {
            use(afterDocument);
        }
    }

    void felt(const QString &, const QString &stretch, const QString &feel,
        std::function<void(const QString &)> use) override
    {
        told.append(QStringLiteral("felt %1 %2").arg(stretch, feel));
        use(feel.isEmpty() ? QString() : QStringLiteral("Noted."));
    }
};

} // namespace unhunch
