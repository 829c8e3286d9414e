// Compares loss and gradient of every function of the folder above with plain loops in double, at many sizes and from
// unaligned addresses. From this folder, for the register width that the flags choose:
//   g++ -std=c++17 -O2 -w -ffp-contract=fast -mavx2 -mfma [-fsanitize=address] check.cpp ../*.cpp -o check && ./check
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

typedef const float* F;
typedef const int32_t* N;
typedef std::vector<double> Doubles;

extern "C" {
float mse(F, F, int64_t, float*);
float l1(F, F, int64_t, float*);
float huber(F, F, int64_t, float*);
float bce(F, F, int64_t, float*);
float bce_with_logits(F, F, int64_t, float*);
float kl_div(F, F, int64_t, float*);
float sigmoid_focal(F, F, int64_t, float*);
float cross_entropy(F, N, int64_t, int64_t, float*);
float nll(F, N, int64_t, int64_t, float*);
float cosine_embedding(F, F, F, int64_t, int64_t, float*);
float triplet_margin(F, F, F, int64_t, int64_t, float*);
float ctc(F, N, N, N, int64_t, int64_t, int64_t, int64_t, float*, float*);
float triad(F, F, int64_t, float*);
float triad_streamed(F, F, int64_t, float*);
}

static std::mt19937 generator(1);
static int failures = 0;

// Values between two bounds, an offset from any boundary; now and then one of the bounds itself.
struct Data {
    std::vector<float> memory;
    float* p;

    Data(int64_t n, int offset, float low, float high, bool whole = false) : memory(n + offset) {
        p = memory.data() + offset;
        for (int64_t i = 0; i < n; i++) {
            double u = generator() / 4294967296.0;
            p[i] = generator() % 16 == 0 ? (u < 0.5 ? low : high) : static_cast<float>(low + (high - low) * u);
            if (whole) p[i] = u < 0.5 ? low : high;
        }
    }
};

// Runs with and without a gradient. Differences are relative to what is right plus the size of what it is the difference of:
// `size` for the loss, `unit` for the gradient, which is compared times the mean's denominator.
static void compare(const char* name, int64_t n, int64_t width, int offset, double count, double expected, double size, const Doubles& gradient, double unit,
                    const std::function<float(float*)>& run) {
    std::vector<float> memory(gradient.size() + offset + 1, 7);
    float* g = memory.data() + offset;
    double loss = run(g), alone = run(nullptr), worst = 0;
    for (size_t i = 0; i < gradient.size(); i++) {
        double difference = std::fabs(g[i] * count - gradient[i]) / (std::fabs(gradient[i]) + unit);
        if (!(difference <= worst)) worst = difference;
    }
    double error = std::fabs(loss - expected) / (std::fabs(expected) + size), other = std::fabs(alone - expected) / (std::fabs(expected) + size);
    bool right = error < 3e-7 && other < 3e-7 && worst < 1e-6 && memory[gradient.size() + offset] == 7 && (offset == 0 || g[-1] == 7);
    if (right) return;
    failures++;
    std::printf("%s %ld x %ld, offset %d: loss off by %g and %g (%g), gradient by %g\n", name, long(n), long(width), offset, error, other, expected, worst);
}

static double sigmoid(double v) { return v < 0 ? std::exp(v) / (1 + std::exp(v)) : 1 / (1 + std::exp(-v)); }
static double softplus(double v) { return std::fmax(v, 0) + std::log1p(std::exp(-std::fabs(v))); }
static double clamped_log(double v) { return v < 1.17549435e-38 ? -100 : std::log(v); }

typedef float Elements(F, F, int64_t, float*);

static void elements(const char* name, Elements* run, int64_t n, int offset, const Data& x, const Data& y, double unit,
                     const std::function<double(double, double, double&)>& reference) {
    Doubles gradient(n);
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += reference(x.p[i], y.p[i], gradient[i]);
    compare(name, n, 1, offset, n, sum / n, 0.01, gradient, unit, [&](float* g) { return run(x.p, y.p, n, g); });
}

static void all_elements(int64_t n, int offset) {
    Data x(n, offset, -3, 3), y(n, 2 * offset, -3, 3), far(n, offset, -90, 90), label(n, offset, 0, 1), p(n, offset, 0, 1), logs(n, offset, -20, 0);
    elements("mse", mse, n, offset, x, y, 1e-3, [](double x, double y, double& g) { g = 2 * (x - y); return (x - y) * (x - y); });
    elements("l1", l1, n, offset, x, y, 1e-3, [](double x, double y, double& g) { g = (x > y) - (x < y); return std::fabs(x - y); });
    elements("huber", huber, n, offset, x, y, 1e-3, [](double x, double y, double& g) {
        double d = x - y, a = std::fabs(d);
        g = a < 1 ? d : d / a;
        return a < 1 ? d * d / 2 : a - 0.5;
    });
    elements("bce", bce, n, offset, p, label, 1e-1, [](double x, double y, double& g) {
        g = (x - y) / std::fmax(x * (1 - x), 1e-12);
        return -y * clamped_log(x) - (1 - y) * clamped_log(1 - x);
    });
    elements("kl_div", kl_div, n, offset, logs, p, 1e-3, [](double x, double y, double& g) {
        g = -y;
        return y == 0 ? 0 : y * (std::log(y) - x);
    });
    for (const Data* logits : {&x, &far}) {
        elements("bce_with_logits", bce_with_logits, n, offset, *logits, label, 1, [](double x, double y, double& g) {
            g = sigmoid(x) - y;
            return softplus(x) - x * y;
        });
        elements("sigmoid_focal", sigmoid_focal, n, offset, *logits, label, 1e-2, [](double x, double y, double& g) {
            double p = sigmoid(x), q = sigmoid(-x), b = y * q + (1 - y) * p, e = softplus(x) - x * y, a = 0.25 * y + 0.75 * (1 - y);
            g = a * (b * b * ((1 - y) * p - y * q) + 2 * b * e * (1 - 2 * y) * p * q);
            return a * b * b * e;
        });
    }
    for (auto run : {triad, triad_streamed}) {
        Doubles sums(n);
        for (int64_t i = 0; i < n; i++) sums[i] = x.p[i] + 3.0 * y.p[i];
        compare("triad", n, 1, offset, 1, 0, 1, sums, 1, [&](float* c) { return c == nullptr ? 0 : run(x.p, y.p, n, c); });
    }
}

static void classes(int64_t rows, int64_t width, int offset, float range) {
    Data x(rows * width, offset, -range, range);
    std::vector<int32_t> targets(rows);
    Doubles gradient(rows * width), picks(rows * width);
    double sum = 0, picked = 0;
    for (int64_t r = 0; r < rows; r++) {
        int32_t t = targets[r] = generator() % width;
        const float* row = x.p + r * width;
        double largest = row[0], total = 0;
        for (int64_t c = 0; c < width; c++) largest = std::fmax(largest, row[c]);
        for (int64_t c = 0; c < width; c++) total += std::exp(row[c] - largest);
        for (int64_t c = 0; c < width; c++) gradient[r * width + c] = std::exp(row[c] - largest) / total - (c == t);
        sum += std::log(total) + largest - row[t];
        picked -= row[t];
        picks[r * width + t] = -1;
    }
    compare("cross_entropy", rows, width, offset, rows, sum / rows, 1, gradient, 1, [&](float* g) { return cross_entropy(x.p, targets.data(), rows, width, g); });
    compare("nll", rows, width, offset, rows, picked / rows, range, picks, 1, [&](float* g) { return nll(x.p, targets.data(), rows, width, g); });
}

static void pairs(int64_t rows, int64_t width, int offset) {
    Data x(rows * width, offset, -3, 3), y(rows * width, offset, -3, 3), z(rows * width, 0, -3, 3), sign(rows, offset, -1, 1, true);
    Doubles cosine(rows * width), triplet(rows * width);
    double cosines = 0, triplets = 0;
    for (int64_t r = 0; r < rows; r++) {
        double u = 1e-12, v = 1e-12, dot = 0, near = 0, far = 0;
        for (int64_t i = r * width; i < (r + 1) * width; i++) {
            double a = x.p[i], b = y.p[i], c = z.p[i];
            u += a * a;
            v += b * b;
            dot += a * b;
            near += (a - b + 1e-6) * (a - b + 1e-6);
            far += (a - c + 1e-6) * (a - c + 1e-6);
        }
        double cos = dot / std::sqrt(u * v), k = sign.p[r] > 0 ? -1 : cos >= 0 ? 1 : 0, excess = 1 + std::sqrt(near) - std::sqrt(far);
        cosines += sign.p[r] > 0 ? 1 - cos : std::fmax(cos, 0);
        triplets += std::fmax(excess, 0);
        for (int64_t i = r * width; i < (r + 1) * width; i++) {
            cosine[i] = k * (y.p[i] / std::sqrt(u * v) - cos * x.p[i] / u);
            triplet[i] = excess < 0 ? 0 : (x.p[i] - y.p[i] + 1e-6) / std::sqrt(near) - (x.p[i] - z.p[i] + 1e-6) / std::sqrt(far);
        }
    }
    compare("cosine_embedding", rows, width, offset, rows, cosines / rows, 1, cosine, 0.5, [&](float* g) { return cosine_embedding(x.p, y.p, sign.p, rows, width, g); });
    compare("triplet_margin", rows, width, offset, rows, triplets / rows, 2 * std::sqrt(6.0 * width), triplet, 1, [&](float* g) { return triplet_margin(x.p, y.p, z.p, rows, width, g); });
}

static void sequences(int64_t steps, int64_t batch, int64_t width, int64_t longest, int offset) {
    Data x(steps * batch * width, offset, -6, -0.1f), scratch((4 * longest + 400) * (steps + 4) + 4 * longest + 400, 0, 0, 0);
    std::vector<int32_t> targets(batch * longest + 1), lengths(batch), labels(batch);
    Doubles gradient(steps * batch * width);
    double sum = 0;
    for (int64_t n = 0; n < batch; n++) {
        int64_t T = lengths[n] = n % 3 == 0 ? steps : steps - generator() % (steps / 4), S = labels[n] = longest - generator() % (longest / 2 + 1);
        for (int64_t i = 0; i < longest; i++) targets[n * longest + i] = 1 + generator() % (width - 1);
        int64_t states = 2 * S + 1;
        auto symbol = [&](int64_t s) { return s % 2 == 0 ? 0 : targets[n * longest + s / 2]; };
        auto jumps = [&](int64_t s) { return s % 2 == 1 && s > 1 && symbol(s) != symbol(s - 2); };
        auto log_add = [](double a, double b) { return a < b ? (std::isinf(a) ? b : b + std::log1p(std::exp(a - b))) : std::isinf(b) ? a : a + std::log1p(std::exp(b - a)); };
        auto value = [&](int64_t t, int64_t c) -> double { return x.p[(t * batch + n) * width + c]; };
        std::vector<Doubles> a(T + 1, Doubles(states, -INFINITY)), b(T + 1, Doubles(states, -INFINITY));
        a[0][0] = 0;
        for (int64_t t = 0; t < T; t++) {
            for (int64_t s = 0; s < states; s++) {
                double sum = a[t][s];
                if (s > 0) sum = log_add(sum, a[t][s - 1]);
                if (jumps(s)) sum = log_add(sum, a[t][s - 2]);
                a[t + 1][s] = sum + value(t, symbol(s));
            }
        }
        b[T][states - 1] = 0;
        if (S > 0) b[T][states - 2] = 0;
        double total = log_add(a[T][states - 1], S > 0 ? a[T][states - 2] : -INFINITY), scale = 1.0 / (S > 1 ? S : 1);
        sum -= total * scale;
        for (int64_t t = T - 1; t >= 0; t--) {
            for (int64_t c = 0; c < width; c++) gradient[(t * batch + n) * width + c] = std::exp(value(t, c)) * scale;
            for (int64_t s = 0; s < states; s++) {
                // b[t + 1] is of the paths behind frame t.
                gradient[(t * batch + n) * width + symbol(s)] -= std::exp(a[t + 1][s] + b[t + 1][s] - total) * scale;
                double sum = b[t + 1][s] + value(t, symbol(s));
                if (s + 1 < states) sum = log_add(sum, b[t + 1][s + 1] + value(t, symbol(s + 1)));
                if (s + 2 < states && jumps(s + 2)) sum = log_add(sum, b[t + 1][s + 2] + value(t, symbol(s + 2)));
                b[t][s] = sum;
            }
        }
    }
    compare("ctc", steps, longest, offset, batch, sum / batch, 1, gradient, 1, [&](float* g) {
        return ctc(x.p, targets.data(), lengths.data(), labels.data(), steps, batch, width, longest, scratch.p, g);
    });
}

int main() {
    for (int offset : {0, 1, 5, 8}) {
        for (int64_t n : {1, 2, 3, 15, 16, 17, 31, 32, 63, 64, 65, 100, 127, 200, 1000, 4095, 4096, 4097, 4160, 8200, 65536 + 7, (2 << 20) + 33}) all_elements(n, offset);
        for (int64_t width : {1, 2, 5, 10, 16, 17, 63, 64, 65, 100, 1000, 4099, 8300, 70000}) {
            for (int64_t rows : {1, 2, 7, 16, 33}) {
                classes(rows, width, offset, 4);
                classes(rows, width, offset, 150);
            }
        }
        for (int64_t width : {10, 16, 100}) classes((2 << 20) / width + 40, width, offset, 5);
        for (int64_t width : {3, 4, 16, 32, 100, 128, 515, 600}) {
            for (int64_t rows : {1, 2, 7, 16, 33, (2 << 20) / 512 + 4}) pairs(rows, width, offset);
        }
        for (int64_t longest : {1, 2, 4, 7, 8, 15, 16, 17, 31, 40}) sequences(2 * longest + 30, 5, 11, longest, offset);
        sequences(400, 2, 64, 40, offset);
    }
    std::printf("%d failures\n", failures);
    return failures > 0;
}
