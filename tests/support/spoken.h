// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace unhunch::test {

// Takes the catalogue of a language ("" for none) out of the build folder, for as long as it lives.
class Spoken
{
public:
    explicit Spoken(const char *code)
    {
        if (*code != '\0') {
            EXPECT_TRUE(useCatalogue(catalogueFolder(QStringLiteral("/..")), QLatin1String(code)));
        }
    }

    ~Spoken() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
};

} // namespace unhunch::test
