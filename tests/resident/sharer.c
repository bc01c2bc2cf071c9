/* SPDX-FileCopyrightText: 2026 The Unhunch authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * sharer [--stream|--device]: offers a picture through PipeWire as a desktop portal does with a shared
 * screen (of wlroots, or with --stream of GNOME and KDE, which name no class), or as a camera's driver
 * does, takes it itself, and says "streaming" once it flows. */
#include <pipewire/pipewire.h>
#include <spa/param/video/format-utils.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct pw_stream *source, *sink;
static char name[32];

static const struct spa_pod *format(struct spa_pod_builder *builder)
{
    return spa_pod_builder_add_object(builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat,
        SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video), SPA_FORMAT_mediaSubtype,
        SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format, SPA_POD_Id(SPA_VIDEO_FORMAT_BGRx),
        SPA_FORMAT_VIDEO_size, SPA_POD_Rectangle(&SPA_RECTANGLE(64, 64)), SPA_FORMAT_VIDEO_framerate,
        SPA_POD_Fraction(&SPA_FRACTION(25, 1)));
}

static void source_changed(void *data, enum pw_stream_state old, enum pw_stream_state state, const char *error)
{
    (void)data, (void)old;
    if (state == PW_STREAM_STATE_STREAMING) {
        puts("streaming");
        fflush(stdout);
    } else if (state == PW_STREAM_STATE_ERROR) {
        fprintf(stderr, "%s\n", error);
    } else if (state == PW_STREAM_STATE_PAUSED && old == PW_STREAM_STATE_CONNECTING) {
        uint8_t buffer[1024];
        struct spa_pod_builder builder = SPA_POD_BUILDER_INIT(buffer, sizeof buffer);
        const struct spa_pod *params[] = {format(&builder)};
        pw_stream_update_properties(sink, &SPA_DICT_INIT_ARRAY(((struct spa_dict_item[]) {
            SPA_DICT_ITEM_INIT(PW_KEY_TARGET_OBJECT, name)})));
        pw_stream_connect(sink, PW_DIRECTION_INPUT, PW_ID_ANY,
            PW_STREAM_FLAG_AUTOCONNECT | PW_STREAM_FLAG_MAP_BUFFERS, params, 1);
    }
}

static const struct pw_stream_events source_events = {PW_VERSION_STREAM_EVENTS, .state_changed = source_changed};

int main(int argc, char **argv)
{
    const int device = argc > 1 && strcmp(argv[1], "--device") == 0;
    const int stream = argc > 1 && strcmp(argv[1], "--stream") == 0;
    pw_init(NULL, NULL);
    struct pw_main_loop *loop = pw_main_loop_new(NULL);
    struct pw_context *context = pw_context_new(pw_main_loop_get_loop(loop), NULL, 0);
    struct pw_core *core = pw_context_connect(context, NULL, 0);
    if (core == NULL)
        return 1;
    snprintf(name, sizeof name, "sharer-%d", (int)getpid());
    struct pw_properties *properties = pw_properties_new(PW_KEY_NODE_NAME, name, NULL);
    if (!stream)
        pw_properties_set(properties, PW_KEY_MEDIA_CLASS, "Video/Source");
    if (device)
        pw_properties_set(properties, PW_KEY_DEVICE_API, "v4l2");
    source = pw_stream_new(core, "screen", properties);
    sink = pw_stream_new(core, "call", pw_properties_new(PW_KEY_MEDIA_TYPE, "Video", PW_KEY_MEDIA_CATEGORY,
                                           "Capture", PW_KEY_MEDIA_ROLE, "Screen", NULL));
    struct spa_hook hook;
    pw_stream_add_listener(source, &hook, &source_events, NULL);
    uint8_t buffer[1024];
    struct spa_pod_builder builder = SPA_POD_BUILDER_INIT(buffer, sizeof buffer);
    const struct spa_pod *params[] = {format(&builder)};
    pw_stream_connect(source, PW_DIRECTION_OUTPUT, PW_ID_ANY,
        PW_STREAM_FLAG_DRIVER | PW_STREAM_FLAG_ALLOC_BUFFERS, params, 1);
    pw_main_loop_run(loop);
    return 0;
}
