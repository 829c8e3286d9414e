"""Prints PyTorch's figures for the worked examples of this program: run `python3 pytorch.py`.

Everything is float32 on the CPU; each line is a loss (or several) and then its gradient with respect
to the first argument.
"""
import torch
import torch.nn.functional as F


def show(name, loss, x):
    loss.sum().backward()
    numbers = lambda t: ", ".join(f"{v:.9g}" for v in t.detach().flatten().tolist())
    print(f"{name}\n  loss      {numbers(loss)}\n  gradient  {numbers(x.grad)}")


def leaf(values):
    return torch.tensor(values, dtype=torch.float32, requires_grad=True)


p = leaf([0.3441, 0.6559])
show("BCE of the softmax of (0.2939, 0.939), in four digits", F.binary_cross_entropy(p, torch.tensor([0.0, 1.0])), p)
pair = leaf([[0.2939, 0.939]])
show("cross entropy of (0.2939, 0.939)", F.cross_entropy(pair, torch.tensor([1])), pair)
for target in (1.0, 0.92):
    p = leaf([0.91276])
    show(f"BCE against {target}", F.binary_cross_entropy(p, torch.tensor([target])), p)

logits = [[-0.4089, -1.2471, 0.5907], [-0.4897, -0.8267, -0.7349], [0.5241, -0.1246, -0.4751]]
labels = torch.tensor([[0.0, 1, 1], [0, 0, 1], [1, 0, 1]])
x = leaf(logits)
show("BCE with logits", F.binary_cross_entropy_with_logits(x, labels, reduction="none"), x)
for name, part in (("positives", labels), ("negatives", 1 - labels)):
    x = leaf(logits)
    show(f"BCE with logits, {name}", F.binary_cross_entropy_with_logits(x, labels, weight=part, reduction="none"), x)

targets = torch.tensor([2, 0, 1])
weight = torch.tensor([1.0, 2.0, 0.5])
rows = leaf(logits)
show("cross entropy", F.cross_entropy(rows, targets), rows)
rows = leaf(F.log_softmax(torch.tensor(logits), 1).tolist())
show("negative log-likelihood of the log-softmax", F.nll_loss(rows, targets), rows)
for name, options in (("label smoothing 0.1", dict(label_smoothing=0.1)),
                      ("class weights 1, 2, 0.5", dict(weight=weight)),
                      ("class 0 ignored", dict(ignore_index=0))):
    rows = leaf(logits)
    show(f"cross entropy, {name}", F.cross_entropy(rows, targets, **options), rows)
