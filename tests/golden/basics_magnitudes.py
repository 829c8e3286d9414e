"""For the six basic losses: how large the terms are that each result is a sum or difference of. Rounding errors
are proportional to it."""
import numpy as np


def magnitude(loss, name, reduction, tensors, options, upstream):
    """The sum of the magnitudes of the terms of a result, or None where the result is one term."""
    t = {k: v.numpy() for k, v in tensors.items()}
    with np.errstate(all="ignore"):
        found = row_magnitude(loss, name, t, options) if loss in ("CrossEntropyLoss", "NLLLoss") \
            else element_magnitude(loss, name, t)
    if found is None:
        return None
    scale, denominator = found
    if name == "loss":
        if reduction != "none":
            scale = np.array([scale[np.isfinite(scale)].sum() / (denominator if reduction == "mean" else 1)])
    else:
        factor = 1.0 if upstream is None else np.abs(upstream.numpy())
        if np.ndim(factor) and loss in ("CrossEntropyLoss", "NLLLoss"):
            c, s = options["classes"], options["spatial"]
            factor = np.repeat(factor.reshape(-1, 1, s), c, 1).reshape(-1)
        scale = scale * factor / (denominator if reduction == "mean" else 1)
    return np.where(np.isfinite(scale), scale, 0)


def element_magnitude(loss, name, t):
    x, y = t["input"], t["target"]
    n = x.size
    w = np.resize(t["weight"], n) if "weight" in t else 1.0
    if loss == "BCELoss" and name == "targetGradient":
        return w * (np.abs(np.log1p(-x)) + np.abs(np.log(x))), n
    if loss == "BCEWithLogitsLoss":
        p = np.resize(t["posWeight"], n) if "posWeight" in t else 1.0
        sp, sn = np.logaddexp(0, x), np.logaddexp(0, -x)
        if name == "loss":
            return w * (np.abs(1 - y) * sp + np.abs(p * y) * sn), n
        if name == "inputGradient":
            return w * (np.abs(1 - y) * np.exp(-sn) + np.abs(p * y) * np.exp(-sp)), n
        if "posWeight" in t:
            return w * (sp + np.abs(p) * sn), n
    return None


def row_magnitude(loss, name, t, options):
    if loss == "NLLLoss":
        return None
    c, s, eps = options["classes"], options["spatial"], options["labelSmoothing"]
    x = t["input"].reshape(-1, c, s)
    w = t.get("weight", np.ones(c))[None, :, None]
    distance = x.max(1, keepdims=True) - x
    total = np.exp(-distance).sum(1, keepdims=True)
    p, size = np.exp(-distance) / total, distance + np.log(total) + 1
    if "indices" in t:
        target = t["indices"].reshape(-1, 1, s)
        kept = target != options["ignoreIndex"]
        hot = (np.arange(c)[None, :, None] == target) & kept
        denominator = (hot * w).sum()
        q = kept * ((1 - eps) * hot * w + eps / c * w)
        a = q.sum(1, keepdims=True)
    else:
        q = w * ((1 - eps) * t["target"].reshape(x.shape) + eps / c)
        a, denominator = q.sum(1, keepdims=True), x.shape[0] * s
        if name == "targetGradient":
            return (np.broadcast_to((1 - eps) * w, x.shape) * size).reshape(-1), denominator
    if name == "loss":
        return np.where(q == 0, 0, q * size).sum(1).reshape(-1), denominator
    return (np.where(p == 0, 0, a * p * (1 + distance)) + q).reshape(-1), denominator
