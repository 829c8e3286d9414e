"""The field's losses of lists (RankNet, ListNet, LambdaRank) and of preferences (DPO, PPO)."""
import numpy as np
import torch

from cases import Example, Loss, weighted
from classification import N, weighted_examples
from kinks import log_softmax, softplus, weigh

# (lists, items)
SHAPES = ((4, 6), (3, 1), (1, 33))


def lists(t, o):
    return (t[name].reshape(-1, o["items"]) for name in ("input", "target"))


def graded(rng, rows, items):
    return {"input": rng.normal(0, 1.5, (rows, items)), "target": rng.randint(0, 5, (rows, items)) + 0.0}


def pairs(s, y, sigma):
    """Per list: what each pair (better, worse) costs, 0 for others."""
    return torch.where(y[:, :, None] > y[:, None], softplus(-sigma * (s[:, :, None] - s[:, None])), torch.zeros(()))


def ranknet(t, o):
    s, y = lists(t, o)
    return pairs(s, y, o["sigma"]).sum((1, 2)), len(s)


def ranknet_examples(rng):
    for (rows, items), sigma, upstream in ((SHAPES[0], 1.0, False), (SHAPES[0], 2.0, True), (SHAPES[1], 1.0, False), (SHAPES[2], 0.5, True)):
        yield Example(f"{rows}x{items}, sigma {sigma}", graded(rng, rows, items), {"sigma": sigma, "items": items}, upstream=upstream)
    yield Example("equal relevances", {"input": [1, 2, 3], "target": [2, 2, 2]}, {"sigma": 1.0, "items": 3}, edge=True)


def lambdarank(t, o):
    """The change of NDCG that swapping a pair would make is a constant in the gradient."""
    s, y = lists(t, o)
    items, limit = o["items"], o["truncation"] or o["items"]
    rank = torch.sort(s.detach(), stable=True, dim=1, descending=True)[1].argsort(1)
    gain = 2**y - 1
    ideal = (gain.sort(1, descending=True)[0] / torch.log2(torch.arange(items) + 2.0))[:, :limit].sum(1)
    discount = 1 / torch.log2(rank + 2.0)
    change = (gain[:, :, None] - gain[:, None]).abs() * (discount[:, :, None] - discount[:, None]).abs()
    change = change / torch.where(ideal > 0, ideal, torch.ones(()))[:, None, None]
    # Pairs of two items behind the truncation do not count.
    seen = torch.minimum(rank[:, :, None], rank[:, None]) < limit
    return torch.where(seen, change * pairs(s, y, o["sigma"]), torch.zeros(())).sum((1, 2)), len(s)


def lambdarank_examples(rng):
    for (rows, items), sigma, truncation, upstream in ((SHAPES[0], 1.0, 0, False), (SHAPES[0], 2.0, 0, True), (SHAPES[0], 1.0, 3, True),
                                                       (SHAPES[1], 1.0, 0, False), (SHAPES[2], 1.0, 0, True), (SHAPES[2], 0.5, 10, False)):
        yield Example(f"{rows}x{items}, sigma {sigma}, truncation {truncation}", graded(rng, rows, items),
                      {"sigma": sigma, "truncation": truncation, "items": items}, upstream=upstream)
    yield Example("nothing relevant", {"input": [1, 2, 3, 1, 3, 2], "target": [0, 0, 0, 0, 2, 1]}, {"sigma": 1.0, "truncation": 0, "items": 3})


def listnet(t, o):
    s, y = lists(t, o)
    q = torch.softmax(y, 1) if o["softmaxTarget"] else y
    return -weigh(q, log_softmax(s, 1)).sum(1), len(s)


def listnet_examples(rng):
    for soft in (1, 0):
        for (rows, items), upstream in ((SHAPES[0], False), (SHAPES[0], True), (SHAPES[1], False), (SHAPES[2], True)):
            if soft or items > 1:
                yield Example(f"{rows}x{items}, softmax {soft}", graded(rng, rows, items), {"softmaxTarget": soft, "items": items}, upstream=upstream)
    yield Example("a masked item", {"input": [1, -float("inf"), 2], "target": [1, 0, 3]}, {"softmaxTarget": 0, "items": 3}, edge=True)


# ---- preferences --------------------------------------------------------------------------------

POLICY, REFERENCE = ("chosen", "rejected"), ("referenceChosen", "referenceRejected")


def dpo(t, o):
    chosen, rejected = (t[policy] - t[reference] for policy, reference in zip(POLICY, REFERENCE))
    h, smoothing = o["beta"] * (chosen - rejected), o["labelSmoothing"]
    return weighted(t, (1 - smoothing) * softplus(-h) + smoothing * softplus(h)), h.numel()


def dpo_examples(rng):
    def data():
        base = -rng.gamma(4, 5, (2, N))
        return {**dict(zip(POLICY, base + rng.normal(0, 3, (2, N)))), **dict(zip(REFERENCE, base))}
    return weighted_examples(rng, data, [{"beta": b, "labelSmoothing": e} for b, e in ((0.1, 0.0), (0.5, 0.0), (0.1, 0.1))])


def ppo(t, o):
    """At a tie, as anywhere inside the range, the slope is that of the ratio itself."""
    ratio, advantage = (t["logProbability"] - t["oldLogProbability"]).exp(), t["advantage"]
    clipped = ratio.detach().clamp(1 - o["clip"], 1 + o["clip"])
    return weighted(t, -torch.where(clipped * advantage < ratio * advantage, clipped * advantage, ratio * advantage)), ratio.numel()


def ppo_examples(rng):
    def data():
        old = -rng.gamma(2, 1, N)
        return {"logProbability": old + rng.normal(0, 0.4, N), "oldLogProbability": old, "advantage": rng.normal(0, 1, N)}
    yield from weighted_examples(rng, data, [{"clip": c} for c in (0.2, 0.1)])
    same = [-1, -2, -3]
    yield Example("the same policy", {"logProbability": same, "oldLogProbability": same, "advantage": [1, -2, 0]}, {"clip": 0.2}, edge=True)


def by_item(o):
    return o["items"], 1


LOSSES = (
    Loss("RankNetLoss", ranknet, ranknet_examples, hessians=("input",), row=by_item),
    Loss("LambdaRankLoss", lambdarank, lambdarank_examples, hessians=("input",), row=by_item),
    Loss("ListNetLoss", listnet, listnet_examples, hessians=("input",), row=by_item),
    Loss("DPOLoss", dpo, dpo_examples, gradients=POLICY, hessians=POLICY),
    Loss("PPOClipLoss", ppo, ppo_examples, gradients=("logProbability",)),
)
