// Losses of single probabilities and logits.
#include "elements.h"

namespace {

// What losses of logits need of e = exp(−|x|).
struct Logistic {
    V exponential;      // e
    V reciprocal;       // 1 / (1 + e), the sigmoid of |x|
    V logarithm;        // log(1 + e), a minimax polynomial

    INLINED explicit Logistic(V x) {
        V e = exp_non_positive(joined(x, fill(-0.0f)));
        V p = fill(5.3648261619e-3f);
        p = p * e + fill(-3.0065799916e-2f);
        p = p * e + fill(7.9204548529e-2f);
        p = p * e + fill(-1.3753803495e-1f);
        p = p * e + fill(1.9153655511e-1f);
        p = p * e + fill(-2.4857163822e-1f);
        p = p * e + fill(3.3321322639e-1f);
        p = p * e + fill(-4.9999647965e-1f);
        exponential = e;
        reciprocal = fill(1) / (fill(1) + e);
        logarithm = p * (e * e) + e;
    }
};

}

// Where 1 − x is exact the logarithm has it, elsewhere x itself; x below the least normal number counts as 0.
extern "C" float bce(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        V complement = fill(1) - x, least = fill(1.17549435e-38f), floor = fill(-100);
        slope = (x - y) * scale / larger(fill(1e-12f), x * complement);
        V yes = choose(less(x, least), floor, log_of(x));
        V no = choose(less(complement, least), floor, log_of_complement(complement, x));
        return (y - fill(1)) * no - y * yes;
    });
}

extern "C" float bce_with_logits(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        Logistic l(x);
        slope = (choose(negative(x), l.exponential * l.reciprocal, l.reciprocal) - y) * scale;
        return l.logarithm + (larger(fill(0), x) - x * y);
    });
}

extern "C" float kl_div(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(-1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        slope = y * scale;
        return keep(differs(y, fill(0)), y * log_minus(y, x));
    });
}

// α = 1/4, γ = 2. With p the sigmoid of x and q that of −x, the loss is a·b²·ce, where b is the probability of
// the other label and a its weight; soft labels mix both.
extern "C" float sigmoid_focal(const float* x, const float* y, int64_t n, float* g) {
    V scale = fill(1.0f / n);
    return mean_of(x, y, n, g, [scale](V x, V y, V& slope) INLINED {
        Logistic l(x);
        V other = l.exponential * l.reciprocal;
        V p = choose(negative(x), other, l.reciprocal), q = choose(negative(x), l.reciprocal, other);
        V entropy = l.logarithm + (larger(fill(0), x) - x * y);
        V no = p - y * p, yes = y * q, b = no + yes;
        V weighted = b * (fill(0.75f) - fill(0.5f) * y);
        V twice = fill(2) - fill(4) * y;
        slope = weighted * scale * (b * (no - yes) + entropy * twice * (l.reciprocal * other));
        return weighted * b * entropy;
    });
}
