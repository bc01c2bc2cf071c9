# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A plain Debian package: `cpack --config build/run/CPackConfig.cmake` after building the preset run.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME unhunch)
set(CPACK_PACKAGE_VENDOR "The Unhunch authors")
set(CPACK_PACKAGE_CONTACT "The Unhunch authors <unhunch@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "guided stretches for a mid-back that sits all day")
# The summary becomes the first line, CPack indents the rest.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Unhunch sits in the tray and offers a short mid-back stretch every hour or
every couple of hours, at a moment when you have just let go of the keyboard.
It shows the stretch as an animated, guided card, and lets you snooze or skip
it. What you did is kept in a database on your own computer and shown as a
week.")
# The last part is the package's own revision.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked, so not found by shlibdeps: the fonts of the windows, and the bus everything runs on.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "default-dbus-session-bus | dbus-session-bus, fonts-noto-core, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "notification-daemon, libqt6svg6, qt6-translations-l10n, qt6-wayland, speech-dispatcher, \
speech-dispatcher-espeak-ng | speech-dispatcher-espeak | speech-dispatcher-flite, pipewire-pulse | pulseaudio")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# What Debian wants beside the program.
set(doc ${CMAKE_CURRENT_BINARY_DIR}/doc)
file(MAKE_DIRECTORY ${doc})
configure_file(debian/copyright ${doc}/copyright COPYONLY)
configure_file(debian/changelog ${doc}/changelog.Debian @ONLY)
unhunch_gzip(${doc}/changelog.Debian ${doc}/changelog.Debian.gz)
unhunch_gzip(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${doc}/changelog.gz)
install(FILES ${doc}/copyright ${doc}/changelog.Debian.gz ${doc}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

# What the person changed in the system's autostart folder is kept over an update.
file(WRITE ${doc}/conffiles "/etc/xdg/autostart/${unhunch_id}.desktop\n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${doc}/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
