// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resident.h"

#include "autobackup.h"
#include "backups.h"
#include "client.h"
#include "control.h"
#include "engine.h"
#include "keeper.h"
#include "ledger.h"
#include "machineclock.h"
#include "notifications.h"
#include "paths.h"
#include "realtimealarm.h"
#include "scaledclock.h"
#include "sense/battery.h"
#include "sense/camera.h"
#include "sense/clockchange.h"
#include "sense/dndgnome.h"
#include "sense/dndserver.h"
#include "sense/dndxfce.h"
#include "sense/inhibitor.h"
#include "sense/login.h"
#include "sense/microphone.h"
#include "sense/mutter.h"
#include "sense/screensaver.h"
#include "sense/sharing.h"
#include "sense/wayland.h"
#include "sense/waylandwindows.h"
#include "sense/x11.h"
#include "standin.h"
#include "trayitem.h"
#include "windowsprocess.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>
#include <QTimer>

#include <malloc.h>

namespace unhunch {
namespace {

Allowed allowedBy(const Settings &settings)
{
    return {settings.quietDnd, settings.quietFullScreen, settings.quietMicrophone,
        settings.quietCamera, settings.quietBattery, settings.keptAwake, settings.quietShare};
}

int daysBetweenBackups(const Settings &settings)
{
    if (settings.backup == QLatin1String("daily"))
        return 1;
    return settings.backup == QLatin1String("weekly") ? 7 : 0;
}

// Whether a window that nobody asked for leaves the focus where it is. Under Wayland it does only
// where it may begin minimised, which Mutter grants and wlroots does not.
bool mayComeByItself()
{
    return !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariable("XDG_CURRENT_DESKTOP")
               .split(QLatin1Char(':'))
               .contains(QStringLiteral("GNOME"));
}

} // namespace

struct Resident::Private
{
    Private(const QDBusConnection &bus, Qt::LayoutDirection direction, int timeScale)
        : tray(bus, paths::icons(), direction)
        , scaled(system, timeScale)
        , alarm(realAlarm, scaled)
        , loaded(loadSettings(paths::settings()))
        , catalogue(Catalogue::loadAll(Catalogue::Figures::Dropped))
        , ledger(paths::history(), scaled)
        , stateFile(paths::state())
        , sensors({[this](Elapsed real) { return scaled.fromReal(real); },
              [this](Millis length) { return scaled.toReal(length); }})
        , clockChange(QDBusConnection::systemBus())
        , notifications(Notifications::on(bus))
        , windows(bus, paths::windowsProgram())
        , standIn(windows)
        , engine({scaled, alarm, ledger, stateFile, catalogue, *notifications, windows, sensors,
                     &QTimeZone::systemTimeZone,
                     [](const Settings &s) { return saveSettings(paths::settings(), s); },
                     [this](bool up) { scaled.setHurry(!up); }, std::chrono::seconds {5}},
              loaded.settings)
        , backup(
              QCoreApplication::applicationFilePath(), paths::backups(),
              [this] { return engine.stamp(scaled.now().utc).day; },
              [this] { return daysBetweenBackups(engine.settings()); })
        , keeper({ledger, scaled, paths::history(), paths::backups(),
              [this](Instant at) { return engine.stamp(at); }, [this] { backup.stop(); },
              [this](Keeper::Changed changed) { return historyChanged(changed); }})
    { }

    TrayItem tray; // first: it registers while the rest is read
    MachineClock system;
    ScaledClock scaled;
    RealtimeAlarm realAlarm;
    ScaledAlarm alarm;
    LoadedSettings loaded;
    Catalogue catalogue;
    HistoryLedger ledger;
    StateFile stateFile;
    WaylandDisplay wayland;
    PresenceWatcher sensors;
    ClockChange clockChange;
    std::unique_ptr<Notifications> notifications;
    WindowsProcess windows;
    StandIn standIn;
    Engine engine;
    AutoBackup backup;
    Keeper keeper;

    tl::expected<void, QString> historyChanged(Keeper::Changed changed);
    void addSources(const QDBusConnection &bus);
    void connectTray();
    void connectStandIn(bool possible);
    void act(const TrayLine &line);
    void redraw();
    QJsonObject doctor() const;
};

void Resident::Private::addSources(const QDBusConnection &bus)
{
    sensors.add(std::make_unique<WaylandIdle>(system, wayland));
    sensors.add(std::make_unique<MutterIdle>(system, bus));
    sensors.add(std::make_unique<X11Sensor>(system));
    sensors.add(std::make_unique<LoginSensor>(system, QDBusConnection::systemBus()));
    sensors.add(std::make_unique<ScreenSaverSensor>(bus));
    sensors.add(std::make_unique<InhibitorSensor>(QDBusConnection::systemBus(), bus));
    sensors.add(std::make_unique<WaylandWindows>(wayland));
    sensors.add(std::make_unique<DndServer>(bus));
    sensors.add(std::make_unique<DndXfce>(bus));
    sensors.add(std::make_unique<DndGnome>(bus));
    sensors.add(std::make_unique<MicrophoneSensor>(bus, paths::microphoneProgram()));
    sensors.add(std::make_unique<SharingSensor>(bus, paths::sharingProgram()));
    sensors.add(std::make_unique<CameraSensor>());
    sensors.add(std::make_unique<BatterySensor>(QDBusConnection::systemBus()));
    sensors.allow(allowedBy(engine.settings()));
    QObject::connect(&engine, &Engine::settingChanged, &sensors,
        [this] { sensors.allow(allowedBy(engine.settings())); });
    QObject::connect(&clockChange, &ClockChange::zoneMayHaveChanged, &engine, &Engine::lookAtZone);
}

tl::expected<void, QString> Resident::Private::historyChanged(Keeper::Changed changed)
{
    const auto removed = changed == Keeper::Changed::Everything ? stateFile.removeSetAside()
                                                                : tl::expected<void, QString> {};
    const auto forgotten = engine.historyWasChanged(changed != Keeper::Changed::Added);
    if (backups::in(paths::backups()).empty())
        backup.again();
    return removed ? forgotten : removed;
}

void Resident::Private::redraw()
{
    tray.set(look(engine.status(), engine.settings().trayMark));
}

void Resident::Private::connectTray()
{
    QObject::connect(&engine, &Engine::changed, &tray, [this] { redraw(); });
    tray.menu().refresh = [this] { redraw(); };
    tray.menu().chosen = [this](const TrayLine &line) {
        // The panel waits for an answer to its click; what it leads to comes after.
        QMetaObject::invokeMethod(
            &engine, [this, line] { act(line); }, Qt::QueuedConnection);
    };
    tray.activated = [this](const QString &token) {
        const bool due = engine.status().answerable || !engine.status().session.isEmpty();
        (void)engine.show(due ? QStringLiteral("card") : QStringLiteral("week"), token);
    };
}

void Resident::Private::connectStandIn(bool possible)
{
    const auto follow
        = [this, possible] { standIn.setWanted(possible && engine.settings().smallWindow); };
    QObject::connect(&engine, &Engine::settingChanged, &standIn, follow);
    tray.registrationTold = [this](bool registered) { standIn.setTray(registered); };
    follow();
    standIn.setTray(tray.registered());
}

void Resident::Private::act(const TrayLine &line)
{
    switch (line.action) {
    case TrayAction::None:
        break;
    case TrayAction::Start:
        (void)engine.start(QString(), true, QString());
        break;
    case TrayAction::Snooze:
        (void)engine.snooze(line.minutes);
        break;
    case TrayAction::Skip:
        (void)engine.skip();
        break;
    case TrayAction::StretchNow:
        (void)engine.start(QString(), false, QString());
        break;
    case TrayAction::WasSitting:
        (void)engine.wasSitting();
        break;
    case TrayAction::PauseHalfHour:
        (void)engine.pause(QStringLiteral("30m"));
        break;
    case TrayAction::PauseHour:
        (void)engine.pause(QStringLiteral("60m"));
        break;
    case TrayAction::PauseLunch:
        if (const auto end = engine.status().afterLunch)
            (void)engine.pause(isoTime(*end, engine.status().zone));
        break;
    case TrayAction::PauseTomorrow:
        (void)engine.pause(QStringLiteral("tomorrow"));
        break;
    case TrayAction::PauseDay:
        (void)engine.pause(QString());
        break;
    case TrayAction::Resume:
        engine.resume();
        break;
    case TrayAction::Week:
        (void)engine.show(QStringLiteral("week"), QString());
        break;
    case TrayAction::Library:
        (void)engine.show(QStringLiteral("library"), QString());
        break;
    case TrayAction::Settings:
        (void)engine.show(QStringLiteral("settings"), QString());
        break;
    case TrayAction::Quit:
        QCoreApplication::quit();
        break;
    }
}

QJsonObject Resident::Private::doctor() const
{
    const auto line = [](const QString &name, bool here, const QString &how) {
        return QJsonObject {{QStringLiteral("name"), name}, {QStringLiteral("here"), here},
            {QStringLiteral("how"), how}};
    };
    QJsonArray senses;
    for (const Sense &sense : sensors.senses())
        senses.append(line(sense.name, sense.here, sense.how));
    const bool windowsHere = QFileInfo(windows.program()).isExecutable();
    const QJsonArray surfaces {line(QStringLiteral("notifications"), notifications->hasButtons(),
                                   notifications->described()),
        line(QStringLiteral("tray"), tray.registered(),
            tray.registered() ? tr("the mark is in the panel")
                : standIn.up()
                ? tr("no StatusNotifier panel: the windows program stays and stands in for it")
                : tr("no tray here: start unhunch again to open its window")),
        line(QStringLiteral("windows"), windowsHere,
            windowsHere ? windows.program() : tr("%1 is missing").arg(windows.program()))};
    return {{QStringLiteral("senses"), senses}, {QStringLiteral("surfaces"), surfaces},
        {QStringLiteral("paths"),
            QJsonObject {{QStringLiteral("settings"), paths::settings()},
                {QStringLiteral("history"), paths::history()},
                {QStringLiteral("state"), paths::state()},
                {QStringLiteral("stretches"), Catalogue::ownFolder()}}},
        {QStringLiteral("notices"), QJsonArray::fromStringList(engine.status().notices)}};
}

Resident::Resident(Qt::LayoutDirection direction, QObject *parent)
    : QObject(parent)
    , m_direction(direction)
{ }

Resident::~Resident()
{
    if (m_private)
        m_private->engine.rest();
}

Resident::Start Resident::start(int timeScale)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Start::NoBus;
    // Exported before the name is ours: whoever finds the name finds the object.
    auto *control = new Control(bus, this);
    if (!bus.registerService(Control::service())) {
        (void)client::call(QStringLiteral("Show"), {QStringLiteral("week")});
        return Start::Second;
    }
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
        QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
        SLOT(busIsGone()));
    m_private = std::make_unique<Private>(bus, m_direction, timeScale);
    control->connectTo(m_private->engine, m_private->windows, m_private->ledger, m_private->keeper);
    control->doctor = [this] { return m_private->doctor(); };
    control->quit = [] {
        // After the answer went out.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    // Under Wayland every new window gets the focus, and a prompt must never take it. Where there
    // is no tray either, that is still better than nothing.
    m_private->notifications->windowMayAsk = [p = m_private.get()] {
        return !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || !p->tray.registered();
    };
    m_private->addSources(bus);
    m_private->connectTray();
    // With windows up time is not hurried, and this one stays.
    m_private->connectStandIn(timeScale == 1 && mayComeByItself());
    QStringList notices = m_private->loaded.problems + m_private->catalogue.problems();
    // Who has a history knows their way about, whatever the settings say.
    const bool isNew = !m_private->loaded.settings.welcomed && !QFile::exists(paths::history());
    m_private->engine.begin(notices);
    if (isNew)
        (void)m_private->engine.show(QStringLiteral("welcome"), QString());
    m_private->redraw();
    // Reading the stretches took more than keeping them does; by then the desktop has answered,
    // too.
    QTimer::singleShot(std::chrono::seconds {1}, this, [] { malloc_trim(0); });
    // The few times a day that something is written, SQLite and JSON need room for a moment.
    connect(
        &m_private->engine, &Engine::historyChanged, this,
        [this] {
            m_private->backup.written();
            malloc_trim(0);
        },
        Qt::QueuedConnection);
    return Start::First;
}

void Resident::busIsGone()
{
    QCoreApplication::quit();
}

} // namespace unhunch
