// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// trayhost LOG: a StatusNotifier watcher and host in one, which asks for an item's properties and menu as a panel
// does. Appends "NANOSECONDS ITEM" (CLOCK_MONOTONIC) to LOG at each registration, and "0 ready" once it can be used.
// In C without Qt, so that it shares no library with what is measured.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <systemd/sd-bus.h>
#include <time.h>

static FILE *log_file;
static sd_bus *bus;
static char *items[64];
static int item_count;

static int ignore(sd_bus_message *reply, void *data, sd_bus_error *error)
{
    (void)reply, (void)data, (void)error;
    return 0;
}

static int register_item(sd_bus_message *call, void *data, sd_bus_error *error)
{
    (void)data, (void)error;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const char *name = NULL;
    if (sd_bus_message_read(call, "s", &name) < 0)
        return -1;
    const char *service = name[0] == '/' ? sd_bus_message_get_sender(call) : name;
    const char *path = name[0] == '/' ? name : "/StatusNotifierItem";
    char item[512];
    snprintf(item, sizeof item, "%s%s", service, path);
    fprintf(log_file, "%lld %s\n", now.tv_sec * 1000000000LL + now.tv_nsec, item);
    fflush(log_file);
    if (item_count < 64)
        items[item_count++] = strdup(item);
    sd_bus_emit_signal(bus, "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher",
        "StatusNotifierItemRegistered", "s", item);
    const int result = sd_bus_reply_method_return(call, "");
    sd_bus_call_method_async(bus, NULL, service, path, "org.freedesktop.DBus.Properties", "GetAll",
        ignore, NULL, "s", "org.kde.StatusNotifierItem");
    return result;
}

static int register_host(sd_bus_message *call, void *data, sd_bus_error *error)
{
    (void)data, (void)error;
    return sd_bus_reply_method_return(call, "");
}

static int get_items(sd_bus *b, const char *path, const char *interface, const char *property,
    sd_bus_message *reply, void *data, sd_bus_error *error)
{
    (void)b, (void)path, (void)interface, (void)property, (void)data, (void)error;
    sd_bus_message_open_container(reply, 'a', "s");
    for (int i = 0; i < item_count; i++)
        sd_bus_message_append(reply, "s", items[i]);
    return sd_bus_message_close_container(reply);
}

static int get_true(sd_bus *b, const char *path, const char *interface, const char *property,
    sd_bus_message *reply, void *data, sd_bus_error *error)
{
    (void)b, (void)path, (void)interface, (void)property, (void)data, (void)error;
    return sd_bus_message_append(reply, "b", 1);
}

static int get_zero(sd_bus *b, const char *path, const char *interface, const char *property,
    sd_bus_message *reply, void *data, sd_bus_error *error)
{
    (void)b, (void)path, (void)interface, (void)property, (void)data, (void)error;
    return sd_bus_message_append(reply, "i", 0);
}

static const sd_bus_vtable members[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD("RegisterStatusNotifierItem", "s", "", register_item, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD("RegisterStatusNotifierHost", "s", "", register_host, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_PROPERTY("RegisteredStatusNotifierItems", "as", get_items, 0, 0),
    SD_BUS_PROPERTY("IsStatusNotifierHostRegistered", "b", get_true, 0, 0),
    SD_BUS_PROPERTY("ProtocolVersion", "i", get_zero, 0, 0),
    SD_BUS_SIGNAL("StatusNotifierItemRegistered", "s", 0),
    SD_BUS_SIGNAL("StatusNotifierItemUnregistered", "s", 0),
    SD_BUS_SIGNAL("StatusNotifierHostRegistered", "", 0),
    SD_BUS_VTABLE_END,
};

int main(int argc, char **argv)
{
    if (argc < 2 || !(log_file = fopen(argv[1], "a")))
        return 2;
    if (sd_bus_open_user(&bus) < 0
        || sd_bus_add_object_vtable(bus, NULL, "/StatusNotifierWatcher",
               "org.kde.StatusNotifierWatcher", members, NULL)
            < 0
        || sd_bus_request_name(bus, "org.kde.StatusNotifierHost-budgets", 0) < 0
        || sd_bus_request_name(bus, "org.kde.StatusNotifierWatcher", 0) < 0)
        return 1;
    fprintf(log_file, "0 ready\n");
    fflush(log_file);
    for (;;) {
        while (sd_bus_process(bus, NULL) > 0) { }
        sd_bus_wait(bus, (uint64_t)-1);
    }
}
