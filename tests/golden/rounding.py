"""How rounding errors grow on the way to a result: the `scale` that stands beside it.

A formula is evaluated again and again, forward and backward, with every arithmetic result moved by a
random relative error of at most NOISE. A product of a few factors then moves by about NOISE times its own
magnitude, a difference by NOISE times the magnitude of its terms: what one rounding error is worth.
"""
import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

NOISE = 1e-9
TRIALS = 24
# A result this little above its own magnitude needs no scale.
NOTABLE = 1.5

ROUNDED = frozenset("""add sub rsub mul div pow sqrt exp log log1p log2 expm1 sin cos tanh sigmoid softplus atan
    sum mean logsumexp cumsum mm matmul bmm reciprocal sinh addcmul addcdiv
    tanh_backward sigmoid_backward softplus_backward""".split())


class Noisy(TorchDispatchMode):
    def __init__(self, generator):
        super().__init__()
        self.generator = generator

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if func.overloadpacket.__name__ in ROUNDED and isinstance(result, torch.Tensor) and result.is_floating_point():
            noise = 2 * torch.rand(result.shape, generator=self.generator, dtype=result.dtype) - 1
            result = result * (1 + NOISE * noise)
        return result


def shaken(options, rng):
    """The options, moved where float32 does not hold them exactly."""
    return {name: value * (1 + NOISE * rng.uniform(-1, 1))
            if isinstance(value, float) and np.isfinite(value) and np.float32(value) != value else value
            for name, value in options.items()}


def scales(evaluate, options):
    """For every result of evaluate(options): the magnitude that its rounding errors are proportional to."""
    exact = evaluate(options)
    squares = {name: np.zeros(value.shape) for name, value in exact.items()}
    rng, generator = np.random.RandomState(5), torch.Generator().manual_seed(5)
    for _ in range(TRIALS):
        with Noisy(generator):
            moved = evaluate(shaken(options, rng))
        for name, value in moved.items():
            with np.errstate(invalid="ignore"):
                move = np.where(np.isfinite(exact[name]), value - exact[name], 0)
            squares[name] += np.where(np.isfinite(move), move, 0) ** 2
    return {name: np.maximum(np.where(np.isfinite(exact[name]), np.abs(exact[name]), 0), np.sqrt(square / TRIALS) / NOISE)
            for name, square in squares.items()}


def notable(value, scale):
    with np.errstate(invalid="ignore"):
        return bool((scale > NOTABLE * np.abs(value)).any())
