// The benchmarks' yardstick: what an expert would write in C++ with intrinsics for these three losses,
// forward and gradient in one pass, for float and one thread. Compiled three times by the benchmark
// program, for 512-, 256- and 128-bit registers; the register decides the type V and little else.
// Nothing is checked here: targets are trusted.
#include <cmath>
#include <cstdint>
#include "functions.h"

namespace {

constexpr int64_t Block = 4096;                 // floats summed in float before they go to a double
constexpr int64_t Streamed = 2 << 20;           // gradients longer than this bypass the caches

double long_row(const float* x, int target, int64_t classes, float* g, float scale) {
    int64_t step = 4 * W, end = classes - classes % step, c = 0;
    V m0 = fill(-INFINITY), m1 = m0, m2 = m0, m3 = m0;
    for (; c < end; c += step) {
        m0 = larger(m0, load(x + c));
        m1 = larger(m1, load(x + c + W));
        m2 = larger(m2, load(x + c + 2 * W));
        m3 = larger(m3, load(x + c + 3 * W));
    }
    float largest = largest_of(larger(larger(m0, m1), larger(m2, m3)));
    for (; c < classes; c++) largest = x[c] > largest ? x[c] : largest;

    V shift = fill(largest), s0 = fill(0), s1 = s0, s2 = s0, s3 = s0;
    for (c = 0; c < end; c += step) {
        V e0 = exp_non_positive(load(x + c) - shift), e1 = exp_non_positive(load(x + c + W) - shift);
        V e2 = exp_non_positive(load(x + c + 2 * W) - shift), e3 = exp_non_positive(load(x + c + 3 * W) - shift);
        store(g + c, e0);
        store(g + c + W, e1);
        store(g + c + 2 * W, e2);
        store(g + c + 3 * W, e3);
        s0 += e0;
        s1 += e1;
        s2 += e2;
        s3 += e3;
    }
    float total = sum_of((s0 + s1) + (s2 + s3));
    for (; c < classes; c += W) {
        float lanes[W];
        int64_t count = classes - c < W ? classes - c : W;
        for (int i = 0; i < W; i++) lanes[i] = i < count ? x[c + i] - largest : -INFINITY;
        store(lanes, exp_non_positive(load(lanes)));
        for (int i = 0; i < count; i++) total += g[c + i] = lanes[i];
    }

    V factor = fill(scale / total);
    for (c = 0; c < end; c += step) {
        store(g + c, load(g + c) * factor);
        store(g + c + W, load(g + c + W) * factor);
        store(g + c + 2 * W, load(g + c + 2 * W) * factor);
        store(g + c + 3 * W, load(g + c + 3 * W) * factor);
    }
    for (; c < classes; c++) g[c] *= scale / total;
    g[target] -= scale;
    return std::log(total) - (x[target] - largest);
}

// W rows at once, a row to a lane: the tile of C columns never leaves the registers (where there are enough).
template <int C>
double short_rows(const float* x, const int32_t* targets, int64_t rows, float* g, float scale) {
    double total = 0;
    for (int64_t row = 0; row < rows; row += W) {
        const float* tile = x + row * C;
        float* result = g + row * C;
        V column[C];
#pragma GCC unroll 8
        for (int c = 0; c < C; c += 4) {
            int s = c < C - 4 ? c : C - 4;
            V a = load_rows(tile + s, C), b = load_rows(tile + C + s, C);
            V d = load_rows(tile + 2 * C + s, C), e = load_rows(tile + 3 * C + s, C);
            transpose(a, b, d, e);
            column[s] = a;
            column[s + 1] = b;
            column[s + 2] = d;
            column[s + 3] = e;
        }
        V largest = column[0];
#pragma GCC unroll 32
        for (int c = 1; c < C; c++) largest = larger(largest, column[c]);
        V sum = fill(0);
#pragma GCC unroll 32
        for (int c = 0; c < C; c++) sum += column[c] = exp_non_positive(column[c] - largest);
        V factor = fill(scale) / sum;
#pragma GCC unroll 32
        for (int c = 0; c < C; c++) column[c] *= factor;
        float logs[W];
        store(logs, log_positive(sum) + largest);
        // From the last block to the first: blocks overlap where 4 does not divide C, and both hold the same.
#pragma GCC unroll 8
        for (int c = 0; c < C; c += 4) {
            int s = c < C - 4 ? c : C - 4;
            V a = column[s], b = column[s + 1], d = column[s + 2], e = column[s + 3];
            transpose(a, b, d, e);
            store_rows(result + s, C, a);
            store_rows(result + C + s, C, b);
            store_rows(result + 2 * C + s, C, d);
            store_rows(result + 3 * C + s, C, e);
        }
        float part = 0;
        for (int i = 0; i < W; i++) {
            int64_t at = i * C + targets[row + i];
            part += logs[i] - tile[at];
            result[at] -= scale;
        }
        total += part;
    }
    return total;
}

template <class Kernel>
double elementwise(const float* x, const float* y, int64_t n, float* g, Kernel kernel) {
    double total = 0;
    int64_t i = 0;
    bool streamed = n >= Streamed && reinterpret_cast<uintptr_t>(g) % sizeof(V) == 0;
    for (int64_t end = n - n % (4 * W); i < end;) {
        int64_t stop = end - i < Block ? end : i + Block;
        V s0 = fill(0), s1 = s0, s2 = s0, s3 = s0;
        if (streamed) {
            for (; i < stop; i += 4 * W) {
                OP(stream_ps)(g + i, kernel(load(x + i), load(y + i), s0));
                OP(stream_ps)(g + i + W, kernel(load(x + i + W), load(y + i + W), s1));
                OP(stream_ps)(g + i + 2 * W, kernel(load(x + i + 2 * W), load(y + i + 2 * W), s2));
                OP(stream_ps)(g + i + 3 * W, kernel(load(x + i + 3 * W), load(y + i + 3 * W), s3));
            }
        } else {
            for (; i < stop; i += 4 * W) {
                store(g + i, kernel(load(x + i), load(y + i), s0));
                store(g + i + W, kernel(load(x + i + W), load(y + i + W), s1));
                store(g + i + 2 * W, kernel(load(x + i + 2 * W), load(y + i + 2 * W), s2));
                store(g + i + 3 * W, kernel(load(x + i + 3 * W), load(y + i + 3 * W), s3));
            }
        }
        total += sum_of((s0 + s1) + (s2 + s3));
    }
    for (; i < n; i++) {
        V s = fill(0);
        g[i] = kernel(fill(x[i]), fill(y[i]), s)[0];
        total += sum_of(s) / W;
    }
    if (streamed) _mm_sfence();
    return total;
}

}

extern "C" float cross_entropy(const float* x, const int32_t* targets, int64_t rows, int64_t classes, float* g) {
    float scale = 1.0f / rows;
    double total = 0;
    int64_t row = 0;
    if (classes == 10) {
        row = rows - rows % W;
        total = short_rows<10>(x, targets, row, g, scale);
    }
    for (; row < rows; row++) total += long_row(x + row * classes, targets[row], classes, g + row * classes, scale);
    return static_cast<float>(total / rows);
}

// With e = exp(-|x|): the loss is max(x, 0) - x·y + log1p(e), its gradient sigmoid(x) - y. log1p(e) is
// 2·atanh(e / (2 + e)), a polynomial of the square; one division serves both it and the sigmoid.
extern "C" float bce_with_logits(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    double total = elementwise(x, y, n, g, [scale](V x, V y, V& sum) __attribute__((always_inline)) {
        V e = exp_non_positive(fill(0) - magnitude(x));
        V one = fill(1) + e, two = fill(2) + e;
        V inverse = fill(1) / (one * two);
        V s = e * one * inverse, z = s * s;
        V p = fill(2.815777837e-1f);
        p = mad(p, z, fill(2.796515774e-1f));
        p = mad(p, z, fill(4.002459523e-1f));
        p = mad(p, z, fill(6.666632164e-1f));
        p = mad(p, z, fill(2.0f));
        sum += mad(p, s, larger(x, fill(0)) - x * y);
        V reciprocal = two * inverse;
        return (select_negative(x, e * reciprocal, reciprocal) - y) * scale;
    });
    return static_cast<float>(total / n);
}

extern "C" float mse(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(2.0f / n);
    double total = elementwise(x, y, n, g, [scale](V x, V y, V& sum) __attribute__((always_inline)) {
        V d = x - y;
        sum += d * d;
        return d * scale;
    });
    return static_cast<float>(total / n);
}
