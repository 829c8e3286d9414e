"""The losses of masks, boxes, lists, batches of embeddings and preferences in numpy, as check_rows.py."""
import numpy as np

from check_pointwise import logistic, over_count
from check_rows import over_rows, rows


def masks(t, o):
    p, y = rows(t, "input", o, "spatial"), rows(t, "target", o, "spatial")
    p = 1 / (1 + np.exp(-p)) if o["fromLogits"] else p
    return p, y, o["smooth"]


def dice(t, o):
    p, y, k = masks(t, o)
    return 1 - (2 * (p * y).sum(1) + k) / ((p + y).sum(1) + k)


def jaccard(t, o):
    p, y, k = masks(t, o)
    return 1 - ((p * y).sum(1) + k) / ((p + y - p * y).sum(1) + k)


def tversky(t, o):
    p, y, k = masks(t, o)
    hit = (p * y).sum(1) + k
    return (1 - hit / (hit + (o["alpha"] * p * (1 - y) + o["beta"] * (1 - p) * y).sum(1))) ** o["gamma"]


def box(kind):
    def value(t, o, base=None):
        losses = []
        for i, (a, b) in enumerate(zip(t["input"].reshape(-1, 4), t["target"].reshape(-1, 4))):
            iou, outer, loss = overlap(a, b, o["eps"])
            if kind == "giou":
                loss += 1 - iou
            else:
                loss = 1 - iou + ((a[:2] + a[2:] - b[:2] - b[2:]) ** 2).sum() / 4 / ((outer**2).sum() + o["eps"])
            if kind == "ciou":
                fixed = base or t
                c, d = (fixed[n].reshape(-1, 4)[i] for n in ("input", "target"))
                loss += aspect(a, b) * aspect(c, d) / (1 - overlap(c, d, o["eps"])[0] + aspect(c, d) + o["eps"])
            losses.append(loss)
        return np.array(losses), len(losses)
    return value


def overlap(a, b, eps):
    """Intersection over union, the sides of the enclosing box, and the share of it that neither box has."""
    shared = np.prod(np.maximum(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0))
    union = np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]) - shared
    outer = np.maximum(a[2:], b[2:]) - np.minimum(a[:2], b[:2])
    return shared / (union + eps), outer, (np.prod(outer) - union) / (np.prod(outer) + eps)


def aspect(a, b):
    angles = [np.arctan2(x[2] - x[0], x[3] - x[1]) for x in (a, b)]
    return (2 / np.pi * (angles[0] - angles[1])) ** 2


def over_pairs(weights):
    def value(t, o, base=None):
        losses = []
        for row, (s, y) in enumerate(zip(rows(t, "input", o, "items"), rows(t, "target", o, "items"))):
            change = weights(rows(base or t, "input", o, "items")[row], y, o)
            losses.append(sum(change(i, j) * logistic(o["sigma"] * (s[j] - s[i])) for i in range(s.size) for j in range(s.size) if y[i] > y[j]))
        return np.array(losses, np.float64), len(losses)
    return value


def ndcg_change(s, y, o):
    """How much NDCG changes when items i and j swap places."""
    order = list(np.argsort(-s, kind="stable"))
    limit = o["truncation"] or s.size
    discounts = 1 / np.log2(np.arange(s.size) + 2)
    ideal = (np.sort(2**y - 1)[::-1] * discounts)[:limit].sum()

    def change(i, j):
        ranks = order.index(i), order.index(j)
        return abs((2 ** y[i] - 2 ** y[j]) * (discounts[ranks[0]] - discounts[ranks[1]])) / ideal if min(ranks) < limit else 0
    return change


def log_softmax(x, axis):
    return x - np.logaddexp.reduce(x, axis, keepdims=True)


def listnet(t, o):
    s, y = rows(t, "input", o, "items"), rows(t, "target", o, "items")
    q = np.exp(log_softmax(y, 1)) if o["softmaxTarget"] else y
    return -np.where(q == 0, 0, q * log_softmax(s, 1)).sum(1)


def vectors(t, name, o):
    x = rows(t, name, o, "dimensions")
    return x / np.linalg.norm(x, axis=1, keepdims=True) if o["normalize"] else x


def info_nce(t, o):
    s = vectors(t, "query", o) @ vectors(t, "key", o).T / o["temperature"]
    both = [-np.diag(log_softmax(s, axis)) for axis in (1, 0)]
    return (both[0] + both[1]) / 2 if o["symmetric"] else both[0]


def against_others(t, o):
    """The logarithm of the share of each other vector among the others; 0 for the vector itself."""
    x = vectors(t, "input", o)
    s = x @ x.T / o["temperature"]
    np.fill_diagonal(s, -np.inf)
    lp = log_softmax(s, 1)
    np.fill_diagonal(lp, 0)
    return lp


def nt_xent(t, o):
    lp = against_others(t, o)
    n = len(lp) // 2
    return -np.concatenate((np.diag(lp, n), np.diag(lp, -n)))


def sup_con(t, o, base=None):
    same = (t["labels"][:, None] == t["labels"]) - np.eye(t["labels"].size)
    return -(same * against_others(t, o)).sum(1) / np.maximum(same.sum(1), 1), (same.sum(1) > 0).sum()


def dpo(t, o):
    h = o["beta"] * (t["chosen"] - t["referenceChosen"] - t["rejected"] + t["referenceRejected"])
    return (1 - o["labelSmoothing"]) * logistic(-h) + o["labelSmoothing"] * logistic(h)


def ppo(t, o):
    ratio = np.exp(t["logProbability"] - t["oldLogProbability"])
    return -np.minimum(ratio * t["advantage"], np.clip(ratio, 1 - o["clip"], 1 + o["clip"]) * t["advantage"])


VALUES = {
    "DiceLoss": over_rows(dice),
    "JaccardLoss": over_rows(jaccard),
    "TverskyLoss": over_rows(tversky),
    "GIoULoss": box("giou"),
    "DIoULoss": box("diou"),
    "CIoULoss": box("ciou"),
    "RankNetLoss": over_pairs(lambda s, y, o: lambda i, j: 1),
    "LambdaRankLoss": over_pairs(ndcg_change),
    "ListNetLoss": over_rows(listnet),
    "InfoNCELoss": over_rows(info_nce),
    "NTXentLoss": over_rows(nt_xent),
    "SupConLoss": sup_con,
    "DPOLoss": over_count(dpo),
    "PPOClipLoss": over_count(ppo),
}
