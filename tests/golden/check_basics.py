"""The six basic losses in closed form in numpy: values and every gradient."""
import numpy as np

from casefile import unpack


def log_softmax(x):
    """Over axis 1."""
    with np.errstate(all="ignore"):
        z = x - x.max(1, keepdims=True)
        return z - np.log(np.exp(z).sum(1, keepdims=True))


def times(weight, value):
    return np.where(weight == 0, 0, weight * value)


def l1(x, y, t, o):
    d = x - y
    slope = np.where(np.isnan(d), 0, np.sign(d))
    return np.abs(d), {"input": slope, "target": -slope}, x.size


def mse(x, y, t, o):
    return (x - y) ** 2, {"input": 2 * (x - y), "target": 2 * (y - x)}, x.size


def weights(t, name, count):
    return np.tile(t[name], count // t[name].size) if name in t else np.ones(count)


def bce(x, y, t, o):
    w = weights(t, "weight", x.size)
    lost = -w * (y * np.fmax(np.log(x), -100) + (1 - y) * np.fmax(np.log1p(-x), -100))
    lost[np.isnan(x)] = np.nan
    return lost, {"input": w * (x - y) / np.fmax(x * (1 - x), np.float64(np.float32(1e-12))) + 0 * x,
                  "target": w * (np.log1p(-x) - np.log(x))}, x.size


def bce_with_logits(x, y, t, o):
    w, p = weights(t, "weight", x.size), weights(t, "posWeight", x.size)
    sp, sn = np.logaddexp(0, x), np.logaddexp(0, -x)
    sp, sn = np.where(np.isnan(x), np.nan, sp), np.where(np.isnan(x), np.nan, sn)
    return w * (times(1 - y, sp) + p * times(y, sn)), {
        "input": w * ((1 - y) * np.exp(-sn) - p * y * np.exp(-sp)),
        "target": w * (p * sn - sp) if "posWeight" in t else -w * x}, x.size


def by_row(x, o):
    return x.reshape(-1, o["classes"], o["spatial"])


def cross_entropy(x, y, t, o):
    c, s, eps = o["classes"], o["spatial"], o["labelSmoothing"]
    x = by_row(x, o)
    w = t.get("weight", np.ones(c)).reshape(1, c, 1)
    if y is None:
        index = t["indices"].reshape(-1, 1, s)
        kept = index != o["ignoreIndex"]
        x = np.where(kept, x, 0.0)
        hot = (np.arange(c).reshape(1, c, 1) == index) * 1.0
        b = kept * w * ((1 - eps) * hot + eps / c)
        denominator = (kept * w * hot).sum()
    else:
        b = w * ((1 - eps) * by_row(y, o) + eps / c)
        denominator = x.shape[0] * s
    lp = log_softmax(x)
    gradient = b.sum(1, keepdims=True) * np.exp(lp) - b
    if y is None:
        gradient = np.where(kept, gradient, 0)
    return -times(b, lp).sum(1).reshape(-1), {
        "input": gradient.reshape(-1), "target": np.broadcast_to(-(1 - eps) * w * lp, x.shape).reshape(-1)}, denominator


def nll(x, y, t, o):
    c, s = o["classes"], o["spatial"]
    index = t["indices"].reshape(-1, 1, s)
    w = t.get("weight", np.ones(c)).reshape(1, c, 1)
    b = (index != o["ignoreIndex"]) * w * (np.arange(c).reshape(1, c, 1) == index)
    return -times(b, by_row(x, o)).sum(1).reshape(-1), {"input": -b.reshape(-1)}, b.sum()


FORMULAS = {"L1Loss": l1, "MSELoss": mse, "BCELoss": bce, "BCEWithLogitsLoss": bce_with_logits,
            "CrossEntropyLoss": cross_entropy, "NLLLoss": nll}


def expected(case, tensors, reduction):
    o = case["options"]
    x = tensors["input"]
    value, gradients, denominator = FORMULAS[case["loss"]](x, tensors.get("target"), tensors, o)
    divisor = denominator if reduction == "mean" else 1
    upstream = case["gradientScale"] if case["upstream"] else 1.0
    if reduction == "none" and case["upstream"]:
        upstream = tensors["lossGradient"]
        if value.size != x.size:
            upstream = np.repeat(upstream.reshape(-1, 1, o["spatial"]), o["classes"], 1).reshape(-1)
    if case["dtype"] == "float32":
        value = np.where(np.abs(value) > np.finfo(np.float32).max, np.inf, value)
    result = {"loss": value if reduction == "none" else np.array([value.sum() / divisor])}
    for name, gradient in gradients.items():
        # A slope of 0 stays 0 when the mean is over nothing.
        result[name + "Gradient"] = times(gradient, upstream / divisor)
    return result


def check(case, tensors):
    wrong = []
    for reduction, recorded in case["results"].items():
        formula = expected(case, tensors, reduction)
        for name, entry in recorded.items():
            got, want = unpack(entry["value"], np.float64), formula[name]
            scale = unpack(entry["scale"], np.float32) if "scale" in entry else np.zeros(got.size)
            room = 1e-12 * np.fmax(np.abs(want), scale) + 1e-300
            with np.errstate(invalid="ignore"):
                same = (got == want) | (np.isnan(got) & np.isnan(want)) | (np.abs(got - want) <= room)
            if got.shape != want.shape or not same.all():
                i = int(np.argmin(same))
                wrong.append(f"{case['name']} {reduction} {name}[{i}]: recorded {got[i]!r}, formula {want[i]!r}")
    return wrong
