"""The field's losses of a batch of embeddings against itself."""
import numpy as np
import torch

from cases import Example, Loss
from kinks import log_softmax


def vectors(t, name, o):
    x = t[name].reshape(-1, o["dimensions"])
    return x / (x * x).sum(1, keepdim=True).sqrt().clamp(min=1e-12) if o["normalize"] else x


def similarities(a, b, o):
    # As a sum of products, in which the rounding errors of the terms can be told apart.
    return (a[:, None] * b[None]).sum(2) / o["temperature"]


def info_nce(t, o):
    s = similarities(vectors(t, "query", o), vectors(t, "key", o), o)
    value = -log_softmax(s, 1).diagonal()
    return (value - log_softmax(s, 0).diagonal()) / 2 if o["symmetric"] else value, len(s)


def info_nce_examples(rng):
    for (rows, dimensions), symmetric, normalize, temperature, upstream in (
            ((5, 4), 0, 1, 0.07, False), ((5, 4), 1, 1, 0.07, True), ((4, 3), 0, 0, 0.5, True), ((4, 3), 1, 0, 1.0, False),
            ((3, 1), 0, 0, 0.5, False), ((1, 4), 0, 1, 0.07, False), ((2, 33), 1, 1, 0.5, False)):
        key = rng.normal(0, 1, (rows, dimensions))
        yield Example(f"{rows}x{dimensions}, symmetric {symmetric}, normalize {normalize}, temperature {temperature}",
                      {"query": key + rng.normal(0, 0.7, (rows, dimensions)), "key": key},
                      {"dimensions": dimensions, "temperature": temperature, "symmetric": symmetric, "normalize": normalize}, upstream=upstream)


def without_self(s):
    return torch.where(torch.eye(len(s), dtype=torch.bool), torch.full((), -1e30), s)


def nt_xent(t, o):
    x = vectors(t, "input", o)
    other = (torch.arange(len(x)) + len(x) // 2) % len(x)
    return -log_softmax(without_self(similarities(x, x, o)), 1).gather(1, other[:, None])[:, 0], len(x)


def nt_xent_examples(rng):
    for (samples, dimensions), normalize, temperature, upstream in (((3, 4), 1, 0.5, False), ((3, 4), 1, 0.5, True), ((3, 3), 0, 1.0, True),
                                                                    ((2, 1), 0, 0.5, False), ((1, 4), 1, 0.5, False), ((2, 33), 1, 0.1, False)):
        x = rng.normal(0, 1, (samples, dimensions))
        views = np.concatenate([x + rng.normal(0, 0.7, x.shape) for _ in range(2)])
        yield Example(f"{2 * samples}x{dimensions}, normalize {normalize}, temperature {temperature}", {"input": views},
                      {"dimensions": dimensions, "temperature": temperature, "normalize": normalize}, upstream=upstream)


def sup_con(t, o):
    """The mean over an anchor's positives is outside the logarithm. An anchor without positives counts nothing."""
    x, labels = vectors(t, "input", o), t["labels"]
    lp = log_softmax(without_self(similarities(x, x, o)), 1)
    positive = (labels[:, None] == labels[None]) & ~torch.eye(len(x), dtype=torch.bool)
    count = positive.sum(1)
    value = -torch.where(positive, lp, torch.zeros(())).sum(1) / count.clamp(min=1)
    return value, (count > 0).sum()


def sup_con_examples(rng):
    for labels, dimensions, normalize, temperature, upstream in (
            ((0, 1, 0, 2, 1, 0, 2), 4, 1, 0.07, False), ((0, 1, 0, 2, 1, 0, 2), 4, 1, 0.07, True), ((5, 5, 7, 7, 5), 3, 0, 0.5, True),
            ((0, 1, 0, 2), 4, 1, 0.5, False), ((3, 3, 1, 1), 1, 0, 1.0, False), ((0, 0, 1, 1), 33, 1, 0.07, False)):
        yield Example(f"{len(labels)}x{dimensions}, normalize {normalize}, temperature {temperature}{', anchors alone' * (labels == (0, 1, 0, 2))}",
                      {"input": rng.normal(0, 1, (len(labels), dimensions)) + np.array(labels)[:, None], "labels": np.array(labels)},
                      {"dimensions": dimensions, "temperature": temperature, "normalize": normalize}, upstream=upstream)


LOSSES = (
    Loss("InfoNCELoss", info_nce, info_nce_examples, gradients=("query", "key")),
    Loss("NTXentLoss", nt_xent, nt_xent_examples),
    Loss("SupConLoss", sup_con, sup_con_examples),
)
