"""Finds the temperature of the kinds and the least clear confidence, on photos of homes that were held out.

python3 src/training/python/calibrate.py FOLD0.pt FOLD3.pt
"""

import sys

import numpy as np
import torch

from reader_net import KINDS

RIGHT = 0.95


def held_out(paths):
    """Probabilities [n,7], the true kind [n] and what else counts as right, of all folds."""
    shares, kinds = [], []
    for path in paths:
        answers = torch.load(path)["answers"]
        shares.append(answers["held"][0])
        kinds += [KINDS.index(row["category"]) for row in answers["held_rows"]]
    return np.concatenate(shares), np.array(kinds)


def warmed(shares, temperature):
    logits = np.log(shares + 1e-9) / temperature
    warm = np.exp(logits - logits.max(1, keepdims=True))
    return warm / warm.sum(1, keepdims=True)


def main():
    shares, kinds = held_out(sys.argv[1:])
    weights = 1 / np.bincount(kinds, minlength=6)[kinds]  # every class counts the same
    weights /= weights.sum()

    def surprise(temperature):
        return -(weights * np.log(warmed(shares, temperature)[np.arange(len(kinds)), kinds] + 1e-9)).sum()

    temperature = min(np.arange(0.4, 2.01, 0.02), key=surprise)
    warm = warmed(shares, temperature)
    best, right = warm[:, :6].max(1), warm[:, :6].argmax(1) == kinds

    def share_right(least):
        sure = best >= least
        return (weights * right)[sure].sum() / weights[sure].sum() if sure.any() else 1.0

    clear = next(least for least in np.arange(0.4, 1.0, 0.01) if share_right(least) >= RIGHT)
    print(f"{len(kinds)} photos: temperature {temperature:.2f}, clear from {clear:.2f}: {(weights * (best >= clear)).sum():.2f} of photos")
    for least in (0.5, 0.6, 0.7, 0.8, 0.9):
        print(f"  from {least}: {(best >= least).mean():.2f} of photos, right {share_right(least):.3f}")


if __name__ == "__main__":
    main()
