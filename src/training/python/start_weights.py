"""A TensorFlow.js graph model as a PyTorch module whose weights train.

The reader starts from the body of a MobileNetV3 detector that learned on COCO (mobilenetv3_centernet, Apache-2.0, as
kept in the npm package @vladmandic/human, MIT). Its batch norms were folded away; each convolution gets a fresh one,
set so that it changes nothing at first: without them training blows up.
"""

import base64
import json
import pathlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


def read_weights(path):
    """Name -> array, from the manifest of a graph model; float16 becomes float32."""
    manifest = json.loads(path.read_text())["weightsManifest"][0]
    blob = b"".join((path.parent / part).read_bytes() for part in manifest["paths"])
    weights, at = {}, 0
    for spec in manifest["weights"]:
        quantized = spec.get("quantization", {})
        kind = np.dtype(quantized.get("dtype", spec["dtype"]))
        count = int(np.prod(spec["shape"]))
        array = np.frombuffer(blob, kind, count, at).reshape(spec["shape"])
        at += count * kind.itemsize
        if "scale" in quantized:
            array = array.astype("f4") * quantized["scale"] + quantized["min"]
        weights[spec["name"]] = array if array.dtype == np.int32 else array.astype("f4")
    return weights


def inputs_of(node):
    return [name.split(":")[0] for name in node.get("input", [])]


def key(name):
    return name.replace("/", "__").replace(".", "_")


class Body(nn.Module):
    """Runs the graph from its one placeholder, NCHW RGB 0..255, and answers the nodes named in ``taps``."""

    def __init__(self, path, taps):
        super().__init__()
        path = pathlib.Path(path)
        weights = read_weights(path)
        self.nodes = {node["name"]: node for node in json.loads(path.read_text())["modelTopology"]["node"]}
        self.taps, self.plan, self.fixed = list(taps), [], {}
        self.learned, self.norms = nn.ParameterDict(), nn.ModuleDict()
        for name in self.order(taps):
            node = self.nodes[name]
            if node["op"] == "Const":
                self.keep(name, weights[name])
            else:
                self.plan.append(self.step(node))
        self.setting_up = False

    def order(self, ends):
        seen, order = set(), []

        def visit(name):
            if name not in seen:
                seen.add(name)
                for before in inputs_of(self.nodes[name]):
                    visit(before)
                order.append(name)

        for end in ends:
            visit(end)
        return order

    def keep(self, name, value):
        if value.dtype == np.int32:
            self.fixed[name] = value
        elif value.ndim < 2 and value.size == 1:
            self.fixed[name] = float(value.reshape(()))
        else:
            tensor = torch.tensor(value)
            if value.ndim == 4:
                users = [node["op"] for node in self.nodes.values() if name in node.get("input", [])]
                depthwise = any("Depthwise" in op for op in users)
                tensor = tensor.permute(2, 3, 0, 1) if depthwise else tensor.permute(3, 2, 0, 1)
                tensor = tensor.reshape(-1, 1, *tensor.shape[2:]) if depthwise else tensor
            self.learned[key(name)] = nn.Parameter(tensor.contiguous())

    def step(self, node):
        attributes, name, op = node.get("attr", {}), node["name"], node["op"]
        stride = int(attributes["strides"]["list"]["i"][1]) if "strides" in attributes else 1
        fused = attributes.get("fused_ops", {}).get("list", {}).get("s", [])
        if "Conv2" in op and "squeeze" not in name:
            channels = self.learned[key(inputs_of(node)[1])].shape[0]
            self.norms[key(name)] = nn.BatchNorm2d(channels, momentum=0.03)
        return op, name, inputs_of(node), stride, [base64.b64decode(one).decode() for one in fused]

    def set_up(self, photos):
        """Gives each norm the statistics of these photos and the scale that undoes it."""
        self.eval()
        self.setting_up = True
        with torch.no_grad():
            self(photos)
        self.setting_up = False

    def value(self, known, name):
        if name in known:
            return known[name]
        return self.fixed[name] if name in self.fixed else self.learned[key(name)]

    def convolve(self, name, values, stride, depthwise):
        x, weight = values[0], values[1]
        size = weight.shape[-1]
        edge = int(x.shape[2])  # a number, not a traced shape: the exported graph stays plain
        pad = (-(-edge // stride) - 1) * stride + size - edge
        pad = max(pad, 0)
        x = F.pad(x, (pad // 2, pad - pad // 2, pad // 2, pad - pad // 2)) if pad else x
        groups = weight.shape[0] if depthwise else 1
        y = F.conv2d(x, weight, values[2] if len(values) > 2 else None, stride, 0, 1, groups)
        if key(name) not in self.norms:
            return y
        norm = self.norms[key(name)]
        if self.setting_up:
            mean, variance = y.mean((0, 2, 3)), y.var((0, 2, 3))
            norm.running_mean.copy_(mean), norm.running_var.copy_(variance)
            norm.weight.copy_((variance + norm.eps).sqrt()), norm.bias.copy_(mean)
        return norm(y)

    def forward(self, x):
        known = {}
        for op, name, sources, stride, fused in self.plan:
            values = [self.value(known, source) for source in sources]
            if op == "Placeholder":
                y = x
            elif "Conv2" in op:
                y = self.convolve(name, values, stride, "Depthwise" in op)
                for one in fused:
                    y = F.relu(y) if one == "Relu" else F.relu6(y) if one == "Relu6" else y
            else:
                y = SIMPLE[op](values)
            known[name] = y
        return [known[tap] for tap in self.taps]


SIMPLE = {
    "Add": lambda v: v[0] + v[1],
    "AddV2": lambda v: v[0] + v[1],
    "Mul": lambda v: v[0] * v[1],
    "Sub": lambda v: v[0] - v[1],
    "Relu": lambda v: F.relu(v[0]),
    "Relu6": lambda v: F.relu6(v[0]),
    "Mean": lambda v: v[0].mean((2, 3), keepdim=True),
    "Identity": lambda v: v[0],
}
