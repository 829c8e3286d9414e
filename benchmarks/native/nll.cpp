// Negative log-likelihood of log-probabilities: one element of each row is read, and the gradient is all zeros but for it.
#include "rows.h"

namespace {

INLINE double picked_sum(const float* x, const int32_t* targets, int64_t rows, int64_t classes) {
    Total total;
    int64_t row = 0;
    for (; row + 4 * W <= rows; row += 4 * W) {
        V sum = fill(0);
#pragma GCC unroll 4
        for (int k = 0; k < 4; k++) sum += picked(x + (row + k * W) * classes, targets + row + k * W, classes);
        total.add(sum);
    }
    for (; row + W <= rows; row += W) total.add(picked(x + row * classes, targets + row, classes));
    double rest = 0;
    for (; row < rows; row++) rest += x[row * classes + targets[row]];
    return total.value() + rest;
}

template <bool Streamed>
INLINE void clear(float* g, int64_t count) {
    int64_t i = Streamed && unaligned_floats(g) < count ? unaligned_floats(g) : 0;
    if (i > 0) store_first(g, first(i), fill(0));
    for (; i + 4 * W <= count; i += 4 * W) {
        put<Streamed>(g + i, fill(0));
        put<Streamed>(g + i + W, fill(0));
        put<Streamed>(g + i + 2 * W, fill(0));
        put<Streamed>(g + i + 3 * W, fill(0));
    }
    for (; i + W <= count; i += W) put<Streamed>(g + i, fill(0));
    if (i < count) store_first(g + i, first(count - i), fill(0));
}

// Rows of 16 are made in registers.
template <bool Streamed>
INLINE void one_hot(const int32_t* targets, int64_t rows, float* g, float value) {
    for (int64_t row = 0; row < rows; row++) {
        I target = fill_integer(targets[row]);
#pragma GCC unroll 4
        for (int k = 0; k < 16 / W; k++) {
            put<Streamed>(g + 16 * row + k * W, keep(same(target, load(Counted + k * W)), fill(value)));
        }
    }
}

// Some rows at a time are cleared and then marked, in the gradient itself or, to be streamed, in a piece that stays zero.
template <bool Streamed>
void mark(const int32_t* targets, int64_t rows, int64_t classes, float* g, float value) {
    alignas(64) float zeros[Block + W] = {};
    int64_t step = classes < Block ? Block / classes : 1;
    bool copied = Streamed && classes <= Block;
    for (int64_t row = 0; row < rows; row += step) {
        int64_t stop = rows - row < step ? rows : row + step, count = (stop - row) * classes;
        float* to = g + row * classes;
        float* from = copied ? zeros + (W - unaligned_floats(to)) % W : to;
        if (!copied) clear<Streamed>(to, count);
        for (int64_t r = row; r < stop; r++) from[(r - row) * classes + targets[r]] = value;
        if (!copied) continue;
        int64_t i = unaligned_floats(to) < count ? unaligned_floats(to) : count;
        if (i > 0) store_first(to, first(i), load_first(from, first(i)));
        for (; i + W <= count; i += W) stream(to + i, load(from + i));
        if (i < count) store_first(to + i, first(count - i), load_first(from + i, first(count - i)));
        for (int64_t r = row; r < stop; r++) from[(r - row) * classes + targets[r]] = 0;
    }
}

}

extern "C" float nll(const float* x, const int32_t* targets, int64_t rows, int64_t classes, float* g) {
    float value = -1.0f / rows;
    bool streams = g != nullptr && rows * classes >= StreamedFrom;
    if (g != nullptr && classes == 16 && streams && unaligned_floats(g) == 0) one_hot<true>(targets, rows, g, value);
    else if (g != nullptr && classes == 16) one_hot<false>(targets, rows, g, value);
    else if (streams) mark<true>(targets, rows, classes, g, value);
    else if (g != nullptr) mark<false>(targets, rows, classes, g, value);
    if (streams) _mm_sfence();
    return static_cast<float>(-picked_sum(x, targets, rows, classes) / rows);
}
