// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into the real resident, this moves its three clocks as a set clock, a zone's midnight or
// a sleep do, and lets the alarm's descriptor say what the kernel would say of it. (A library that
// only fakes clock_gettime leaves the kernel's timers where they were.)
//
//   $UNHUNCH_CLOCKS  a file of struct Clocks, written by the test and read here at each reading
//   $UNHUNCH_ALARM   a fifo that stands for the timer: what the test writes there, eight bytes each,
//                    is what a read of the timer gives; CANCELED gives ECANCELED, as when the wall
//                    clock was set or the machine slept
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#define CANCELED UINT64_MAX

struct Clocks
{
    int64_t wall; // nanoseconds that are added to CLOCK_REALTIME,
    int64_t elapsed; // CLOCK_BOOTTIME
    int64_t awake; // and CLOCK_MONOTONIC
    int64_t armed; // by the program: when on its wall clock the timer rings, in ns; 0: never
    int64_t times; // how often it was armed
};

static volatile struct Clocks *clocks;
static int alarmDescriptor = -1;

static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("UNHUNCH_CLOCKS");
    const int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *at = mmap(NULL, sizeof(struct Clocks), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (at != MAP_FAILED)
        clocks = at;
    unsetenv("LD_PRELOAD"); // programs that it starts live in the real time
}

int clock_gettime(clockid_t clock, struct timespec *time)
{
    static int (*real)(clockid_t, struct timespec *);
    if (!real)
        real = next("clock_gettime");
    const int result = real(clock, time);
    if (!clocks || result != 0)
        return result;
    const int64_t shift = clock == CLOCK_REALTIME ? clocks->wall
        : clock == CLOCK_BOOTTIME                 ? clocks->elapsed
        : clock == CLOCK_MONOTONIC                ? clocks->awake
                                                  : 0;
    const int64_t second = 1000000000;
    int64_t nanoseconds = time->tv_nsec + shift % second;
    time->tv_sec += shift / second;
    if (nanoseconds >= second || nanoseconds < 0) {
        const int64_t carry = nanoseconds < 0 ? -1 : 1;
        nanoseconds -= carry * second;
        time->tv_sec += carry;
    }
    time->tv_nsec = nanoseconds;
    return 0;
}

int timerfd_create(int clock, int flags)
{
    static int (*real)(int, int);
    if (!real)
        real = next("timerfd_create");
    const char *path = getenv("UNHUNCH_ALARM");
    if (!clocks || !path || clock != CLOCK_REALTIME)
        return real(clock, flags);
    alarmDescriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    return alarmDescriptor;
}

int timerfd_settime(int descriptor, int flags, const struct itimerspec *new, struct itimerspec *old)
{
    static int (*real)(int, int, const struct itimerspec *, struct itimerspec *);
    if (!real)
        real = next("timerfd_settime");
    if (descriptor != alarmDescriptor || descriptor < 0)
        return real(descriptor, flags, new, old);
    if (!(flags & TFD_TIMER_ABSTIME) || !(flags & TFD_TIMER_CANCEL_ON_SET)) {
        errno = EINVAL; // not what the program promises
        return -1;
    }
    clocks->armed = new->it_value.tv_sec * INT64_C(1000000000) + new->it_value.tv_nsec;
    clocks->times = clocks->times + 1;
    return 0;
}

ssize_t read(int descriptor, void *buffer, size_t size)
{
    static ssize_t (*real)(int, void *, size_t);
    if (!real)
        real = next("read");
    const ssize_t got = real(descriptor, buffer, size);
    uint64_t value = 0;
    if (descriptor == alarmDescriptor && descriptor >= 0 && got == sizeof value) {
        memcpy(&value, buffer, sizeof value);
        if (value == CANCELED) {
            errno = ECANCELED;
            return -1;
        }
    }
    return got;
}
