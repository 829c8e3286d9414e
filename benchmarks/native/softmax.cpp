// Cross entropy. Exponentials are taken of the logits as they are, which saves the pass for the maximum: where a row's
// sum leaves the range in which that is safe, the row is done again with its maximum subtracted.
#include "rows.h"
#include "tiles.h"

namespace {

constexpr int64_t Buffered = 1 << 16;           // the longest row whose exponentials are kept beside the gradient

// The sum of exp(x − shift) over a row; the exponentials themselves go to e, which is aligned after `head` floats.
template <bool Stored, bool Shifted>
INLINE float exponentials(const float* x, int64_t classes, int64_t head, float* e, float shift) {
    auto of = [&](V v) INLINED { return Shifted ? exp_non_positive(v - fill(shift)) : exp_checked(v); };
    auto one = [&](int64_t c) INLINED {
        V v = of(load(x + c));
        if (Stored) store(e + c, v);
        return v;
    };
    Total total;
    int64_t c = 0;
    auto some = [&](int64_t count) INLINED {
        M lanes = first(count);
        V v = keep(lanes, of(load_first(x + c, lanes)));
        if (Stored) store_first(e + c, lanes, v);
        c += count;
        return v;
    };
    V s0 = fill(0), s1 = s0, s2 = s0, s3 = s0;
    if (head > 0) s0 = some(head < classes ? head : classes);
    while (c + 4 * W <= classes) {
        int64_t stop = classes - c < Block ? classes : c + Block;
        for (; c + 4 * W <= stop; c += 4 * W) {
            s0 += one(c);
            s1 += one(c + W);
            s2 += one(c + 2 * W);
            s3 += one(c + 3 * W);
        }
        if (classes - c < W) break;
        if (c + 4 * W <= classes) {
            total.add((s0 + s1) + (s2 + s3));
            s0 = s1 = s2 = s3 = fill(0);
        }
    }
    for (; c + W <= classes; c += W) s1 += one(c);
    if (c < classes) s2 += some(classes - c);
    V rest = (s0 + s1) + (s2 + s3);
    if (classes <= Block) return sum_of(rest);
    total.add(rest);
    return static_cast<float>(total.value());
}

float greatest(const float* x, int64_t classes) {
    V m0 = fill(-INFINITY), m1 = m0;
    int64_t c = 0;
    for (; c + 2 * W <= classes; c += 2 * W) {
        m0 = larger(m0, load(x + c));
        m1 = larger(m1, load(x + c + W));
    }
    float result = largest_of(larger(m0, m1));
    for (; c < classes; c++) result = x[c] > result ? x[c] : result;
    return result;
}

// g = e · factor.
template <bool Streamed>
INLINE void scale_row(const float* e, int64_t classes, int64_t head, float factor, float* g) {
    V f = fill(factor);
    int64_t c = head < classes ? head : classes;
    if (c > 0) store_first(g, first(c), load_first(e, first(c)) * f);
    for (; c + 2 * W <= classes; c += 2 * W) {
        put<Streamed>(g + c, load(e + c) * f);
        put<Streamed>(g + c + W, load(e + c + W) * f);
    }
    for (; c + W <= classes; c += W) put<Streamed>(g + c, load(e + c) * f);
    if (c < classes) store_first(g + c, first(classes - c), load_first(e + c, first(classes - c)) * f);
}

template <bool Gradient, bool Streamed>
INLINE void softmax_row(const float* x, int32_t target, int64_t classes, float* g, float scale, RowLosses& losses) {
    alignas(64) static thread_local float buffer[Buffered + W];
    int64_t head = Gradient ? unaligned_floats(g) : 0;
    float* e = classes <= Buffered ? buffer + (W - head) % W : g;
    float shift = 0, sum = exponentials<Gradient, false>(x, classes, head, e, shift);
    if (!(sum > LeastSum && sum < GreatestSum)) {
        shift = greatest(x, classes);
        sum = exponentials<Gradient, true>(x, classes, head, e, shift);
    }
    losses.add(sum, x[target] - shift);
    if (Gradient) {
        e[target] -= sum;
        scale_row<Streamed>(e, classes, head, scale / sum, g);
    }
}

template <bool Gradient, bool Streamed>
float softmax_rows(const float* x, const int32_t* targets, int64_t rows, int64_t classes, float* g) {
    float scale = 1.0f / rows;
    RowLosses losses;
    int64_t row = 0;
    auto tiles = [&](auto tile) INLINED {
        for (; row + W <= rows; row += W) {
            V loss;
            if (tile(x + row * classes, targets + row, Gradient ? g + row * classes : g, scale, loss)) {
                losses.total.add(loss);
                continue;
            }
            for (int64_t r = row; r < row + W; r++) {
                softmax_row<Gradient, false>(x + r * classes, targets[r], classes, g + r * classes, scale, losses);
            }
        }
    };
    constexpr auto wide = whole_tile<Gradient, Streamed>;
    constexpr auto ten = tile_of_ten<Gradient, Streamed>;
    if (classes == 16) tiles([](auto&&... a) INLINED { return wide(a...); });
    if (classes == 10) tiles([](auto&&... a) INLINED { return ten(a...); });
    for (; row < rows; row++) {
        softmax_row<Gradient, Streamed>(x + row * classes, targets[row], classes, g + row * classes, scale, losses);
    }
    if (Streamed) _mm_sfence();
    return static_cast<float>(losses.value() / rows);
}

}

extern "C" float cross_entropy(const float* x, const int32_t* targets, int64_t rows, int64_t classes, float* g) {
    if (g == nullptr) return softmax_rows<false, false>(x, targets, rows, classes, g);
    bool streams = rows * classes >= StreamedFrom && (unaligned_floats(g) == 0 || classes > 16);
    return streams ? softmax_rows<true, true>(x, targets, rows, classes, g) : softmax_rows<true, false>(x, targets, rows, classes, g);
}
