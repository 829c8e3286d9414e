"""Evaluates one example of a loss under every reduction, in float64, and makes the case that is written."""
import sys

import numpy as np
import torch

import rounding
from cases import total
from casefile import Case, overflow, rounded

DTYPES = {"float32": np.float32, "float64": np.float64}
BITS = {"float32": 32, "float64": 46}


def record(loss, example, dtype_name, first):
    dtype = DTYPES[dtype_name]
    case = Case(f"{loss.name} {dtype_name} {example.label}{' upstream' * example.upstream}", loss.name, dtype_name, example.deviation)
    case.options = {n: float(dtype(v)) if n in loss.held else v for n, v in example.options.items()}
    for name, values in example.tensors.items():
        # Integers come as arrays; a list holds numbers.
        values = values if isinstance(values, np.ndarray) else np.array(values, np.float64)
        with np.errstate(over="ignore"):
            case.tensors[name] = values.reshape(-1).astype(np.int64 if values.dtype.kind == "i" else dtype)
    tensors = {n: torch.tensor(v.astype(np.float64) if v.dtype.kind == "f" else v) for n, v in case.tensors.items()}
    value, denominator = loss.formula(tensors, case.options)
    if example.upstream:
        rng = np.random.RandomState(value.numel())
        case.upstream, case.gradient_scale = True, float(dtype(rng.uniform(0.5, 2)))
        signs = np.where(rng.uniform(size=value.numel()) < 0.3, -1, 1)
        case.tensors["lossGradient"] = (signs * rng.uniform(0.5, 2, value.numel())).astype(dtype)
    each = None
    for reduction in loss.reductions:
        seed = None
        if example.upstream:
            seed = torch.tensor(case.tensors["lossGradient"].astype(np.float64) if reduction == "none" else case.gradient_scale)

        def evaluate(options):
            return differentiate(loss, lambda t, r: total(*loss.formula(t, options), r), tensors, options, reduction, seed)

        result = evaluate(case.options)
        scale = None if example.edge else rounding.scales(evaluate, case.options)
        if scale is not None:
            # The terms of a sum are the losses.
            each = scale["loss"] if reduction == "none" else each
            if reduction != "none":
                scale["loss"] = total(torch.tensor(each), denominator, reduction).numpy().reshape(-1)
        if loss.native is not None and example.native:
            native = differentiate(loss, lambda t, r: loss.native(t, case.options, r), tensors, case.options, reduction, seed, ())
            native = {n: v for n, v in native.items() if n not in example.omit}
            for name, recorded in native.items():
                agree(case, reduction, name, result[name], recorded, scale and scale[name], loss.sharper)
            if not loss.sharper:
                result.update(native)
        compare(case, example, reduction, result)
        result["loss"] = overflow(case, result["loss"])
        # Derivatives of the sum repeat those of none, those of the mean all but do; the file is to stay small.
        whole = reduction == "none" or (not example.upstream if reduction == "sum" else
                                        first or example.upstream or example.edge or "weight" in example.tensors)
        for name, values in result.items():
            if name not in example.omit and (whole or name == "loss"):
                case.add(reduction, name, rounded(values, BITS[dtype_name]),
                         rounded(scale[name], 6) if scale is not None and rounding.notable(values, scale[name]) else None)
        if loss.counters is not None:
            for name, count in loss.counters(tensors, case.options).items():
                case.add(reduction, name, np.array([count]), None)
    return case


def differentiate(loss, function, tensors, options, reduction, seed, hessians=None):
    """The loss, its gradients and the diagonals of its second derivatives."""
    hessians = loss.hessians if hessians is None else hessians
    wanted = [n for n in loss.gradients if n in tensors]
    leaves = {n: t.clone().requires_grad_(True) if n in wanted else t for n, t in tensors.items()}
    value = function(leaves, reduction)
    seed = torch.ones_like(value) if seed is None else seed.reshape(value.shape)
    result = {"loss": value.detach().numpy().reshape(-1)}
    if loss.further is not None and reduction == "none" and hessians == loss.hessians:
        result.update({n: v.detach().numpy().reshape(-1) for n, v in loss.further(tensors, options).items()})
    gradients = slopes(value, [leaves[n] for n in wanted], seed, bool(hessians))
    for name, gradient in zip(wanted, gradients):
        result[name + "Gradient"] = gradient.detach().numpy().reshape(-1)
    for name in hessians:
        result[name + "Hessian"] = diagonal(loss, leaves[name], gradients[wanted.index(name)], options).numpy()
    return result


def slopes(value, leaves, seed, differentiable):
    if not value.requires_grad:
        return [torch.zeros_like(leaf) for leaf in leaves]
    found = torch.autograd.grad(value, leaves, seed, allow_unused=True, create_graph=differentiable, retain_graph=True)
    return [torch.zeros_like(leaf) if g is None else g for leaf, g in zip(leaves, found)]


def diagonal(loss, leaf, gradient, options):
    """Elements of different rows do not interact: one backward pass serves one element of every row."""
    length, spatial = loss.row(options) if loss.row is not None else (1, 1)
    place = torch.arange(leaf.numel()) // spatial % length
    result = torch.zeros(leaf.numel())
    for i in range(length):
        here = place == i
        result[here] = slopes(gradient[here].sum(), [leaf], torch.tensor(1.0), False)[0][here].detach()
    return result


def agree(case, reduction, name, composed, native, scale, sharper):
    room = 1e-13 * (np.abs(native) if scale is None else np.maximum(np.abs(native), scale)) + (1e-13 if sharper else 1e-300)
    with np.errstate(invalid="ignore"):
        same = (composed == native) | (np.isnan(composed) & np.isnan(native)) | (np.abs(composed - native) <= room)
    if not same.all():
        i = int(np.argmin(same))
        sys.exit(f"{case.name} {reduction} {name}[{i}]: composed {composed[i]!r}, PyTorch {native[i]!r}")


def compare(case, example, reduction, result):
    """Against what PyTorch 2.10 printed, nine digits of a float32 result."""
    for name, printed in example.printed.get(reduction, {}).items():
        printed = np.asarray(printed, np.float64).reshape(-1)
        with np.errstate(invalid="ignore"):
            same = (result[name] == printed) | (np.isnan(result[name]) & np.isnan(printed)) \
                | (np.abs(result[name] - printed) <= 3e-6 * np.abs(printed) + 1e-7)
        if result[name].shape != printed.shape or not same.all():
            sys.exit(f"{case.name} {reduction} {name}: {result[name]}, PyTorch 2.10 printed {printed}")
