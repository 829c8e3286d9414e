"""PyTorch's losses over rows of classes with margins or several labels."""
import numpy as np
import torch
import torch.nn.functional as F

from cases import Example, Loss
from edges import TABLE
from kinks import softplus, strict_ramp

# (rows, classes): one class, short rows, a long row
SHAPES = ((6, 4), (5, 1), (2, 33))


def table(t, name, o):
    return t[name].reshape(-1, o["classes"])


def class_weight(t, o):
    return t.get("weight", torch.ones(o["classes"]))


def several_labels(t, o):
    x, y = table(t, "input", o), table(t, "target", o)
    return (class_weight(t, o) * (y * softplus(-x) + (1 - y) * softplus(x))).sum(1) / o["classes"], x.shape[0]


def several_labels_examples(rng):
    for rows, classes in SHAPES:
        for weight in (False, True):
            hard = rng.randint(0, 2, (rows, classes)) + 0.0
            example = Example(f"{rows}x{classes}{', weight' * weight}",
                              {"input": rng.normal(0, 3, (rows, classes)), "target": hard if classes > 4 else 0.75 * hard + 0.125},
                              {"classes": classes}, upstream=weight and classes == 4)
            if weight:
                example.tensors["weight"] = rng.uniform(0.25, 3, classes)
            if classes < 33 or weight:
                yield example
    yield from TABLE["MultiLabelSoftMarginLoss"]


def native_several_labels(t, o, reduction):
    return F.multilabel_soft_margin_loss(table(t, "input", o), table(t, "target", o), t.get("weight"), reduction=reduction)


def multi_margin(t, o):
    x, target = table(t, "input", o), t["target"]
    other = torch.arange(o["classes"])[None] != target[:, None]
    active = strict_ramp(o["margin"] - x.gather(1, target[:, None]) + x)
    active = torch.where(other, active, torch.zeros_like(active))
    if o["p"] == 2:
        active = active * active
    w = t["weight"][target] if "weight" in t else 1.0
    return w * active.sum(1) / o["classes"], x.shape[0]


def multi_margin_examples(rng):
    for p, margin in ((1, 1.0), (2, 1.0), (1, 0.5), (2, 2.0)):
        for (rows, classes), weight in ((SHAPES[0], False), (SHAPES[0], True), (SHAPES[1 if p == 1 else 2], margin == 2)):
            example = Example(f"{rows}x{classes}, p {p}, margin {margin}{', weight' * weight}",
                              {"input": rng.normal(0, 1.5, (rows, classes)), "target": rng.randint(0, classes, rows)},
                              {"p": p, "margin": margin, "classes": classes}, upstream=weight and margin == 1)
            if weight:
                example.tensors["weight"] = rng.uniform(0.25, 3, classes)
            if margin == 1 or weight:
                yield example
    yield from TABLE["MultiMarginLoss"]


def native_multi_margin(t, o, reduction):
    return F.multi_margin_loss(table(t, "input", o), t["target"], o["p"], o["margin"], t.get("weight"), reduction=reduction)


def label_sets(t, o):
    x, target = table(t, "input", o), table(t, "target", o)
    rows = []
    for scores, listed in zip(x, target.tolist()):
        listed = listed[: listed.index(-1)] if -1 in listed else listed
        rest = torch.tensor([c not in listed for c in range(o["classes"])])
        pairs = 1 - scores[listed][:, None] + scores[rest][None]
        rows.append(strict_ramp(pairs).sum() / o["classes"])
    return torch.stack(rows), len(rows)


def label_sets_examples(rng):
    for rows, classes in SHAPES:
        for upstream in (False, True):
            target = np.full((rows, classes), -1)
            for row in target:
                count = rng.randint(0, min(classes, 6) + 1)
                row[:count] = rng.permutation(classes)[:count]
                row[count + 1:] = rng.randint(-1, classes, max(0, classes - count - 1))
            if classes == 4 or upstream == (classes == 1):
                yield Example(f"{rows}x{classes}", {"input": rng.normal(0, 1.5, (rows, classes)), "target": target},
                              {"classes": classes}, upstream=upstream)
    yield from TABLE["MultiLabelMarginLoss"]


def native_label_sets(t, o, reduction):
    return F.multilabel_margin_loss(table(t, "input", o), table(t, "target", o), reduction=reduction)


def by_class(o):
    return o["classes"], 1


LOSSES = (
    Loss("MultiLabelSoftMarginLoss", several_labels, several_labels_examples, native_several_labels, ("input", "target"), ("input",), row=by_class),
    Loss("MultiMarginLoss", multi_margin, multi_margin_examples, native_multi_margin, ("input",), ("input",), row=by_class),
    Loss("MultiLabelMarginLoss", label_sets, label_sets_examples, native_label_sets),
)
