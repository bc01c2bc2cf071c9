# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lays the icons out in the build folder's share/icons/hicolor, just as they are installed, so that a
# program started from the build folder hands panels an icon path that works.
set(icon_source ${CMAKE_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_BINARY_DIR}/share/icons/hicolor)

function(unhunch_icon from to)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${icon_source}/${from}.svg)
    configure_file(${icon_source}/${from}.svg ${hicolor}/${to}.svg COPYONLY)
endfunction()

# The same drawing in one colour of its own, for panels that do not recolour symbolic icons.
function(unhunch_icon_in_colour colour from to)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${icon_source}/${from}.svg)
    file(READ ${icon_source}/${from}.svg svg)
    string(REGEX REPLACE "<style.*</style>\n?" "" svg "${svg}")
    string(REPLACE " class=\"ColorScheme-Text\"" "" svg "${svg}")
    string(REPLACE "currentColor" "${colour}" svg "${svg}")
    file(CONFIGURE OUTPUT ${hicolor}/${to}.svg CONTENT "${svg}" @ONLY)
endfunction()

set(application io.github.unhunch.Unhunch)
unhunch_icon(unhunch scalable/apps/${application})
foreach(size 22 32 48 64)
    unhunch_icon(unhunch-${size} ${size}x${size}/apps/${application})
endforeach()

# Light is a light mark for dark panels. The coloured one keeps a contrast of 3 to 1 on both a white
# and a black panel; orange means "now", so only the mark of a due prompt has it.
set(colour_light "#FFFFFF")
set(colour_dark "#2E3436")
foreach(state "" -due -paused -doing)
    set(colour_coloured "#2B8F6F")
    if(state STREQUAL "-due")
        set(colour_coloured "#C8691E")
    endif()
    unhunch_icon(unhunch${state}-symbolic symbolic/apps/unhunch${state}-symbolic)
    unhunch_icon(unhunch${state}-symbolic-16 16x16/status/unhunch${state}-symbolic)
    foreach(tone light dark coloured)
        unhunch_icon_in_colour(${colour_${tone}} unhunch${state}-symbolic
            scalable/status/unhunch${state}-${tone})
        unhunch_icon_in_colour(${colour_${tone}} unhunch${state}-symbolic-16
            16x16/status/unhunch${state}-${tone})
    endforeach()
endforeach()

install(DIRECTORY ${hicolor} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
