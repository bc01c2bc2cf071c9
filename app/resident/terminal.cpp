// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <cstdio>

namespace unhunch::terminal {

void print(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
    if (!text.endsWith(QLatin1Char('\n')))
        std::fputc('\n', stdout);
}

int complain(const QString &sentence, int code)
{
    std::fprintf(stderr, "unhunch: %s\n", sentence.toLocal8Bit().constData());
    return code;
}

} // namespace unhunch::terminal
