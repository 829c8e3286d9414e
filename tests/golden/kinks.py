"""Operations whose slope at a kink is part of the contract, and stable forms of common functions."""
import torch

from basics_formulas import softplus, weigh  # noqa: F401  (for the families)


def ramp(v):
    """max(0, v), whose slope is 1 at the kink and 0 at NaN, as PyTorch's clamp."""
    return v.clamp(min=0)


def strict_ramp(v):
    """max(0, v), whose slope is 0 at the kink; NaN counts 0."""
    return torch.where(v > 0, v, torch.zeros_like(v))


class Raise(torch.autograd.Function):
    """max(v, least), with the slope 1 everywhere."""

    @staticmethod
    def forward(ctx, v, least):
        return v.clamp(min=least)

    @staticmethod
    def backward(ctx, upstream):
        return upstream, None


straight_through_max = Raise.apply


def chosen(mask, there, elsewhere, v):
    """there(v) where the mask holds, elsewhere(v) where not; neither sees the other's elements."""
    rest = torch.zeros_like(v)
    return torch.where(mask, there(torch.where(mask, v, rest)), elsewhere(torch.where(mask, rest, v)))


def log_softmax(x, dim):
    """As kernels do it: the maximum, then the logarithm of the sum, taken off."""
    z = x - x.detach().amax(dim, keepdim=True)
    return z - z.exp().sum(dim, keepdim=True).log()
