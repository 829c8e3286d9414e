"""The file format shared by record.py and check.py: gzip-compressed JSON, arrays as base64 of little-endian bytes.

Inputs have the case's dtype (indices: int64), results are float64, scales float32.
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


def write(folder, loss, cases):
    text = json.dumps({"cases": [c.document() for c in cases]}, separators=(",", ":"))
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
