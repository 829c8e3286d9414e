"""The file format, written by record.py and read by check.py and the tests: gzip-compressed JSON, arrays as
base64 of little-endian bytes.

Inputs have the case's dtype (integers: int64), results are float64, scales float32. Tensors are named as
the data parameters (class indices of CrossEntropyLoss and NLLLoss: `indices`) and weights; options as in
the catalogue, flags as 0 and 1, enumerations by number, an infinite number as 1e999. A result that a case
leaves out is one that the contract leaves open there, or a derivative of the sum or mean that would only
repeat, times a constant, what the case says of none.
"""
import base64
import gzip
import io
import json
import os

import numpy as np


class Case:
    def __init__(self, name, loss, dtype, deviation=None):
        self.name, self.loss, self.dtype = name, loss, dtype
        self.options, self.tensors, self.results = {}, {}, {}
        self.upstream, self.gradient_scale = False, 1.0
        self.deviation = deviation
        self.overflows = False

    def add(self, reduction, name, value, scale):
        entry = {"value": pack(np.asarray(value, np.float64))}
        if scale is not None:
            with np.errstate(over="ignore"):
                entry["scale"] = pack(np.asarray(scale, np.float32))
        self.results.setdefault(reduction, {})[name] = entry

    def document(self):
        return {
            "name": self.name, "loss": self.loss, "dtype": self.dtype, "options": self.options,
            "deviation": self.deviation, "upstream": self.upstream, "gradientScale": self.gradient_scale,
            "tensors": {name: pack(value) for name, value in self.tensors.items()},
            "results": self.results,
        }


def pack(array):
    return base64.b64encode(np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()).decode()


def unpack(text, dtype):
    return np.frombuffer(base64.b64decode(text), np.dtype(dtype).newbyteorder("<")).astype(dtype)


def rounded(values, bits):
    """Keeps some digits more than are asked of a kernel, and no more: the others would only fill space."""
    fraction, exponent = np.frexp(values)
    return np.where(np.isfinite(values), np.ldexp(np.round(np.ldexp(fraction, bits)), exponent - bits), values)


def overflow(case, loss):
    """A float32 loss beyond the largest float is infinite, and so is every mean or sum with it."""
    if case.dtype == "float32":
        with np.errstate(over="ignore"):
            narrow = loss.astype(np.float32)
        infinite = np.isinf(narrow)
        case.overflows |= bool((infinite & np.isfinite(loss)).any())
        loss = np.array([np.inf]) if case.overflows and loss.size == 1 and not np.isnan(loss[0]) else np.where(infinite, narrow, loss)
    return loss


def write(folder, loss, cases):
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), sorted(name for name in names if names.count(name) > 1)
    text = json.dumps({"cases": [c.document() for c in cases]}, separators=(",", ":")).replace(":Infinity", ":1e999")
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0, filename="", compresslevel=9) as file:
        file.write(text.encode())
    path = os.path.join(folder, loss + ".json.gz")
    with open(path, "wb") as file:
        file.write(buffer.getvalue())
    print(f"{loss}: {len(cases)} cases, {len(buffer.getvalue())} bytes")


def read(path):
    with gzip.open(path, "rt") as file:
        return json.load(file)["cases"]
