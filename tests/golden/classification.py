"""The field's losses over labels and classes: focal losses, hinges, ordinal regression."""
import numpy as np
import torch

from cases import Example, Loss, weighted
from kinks import log_softmax, softplus, strict_ramp

N = 12


def weighted_examples(rng, data, option_sets):
    """Every set of options plain, the first also upstream and with weights of full length and of a last axis."""
    for options in option_sets:
        yield Example(", ".join(f"{k} {v}" for k, v in options.items()) or "plain", data(), options)
    first = option_sets[0]
    yield Example("ordinary", data(), first, upstream=True)
    yield Example("weight full", {**data(), "weight": rng.uniform(0.25, 3, N)}, first, upstream=True)
    yield Example("weight last axis", {**data(), "weight": rng.uniform(0.25, 3, N // 4)}, first)


def focal(t, o):
    """alpha_t · (1 - p_t)^gamma · cross entropy; soft labels mix both sides of each factor."""
    x, y = t["input"], t["target"]
    missed = y * torch.sigmoid(-x) + (1 - y) * torch.sigmoid(x)
    value = missed ** o["gamma"] * (y * softplus(-x) + (1 - y) * softplus(x))
    if o["alpha"] >= 0:
        value = (o["alpha"] * y + (1 - o["alpha"]) * (1 - y)) * value
    return weighted(t, value), x.numel()


def focal_examples(rng):
    def data(soft=False):
        hard = rng.randint(0, 2, N) + 0.0
        return {"input": rng.normal(0, 2, N), "target": 0.75 * hard + 0.125 if soft else hard}
    options = ((0.25, 2.0), (-1.0, 2.0), (0.25, 0.0), (0.25, 1.0), (0.25, 0.5), (0.75, 3.0))
    yield from weighted_examples(rng, data, [{"alpha": alpha, "gamma": gamma} for alpha, gamma in options])
    yield Example("soft labels", data(True), {"alpha": 0.25, "gamma": 2.0})
    yield Example("tails", {"input": [-20, -5, 0, 5, 20] * 2, "target": [0] * 5 + [1] * 5}, {"alpha": 0.25, "gamma": 2.0})


def signed(rng, n=N):
    return {"input": rng.normal(0, 1.5, n), "target": rng.choice((-1.0, 1.0), n)}


def hinge(t, o):
    return weighted(t, strict_ramp(1 - t["target"] * t["input"])), t["input"].numel()


def squared_hinge(t, o):
    v = strict_ramp(1 - t["target"] * t["input"])
    return weighted(t, v * v), v.numel()


def hinge_examples(rng):
    return weighted_examples(rng, lambda: signed(rng), [{}])


# ---- class indices ------------------------------------------------------------------------------

def kept_rows(t, o):
    """The rows that are not ignored, their targets, and which rows they are."""
    x = t["input"].reshape(-1, o["classes"], o["spatial"]).permute(0, 2, 1).reshape(-1, o["classes"])
    kept = t["target"] != o["ignoreIndex"]
    return x[kept], t["target"][kept], kept


def spread(kept, value):
    return torch.zeros(kept.numel()).masked_scatter(kept, value)


def softmax_focal(t, o):
    x, target, kept = kept_rows(t, o)
    lp = log_softmax(x, 1).gather(1, target[:, None])[:, 0]
    value = -((1 - lp.exp()) ** o["gamma"]) * lp
    if "weight" in t:
        value = t["weight"][target] * value
    return spread(kept, value), kept.sum()


def class_data(rng, classes, batch, spatial, ignored):
    target = rng.randint(0, classes, batch * spatial)
    if ignored:
        target[rng.permutation(target.size)[: max(1, target.size // 4)]] = ignored
    return {"input": rng.normal(0, 1.5, (batch, classes, spatial)), "target": target}


def class_shapes(rng, weights):
    """(label, tensors, options, upstream): plain, short and long rows, spatial, ignored rows, weights."""
    for classes, batch, spatial, ignored, weight, upstream in ((4, 6, 1, None, False, False), (3, 2, 4, -100, False, True), (10, 3, 1, 7, True, True),
                                                               (33, 2, 1, None, False, False), (5, 4, 1, -100, True, False)):
        tensors = class_data(rng, classes, batch, spatial, ignored)
        if weight and weights:
            tensors["weight"] = rng.uniform(0.25, 3, classes)
        label = f"{batch}x{classes}x{spatial}, ignore {ignored}{', weight' * (weight and weights)}"
        yield label, tensors, {"classes": classes, "spatial": spatial, "ignoreIndex": -100 if ignored is None else ignored}, upstream


def softmax_focal_examples(rng):
    for label, tensors, options, upstream in class_shapes(rng, True):
        yield Example(label, tensors, {**options, "gamma": 2.0}, upstream=upstream)
    for gamma in (0.0, 1.0, 0.5):
        yield Example(f"gamma {gamma}", class_data(rng, 4, 5, 1, None), {"classes": 4, "spatial": 1, "ignoreIndex": -100, "gamma": gamma})
    yield Example("one class", class_data(rng, 1, 3, 1, None), {"classes": 1, "spatial": 1, "ignoreIndex": -100, "gamma": 2.0})
    yield ignored_rows({"gamma": 2.0})


def ignored_rows(options):
    nan, inf = float("nan"), float("inf")
    return Example("NaN in an ignored row", {"input": [1, 2, 3, nan, inf, -inf], "target": np.array([2, -100])},
                   {"classes": 3, "spatial": 1, "ignoreIndex": -100, **options}, edge=True)


def categorical_hinge(t, o):
    """Crammer and Singer's: the largest margin-augmented score over the target's; ties share the slope."""
    x, target, kept = kept_rows(t, o)
    other = torch.arange(o["classes"])[None] != target[:, None]
    value = (x + other).amax(1) - x.gather(1, target[:, None])[:, 0]
    return spread(kept, value), kept.sum()


def categorical_hinge_examples(rng):
    for label, tensors, options, upstream in class_shapes(rng, False):
        yield Example(label, tensors, options, upstream=upstream)
    yield Example("ties", {"input": [1, 1, 0, 2, 1, 0, 3, 0, 0], "target": np.array([2, 0, 0])},
                  {"classes": 3, "spatial": 1, "ignoreIndex": -100}, edge=True)
    yield ignored_rows({})


# ---- ordinal regression -------------------------------------------------------------------------

def coral(t, o):
    x = t["input"].reshape(-1, o["thresholds"])
    above = (torch.arange(o["thresholds"])[None] < t["target"][:, None]) * 1.0
    value = above * softplus(-x) + (1 - above) * softplus(x)
    if "weight" in t:
        value = t["weight"] * value
    return value.sum(1), x.shape[0]


def coral_examples(rng):
    for rows, thresholds, weight, upstream in ((6, 4, False, False), (6, 4, True, True), (5, 1, False, True), (2, 33, True, False)):
        target = rng.randint(0, thresholds + 1, rows)
        target[:2] = 0, thresholds
        tensors = {"input": rng.normal(0, 2, (rows, thresholds)), "target": target}
        if weight:
            tensors["weight"] = rng.uniform(0.25, 3, thresholds)
        yield Example(f"{rows}x{thresholds}{', weight' * weight}", tensors, {"thresholds": thresholds}, upstream=upstream)


def by_class(o):
    return o["classes"], o["spatial"]


LOSSES = (
    Loss("SigmoidFocalLoss", focal, focal_examples, gradients=("input", "target"), hessians=("input",)),
    Loss("HingeLoss", hinge, hinge_examples),
    Loss("SquaredHingeLoss", squared_hinge, hinge_examples, hessians=("input",)),
    Loss("SoftmaxFocalLoss", softmax_focal, softmax_focal_examples, hessians=("input",), row=by_class),
    Loss("CategoricalHingeLoss", categorical_hinge, categorical_hinge_examples),
    Loss("CoralLoss", coral, coral_examples, hessians=("input",), row=lambda o: (o["thresholds"], 1)),
)
