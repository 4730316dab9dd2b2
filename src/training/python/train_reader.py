"""Trains the reader on two cores, the same from the same seed, and writes it as ONNX.

python3 src/training/python/train_reader.py --photos PHOTOS --start centernet.json --things STAMPS --others OTHERS \
    --drawn assets/demo/pictures --looks src/training/labels/looks.csv --answers whole.pt

PHOTOS holds ``train`` and ``dev``; dev is never learned from. With ``--fold K`` some of the homes are held out and
measured on: ``calibrate.py`` reads their answers. ``export_reader.py`` writes what the kiosk reads with.
"""

import argparse
import copy
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

import photos as ph
from reader_net import KINDS, PATTERNS, TONES, Reader

BATCH, OTHERS = 48, 10
DRAWN = {"top": "top", "bot": "bottom", "drs": "dress", "out": "outerwear", "sho": "shoes", "hat": "hat"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("photos", "start", "things", "others", "drawn", "looks"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--answers")
    parser.add_argument("--fold", type=int, default=-1)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", default="")
    return parser.parse_args()


class Known:
    """All that is learned from, as arrays in memory."""

    def __init__(self, args):
        self.rows, self.photos = ph.photos_of(args.photos + "/train")
        looks = ph.looks_of(args.looks)
        source = np.array([[row["category"] == kind for kind in KINDS] for row in self.rows], "f4")
        eyes = np.stack([looks[row["file"]][0] for row in self.rows])
        self.kinds = np.where(eyes.sum(1, keepdims=True) > 0, 0.6 * source + 0.4 * eyes, source).astype("f4")
        self.tones = np.stack([looks[row["file"]][1] for row in self.rows]).astype("f4")
        self.patterns = np.stack([looks[row["file"]][2] for row in self.rows]).astype("f4")
        cache = pathlib.Path(args.cache) if args.cache else None
        if cache and cache.exists():
            self.masks, self.cut = (np.load(cache)[name] for name in ("masks", "cut"))
        else:
            found = [ph.cut_out(photo, at) for at, photo in enumerate(self.photos)]
            self.cut = np.array([mask is not None for mask in found])
            self.masks = np.stack([np.zeros(self.photos.shape[1:3], np.uint8) if mask is None else mask for mask in found])
            if cache:
                np.savez_compressed(cache, masks=self.masks, cut=self.cut)
        self.grounds = ph.backgrounds(self.photos, self.masks, self.cut)
        self.held = np.array([ph.fold_of(row["contributor"]) == args.fold for row in self.rows])
        self.things, self.things_held = every_fifth_apart([one for _, one in ph.things(args.things)])
        self.others, self.others_held = every_fifth_apart(ph.views(args.others))
        drawn = [(path.name.split("-")[1], ph.letterboxed(Image.open(path))) for path in sorted(pathlib.Path(args.drawn).glob("*.jpg"))]
        self.drawn, self.drawn_held = every_fifth_apart([picture for kind, picture in drawn if kind not in DRAWN])
        self.made_up = [(KINDS.index(DRAWN[kind]), picture) for kind, picture in drawn if kind in DRAWN]


def every_fifth_apart(all_of_them):
    """Those to learn from and those to be measured on."""
    return np.stack([one for at, one in enumerate(all_of_them) if at % 5]), np.stack(all_of_them[::5])


def on_ground(thing, ground):
    """A cut-out thing on another ground: photo and mask."""
    size = random.uniform(0.45, 1.0)
    edge = int(ph.EDGE * size)
    small = np.asarray(Image.fromarray(thing).resize((edge, edge), Image.BILINEAR)).astype("f4")
    y, x = random.randint(0, ph.EDGE - edge), random.randint(0, ph.EDGE - edge)
    photo, mask = ground.astype("f4").copy(), np.zeros((ph.EDGE, ph.EDGE), "f4")
    alpha = small[..., 3:] / 255
    photo[y : y + edge, x : x + edge] = alpha * small[..., :3] + (1 - alpha) * photo[y : y + edge, x : x + edge]
    mask[y : y + edge, x : x + edge] = alpha[..., 0]
    return photo, mask


def others(known, count):
    """What no shopper brings: other things on real grounds, empty grounds, any other photo, drawn bags; and, so that
    being drawn is no sign of it, drawn garments. Photos, masks, whether a mask is known, kinds."""
    found = []
    for at in range(count):
        ground, kind, trusted = random.choice(known.grounds), len(KINDS) - 1, 0.0
        mask = np.zeros(ground.shape[:2], "f4")
        if at % 10 < 3:
            (photo, mask), trusted = on_ground(random.choice(known.things), ground), 1.0
        elif at % 10 < 4:
            photo, trusted = ground, 1.0
        elif at % 10 < 6:
            photo = random.choice(known.others)
        elif at % 10 < 7:
            photo = random.choice(known.drawn)
        else:
            kind, photo = random.choice(known.made_up)
        found.append((photo.astype("f4"), mask, trusted, kind))
    return [np.stack(part) for part in zip(*found)]


def garments(known, chosen):
    """Photos and masks; a quarter of those that were cut out lie on another ground."""
    photo, mask = known.photos[chosen].astype("f4"), known.masks[chosen].astype("f4")
    for at, one in enumerate(chosen):
        if known.cut[one] and random.random() < 0.25:
            soft = F.avg_pool2d(torch.tensor(mask[at])[None, None], 3, 1, 1)[0, 0].numpy()[..., None]
            photo[at] = soft * photo[at] + (1 - soft) * random.choice(known.grounds)
    return photo, mask, known.cut[chosen].astype("f4")


def batch(known, weights):
    chosen = torch.multinomial(weights, BATCH - OTHERS, replacement=True).numpy()
    *strange, strange_kinds = others(known, OTHERS)
    parts = [np.concatenate(pair) for pair in zip(garments(known, chosen), strange)]
    photo, mask = torch.tensor(parts[0]).permute(0, 3, 1, 2), torch.tensor(parts[1])[:, None]
    photo, mask = ph.placed(photo, mask, turn=25, scale=0.3)
    kinds = torch.zeros(BATCH, len(KINDS))
    kinds[: len(chosen)] = torch.tensor(known.kinds[chosen])
    kinds[torch.arange(len(chosen), BATCH), torch.tensor(strange_kinds)] = 1
    truths = kinds, torch.tensor(known.tones[chosen]), torch.tensor(known.patterns[chosen])
    photo = ph.covered(ph.lit(photo)).contiguous(memory_format=torch.channels_last)
    return photo, F.avg_pool2d(mask, 4), torch.tensor(parts[2]).float(), truths


def cross_entropy(logits, truth, smoothing):
    truth = (1 - smoothing) * truth + smoothing / truth.shape[1]
    return -(truth * logits.log_softmax(1)).sum(1).mean()


def loss_of(net, known, weights):
    photo, mask, trusted, (kinds, tones, patterns) = batch(known, weights)
    kind, tone, pattern, where = net(photo)
    n = len(tones)
    place = (F.binary_cross_entropy_with_logits(where, mask, reduction="none").mean((1, 2, 3)) * trusted).mean()
    looks = 0.6 * cross_entropy(tone[:n], tones, 0.02) + 0.5 * cross_entropy(pattern[:n], patterns, 0.02)
    return cross_entropy(kind, kinds, 0.04) + looks + 0.6 * place


def answers_of(net, pictures):
    """Means over the photo and its mirror image: kinds, tones, patterns (probabilities) and the mask."""
    net.eval()
    found = []
    with torch.no_grad():
        for start in range(0, len(pictures), 64):
            photo = torch.tensor(pictures[start : start + 64]).permute(0, 3, 1, 2).float()
            one, other = (net(view.contiguous(memory_format=torch.channels_last)) for view in (photo, photo.flip(3)))
            both = [(a.softmax(1) + b.softmax(1)) / 2 for a, b in zip(one[:3], other[:3])]
            found.append([*both, (one[3].sigmoid() + other[3].sigmoid().flip(3)) / 2])
    return [torch.cat(part).numpy() for part in zip(*found)]


def measured(name, answers, rows):
    kinds, tones, patterns, _ = answers
    best = np.argsort(-kinds[:, :6], 1)[:, :3]
    accepted = [{row["category"], *row.get("category_also_ok", "").split("|")} for row in rows]
    right = np.array([KINDS[first] in ok for first, ok in zip(best[:, 0], accepted)])
    within = np.array([any(KINDS[one] in ok for one in three) for three, ok in zip(best, accepted)])
    truth = np.array([row["category"] for row in rows])
    classes = {kind: round(float(right[truth == kind].mean()), 2) for kind in KINDS[:6] if (truth == kind).any()}
    sure = kinds.max(1) >= 0.9
    print(f"{name}: {len(rows)} top1 {right.mean():.3f} top3 {within.mean():.3f} balanced {np.mean(list(classes.values())):.3f} {classes}")
    print(f"   sure {sure.mean():.2f}, right {right[sure].mean():.3f}; called none {(kinds.argmax(1) == 6).mean():.3f}")
    if "base_colour" in rows[0]:
        said = [TONES[one] for one in tones.argmax(1)]
        primary = np.mean([row["base_colour"] == tone for row, tone in zip(rows, said)])
        also = np.mean([tone in {row["base_colour"], *row["colour_also_ok"].split("|")} for row, tone in zip(rows, said)])
        pattern = [PATTERNS[one] for one in patterns.argmax(1)]
        six = np.mean([row["pattern"] == one for row, one in zip(rows, pattern)])
        plain = np.mean([(row["pattern"] == "plain") == (one == "plain") for row, one in zip(rows, pattern)])
        print(f"   tone accepted {also:.3f} primary {primary:.3f}; pattern {six:.3f} plain or not {plain:.3f}", flush=True)


def report(net, known, dev):
    rows = [row for row, held in zip(known.rows, known.held) if held]
    held = answers_of(net, known.photos[known.held]) if rows else None
    if rows:
        measured("homes held out", held, rows)
    answers = answers_of(net, dev[1])
    measured("dev", answers, dev[0])
    random.seed(7)
    strange = np.stack([on_ground(thing, random.choice(known.grounds))[0] for thing in known.things_held]).astype(np.uint8)
    foreign = [answers_of(net, some)[0] for some in (strange, known.others_held, known.drawn_held)]
    print("   other things, other photos, drawn bags taken for a garment with 0.5 and more:", [round(float((one[:, :6].max(1) > 0.5).mean()), 3) for one in foreign], flush=True)
    return {"held": held, "held_rows": rows, "dev": answers, "dev_rows": dev[0], "foreign": foreign}


def followed(average, net, step):
    """The exponential mean of all weights so far: steadier than the last."""
    keep = min(0.997, (step + 1) / (step + 10))
    with torch.no_grad():
        for mean, now in zip([*average.parameters(), *average.buffers()], [*net.parameters(), *net.buffers()]):
            mean.lerp_(now, 1 - keep) if mean.dtype.is_floating_point else mean.copy_(now)


def train(args, known, dev):
    net = Reader(args.start)
    free = np.where(~known.held)[0]
    some = torch.tensor(known.photos[np.random.permutation(free)[:256]]).permute(0, 3, 1, 2).float()
    net.body.set_up(some.contiguous(memory_format=torch.channels_last))
    net = net.to(memory_format=torch.channels_last)
    often = known.kinds[free].sum(0)
    weights = torch.zeros(len(known.rows))
    weights[free] = torch.tensor((known.kinds[free] / np.maximum(often, 1) ** 0.75).sum(1))
    steps = args.epochs * len(free) // (BATCH - OTHERS)
    decayed = [{"params": [p for p in net.parameters() if p.ndim > 1], "weight_decay": 0.03}, {"params": [p for p in net.parameters() if p.ndim < 2]}]
    optimizer = torch.optim.AdamW(decayed, lr=args.rate, weight_decay=0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, steps + 1, pct_start=0.15)
    average, start, total, every = copy.deepcopy(net), time.time(), 0.0, max(1, steps // 3)
    for step in range(steps):
        net.train()
        loss = loss_of(net, known, weights)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        followed(average, net, step)
        total += loss.item()
        if (step + 1) % every == 0:
            print(f"{step + 1}/{steps} loss {total / every:.3f} {time.time() - start:.0f} s", flush=True)
            total = 0.0
            report(average, known, dev)
    return average


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    known, dev = Known(args), ph.photos_of(args.photos + "/dev")
    print(f"{len(known.rows)} photos, {known.cut.mean():.2f} cut out, {len(known.grounds)} grounds, {len(known.things)} things", flush=True)
    net = train(args, known, dev)
    final = report(net, known, dev)
    if args.answers:
        torch.save({"net": net.state_dict(), "answers": final}, args.answers)


if __name__ == "__main__":
    main()
