// Losses of rows of vectors, by their first vectors. W rows are reduced to one register of sums, so that roots, divisions
// and branches are done once for W rows. Inside the caches their gradient is written while the sums of the next W rows are
// made, so that nothing waits for a sum; outside of them at once, with reads prefetched.
#include <type_traits>
#include "elements.h"

namespace {

constexpr int64_t TiledTo = 512;                // dimensions up to which a tile of W rows stays in the first caches

constexpr int64_t Ahead = 2048;                  // floats that a prefetch runs ahead of its read

// Elements of a row from c on: W of them, or the last few.
struct Piece {
    int64_t c;
    M lanes;
    bool whole;

    template <bool Prefetched>
    INLINED V of(const float* p) const {
        if (Prefetched && c % 16 == 0) _mm_prefetch(reinterpret_cast<const char*>(p + c + Ahead), _MM_HINT_T0);
        return of(p);
    }

    INLINED V of(const float* p) const { return whole ? load(p + c) : load_first(p + c, lanes); }
};

template <class Act>
INLINE void for_pieces(int64_t row, int64_t d, Act act) {
    int64_t c = row * d, end = c + d;
#pragma GCC unroll 4
    for (; c + W <= end; c += W) act(Piece{c, first(0), true});
    if (d % W != 0) act(Piece{c, first(end - c), false});
}

// The sums that `terms` adds to over each of `rows` rows, a row to a lane; `also` is called with 0 … step − 1 in between.
template <int K, class Terms, class Also>
INLINE void sums_of_rows(int64_t row, int64_t rows, int64_t step, int64_t d, V (&sums)[K], Terms terms, Also also) {
    auto row_sums = [&](int64_t r, V (&s)[K]) INLINED {
        for (V& v : s) v = fill(0);
        for_pieces(row + r, d, [&](Piece piece) INLINED { terms(s, piece); });
    };
    if (rows == W) {
        V quads[K][W / 4];
#pragma GCC unroll 4
        for (int q = 0; q < W / 4; q++) {
            V s[4][K];
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++) row_sums(4 * q + i, s[i]);
            for (int k = 0; k < K; k++) quads[k][q] = quad_sum(s[0][k], s[1][k], s[2][k], s[3][k]);
            for (int i = 0; i < 4; i++) also(4 * q + i);
        }
        for (int k = 0; k < K; k++) sums[k] = parts_sum(quads[k]);
        return;
    }
    alignas(64) float lanes[K][W] = {};
    for (int64_t r = 0; r < step; r++) {
        if (r < rows) {
            V s[K];
            row_sums(r, s);
            for (int k = 0; k < K; k++) lanes[k][r] = sum_of(s[k]);
        }
        also(r);
    }
    for (int k = 0; k < K; k++) sums[k] = load(lanes[k]);
}

// `finish` turns the sums of some rows to losses and to two factors of their gradient, which `slope` makes of these.
template <int K, bool Gradient, bool Streamed, int Dimensions, class Terms, class Finish, class Slope>
INLINE double run_rows(int64_t n, int64_t dimensions, float* g, Terms terms, Finish finish, Slope slope) {
    int64_t d = Dimensions ? Dimensions : dimensions, step = d <= TiledTo ? W : 1;
    alignas(64) float factors[2][W];
    Total total;
    auto write = [&](int64_t row, int64_t lane) INLINED {
        V f = fill(factors[0][lane]), h = fill(factors[1][lane]);
        for_pieces(row, d, [&](Piece piece) INLINED {
            V v = slope(f, h, piece);
            if (piece.whole) put<Streamed>(g + piece.c, v);
            else store_first(g + piece.c, piece.lanes, v);
        });
    };
    int64_t row = 0;
    for (; row < n; row += step) {
        int64_t rows = n - row < step ? n - row : step;
        V sums[K], f, h;
        sums_of_rows(row, rows, step, d, sums, terms, [&](int64_t r) INLINED {
            if (Gradient && !Streamed && row > 0) write(row - step + r, r);
        });
        total.add(keep(first(rows), finish(row, rows, sums, f, h)));
        store(factors[0], f);
        store(factors[1], h);
        for (int64_t r = 0; Gradient && Streamed && r < rows; r++) write(row + r, r);
    }
    for (int64_t r = row - step; Gradient && !Streamed && r < n; r++) write(r, r - (row - step));
    if (Gradient && Streamed) _mm_sfence();
    return total.value();
}

// With u and v the lengths, c the cosine and b its slope, the gradient is b·(z / (u·v) − c·x / u²).
template <bool Gradient, bool Streamed, int Dimensions>
INLINE double cosine_rows(const float* x, const float* z, const float* y, int64_t n, int64_t dimensions, float* g) {
    float scale = 1.0f / n;
    return run_rows<3, Gradient, Streamed, Dimensions>(n, dimensions, g,
        [=](V (&s)[3], Piece piece) INLINED {
            V a = piece.of<Streamed>(x), b = piece.of<Streamed>(z);
            s[0] += a * a;
            s[1] += b * b;
            s[2] += a * b;
        },
        [=](int64_t row, int64_t rows, V (&sums)[3], V& f, V& h) INLINED {
            V sign = rows == W ? load(y + row) : load_first(y + row, first(rows));
            V u = reciprocal_root(sums[0] + fill(1e-12f)), v = reciprocal_root(sums[1] + fill(1e-12f));
            V cosine = sums[2] * u * v;
            M none = both(negative(sign), less(cosine, fill(0)));
            V b = choose(none, fill(0), fill(-scale) * sign);
            f = b * u * v;
            h = b * cosine * u * u;
            return choose(negative(sign), larger(fill(0), cosine), fill(1) - cosine);
        },
        [=](V f, V h, Piece piece) INLINED { return f * piece.of(z) - h * piece.of(x); });
}

template <bool Gradient, bool Streamed, int Dimensions>
INLINE double triplet_rows(const float* a, const float* p, const float* m, int64_t n, int64_t dimensions, float* g) {
    float scale = 1.0f / n;
    auto difference = [](V from, V to) INLINED { return from - to + fill(1e-6f); };
    return run_rows<2, Gradient, Streamed, Dimensions>(n, dimensions, g,
        [=](V (&s)[2], Piece piece) INLINED {
            V anchor = piece.of<Streamed>(a);
            V near = difference(anchor, piece.of<Streamed>(p)), far = difference(anchor, piece.of<Streamed>(m));
            if (!piece.whole) {
                near = keep(piece.lanes, near);
                far = keep(piece.lanes, far);
            }
            s[0] += near * near;
            s[1] += far * far;
        },
        [=](int64_t, int64_t, V (&sums)[2], V& f, V& h) INLINED {
            V near = root(sums[0]), far = root(sums[1]);
            V excess = fill(1) + near - far;
            V factor = choose(less(excess, fill(0)), fill(0), fill(scale));
            f = keep(differs(near, fill(0)), factor / near);
            h = keep(differs(far, fill(0)), factor / far);
            return larger(fill(0), excess);
        },
        [=](V f, V h, Piece piece) INLINED {
            V anchor = piece.of(a);
            return f * difference(anchor, piece.of(p)) - h * difference(anchor, piece.of(m));
        });
}

// The usual lengths of vectors are known to the compiler.
template <class Run>
INLINE float mean_of_rows(int64_t n, int64_t dimensions, const float* g, Run run) {
    bool streamed = n * dimensions >= StreamedFrom && (g == nullptr || unaligned_floats(g) == 0 && dimensions % W == 0);
    auto with = [&](auto length) INLINED {
        return g == nullptr && streamed ? run(std::false_type(), std::true_type(), length)
            : g == nullptr ? run(std::false_type(), std::false_type(), length)
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
