"""CTC, from log-probabilities (with PyTorch's gradient, which is already that of the logits) and from logits.

logProbabilities is (steps, sequences, classes); targets is (sequences, longest) padded, or all targets one
after the other. The mean divides each loss by the length of its target (at least 1), and by the sequences.
"""
import math

import numpy as np
import torch
import torch.nn.functional as F

from cases import Example, Loss
from edges import TABLE
from kinks import log_softmax

# Stands for the logarithm of 0: adding to it is harmless, and its exponential is 0.
NEVER = -1e30


class Impossible(torch.autograd.Function):
    """The loss of a target that no path spells: infinite, with the gradient NaN."""

    @staticmethod
    def forward(ctx, lp):
        ctx.save_for_backward(lp)
        return torch.tensor(math.inf)

    @staticmethod
    def backward(ctx, upstream):
        return torch.full_like(ctx.saved_tensors[0], math.nan)


def table(t, o):
    x = t["logProbabilities"].reshape(-1, t["inputLengths"].numel(), o["classes"])
    return log_softmax(x, 2) if o["fromLogits"] else x


def labels(t, i):
    """The target of sequence i."""
    lengths = t["targetLengths"].tolist()
    padded = t["targets"].numel() != sum(lengths)
    start = i * (t["targets"].numel() // len(lengths)) if padded else sum(lengths[:i])
    return t["targets"][start:start + lengths[i]].tolist()


def path(lp, target, o):
    """The forward recursion over one sequence: the logarithm of the sum over all paths."""
    blank = o["blank"]
    spelled = [blank] + [c for label in target for c in (label, blank)]
    skips = torch.tensor([s > 1 and spelled[s] != spelled[s - 2] for s in range(len(spelled))])
    never = torch.full((len(spelled),), NEVER)
    if len(lp) == 0:
        return torch.tensor(NEVER if target else 0.0)
    start = torch.arange(len(spelled)) < 2
    alpha = torch.where(start, lp[0, spelled], never)
    for row in lp[1:]:
        one = torch.cat((never[:1], alpha[:-1]))
        two = torch.where(skips, torch.cat((never[:2], alpha[:-2]))[:len(spelled)], never)
        ways = torch.stack((alpha, one, two))
        most = ways.detach().amax(0)
        alpha = (ways - most).exp().sum(0).log() + most + row[spelled]
    return torch.logsumexp(alpha[-2:], 0)


def ctc(t, o):
    lp, values = table(t, o), []
    for i, steps in enumerate(t["inputLengths"].tolist()):
        read = lp[:steps, i]
        value = -path(read, labels(t, i), o)
        if value > -NEVER / 2:
            value = torch.zeros_like(value) if o["zeroInfinity"] else Impossible.apply(read)
        elif not o["fromLogits"]:
            # PyTorch's gradient: of the logits whose log-softmax the log-probabilities are.
            softmax = read.exp().sum()
            value = value + (softmax - softmax.detach())
        values.append(value)
    lengths = t["targetLengths"].clamp(min=1)
    return torch.stack(values), {"mean": lengths * len(values)}


def native(t, o, reduction):
    x = t["logProbabilities"].reshape(-1, t["inputLengths"].numel(), o["classes"])
    targets = torch.tensor([c for i in range(x.shape[1]) for c in labels(t, i)], dtype=torch.long)
    return F.ctc_loss(F.log_softmax(x, 2) if o["fromLogits"] else x, targets, t["inputLengths"], t["targetLengths"],
                      blank=o["blank"], reduction=reduction, zero_infinity=bool(o["zeroInfinity"]))


def examples(rng):
    def data(steps, inputs, targets, classes, blank, padded, from_logits):
        x = rng.normal(0, 1.5, (steps, len(inputs), classes))
        if not from_logits:
            x = x - np.log(np.exp(x).sum(2, keepdims=True))
        others = [c for c in range(classes) if c != blank]
        rows = [rng.choice(others, n) for n in targets]
        longest = max(targets)
        listed = np.concatenate([np.concatenate((r, np.full(longest - len(r), -1)))[:longest if padded else len(r)] for r in rows])
        return {"logProbabilities": x, "targets": listed.astype(np.int64), "inputLengths": np.array(inputs), "targetLengths": np.array(targets)}

    shapes = (("full lengths", 5, (5, 5), (2, 2), 4, 0, False, False), ("ragged, padded", 6, (6, 4, 5), (3, 1, 2), 4, 0, True, True),
              ("ragged, one after the other", 6, (6, 4, 5), (3, 1, 2), 4, 2, False, True), ("an empty target", 4, (4, 3), (0, 1), 3, 0, True, False),
              ("a long target", 16, (16,), (7,), 5, 4, False, False))
    for label, steps, inputs, targets, classes, blank, padded, upstream in shapes:
        for from_logits in (0, 1):
            if not from_logits or steps == 6:
                yield Example(f"{label}, {steps}x{len(inputs)}x{classes}, blank {blank}{', logits' * from_logits}",
                              data(steps, inputs, targets, classes, blank, padded, from_logits),
                              {"classes": classes, "blank": blank, "zeroInfinity": 0, "fromLogits": from_logits}, upstream=upstream)
    for label, inputs, targets in (("impossible targets", (3, 2), (1, 2)), ("inputs of length 0", (3, 0, 0), (1, 0, 1))):
        impossible = data(3, inputs, targets, 3, 0, True, False)
        impossible["targets"][2:4] = 1
        empty = 0 in inputs
        yield Example(label + ", zero infinity", impossible, {"classes": 3, "blank": 0, "zeroInfinity": 1, "fromLogits": 0}, native=not empty,
                      deviation="an input of length 0 spells the empty target, for 0, and no other, as in PyTorch 2" if empty else None)
    yield from TABLE["CTCLoss"]


LOSSES = (Loss("CTCLoss", ctc, examples, native, ("logProbabilities",)),)
