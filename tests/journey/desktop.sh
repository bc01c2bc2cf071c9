#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in a private desktop: Xvfb with a window manager or a headless sway, session bus, notification daemon,
# panel with a tray, accessibility bus, own home and XDG folders. Nothing of the caller's session is touched, and
# everything that was started here is ended again by its process id.
#
#   desktop.sh [OPTION...] -- COMMAND [ARGUMENT...]
#     --session x11|sway|kwin|mutter   for root, sway and KWin run as nobody, who must be able to read here; of KWin and
#                                Mutter there are only the compositors, and no pictures
#     --wm openbox|xfwm4         window manager under X11
#     --plugs                    screens come and go, and `unplug NAME` unplugs one. Under X11 they are outputs of an Xorg:
#                                DUMMY0 is on, xrandr switches DUMMY1… on. Under sway they are windows of another sway:
#                                WL-1 is there, `swaymsg create_output` makes more
#     --notify xfce|lxqt|dunst|mako|none   notification daemon   (dunst and mako have no buttons: commands drive them)
#     --portal                   a desktop portal, that of GTK, which hands notifications to the daemon
#     --tray xfce|lxqt|waybar|trayer|none   panel with a StatusNotifier tray; of the old kind alone (XEmbed): trayer
#     --late-tray                the command starts the panel itself
#     --sound pulse|pipewire|ears|none   server with a microphone that hears nothing, and speakers; ears: with two outputs
#                                that nobody hears, `voice` for what is spoken and `chimes` for all else. Only there is
#                                there speech
#     --size WxH                 of the screen
#     --out FOLDER               for pictures and logs
#     --timeout SECONDS          for the command
#     --hour H                   the local hour: the zone is chosen so that it is H o'clock and some minutes now
#
# Inside: $SESSION_OUT, and the programs `shot NAME` (saves NAME.png there), `start-notify` and `start-tray`.
# Exit status: the command's; 97 when a part of the desktop did not come up, 124 when the time was up.
set -euo pipefail

all=("$@")
session=x11 wm=openbox plugs=false portal=false notify=xfce tray=xfce late_tray=false sound=none size=1280x800 out='' limit=300 hour=''
while [ $# -gt 0 ]; do
    case $1 in
        --session) session=$2; shift 2 ;;
        --wm) wm=$2; shift 2 ;;
        --plugs) plugs=true; shift ;;
        --notify) notify=$2; shift 2 ;;
        --portal) portal=true; shift ;;
        --tray) tray=$2; shift 2 ;;
        --late-tray) late_tray=true; shift ;;
        --sound) sound=$2; shift 2 ;;
        --size) size=$2; shift 2 ;;
        --out) out=$2; shift 2 ;;
        --timeout) limit=$2; shift 2 ;;
        --hour) hour=$2; shift 2 ;;
        --) shift; break ;;
        *) echo "desktop.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
[ $# -gt 0 ] || { echo "desktop.sh: no command" >&2; exit 2; }

if [[ $session = @(sway|kwin) ]] && [ "$(id -u)" = 0 ]; then
    if [ -n "$out" ]; then
        mkdir -p "$out"
        chown -R nobody "$out"
    fi
    exec setpriv --reuid=nobody --regid=nogroup --clear-groups --inh-caps=-all --bounding-set=-all \
        env TMPDIR=/tmp "$0" "${all[@]}"
fi

root=$(mktemp -d "${TMPDIR:-/tmp}/unhunch-desktop.XXXXXX")
mkdir -p "${out:=$root/out}" "$root"/{home,run,bin,config,data,cache,state,services}
out=$(cd "$out" && pwd)
rm -f "$out"/*.png "$out"/*.log "$out"/*.txt # of an earlier run
chmod 700 "$root/run"

# Inherited by everything that is started here, services of the bus too: that is how they are found at the end.
SESSION_MARK="unhunch-desktop-$$-$RANDOM$RANDOM"
export SESSION_MARK SESSION_OUT=$out HOME=$root/home XDG_RUNTIME_DIR=$root/run
export XDG_CONFIG_HOME=$root/config XDG_DATA_HOME=$root/data XDG_CACHE_HOME=$root/cache XDG_STATE_HOME=$root/state
export XDG_SESSION_TYPE=$session XDG_CURRENT_DESKTOP=X-Generic LC_ALL=C.UTF-8 PATH=$root/bin:$PATH
export QT_QPA_PLATFORM=xcb GDK_BACKEND=x11 GSETTINGS_BACKEND=memory QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# No system bus: what happens to this machine's session is not this desktop's business.
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$root/run/no-system-bus
if [ "$session" != x11 ]; then
    export XDG_SESSION_TYPE=wayland XDG_CURRENT_DESKTOP=$session QT_QPA_PLATFORM=wayland GDK_BACKEND=wayland
    export LIBGL_ALWAYS_SOFTWARE=1
fi
unset DISPLAY WAYLAND_DISPLAY SWAYSOCK XAUTHORITY SESSION_MANAGER DESKTOP_STARTUP_ID XDG_ACTIVATION_TOKEN NO_AT_BRIDGE \
    PULSE_SERVER PULSE_SINK PULSE_RUNTIME_PATH SPEECHD_ADDRESS SPEECHD_PORT 2>/dev/null || true

if [ -n "$hour" ]; then
    # Etc/GMT-3 is three hours ahead of UTC.
    ahead=$((hour - 10#$(TZ=UTC date +%H)))
    [ $ahead -le 14 ] || ahead=$((ahead - 24))
    [ $ahead -ge -12 ] || ahead=$((ahead + 24))
    TZ=$([ $ahead -ge 0 ] && echo "Etc/GMT-$ahead" || echo "Etc/GMT+$((-ahead))")
    export TZ
fi

ours=()
say() { echo "desktop.sh: $*" >&2; }
start() {
    local log=$1
    shift
    "$@" >"$out/$log.log" 2>&1 &
    ours+=($!)
}
clean_up() {
    trap - EXIT INT TERM
    set +e
    local i pid
    for ((i = ${#ours[@]} - 1; i >= 0; i--)); do kill "${ours[i]}" 2>/dev/null; done
    local mark=$SESSION_MARK
    unset SESSION_MARK # the tools below must not find themselves
    for i in 1 2 3 4 5 6 7 8 9 10; do
        pid=$(grep -slzxF "SESSION_MARK=$mark" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3)
        [ -n "$pid" ] || break
        [ $i -lt 3 ] || kill $pid 2>/dev/null
        [ $i -lt 7 ] || kill -9 $pid 2>/dev/null
        sleep 0.2
    done
    rm -rf "$root"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
await() {
    local what=$1 tries=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || { say "$what did not come up, see $out"; exit 97; }
        sleep 0.1
    done
}
owned() {
    gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
        -m org.freedesktop.DBus.NameHasOwner "$1" 2>/dev/null | grep -q true
}

# A bus that starts only these by itself: the machine may have several notification daemons, and the one that is
# asked for must not be replaced by another behind our back.
for service in org.a11y.Bus org.xfce.Xfconf; do
    cp "/usr/share/dbus-1/services/$service.service" "$root/services/" 2>/dev/null || true
done
sed -i '/^SystemdService=/d' "$root"/services/*.service
cat >"$root/bus.conf" <<X
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$root/run/bus</listen>
  <servicedir>$root/services</servicedir>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
X
start bus dbus-daemon --config-file="$root/bus.conf" --nofork --nopidfile
export DBUS_SESSION_BUS_ADDRESS=unix:path=$root/run/bus
await "the session bus" 50 test -S "$root/run/bus"

case $session in
    x11)
        # The server picks a free number itself and tells it.
        mkfifo "$root/display"
        exec 9<>"$root/display"
        if $plugs; then
            # No device of this machine is touched: pictures go to memory, input comes from XTEST alone.
            cat >"$root/xorg.conf" <<X
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
    Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
    Identifier "memory"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "first"
    HorizSync 5-1000
    VertRefresh 5-200
EndSection
Section "Screen"
    Identifier "all"
    Device "memory"
    Monitor "first"
    DefaultDepth 24
    SubSection "Display"
        Virtual 4096 2048
        Modes "$size"
    EndSubSection
EndSection
X
            printf '#!/bin/sh\nexec xrandr --output "$1" --off\n' >"$root/bin/unplug"
            start xserver Xorg -displayfd 9 -config "$root/xorg.conf" -logfile "$out/xorg.log" -nolisten tcp -noreset \
                -novtswitch -ac
        else
            start xserver Xvfb -displayfd 9 -screen 0 "${size}x24" -nolisten tcp -noreset -ac
        fi
        read -r -t 20 number <&9 || { say "the X server did not come up"; exit 97; }
        exec 9>&-
        export DISPLAY=:$number
        case $wm in
            openbox) printf '#!/bin/sh\nexec openbox --sm-disable\n' >"$root/bin/start-wm" ;;
            xfwm4) printf '#!/bin/sh\nexec xfwm4 --compositor=off\n' >"$root/bin/start-wm" ;;
            *) say "unknown window manager $wm"; exit 2 ;;
        esac
        chmod +x "$root/bin/start-wm"
        start wm start-wm
        await "the window manager" 100 sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'
        xsetroot -solid '#4a6572'
        printf '#!/bin/sh\nexec import -window root "$SESSION_OUT/$1.png"\n' >"$root/bin/shot" ;;
    sway)
        backend=headless first=HEADLESS-1 display=wayland-1
        if $plugs; then
            echo 'for_window [app_id=".*"] floating enable' >"$root/outer.conf"
            start outer env WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman sway -c "$root/outer.conf"
            await "the outer sway" 150 sh -c "ls $root/run/wayland-1 $root/run/sway-ipc.*.sock"
            printf '#!/bin/sh\nexec swaymsg -q -s %s "[title=\\"%s$1\\"] kill"\n' \
                "$(echo "$root"/run/sway-ipc.*.sock)" 'wlroots - ' >"$root/bin/unplug"
            backend=wayland first=WL-1 display=wayland-2
        fi
        cat >"$root/sway.conf" <<X
output $first resolution $size position 0 0
output * bg #4a6572 solid_color
focus_on_window_activation smart
for_window [app_id=".*"] floating enable
xwayland disable
X
        printf '#!/bin/sh\nexec env WLR_BACKENDS=%s WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman sway -c %s\n' \
            $backend "$root/sway.conf" >"$root/bin/start-sway"
        chmod +x "$root/bin/start-sway"
        if $plugs; then export WAYLAND_DISPLAY=wayland-1; fi
        start wm start-sway
        WAYLAND_DISPLAY=$display # they are numbered as they come
        await "sway" 150 sh -c "ls $root/run/$display $root/run/sway-ipc.*.${ours[-1]}.sock"
        SWAYSOCK=$(echo "$root"/run/sway-ipc.*."${ours[-1]}".sock)
        export WAYLAND_DISPLAY SWAYSOCK
        printf '#!/bin/sh\nexec grim "$SESSION_OUT/$1.png"\n' >"$root/bin/shot" ;;
    kwin)
        # A copy has none of the file's capabilities, which cannot be had in a container.
        cp "$(command -v kwin_wayland)" "$root/bin/kwin_wayland"
        export KWIN_WAYLAND_NO_PERMISSION_CHECKS=1
        start wm kwin_wayland --virtual --no-lockscreen --width "${size%x*}" --height "${size#*x}" -s wayland-1
        WAYLAND_DISPLAY=wayland-1
        await "KWin" 150 test -S "$root/run/wayland-1"
        export WAYLAND_DISPLAY
        printf '#!/bin/sh\nexit 0\n' >"$root/bin/shot" ;;
    mutter)
        start wm mutter --wayland --headless --virtual-monitor "$size" --wayland-display wayland-1 --no-x11
        WAYLAND_DISPLAY=wayland-1
        await "Mutter" 150 owned org.gnome.Mutter.IdleMonitor
        export WAYLAND_DISPLAY
        printf '#!/bin/sh\nexit 0\n' >"$root/bin/shot" ;;
    *) say "unknown session $session"; exit 2 ;;
esac
chmod +x "$root"/bin/*

gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.freedesktop.DBus.Properties.Set \
    org.a11y.Status IsEnabled '<true>' >/dev/null
await "the accessibility bus" 50 gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress

case $notify in
    xfce)
        printf '#!/bin/sh\nexec %s\n' "$(echo /usr/lib/*/xfce4/notifyd/xfce4-notifyd)" >"$root/bin/start-notify" ;;
    lxqt) printf '#!/bin/sh\nexec lxqt-notificationd\n' >"$root/bin/start-notify" ;;
    dunst)
        cat >"$root/dunstrc" <<X
[global]
    width = 360
    height = 220
    offset = 20x20
    idle_threshold = 0
    icon_theme = hicolor
    enable_recursive_icon_lookup = true
    mouse_left_click = do_action
    mouse_middle_click = context
    dmenu = $root/bin/choose
X
        # Stands in for the person at dunst's menu: takes the first line with the words in the file `choice`.
        printf '#!/bin/sh\ngrep -F -m1 -- "$(cat "$SESSION_OUT/choice")"\n' >"$root/bin/choose"
        printf '#!/bin/sh\nexec dunst -config %s\n' "$root/dunstrc" >"$root/bin/start-notify" ;;
    mako) printf '#!/bin/sh\nexec mako\n' >"$root/bin/start-notify" ;;
    none) printf '#!/bin/sh\nexit 1\n' >"$root/bin/start-notify" ;;
    *) say "unknown notification daemon $notify"; exit 2 ;;
esac

case $tray in
    xfce)
        mkdir -p "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml"
        cat >"$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="3"/><value type="int" value="2"/><value type="int" value="4"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-3" type="string" value="separator">
      <property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/>
    <property name="plugin-4" type="string" value="separator"><property name="style" type="uint" value="0"/></property>
  </property>
</channel>
X
        printf '#!/bin/sh\nexec xfce4-panel --disable-wm-check\n' >"$root/bin/start-tray" ;;
    lxqt)
        mkdir -p "$XDG_CONFIG_HOME/lxqt"
        cat >"$XDG_CONFIG_HOME/lxqt/panel.conf" <<'X'
[General]
__userfile__=true
[panel1]
plugins=taskbar,statusnotifier
position=Bottom
lineCount=1
panelSize=32
[taskbar]
type=taskbar
[statusnotifier]
type=statusnotifier
X
        printf '#!/bin/sh\nexec lxqt-panel\n' >"$root/bin/start-tray" ;;
    waybar)
        mkdir -p "$XDG_CONFIG_HOME/waybar"
        cat >"$XDG_CONFIG_HOME/waybar/config" <<'X'
{"layer": "top", "position": "bottom", "height": 30, "modules-left": ["sway/window"], "modules-right": ["tray"],
 "tray": {"icon-size": 22, "spacing": 6}}
X
        printf '* { font-size: 13px; }\n' >"$XDG_CONFIG_HOME/waybar/style.css"
        printf '#!/bin/sh\nexec waybar\n' >"$root/bin/start-tray" ;;
    trayer) printf '#!/bin/sh\nexec trayer --edge bottom --align left --widthtype request --height 24\n' \
        >"$root/bin/start-tray" ;;
    none) printf '#!/bin/sh\nexit 1\n' >"$root/bin/start-tray" ;;
    *) say "unknown tray $tray"; exit 2 ;;
esac
chmod +x "$root"/bin/*

if [ "$notify" != none ]; then
    start notify start-notify
    await "the notification daemon" 100 owned org.freedesktop.Notifications
fi
if $portal; then
    for name in portal-gtk portal; do
        printf '#!/bin/sh\nexec /usr/libexec/xdg-desktop-%s\n' $name >"$root/bin/start-$name"
        chmod +x "$root/bin/start-$name"
        start $name start-$name
    done
    await "the portal" 150 owned org.freedesktop.portal.Desktop
fi
if [ "$tray" != none ] && ! $late_tray; then
    start tray start-tray
    [ "$tray" = trayer ] || await "the panel" 150 owned org.kde.StatusNotifierWatcher
fi

# Nobody's loudspeakers.
mkdir -p "$XDG_CONFIG_HOME/speech-dispatcher"
echo DisableAutoSpawn >"$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf"
case $sound in
    pulse)
        start sound pulseaudio -n --daemonize=no --exit-idle-time=-1 --disable-shm=yes --use-pid-file=no \
            -L "module-null-sink sink_name=speakers" -L "module-null-source source_name=microphone" \
            -L module-native-protocol-unix
        await "the sound server" 100 pactl info ;;
    pipewire)
        start pipewire pipewire
        await "PipeWire" 100 sh -c "ls $root/run/pipewire-0" # or the session manager finds nobody, and ends
        start wireplumber wireplumber
        start sound pipewire-pulse
        await "the sound server" 100 pactl info
        pactl load-module module-null-sink sink_name=speakers >/dev/null
        pactl load-module module-null-sink sink_name=microphone media.class=Audio/Source/Virtual channel_map=mono \
            >/dev/null ;;
    none) ;;
    ears)
        export PULSE_SERVER=unix:$root/run/sound.sock
        start sound pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 \
            -L "module-native-protocol-unix auth-anonymous=1 socket=$root/run/sound.sock" \
            -L 'module-null-sink sink_name=voice' -L 'module-null-sink sink_name=chimes'
        await "the sound server" 100 pactl info
        pactl set-default-sink chimes
        # Speech Dispatcher is started by whoever wants to speak; it reads this.
        cp -r /etc/speech-dispatcher/. "$XDG_CONFIG_HOME/speech-dispatcher"
        printf '%s\n' 'AudioOutputMethod "pulse"' 'AudioPulseDevice "voice"' 'DefaultModule espeak-ng' \
            >>"$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf" ;;
    *) say "unknown sound server $sound"; exit 2 ;;
esac

# In the background and waited for, so that a TERM to this script cleans up at once.
status=0
timeout --foreground --kill-after=5 "$limit" "$@" </dev/null &
ours+=($!)
wait $! || status=$?
exit $status
