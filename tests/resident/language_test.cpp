// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which language is spoken, by the real program, and its plurals. Whether the catalogues are
// complete is for tests/translations to say.
#include "stretch.h"
#include "support.h"
#include "support/spoken.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace unhunch;
using test::Desk;
using test::Spoken;

namespace {

QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0);
}

const QString english = QStringLiteral("Usage: unhunch [COMMAND] [OPTIONS]");
const QString german = QStringLiteral("Aufruf: unhunch [BEFEHL] [OPTIONEN]");

} // namespace

TEST(Language, IsTheFirstOfTheListThatThereIs)
{
    struct Case
    {
        const char *languages, *messages, *all;
        const QString &words;
    };

    const std::vector<Case> cases {{"", "", "C.UTF-8", english}, {"", "", "de_DE.UTF-8", german},
        {"", "de_AT.UTF-8", "", german}, {"de", "", "C.UTF-8", german},
        {"de", "en_US.UTF-8", "", german}, {"fr:de:en", "fr_FR.UTF-8", "", german},
        {"en_GB:de", "de_DE.UTF-8", "", english}, {"fr", "fr_FR.UTF-8", "", english}};
    for (const Case &each : cases) {
        Desk desk;
        desk.set("LANGUAGE", each.languages);
        desk.set("LC_MESSAGES", each.messages);
        desk.set("LC_ALL", each.all);
        EXPECT_EQ(firstLine(desk.run({QStringLiteral("--help")}).out), each.words)
            << each.languages << " " << each.messages << " " << each.all;
    }
}

TEST(Language, IsNotThatOfWhatProgramsRead)
{
    QStringList said[2];
    for (const bool translated : {false, true}) {
        Desk desk;
        desk.set("LANGUAGE", translated ? "de" : "");
        const QString day = desk.folder.filePath(QStringLiteral("day.json"));
        QFile script(day);
        ASSERT_TRUE(script.open(QIODevice::WriteOnly));
        script.write(R"({"zone": "Europe/Berlin", "start": "2026-03-10T08:50:00",
            "end": "2026-03-10T13:30:00", "events": [
            {"at": "2026-03-10T09:00:00", "input": "begin"},
            {"at": "2026-03-10T10:00:10", "input": "end"},
            {"at": "2026-03-10T10:00:20", "do": "snooze", "minutes": 10},
            {"at": "2026-03-10T10:11:00", "do": "start"}]})");
        script.close();
        for (const QStringList &command :
            {QStringList {QStringLiteral("simulate"), day}, {QStringLiteral("export"), {}},
                {QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv")},
                {QStringLiteral("week"), QStringLiteral("--json"), QStringLiteral("--of"),
                    QStringLiteral("2026-03-10")},
                {QStringLiteral("config"), QStringLiteral("snooze")}}) {
            QStringList words = command;
            words.removeAll(QString());
            const auto result = desk.run(words);
            EXPECT_EQ(result.code, 0) << qPrintable(words.join(QLatin1Char(' ')) + result.error);
            EXPECT_FALSE(result.out.isEmpty());
            said[translated ? 1 : 0] << result.out;
        }
        // The words are another matter, the code is not.
        const auto refused = desk.run({QStringLiteral("nonsense")});
        EXPECT_EQ(refused.code, 2);
        EXPECT_TRUE(refused.error.contains(
            translated ? QStringLiteral("ist kein Befehl") : QStringLiteral("is no command")));
    }
    EXPECT_EQ(said[0], said[1]);
}

TEST(Language, CountsRightly)
{
    struct Case
    {
        const char *code, *context, *text, *comment;
        QStringList expected; // of 0, 1, 2 and 5
    };

    const std::vector<Case> cases {
        {"en", "unhunch::PlanStrip", "%n prompts", nullptr,
            {QStringLiteral("0 prompts"), QStringLiteral("1 prompt"), QStringLiteral("2 prompts"),
                QStringLiteral("5 prompts")}},
        {"de", "unhunch::PlanStrip", "%n prompts", nullptr,
            {QStringLiteral("0 Erinnerungen"), QStringLiteral("1 Erinnerung"),
                QStringLiteral("2 Erinnerungen"), QStringLiteral("5 Erinnerungen")}},
        {"en", "unhunch::WeekModel", "%n others", "stretches that the week has none of",
            {QStringLiteral("0 others"), QStringLiteral("1 other"), QStringLiteral("2 others"),
                QStringLiteral("5 others")}},
        {"de", "unhunch::HistoryTasks", "Erase %n entries? You can keep a copy first.", nullptr,
            {QStringLiteral("0 Einträge löschen? Vorher kannst du eine Kopie behalten."),
                QStringLiteral("1 Eintrag löschen? Vorher kannst du eine Kopie behalten."),
                QStringLiteral("2 Einträge löschen? Vorher kannst du eine Kopie behalten."),
                QStringLiteral("5 Einträge löschen? Vorher kannst du eine Kopie behalten.")}}};
    for (const Case &each : cases) {
        const Spoken spoken(each.code);
        QStringList said;
        for (const int count : {0, 1, 2, 5})
            said << QCoreApplication::translate(each.context, each.text, each.comment, count);
        EXPECT_EQ(said, each.expected) << each.code;
    }
}

TEST(Language, OfAStretchIsTheCatalogues)
{
    const Spoken spoken("de");
    const Catalogue catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue.problems().isEmpty());
    const Stretch &wall = *catalogue.find(QStringLiteral("wall-angel"));
    EXPECT_EQ(wall.name, QStringLiteral("Wandengel"));
    EXPECT_EQ(wall.source.person, QStringLiteral("Alina Kennedy"));
    const Stretch &open = *catalogue.find(QStringLiteral("open-book"));
    // A side's word takes the ending that its sentence needs.
    EXPECT_EQ(open.phases.at(3).cue, QStringLiteral("Linken Arm aufklappen"));
    EXPECT_EQ(open.phases.at(3).other.cue, QStringLiteral("Rechten Arm aufklappen"));
    EXPECT_EQ(open.phases.at(0).text,
        QStringLiteral("Leg dich auf die rechte Seite, Knie und Hüften gebeugt"));
}
