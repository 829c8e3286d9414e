// Connectionist temporal classification with blank 0, of log-probabilities (T, N, C): Graves' recursions in lanes along the
// labels. Probabilities are m · 2^e, so that neither products nor sums need a logarithm. Blank 0, before all labels, can
// only repeat itself going forward, and the blank behind the last lane going backward: each stands beside the lanes.
#include <cstring>
#include "elements.h"

namespace {

// m · 2^e; e of ZeroExponent is a probability of zero.
struct Wide {
    V m, e;
};

constexpr float ZeroExponent = -1e30f, LeastExponent = -7e5f;

INLINE Wide zero() { return {fill(1), fill(ZeroExponent)}; }

INLINE Wide exponential(V x) {
    Wide result;
    V shifted;
    result.m = exp_parts(larger(fill(-1e6f), x), shifted, result.e);
    return result;
}

INLINE Wide operator+(Wide a, Wide b) {
    V e = larger(a.e, b.e);
    return {scaled(a.m, a.e - e) + scaled(b.m, b.e - e), e};
}

INLINE Wide operator*(Wide a, Wide b) {
    V m = a.m * b.m;
    return {mantissa(m), a.e + b.e + exponent(m)};
}

INLINE Wide shifted_up(Wide before, Wide v) { return {shifted_up(before.m, v.m), shifted_up(before.e, v.e)}; }
INLINE Wide shifted_down(Wide v, Wide after) { return {shifted_down(v.m, after.m), shifted_down(v.e, after.e)}; }
INLINE Wide filled(float m, float e) { return {fill(m), fill(e)}; }
INLINE Wide loaded(const float* m, const float* e) { return {load(m), load(e)}; }
INLINE Wide where(M jump, Wide v) { return {v.m, choose(jump, v.e, fill(ZeroExponent))}; }

INLINE void save(float* m, float* e, Wide v) {
    store(m, v.m);
    store(e, v.e);
}

// A row of states: labels 0 … width − 1, and blanks 0 … width, where blank i stands before label i.
struct Row {
    float *labels, *label_exponents, *blanks, *blank_exponents;

    static int64_t size(int64_t width) { return 4 * width + 2 * 16; }

    INLINED Row(float* memory, int64_t width)
        : labels(memory), label_exponents(memory + width), blanks(memory + 2 * width + 15), blank_exponents(memory + 3 * width + 31) {}

    INLINED Wide label(int64_t i) const { return loaded(labels + i, label_exponents + i); }
    INLINED Wide blank(int64_t i) const { return loaded(blanks + i, blank_exponents + i); }
};

class Sequence {
    int64_t width, labels;
    const int32_t* targets;
    float *jumps, *shares, *rows;

    // The probabilities of the labels from i on in a frame.
    INLINED Wide emitted(const float* frame, int64_t i) const {
        if (i + W <= labels) {
            const int32_t* t = targets + i;
            __m128 quads[W / 4];
#pragma GCC unroll 4
            for (int q = 0; q < W / 4; q++) {
                quads[q] = _mm_setr_ps(frame[t[4 * q]], frame[t[4 * q + 1]], frame[t[4 * q + 2]], frame[t[4 * q + 3]]);
            }
            return exponential(from_quads(quads));
        }
        alignas(64) float lanes[W];
        for (int64_t k = 0; k < W; k++) lanes[k] = i + k < labels ? frame[targets[i + k]] : ZeroExponent;
        return exponential(load(lanes));
    }

public:
    Sequence(const int32_t* targets, int64_t labels, float* scratch)
        : width(labels < W ? W : (labels + W - 1) / W * W), labels(labels), targets(targets), jumps(scratch),
          shares(scratch + width + 16), rows(scratch + 2 * width + 16) {
        rows += unaligned_floats(rows);
        for (int64_t i = 0; i < width + 16; i++) jumps[i] = i > 0 && i < labels && targets[i] != targets[i - 1] ? -1.0f : 1.0f;
    }

    Row row(int64_t frame) const { return Row(rows + frame * Row::size(width), width); }

    void start(Row to) const {
        for (int64_t i = 0; i < width; i++) {
            to.labels[i] = to.blanks[i + 1] = 1;
            to.label_exponents[i] = to.blank_exponents[i + 1] = ZeroExponent;
        }
        to.blanks[0] = 1;
        to.blank_exponents[0] = 0;
    }

    // The paths up to a frame, from those up to the one before it.
    INLINED void forward(const float* frame, Row from, Row to) const {
        Wide blank = exponential(fill(frame[0]));
        Wide blank_before = filled(from.blanks[0], from.blank_exponents[0]), label_before = zero();
        Wide alone = blank_before * blank;
        to.blanks[0] = alone.m[0];
        to.blank_exponents[0] = alone.e[0];
        for (int64_t i = 0; i < width; i += W) {
            Wide label = from.label(i), blank_after = from.blank(i + 1);
            Wide previous = where(negative(load(jumps + i)), shifted_up(label_before, label));
            Wide sum = (label + previous) + shifted_up(blank_before, blank_after);
            save(to.labels + i, to.label_exponents + i, sum * emitted(frame, i));
            save(to.blanks + i + 1, to.blank_exponents + i + 1, (blank_after + label) * blank);
            blank_before = blank_after;
            label_before = label;
        }
    }

    // The paths that end in the last label or the blank behind it: m, and the exponent.
    float total(Row last, float& exponent) const {
        Wide ends = filled(last.blanks[labels], last.blank_exponents[labels]);
        if (labels > 0) ends = ends + filled(last.labels[labels - 1], last.label_exponents[labels - 1]);
        exponent = ends.e[0];
        return ends.m[0];
    }

    void finish(Row to, Wide& beyond) const {
        start(to);
        to.blank_exponents[0] = ZeroExponent;
        beyond = zero();
        if (labels < width) to.blank_exponents[labels] = 0;
        else beyond.e = fill(0);
    }

    // The paths from a frame on, in place of those from the next one; the gradient of the frame.
    INLINED void backward(const float* frame, int64_t classes, Row before, Row state, Wide& beyond, float total, float exponent, float factor, float* g) const {
        Wide blank = exponential(fill(frame[0])), inverse = filled(factor / total, -exponent);
        auto share = [&](Wide a, Wide b) INLINED { return a.m * b.m * inverse.m * scaled(fill(1), (a.e + b.e) + inverse.e); };
        V blank_shares = fill(0);
        Wide label = state.label(0), blank_here = state.blank(0);
        for (int64_t i = 0; i < width; i += W) {
            bool last = i + W == width;
            Wide next_label = last ? zero() : state.label(i + W), next_blank = last ? beyond : state.blank(i + W);
            Wide from_blank = blank_here + label;
            blank_shares += share(before.blank(i), from_blank);
            Wide jump = where(negative(load(jumps + i + 1)), shifted_down(label, next_label));
            Wide from_label = (label + jump) + shifted_down(blank_here, next_blank);
            store(shares + i, share(before.label(i), from_label));
            save(state.labels + i, state.label_exponents + i, from_label * emitted(frame, i));
            save(state.blanks + i, state.blank_exponents + i, from_blank * blank);
            label = next_label;
            blank_here = next_blank;
        }
        float blank_share = sum_of(blank_shares) + share(filled(before.blanks[width], before.blank_exponents[width]), beyond)[0];
        beyond = beyond * blank;

        int64_t c = 0;
        for (; c + W <= classes; c += W) store(g + c, exp_non_positive(load(frame + c)) * fill(factor));
        if (c < classes) store_first(g + c, first(classes - c), exp_non_positive(load_first(frame + c, first(classes - c))) * fill(factor));
        g[0] -= blank_share;
        for (int64_t i = 0; i < labels; i++) g[targets[i]] -= shares[i];
    }
};

}

// Scratch: (4·width + 32)·(steps + 2) + 2·width + 32 floats, where width is the longest target rounded up to 16.
extern "C" float ctc(const float* x, const int32_t* targets, const int32_t* input_lengths, const int32_t* target_lengths,
                     int64_t steps, int64_t batch, int64_t classes, int64_t longest_target, float* scratch, float* gradient) {
    int64_t stride = batch * classes;
    double sum = 0;
    for (int64_t n = 0; n < batch; n++) {
        int64_t length = input_lengths[n], labels = target_lengths[n], divisor = labels > 1 ? labels : 1;
        const float* frames = x + n * classes;
        Sequence sequence(targets + n * longest_target, labels, scratch);
        Row row = sequence.row(0);
        sequence.start(row);
        for (int64_t t = 0; t < length; t++) {
            Row next = sequence.row(gradient != nullptr ? t + 1 : (t + 1) % 2);
            sequence.forward(frames + t * stride, row, next);
            row = next;
        }
        float exponent, total = sequence.total(row, exponent);
        bool feasible = exponent > LeastExponent;
        sum += feasible ? -(std::log(static_cast<double>(total)) + exponent * 0.69314718055994531) / divisor : INFINITY;
        if (gradient == nullptr) continue;

        float* g = gradient + n * classes;
        float factor = feasible ? 1.0f / batch / divisor : NAN;
        Row state = sequence.row(length + 1);
        Wide beyond;
        sequence.finish(state, beyond);
        for (int64_t t = length - 1; t >= 0; t--) {
            sequence.backward(frames + t * stride, classes, sequence.row(t + 1), state, beyond, total, exponent, factor, g + t * stride);
        }
        for (int64_t t = length; t < steps; t++) std::memset(g + t * stride, 0, classes * sizeof(float));
    }
    return static_cast<float>(sum / batch);
}
