// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks a function of the figure's inner loops that is built twice: for every processor of its
// kind, and for those with AVX2, which do twice as much at once. Which of the two runs is settled
// when the program is loaded. Both give the same picture to the bit: FMA, which rounds otherwise,
// is left out. Clang would want the mark at the first declaration, too; it builds them once.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)                                \
    && !defined(__SANITIZE_ADDRESS__)
#define UNHUNCH_WIDE [[gnu::target_clones("avx2", "default")]]
#else
#define UNHUNCH_WIDE
#endif
