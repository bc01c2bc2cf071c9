// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

// A tr() for the plain functions of a file, whose words translators find under `context`. It stands
// before the file's first namespace: lupdate, which is told to take it for Q_DECLARE_TR_FUNCTIONS,
// looks for it in no namespace that a header has opened before. As with QObject::tr(), a count of 0
// or more picks the plural and stands for %n.
#define UNHUNCH_WORDS(context)                                                                     \
    [[maybe_unused]] static QString tr(                                                            \
        const char *text, const char *comment = nullptr, int count = -1)                           \
    {                                                                                              \
        return QCoreApplication::translate(#context, text, comment, count);                        \
    }
