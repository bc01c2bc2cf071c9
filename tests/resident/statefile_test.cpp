// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statefile.h"
#include "support/child.h"
#include "support/records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace unhunch;
using namespace unhunch::test;

namespace {

class StateFileTest : public testing::Test
{
protected:
    QString path(const QString &name = QStringLiteral("state.json")) const
    {
        return m_folder.filePath(name);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

private:
    QTemporaryDir m_folder;

protected:
    StateFile file {path(), QStringLiteral("boot")};
};

} // namespace

TEST_F(StateFileTest, WhatWasWrittenIsForgottenAndTheRestStays)
{
    EXPECT_TRUE(file.forgetWrites(true)) << "there is none";
    Saved saved;
    saved.writes = {offer(7)};
    saved.session = QStringLiteral("one");
    ASSERT_TRUE(file.save(saved));
    ASSERT_TRUE(file.forgetWrites(false));
    const auto loaded = file.load(tenOClock).saved;
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->writes.empty());
    EXPECT_EQ(loaded->session, QStringLiteral("one"));
    EXPECT_TRUE(loaded->sameBoot);
}

TEST_F(StateFileTest, OfEverythingNoBrokenFileIsLeft)
{
    const QString aside = QStringLiteral("state.json.broken-20260309-100000");
    write(aside, "{");
    write(QStringLiteral("state.json"), "{\"writes\": [");
    ASSERT_TRUE(file.forgetWrites(false));
    EXPECT_TRUE(QFile::exists(path(aside)));
    ASSERT_TRUE(file.forgetWrites(true));
    EXPECT_FALSE(QFile::exists(path(aside)));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(StateFileTest, WhatCannotBeForgottenIsSaid)
{
    ASSERT_TRUE(QDir().mkpath(path())); // a folder in its place
    EXPECT_FALSE(file.forgetWrites(false));
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("state.json.broken-20260309-100000/full"))));
    EXPECT_TRUE(file.removeSetAside()) << "a folder is none of ours";
}

TEST_F(StateFileTest, WhatCannotBeRemovedKeepsNothingElse)
{
    const QStringList aside {QStringLiteral("state.json.broken-20260309-100000"),
        QStringLiteral("state.json.broken-20260310-100000")};
    for (const QString &name : aside)
        write(name, "{");
    const int result = test::inChild([&] {
        if (geteuid() != 0)
            return test::notPossibleHere;
        // In a folder like /tmp, the first of them somebody else's.
        UNHUNCH_CHILD(chmod(QFile::encodeName(path({})).constData(), 01777) == 0);
        UNHUNCH_CHILD(test::mayBeForbidden({path(aside[1])}));
        const auto removed = file.removeSetAside();
        UNHUNCH_CHILD(!removed && removed.error().contains(aside[0]));
        return test::passed;
    });
    if (result == test::notPossibleHere)
        GTEST_SKIP() << "a file of somebody else's can be made by root alone";
    EXPECT_EQ(result, test::passed);
    EXPECT_TRUE(QFile::exists(path(aside[0])));
    EXPECT_FALSE(QFile::exists(path(aside[1])));
}
