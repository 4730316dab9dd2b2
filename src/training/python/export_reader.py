"""Writes trained readers as one ONNX file: probabilities out, the weights in eight bits.

python3 src/training/python/export_reader.py --start centernet.json --nets WHOLE.pt --heat 0.82 --strange 1.5 \
    --clear 0.7 --out assets/learned/sight.onnx

Several nets answer as one: the mean of their probabilities. ``--heat`` is the temperature of the kinds and ``--clear``
the least confidence to stand behind one; ``calibrate.py`` finds both on homes held out. ``--strange`` is added to the
log odds of "none of these": at a kiosk more is held up that no photo of clothes prepared for.
"""

import argparse
import pathlib
import tempfile

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import TensorProto, helper, numpy_helper

from photos import EDGE
from reader_net import KINDS, Reader

SMALL = 1024


class Answering(nn.Module):
    """[n,3,EDGE,EDGE] -> probabilities of kinds [n,7], tones [n,17], patterns [n,6] and the heat [n,40,40]."""

    def __init__(self, nets, temperature, strange):
        super().__init__()
        self.nets = nn.ModuleList(nets)
        self.temperature = temperature
        self.register_buffer("strange", torch.tensor([[0.0] * (len(KINDS) - 1) + [strange]]))

    def forward(self, photo):
        all_of_them = [net(photo) for net in self.nets]
        kinds = sum((kind / self.temperature + self.strange).softmax(1) for kind, _, _, _ in all_of_them)
        tones = sum(tone.softmax(1) for _, tone, _, _ in all_of_them)
        patterns = sum(pattern.softmax(1) for _, _, pattern, _ in all_of_them)
        heat = sum(torch.sigmoid(where)[:, 0] for _, _, _, where in all_of_them)
        return tuple(one / len(self.nets) for one in (kinds, tones, patterns, heat))


def in_eight_bits(model):
    """Keeps large weights as int8 with one scale an output channel; a runtime folds the product when it loads."""
    graph = model.graph
    for tensor in list(graph.initializer):
        weights = numpy_helper.to_array(tensor)
        if weights.dtype != np.float32 or weights.size < SMALL or weights.ndim < 2:
            continue
        scale = np.abs(weights).reshape(len(weights), -1).max(1).reshape([-1] + [1] * (weights.ndim - 1)) / 127
        scale = np.maximum(scale, 1e-12).astype("f4")
        graph.initializer.remove(tensor)
        name = tensor.name
        graph.initializer.extend([
            numpy_helper.from_array(np.round(weights / scale).astype(np.int8), name + "_i8"),
            numpy_helper.from_array(scale, name + "_scale"),
        ])
        graph.node.insert(0, helper.make_node("Mul", [name + "_f", name + "_scale"], [name]))
        graph.node.insert(0, helper.make_node("Cast", [name + "_i8"], [name + "_f"], to=TensorProto.FLOAT))
    return model


def write(nets, out, temperature, clear, strange):
    """Writes the file; the same nets give the same bytes."""
    names = ["kinds", "tones", "patterns", "heat"]
    answering = Answering([net.to(memory_format=torch.contiguous_format).eval() for net in nets], temperature, strange)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "plain.onnx"
        torch.onnx.export(
            answering, torch.zeros(2, 3, EDGE, EDGE), str(path), input_names=["photo"], output_names=names,
            dynamic_axes={name: {0: "n"} for name in ["photo", *names]}, opset_version=14,
        )
        model = in_eight_bits(onnx.load(str(path)))
    told = {"kinds": ",".join(KINDS[:-1]), "clear_from": f"{clear:.3f}"}
    for key, value in told.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.checker.check_model(model)
    onnx.save(model, out)
    print(f"{out}: {pathlib.Path(out).stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", required=True)
    parser.add_argument("--nets", nargs="+", required=True)
    parser.add_argument("--heat", type=float, required=True)
    parser.add_argument("--clear", type=float, required=True)
    parser.add_argument("--strange", type=float, default=0.0)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    nets = []
    for path in args.nets:
        net = Reader(args.start)
        net.load_state_dict(torch.load(path)["net"])
        nets.append(net)
    write(nets, args.out, args.heat, args.clear, args.strange)


if __name__ == "__main__":
    main()
