"""PyTorch's element-wise losses beyond the basic ones: smooth L1, Huber, likelihoods, margins, KL."""
import math

import numpy as np
import torch
import torch.nn.functional as F

from cases import Example, Loss, weighted
from edges import TABLE
from kinks import chosen, ramp, softplus, straight_through_max, weigh

N = 16


def pair(rng, n=N, spread=2.0):
    return {"input": rng.normal(0, spread, n), "target": rng.normal(0, spread, n)}


def signs(rng, n=N):
    return rng.randint(0, 2, n) * 2.0 - 1


def weightings(rng, n=N):
    """Weights of full length, of a last axis, and one alone."""
    return (("weight full", {"weight": rng.uniform(0.25, 3, n)}), ("weight last axis", {"weight": rng.uniform(0.25, 3, n // 4)}),
            ("weight scalar", {"weight": rng.uniform(0.25, 3, 1)}))


def smooth_l1(t, o):
    d, beta = t["input"] - t["target"], o["beta"]
    if beta == 0:
        return d.abs(), d.numel()
    return chosen(d.abs() >= beta, lambda v: v.abs() - beta / 2, lambda v: v * v / 2 / beta, d), d.numel()


def smooth_l1_examples(rng):
    for beta in (1.0, 0.5, 0.0):
        yield Example(f"beta {beta}", pair(rng), {"beta": beta})
    for beta in (1.0, 0.5):
        yield Example(f"beta {beta}", pair(rng, 35 if beta == 1 else N), {"beta": beta}, upstream=True)
    yield from TABLE["SmoothL1Loss"]


def huber(t, o):
    d, delta = t["input"] - t["target"], o["delta"]
    value = chosen(d.abs() >= delta, lambda v: delta * (v.abs() - delta / 2), lambda v: v * v / 2, d)
    return weighted(t, value), d.numel()


def huber_examples(rng):
    for delta in (1.0, 2.0, 0.5):
        yield Example(f"delta {delta}", pair(rng), {"delta": delta}, upstream=delta == 2)
    for label, weight in weightings(rng):
        yield Example(label, {**pair(rng), **weight}, {"delta": 2.0 if "last" in label else 1.0}, upstream="full" in label,
                      native=False, deviation="PyTorch 1.13 has no weight: weight · loss, the mean divides by the count")
    yield from TABLE["HuberLoss"]


def poisson(t, o):
    x, y = t["input"], t["target"]
    value = x.exp() - y * x if o["logInput"] else x - y * (x + o["eps"]).log()
    if o["full"]:
        value = value + chosen(y > 1, lambda v: v * v.log() - v + (2 * math.pi * v).log() / 2, torch.zeros_like, y)
    return value, x.numel()


def poisson_examples(rng):
    def data(logs):
        x = rng.normal(0, 1, N)
        return {"input": x if logs else np.exp(x), "target": rng.poisson(2.5, N) + 0.0}
    for logs in (1, 0):
        for full in (0, 1):
            example = Example(f"log input {logs}, full {full}", data(logs), {"logInput": logs, "full": full, "eps": 1e-8},
                              upstream=logs != full)
            if full:
                example.tensors["target"] = np.maximum(example.tensors["target"], 1)
            yield example
    yield Example("log input 0, eps 0.25", data(0), {"logInput": 0, "full": 0, "eps": 0.25})
    yield from TABLE["PoissonNLLLoss"]


def gaussian(t, o):
    d, v = t["input"] - t["target"], straight_through_max(t["var"], o["eps"])
    value = (v.log() + d * d / v) / 2
    return value + math.log(2 * math.pi) / 2 if o["full"] else value, d.numel()


def gaussian_examples(rng):
    for full, eps, upstream in ((0, 1e-6, False), (1, 1e-6, True), (0, 0.5, False)):
        yield Example(f"full {full}, eps {eps}", {**pair(rng), "var": rng.gamma(2, 1, N)}, {"full": full, "eps": eps}, upstream=upstream)
    yield from TABLE["GaussianNLLLoss"]


def divergence(t, o):
    x, y = t["input"], t["target"]
    value = weigh(y.exp(), y - x) if o["logTarget"] else weigh(y, y.log() - x)
    return value, {"mean": x.numel(), "batchmean": x.numel() // o["classes"]}


def divergence_examples(rng):
    def data(rows, classes, log_target):
        x, y = rng.normal(0, 1.5, (2, rows, classes))
        x, y = (v - np.log(np.exp(v).sum(1, keepdims=True)) for v in (x, y))
        return {"input": x, "target": y if log_target else np.exp(y)}
    for log_target in (0, 1):
        for rows, classes, upstream in ((4, 5, False), (1, 20, not log_target), (20, 1, False), (7, 3, bool(log_target))):
            yield Example(f"{rows}x{classes}, log target {log_target}", data(rows, classes, log_target),
                          {"logTarget": log_target, "classes": classes}, upstream=upstream)
    yield from TABLE["KLDivLoss"]


def native_divergence(t, o, reduction):
    rows = [t[n].reshape(-1, o["classes"]) for n in ("input", "target")]
    return F.kl_div(*rows, reduction=reduction, log_target=bool(o["logTarget"]))


def soft_margin_examples(rng):
    for upstream in (False, True):
        yield Example("ordinary", {"input": rng.normal(0, 4, N), "target": signs(rng)}, upstream=upstream)
    yield from TABLE["SoftMarginLoss"]


def hinge_embedding(t, o):
    x, y = t["input"], t["target"]
    return torch.where(y == 1, x, ramp(o["margin"] - x)), x.numel()


def hinge_embedding_examples(rng):
    for margin, upstream in ((1.0, False), (2.0, True), (0.5, False)):
        yield Example(f"margin {margin}", {"input": rng.gamma(2, 0.8, N), "target": signs(rng)}, {"margin": margin}, upstream=upstream)
    yield from TABLE["HingeEmbeddingLoss"]


def margin_ranking(t, o):
    return ramp(-t["target"] * (t["input1"] - t["input2"]) + o["margin"]), t["target"].numel()


def margin_ranking_examples(rng):
    for margin, upstream in ((0.0, False), (0.5, True), (1.0, False)):
        yield Example(f"margin {margin}", {"input1": rng.normal(0, 1, N), "input2": rng.normal(0, 1, N), "target": signs(rng)},
                      {"margin": margin}, upstream=upstream)
    yield from TABLE["MarginRankingLoss"]


def native(functional, *names, **renamed):
    """PyTorch's functional over the named tensors, with options under PyTorch's names."""
    def loss(t, o, reduction):
        options = {theirs: type(kind)(o[ours]) for theirs, (ours, kind) in renamed.items()}
        return functional(*(t[n] for n in names), reduction=reduction, **options)
    return loss


LOSSES = (
    Loss("SmoothL1Loss", smooth_l1, smooth_l1_examples, native(F.smooth_l1_loss, "input", "target", beta=("beta", 0.0)),
         ("input", "target"), ("input", "target")),
    Loss("HuberLoss", huber, huber_examples, native(F.huber_loss, "input", "target", delta=("delta", 0.0)),
         ("input", "target"), ("input", "target")),
    Loss("PoissonNLLLoss", poisson, poisson_examples,
         native(F.poisson_nll_loss, "input", "target", log_input=("logInput", True), full=("full", True), eps=("eps", 0.0)),
         ("input", "target"), ("input",)),
    Loss("GaussianNLLLoss", gaussian, gaussian_examples,
         native(F.gaussian_nll_loss, "input", "target", "var", full=("full", True), eps=("eps", 0.0)),
         ("input", "target", "var"), ("input", "target", "var")),
    Loss("KLDivLoss", divergence, divergence_examples, native_divergence, ("input", "target"), ("target",),
         reductions=("none", "mean", "sum", "batchmean")),
    Loss("SoftMarginLoss", lambda t, o: (softplus(-t["target"] * t["input"]), t["input"].numel()), soft_margin_examples,
         native(F.soft_margin_loss, "input", "target"), ("input",), ("input",), sharper=True),
    Loss("HingeEmbeddingLoss", hinge_embedding, hinge_embedding_examples,
         native(F.hinge_embedding_loss, "input", "target", margin=("margin", 0.0))),
    Loss("MarginRankingLoss", margin_ranking, margin_ranking_examples,
         native(F.margin_ranking_loss, "input1", "input2", "target", margin=("margin", 0.0)), ("input1", "input2")),
)
