"""Fits the polynomials of the vector math and prints them as the C# constants that are in the code.

Least squares in 60 digits, weighted again and again by the error itself (Lawson's iteration), which ends
near the least greatest error; then the coefficients are rounded. Needs mpmath and numpy.

    python3 fit.py            all polynomials
    python3 fit.py NAME       one of them
"""
import sys
import numpy
from mpmath import mp, mpf, matrix, lu_solve, exp, expm1, log, log1p, sqrt, tanh, atan, pi, cos

mp.dps = 60
half = mpf(1) / 2


def rounded(value, bits):
    if bits == 24:
        return mpf(float(numpy.float32(float(value))))
    return mpf(float(value))


def minimax(target, weight, low, high, powers):
    """Coefficients c of the sum of c[i] * x**powers[i] with nearly the least greatest |weight * error|."""
    count = 12 * len(powers)
    points = [(low + high) / 2 - (high - low) / 2 * cos(pi * (i + half) / count) for i in range(count)]
    rows = [[weight(x) * x ** p for p in powers] for x in points]
    right = [weight(x) * target(x) for x in points]
    share = [mpf(1) / count] * count
    best, least = None, None
    for _ in range(24):
        system, side = matrix(len(powers), len(powers)), matrix(len(powers), 1)
        for row, value, part in zip(rows, right, share):
            for i in range(len(powers)):
                side[i] += part * row[i] * value
                for j in range(i + 1):
                    system[i, j] += part * row[i] * row[j]
        for i in range(len(powers)):
            for j in range(i):
                system[j, i] = system[i, j]
        solution = list(lu_solve(system, side))
        errors = [abs(value - sum(c * e for c, e in zip(solution, row))) for row, value in zip(rows, right)]
        if least is None or max(errors) < least:
            best, least = solution, max(errors)
        share = [part * error for part, error in zip(share, errors)]
        total = sum(share)
        share = [part / total for part in share]
    return best


def fit(target, weight, low, high, degree, bits, exact=0):
    """Rounded coefficients; the lowest `exact` of them are rounded first and the rest is fitted again."""
    known = []
    for start in range(exact + 1):
        def rest(x):
            return target(x) - sum(c * x ** p for p, c in enumerate(known[:start]))
        coefficients = minimax(rest, weight, low, high, list(range(start, degree + 1)))
        known = known[:start] + [rounded(c, bits) for c in coefficients]
    grid = [low + (high - low) * (i + half) / 4000 for i in range(4000)]
    worst = max(abs(weight(x) * (target(x) - sum(c * x ** p for p, c in enumerate(known)))) for x in grid)
    return known, worst


reduced = log(2) / 2 * mpf("1.0001")
left, right = (sqrt(half) - 1) * mpf("1.0001"), (sqrt(mpf(2)) - 1) * mpf("1.0001")


def series(terms, x):
    return sum(c * x ** p for p, c in terms)


def exp_tail(r):  # (e^r - 1 - r) / r^2
    return (expm1(r) - r) / r ** 2


def log_tail(f):  # (log1p f - f + f^2/2) / f^3
    return (log1p(f) - f + f ** 2 / 2) / f ** 3


def unit_tail(t):  # log1p(u) / u - 1 at u = t + 1/2
    u = t + half
    return log1p(u) / u - 1 if abs(u) > mpf("1e-40") else mpf(0)


def tanh_tail(z):  # (tanh x - x) / x^3 at z = x^2
    x = sqrt(z)
    return (tanh(x) - x) / x ** 3


def atan_tail(z):  # (atan x - x) / x^3 at z = x^2
    x = sqrt(z)
    return (atan(x) - x) / x ** 3


limit = mpf("0.5625") ** 2
half_squared = mpf("0.2501")
tables = {
    "FloatExp": (exp_tail, lambda r: r ** 2 * exp(-r), -reduced, reduced, 4, 24, 1),
    "DoubleExp": (exp_tail, lambda r: r ** 2 * exp(-r), -reduced, reduced, 9, 53, 1),
    "FloatLog": (log_tail, lambda f: f ** 3 / log1p(f), left, right, 7, 24),
    "DoubleLog": (log_tail, lambda f: f ** 3 / log1p(f), left, right, 18, 53),
    "FloatLog1pUnit": (unit_tail, lambda t: 1 / (1 + unit_tail(t)), -half, half, 9, 24, 1),
    "DoubleLog1pUnit": (unit_tail, lambda t: 1 / (1 + unit_tail(t)), -half, half, 20, 53, 1),
    "FloatTanh": (tanh_tail, lambda z: z * sqrt(z) / tanh(sqrt(z)), mpf("1e-12"), limit, 4, 24),
    "DoubleTanh": (tanh_tail, lambda z: z * sqrt(z) / tanh(sqrt(z)), mpf("1e-12"), limit, 10, 53),
    "FloatArcTangent": (atan_tail, lambda z: z * sqrt(z) / atan(sqrt(z)), mpf("1e-12"), half_squared, 5, 24),
    "DoubleArcTangent": (atan_tail, lambda z: z * sqrt(z) / atan(sqrt(z)), mpf("1e-12"), half_squared, 12, 53),
}


if __name__ == "__main__":
    for name, arguments in tables.items():
        if len(sys.argv) < 2 or name in sys.argv[1:]:
            coefficients, worst = fit(*arguments)
            bits = arguments[5]
            print(f"{name}: greatest error 2^{float(log(worst, 2)):.2f}")
            for power, c in enumerate(coefficients):
                text = repr(float(c)) if bits == 53 else str(numpy.float32(float(c))) + "f"
                print(f"    C{power} = {text}")
