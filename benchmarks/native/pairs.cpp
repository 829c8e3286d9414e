// Losses of rows of vectors, by their first vectors. W rows are reduced to one register of sums, so that roots, divisions
// and branches are done once for W rows; the same rows are then read again from the first cache for the gradient.
#include <type_traits>
#include "elements.h"

namespace {

constexpr int64_t TiledTo = 512;                // dimensions up to which a tile of W rows stays in the first caches

// Sums over a row of what `terms` makes of W of its elements, K sums at a time, for `rows` rows, a row to a lane.
template <int K, int Dimensions, class Terms>
INLINE void sums_of_rows(int64_t rows, int64_t dimensions, V (&sums)[K], Terms terms) {
    int64_t d = Dimensions ? Dimensions : dimensions;
    auto row_sums = [&](int64_t row, V (&s)[K]) INLINED {
        for (V& v : s) v = fill(0);
        int64_t c = row * d, end = c + d;
#pragma GCC unroll 4
        for (; c + W <= end; c += W) {
            terms(s, first(0), c, false);
        }
        if (d % W != 0) terms(s, first(end - c), c, true);
    };
    if (rows == W) {
        V quads[K][W / 4];
#pragma GCC unroll 4
        for (int q = 0; q < W / 4; q++) {
            V s[4][K];
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++) row_sums(4 * q + i, s[i]);
            for (int k = 0; k < K; k++) quads[k][q] = quad_sum(s[0][k], s[1][k], s[2][k], s[3][k]);
        }
        for (int k = 0; k < K; k++) sums[k] = parts_sum(quads[k]);
        return;
    }
    alignas(64) float lanes[K][W] = {};
    for (int64_t row = 0; row < rows; row++) {
        V s[K];
        row_sums(row, s);
        for (int k = 0; k < K; k++) lanes[k][row] = sum_of(s[k]);
    }
    for (int k = 0; k < K; k++) sums[k] = load(lanes[k]);
}

// Writes what `slope` makes of two factors of each row and W of its elements.
template <bool Streamed, int Dimensions, class Slope>
INLINE void write_rows(int64_t rows, int64_t dimensions, V first_factor, V second_factor, float* g, Slope slope) {
    int64_t d = Dimensions ? Dimensions : dimensions;
    alignas(64) float factors[2][W];
    store(factors[0], first_factor);
    store(factors[1], second_factor);
    for (int64_t row = 0; row < rows; row++) {
        V a = fill(factors[0][row]), b = fill(factors[1][row]);
        int64_t c = row * d, end = c + d;
#pragma GCC unroll 4
        for (; c + W <= end; c += W) put<Streamed>(g + c, slope(a, b, c, first(0), false));
        if (d % W != 0) store_first(g + c, first(end - c), slope(a, b, c, first(end - c), true));
    }
}

INLINE V load_some(const float* p, M lanes, bool masked) { return masked ? load_first(p, lanes) : load(p); }

// With u, v the lengths and c the cosine, the slope is b·(z / (u·v) − c·x / u²).
template <bool Gradient, bool Streamed, int Dimensions>
INLINE double cosine_rows(const float* x, const float* z, const float* y, int64_t n, int64_t dimensions, float* g) {
    int64_t d = Dimensions ? Dimensions : dimensions, step = d <= TiledTo ? W : 1;
    float scale = 1.0f / n;
    Total total;
    for (int64_t row = 0; row < n; row += step, x += step * d, z += step * d, g += Gradient ? step * d : 0) {
        int64_t rows = n - row < step ? n - row : step;
        V sums[3];
        sums_of_rows<3, Dimensions>(rows, d, sums, [=](V (&s)[3], M lanes, int64_t c, bool masked) INLINED {
            V a = load_some(x + c, lanes, masked), b = load_some(z + c, lanes, masked);
            s[0] += a * a;
            s[1] += b * b;
            s[2] += a * b;
        });
        V sign = rows == W ? load(y + row) : load_first(y + row, first(rows));
        V u = reciprocal_root(sums[0] + fill(1e-12f)), v = reciprocal_root(sums[1] + fill(1e-12f));
        V cosine = sums[2] * u * v;
        V loss = choose(negative(sign), larger(fill(0), cosine), fill(1) - cosine);
        total.add(rows == W ? loss : keep(first(rows), loss));
        if (Gradient) {
            M none = both(negative(sign), less(cosine, fill(0)));
            V b = choose(none, fill(0), fill(-scale) * sign);
            write_rows<Streamed, Dimensions>(rows, d, b * u * v, b * cosine * u * u, g, [=](V f, V h, int64_t c, M lanes, bool masked) INLINED {
                return f * load_some(z + c, lanes, masked) - h * load_some(x + c, lanes, masked);
            });
        }
    }
    if (Streamed) _mm_sfence();
    return total.value();
}

template <bool Gradient, bool Streamed, int Dimensions>
INLINE double triplet_rows(const float* a, const float* p, const float* m, int64_t n, int64_t dimensions, float* g) {
    int64_t d = Dimensions ? Dimensions : dimensions, step = d <= TiledTo ? W : 1;
    float scale = 1.0f / n;
    Total total;
    for (int64_t row = 0; row < n; row += step, a += step * d, p += step * d, m += step * d, g += Gradient ? step * d : 0) {
        int64_t rows = n - row < step ? n - row : step;
        V sums[2];
        sums_of_rows<2, Dimensions>(rows, d, sums, [=](V (&s)[2], M lanes, int64_t c, bool masked) INLINED {
            V anchor = load_some(a + c, lanes, masked), eps = fill(1e-6f);
            V near = anchor - load_some(p + c, lanes, masked) + eps, far = anchor - load_some(m + c, lanes, masked) + eps;
            if (masked) {
                near = keep(lanes, near);
                far = keep(lanes, far);
            }
            s[0] += near * near;
            s[1] += far * far;
        });
        V near = root(sums[0]), far = root(sums[1]);
        V excess = fill(1) + near - far;
        total.add(keep(first(rows), larger(fill(0), excess)));
        if (Gradient) {
            M none = less(excess, fill(0));
            V factor = choose(none, fill(0), fill(scale));
            V f = keep(differs(near, fill(0)), factor / near), h = keep(differs(far, fill(0)), factor / far);
            write_rows<Streamed, Dimensions>(rows, d, f, h, g, [=](V f, V h, int64_t c, M lanes, bool masked) INLINED {
                V anchor = load_some(a + c, lanes, masked), eps = fill(1e-6f);
                V near = anchor - load_some(p + c, lanes, masked) + eps, far = anchor - load_some(m + c, lanes, masked) + eps;
                return f * near - h * far;
            });
        }
    }
    if (Streamed) _mm_sfence();
    return total.value();
}

// The usual lengths of vectors are known to the compiler.
template <class Run>
INLINE float mean_of_rows(int64_t n, int64_t dimensions, const float* g, Run run) {
    bool streamed = n * dimensions >= StreamedFrom && g != nullptr && unaligned_floats(g) == 0 && dimensions % W == 0;
    auto with = [&](auto length) INLINED {
        return g == nullptr ? run(std::false_type(), std::false_type(), length)
            : streamed ? run(std::true_type(), std::true_type(), length)
            : run(std::true_type(), std::false_type(), length);
    };
    double total = dimensions == 32 ? with(std::integral_constant<int, 32>())
        : dimensions == 128 ? with(std::integral_constant<int, 128>())
        : with(std::integral_constant<int, 0>());
    return static_cast<float>(total / n);
}

}

extern "C" float cosine_embedding(const float* x, const float* z, const float* y, int64_t n, int64_t dimensions, float* g) {
    return mean_of_rows(n, dimensions, g, [=](auto gradient, auto streamed, auto length) {
        return cosine_rows<gradient, streamed, length>(x, z, y, n, dimensions, g);
    });
}

extern "C" float triplet_margin(const float* a, const float* p, const float* m, int64_t n, int64_t dimensions, float* g) {
    return mean_of_rows(n, dimensions, g, [=](auto gradient, auto streamed, auto length) {
        return triplet_rows<gradient, streamed, length>(a, p, m, n, dimensions, g);
    });
}
