# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
# unhunch_wayland_protocol(OUT NAME FILE): the code that speaks a protocol of Wayland, from its description.
pkg_get_variable(wayland_scanner wayland-scanner wayland_scanner)
pkg_get_variable(wayland_protocols wayland-protocols pkgdatadir)
find_path(plasma_protocols idle.xml PATH_SUFFIXES share/plasma-wayland-protocols REQUIRED)
function(unhunch_wayland_protocol out name file)
    set(base ${CMAKE_CURRENT_BINARY_DIR}/wayland/${name})
    add_custom_command(OUTPUT ${base}-client.h ${base}-server.h ${base}.c
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/wayland
        COMMAND ${wayland_scanner} client-header ${file} ${base}-client.h
        COMMAND ${wayland_scanner} server-header ${file} ${base}-server.h # for the tests
        COMMAND ${wayland_scanner} private-code ${file} ${base}.c
        DEPENDS ${file} VERBATIM)
    set_source_files_properties(${base}-client.h ${base}.c PROPERTIES SKIP_AUTOGEN ON SKIP_LINTING ON)
    set(${out} ${${out}} ${base}-client.h ${base}.c PARENT_SCOPE)
endfunction()
