"""Options that LossGen has beyond PyTorch 1.13 for the basic losses: weights of L1 and MSE, and for cross entropy
the polynomial term (PolyLoss), the z-loss and the cap of the logits.
"""
import numpy as np
import torch

from cases import Example, Loss, tiled, weighted
from kinks import weigh
from pointwise import pair, weightings

NO_WEIGHT = "PyTorch 1.13 has no weight: weight · loss, the mean divides by the sum of the weights"


def of_difference(function):
    def formula(t, o):
        value = weighted(t, function(t["input"] - t["target"]))
        return value, tiled(t["weight"], value.numel()).sum()
    return formula


def weight_examples(rng):
    for label, weight in weightings(rng):
        yield Example(label, {**pair(rng), **weight}, native=False, deviation=NO_WEIGHT, upstream="full" in label)


# ---- cross entropy ------------------------------------------------------------------------------

def logits(t, o):
    """One row for each of the losses, capped."""
    x = t["input"].reshape(-1, o["classes"], o["spatial"]).permute(0, 2, 1).reshape(-1, o["classes"])
    return o["softCap"] * torch.tanh(x / o["softCap"]) if o["softCap"] > 0 else x


def log_sum_exp(x):
    most = x.detach().amax(1, keepdim=True)
    return (most + (x - most).exp().sum(1, keepdim=True).log())[:, 0]


def cross_entropy(t, o):
    """Rows that are ignored are never read. Class weights are also those of the polynomial term, which sees smoothed
    probabilities but a class index as it is. The z-loss is not weighted, and averaged like the loss."""
    x, c, smoothing = logits(t, o), o["classes"], o["labelSmoothing"]
    w = t.get("weight", torch.ones(c))
    if "indices" in t:
        kept = t["indices"] != o["ignoreIndex"]
        hot = torch.nn.functional.one_hot(t["indices"][kept], c) * 1.0
        denominator = (w * hot).sum()
    else:
        kept = torch.ones(len(x), dtype=torch.bool)
        hot = t["target"].reshape(-1, c, o["spatial"]).permute(0, 2, 1).reshape(-1, c)
        denominator = len(x)
    x = x[kept]
    most = x.detach().amax(1, keepdim=True)
    lp = (x - most) - (x - most).exp().sum(1, keepdim=True).log()
    q = (1 - smoothing) * hot + smoothing / c
    missed = (hot if "indices" in t else q) * (1 - lp.exp())
    value = -(w * weigh(q, lp)).sum(1) + o["polyEpsilon"] * (w * missed).sum(1) + o["zLoss"] * log_sum_exp(x) ** 2
    return torch.zeros(kept.numel()).masked_scatter(kept, value), denominator


def row_values(t, o):
    lse = log_sum_exp(logits(t, o))
    return {"logSumExp": torch.where(t["indices"] == o["ignoreIndex"], torch.zeros_like(lse), lse) if "indices" in t else lse}


def counts(t, o):
    if "indices" not in t:
        return {}
    best = (logits(t, o) == logits(t, o).amax(1, keepdim=True)).int().argmax(1)
    return {"correct": float(((best == t["indices"]) & (t["indices"] != o["ignoreIndex"])).sum())}


def entropy_examples(rng):
    plain = {"labelSmoothing": 0.0, "polyEpsilon": 0.0, "zLoss": 0.0, "softCap": 0.0}
    ordinary, strided, long = (6, 4, 1), (2, 3, 4), (2, 33, 1)
    for by_index, (batch, classes, spatial), further, weight, ignored, upstream in (
            (True, ordinary, {}, False, False, False), (True, ordinary, {"polyEpsilon": 1.0}, False, False, False),
            (True, strided, {"polyEpsilon": 2.0}, False, True, True), (False, ordinary, {"polyEpsilon": 1.0}, False, False, True),
            (True, ordinary, {"polyEpsilon": 2.0, "labelSmoothing": 0.1}, True, True, False),
            (False, ordinary, {"polyEpsilon": 2.0, "labelSmoothing": 0.1}, True, False, False),
            (True, ordinary, {"zLoss": 1e-4}, False, True, False), (True, long, {"zLoss": 0.25}, False, False, True),
            (True, ordinary, {"zLoss": 0.25}, True, True, False), (False, strided, {"zLoss": 0.25}, False, False, False),
            (True, ordinary, {"softCap": 30.0}, False, False, False), (True, long, {"softCap": 30.0, "labelSmoothing": 0.1}, False, True, False),
            (True, strided, {"softCap": 2.0}, True, False, True), (False, ordinary, {"softCap": 30.0}, False, False, True),
            (True, ordinary, {"polyEpsilon": 1.0, "zLoss": 1e-4, "softCap": 30.0}, False, True, True)):
        tensors = {"input": rng.normal(0, 3, (batch, classes, spatial))}
        if by_index:
            tensors["indices"] = rng.randint(0, classes, batch * spatial)
            if ignored:
                tensors["indices"][rng.permutation(batch * spatial)[:2]] = -100
        else:
            q = rng.gamma(0.5, size=(batch, classes, spatial))
            tensors["target"] = q / q.sum(1, keepdims=True)
        if weight:
            tensors["weight"] = rng.uniform(0.25, 3, classes)
        label = f"{'index' if by_index else 'probabilities'} {batch}x{classes}x{spatial}{', weight' * weight}{', ignored' * ignored}"
        yield Example(", ".join([label] + [f"{k} {v}" for k, v in further.items()]), tensors,
                      {"classes": classes, "spatial": spatial, "ignoreIndex": -100, **plain, **further}, upstream=upstream)
    yield Example("ties", {"input": [1, 1, 0, 1, 1, 0, 0, 2, 2], "indices": np.array([1, 0, 1])},
                  {"classes": 3, "spatial": 1, "ignoreIndex": -100, **plain})


BOTH = ("input", "target")
LOSSES = (
    Loss("L1Loss", of_difference(torch.abs), weight_examples, gradients=BOTH),
    Loss("MSELoss", of_difference(torch.square), weight_examples, gradients=BOTH, hessians=BOTH),
    Loss("CrossEntropyLoss", cross_entropy, entropy_examples, gradients=BOTH, hessians=("input",),
         row=lambda o: (o["classes"], o["spatial"]), further=row_values, counters=counts),
)
