// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says on its standard output whether the screen is being shared or recorded, a line at each
// change: "on" or "off". It ends with its parent (when its standard input closes), and when there
// is no PipeWire or no longer one; the last line is then "none", with the reason.
//
// A desktop portal hands a shared screen over as a stream of PipeWire that belongs to no device, as
// a camera's does: xdg-desktop-portal-wlr calls it a video source, and what Mutter and KWin give no
// class to PipeWire calls a stream that puts video out (read in their sources). It runs while
// somebody takes the pictures. Who shares, and what, is not looked at.
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <pipewire/pipewire.h>

#pragma GCC diagnostic ignored "-Wold-style-cast" // in the macros of PipeWire

namespace {

class Listener;

// Something that gives video, of which we hear whether it runs.
class Source
{
public:
    Source(Listener &listener, pw_registry *registry, std::uint32_t id);
    ~Source();

    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    bool isShared() const { return m_running && !m_ofADevice; }

private:
    static void heard(void *self, const pw_node_info *info);

    Listener &m_listener;
    pw_proxy *m_node;
    spa_hook m_hook {};
    bool m_running = false;
    bool m_ofADevice = false;
};

class Listener
{
public:
    explicit Listener(pw_main_loop *loop);
    ~Listener();

    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    void say();

    bool gaveUp() const { return m_gaveUp; }

private:
    static void parentEnded(void *self, int, std::uint32_t);
    static void appeared(void *self, std::uint32_t id, std::uint32_t, const char *type,
        std::uint32_t, const spa_dict *properties);
    static void vanished(void *self, std::uint32_t id);
    static void answered(void *self, std::uint32_t id, int);
    static void failed(void *self, std::uint32_t id, int, int result, const char *message);
    void giveUp(const char *why);

    pw_main_loop *m_loop;
    pw_context *m_context = nullptr;
    pw_core *m_core = nullptr;
    pw_registry *m_registry = nullptr;
    spa_hook m_coreHook {};
    spa_hook m_registryHook {};
    std::map<std::uint32_t, std::unique_ptr<Source>> m_sources; // by PipeWire's number
    bool m_knows = false; // all that was there before us has been told
    int m_said = -1;
    bool m_gaveUp = false;
};

const pw_node_events *nodeEvents(void (*heard)(void *, const pw_node_info *))
{
    static pw_node_events events {};
    events.version = PW_VERSION_NODE_EVENTS;
    events.info = heard;
    return &events;
}

Source::Source(Listener &listener, pw_registry *registry, std::uint32_t id)
    : m_listener(listener)
    , m_node(static_cast<pw_proxy *>(
          pw_registry_bind(registry, id, PW_TYPE_INTERFACE_Node, PW_VERSION_NODE, 0)))
{
    if (m_node != nullptr)
        pw_proxy_add_object_listener(m_node, &m_hook, nodeEvents(&Source::heard), this);
}

Source::~Source()
{
    if (m_node != nullptr) {
        spa_hook_remove(&m_hook);
        pw_proxy_destroy(m_node);
    }
}

void Source::heard(void *self, const pw_node_info *info)
{
    auto *source = static_cast<Source *>(self);
    if ((info->change_mask & PW_NODE_CHANGE_MASK_STATE) != 0)
        source->m_running = info->state == PW_NODE_STATE_RUNNING;
    if ((info->change_mask & PW_NODE_CHANGE_MASK_PROPS) != 0)
        source->m_ofADevice = spa_dict_lookup(info->props, PW_KEY_DEVICE_ID) != nullptr
            || spa_dict_lookup(info->props, PW_KEY_DEVICE_API) != nullptr;
    source->m_listener.say();
}

Listener::Listener(pw_main_loop *loop)
    : m_loop(loop)
{
    pw_loop *events = pw_main_loop_get_loop(loop);
    pw_loop_add_io(events, 0, SPA_IO_HUP, false, &parentEnded, this);
    m_context = pw_context_new(events, nullptr, 0);
    m_core = m_context != nullptr ? pw_context_connect(m_context, nullptr, 0) : nullptr;
    if (m_core == nullptr) {
        giveUp(std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): there is one thread
        return;
    }
    static pw_core_events core {};
    core.version = PW_VERSION_CORE_EVENTS;
    core.done = &answered;
    core.error = &failed;
    pw_core_add_listener(m_core, &m_coreHook, &core, this);
    m_registry = pw_core_get_registry(m_core, PW_VERSION_REGISTRY, 0);
    if (m_registry == nullptr) {
        giveUp(std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): there is one thread
        return;
    }
    static pw_registry_events registry {};
    registry.version = PW_VERSION_REGISTRY_EVENTS;
    registry.global = &appeared;
    registry.global_remove = &vanished;
    pw_registry_add_listener(m_registry, &m_registryHook, &registry, this);
    pw_core_sync(m_core, PW_ID_CORE, 0);
}

Listener::~Listener()
{
    m_sources.clear();
    if (m_registry != nullptr)
        pw_proxy_destroy(reinterpret_cast<pw_proxy *>(m_registry)); // as PipeWire's own tools do
    if (m_core != nullptr)
        pw_core_disconnect(m_core);
    if (m_context != nullptr)
        pw_context_destroy(m_context);
}

void Listener::parentEnded(void *self, int, std::uint32_t)
{
    pw_main_loop_quit(static_cast<Listener *>(self)->m_loop);
}

void Listener::appeared(void *self, std::uint32_t id, std::uint32_t, const char *type,
    std::uint32_t, const spa_dict *properties)
{
    if (std::strcmp(type, PW_TYPE_INTERFACE_Node) != 0 || properties == nullptr)
        return;
    const char *kind = spa_dict_lookup(properties, PW_KEY_MEDIA_CLASS);
    if (kind == nullptr
        || (std::strcmp(kind, "Video/Source") != 0
            && std::strcmp(kind, "Stream/Output/Video") != 0))
        return;
    auto *listener = static_cast<Listener *>(self);
    listener->m_sources[id] = std::make_unique<Source>(*listener, listener->m_registry, id);
}

void Listener::vanished(void *self, std::uint32_t id)
{
    auto *listener = static_cast<Listener *>(self);
    if (listener->m_sources.erase(id) > 0)
        listener->say();
}

void Listener::answered(void *self, std::uint32_t id, int)
{
    auto *listener = static_cast<Listener *>(self);
    if (id == PW_ID_CORE) {
        listener->m_knows = true;
        listener->say();
    }
}

void Listener::failed(void *self, std::uint32_t id, int, int result, const char *message)
{
    // One object's fault, as one that went while we asked for it, is nothing to us.
    if (id == PW_ID_CORE && result == -EPIPE)
        static_cast<Listener *>(self)->giveUp(message);
}

void Listener::say()
{
    if (!m_knows)
        return;
    int now = 0;
    for (const auto &[id, source] : m_sources) {
        if (source->isShared())
            now = 1;
    }
    if (now == m_said)
        return;
    m_said = now;
    std::puts(now == 1 ? "on" : "off");
    std::fflush(stdout);
}

void Listener::giveUp(const char *why)
{
    if (m_gaveUp)
        return;
    m_gaveUp = true;
    std::printf("none %s\n", why);
    std::fflush(stdout);
    pw_main_loop_quit(m_loop);
}

} // namespace

int main(int argc, char **argv)
{
    pw_init(&argc, &argv);
    const std::unique_ptr<pw_main_loop, decltype(&pw_main_loop_destroy)> loop(
        pw_main_loop_new(nullptr), &pw_main_loop_destroy);
    const Listener listener(loop.get());
    if (!listener.gaveUp()) // PipeWire forgets a quit that comes before the run
        pw_main_loop_run(loop.get());
    return 0;
}
