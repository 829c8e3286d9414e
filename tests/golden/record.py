"""Records what PyTorch computes for each loss: values, gradients and second derivatives that the numeric
tests hold LossGen to.

Run `python3 record.py [LOSS…]` in this folder (PyTorch 1.13 or newer, CPU), then `python3 check.py`.
One gzip-compressed JSON file per loss is written; the same PyTorch writes the same bytes again.

Every reference is computed in float64. For float32 the inputs are first rounded to float32, so that a
reference is the correctly rounded answer to the question the kernel is asked, and not what another
float32 program makes of it. Where PyTorch has no such loss, or its functional deviates from LossGen's
contract (named in each case's `deviation`), the published formula is composed from torch operations and
differentiated by autograd; everywhere else PyTorch's functional itself is recorded, and the composed
formula must agree with it. Edge cases are also held against what PyTorch 2.10 printed.

`scale` arrays stand beside results that are differences of larger terms: the magnitude that rounding
errors are proportional to (rounding.py; for the six basic losses the sum of the terms' magnitudes).
"""
import os
import sys
import zlib

import numpy as np
import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

import additions  # noqa: E402
import basics  # noqa: E402
import classification  # noqa: E402
import contrastive  # noqa: E402
import margins  # noqa: E402
import pointwise  # noqa: E402
import ranking  # noqa: E402
import regions  # noqa: E402
import regression  # noqa: E402
import sequence  # noqa: E402
import vectors  # noqa: E402
from casefile import write  # noqa: E402
from engine import DTYPES, record  # noqa: E402

FAMILIES = (pointwise, margins, vectors, sequence, classification, regression,
            regions, ranking, contrastive)


def cases_of(loss):
    # Each loss draws from a sequence of its own, which another loss cannot move.
    for dtype in DTYPES:
        rng = np.random.RandomState(zlib.crc32((loss.name + dtype).encode()))
        yield from (record(loss, example, dtype, i == 0) for i, example in enumerate(loss.examples(rng)) if dtype in example.dtypes)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    wanted = set(sys.argv[1:])
    if not wanted or wanted & set(basics.NAMES):
        basics.record_all(here, {loss.name: list(cases_of(loss)) for loss in additions.LOSSES})
    for family in FAMILIES:
        for loss in family.LOSSES:
            if not wanted or loss.name in wanted:
                write(here, loss.name, list(cases_of(loss)))


if __name__ == "__main__":
    main()
