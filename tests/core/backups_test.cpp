// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"
#include "support/child.h"
#include "support/records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <sys/stat.h>

using namespace unhunch;
using namespace unhunch::test;
using testing::HasSubstr;

namespace {

class BackupsTest : public testing::Test
{
protected:
    BackupsTest() { fillWeek(history); }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    static qint64 rowsOf(const QString &copy)
    {
        return History::open(copy, History::Mode::Read, tenOClock)
            .value()
            .counts(monday, monday.addDays(1))
            ->all();
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;

protected:
    History history {std::move(*History::open(
        m_home.filePath(QStringLiteral("history.sqlite")), History::Mode::ReadWrite, tenOClock))};
};

constexpr auto copyName = "mine.sqlite";

} // namespace

TEST_F(BackupsTest, ACopyTakesThePlaceOfTheFileThatIsThere)
{
    const QString name = QString::fromLatin1(copyName);
    write(name, "something old");
    const auto copied = backups::copyAs(history, file(name));
    ASSERT_TRUE(copied) << qPrintable(copied.error());
    EXPECT_EQ(rowsOf(file(name)), history.counts(monday, monday.addDays(1))->all());
    EXPECT_EQ(names(), QStringList {name}) << "and nothing lies beside it";
    EXPECT_EQ(QFile::permissions(file(name)) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions {});
    ASSERT_TRUE(backups::copyAs(history, file(name))) << "nor does a second copy mind the first";
}

TEST_F(BackupsTest, ACopyThatIsGivenUpLeavesWhatWasThere)
{
    const QString name = QString::fromLatin1(copyName);
    write(name, "something old");
    const auto copied = backups::copyAs(history, file(name), [] { return true; });
    ASSERT_FALSE(copied);
    EXPECT_THAT(copied.error().toStdString(), HasSubstr("Given up"));
    EXPECT_EQ(read(name), "something old");
    EXPECT_EQ(names(), QStringList {name});
}

TEST_F(BackupsTest, AFileOfANameThatACopyWouldUseOnItsWayStays)
{
    const QString begun = QString::fromLatin1(copyName) + QStringLiteral(".new");
    write(begun, "somebody else's");
    ASSERT_TRUE(backups::copyAs(history, file(QString::fromLatin1(copyName))));
    EXPECT_EQ(read(begun), "somebody else's");
    EXPECT_EQ(names().size(), 2);
}

TEST_F(BackupsTest, ALinkStaysOneAndAFolderIsNotReplaced)
{
    write(QStringLiteral("real.sqlite"), "something old");
    const QString link = file(QStringLiteral("link.sqlite"));
    ASSERT_TRUE(QFile::link(file(QStringLiteral("real.sqlite")), link));
    ASSERT_TRUE(backups::copyAs(history, link));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_GT(rowsOf(file(QStringLiteral("real.sqlite"))), 0);
    ASSERT_TRUE(QDir().mkpath(file(QStringLiteral("folder"))));
    EXPECT_FALSE(backups::copyAs(history, file(QStringLiteral("folder"))));
    EXPECT_TRUE(QFileInfo(file(QStringLiteral("folder"))).isDir());
}

TEST_F(BackupsTest, SevenAreKeptAndTheOldestGoesFirst)
{
    const QString folder = file(QStringLiteral("backups"));
    for (int day = 0; day < 10; ++day)
        ASSERT_TRUE(backups::make(history, folder, monday.addDays(day)));
    const auto kept = backups::in(folder);
    ASSERT_EQ(kept.size(), backups::most);
    EXPECT_EQ(kept.front().day, monday.addDays(9));
    EXPECT_EQ(kept.back().day, monday.addDays(3));
}

TEST_F(BackupsTest, TheOneJustMadeStaysWhateverTheDaysOfTheOthers)
{
    const QString folder = file(QStringLiteral("backups"));
    for (int day = 0; day < 7; ++day) // the clock was wrong by years
        ASSERT_TRUE(backups::make(history, folder, monday.addYears(4).addDays(day)));
    const auto made = backups::make(history, folder, monday);
    ASSERT_TRUE(made);
    EXPECT_TRUE(QFileInfo::exists(*made));
    const auto kept = backups::in(folder);
    ASSERT_EQ(kept.size(), backups::most);
    EXPECT_EQ(kept.back().day, monday);
    EXPECT_EQ(kept.front().day, monday.addYears(4).addDays(6));
}

TEST_F(BackupsTest, OfCopiesThatCannotBeRemovedNothingIsLeftToRead)
{
    const QStringList copies {
        QStringLiteral("history-2026-03-09.sqlite"), QStringLiteral("history-2026-03-10.sqlite")};
    for (const QString &name : copies)
        write(name, "how it felt");
    EXPECT_EQ(test::inChild([&] {
        const QByteArray folder = QFile::encodeName(file({}));
        UNHUNCH_CHILD(test::mayBeForbidden({file({}), file(copies[0]), file(copies[1])}));
        UNHUNCH_CHILD(chmod(folder.constData(), 0500) == 0);
        UNHUNCH_CHILD(!backups::erase(file({})));
        for (const QString &name : copies)
            UNHUNCH_CHILD(read(name) == QByteArray(11, '\0'));
        UNHUNCH_CHILD(chmod(folder.constData(), 0700) == 0);
        UNHUNCH_CHILD(backups::erase(file({})));
        return test::passed;
    }),
        test::passed);
    EXPECT_EQ(names(), QStringList());
}
