// The memory's speed limit: two arrays read and one written, with nothing to compute, through the caches and past them.
#include "elements.h"

namespace {

template <bool Streamed>
INLINE void add_scaled(const float* a, const float* b, int64_t n, float* c) {
    V s = fill(3);
    int64_t i = 0;
    if (Streamed) for (; i < n && unaligned_floats(c + i) > 0; i++) c[i] = a[i] + 3 * b[i];
    for (; i + 4 * W <= n; i += 4 * W) {
        put<Streamed>(c + i, load(a + i) + s * load(b + i));
        put<Streamed>(c + i + W, load(a + i + W) + s * load(b + i + W));
        put<Streamed>(c + i + 2 * W, load(a + i + 2 * W) + s * load(b + i + 2 * W));
        put<Streamed>(c + i + 3 * W, load(a + i + 3 * W) + s * load(b + i + 3 * W));
    }
    for (; i < n; i++) c[i] = a[i] + 3 * b[i];
    if (Streamed) _mm_sfence();
}

}

extern "C" float triad(const float* a, const float* b, int64_t n, float* c) {
    add_scaled<false>(a, b, n, c);
    return 0;
}

extern "C" float triad_streamed(const float* a, const float* b, int64_t n, float* c) {
    add_scaled<true>(a, b, n, c);
    return 0;
}
