// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <cstdio>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

// For tests of what other processes do. A child checks with UNHUNCH_CHILD, since an expectation
// that fails there would be told to nobody.
namespace unhunch::test {

constexpr int passed = 0;
constexpr int failed = 1;
constexpr int notPossibleHere = 77;

// Not by std::exit: it waits for the threads that an earlier test's bus had, which the child has
// not.
inline void leave(int code)
{
    _exit(code);
}

inline pid_t startChild(const std::function<int()> &work)
{
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0)
        leave(work());
    return child;
}

inline int waitFor(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

// In a child: makes sure that what is forbidden is. To root nothing would be, who gives these away
// and becomes nobody.
inline bool mayBeForbidden(const QStringList &paths)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0)
        return true;
    for (const QString &path : paths) {
        if (chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            return false;
    }
    return setgid(nobody) == 0 && setuid(nobody) == 0;
}

inline int inChild(const std::function<int()> &work)
{
    return waitFor(startChild(work));
}

} // namespace unhunch::test

#define UNHUNCH_CHILD(condition)                                                                   \
    if (!(condition)) {                                                                            \
        std::fprintf(stderr, "%s:%d: in the child: %s\n", __FILE__, __LINE__, #condition);         \
        return unhunch::test::failed;                                                              \
    }
