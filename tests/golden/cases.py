"""What a family's file says of a loss: its formula, PyTorch's functional, and the examples to record."""
import dataclasses
from typing import Callable, Optional


@dataclasses.dataclass
class Example:
    label: str
    tensors: dict
    options: dict = dataclasses.field(default_factory=dict)
    upstream: bool = False
    # Whether PyTorch's functional holds here; where it does not, `deviation` says why.
    native: bool = True
    deviation: Optional[str] = None
    # Edges are exact: they have no scales.
    edge: bool = False
    # Results that the contract leaves open here, such as a slope at a pole.
    omit: tuple = ()
    dtypes: tuple = ("float32", "float64")
    # What PyTorch 2.10 printed, in float32: {reduction: {result: values}}.
    printed: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Loss:
    name: str
    # (tensors, options) -> (one loss per element or row, the mean's denominator: a number, or one per loss)
    formula: Callable
    # A random generator -> examples
    examples: Callable
    # (tensors, options, reduction) -> PyTorch's
    native: Optional[Callable] = None
    gradients: tuple = ("input",)
    hessians: tuple = ()
    reductions: tuple = ("none", "mean", "sum")
    # Where the formula keeps digits that PyTorch's functional loses: the formula is recorded.
    sharper: bool = False
    # Options -> the period and stride with which the elements of a tensor share a row: (length, spatial).
    row: Optional[Callable] = None
    # Options whose rounding to float32 shows in the result: a float32 case has them rounded.
    held: tuple = ()
    # (tensors, options) -> further values per row, and further numbers
    further: Optional[Callable] = None
    counters: Optional[Callable] = None


def total(value, denominator, reduction):
    """The reduced loss; batchmean brings its denominator as the second of two."""
    if reduction == "none":
        return value
    if isinstance(denominator, dict):
        denominator = denominator.get(reduction)
    return value.sum() if reduction == "sum" else (value / denominator).sum() if hasattr(denominator, "shape") and denominator.dim() \
        else value.sum() / denominator


def tiled(values, count):
    """Weights repeat from the right, like a last axis."""
    return values.repeat(count // values.numel())


def weighted(t, value):
    return value if "weight" not in t else tiled(t["weight"], value.numel()) * value
