# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every target of ours links this one target: the language, the warnings and the strict Qt.
add_library(unhunch_rules INTERFACE)
target_compile_features(unhunch_rules INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

target_compile_options(unhunch_rules INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wold-style-cast -Wcast-qual -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
    -Wswitch-enum -Wextra-semi>)
target_compile_definitions(unhunch_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

option(UNHUNCH_WERROR "Treat warnings as errors" OFF)
if(UNHUNCH_WERROR)
    target_compile_options(unhunch_rules INTERFACE -Werror)
endif()

set(UNHUNCH_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=")
if(UNHUNCH_SANITIZE)
    target_compile_options(unhunch_rules INTERFACE -fsanitize=${UNHUNCH_SANITIZE}
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(unhunch_rules INTERFACE -fsanitize=${UNHUNCH_SANITIZE})
endif()

option(UNHUNCH_COVERAGE "Count core's executed lines" OFF)

if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(unhunch_rules INTERFACE -fstack-protector-strong)
    target_compile_definitions(unhunch_rules INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(unhunch_rules INTERFACE -Wl,-z,relro,-z,now)
    # The resident draws nothing: what it never calls of core is left out of its program.
    target_compile_options(unhunch_rules INTERFACE -ffunction-sections -fdata-sections)
    target_link_options(unhunch_rules INTERFACE -Wl,--gc-sections -Wl,--as-needed)
endif()
