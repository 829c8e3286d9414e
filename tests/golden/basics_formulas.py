"""The six basic losses: PyTorch's functionals, and the contract's formulas composed from torch operations."""
import numpy as np
import torch
import torch.nn.functional as F

# The floor of BCE's gradient is this constant rounded to float in every dtype.
FLOOR = float(np.float32(1e-12))

WEIGHTS = {"L1Loss": (), "MSELoss": (), "BCELoss": ("weight",), "BCEWithLogitsLoss": ("weight", "posWeight")}


def repeat(values, count):
    return values.repeat(count // values.numel())


def reduce(value, reduction, denominator=None):
    if reduction == "none":
        return value
    total = value.sum()
    return total if reduction == "sum" else total / (value.numel() if denominator is None else denominator)


def weighted(t, value):
    return value if "weight" not in t else repeat(t["weight"], value.numel()) * value


# ---- element-wise -------------------------------------------------------------------------------

def sample(loss, rng, count):
    x, y = rng.normal(0, 2, count), rng.normal(0, 2, count)
    if loss == "BCELoss":
        x, y = 1 / (1 + np.exp(-x)), labels(rng, count)
    if loss == "BCEWithLogitsLoss":
        x, y = rng.normal(0, 4, count), labels(rng, count)
    return x, y


def labels(rng, count):
    """Hard labels and soft ones."""
    return np.where(rng.uniform(size=count) < 0.5, rng.randint(0, 2, count), rng.uniform(size=count))


def softplus(x):
    # PyTorch's own passes to x at a threshold of 20, where the tail is still 2e-9.
    return F.softplus(x, threshold=100.0)


class Weigh(torch.autograd.Function):
    """weight·value, but 0 where the weight is 0; the slope towards the weight is the value all the same."""

    @staticmethod
    def forward(ctx, weight, value):
        ctx.save_for_backward(weight, value)
        return torch.where(weight == 0, torch.zeros_like(value), weight * value)

    @staticmethod
    def backward(ctx, upstream):
        weight, value = ctx.saved_tensors
        return upstream * value, torch.where(weight == 0, torch.zeros_like(value), weight * upstream)


weigh = Weigh.apply


class Bernoulli(torch.autograd.Function):
    """BCE with log1p, and PyTorch's gradient with its floor."""

    @staticmethod
    def forward(ctx, x, y):
        ctx.save_for_backward(x, y)
        return (y - 1) * clamp(torch.log1p(-x)) - y * clamp(torch.log(x))

    @staticmethod
    def backward(ctx, upstream):
        x, y = ctx.saved_tensors
        return (upstream * (x - y) / torch.clamp((1 - x) * x, min=FLOOR),
                upstream * (torch.log1p(-x) - torch.log(x)))


def clamp(value):
    return torch.where(value < -100, torch.full_like(value, -100), value)


def l1(t, options, reduction):
    return reduce((t["input"] - t["target"]).abs(), reduction)


def mse(t, options, reduction):
    d = t["input"] - t["target"]
    return reduce(d * d, reduction)


def bce(t, options, reduction):
    return reduce(weighted(t, Bernoulli.apply(t["input"], t["target"])), reduction)


def bce_with_logits(t, options, reduction):
    x, y = t["input"], t["target"]
    positive = softplus(-x)
    if "posWeight" in t:
        positive = repeat(t["posWeight"], x.numel()) * positive
    return reduce(weighted(t, weigh(1 - y, softplus(x)) + weigh(y, positive)), reduction)


COMPOSED = {"L1Loss": l1, "MSELoss": mse, "BCELoss": bce, "BCEWithLogitsLoss": bce_with_logits}


def table(values, count):
    return None if values is None else repeat(values, count)


def native_bce(t, options, reduction):
    return F.binary_cross_entropy(t["input"], t["target"], table(t.get("weight"), t["input"].numel()), reduction=reduction)


def native_bce_with_logits(t, options, reduction):
    n = t["input"].numel()
    return F.binary_cross_entropy_with_logits(
        t["input"], t["target"], table(t.get("weight"), n), reduction=reduction, pos_weight=table(t.get("posWeight"), n))


NATIVE = {
    "L1Loss": lambda t, options, reduction: F.l1_loss(t["input"], t["target"], reduction=reduction),
    "MSELoss": lambda t, options, reduction: F.mse_loss(t["input"], t["target"], reduction=reduction),
    "BCELoss": native_bce,
    "BCEWithLogitsLoss": native_bce_with_logits,
}

# Where the contract's formula is more accurate than PyTorch's, by cancellation of terms of size |x|.
SHARPER = ("BCEWithLogitsLoss",)


# ---- rows ---------------------------------------------------------------------------------------

def shaped(t, options):
    return t["input"].reshape(-1, options["classes"], options["spatial"])


def smooth(options):
    return options["labelSmoothing"]


def cross_entropy_index(t, options, reduction):
    """Rows that are ignored are never read."""
    x = shaped(t, options).permute(0, 2, 1).reshape(-1, options["classes"])
    kept = t["indices"] != options["ignoreIndex"]
    target = t["indices"][kept]
    w = t.get("weight", torch.ones(options["classes"]))
    lp = torch.log_softmax(x[kept], 1)
    row = -(1 - smooth(options)) * w[target] * lp.gather(1, target[:, None])[:, 0]
    if smooth(options) > 0:
        row = row - smooth(options) / options["classes"] * (w * lp).sum(1)
    value = torch.zeros(kept.numel()).masked_scatter(kept, row)
    return reduce(value, reduction, w[target].sum())


def cross_entropy_probabilities(t, options, reduction):
    q = (1 - smooth(options)) * t["target"].reshape(shaped(t, options).shape) + smooth(options) / options["classes"]
    w = t.get("weight", torch.ones(options["classes"]))[None, :, None]
    lp = torch.log_softmax(shaped(t, options), 1)
    return reduce(-(w * weigh(q, lp)).sum(1).reshape(-1), reduction)


def nll(t, options, reduction):
    x = shaped(t, options).permute(0, 2, 1).reshape(-1, options["classes"])
    kept = t["indices"] != options["ignoreIndex"]
    target = t["indices"][kept]
    w = t.get("weight", torch.ones(options["classes"]))
    row = -w[target] * x[kept].gather(1, target[:, None])[:, 0]
    return reduce(torch.zeros(kept.numel()).masked_scatter(kept, row), reduction, w[target].sum())


def native_by_index(functional):
    def loss(t, options, reduction):
        batch = shaped(t, options).shape[0]
        value = functional(shaped(t, options), t["indices"].reshape(batch, -1), t.get("weight"),
                           ignore_index=options["ignoreIndex"], reduction=reduction)
        return value.reshape(-1) if reduction == "none" else value
    return loss


def native_ce_index(t, options, reduction):
    return native_by_index(lambda *a, **k: F.cross_entropy(*a, label_smoothing=smooth(options), **k))(t, options, reduction)


def native_ce_probabilities(t, options, reduction):
    x = shaped(t, options)
    value = F.cross_entropy(x, t["target"].reshape(x.shape), t.get("weight"), reduction=reduction,
                            label_smoothing=smooth(options))
    return value.reshape(-1) if reduction == "none" else value


ROWS = {
    ("CrossEntropyLoss", True): (cross_entropy_index, native_ce_index),
    ("CrossEntropyLoss", False): (cross_entropy_probabilities, native_ce_probabilities),
    ("NLLLoss", True): (nll, native_by_index(F.nll_loss)),
}
