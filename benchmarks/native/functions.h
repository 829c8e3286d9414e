// Functions on whole registers: sums, exponentials, logarithms, and the turning of tiles. Used by losses.cpp.
#pragma once
#include <cstring>
#include "registers.h"

namespace {

// a · b + c, fused where the flags allow it: the compiler contracts it.
INLINE V mad(V a, V b, V c) { return a * b + c; }

INLINE float sum_of(V v) {
    float lanes[W], total = 0;
    std::memcpy(lanes, &v, sizeof v);
    for (float lane : lanes) total += lane;
    return total;
}

INLINE float largest_of(V v) {
    float lanes[W];
    std::memcpy(lanes, &v, sizeof v);
    float largest = lanes[0];
    for (float lane : lanes) largest = lane > largest ? lane : largest;
    return largest;
}

// exp(x) for x ≤ 0: Cody and Waite's reduction by ln 2 and the polynomial of Cephes' expf.
INLINE V exp_non_positive(V x) {
    x = larger(x, fill(-87.0f));
    V n = rounded(x * fill(1.44269504f));
    V r = mad(n, fill(-0.693359375f), x);
    r = mad(n, fill(2.12194440e-4f), r);
    V p = fill(1.9875691500e-4f);
    p = mad(p, r, fill(1.3981999507e-3f));
    p = mad(p, r, fill(8.3334519073e-3f));
    p = mad(p, r, fill(4.1665795894e-2f));
    p = mad(p, r, fill(1.6666665459e-1f));
    p = mad(p, r, fill(5.0000001201e-1f));
    p = mad(p, r * r, r) + fill(1);
    return scaled(p, n);
}

// log(x) for a normal x ≥ 1: exponent and mantissa, then the polynomial of Cephes' logf.
INLINE V log_positive(V x) {
    V e = exponent(x), m = mantissa(x);
    V big = fill(1.41421356f) - m;                     // negative where the mantissa is above √2
    m = select_negative(big, m * fill(0.5f), m) - fill(1);
    e = select_negative(big, e + fill(1), e);
    V z = m * m;
    V p = fill(7.0376836292e-2f);
    p = mad(p, m, fill(-1.1514610310e-1f));
    p = mad(p, m, fill(1.1676998740e-1f));
    p = mad(p, m, fill(-1.2420140846e-1f));
    p = mad(p, m, fill(1.4249322787e-1f));
    p = mad(p, m, fill(-1.6668057665e-1f));
    p = mad(p, m, fill(2.0000714765e-1f));
    p = mad(p, m, fill(-2.4999993993e-1f));
    p = mad(p, m, fill(3.3333331174e-1f));
    p = p * m * z;
    p = mad(e, fill(-2.12194440e-4f), p);
    p = mad(z, fill(-0.5f), p);
    return mad(e, fill(0.693359375f), p + m);
}

// The vectors of four neighbouring rows in every 128-bit part become those of four columns, and back.
INLINE void transpose(V& a, V& b, V& c, V& d) {
    V ab = OP(unpacklo_ps)(a, b), AB = OP(unpackhi_ps)(a, b), cd = OP(unpacklo_ps)(c, d), CD = OP(unpackhi_ps)(c, d);
    a = OP(shuffle_ps)(ab, cd, 0x44);
    b = OP(shuffle_ps)(ab, cd, 0xEE);
    c = OP(shuffle_ps)(AB, CD, 0x44);
    d = OP(shuffle_ps)(AB, CD, 0xEE);
}

}
