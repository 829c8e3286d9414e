"""Checks the recorded files against formulas in numpy, written from the definitions and without torch.

Every value of every case is computed again. Gradients of the six basic losses are held against closed
forms; those of all others, and the second derivatives, against differences of the value: a slope at a kink
must lie between the slopes on its two sides. Prints one line per file and ends with a non-zero status if
anything differs. Cases that PyTorch itself could not be the reference for are listed with `-v`.
"""
import glob
import os
import sys

import numpy as np

import check_basics
import check_pointwise
import check_rows
import check_sets
from casefile import read, unpack

VALUES = {**check_pointwise.VALUES, **check_rows.VALUES, **check_sets.VALUES}
# Lengths, labels and indices.
INTEGERS = {"indices", "targets", "inputLengths", "targetLengths", "labels"}
CLASS_TARGETS = set(check_rows.CLASS_TARGETS)


def tensors_of(case):
    def array(name, text):
        integer = name in INTEGERS or (name == "target" and case["loss"] in CLASS_TARGETS)
        return unpack(text, np.int64 if integer else case["dtype"]).astype(np.int64 if integer else np.float64)
    return {name: array(name, text) for name, text in case["tensors"].items()}


def check(case):
    t, o = tensors_of(case), case["options"]
    if case["loss"] in check_basics.FORMULAS and not is_addition(case):
        return check_basics.check(case, t)
    value = VALUES[case["loss"]]
    losses, denominators = value(t, o)
    if case["dtype"] == "float32":
        losses = np.where(np.abs(losses) > np.finfo(np.float32).max, np.inf, losses)
    wrong = []
    for reduction, results in case["results"].items():
        factor = factors(case, t, losses, denominators, reduction)
        for name, entry in results.items():
            got = unpack(entry["value"], np.float64)
            scale = unpack(entry["scale"], np.float32) if "scale" in entry else np.abs(got)
            if name == "loss":
                want = losses if reduction == "none" else np.array([(losses * factor / case["gradientScale"]).sum()])
                same = close(got, want, 1e-9 if case["dtype"] == "float32" else 1e-12, scale)
            elif name == "logSumExp":
                want = check_rows.log_sum_exps(t, o) * (t.get("indices", 0) != o["ignoreIndex"])
                same = close(got, want, 1e-9 if case["dtype"] == "float32" else 1e-12, scale)
            elif name == "correct":
                want = np.array([float(check_rows.correct(t, o))])
                same = got == want
            elif name.endswith("Gradient"):
                same, want = slopes(value, t, o, losses, factor, name[:-len("Gradient")], got)
            else:
                same, want = curvatures(value, t, o, losses, factor, name[:-len("Hessian")], got)
            if got.shape != want.shape or not same.all():
                i = int(np.argmin(same))
                wrong.append(f"{case['name']} {reduction} {name}[{i}]: recorded {got[i]!r}, formula {want[i]!r}")
    return wrong


def is_addition(case):
    """Whether a case of a basic loss has options that only LossGen has."""
    return "softCap" in case["options"] or (case["loss"] in ("L1Loss", "MSELoss") and "weight" in case["tensors"])


def factors(case, t, losses, denominators, reduction):
    """What each loss is multiplied by in the number that the gradients are of."""
    if reduction == "none":
        return t["lossGradient"] if case["upstream"] else np.ones(losses.size)
    denominator = denominators.get(reduction) if isinstance(denominators, dict) else denominators
    return case["gradientScale"] / (denominator if reduction != "sum" else 1) * np.ones(losses.size)


def close(got, want, room, scale=0):
    with np.errstate(invalid="ignore"):
        return (got == want) | (np.isnan(got) & np.isnan(want)) | (np.abs(got - want) <= room * np.fmax(np.abs(want), scale) + 1e-300)


def moved(value, t, o, name, i, step):
    there = dict(t)
    there[name] = t[name].copy()
    there[name][i] += step
    return value(there, o, t)[0]


def comparable(t, losses, name, got, i):
    """Whether the element and its loss are finite, so that a difference says something."""
    return np.isfinite(got[i]) and np.isfinite(t[name][i]) and np.isfinite(losses[i * losses.size // got.size])


def finite_sum(factor, difference):
    return (factor * np.where(np.isfinite(difference), difference, 0)).sum()


def noise(factor, here, step, power):
    """What rounding errors make of a difference of losses."""
    return 1e-14 * np.abs(factor * np.fmax(np.where(np.isfinite(here), np.abs(here), 0), 1)).max() / step**power


def slopes(value, t, o, losses, factor, name, got):
    here, found, same = value(t, o, t)[0], got.copy(), np.ones(got.size, bool)
    for i in range(got.size):
        if comparable(t, losses, name, got, i):
            # A longer step meets fewer rounding errors, a shorter one follows a sharper bend.
            for step in np.array((1e-5, 1e-4, 1e-7, 1e-9, 1e-11)) * max(0.1, abs(t[name][i])):
                up, down = moved(value, t, o, name, i, step) - here, here - moved(value, t, o, name, i, -step)
                right, left = finite_sum(factor, up) / step, finite_sum(factor, down) / step
                room = 1e-6 * max(abs(got[i]), abs(left), abs(right)) + noise(factor, here, step, 1)
                if found[i] != got[i] and room > 1e-3 * abs(got[i]):
                    continue
                found[i] = (left + right) / 2
                kink = abs(right - left) > 1e-3 * (abs(right) + abs(left)) and min(left, right) - room <= got[i] <= max(left, right) + room
                same[i] = kink or abs(found[i] - got[i]) <= room
                if same[i]:
                    break
    return same, found


def curvatures(value, t, o, losses, factor, name, got):
    here, found, same = value(t, o, t)[0], got.copy(), np.ones(got.size, bool)
    for i in range(got.size):
        if comparable(t, losses, name, got, i):
            for step in np.array((2e-4, 2e-5, 1e-7, 1e-10)) * max(0.1, abs(t[name][i])):
                line = [here if k == 0 else moved(value, t, o, name, i, k * step) for k in range(-2, 3)]
                bends = [finite_sum(factor, line[k] - 2 * line[k + 1] + line[k + 2]) / step**2 for k in range(3)]
                room = 2e-3 * abs(got[i]) + noise(factor, here, step, 2)
                if found[i] != got[i] and room > 1e-2 * abs(got[i]):
                    continue
                # At a bend of the slope the second derivative is that of one side.
                found[i] = min(bends, key=lambda b: abs(b - got[i]))
                same[i] = abs(found[i] - got[i]) <= room
                if same[i]:
                    break
    return same, found


def main():
    wrong = []
    here = os.path.dirname(os.path.abspath(__file__))
    names = [n for n in sys.argv[1:] if n != "-v"]
    for path in sorted(glob.glob(os.path.join(here, "*.json.gz"))):
        if names and os.path.basename(path)[:-len(".json.gz")] not in names:
            continue
        cases = read(path)
        with np.errstate(all="ignore"):
            found = [line for case in cases for line in check(case)]
        print(f"{os.path.basename(path)}: {len(cases)} cases, {len(found)} wrong")
        for case in cases if "-v" in sys.argv else ():
            if case["deviation"]:
                print(f"  not PyTorch's functional: {case['name']}: {case['deviation']}")
        wrong += found
    print("\n".join(wrong[:40]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
