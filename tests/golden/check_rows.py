"""The losses over rows in numpy: name -> (tensors, options, base) -> (losses, the mean's denominator)."""
import numpy as np

from check_pointwise import logistic

# The losses whose tensor `target` holds integers.
CLASS_TARGETS = ("MultiMarginLoss", "MultiLabelMarginLoss", "SoftmaxFocalLoss", "CategoricalHingeLoss", "CoralLoss")


def over_rows(formula):
    def value(t, o, base=None):
        losses = np.array(formula(t, o))
        return losses, losses.size
    return value


def rows(t, name, o, length="classes"):
    return t[name].reshape(-1, o[length])


def several_labels(t, o):
    x, y = rows(t, "input", o), rows(t, "target", o)
    return (t.get("weight", np.ones(o["classes"])) * (y * logistic(-x) + (1 - y) * logistic(x))).mean(1)


def multi_margin(t, o):
    w = t.get("weight", np.ones(o["classes"]))
    losses = []
    for x, k in zip(rows(t, "input", o), t["target"]):
        z = np.delete(o["margin"] - x[k] + x, k)
        losses.append(w[k] * (z[z > 0] ** o["p"]).sum() / x.size)
    return losses


def label_sets(t, o):
    losses = []
    for x, listed in zip(rows(t, "input", o), rows(t, "target", o)):
        end = np.append(listed, -1).argmin() if (listed < 0).any() else listed.size
        listed = listed[:end]
        losses.append(sum(max(0, 1 - x[j] + x[i]) for j in listed for i in range(x.size) if i not in listed) / x.size)
    return losses


def cosine(t, o):
    a, b = rows(t, "input1", o, "dimensions"), rows(t, "input2", o, "dimensions")
    similarity = (a * b).sum(1) / np.sqrt((a**2).sum(1) + 1e-12) / np.sqrt((b**2).sum(1) + 1e-12)
    return np.where(t["target"] > 0, 1 - similarity, np.maximum(similarity - o["margin"], 0))


def triplet(t, o, distance):
    a, p, n = (rows(t, name, o, "dimensions") for name in ("anchor", "positive", "negative"))
    near, far = distance(a, p), distance(a, n)
    return np.maximum(o["margin"] + near - (np.minimum(far, distance(p, n)) if o["swap"] else far), 0)


def norm(eps, p):
    return lambda u, v: np.linalg.norm(u - v + eps, p, axis=1)


def cosine_distance(u, v):
    return 1 - (u * v).sum(1) / np.sqrt((u**2).sum(1) + 1e-12) / np.sqrt((v**2).sum(1) + 1e-12)


# By the number of the option.
DISTANCES = (norm(1e-6, 2), cosine_distance, norm(1e-6, 1))


def ctc(t, o, base=None):
    """By probabilities and not their logarithms; the differences see what the gradient is of."""
    x = t["logProbabilities"].reshape(-1, t["inputLengths"].size, o["classes"])
    if o["fromLogits"]:
        x = x - np.logaddexp.reduce(x, 2, keepdims=True)
    lengths = t["targetLengths"]
    together = t["targets"].size == lengths.sum()
    starts = np.cumsum(lengths) - lengths if together else np.arange(lengths.size) * (t["targets"].size // lengths.size)
    losses = []
    for i, steps in enumerate(t["inputLengths"]):
        spelled = np.full(2 * lengths[i] + 1, o["blank"])
        spelled[1::2] = t["targets"][starts[i]:starts[i] + lengths[i]]
        # The probability of standing before the first symbol, and then at each.
        alpha = np.zeros(spelled.size)
        for step in range(steps):
            p = np.exp(x[step, i, spelled])
            if step == 0:
                alpha[:2] = p[:2]
                continue
            skip = np.append([0, 0], alpha[:-2] * (spelled[2:] != spelled[:-2]))[:spelled.size]
            alpha = p * (alpha + np.append([0], alpha[:-1]) + skip)
        reached = alpha[-2:].sum() if steps else float(spelled.size == 1)
        loss = -np.log(reached)
        softmax = np.exp(x[:steps, i]).sum() if base is not None and not o["fromLogits"] else 0
        losses.append(0 if o["zeroInfinity"] and np.isinf(loss) else loss + softmax)
    return np.array(losses), {"mean": np.maximum(lengths, 1) * lengths.size}


def over_kept(formula):
    """Rows of classes, some of them ignored."""
    def value(t, o, base=None):
        x = t["input"].reshape(-1, o["classes"], o["spatial"]).swapaxes(1, 2).reshape(-1, o["classes"])
        kept = t["target"] != o["ignoreIndex"]
        losses = np.array([formula(row, k, t, o) if k != o["ignoreIndex"] else 0 for row, k in zip(x, t["target"])])
        return losses, kept.sum()
    return value


def cross_entropy(t, o, base=None):
    def by_row(x):
        return x.reshape(-1, o["classes"], o["spatial"]).swapaxes(1, 2).reshape(-1, o["classes"])
    x, w = by_row(t["input"]), t.get("weight", np.ones(o["classes"]))
    q = np.eye(o["classes"])[np.maximum(t["indices"], 0)] if "indices" in t else by_row(t["target"])
    lse = log_sum_exps(t, o)
    lp = capped(x, o) - lse[:, None]
    smooth = (1 - o["labelSmoothing"]) * q + o["labelSmoothing"] / o["classes"]
    losses = -(w * smooth * lp).sum(1) + o["polyEpsilon"] * (w * (q if "indices" in t else smooth) * (1 - np.exp(lp))).sum(1) + o["zLoss"] * lse**2
    if "indices" not in t:
        return losses, losses.size
    kept = t["indices"] != o["ignoreIndex"]
    return np.where(kept, losses, 0), w[t["indices"][kept]].sum()


def capped(x, o):
    return np.tanh(x / o["softCap"]) * o["softCap"] if o["softCap"] else x


def log_sum_exps(t, o):
    """The recorded `logSumExp`, but of ignored rows too."""
    x = t["input"].reshape(-1, o["classes"], o["spatial"])
    return np.logaddexp.reduce(capped(x, o), 1).reshape(-1)


def correct(t, o):
    best = t["input"].reshape(-1, o["classes"], o["spatial"]).argmax(1).reshape(-1)
    return ((best == t["indices"]) & (t["indices"] != o["ignoreIndex"])).sum()


def softmax_focal(x, k, t, o):
    p = np.exp(x - x.max())
    p = p[k] / p.sum()
    return -(t["weight"][k] if "weight" in t else 1) * (1 - p) ** o["gamma"] * np.log(p)


def categorical_hinge(x, k, t, o):
    return max(x[c] - x[k] + (c != k) for c in range(x.size))


def coral(t, o):
    x = rows(t, "input", o, "thresholds")
    above = t["target"][:, None] > np.arange(o["thresholds"])
    return (t.get("weight", 1) * logistic(np.where(above, -x, x))).sum(1)


def quantiles(t, o):
    d = rows(t, "input", o, "levels") - t["target"][:, None]
    return np.maximum((1 - t["quantiles"]) * d, -t["quantiles"] * d).sum(1)


VALUES = {
    "CrossEntropyLoss": cross_entropy,
    "MultiLabelSoftMarginLoss": over_rows(several_labels),
    "MultiMarginLoss": over_rows(multi_margin),
    "MultiLabelMarginLoss": over_rows(label_sets),
    "CosineEmbeddingLoss": over_rows(cosine),
    "TripletMarginLoss": over_rows(lambda t, o: triplet(t, o, norm(o["eps"], o["p"]))),
    "TripletMarginWithDistanceLoss": over_rows(lambda t, o: triplet(t, o, DISTANCES[o["distance"]])),
    "CTCLoss": ctc,
    "SoftmaxFocalLoss": over_kept(softmax_focal),
    "CategoricalHingeLoss": over_kept(categorical_hinge),
    "CoralLoss": over_rows(coral),
    "MultiQuantileLoss": over_rows(quantiles),
}
