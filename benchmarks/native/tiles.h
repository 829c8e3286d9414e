// Softmax of W rows at once for the two small class counts that are timed, 16 and 10. Exponentials are taken where the
// logits lie; only the rows' sums are turned to one row a lane. False where a row needs its maximum. Used by softmax.cpp.
#pragma once
#include "rows.h"

namespace {

constexpr float LeastSum = 1e-20f, GreatestSum = 1e30f;

INLINE bool are_safe(V sums) { return all(both(less(fill(LeastSum), sums), less(sums, fill(GreatestSum)))); }

// What stands in lane i of register v of a tile: tables for rows and columns of ten classes.
struct TenTables {
    int32_t row[10][W] = {}, column[10][W] = {}, pair[5][W] = {};
    float chosen[5][W] = {};

    constexpr TenTables() {
        for (int i = 0; i < 10 * W; i++) {
            row[i / W][i % W] = i / 10;
            column[i / W][i % W] = i % 10;
        }
        for (int lane = 0; lane < W; lane++) {
            // Of the pairs that two registers make, the one in this lane after a shuffle inside 128-bit parts.
            int part = lane / 4, q = lane % 4, f = W / 2 * (q / 2) + 2 * part + q % 2;
            chosen[f % 5][lane] = -1;
            for (int k = 0; k < 5; k++) pair[(k * W + f) % 5][(k * W + f) / 5] = lane;
        }
    }
};

alignas(64) constexpr TenTables Ten;

// The sums of W rows of ten. Pairs never straddle rows; of five registers of pair sums each row has five, and since 5 is
// prime to W, picking register k for the lanes that hold the j-th pair of their row gives each row once, to be put in order.
INLINE V sums_of_ten(const V* e) {
    V pairs[5], sum = fill(0);
#pragma GCC unroll 5
    for (int k = 0; k < 5; k++) {
        V a = e[2 * k], b = e[2 * k + 1];
        pairs[k] = OP(shuffle_ps)(a, b, 0x88) + OP(shuffle_ps)(a, b, 0xDD);
    }
#pragma GCC unroll 5
    for (int j = 0; j < 5; j++) {
        V chosen = pairs[0];
#pragma GCC unroll 4
        for (int k = 1; k < 5; k++) chosen = choose(negative(load(Ten.chosen[(j + 5 * W - k * W) % 5])), pairs[k], chosen);
        sum += permute(chosen, load(Ten.pair[j]));
    }
    return sum;
}

template <bool Gradient, bool Streamed>
INLINE bool tile_of_ten(const float* x, const int32_t* targets, float* g, float scale, V& loss) {
    V e[10];
#pragma GCC unroll 10
    for (int v = 0; v < 10; v++) e[v] = exp_checked(load(x + v * W));
    V sums = sums_of_ten(e);
    if (!are_safe(sums)) return false;
    loss = log_minus(sums, picked(x, targets, 10));
    if (Gradient) {
        V factors = fill(scale) / sums, classes = from_bits(load(targets));
#pragma GCC unroll 10
        for (int v = 0; v < 10; v++) {
            I row = load(Ten.row[v]);
            V slope = e[v] * permute(factors, row);
            if (W == 16 || Streamed) {
                slope = minus_where(same(bits(permute(classes, row)), load(Ten.column[v])), slope, fill(scale));
            }
            put<Streamed>(g + v * W, slope);
        }
        if (W < 16 && !Streamed) {
            for (int r = 0; r < W; r++) g[10 * r + targets[r]] -= scale;
        }
    }
    return true;
}

template <bool Gradient, bool Streamed>
INLINE bool whole_tile(const float* x, const int32_t* targets, float* g, float scale, V& loss) {
    constexpr int K = 16 / W;
    V e[W][K];
    V sums = sums_of([&](int r) INLINED {
        V sum = e[r][0] = exp_checked(load(x + 16 * r));
#pragma GCC unroll 4
        for (int k = 1; k < K; k++) sum += e[r][k] = exp_checked(load(x + 16 * r + k * W));
        return sum;
    });
    if (!are_safe(sums)) return false;
    loss = log_minus(sums, picked(x, targets, 16));
    if (Gradient) {
        alignas(64) float factors[W];
        store(factors, fill(scale) / sums);
#pragma GCC unroll 16
        for (int r = 0; r < W; r++) {
            V factor = fill(factors[r]);
#pragma GCC unroll 4
            for (int k = 0; k < K; k++) {
                V slope = e[r][k] * factor;
                if (W == 16 || Streamed) {
                    slope = minus_where(same(fill_integer(targets[r]), load(Counted + k * W)), slope, fill(scale));
                }
                put<Streamed>(g + 16 * r + k * W, slope);
            }
            if (W < 16 && !Streamed) g[16 * r + targets[r]] -= scale;
        }
    }
    return true;
}

}
