// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program with windows under X11, this counts what it puts on the screen.
//
//   $UNHUNCH_FRAMES  a file of struct Frames, read by who measures
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#include <xcb/xcb.h>

struct Frames
{
    int64_t first; // CLOCK_MONOTONIC of the first picture, nanoseconds; 0: none yet
    int64_t last; // of the last one
    int64_t frames; // pictures that are put together count once
    int64_t pixels; // of them all
};

static volatile struct Frames *seen;

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("UNHUNCH_FRAMES");
    const int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *at = mmap(NULL, sizeof(struct Frames), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (at != MAP_FAILED)
        seen = at;
}

// Qt's platform plugin brings its libraries along out of sight of RTLD_NEXT.
static void *of(const char *library, const char *name)
{
    return dlsym(dlopen(library, RTLD_LAZY), name);
}

static void count(int64_t pixels)
{
    const int64_t apart = 4000000; // a frame's rectangles follow each other within less
    struct timespec time;
    if (!seen)
        return;
    clock_gettime(CLOCK_MONOTONIC, &time);
    const int64_t now = time.tv_sec * 1000000000LL + time.tv_nsec;
    if (seen->first == 0)
        seen->first = now;
    if (now - seen->last > apart)
        ++seen->frames;
    seen->last = now;
    seen->pixels += pixels;
}

typedef xcb_void_cookie_t PutShared(xcb_connection_t *, xcb_drawable_t, xcb_gcontext_t, uint16_t,
    uint16_t, uint16_t, uint16_t, uint16_t, uint16_t, int16_t, int16_t, uint8_t, uint8_t, uint8_t,
    uint32_t, uint32_t);

// Of libxcb-shm, whose headers nothing else here needs.
xcb_void_cookie_t xcb_shm_put_image(xcb_connection_t *connection, xcb_drawable_t drawable,
    xcb_gcontext_t context, uint16_t totalWidth, uint16_t totalHeight, uint16_t x, uint16_t y,
    uint16_t width, uint16_t height, int16_t toX, int16_t toY, uint8_t depth, uint8_t format,
    uint8_t event, uint32_t segment, uint32_t offset);

xcb_void_cookie_t xcb_shm_put_image(xcb_connection_t *connection, xcb_drawable_t drawable,
    xcb_gcontext_t context, uint16_t totalWidth, uint16_t totalHeight, uint16_t x, uint16_t y,
    uint16_t width, uint16_t height, int16_t toX, int16_t toY, uint8_t depth, uint8_t format,
    uint8_t event, uint32_t segment, uint32_t offset)
{
    static PutShared *real;
    if (!real)
        real = (PutShared *)of("libxcb-shm.so.0", "xcb_shm_put_image");
    count((int64_t)width * height);
    return real(connection, drawable, context, totalWidth, totalHeight, x, y, width, height, toX,
        toY, depth, format, event, segment, offset);
}

typedef xcb_void_cookie_t Put(xcb_connection_t *, uint8_t, xcb_drawable_t, xcb_gcontext_t, uint16_t,
    uint16_t, int16_t, int16_t, uint8_t, uint8_t, uint32_t, const uint8_t *);

xcb_void_cookie_t xcb_put_image(xcb_connection_t *connection, uint8_t format,
    xcb_drawable_t drawable, xcb_gcontext_t context, uint16_t width, uint16_t height, int16_t x,
    int16_t y, uint8_t pad, uint8_t depth, uint32_t length, const uint8_t *data)
{
    static Put *real;
    if (!real)
        real = (Put *)of("libxcb.so.1", "xcb_put_image");
    count((int64_t)width * height);
    return real(
        connection, format, drawable, context, width, height, x, y, pad, depth, length, data);
}
