// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionreport.h"

#include <gtest/gtest.h>

using namespace unhunch;

namespace {

QString reportOf(const char *session, const char *stretch, const char *variant)
{
    return QStringLiteral("{\"session\":\"%1\",\"items\":[{\"stretch\":\"%2\",\"variant\":\"%3\","
                          "\"outcome\":\"done\"}]}")
        .arg(QString::fromUtf8(session), QString::fromUtf8(stretch), QString::fromUtf8(variant));
}

} // namespace

TEST(SessionReport, WhatCouldNotBeReadBackFromAnExportIsRefused)
{
    EXPECT_TRUE(sessionReport(reportOf("one", "cat-cow", "")));
    EXPECT_TRUE(sessionReport(reportOf("one", "cat-cow", "standing")));
    EXPECT_FALSE(sessionReport(reportOf("", "cat-cow", "")));
    EXPECT_FALSE(sessionReport(reportOf("one\\ntwo", "cat-cow", "")));
    EXPECT_FALSE(sessionReport(reportOf("one", "cat cow", "")));
    EXPECT_FALSE(sessionReport(reportOf("one", "", "")));
    EXPECT_FALSE(sessionReport(reportOf("one", "cat-cow", "to stand")));
}
