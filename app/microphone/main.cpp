// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says on its standard output whether somebody records from a microphone, a line at each change:
// "on" or "off". It ends with its parent (when its standard input closes), and when there is no
// sound server or no longer one; the last line is then "none", with the reason.
//
// A program of its own, since PulseAudio's library costs more than all the rest of the resident,
// and ends the whole process where it finds its protocol broken.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <pulse/pulseaudio.h>
#include <vector>

namespace {

class Listener
{
public:
    explicit Listener(pa_mainloop_api *api)
        : m_api(api)
        , m_context(pa_context_new(api, "Unhunch"))
    {
        m_api->io_new(m_api, 0, PA_IO_EVENT_HANGUP, &parentEnded, nullptr);
        pa_context_set_state_callback(m_context, &stateChanged, this);
        pa_context_set_subscribe_callback(m_context, &somethingChanged, this);
        if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
            giveUp();
    }

    ~Listener() { pa_context_unref(m_context); }

    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

private:
    static void parentEnded(pa_mainloop_api *api, pa_io_event *, int, pa_io_event_flags_t, void *)
    {
        api->quit(api, 0);
    }

    static void stateChanged(pa_context *, void *self)
    {
        static_cast<Listener *>(self)->stateChanged();
    }

    static void somethingChanged(
        pa_context *, pa_subscription_event_type_t, std::uint32_t, void *self)
    {
        static_cast<Listener *>(self)->look();
    }

    static void gotSource(pa_context *, const pa_source_info *info, int end, void *self)
    {
        auto *listener = static_cast<Listener *>(self);
        if (end == 0 && info->monitor_of_sink != PA_INVALID_INDEX)
            listener->m_monitors.push_back(info->index);
    }

    static void gotRecording(pa_context *, const pa_source_output_info *info, int end, void *self)
    {
        auto *listener = static_cast<Listener *>(self);
        if (end == 0)
            listener->take(*info);
        else
            listener->looked();
    }

    void stateChanged()
    {
        switch (pa_context_get_state(m_context)) {
        case PA_CONTEXT_READY:
            done(pa_context_subscribe(
                m_context, PA_SUBSCRIPTION_MASK_SOURCE_OUTPUT, nullptr, nullptr));
            look();
            break;
        case PA_CONTEXT_FAILED:
        case PA_CONTEXT_TERMINATED:
            giveUp();
            break;
        case PA_CONTEXT_UNCONNECTED:
        case PA_CONTEXT_CONNECTING:
        case PA_CONTEXT_AUTHORIZING:
        case PA_CONTEXT_SETTING_NAME:
            break;
        }
    }

    // Answers come in the order of the questions, so the monitors are known before the recordings.
    void look()
    {
        if (m_looking) {
            m_again = true;
            return;
        }
        m_looking = true;
        m_again = m_recording = false;
        m_monitors.clear();
        done(pa_context_get_source_info_list(m_context, &gotSource, this));
        done(pa_context_get_source_output_info_list(m_context, &gotRecording, this));
    }

    void take(const pa_source_output_info &info)
    {
        // What plays back is no microphone, what is paused does not listen, and a volume control
        // that draws a meter is no call.
        const bool monitor
            = std::find(m_monitors.begin(), m_monitors.end(), info.source) != m_monitors.end();
        const bool meter
            = info.resample_method != nullptr && std::strcmp(info.resample_method, "peaks") == 0;
        if (info.corked == 0 && !monitor && !meter)
            m_recording = true;
    }

    void looked()
    {
        m_looking = false;
        if (m_again)
            look();
        else
            say(m_recording);
    }

    void say(bool recording)
    {
        const int now = recording ? 1 : 0;
        if (now == m_said)
            return;
        m_said = now;
        std::puts(recording ? "on" : "off");
        std::fflush(stdout);
    }

    void giveUp()
    {
        if (m_gaveUp) // both the call and its state say that there is nobody
            return;
        m_gaveUp = true;
        std::printf("none %s\n", pa_strerror(pa_context_errno(m_context)));
        std::fflush(stdout);
        m_api->quit(m_api, 1);
    }

    static void done(pa_operation *operation)
    {
        if (operation != nullptr)
            pa_operation_unref(operation);
    }

    pa_mainloop_api *m_api;
    pa_context *m_context;
    std::vector<std::uint32_t> m_monitors; // sources that only play back what a sink plays
    bool m_looking = false;
    bool m_again = false; // something changed while we looked
    bool m_recording = false;
    int m_said = -1;
    bool m_gaveUp = false;
};

} // namespace

int main()
{
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(
        pa_mainloop_new(), &pa_mainloop_free);
    int code = 1;
    const Listener listener(pa_mainloop_get_api(loop.get()));
    pa_mainloop_run(loop.get(), &code);
    return code;
}
