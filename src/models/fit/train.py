"""Fits one model and its copies for cross-validation.

    python train.py FOLDER

FOLDER holds rows.f32 (a row of evidence an example, float32) and task.json: {"features", "classes", "kind", "label",
"weight", "fold", "folds", "params"}. An example of fold f is left out of copy f. Writes out.json: {"model", "copies"},
in the form that src/compare/model.ts reads. Needs numpy, scikit-learn and lightgbm.
"""
import json
import os
import sys

import numpy as np

folder = sys.argv[1]
task = json.load(open(os.path.join(folder, "task.json")))
features, classes, params = task["features"], task["classes"], task["params"]
X = np.fromfile(os.path.join(folder, "rows.f32"), np.float32).reshape(-1, len(features)).astype(float)
label, weight, fold = (np.array(task[key]) for key in ("label", "weight", "fold"))
DIGITS = 5


def short(value):
    return float(f"{value:.{DIGITS}g}")


def logistic(rows):
    from sklearn.linear_model import LogisticRegression

    mean, scale = X[rows].mean(0), X[rows].std(0) + 1e-6
    deviations = np.clip((X[rows] - mean) / scale, -6, 6)
    fitted = LogisticRegression(C=params.get("C", 0.3), max_iter=3000)
    fitted.fit(deviations, label[rows], sample_weight=weight[rows])
    weights, bias = fitted.coef_, fitted.intercept_
    return {
        "kind": "logistic",
        "classes": classes,
        "features": {
            name: {
                "mean": short(mean[k]),
                "scale": short(scale[k]),
                "weights": [short(w) for w in weights[:, k]],
            }
            for k, name in enumerate(features)
        },
        "bias": [short(b) for b in bias],
    }


def flattened(node, out):
    if "leaf_value" in node:
        out += [-1, round(node["leaf_value"], 4)]
        return
    out += [node["split_feature"], short(node["threshold"]), 0]
    place = len(out) - 1
    flattened(node["left_child"], out)
    out[place] = len(out)
    flattened(node["right_child"], out)


def trees(rows):
    import lightgbm

    data = lightgbm.Dataset(X[rows], label[rows], weight=weight[rows], params={"use_missing": False, "verbose": -1})
    options = {
        "objective": "multiclass",
        "num_class": len(classes),
        "learning_rate": 0.06,
        "num_leaves": 8,
        "min_child_samples": 25,
        "lambda_l2": 5,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.8,
        "bagging_freq": 1,
        "use_missing": False,
        "deterministic": True,
        "seed": 1,
        "verbose": -1,
        "num_threads": 1,
        **params,
    }
    fitted = lightgbm.train(options, data, options.pop("rounds", 120))
    forest = [[] for _ in classes]
    for tree in fitted.dump_model()["tree_info"]:
        nodes = []
        flattened(tree["tree_structure"], nodes)
        forest[tree["tree_index"] % len(classes)].append(nodes)
    return {"kind": "trees", "classes": classes, "features": features, "trees": forest}


fit = trees if task["kind"] == "trees" else logistic
copies = [fit(np.where(fold != f)[0]) for f in range(task["folds"])]
json.dump({"model": fit(np.arange(len(X))), "copies": copies}, open(os.path.join(folder, "out.json"), "w"))
