"""Makes the models of the tests: a few hundred bytes each, with answers that are known by arithmetic.

    python3 src/training/python/tiny_models.py src/test/resources/dev/awase/vision

Needs only the onnx package. Each takes `photo`, float32 [n, 3, 16, 16], RGB 0 to 255. With red, green and blue the means
of the whole square (red: of its left half only) the answers are

    kinds     red, green and blue over their sum: top, bottom, none of these
    tones     all of them on the sixth, turquoise
    patterns  0.1 plain, 0.7 striped, 0.2 print
    heat      4 x 4 means of red over 255
"""

import sys
from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

EDGE = 16


def constant(name, values, kind=np.float32):
    return numpy_helper.from_array(np.array(values, dtype=kind), name)


def tiny(kinds="top,bottom", outputs=("kinds", "tones", "patterns", "heat"), edge=EDGE, channels=3, **card):
    tones = [0.0] * 17
    tones[5] = 1.0
    weights = [
        constant("whole", np.zeros((3, 17))),
        constant("tone", tones),
        constant("patternless", np.zeros((3, 6))),
        constant("pattern", [0.1, 0.7, 0.0, 0.2, 0.0, 0.0]),
        constant("zero", [0], np.int64),
        constant("one", [1], np.int64),
        constant("three", [3], np.int64),
        constant("first_axis", [1], np.int64),
        constant("last_axis", [3], np.int64),
        constant("middle", [edge // 2], np.int64),
        constant("white", 255.0),
        constant("rows", [-1, 4, 4], np.int64),
    ]
    steps = [
        helper.make_node("Slice", ["photo", "zero", "one", "first_axis"], ["red"]),
        helper.make_node("Slice", ["photo", "one", "three", "first_axis"], ["others"]),
        helper.make_node("Slice", ["red", "zero", "middle", "last_axis"], ["left"]),
        helper.make_node("ReduceMean", ["left"], ["mean_red"], axes=[2, 3], keepdims=0),
        helper.make_node("ReduceMean", ["others"], ["mean_others"], axes=[2, 3], keepdims=0),
        helper.make_node("Concat", ["mean_red", "mean_others"], ["means"], axis=1),
        helper.make_node("ReduceSum", ["means", "one"], ["sum"], keepdims=1),
        helper.make_node("Div", ["means", "sum"], ["kinds"]),
        helper.make_node("Gemm", ["means", "whole", "tone"], ["tones"]),
        helper.make_node("Gemm", ["means", "patternless", "pattern"], ["patterns"]),
        helper.make_node(
            "AveragePool", ["red"], ["cells"], kernel_shape=[edge // 4] * 2, strides=[edge // 4] * 2
        ),
        helper.make_node("Div", ["cells", "white"], ["warm"]),
        helper.make_node("Reshape", ["warm", "rows"], ["heat"]),
    ]
    shapes = {"kinds": ["n", 3], "tones": ["n", 17], "patterns": ["n", 6], "heat": ["n", 4, 4]}
    graph = helper.make_graph(
        steps,
        "tiny",
        [helper.make_tensor_value_info("photo", TensorProto.FLOAT, ["n", channels, edge, edge])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shapes[name]) for name in outputs],
        weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    helper.set_model_props(model, {"kinds": kinds, **card})
    checker.check_model(model)
    return model


def main(folder):
    models = {
        "tiny": tiny(clear_from="0.5"),
        "kinds-only": tiny(outputs=("kinds",), clear_from="0.5"),
        "mirrored": tiny(clear_from="0.5", mirror="yes"),
        "centered": tiny(clear_from="0.5", mean="127", scale="0.5"),
        "spaceship": tiny(kinds="top,spaceship", clear_from="0.5"),
        "too-few-kinds": tiny(kinds="top", clear_from="0.5"),
        "no-card": tiny(kinds=""),
        "overconfident": tiny(clear_from="1.5"),
        "gray": tiny(channels=1, clear_from="0.5"),
    }
    for name, model in models.items():
        save(model, str(Path(folder) / f"{name}.onnx"))


if __name__ == "__main__":
    main(sys.argv[1])
