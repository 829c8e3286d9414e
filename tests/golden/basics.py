"""Records the six basic losses, densely: L1, MSE, BCE with and without logits, cross entropy, NLL.

(BCE with logits is recorded from the composed formula throughout, because PyTorch's own loses relative
accuracy where the loss is small; both must still agree to 1e-13.)
"""
import sys

import numpy as np
import torch

import basics_formulas as losses
from basics_edges import EDGES, row_edges
from basics_magnitudes import magnitude
from casefile import Case, overflow, write

NAMES = ("L1Loss", "MSELoss", "BCELoss", "BCEWithLogitsLoss", "CrossEntropyLoss", "NLLLoss")
DTYPES = {"float32": np.float32, "float64": np.float64}
REDUCTIONS = ("none", "mean", "sum")


def record(case, compose, native, differentiable):
    """Fills in the three reductions of a case. `native` may be None where PyTorch has another contract."""
    tensors = {name: torch.tensor(value.astype(np.float64) if value.dtype.kind == "f" else value)
               for name, value in case.tensors.items()}
    for reduction in REDUCTIONS:
        upstream = None
        if case.upstream:
            upstream = tensors["lossGradient"] if reduction == "none" else torch.tensor(case.gradient_scale)
        result = differentiate(compose, tensors, case.options, reduction, differentiable, upstream)
        if native is not None:
            recorded = differentiate(native, tensors, case.options, reduction, differentiable, upstream)
            for name, value in recorded.items():
                agree(case, reduction, name, result[name], value,
                      magnitude(case.loss, name, reduction, tensors, case.options, upstream))
            if case.loss not in losses.SHARPER:
                result = recorded
        result["loss"] = overflow(case, result["loss"])
        for name, value in result.items():
            case.add(reduction, name, value, magnitude(case.loss, name, reduction, tensors, case.options, upstream))
    return case


def differentiate(loss, tensors, options, reduction, differentiable, upstream):
    leaves = {n: t.clone().requires_grad_(True) if n in differentiable else t for n, t in tensors.items()}
    value = loss(leaves, options, reduction)
    seed = torch.ones_like(value) if upstream is None else upstream.reshape(value.shape)
    gradients = torch.autograd.grad(value, [leaves[n] for n in differentiable], seed, allow_unused=True)
    result = {"loss": value.detach().numpy().reshape(-1)}
    for name, gradient in zip(differentiable, gradients):
        result[name + "Gradient"] = np.zeros(leaves[name].numel()) if gradient is None else gradient.numpy().reshape(-1)
    return result


def agree(case, reduction, name, composed, native, scale):
    room = 1e-13 * (np.abs(native) if scale is None else np.maximum(np.abs(native), scale))
    room = room + (1e-13 if case.loss in losses.SHARPER else 1e-300)
    with np.errstate(invalid="ignore"):
        same = (composed == native) | (np.isnan(composed) & np.isnan(native)) | (np.abs(composed - native) <= room)
    if not same.all():
        i = int(np.argmin(same))
        sys.exit(f"{case.name} {reduction} {name}[{i}]: composed {composed[i]!r}, PyTorch {native[i]!r}")


def upstreams(rng, case, count, dtype):
    """The case, with an upstream gradient: one number for reduced losses, one per loss for the others."""
    case.upstream, case.name = True, case.name + " upstream"
    case.tensors["lossGradient"] = (np.where(rng.uniform(size=count) < 0.3, -1, 1) * rng.uniform(0.5, 2, count)).astype(dtype)
    case.gradient_scale = float(dtype(rng.uniform(0.5, 2)))


def elementwise(rng, loss, dtype_name):
    dtype = DTYPES[dtype_name]
    columns, rows = 7, 11
    count = columns * rows
    weightings = {
        "plain": {},
        "weight full": {"weight": count},
        "weight last axis": {"weight": columns},
        "weight scalar": {"weight": 1},
        "posWeight full": {"posWeight": count},
        "posWeight last axis": {"posWeight": columns},
        "posWeight scalar": {"posWeight": 1},
        "weight last axis, posWeight full": {"weight": columns, "posWeight": count},
        "weight full, posWeight last axis": {"weight": count, "posWeight": columns},
        "weight scalar, posWeight scalar": {"weight": 1, "posWeight": 1},
    }
    for label, lengths in weightings.items():
        if not set(lengths) <= set(losses.WEIGHTS[loss]):
            continue
        for upstream in (False, True):
            case = Case(f"{loss} {dtype_name} {label}", loss, dtype_name)
            case.tensors["input"], case.tensors["target"] = (v.astype(dtype) for v in losses.sample(loss, rng, count))
            for name, length in lengths.items():
                case.tensors[name] = rng.uniform(0.25, 3, length).astype(dtype)
            if upstream:
                upstreams(rng, case, count, dtype)
            yield record(case, losses.COMPOSED[loss], losses.NATIVE[loss], ("input", "target"))

    for label, pairs, native, deviation in EDGES[loss]:
        case = Case(f"{loss} {dtype_name} edges: {label}", loss, dtype_name, deviation)
        with np.errstate(over="ignore"):
            case.tensors["input"], case.tensors["target"] = (np.array(v, dtype) for v in zip(*pairs))
        yield record(case, losses.COMPOSED[loss], losses.NATIVE[loss] if native else None, ("input", "target"))


def rows(rng, loss, dtype_name, by_index):
    dtype = DTYPES[dtype_name]
    smoothings = (0.0, 0.1) if loss == "CrossEntropyLoss" else (0.0,)
    ignores = ("none", "some", "class 1") if by_index else ("none",)
    for classes, batch, spatial in ((3, 9, 1), (10, 5, 1), (10, 37, 1), (5, 3, 4), (17, 2, 3)):
        for weighted in (False, True):
            for smoothing in smoothings:
                for ignore in ignores:
                    upstream = bool(rng.randint(2)) if batch * classes > 100 else None
                    for with_upstream in ((False, True) if upstream is None else (upstream,)):
                        case = row_case(rng, loss, dtype_name, by_index, classes, batch, spatial, ignore)
                        case.options["labelSmoothing"] = smoothing
                        case.name += f"{', weight' * weighted}{', smoothing' * (smoothing > 0)}"
                        if weighted:
                            case.tensors["weight"] = rng.uniform(0.25, 3, classes).astype(dtype)
                        if with_upstream:
                            upstreams(rng, case, batch * spatial, dtype)
                        yield record_rows(case, by_index)

    if by_index:
        for weighted in (False, True):
            case = row_case(rng, loss, dtype_name, True, 10, 4, 1, "all")
            if weighted:
                case.tensors["weight"] = rng.uniform(0.25, 3, 10).astype(dtype)
                case.name += ", weight"
            yield record_rows(case, True)
    yield from (record_rows(c, by_index) for c in row_edges(Case, loss, dtype_name, dtype, by_index))


def row_case(rng, loss, dtype_name, by_index, classes, batch, spatial, ignore):
    dtype = DTYPES[dtype_name]
    kind = "index" if by_index else "probabilities"
    case = Case(f"{loss} {dtype_name} {kind} {batch}x{classes}x{spatial} ignore {ignore}", loss, dtype_name)
    case.options = {"classes": classes, "spatial": spatial, "ignoreIndex": 1 if ignore == "class 1" else -100,
                    "labelSmoothing": 0.0}
    logits = rng.normal(0, 3, (batch, classes, spatial))
    if loss == "NLLLoss":
        logits = logits - np.log(np.exp(logits).sum(1, keepdims=True))
    case.tensors["input"] = logits.reshape(-1).astype(dtype)
    if by_index:
        target = rng.randint(0, classes, batch * spatial)
        if ignore == "some":
            target[rng.permutation(target.size)[: max(1, target.size // 4)]] = -100
        if ignore == "all":
            target[:] = -100
        case.tensors["indices"] = target.astype(np.int64)
    else:
        q = rng.gamma(0.5, size=(batch, classes, spatial))
        case.tensors["target"] = (q / q.sum(1, keepdims=True)).reshape(-1).astype(dtype)
    return case


def record_rows(case, by_index):
    composed, native = losses.ROWS[case.loss, by_index]
    return record(case, composed, None if case.deviation else native, ("input",) if by_index else ("input", "target"))


def record_all(folder, additions):
    """Writes the files; `additions` are a loss's further cases, by its name."""
    for seed, loss in enumerate(("L1Loss", "MSELoss", "BCELoss", "BCEWithLogitsLoss")):
        rng = np.random.RandomState(1000 + seed)
        write(folder, loss, [c for d in DTYPES for c in elementwise(rng, loss, d)] + additions.get(loss, []))
    for seed, loss in enumerate(("CrossEntropyLoss", "NLLLoss")):
        rng = np.random.RandomState(2000 + seed)
        kinds = (True, False) if loss == "CrossEntropyLoss" else (True,)
        write(folder, loss, [c for d in DTYPES for k in kinds for c in rows(rng, loss, d, k)] + additions.get(loss, []))
