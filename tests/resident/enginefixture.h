// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <utility>

// An engine among fakes: a clock that is moved by hand, a real history in a folder of its own.
namespace unhunch::test {

using namespace std::chrono_literals;

// What happened, in the order in which it did.
using Diary = std::vector<std::string>;

class ManualAlarm : public Alarm
{
public:
    void set(const Now &, std::optional<Elapsed> when) override
    {
        at = when;
        ++sets;
    }

    std::optional<Elapsed> at;
    int sets = 0;
};

class FakePrompt : public PromptSurface
{
public:
    explicit FakePrompt(Diary &all)
        : diary(all)
    { }

    void show(const Prompt &prompt) override
    {
        diary.push_back("show");
        last = prompt;
        up = true;
    }

    void withdraw() override
    {
        if (up)
            diary.push_back("withdraw");
        up = false;
    }

    void tell(const QString &sentence) override { told += sentence; }

    QJsonObject trace() const override { return {}; }

    void resume(const QJsonObject &) override { }

    Diary &diary;
    Prompt last;
    QStringList told;
    bool up = false;
};

class FakeWindows : public Windows
{
public:
    void open(const QJsonObject &request) override { requests.push_back(request); }

    void withdrawPrompt() override { }

    void withdrawStandIn() override { ++standInsWithdrawn; }

    bool up() const override { return running; }

    QStringList attach(const QString &) override { return {}; }

    void quit() override { }

    std::vector<QJsonObject> requests;
    bool running = false;
    int standInsWithdrawn = 0;
};

class FakeSensors : public Sensors
{
public:
    Presence presence() const override { return now; }

    QList<Sense> senses() const override { return {}; }

    void setReportIdleAfter(Millis after) override { reportAfter = after; }

    Presence now;
    Millis reportAfter {};
};

// A real history whose disk can be full.
class FakeLedger : public HistoryLedger
{
public:
    FakeLedger(const QString &file, const Clock &clock, Diary &all)
        : HistoryLedger(file, clock)
        , diary(all)
    { }

    Written write(const Write &write) override
    {
        static const std::array<const char *, 4> names {"offer", "entry", "mark", "desk"};
        diary.push_back(names.at(write.index()));
        if (full)
            waiting.push_back(write);
        if (auto nothingWaits = retry(); !nothingWaits)
            return nothingWaits;
        return HistoryLedger::write(write);
    }

    Written retry() override
    {
        if (full)
            return tl::make_unexpected(QStringLiteral("The disk is full."));
        for (const Write &write : std::exchange(waiting, {}))
            (void)HistoryLedger::write(write);
        return HistoryLedger::retry();
    }

    int pending() const override
    {
        return static_cast<int>(waiting.size()) + HistoryLedger::pending();
    }

    Diary &diary;
    bool full = false;
    std::vector<Write> waiting;
};

inline QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

class EngineTest : public testing::Test
{
protected:
    EngineTest() { life(); }

    // A new life of the program over the same files.
    void life()
    {
        engine.reset();
        ledger = std::make_unique<FakeLedger>(
            folder.filePath(QStringLiteral("h.sqlite")), clock, diary);
        prompt = std::make_unique<FakePrompt>(diary);
        windows = std::make_unique<FakeWindows>();
        alarm = std::make_unique<ManualAlarm>();
        engine = std::make_unique<Engine>(
            Engine::Parts {clock, *alarm, *ledger, stateFile, catalogue, *prompt, *windows, sensors,
                [this] { return zone; },
                [this](const Settings &settings) -> tl::expected<void, QString> {
                    if (refuseSettings)
                        return tl::make_unexpected(
                            QStringLiteral("The settings could not be saved."));
                    saved = settings;
                    return {};
                },
                [this](bool up) { somethingUp = up; }, 0ms},
            saved);
    }

    void type() // from here on
    {
        sensors.now.typing = true;
        Q_EMIT sensors.changed();
    }

    void pauseTyping()
    {
        sensors.now.typing = false;
        sensors.now.lastInput = clock.at.elapsed;
        pass(6s);
        Q_EMIT sensors.changed();
    }

    // Lets time pass, ringing the alarm whenever it is due.
    void pass(Millis length)
    {
        const Elapsed end = clock.at.elapsed + length;
        for (int rings = 0; alarm->at && *alarm->at <= end; ++rings) {
            ASSERT_LT(rings, 1000) << "the alarm rings without end";
            to(std::max(*alarm->at, clock.at.elapsed));
            alarm->rang();
        }
        to(end);
    }

    void untilShown()
    {
        engine->begin();
        type();
        pass(1h + 1s);
        pauseTyping();
        ASSERT_TRUE(prompt->up);
    }

    QString began(const QString &session = QStringLiteral("one")) const
    {
        return text({{QStringLiteral("session"), session},
            {QStringLiteral("occurrence"), prompt->last.occurrence},
            {QStringLiteral("stretches"),
                prompt->last.request.value(QStringLiteral("stretches"))}});
    }

    QString report(const QString &outcome, double held, double planned = 100) const
    {
        const QJsonObject item {{QStringLiteral("stretch"), QStringLiteral("thoracic-extension")},
            {QStringLiteral("outcome"), outcome}, {QStringLiteral("level"), QStringLiteral("low")},
            {QStringLiteral("lasted"), held}, {QStringLiteral("planned"), planned},
            {QStringLiteral("held"), held}};
        return text({{QStringLiteral("session"), QStringLiteral("one")},
            {QStringLiteral("outcome"), outcome}, {QStringLiteral("items"), QJsonArray {item}}});
    }

    std::vector<Offer> offers()
    {
        const QDate day(2026, 3, 10);
        return (*ledger->reader())->offers(day, day).value();
    }

    std::vector<Entry> entries()
    {
        const QDate day(2026, 3, 10);
        return (*ledger->reader())->entries(day, day).value();
    }

    void to(Elapsed when) { clock.pass(when - clock.at.elapsed); }

    QTemporaryDir folder;
    Diary diary;
    ManualClock clock;
    QTimeZone zone {"Europe/Berlin"};
    Catalogue catalogue = Catalogue::load();
    StateFile stateFile {folder.filePath(QStringLiteral("state/state.json"))};
    FakeSensors sensors;
    Settings saved;
    bool refuseSettings = false;
    bool somethingUp = false;
    std::unique_ptr<FakeLedger> ledger;
    std::unique_ptr<FakePrompt> prompt;
    std::unique_ptr<FakeWindows> windows;
    std::unique_ptr<ManualAlarm> alarm;
    std::unique_ptr<Engine> engine;
};

} // namespace unhunch::test
