// Functions on whole registers: sums, exponentials and logarithms, to one or two units in the last place.
// Products and sums are written apart; the compiler fuses them where the flags allow it.
#pragma once
#include <cmath>
#include <cstring>
#include "registers.h"

namespace {

constexpr float Log2E = 1.44269504f, Ln2High = 0.693359375f, Ln2Low = -2.12194440e-4f;
constexpr float Shifter = 12582912;              // 1.5 · 2^23: adding it rounds to a whole number

INLINE float sum_of(V v) {
#if defined(__AVX512F__)
    return _mm512_reduce_add_ps(v);
#else
#if defined(__AVX2__)
    __m128 four = _mm256_castps256_ps128(v) + _mm256_extractf128_ps(v, 1);
#else
    __m128 four = v;
#endif
    __m128 two = four + _mm_movehl_ps(four, four);
    return two[0] + two[1];
#endif
}

INLINE float largest_of(V v) {
    float lanes[W];
    std::memcpy(lanes, &v, sizeof v);
    float largest = lanes[0];
    for (float lane : lanes) largest = lane > largest ? lane : largest;
    return largest;
}

// A sum of many registers, kept in double.
struct Total {
    D lanes = OP(setzero_pd)();

    INLINED void add(V v) { lanes += widened(v); }

    INLINED double value() const {
        double parts[W / 2], total = 0;
        std::memcpy(parts, &lanes, sizeof lanes);
        for (double part : parts) total += part;
        return total;
    }
};

// In every 128-bit part, the sums over that part of a, b, c and d.
INLINE V quad_sum(V a, V b, V c, V d) {
    V ab = OP(unpacklo_ps)(a, b) + OP(unpackhi_ps)(a, b), cd = OP(unpacklo_ps)(c, d) + OP(unpackhi_ps)(c, d);
    return OP(shuffle_ps)(ab, cd, 0x44) + OP(shuffle_ps)(ab, cd, 0xEE);
}

// Lane r is the sum of the lanes of rows(r), r = 0 … W − 1.
template <class Rows>
INLINE V sums_of(Rows rows) {
    V quads[W / 4];
#pragma GCC unroll 4
    for (int q = 0; q < W / 4; q++) {
        V a = rows(4 * q), b = rows(4 * q + 1), c = rows(4 * q + 2), d = rows(4 * q + 3);
        quads[q] = quad_sum(a, b, c, d);
    }
    return parts_sum(quads);
}

// exp(x) = p · 2^n with p in [0.7, 1.42]: Cody and Waite's reduction, then a minimax polynomial.
// `shifted` is n + Shifter.
INLINE V exp_parts(V x, V& shifted, V& n) {
    shifted = x * fill(Log2E) + fill(Shifter);
    n = shifted - fill(Shifter);
    V r = n * fill(-Ln2High) + x;
    r = n * fill(-Ln2Low) + r;
    V p = fill(8.3125012434e-3f);
    p = p * r + fill(4.1890331496e-2f);
    p = p * r + fill(1.6667115389e-1f);
    p = p * r + fill(4.9999230310e-1f);
    p = p * r + fill(1);
    return p * r + fill(1);
}

// exp(x) for x in [−87, 88]. At 512 bits no clamp is needed: what is less gives 0, what is more infinity,
// infinities of either sign infinity or NaN.
INLINE V exp_within(V x) {
    V shifted, n, p = exp_parts(x, shifted, n);
#if defined(__AVX512F__)
    return scaled(p, n);
#else
    return from_bits(plus(bits(p), to_exponent(bits(shifted))));
#endif
}

// exp(x) for x ≤ 0.
INLINE V exp_non_positive(V x) { return exp_within(larger(fill(-87), x)); }

// exp(x), wrong where out of the range of exp_within, but then also out of [1e−30, 1e30] or NaN.
INLINE V exp_checked(V x) {
#if defined(__AVX512F__)
    return exp_within(x);
#else
    return exp_within(smaller(fill(88), larger(fill(-87), x)));
#endif
}

// log(1 + r) for r in [−1/4, 1/2].
INLINE V log1p_reduced(V r) {
    V p = fill(4.9683985774e-2f);
    p = p * r + fill(-1.1693368236e-1f);
    p = p * r + fill(1.4969071393e-1f);
    p = p * r + fill(-1.6869132335e-1f);
    p = p * r + fill(1.9981873718e-1f);
    p = p * r + fill(-2.4991570972e-1f);
    p = p * r + fill(3.3333421281e-1f);
    p = p * r + fill(-5.0000083778e-1f);
    return p * (r * r) + r;
}

// log(x) − y for a normal x > 0; exact to the last places of the difference, not only of its parts.
INLINE V log_minus(V x, V y) {
    V m, e;
    split(x, m, e);
    return (e * fill(Ln2High) - y) + (e * fill(Ln2Low) + log1p_reduced(m - fill(1)));
}

INLINE V log_of(V x) {
    V m, e;
    split(x, m, e);
    return e * fill(Ln2High) + (e * fill(Ln2Low) + log1p_reduced(m - fill(1)));
}

// log(1 − x) for x in [0, 1), given 1 − x: where that needs no exponent, −x is the exact argument.
INLINE V log_of_complement(V complement, V x) {
    V m, e;
    split(complement, m, e);
    V r = choose(differs(e, fill(0)), m - fill(1), fill(0) - x);
    return e * fill(Ln2High) + (e * fill(Ln2Low) + log1p_reduced(r));
}

}
