"""The field's losses of a real prediction, element by element: robust losses, quantiles, likelihoods."""
import numpy as np
import torch

from cases import Example, Loss, weighted
from classification import N, weighted_examples
from kinks import chosen, softplus


def of_difference(function):
    def formula(t, o):
        d = t["input"] - t["target"]
        return weighted(t, function(d, o)), d.numel()
    return formula


def log_cosh(d, o):
    def half(v):
        return v + softplus(-2 * v) - np.log(2.0)
    return chosen(d >= 0, half, lambda v: half(-v), d)


def quantile(d, o):
    """The slope at 0 is 0."""
    over = torch.where(d > 0, (1 - o["quantile"]) * d, torch.zeros_like(d))
    return torch.where(d < 0, -o["quantile"] * d, over)


def wing(d, o):
    width, epsilon = o["width"], o["epsilon"]
    beyond = width - width * np.log1p(width / epsilon)
    return chosen(d.abs() < width, lambda v: width * torch.log1p(v.abs() / epsilon), lambda v: v.abs() - beyond, d)


ROBUST = {
    "QuantileLoss": (quantile, [{"quantile": q} for q in (0.5, 0.9, 0.1)], 2.0),
    "LogCoshLoss": (log_cosh, [{}], 2.0),
    "CharbonnierLoss": (lambda d, o: (d * d + o["epsilon"] ** 2).sqrt(), [{"epsilon": e} for e in (1e-3, 0.5)], 2.0),
    "PseudoHuberLoss": (lambda d, o: o["delta"] ** 2 * ((1 + (d / o["delta"]) ** 2).sqrt() - 1), [{"delta": e} for e in (1.0, 2.0)], 2.0),
    "CauchyLoss": (lambda d, o: o["width"] ** 2 / 2 * torch.log1p((d / o["width"]) ** 2), [{"width": c} for c in (1.0, 2.0)], 2.0),
    "GemanMcClureLoss": (lambda d, o: 2 * (d / o["width"]) ** 2 / ((d / o["width"]) ** 2 + 4), [{"width": c} for c in (1.0, 2.0)], 2.0),
    "WingLoss": (wing, [{"width": w, "epsilon": e} for w, e in ((10.0, 2.0), (1.0, 2.0), (10.0, 0.5))], 9.0),
}
# The slope at 0 is part of the contract; the second derivative there is not where the slope jumps.
ZEROS = {"input": [0.0, -1.5, 2.25], "target": [0.0, -1.5, 2.25]}


def robust(name, function, option_sets, spread):
    def examples(rng):
        def data():
            return {"input": rng.normal(0, spread, N), "target": rng.normal(0, spread, N)}
        yield from weighted_examples(rng, data, option_sets)
        yield Example("no difference", ZEROS, option_sets[0], edge=True, omit=("inputHessian", "targetHessian") if name == "WingLoss" else ())
    kinked = name == "QuantileLoss"
    return Loss(name, of_difference(function), examples, gradients=("input", "target"), hessians=() if kinked else ("input", "target"),
                held=("quantile",))


# ---- likelihoods with a logarithmic link --------------------------------------------------------

def tweedie(t, o):
    x, y, p = t["input"], t["target"], o["power"]
    return weighted(t, y * ((1 - p) * x).exp() / (p - 1) + ((2 - p) * x).exp() / (2 - p)), x.numel()


def gamma(t, o):
    return weighted(t, t["input"] + t["target"] * (-t["input"]).exp()), t["input"].numel()


def negative_binomial(t, o):
    x, y, a = t["input"], t["target"], o["dispersion"]
    return weighted(t, (y + 1 / a) * torch.log1p(a * x.exp()) - y * x), x.numel()


def likelihood(name, formula, amounts, option_sets):
    def examples(rng):
        return weighted_examples(rng, lambda: {"input": rng.normal(0, 1, N), "target": amounts(rng)}, option_sets)
    return Loss(name, formula, examples, gradients=("input", "target"), hessians=("input",), held=("power",))


def some_amounts(rng):
    return np.where(rng.uniform(size=N) < 0.3, 0, rng.gamma(2, 1, N))


# ---- several quantiles of a row -----------------------------------------------------------------

def quantiles(t, o):
    d = t["input"].reshape(-1, o["levels"]) - t["target"][:, None]
    q = t["quantiles"]
    over = torch.where(d > 0, (1 - q) * d, torch.zeros_like(d))
    return torch.where(d < 0, -q * d, over).sum(1), d.shape[0]


def quantiles_examples(rng):
    for rows, levels, upstream in ((6, 3, False), (6, 3, True), (5, 1, False), (2, 33, True)):
        levelled = np.linspace(0, 1, levels + 2)[1:-1]
        yield Example(f"{rows}x{levels}", {"input": rng.normal(0, 1, (rows, levels)), "target": rng.normal(0, 1, rows), "quantiles": levelled},
                      {"levels": levels}, upstream=upstream)
    yield Example("no difference", {"input": [1, 2, 2, 3], "target": [2, 2], "quantiles": [0.25, 0.75]}, {"levels": 2}, edge=True)


LOSSES = tuple(robust(name, *rest) for name, rest in ROBUST.items()) + (
    Loss("MultiQuantileLoss", quantiles, quantiles_examples, gradients=("input", "target")),
    likelihood("TweedieLoss", tweedie, some_amounts, [{"power": p} for p in (1.5, 1.1, 1.9)]),
    likelihood("GammaNLLLoss", gamma, lambda rng: rng.gamma(2, 1, N), [{}]),
    likelihood("NegativeBinomialNLLLoss", negative_binomial, lambda rng: rng.poisson(2, N) + 0.0, [{"dispersion": a} for a in (1.0, 0.5)]),
)
