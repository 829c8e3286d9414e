"""The losses record.py records: PyTorch's functionals, the contract's formulas composed from torch
operations, the edge inputs, and how large the terms are that each result is a difference of.
"""
import numpy as np
import torch
import torch.nn.functional as F

inf, nan = float("inf"), float("nan")

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

DIFFERENCES = [(0, 0), (1, 1), (2, 1), (-1, 0), (nan, 0), (0, nan), (inf, 0), (-inf, 0), (0, inf), (inf, inf), (-inf, -inf)]

# (label, (input, target) pairs, whether PyTorch's functional is the reference, the deviation where it is not)
EDGES = {
    "L1Loss": [("differences", DIFFERENCES, True, None),
               ("large and small", [(1e30, -1e30), (3e38, -3e38), (1e-40, 0), (0, 1e-45), (1, 1 + 2**-20)], True, None)],
    "MSELoss": [("differences", DIFFERENCES, True, None),
                ("large and small", [(2e19, 0), (1e18, -1e18), (1e-20, 0), (1e-30, 0), (1, 1 + 2**-20)], True, None)],
    "BCELoss": [
        ("ends of the interval", [(0, 0), (0, 1), (1, 0), (1, 1), (0, 0.25), (1, 0.25), (0.5, 0.5)], False,
         "the floor 1e-12 is the float32 constant; PyTorch 1.13 has the float64 one here"),
        ("near the ends", [(1e-45, 1), (1e-45, 0), (1e-30, 1), (1e-20, 0), (1e-8, 0), (1 - 2**-24, 0), (1 - 2**-24, 1),
                           (1e-13, 1), (1e-11, 1)], False,
         "log1p(-x), as PyTorch 2 has it; 1.13 has log(1 - x)"),
        ("NaN", [(nan, 0), (nan, 1), (nan, 0.5)], False, "NaN flows; PyTorch refuses it as outside [0, 1]"),
    ],
    "BCEWithLogitsLoss": [
        ("ordinary", [(0, 0), (0, 1), (0, 0.5), (2, 1), (-1, 0), (0.5, 2), (0.5, -1)], True, None),
        ("tails", [(v, y) for v in (20, -20, 40, -40, 88, -88, 89, -89, 100, -100, 110, -110, 710, -710, 1e8, -1e8)
                   for y in (0, 1, 0.25)], False,
         "both tails are exact: (1-y)·softplus(x) + y·softplus(-x) (PyTorch loses one of them)"),
        ("infinities", [(inf, 1), (inf, 0), (-inf, 1), (-inf, 0), (inf, 0.5), (-inf, 0.5)], False,
         "a label of 0 or 1 silences the other side, so that (inf, 1) and (-inf, 0) cost 0 (PyTorch: NaN)"),
        ("NaN", [(nan, 0), (nan, 1), (nan, 0.5), (0.5, nan)], False, "composed: NaN flows"),
    ],
}


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


def row_edges(case_of, loss, dtype_name, dtype, by_index):
    """(label, rows of logits, targets, deviation) of edge cases, unweighted and unsmoothed."""
    if loss == "NLLLoss":
        found = [("-inf at and off the target", [[-1, -2, -inf], [-.5, -.25, -inf]], [1, 2], None),
                 ("NaN in an ignored row", [[-1, -2, -3], [nan, nan, nan]], [1, -100], None)]
    elif by_index:
        found = [
            ("a masked class", [[-inf, 0, 1], [-inf, 0, 1]], [1, 2], None),
            ("the masked class is the target", [[-inf, 0, 1]], [0], None),
            ("+inf, NaN, all -inf", [[inf, 0, 1], [nan, 0, 1], [-inf, -inf, -inf], [0, 1, 2]], [1, 1, 1, 2], None),
            ("NaN in an ignored row", [[1, 2, 3], [nan, inf, -inf]], [2, -100], "an ignored row is not read (PyTorch: NaN gradient)"),
            ("large logits", [[1e8, 1e8, 1e8 - 16], [1e4, 0, -1e4], [-1e30, 0, 1e30]], [2, 0, 2], None),
            ("saturated", [[50, 0, 0], [100, 0, -100], [0, 0, 0]], [0, 0, 1], None),
        ]
    else:
        found = [
            ("a masked class of probability 0", [[-inf, 0, 1], [0, -inf, -inf]], [[0, .25, .75], [1, 0, 0]],
             "a probability of 0 silences its class (PyTorch: 0 · inf = NaN)"),
            ("unnormalized targets", [[1, 2, 3], [0, 0, 1]], [[1, 1, 1], [0, .5, 0]], None),
            ("saturated", [[50, 0, 0], [100, 0, -100]], [[1, 0, 0], [.5, .5, 0]], None),
            ("NaN", [[nan, 0, 1], [0, 0, 1]], [[.5, .25, .25], [1, 0, 0]], None),
        ]
    for label, logits, target, deviation in found:
        kind = "index" if by_index else "probabilities"
        case = case_of(f"{loss} {dtype_name} {kind} edges: {label}", loss, dtype_name)
        case.options = {"classes": 3, "spatial": 1, "ignoreIndex": -100, "labelSmoothing": 0.0}
        case.deviation = deviation
        case.tensors["input"] = np.array(logits, dtype).reshape(-1)
        if by_index:
            case.tensors["indices"] = np.array(target, np.int64)
        else:
            case.tensors["target"] = np.array(target, dtype).reshape(-1)
        yield case


# ---- magnitudes ---------------------------------------------------------------------------------

def magnitude(loss, name, reduction, tensors, options, upstream):
    """The sum of the magnitudes of the terms of a result, or None where the result is one term."""
    t = {k: v.numpy() for k, v in tensors.items()}
    with np.errstate(all="ignore"):
        found = row_magnitude(loss, name, t, options) if loss in ("CrossEntropyLoss", "NLLLoss") \
            else element_magnitude(loss, name, t)
    if found is None:
        return None
    scale, denominator = found
    if name == "loss":
        if reduction != "none":
            scale = np.array([scale[np.isfinite(scale)].sum() / (denominator if reduction == "mean" else 1)])
    else:
        factor = 1.0 if upstream is None else np.abs(upstream.numpy())
        if np.ndim(factor) and loss in ("CrossEntropyLoss", "NLLLoss"):
            c, s = options["classes"], options["spatial"]
            factor = np.repeat(factor.reshape(-1, 1, s), c, 1).reshape(-1)
        scale = scale * factor / (denominator if reduction == "mean" else 1)
    return np.where(np.isfinite(scale), scale, 0)


def element_magnitude(loss, name, t):
    x, y = t["input"], t["target"]
    n = x.size
    w = np.resize(t["weight"], n) if "weight" in t else 1.0
    if loss == "BCELoss" and name == "targetGradient":
        return w * (np.abs(np.log1p(-x)) + np.abs(np.log(x))), n
    if loss == "BCEWithLogitsLoss":
        p = np.resize(t["posWeight"], n) if "posWeight" in t else 1.0
        sp, sn = np.logaddexp(0, x), np.logaddexp(0, -x)
        if name == "loss":
            return w * (np.abs(1 - y) * sp + np.abs(p * y) * sn), n
        if name == "inputGradient":
            return w * (np.abs(1 - y) * np.exp(-sn) + np.abs(p * y) * np.exp(-sp)), n
        if "posWeight" in t:
            return w * (sp + np.abs(p) * sn), n
    return None


def row_magnitude(loss, name, t, options):
    if loss == "NLLLoss":
        return None
    c, s, eps = options["classes"], options["spatial"], options["labelSmoothing"]
    x = t["input"].reshape(-1, c, s)
    w = t.get("weight", np.ones(c))[None, :, None]
    distance = x.max(1, keepdims=True) - x
    total = np.exp(-distance).sum(1, keepdims=True)
    p, size = np.exp(-distance) / total, distance + np.log(total) + 1
    if "indices" in t:
        target = t["indices"].reshape(-1, 1, s)
        kept = target != options["ignoreIndex"]
        hot = (np.arange(c)[None, :, None] == target) & kept
        denominator = (hot * w).sum()
        q = kept * ((1 - eps) * hot * w + eps / c * w)
        a = q.sum(1, keepdims=True)
    else:
        q = w * ((1 - eps) * t["target"].reshape(x.shape) + eps / c)
        a, denominator = q.sum(1, keepdims=True), x.shape[0] * s
        if name == "targetGradient":
            return (np.broadcast_to((1 - eps) * w, x.shape) * size).reshape(-1), denominator
    if name == "loss":
        return np.where(q == 0, 0, q * size).sum(1).reshape(-1), denominator
    return (np.where(p == 0, 0, a * p * (1 + distance)) + q).reshape(-1), denominator
