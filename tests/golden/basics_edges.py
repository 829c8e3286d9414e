"""The inputs at the edges of the six basic losses: kinks, clamps, tails, infinities, NaN, masked and ignored classes."""
import numpy as np

inf, nan = float("inf"), float("nan")

DIFFERENCES = [(0, 0), (1, 1), (2, 1), (-1, 0), (nan, 0), (0, nan), (inf, 0), (-inf, 0), (0, inf), (inf, inf), (-inf, -inf)]

# (label, (input, target) pairs, whether PyTorch's functional is the reference, the deviation where it is not)
EDGES = {
    "L1Loss": [("differences", DIFFERENCES, True, None),
               ("large and small", [(1e30, -1e30), (3e38, -3e38), (1e-40, 0), (0, 1e-45), (1, 1 + 2**-20)], True, None)],
    "MSELoss": [("differences", DIFFERENCES, True, None),
                ("large and small", [(2e19, 0), (1e18, -1e18), (1e-20, 0), (1e-30, 0), (1, 1 + 2**-20)], True, None)],
    "BCELoss": [
        ("ends of the interval", [(0, 0), (0, 1), (1, 0), (1, 1), (0, 0.25), (1, 0.25), (0.5, 0.5)], False,
         "the floor 1e-12 is the float32 constant; PyTorch 1.13 has the float64 one here"),
        ("near the ends", [(1e-45, 1), (1e-45, 0), (1e-30, 1), (1e-20, 0), (1e-8, 0), (1 - 2**-24, 0), (1 - 2**-24, 1),
                           (1e-13, 1), (1e-11, 1)], False,
         "log1p(-x), as PyTorch 2 has it; 1.13 has log(1 - x)"),
        ("NaN", [(nan, 0), (nan, 1), (nan, 0.5)], False, "NaN flows; PyTorch refuses it as outside [0, 1]"),
    ],
    "BCEWithLogitsLoss": [
        ("ordinary", [(0, 0), (0, 1), (0, 0.5), (2, 1), (-1, 0), (0.5, 2), (0.5, -1)], True, None),
        ("tails", [(v, y) for v in (20, -20, 40, -40, 88, -88, 89, -89, 100, -100, 110, -110, 710, -710, 1e8, -1e8)
                   for y in (0, 1, 0.25)], False,
         "both tails are exact: (1-y)·softplus(x) + y·softplus(-x) (PyTorch loses one of them)"),
        ("infinities", [(inf, 1), (inf, 0), (-inf, 1), (-inf, 0), (inf, 0.5), (-inf, 0.5)], False,
         "a label of 0 or 1 silences the other side, so that (inf, 1) and (-inf, 0) cost 0 (PyTorch: NaN)"),
        ("NaN", [(nan, 0), (nan, 1), (nan, 0.5), (0.5, nan)], False, "composed: NaN flows"),
    ],
}


def row_edges(case_of, loss, dtype_name, dtype, by_index):
    """The edge cases of a loss over classes, unweighted and unsmoothed."""
    if loss == "NLLLoss":
        found = [("-inf at and off the target", [[-1, -2, -inf], [-.5, -.25, -inf]], [1, 2], None),
                 ("NaN in an ignored row", [[-1, -2, -3], [nan, nan, nan]], [1, -100], None)]
    elif by_index:
        found = [
            ("a masked class", [[-inf, 0, 1], [-inf, 0, 1]], [1, 2], None),
            ("the masked class is the target", [[-inf, 0, 1]], [0], None),
            ("+inf, NaN, all -inf", [[inf, 0, 1], [nan, 0, 1], [-inf, -inf, -inf], [0, 1, 2]], [1, 1, 1, 2], None),
            ("NaN in an ignored row", [[1, 2, 3], [nan, inf, -inf]], [2, -100], "an ignored row is not read (PyTorch: NaN gradient)"),
            ("large logits", [[1e8, 1e8, 1e8 - 16], [1e4, 0, -1e4], [-1e30, 0, 1e30]], [2, 0, 2], None),
            ("saturated", [[50, 0, 0], [100, 0, -100], [0, 0, 0]], [0, 0, 1], None),
        ]
    else:
        found = [
            ("a masked class of probability 0", [[-inf, 0, 1], [0, -inf, -inf]], [[0, .25, .75], [1, 0, 0]],
             "a probability of 0 silences its class (PyTorch: 0 · inf = NaN)"),
            ("unnormalized targets", [[1, 2, 3], [0, 0, 1]], [[1, 1, 1], [0, .5, 0]], None),
            ("saturated", [[50, 0, 0], [100, 0, -100]], [[1, 0, 0], [.5, .5, 0]], None),
            ("NaN", [[nan, 0, 1], [0, 0, 1]], [[.5, .25, .25], [1, 0, 0]], None),
        ]
    for label, logits, target, deviation in found:
        kind = "index" if by_index else "probabilities"
        case = case_of(f"{loss} {dtype_name} {kind} edges: {label}", loss, dtype_name)
        case.options = {"classes": 3, "spatial": 1, "ignoreIndex": -100, "labelSmoothing": 0.0}
        case.deviation = deviation
        case.tensors["input"] = np.array(logits, dtype).reshape(-1)
        if by_index:
            case.tensors["indices"] = np.array(target, np.int64)
        else:
            case.tensors["target"] = np.array(target, dtype).reshape(-1)
        yield case
