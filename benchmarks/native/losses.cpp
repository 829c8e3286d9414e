// The benchmarks' yardstick: what an expert would write in C++ with intrinsics, forward alone (a null gradient) or
// with the gradient in the same pass, means, for float and one thread. The benchmark program compiles the folder three
// times, for 512-, 256- and 128-bit registers. Nothing is checked here: data and targets are trusted.
// In this file the losses of differences.
#include "elements.h"

extern "C" float mse(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(2.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        V d = x - y;
        slope = d * scale;
        return d * d;
    });
}

extern "C" float l1(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        V d = x - y;
        slope = keep(differs(d, fill(0)), joined(scale, sign_of(d)));
        return magnitude(d);
    });
}

// With c, the difference clamped to [−1, 1], the loss is c·(d − c/2) on both branches, and c its slope.
extern "C" float huber(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        V d = x - y;
        V c = smaller(fill(1), larger(fill(-1), d));
        slope = c * scale;
        return c * (d - fill(0.5f) * c);
    });
}
