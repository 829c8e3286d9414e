"""The element-wise losses in numpy: name -> (tensors, options, base) -> (losses, the mean's denominator).

`base` is given where the value is differentiated: the tensors before they were moved. What the contract
holds constant in a gradient, or passes straight through, is taken from there.
"""
import numpy as np


def weighted(t, value):
    return np.resize(t["weight"], value.size) * value if "weight" in t else value


def over_count(formula):
    def value(t, o, base=None):
        losses = weighted(t, formula(t, o))
        return losses, losses.size
    return value


def difference(formula):
    return over_count(lambda t, o: formula(t["input"] - t["target"], o))


def over_weights(formula):
    def value(t, o, base=None):
        losses = weighted(t, formula(t["input"] - t["target"]))
        return losses, np.resize(t["weight"], losses.size).sum()
    return value


def huber(d, delta):
    return np.where(np.abs(d) >= delta, delta * np.abs(d) - delta**2 / 2, d**2 / 2)


def smooth_l1(d, o):
    return huber(d, o["beta"]) / o["beta"] if o["beta"] > 0 else np.abs(d)


def poisson(t, o):
    x, y = t["input"], t["target"]
    value = np.exp(x) - y * x if o["logInput"] else x - y * np.log(x + o["eps"])
    return value + np.where(y > 1, y * np.log(y) - y + 0.5 * np.log(2 * np.pi * y), 0) * o["full"]


def gaussian(t, o, base=None):
    raised = lambda var: np.where(var < o["eps"], o["eps"], var)  # noqa: E731
    v = raised(t["var"]) if base is None else raised(base["var"]) + (t["var"] - base["var"])
    value = 0.5 * (np.log(v) + (t["input"] - t["target"]) ** 2 / v) + o["full"] * 0.5 * np.log(2 * np.pi)
    return value, value.size


def divergence(t, o, base=None):
    x, y = t["input"], t["target"]
    y, log = (np.exp(y), y) if o["logTarget"] else (y, np.log(y))
    value = np.where(y == 0, 0, y * (log - x))
    return value, {"mean": x.size, "batchmean": x.size // o["classes"]}


def logistic(x):
    """softplus"""
    return np.where(np.isnan(x), x, np.logaddexp(0, x))


def focal(t, o):
    x, y = t["input"], t["target"]
    missed, entropy = y / (1 + np.exp(x)) + (1 - y) / (1 + np.exp(-x)), y * logistic(-x) + (1 - y) * logistic(x)
    share = o["alpha"] * y + (1 - o["alpha"]) * (1 - y) if o["alpha"] >= 0 else 1
    return share * missed ** o["gamma"] * entropy


def wing(d, o):
    w, e = o["width"], o["epsilon"]
    return np.where(np.abs(d) < w, w * np.log(1 + np.abs(d) / e), np.abs(d) - w + w * np.log(1 + w / e))


def tweedie(t, o):
    mean, p = np.exp(t["input"]), o["power"]
    return -t["target"] * mean ** (1 - p) / (1 - p) + mean ** (2 - p) / (2 - p)


def negative_binomial(t, o):
    mean, a = np.exp(t["input"]), o["dispersion"]
    return (t["target"] + 1 / a) * np.log(1 + a * mean) - t["target"] * np.log(mean)


VALUES = {
    "L1Loss": over_weights(np.abs),
    "MSELoss": over_weights(np.square),
    "SmoothL1Loss": difference(smooth_l1),
    "HuberLoss": difference(lambda d, o: huber(d, o["delta"])),
    "PoissonNLLLoss": over_count(poisson),
    "GaussianNLLLoss": gaussian,
    "KLDivLoss": divergence,
    "SoftMarginLoss": over_count(lambda t, o: logistic(-t["target"] * t["input"])),
    "HingeEmbeddingLoss": over_count(lambda t, o: np.where(t["target"] == 1, t["input"], np.maximum(o["margin"] - t["input"], 0))),
    "MarginRankingLoss": over_count(lambda t, o: np.maximum(o["margin"] - t["target"] * (t["input1"] - t["input2"]), 0)),
    "SigmoidFocalLoss": over_count(focal),
    "HingeLoss": over_count(lambda t, o: np.maximum(1 - t["target"] * t["input"], 0)),
    "SquaredHingeLoss": over_count(lambda t, o: np.maximum(1 - t["target"] * t["input"], 0) ** 2),
    "QuantileLoss": difference(lambda d, o: np.maximum((1 - o["quantile"]) * d, -o["quantile"] * d)),
    "LogCoshLoss": difference(lambda d, o: np.log(np.cosh(d))),
    "CharbonnierLoss": difference(lambda d, o: np.hypot(d, o["epsilon"])),
    "PseudoHuberLoss": difference(lambda d, o: o["delta"] ** 2 * (np.hypot(1, d / o["delta"]) - 1)),
    "CauchyLoss": difference(lambda d, o: 0.5 * o["width"] ** 2 * np.log1p((d / o["width"]) ** 2)),
    "GemanMcClureLoss": difference(lambda d, o: 2 * d**2 / (d**2 + 4 * o["width"] ** 2)),
    "WingLoss": difference(wing),
    "TweedieLoss": over_count(tweedie),
    "GammaNLLLoss": over_count(lambda t, o: t["input"] + t["target"] / np.exp(t["input"])),
    "NegativeBinomialNLLLoss": over_count(negative_binomial),
}
