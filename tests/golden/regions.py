"""The field's overlap losses of masks and of boxes."""
import numpy as np
import torch

from cases import Example, Loss

# (planes, positions of each)
SHAPES = ((4, 6), (5, 1), (2, 33))


def masks(t, o):
    """Per plane: the overlap, and the sizes of prediction and target."""
    p, y = (t[name].reshape(-1, o["spatial"]) for name in ("input", "target"))
    p = torch.sigmoid(p) if o["fromLogits"] else p
    return (p * y).sum(1), p.sum(1), y.sum(1)


def dice(t, o):
    overlap, predicted, labelled = masks(t, o)
    return 1 - (2 * overlap + o["smooth"]) / (predicted + labelled + o["smooth"]), len(overlap)


def jaccard(t, o):
    overlap, predicted, labelled = masks(t, o)
    return 1 - (overlap + o["smooth"]) / (predicted + labelled - overlap + o["smooth"]), len(overlap)


def tversky(t, o):
    overlap, predicted, labelled = masks(t, o)
    wrong, missed = predicted - overlap, labelled - overlap
    index = (overlap + o["smooth"]) / (overlap + o["alpha"] * wrong + o["beta"] * missed + o["smooth"])
    return (1 - index) ** o["gamma"], len(overlap)


def mask_examples(*further):
    """`further`: sets of the loss's own options, the first their defaults."""
    def examples(rng):
        for from_logits in (0, 1):
            for (planes, spatial), smooth, upstream in ((SHAPES[0], 1.0, False), (SHAPES[0], 0.0, True),
                                                        (SHAPES[1], 1.0, False), (SHAPES[2], 1.0, True)):
                if spatial > 6 and not from_logits:
                    continue
                yield mask_example(rng, planes, spatial, {"smooth": smooth, "fromLogits": from_logits, "spatial": spatial, **further[0]}, upstream)
        for options in further[1:]:
            yield mask_example(rng, *SHAPES[0], {"smooth": 1.0, "fromLogits": 0, "spatial": SHAPES[0][1], **options}, False)
    return examples


def mask_example(rng, planes, spatial, options, upstream):
    x = rng.normal(0, 1.5, (planes, spatial))
    # Labels, softened in one plane of them.
    y = rng.randint(0, 2, (planes, spatial)) + 0.0
    y[0] = 0.75 * y[0] + 0.125
    return Example(f"{planes}x{spatial}, " + ", ".join(f"{k} {v}" for k, v in options.items() if k != "spatial"),
                   {"input": x if options["fromLogits"] else 1 / (1 + np.exp(-x)), "target": y}, options, upstream=upstream)


# ---- boxes (x1, y1, x2, y2), as torchvision computes them ---------------------------------------

class Boxes:
    def __init__(self, t, o):
        self.eps = o["eps"]
        a, b = (t[name].reshape(-1, 4).unbind(1) for name in ("input", "target"))
        self.a, self.b = a, b
        least, most = torch.minimum, torch.maximum
        width, height = least(a[2], b[2]) - most(a[0], b[0]), least(a[3], b[3]) - most(a[1], b[1])
        apart = (width <= 0) | (height <= 0)
        self.overlap = torch.where(apart, torch.zeros_like(width), width * height)
        self.union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - self.overlap
        self.iou = self.overlap / (self.union + self.eps)
        self.width, self.height = most(a[2], b[2]) - least(a[0], b[0]), most(a[3], b[3]) - least(a[1], b[1])


def giou(t, o):
    boxes = Boxes(t, o)
    enclosing = boxes.width * boxes.height
    return 1 - boxes.iou + (enclosing - boxes.union) / (enclosing + boxes.eps), len(enclosing)


def diou(t, o):
    boxes = Boxes(t, o)
    a, b = boxes.a, boxes.b
    centres = ((a[0] + a[2] - b[0] - b[2]) / 2) ** 2 + ((a[1] + a[3] - b[1] - b[3]) / 2) ** 2
    return 1 - boxes.iou + centres / (boxes.width**2 + boxes.height**2 + boxes.eps), len(centres)


def ciou(t, o):
    boxes = Boxes(t, o)
    value, count = diou(t, o)
    angle = [torch.atan((box[2] - box[0]) / (box[3] - box[1])) for box in (boxes.a, boxes.b)]
    v = 4 / np.pi**2 * (angle[1] - angle[0]) ** 2
    # A constant in the gradient.
    alpha = (v / (1 - boxes.iou + v + boxes.eps)).detach()
    return value + alpha * v, count


def box_examples(rng):
    def some(count, eps, apart=False):
        corner = rng.uniform(0, 4, (count, 2))
        a = np.concatenate((corner, corner + rng.uniform(1, 5, (count, 2))), 1)
        b = a + rng.uniform(-0.4, 0.4, (count, 4)) + (12 if apart else 0)
        return {"input": a, "target": b}, {"eps": eps}
    yield Example("overlapping", *some(8, 1e-7))
    yield Example("overlapping", *some(8, 1e-7), upstream=True)
    yield Example("apart", *some(4, 1e-7, True))
    yield Example("eps 0.5", *some(4, 0.5))
    yield Example("nested", {"input": [1, 1, 2, 3, 0, 0, 8, 8], "target": [0, 0, 4, 5, 1, 2, 3, 7]}, {"eps": 1e-7})
    yield Example("equal", {"input": [0, 0, 4, 4, 1, 2, 3, 8], "target": [0, 0, 4, 4, 1, 2, 3, 8]}, {"eps": 1e-7})
    yield Example("sharing edges", {"input": [0, 0, 4, 4], "target": [0, 1, 4, 3]}, {"eps": 1e-7})


BOTH = ("input", "target")
LOSSES = (
    Loss("DiceLoss", dice, mask_examples({}), gradients=BOTH),
    Loss("JaccardLoss", jaccard, mask_examples({}), gradients=BOTH),
    Loss("TverskyLoss", tversky, mask_examples(*({"alpha": a, "beta": b, "gamma": g} for a, b, g in
                                                 ((0.5, 0.5, 1.0), (0.25, 0.75, 1.0), (0.25, 0.75, 0.75), (0.5, 0.5, 2.0)))), gradients=BOTH),
    Loss("GIoULoss", giou, box_examples, gradients=BOTH),
    Loss("DIoULoss", diou, box_examples, gradients=BOTH),
    Loss("CIoULoss", ciou, box_examples, gradients=BOTH),
)
