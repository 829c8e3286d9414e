// Runs a loss of single elements over its data: four registers at a time, sums in float for a block and in double
// above it, the gradient written past the caches where it would not stay in them. Used by losses.cpp and probabilities.cpp.
#pragma once
#include "functions.h"

namespace {

constexpr int64_t Block = 4096;                 // floats summed in float before they go to a double
constexpr int64_t StreamedFrom = 2 << 20;       // gradients from this length on bypass the caches

// The number of floats up to the next multiple of a register's size.
INLINE int64_t unaligned_floats(const float* p) {
    return static_cast<int64_t>(-reinterpret_cast<uintptr_t>(p) % sizeof(V) / sizeof(float));
}

template <bool Streamed>
INLINE void put(float* p, V v) {
    if (Streamed) stream(p, v);
    else store(p, v);
}

// The kernel takes two registers, returns their losses and sets their gradient.
template <bool Gradient, bool Streamed, class Kernel>
INLINE double run_elements(const float* x, const float* y, int64_t n, float* g, Kernel kernel) {
    Total total;
    int64_t i = 0;
    auto some = [&](int64_t count) INLINED {
        M lanes = first(count);
        V slope;
        V loss = kernel(load_first(x + i, lanes), load_first(y + i, lanes), slope);
        total.add(keep(lanes, loss));
        if (Gradient) store_first(g + i, lanes, slope);
        i += count;
    };
    if (Streamed && unaligned_floats(g) > 0) some(unaligned_floats(g));

    auto one = [&](int64_t at) INLINED {
        V slope;
        V loss = kernel(load(x + at), load(y + at), slope);
        if (Gradient) put<Streamed>(g + at, slope);
        return loss;
    };
    while (i + 4 * W <= n) {
        int64_t stop = n - i < Block ? n : i + Block;
        V s0 = fill(0), s1 = s0, s2 = s0, s3 = s0;
        for (; i + 4 * W <= stop; i += 4 * W) {
            s0 += one(i);
            s1 += one(i + W);
            s2 += one(i + 2 * W);
            s3 += one(i + 3 * W);
        }
        total.add((s0 + s1) + (s2 + s3));
    }
    for (; i + W <= n; i += W) total.add(one(i));
    if (i < n) some(n - i);
    if (Streamed) _mm_sfence();
    return total.value();
}

// The mean loss; without a gradient where g is null.
template <class Kernel>
INLINE float mean_of(const float* x, const float* y, int64_t n, float* g, Kernel kernel) {
    double total = g == nullptr ? run_elements<false, false>(x, y, n, g, kernel)
        : n < StreamedFrom ? run_elements<true, false>(x, y, n, g, kernel)
        : run_elements<true, true>(x, y, n, g, kernel);
    return static_cast<float>(total / n);
}

}
