// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A keyboard for KWin without a seat: presses the key "a" at each byte on the standard input.
// KWin takes it from anybody where KWIN_WAYLAND_NO_PERMISSION_CHECKS is set.
#include "fake-input-client.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <wayland-client.h>

static struct org_kde_kwin_fake_input *input;

static void offered(
    void *data, struct wl_registry *registry, uint32_t name, const char *interface, uint32_t version)
{
    (void)data;
    const uint32_t knowsKeys = 4;
    if (strcmp(interface, org_kde_kwin_fake_input_interface.name) == 0 && version >= knowsKeys)
        input = wl_registry_bind(registry, name, &org_kde_kwin_fake_input_interface, knowsKeys);
}

static void withdrawn(void *data, struct wl_registry *registry, uint32_t name)
{
    (void)data;
    (void)registry;
    (void)name;
}

int main(void)
{
    static const struct wl_registry_listener listener = {offered, withdrawn};
    struct wl_display *display = wl_display_connect(NULL);
    if (!display)
        return 1;
    wl_registry_add_listener(wl_display_get_registry(display), &listener, NULL);
    if (wl_display_roundtrip(display) < 0 || !input)
        return 2;
    org_kde_kwin_fake_input_authenticate(input, "Unhunch", "tests");
    const uint32_t a = 30; // as in linux/input-event-codes.h
    while (getchar() != EOF) {
        org_kde_kwin_fake_input_keyboard_key(input, a, 1);
        org_kde_kwin_fake_input_keyboard_key(input, a, 0);
        if (wl_display_roundtrip(display) < 0)
            return 3;
    }
    return 0;
}
