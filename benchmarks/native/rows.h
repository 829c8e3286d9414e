// What losses of rows share: the elements that the targets pick, and the logarithms of the rows' sums. Used by softmax.cpp and nll.cpp.
#pragma once
#include "elements.h"

namespace {

alignas(64) constexpr int32_t Counted[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

// x[r, targets[r]] for W rows.
INLINE V picked(const float* x, const int32_t* targets, int64_t classes) {
    __m128 quads[W / 4];
#pragma GCC unroll 4
    for (int q = 0; q < W / 4; q++) {
        const float* rows = x + 4 * q * classes;
        const int32_t* t = targets + 4 * q;
        quads[q] = _mm_setr_ps(rows[t[0]], rows[classes + t[1]], rows[2 * classes + t[2]], rows[3 * classes + t[3]]);
    }
    return from_quads(quads);
}

// The losses of single rows, log(sum) − x[target], W at a time.
class RowLosses {
    alignas(64) float sums[W];
    alignas(64) float logits[W];
    int count = 0;

    void flush() {
        total.add(keep(first(count), log_minus(load(sums), load(logits))));
        count = 0;
    }

public:
    Total total;

    INLINED void add(float sum, float logit) {
        sums[count] = sum;
        logits[count] = logit;
        if (++count == W) flush();
    }

    double value() {
        flush();
        return total.value();
    }
};

}
