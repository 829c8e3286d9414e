"""Records what the double vector math must give: exact results from mpmath, in 400 digits, as the sum of
two doubles. Writes double-math.txt next to itself: a function, the bits of x, and the bits of the two parts
of f(x), a line each.

    python3 record.py
"""
import math
import os
import random
import struct

from mpmath import atan, exp, expm1, log, log1p, mp, mpf, tanh

mp.dps = 400  # exp(-x) next to 1 must not lose anything

rng = random.Random(20240)


def bits(value):
    return struct.pack(">d", value).hex()


def sigmoid(x):
    return 1 / (1 + exp(-x))


def softplus(x):
    return log1p(exp(x))


def uniform(low, high, count):
    return [rng.uniform(low, high) for _ in range(count)]


def scaled(low, high, count, signs=(1, -1)):
    return [rng.choice(signs) * math.ldexp(rng.uniform(1, 2), rng.randint(low, high)) for _ in range(count)]


def near(points, count):
    return [x + rng.uniform(-1, 1) * 1e-3 for x in points for _ in range(count)]


ln2 = math.log(2)
halves = [k * ln2 / 2 for k in range(-9, 10, 2)]
inputs = {
    "exp": (exp, uniform(-745, 709.7, 150) + uniform(-2, 2, 100) + near(halves, 8) + scaled(-60, -1, 40) + uniform(-745, -708, 40)),
    "expm1": (expm1, uniform(-40, 709.7, 80) + uniform(-1.5, 1.5, 150) + near(halves[3:7], 20) + scaled(-1000, -1, 60)),
    "log": (log, scaled(-1021, 1023, 150, (1,)) + uniform(0.5, 2, 150) + near([1, math.sqrt(2), math.sqrt(0.5)], 20) + [rng.uniform(0, 1) * 2.0**-1022 for _ in range(30)]),
    "log1p": (log1p, scaled(-1000, 1023, 100, (1,)) + uniform(-0.9999, 3, 150) + near([math.sqrt(2) - 1, math.sqrt(0.5) - 1], 30) + scaled(-60, -1, 60)),
    "sigmoid": (sigmoid, uniform(-745, 40, 100) + uniform(-6, 6, 200) + scaled(-60, 0, 60)),
    "softplus": (softplus, uniform(-745, 40, 100) + uniform(-6, 6, 200) + scaled(-60, 0, 60)),
    "logsigmoid": (lambda x: -softplus(-x), uniform(-40, 745, 100) + uniform(-6, 6, 200) + scaled(-60, 0, 60)),
    "tanh": (tanh, uniform(-25, 25, 60) + uniform(-1.5, 1.5, 200) + near([0.5625, -0.5625], 20) + scaled(-1000, -1, 60)),
    "atan": (atan, uniform(-4, 4, 200) + near([0.5, -0.5, 1, 2, -2], 20) + scaled(-1000, -1, 40) + scaled(1, 1000, 40)),
}

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "double-math.txt"), "w", newline="\n") as file:
    for name, (function, values) in inputs.items():
        for x in values:
            exact = function(mpf(x))
            upper = float(exact)
            lower = float(exact - mpf(upper))
            file.write(f"{name} {bits(x)} {bits(upper)} {bits(lower)}\n")
