"""PyTorch's losses over pairs and triples of vectors."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from cases import Example, Loss
from edges import TABLE
from kinks import ramp

# (rows, dimensions)
SHAPES = ((5, 4), (6, 1), (2, 33))
DISTANCES = ("Euclidean", "Cosine", "Manhattan")


def table(t, name, o):
    return t[name].reshape(-1, o["dimensions"])


def cosine(t, o):
    """The root of each sum of squares by itself: their product would overflow first."""
    a, b = table(t, "input1", o), table(t, "input2", o)
    norms = ((a * a).sum(1) + 1e-12).sqrt() * ((b * b).sum(1) + 1e-12).sqrt()
    similarity = (a * b).sum(1) / norms
    return torch.where(t["target"] == 1, 1 - similarity, ramp(similarity - o["margin"])), len(a)


def cosine_examples(rng):
    for margin in (0.0, 0.5):
        for rows, dimensions in SHAPES:
            a = rng.normal(0, 1, (rows, dimensions))
            b = a * rng.choice((-1, 1), (rows, 1)) + rng.normal(0, 0.6, (rows, dimensions))
            if margin == 0 or dimensions == 4:
                yield Example(f"{rows}x{dimensions}, margin {margin}", {"input1": a, "input2": b, "target": rng.choice((-1.0, 1.0), rows)},
                              {"margin": margin, "dimensions": dimensions}, upstream=margin > 0)
    yield from TABLE["CosineEmbeddingLoss"]


def native_cosine(t, o, reduction):
    return F.cosine_embedding_loss(table(t, "input1", o), table(t, "input2", o), t["target"], o["margin"], reduction=reduction)


def norm(u, p):
    if p == math.inf:
        return u.abs().amax(1)
    if p == 1:
        return u.abs().sum(1)
    square = (u * u).sum(1) if p == 2 else (u.abs() ** p).sum(1)
    zero = square == 0
    root = torch.where(zero, torch.ones_like(square), square)
    return torch.where(zero, torch.zeros_like(square), root.sqrt() if p == 2 else root ** (1 / p))


def distances(t, o, distance):
    a, p, n = (table(t, name, o) for name in ("anchor", "positive", "negative"))
    near, far = distance(a, p), distance(a, n)
    return near, torch.minimum(far, distance(p, n)) if o["swap"] else far


def triplet(t, o):
    near, far = distances(t, o, lambda u, v: norm(u - v + o["eps"], o["p"]))
    return ramp(o["margin"] + near - far), len(near)


def native_triplet(t, o, reduction):
    return F.triplet_margin_loss(*(table(t, name, o) for name in ("anchor", "positive", "negative")), margin=o["margin"], p=o["p"],
                                 eps=o["eps"], swap=bool(o["swap"]), reduction=reduction)


def triple(rng, rows, dimensions):
    anchor = rng.normal(0, 1, (rows, dimensions))
    return {"anchor": anchor, "positive": anchor + rng.normal(0, 0.5, (rows, dimensions)),
            "negative": anchor + rng.normal(0, 0.8, (rows, dimensions))}


def triplet_examples(rng):
    for p, swap, shape, eps, margin in ((2.0, 0, 0, 1e-6, 1.0), (2.0, 1, 0, 1e-6, 1.0), (1.0, 0, 0, 1e-6, 1.0), (3.0, 1, 0, 1e-6, 0.5),
                                        (math.inf, 0, 0, 1e-6, 1.0), (2.0, 0, 1, 0.0, 1.0), (2.0, 0, 2, 1e-6, 1.0), (1.0, 1, 1, 1e-6, 1.0)):
        rows, dimensions = SHAPES[shape]
        yield Example(f"{rows}x{dimensions}, p {p}, swap {swap}, eps {eps}, margin {margin}", triple(rng, rows, dimensions),
                      {"margin": margin, "p": p, "eps": eps, "swap": swap, "dimensions": dimensions}, upstream=p in (1.0, 3.0) and shape == 0)
    yield from TABLE["TripletMarginLoss"]


def distance_of(u, v, kind):
    if kind == "Cosine":
        return 1 - (u * v).sum(1) / (((u * u).sum(1) + 1e-12).sqrt() * ((v * v).sum(1) + 1e-12).sqrt())
    return norm(u - v + 1e-6, 2 if kind == "Euclidean" else 1)


def triplet_with_distance(t, o):
    near, far = distances(t, o, lambda u, v: distance_of(u, v, DISTANCES[o["distance"]]))
    return ramp(near - far + o["margin"]), len(near)


def triplet_with_distance_examples(rng):
    for kind in range(3):
        for swap, shape, margin in ((0, 0, 1.0), (1, 0, 0.5), (0, 2, 1.0)):
            rows, dimensions = SHAPES[shape]
            if shape == 0 or kind == 0:
                yield Example(f"{DISTANCES[kind]}, {rows}x{dimensions}, swap {swap}, margin {margin}", triple(rng, rows, dimensions),
                              {"margin": margin, "distance": kind, "swap": swap, "dimensions": dimensions}, upstream=swap == 1)


def native_triplet_with_distance(t, o, reduction):
    return F.triplet_margin_with_distance_loss(
        *(table(t, name, o) for name in ("anchor", "positive", "negative")),
        distance_function=lambda u, v: distance_of(u, v, DISTANCES[o["distance"]]), margin=o["margin"], swap=bool(o["swap"]), reduction=reduction)


LOSSES = (
    Loss("CosineEmbeddingLoss", cosine, cosine_examples, native_cosine, ("input1", "input2"), sharper=True),
    Loss("TripletMarginLoss", triplet, triplet_examples, native_triplet, ("anchor", "positive", "negative")),
    Loss("TripletMarginWithDistanceLoss", triplet_with_distance, triplet_with_distance_examples, native_triplet_with_distance,
         ("anchor", "positive", "negative")),
)
