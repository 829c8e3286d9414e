"""The edges of the losses: kinks, clamps, tails, infinities, NaN, and small problems worked out by hand.

`printed` is what PyTorch 2.10 printed, in float32: the recorder compares. Where the contract deviates from
PyTorch, the printed value is left out and the deviation said.
"""
import numpy as np

from cases import Example

inf, nan = float("inf"), float("nan")


def table(names, rows):
    """Columns of a list of rows."""
    return dict(zip(names, map(list, zip(*rows))))


PAIR = ("input", "target")
# d = 0, 1, -1, NaN, inf, -inf, inf - inf
DIFFERENCE = table(PAIR, [(0, 0), (2, 1), (-1, 0), (nan, 0), (inf, 0), (-inf, 0), (inf, inf)])
HALF = table(PAIR, [(1, 0), (0.5, 0), (-2, 0)])

# (4 steps, 2 sequences, 3 classes)
CTC_LOGITS = [-1.12583983, -1.1523602, -.250578582, -.433878809, .848710358, .692009151, -.31601277, -2.11521935, .468096405, -.157712445,
              1.44366014, .266049415, .166455343, .87438184, -.143473849, -.111609332, .931826591, 1.25900924, 2.00498056, .0537369028,
              .618056655, -.412802219, -.841064811, -2.31604195]

TABLE = {
    "SmoothL1Loss": [
        Example("differences", DIFFERENCE, {"beta": 1.0}, edge=True, printed={"none": {
            "loss": [0, .5, .5, nan, inf, inf, nan], "inputGradient": [0, 1, -1, nan, 1, -1, nan]}}),
        Example("about beta", HALF, {"beta": 0.5}, edge=True, printed={"none": {"loss": [.75, .25, 1.75], "inputGradient": [1, 1, -1]}}),
        Example("beta 0 is L1", DIFFERENCE, {"beta": 0.0}, edge=True, native=False,
                deviation="beta 0 is L1, also in its slope 0 at 0 and at NaN (PyTorch 1.13 has -1 at 0)",
                printed={"none": {"loss": [0, 1, 1, nan, inf, inf, nan], "inputGradient": [0, 1, -1, 0, 1, -1, 0]}}),
    ],
    "HuberLoss": [
        Example("differences, delta 1", DIFFERENCE, {"delta": 1.0}, edge=True, printed={"none": {
            "loss": [0, .5, .5, nan, inf, inf, nan], "inputGradient": [0, 1, -1, nan, 1, -1, nan]}}),
        Example("differences, delta 2", DIFFERENCE, {"delta": 2.0}, edge=True, printed={"none": {
            "loss": [0, .5, .5, nan, inf, inf, nan], "inputGradient": [0, 1, -1, nan, 2, -2, nan]}}),
        Example("about delta", HALF, {"delta": 0.5}, edge=True, printed={"none": {"loss": [.375, .125, .875], "inputGradient": [.5, .5, -.5]}}),
    ],
    "PoissonNLLLoss": [
        Example("log rates", table(PAIR, [(0, 0), (1, 1), (-1, 2)]), {"logInput": 1, "full": 0, "eps": 1e-8}, printed={"none": {
            "loss": [1, 1.71828175, 2.36787939], "inputGradient": [1, 1.71828175, -1.63212061], "targetGradient": [0, -1, 1]}}),
        Example("log rates, full", table(PAIR, [(0, 0), (1, 1), (-1, 2)]), {"logInput": 1, "full": 1, "eps": 1e-8}, omit=("targetGradient",),
                printed={"none": {"loss": [1, 1.71828175, 3.01968575], "inputGradient": [1, 1.71828175, -1.63212061]}}),
        Example("rates", table(PAIR, [(0, 1), (1, 0), (2, 5), (1e-9, 1)]), {"logInput": 0, "full": 0, "eps": 1e-8}, printed={"none": {
            "loss": [18.420681, 1, -1.46573591, 18.3253708], "inputGradient": [-1e8, 1, -1.5, -90909088]}}),
        Example("overflow", table(PAIR, [(100, 1), (800, 0), (nan, 1), (1, nan)]), {"logInput": 1, "full": 0, "eps": 1e-8}, edge=True),
    ],
    "GaussianNLLLoss": [
        Example("clamped variances", table(("input", "target", "var"), [(0, 1, 1), (1, 1, 0), (2, 0, 1e-7), (3, 0, 4)]),
                {"full": 0, "eps": 1e-6}, printed={"none": {
                    "loss": [.5, -6.90775537, 1999993.125, 1.81814718], "inputGradient": [-1, 0, 2e6, .75],
                    "varGradient": [0, 5e5, -2.0e12, -.15625]}}),
        Example("NaN", table(("input", "target", "var"), [(nan, 1, 1), (1, nan, 2)]), {"full": 1, "eps": 1e-6}, edge=True),
    ],
    "KLDivLoss": [
        Example("target 0 and NaN", table(PAIR, [(-1, .5), (-2, 0), (-inf, .5), (-1, nan)]), {"logTarget": 0, "classes": 2}, edge=True,
                omit=("targetGradient", "targetHessian"), printed={"none": {
                    "loss": [.153426409, 0, inf, nan], "inputGradient": [-.5, 0, -.5, nan]}}),
        Example("target 0 where the input is -inf", table(PAIR, [(-inf, 0), (-1, 1)]), {"logTarget": 0, "classes": 2}, edge=True,
                omit=("targetGradient", "targetHessian"), native=False, deviation="a target of 0 counts 0 (PyTorch: 0 · inf = NaN)"),
        Example("log target", table(PAIR, [(-1, -.5), (-inf, -1)]), {"logTarget": 1, "classes": 1}, edge=True, omit=("targetHessian",),
                printed={"none": {"loss": [.303265333, inf], "inputGradient": [-.606530666, -.36787945], "targetGradient": [.909796, inf]}}),
        Example("log target -inf", table(PAIR, [(-2, -inf), (-1, -.5)]), {"logTarget": 1, "classes": 2}, edge=True,
                omit=("targetGradient", "targetHessian"), native=False, deviation="a target of probability 0 counts 0 (PyTorch: NaN)"),
        Example("mean", table(PAIR, [(-1, .5), (-2, .5), (-3, .1), (-4, .9)]), {"logTarget": 0, "classes": 2}, printed={"mean": {
            "loss": [1.09544241], "inputGradient": [-.125, -.125, -.025, -.225]}}),
    ],
    "SoftMarginLoss": [
        Example("tails", table(PAIR, [(0, 1), (1, 1), (-1, 1), (-88, 1)]), printed={"none": {
            "loss": [.693147182, .313261688, 1.31326163, 88], "inputGradient": [-.5, -.268941432, -.731058598, -1]}}),
        Example("far tails", table(PAIR, [(s * v, y) for v in (40, 89, 100, 710, 1e8, inf, nan) for s, y in ((1, 1), (-1, 1), (1, -1))]),
                native=False, edge=True, deviation="softplus(-y·x): PyTorch overflows to inf, with the gradient NaN"),
    ],
    "HingeEmbeddingLoss": [
        Example("about the margin", table(PAIR, [(.5, -1), (1, -1), (2, -1), (-1, -1), (1, 1)]), {"margin": 1.0}, edge=True,
                printed={"none": {"loss": [.5, 0, 0, 2, 1], "inputGradient": [-1, -1, 0, -1, 1]}}),
        Example("NaN and infinity", table(PAIR, [(nan, 1), (nan, -1), (inf, -1), (inf, 1)]), {"margin": 1.0}, edge=True,
                printed={"none": {"loss": [nan, nan, 0, inf], "inputGradient": [1, 0, 0, 1]}}),
    ],
    "MarginRankingLoss": [
        Example("ties", table(("input1", "input2", "target"), [(1, 0, 1), (1, 1, 1), (2, 0, 1), (0, 1, -1)]), {"margin": 0.0}, edge=True,
                printed={"none": {"loss": [0] * 4, "input1Gradient": [0, -1, 0, 0], "input2Gradient": [0, 1, 0, 0]}}),
        Example("at the margin", table(("input1", "input2", "target"), [(1, 0, 1), (1, 1, 1), (2, 0, 1), (0, 1, -1)]), {"margin": 1.0}, edge=True,
                printed={"none": {"loss": [0, 1, 0, 0], "input1Gradient": [-1, -1, 0, 1]}}),
    ],
    "MultiLabelSoftMarginLoss": [
        Example("three classes", {"input": [0, 1, -1], "target": [1, 0, 1]}, {"classes": 3}, printed={"mean": {"loss": [1.10655689]}}),
        Example("three weighted classes", {"input": [0, 1, -1], "target": [1, 0, 1], "weight": [1, 2, 3]}, {"classes": 3}, printed={"mean": {
            "loss": [2.41981864], "inputGradient": [-.166666672, .487372398, -.731058598]}}),
    ],
    "MultiMarginLoss": [
        Example("at the margin", {"input": [0, 1, .5, .2], "target": np.array([1])}, {"p": 1, "margin": 1.0, "classes": 4}, printed={"none": {
            "loss": [.174999997], "inputGradient": [0, -.5, .25, .25]}}),
        Example("at the margin, squared", {"input": [0, 1, .5, .2], "target": np.array([1])}, {"p": 2, "margin": 1.0, "classes": 4},
                omit=("inputHessian",), printed={"none": {"loss": [.0724999979], "inputGradient": [0, -.35, .25, .1]}}),
        Example("NaN drops out", {"input": [nan, 2, 1, inf], "target": np.array([1])}, {"p": 1, "margin": 1.0, "classes": 4}, edge=True,
                printed={"none": {"loss": [inf], "inputGradient": [0, -.25, 0, .25]}}),
    ],
    "MultiLabelMarginLoss": [
        Example("two labels", {"input": [.1, .2, .4, .8], "target": np.array([3, 0, -1, 1])}, {"classes": 4}, printed={"none": {
            "loss": [.850000024], "inputGradient": [-.5, .5, .5, -.5]}}),
        Example("a label twice", {"input": [.1, .2, .4, .8], "target": np.array([3, 3, -1, 1])}, {"classes": 4}, printed={"none": {
            "loss": [.649999976], "inputGradient": [.5, .5, .5, -1.5]}}),
        Example("two rows", {"input": [0, 1, 0, 0, 0, 0], "target": np.array([1, -1, 0, 0, 1, -1])}, {"classes": 3}, printed={"mean": {
            "loss": [.333333343], "inputGradient": [0, 0, 0, -.166666672, -.166666672, .333333343]}}),
        Example("no label, all labels", {"input": [1, 2, 3, 4], "target": np.array([-1, 1, 1, 0])}, {"classes": 2}, edge=True,
                printed={"none": {"loss": [0, 0], "inputGradient": [0] * 4}}),
    ],
    "CosineEmbeddingLoss": [
        Example("directions", {"input1": [1, 0, 1, 0, 1, 1, 3, 4], "input2": [1, 0, 0, 1, 1, 1, 4, 3], "target": [1, 1, -1, -1]},
                {"margin": 0.0, "dimensions": 2}, printed={"none": {
                    "loss": [0, 1, 1, .959999979], "input1Gradient": [0, 0, 0, -1, 0, 0, .0448, -.0336]}}),
        Example("a vector of zeros", {"input1": [0, 0], "input2": [1, 0], "target": [1]}, {"margin": 0.0, "dimensions": 2}, dtypes=("float32",),
                native=False, deviation="1e-12 in double; PyTorch's is that number rounded to float, which float32 cannot tell",
                printed={"none": {"loss": [1], "input1Gradient": [-1e6, 0]}}),
        Example("at the margin", {"input1": [1, 0], "input2": [0, 1], "target": [-1]}, {"margin": 0.0, "dimensions": 2}, edge=True,
                printed={"none": {"loss": [0], "input1Gradient": [0, 1], "input2Gradient": [1, 0]}}),
        Example("zero and tiny vectors", {"input1": [0, 0, 1e-7, 0], "input2": [0, 0, 1e-7, 0], "target": [1, 1]}, {"margin": 0.0, "dimensions": 2},
                omit=("input1Gradient", "input2Gradient"), dtypes=("float32",), native=False,
                deviation="1e-12 in double; PyTorch's is that number rounded to float, which float32 cannot tell",
                printed={"none": {"loss": [1, .990099013]}}),
        Example("large vectors", {"input1": [1e15, 0, 0, 1e12], "input2": [1e15, 1e15, 1e3, 1e12], "target": [1, -1]},
                {"margin": 0.0, "dimensions": 2}),
    ],
    "CTCLoss": [
        Example("two sequences", {"logProbabilities": CTC_LOGITS, "targets": np.array([1, 2, 1, 1]), "inputLengths": np.array([4, 4]),
                                  "targetLengths": np.array([2, 2])}, {"classes": 3, "blank": 0, "zeroInfinity": 0, "fromLogits": 1},
                printed={"none": {"loss": [2.50511289, 3.16174436]}, "sum": {"loss": [5.66685724]}, "mean": {"loss": [1.41671431]}}),
        Example("an input too short", {"logProbabilities": CTC_LOGITS, "targets": np.array([1, 2, 1, 1]), "inputLengths": np.array([4, 2]),
                                       "targetLengths": np.array([2, 2])}, {"classes": 3, "blank": 0, "zeroInfinity": 0, "fromLogits": 1},
                edge=True, printed={"none": {"loss": [2.50511289, inf]}}),
    ],
    "TripletMarginLoss": [
        Example("one triple", {"anchor": [1, 2], "positive": [0, 1], "negative": [2, 2]},
                {"margin": 1.0, "p": 2.0, "eps": 1e-6, "swap": 0, "dimensions": 2}, printed={"none": {"loss": [1.41421604]}}),
        Example("a tie of the swap", {"anchor": [0, 0], "positive": [2, 0], "negative": [1, 0]},
                {"margin": 1.0, "p": 2.0, "eps": 0.0, "swap": 1, "dimensions": 2}, edge=True, printed={"none": {
                    "loss": [2], "anchorGradient": [-.5, 0], "positiveGradient": [.5, 0], "negativeGradient": [0, 0]}}),
        Example("first power", {"anchor": [1, 2], "positive": [0, 1], "negative": [2, 2]},
                {"margin": 1.0, "p": 1.0, "eps": 1e-6, "swap": 0, "dimensions": 2}, printed={"none": {
                    "loss": [2.00000191], "anchorGradient": [2, 0], "positiveGradient": [-1, -1], "negativeGradient": [-1, 1]}}),
        Example("equal vectors", {"anchor": [1, 2], "positive": [1, 2], "negative": [1, 2]},
                {"margin": 1.0, "p": 2.0, "eps": 0.0, "swap": 0, "dimensions": 2}, edge=True, printed={"none": {
                    "loss": [1], "anchorGradient": [0, 0], "positiveGradient": [0, 0], "negativeGradient": [0, 0]}}),
        Example("the largest twice", {"anchor": [2, 2, 0], "positive": [0, 0, 1], "negative": [2, 2, 0.5]},
                {"margin": 1.0, "p": inf, "eps": 0.0, "swap": 0, "dimensions": 3}, edge=True),
    ],
}
