// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// windows_shots FOLDER [big] [small] [rtl] [cards|week|pages]: a picture of every window and state,
// light, dark and in high contrast, or of a part of them. With "big" the text is twice as large,
// with "small" the main window as small as it can be, with "rtl" all goes from right to left. Run
// it with QT_QPA_PLATFORM=offscreen, and QT_SCALE_FACTOR=2 for ratio 2. The language is the one of
// the environment; LANGUAGE=en_XA and LANGUAGE=ar_XB are those that nobody speaks.
#include "card.h"
#include "controls.h"
#include "daylog.h"
#include "donepage.h"
#include "fakeresident.h"
#include "fakesound.h"
#include "guidepage.h"
#include "historypanel.h"
#include "historytasks.h"
#include "language.h"
#include "librarypage.h"
#include "logbar.h"
#include "mainwindow.h"
#include "prompt.h"
#include "readypage.h"
#include "settingspage.h"
#include "smallwindow.h"
#include "style.h"
#include "support/manualclock.h"
#include "weekgrid.h"
#include "weekpage.h"
#include "weekpicker.h"
#include "welcome.h"

#include <QApplication>
#include <QDir>
#include <QTimeZone>

namespace unhunch {

namespace {

QJsonArray snoozeChoices()
{
    QJsonArray choices;
    for (const int minutes : {5, 10, 15}) {
        const QTime until = QTime(11, 0).addSecs(minutes * 60);
        choices.append(QJsonObject {{QStringLiteral("minutes"), minutes},
            {QStringLiteral("until"), QDateTime(QDate::currentDate(), until).toString(Qt::ISODate)},
            {QStringLiteral("refused"), QString()}, {QStringLiteral("usual"), minutes == 10}});
    }
    return choices;
}

LogLine line(QDate day, QTime at, Bead bead, const QString &stretch, int seconds)
{
    LogLine line;
    const QDateTime when(day, at);
    line.at = {Instant(Millis(when.toMSecsSinceEpoch())), when.offsetFromUtc(), day};
    line.bead = bead;
    line.stretches = {stretch};
    line.lasted = std::chrono::seconds(seconds);
    return line;
}

// A week like the mock-up's: Monday to Wednesday lived, Thursday until 11:36.
WeekView sampleWeek(QDate first)
{
    const QString wall = QStringLiteral("wall-angel");
    const QString sit = QStringLiteral("thoracic-extension");
    const std::vector<std::vector<Bead>> days {
        {Bead::Done, Bead::Done, Bead::Done, Bead::DoneAfterSnooze, Bead::Done, Bead::LetPass,
            Bead::Done},
        {Bead::Done, Bead::NaturalBreak, Bead::Done, Bead::DoneAfterSnooze, Bead::Held,
            Bead::LetPass, Bead::Partial},
        {Bead::Done, Bead::Done, Bead::Done, Bead::Done, Bead::Done, Bead::Done, Bead::Done},
        {Bead::Done, Bead::Done}};
    const std::vector<int> hours {10, 11, 12, 14, 15, 16, 17};
    WeekView week;
    week.first = first;
    for (int i = 0; i < 7; ++i) {
        DayView day;
        day.day = first.addDays(i);
        if (size_t(i) < days.size()) {
            for (size_t k = 0; k < days[size_t(i)].size(); ++k) {
                const Bead bead = days[size_t(i)][k];
                day.log.push_back(line(day.day, QTime(hours[k], bead == Bead::Held ? 4 : 0), bead,
                    k % 2 == 0 ? wall : sit, bead == Bead::LetPass ? 0 : 64));
                if (bead == Bead::Held) {
                    day.log.back().held = {QStringLiteral("fullscreen")};
                }
                day.done += bead == Bead::Done || bead == Bead::DoneAfterSnooze ? 1 : 0;
                day.partial += bead == Bead::Partial ? 1 : 0;
                day.skipped += bead == Bead::LetPass ? 1 : 0;
            }
            day.hasData = true;
            day.reliefs = day.done;
            day.steady = day.reliefs >= 4;
        }
        if (i == 1) {
            day.log.insert(day.log.begin() + 3,
                line(day.day, QTime(13, 10), Bead::Picked, QStringLiteral("seated-twist"), 66));
            day.picked = 1;
        }
        week.days.push_back(day);
    }
    week.deskHours = 23;
    week.relievedHours = 20;
    week.before = {23, 20};
    week.done = 19;
    week.partial = 1;
    week.skipped = 3;
    week.picked = 1;
    week.naturalBreaks = 1;
    week.snoozes = 2;
    week.steadyDays = 3;
    week.stretching = std::chrono::minutes(24);
    week.stretches = {{.stretch = sit,
                          .sessions = 9,
                          .reps = 90,
                          .held = std::chrono::seconds(360),
                          .lasted = std::chrono::minutes(12),
                          .level = Level::Middle},
        {.stretch = wall,
            .sessions = 10,
            .reps = 10,
            .held = std::chrono::seconds(600),
            .lasted = std::chrono::minutes(11)},
        {.stretch = QStringLiteral("seated-twist"),
            .sessions = 6,
            .reps = 12,
            .held = std::chrono::seconds(290),
            .repsLeft = 8,
            .repsRight = 4,
            .lasted = std::chrono::minutes(6)}};
    week.answers
        = {19, std::chrono::seconds(8), std::chrono::seconds(14), std::chrono::seconds(41)};
    week.snoozed = 2;
    week.snoozedDone = 2;
    return week;
}

Plans samplePlan(QDate first)
{
    Plans plans;
    for (const int day : {3, 4}) {
        for (const int hour : {12, 14, 15, 16, 17}) {
            plans[first.addDays(day)].push_back({QTime(hour, 0),
                {hour % 2 == 0 ? QStringLiteral("wall-angel")
                               : QStringLiteral("thoracic-extension")}});
        }
    }
    return plans;
}

// The plan of today, from this hour on.
QJsonObject samplePlanDocument(int from = 0)
{
    QJsonArray prompts;
    for (const int hour : {10, 11, 12, 14, 15, 16, 17}) {
        if (hour < from) {
            continue;
        }
        prompts.append(QJsonObject {
            {QStringLiteral("at"),
                QDateTime(QDate::currentDate(), QTime(hour == 17 ? 16 : hour, hour == 17 ? 50 : 0))
                    .toString(Qt::ISODate)},
            {QStringLiteral("stretches"),
                hour % 2 == 0 ? QJsonArray {QStringLiteral("thoracic-extension"),
                    QStringLiteral("wall-angel")}
                              : QJsonArray {QStringLiteral("thoracic-extension"),
                                  QStringLiteral("seated-twist")}}});
    }
    return {{QStringLiteral("day"), QDate::currentDate().toString(Qt::ISODate)},
        {QStringLiteral("prompts"), prompts}};
}

QJsonObject sampleDoctor()
{
    const auto line = [](const char *name, bool here, const char *how) {
        return QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("here"), here}, {QStringLiteral("how"), QLatin1String(how)}};
    };
    return {{QStringLiteral("senses"),
                QJsonArray {line("idle", true, "the X server tells when input pauses"),
                    line("lock", true, "systemd tells"), line("suspend", true, "systemd tells"),
                    line("fullscreen", true, "the window manager tells"),
                    line("microphone", false, "this version does not ask")}},
        {QStringLiteral("surfaces"),
            QJsonArray {line("notifications", true, "dunst, with buttons"),
                line("tray", true, "the mark is in the panel")}},
        {QStringLiteral("paths"),
            QJsonObject {{QStringLiteral("history"),
                             QStringLiteral("/home/somebody/.local/share/unhunch/history.sqlite")},
                {QStringLiteral("settings"),
                    QStringLiteral("/home/somebody/.config/unhunch/unhunch.ini")}}}};
}

class Shots
{
public:
    Shots(const QString &folder, bool big)
        : m_folder(folder)
        , m_catalogue(Catalogue::load())
    {
        m_theme.setBodyPixels(big ? 28 : 14);
        m_resident.afterDocument
            = {{QStringLiteral("stretches"), QJsonArray {QStringLiteral("thoracic-extension")}}};
        m_resident.statusDocument = {{QStringLiteral("state"), QStringLiteral("counting")},
            {QStringLiteral("sentence"), QStringLiteral("Next prompt about 12:00.")},
            {QStringLiteral("next"),
                QDateTime(QDate::currentDate(), QTime(12, 0)).toString(Qt::ISODate)}};
        m_resident.today = QDate::currentDate();
        m_resident.planDocument = samplePlanDocument();
        m_resident.doctorDocument = sampleDoctor();
    }

    void setOnly(const QString &part) { m_only = part; }

    void setSize(QSize size) { m_size = size; }

    void take()
    {
        for (const bool dark : {false, true}) {
            m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
            m_suffix = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
            all();
        }
        m_theme.setHighContrast(true);
        m_suffix = QStringLiteral("-contrast");
        all();
    }

private:
    void all()
    {
        if (!m_only || *m_only == QLatin1String("cards")) {
            cards();
        }
        if (!m_only || *m_only == QLatin1String("week")) {
            week();
            history();
        }
        if (!m_only || *m_only == QLatin1String("pages")) {
            pages();
        }
    }

    Request request(const QString &id, bool prompted)
    {
        return requestFromJson(
            {{QStringLiteral("view"), QStringLiteral("card")},
                {QStringLiteral("stretches"), QJsonArray {id}},
                {QStringLiteral("levels"), QJsonArray {QStringLiteral("high")}},
                {QStringLiteral("why"),
                    QStringLiteral("An hour at the screen since your last one.")},
                {QStringLiteral("occurrence"), prompted ? 7 : 0},
                {QStringLiteral("snooze"), snoozeChoices()}},
            m_catalogue);
    }

    void save(QWidget &widget, const QString &name)
    {
        QApplication::processEvents();
        widget.grab().save(m_folder + QLatin1Char('/') + name + m_suffix + QStringLiteral(".png"));
    }

    // Goes to the first moment that `wanted` says yes to, and 40 % into it.
    template <typename Wanted> void goTo(Card &card, Wanted wanted)
    {
        for (const Segment &segment : card.session()->timeline().segments()) {
            if (wanted(segment)) {
                const Millis to = segment.start + segment.length * 4 / 10;
                m_clock.pass(to - card.session()->position());
                card.session()->look();
                return;
            }
        }
    }

    void cards()
    {
        Settings inWindow;
        inWindow.fullScreenGuide = false;
        CardParts parts {m_theme, m_resident, m_catalogue, m_clock, wishesOf(inWindow)};
        Card card(parts, request(QStringLiteral("thoracic-extension"), true));
        card.show();
        save(card, QStringLiteral("02-card-ready"));
        const QSize usual = card.size();
        card.resize(480, 520);
        save(card, QStringLiteral("02-card-ready-narrow"));
        card.resize(usual);
        card.beginGuiding();
        save(card, QStringLiteral("03-card-get-ready"));
        goTo(card, [](const Segment &s) { return s.kind == Segment::Kind::Hold && s.rep == 4; });
        save(card, QStringLiteral("03-card-guiding"));
        goTo(card, [](const Segment &s) { return s.kind == Segment::Kind::Return && s.rep == 4; });
        save(card, QStringLiteral("03-card-ease-off"));
        m_resident.weeks[QDate()] = todayAsWeek();
        m_resident.planDocument = samplePlanDocument(12);
        m_clock.pass(std::chrono::minutes(10));
        card.session()->look();
        save(card, QStringLiteral("06-completed"));
        completedWithOffer(parts);
        m_resident.today = QDate::currentDate();
        m_resident.planDocument = samplePlanDocument();
        for (const Stretch &stretch : m_catalogue.stretches()) {
            Card each(parts, request(stretch.id, false));
            each.show();
            save(each, QStringLiteral("ready-%1").arg(stretch.id));
        }
        CardParts slow = parts;
        slow.wishes.ownPace = true;
        slow.wishes.largeText = true;
        Card own(slow, request(QStringLiteral("thoracic-extension"), false));
        own.show();
        own.beginGuiding();
        for (int step = 0; step < 5; ++step) {
            own.session()->goOn();
            m_clock.pass(std::chrono::minutes(1));
            own.session()->look();
        }
        save(own, QStringLiteral("03-card-own-pace-large"));
        Card sided(parts, request(QStringLiteral("cows-head"), true));
        sided.show();
        sided.beginGuiding();
        goTo(sided, [](const Segment &s) { return s.kind == Segment::Kind::ChangeSide; });
        save(sided, QStringLiteral("04-card-switch-sides"));
        goTo(sided,
            [](const Segment &s) { return s.kind == Segment::Kind::Hold && s.side == Side::Left; });
        sided.session()->pause();
        save(sided, QStringLiteral("05-card-paused-side"));
        unheard(parts);
        Prompt prompt(m_theme, m_resident, request(QStringLiteral("thoracic-extension"), true));
        prompt.show();
        save(prompt, QStringLiteral("01-prompt"));
    }

    // The stretch goes well: a step up is offered, and "more" was said.
    void completedWithOffer(const CardParts &parts)
    {
        m_resident.afterDocument.insert(QStringLiteral("offer"),
            QJsonObject {{QStringLiteral("key"), QStringLiteral("level-cross-arm")},
                {QStringLiteral("question"),
                    QStringLiteral("Cross-Arm Stretch goes well. A little more next time?")},
                {QStringLiteral("yes"), QStringLiteral("3 times a side, 20 s each")}});
        Card card(parts, request(QStringLiteral("cross-arm"), true));
        card.show();
        card.beginGuiding();
        m_clock.pass(std::chrono::minutes(10));
        card.session()->look();
        card.findChild<QAbstractButton *>(QStringLiteral("more"))->click();
        save(card, QStringLiteral("06-completed-offer"));
        m_resident.afterDocument.remove(QStringLiteral("offer"));
    }

    // Voice and chimes there, then muted: said beforehand, and shown large.
    void unheard(CardParts parts)
    {
        Heard heard;
        FakeSpeaker speaker(heard);
        FakeChimes chimes(heard);
        parts.sound = {&speaker, &chimes, nullptr};
        Card card(parts, request(QStringLiteral("thread-the-needle"), true));
        card.show();
        card.openSound();
        chimes.become(ChimePlayer::State::Muted);
        save(card, QStringLiteral("02-card-ready-muted"));
        chimes.become(ChimePlayer::State::Ready);
        card.beginGuiding();
        goTo(card, [](const Segment &s) { return s.kind == Segment::Kind::Hold && s.rep == 2; });
        save(card, QStringLiteral("03-card-voice"));
        card.resize(480, 520);
        save(card, QStringLiteral("03-card-voice-narrow"));
        chimes.become(ChimePlayer::State::Muted);
        card.resize(1366, 768);
        save(card, QStringLiteral("03-card-unheard"));
    }

    QJsonObject todayAsWeek()
    {
        const QDate today = QDate::currentDate();
        WeekView week;
        week.first = today.addDays(1 - today.dayOfWeek());
        for (int i = 0; i < 7; ++i) {
            DayView day;
            day.day = week.first.addDays(i);
            if (day.day == today) {
                day.log = {line(today, QTime(10, 0), Bead::Done, QStringLiteral("wall-angel"), 64),
                    line(
                        today, QTime(11, 0), Bead::Done, QStringLiteral("thoracic-extension"), 82)};
                day.reliefs = 2;
            }
            week.days.push_back(day);
        }
        return toJson(week);
    }

    void week()
    {
        m_resident.weeks.clear();
        SettingStore store(m_resident);
        MainWindow window(m_theme, m_resident, store, m_catalogue, m_clock);
        window.show();
        save(window, QStringLiteral("08-week-first"));
        const QDate today = QDate::currentDate();
        const QDate first = today.addDays(1 - today.dayOfWeek());
        const QDateTime now(first.addDays(3), QTime(11, 36));
        window.weekPage()->showWeek(sampleWeek(first), samplePlan(first), now);
        window.weekPage()->hourGrid()->choose(first.addDays(3));
        save(window, QStringLiteral("07-week"));
        window.weekPage()->hourGrid()->choose(first.addDays(1));
        window.weekPage()->segments()->setCurrent(1);
        save(window, QStringLiteral("07b-week-by-stretch"));
        window.weekPage()->segments()->setCurrent(0);
        window.weekPage()->log()->offerUndo(QStringLiteral("Taken out of your record."));
        save(window, QStringLiteral("07c-week-undo"));
        window.weekPage()->log()->bar()->askTime(sampleWeek(first).days[1].log[2]);
        save(window, QStringLiteral("07d-week-move"));
        window.weekPage()->tasks()->erase(first, first);
        save(window, QStringLiteral("07e-week-erase-asks"));
        window.weekPage()->tasks()->hide();
        WeekView nothing;
        nothing.first = first.addDays(-70);
        for (int i = 0; i < 7; ++i) {
            nothing.days.emplace_back().day = nothing.first.addDays(i);
            nothing.days.back().working = i < 5;
        }
        window.weekPage()->showWeek(nothing, {}, now);
        save(window, QStringLiteral("08b-week-no-data"));
        WeekPicker picker(m_theme);
        picker.open(&window, first, now.date());
        save(picker, QStringLiteral("07f-week-picker"));
    }

    void history()
    {
        m_resident.historyDocument = {{QStringLiteral("entries"), 412},
            {QStringLiteral("first"), QStringLiteral("2026-06-03")},
            {QStringLiteral("last"), QStringLiteral("2026-11-19")},
            {QStringLiteral("file"), QStringLiteral("/home/a/.local/share/unhunch/history.sqlite")},
            {QStringLiteral("bytes"), 148'000},
            {QStringLiteral("backups"),
                QJsonArray {QJsonObject {{QStringLiteral("file"), QStringLiteral("a")},
                    {QStringLiteral("day"), QStringLiteral("2026-11-19")}}}}};
        HistoryPanel panel(m_theme, m_resident, m_catalogue);
        QPalette ground = panel.palette();
        ground.setColor(QPalette::Window, m_theme.color(Token::Window));
        panel.setPalette(ground);
        panel.setContentsMargins(24, 24, 24, 24);
        panel.resize(764, 640);
        panel.show();
        save(panel, QStringLiteral("13-history"));
        panel.tasks()->erase(QDate(), QDate());
        save(panel, QStringLiteral("13b-history-erase-asks"));
    }

    void pages()
    {
        // Once anew: what an earlier round has set is gone.
        m_resident.settingsNow = {};
        SettingStore store(m_resident);
        for (const char *star : {"thoracic-extension", "wall-angel", "doorway"}) {
            setStarred(store, QLatin1String(star), true);
        }
        for (const char *off : {"cat-cow", "thread-the-needle", "open-book"}) {
            setRhythm(store, QLatin1String(off), {Rhythm::Kind::Off});
        }
        MainWindow window(m_theme, m_resident, store, m_catalogue, m_clock);
        window.resize(m_size);
        window.show();
        window.open(MainWindow::Page::Library);
        save(window, QStringLiteral("09-library"));
        window.libraryPage()->view()->portraits().paintAll();
        save(window, QStringLiteral("09-library"));
        window.libraryPage()->openStretch(QStringLiteral("cat-cow"));
        save(window, QStringLiteral("09-details"));
        store.set(QStringLiteral("pause"), QStringLiteral("8"));
        window.open(MainWindow::Page::Settings);
        int number = 10;
        for (const PageLayout &page : settingsLayout(store.fields(), m_catalogue)) {
            window.settingsPage()->openPage(page.id);
            save(window, QStringLiteral("%1-settings-%2").arg(number++).arg(page.id));
        }
        window.settingsPage()->findChild<LineField *>()->setText(QStringLiteral("snooze"));
        save(window, QStringLiteral("17-settings-search"));
        Welcome welcome(m_theme, m_resident, store, m_catalogue);
        welcome.show();
        for (int step = 0; step < 3; ++step) {
            welcome.setStep(step);
            save(welcome, QStringLiteral("18-first-run-%1").arg(step + 1));
        }
        const QDateTime soon
            = QDateTime::fromMSecsSinceEpoch(m_clock.now().utc.time_since_epoch().count())
                  .addSecs(24 * 60);
        m_resident.statusDocument.insert(QStringLiteral("next"), soon.toString(Qt::ISODateWithMs));
        SmallWindow small(m_theme, m_resident, store, m_catalogue, m_clock);
        small.show();
        save(small, QStringLiteral("19-no-tray"));
        small.close();
        save(small, QStringLiteral("19b-no-tray-asks"));
    }

    QString m_folder;
    QString m_suffix;
    QSize m_size {1040, 680};
    std::optional<QString> m_only;
    Catalogue m_catalogue;
    Theme m_theme;
    test::ManualClock m_clock {Instant(Millis(QDateTime::currentMSecsSinceEpoch()))};
    FakeResident m_resident;
};

} // namespace

} // namespace unhunch

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new unhunch::Style);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        return 2;
    }
    const unhunch::Language language = unhunch::useLanguage(
        unhunch::catalogueFolder(QStringLiteral("/..")), unhunch::English::WithSingulars);
    QApplication::setLayoutDirection(
        arguments.contains(QStringLiteral("rtl")) ? Qt::RightToLeft : language.direction);
    unhunch::Shots shots(arguments.at(1), arguments.contains(QStringLiteral("big")));
    for (const char *part : {"cards", "week", "pages"}) {
        if (arguments.contains(QLatin1String(part))) {
            shots.setOnly(QLatin1String(part));
        }
    }
    if (arguments.contains(QStringLiteral("small"))) {
        shots.setSize({760, 480});
    }
    shots.take();
    return 0;
}
