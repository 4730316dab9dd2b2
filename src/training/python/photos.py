"""Photos, what is known of them, and the thousand ways a phone could have taken them."""

import csv
import hashlib
import math
import pathlib
import random

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from reader_net import KINDS, PATTERNS, TONES

EDGE = 160
GRAY = 127


def letterboxed(picture):
    """The picture's long side on EDGE pixels, centered on gray: [EDGE,EDGE,3] uint8. Letterbox in Java does the same."""
    picture = picture.convert("RGB")
    scale = EDGE / max(picture.size)
    size = [max(1, round(side * scale)) for side in picture.size]
    picture = picture.resize(size, Image.BOX if scale < 0.5 else Image.BILINEAR if scale < 1 else Image.BICUBIC)
    whole = Image.new("RGB", (EDGE, EDGE), (GRAY,) * 3)
    whole.paste(picture, ((EDGE - size[0]) // 2, (EDGE - size[1]) // 2))
    return np.asarray(whole)


def photos_of(folder):
    """(rows of labels.csv, photos [n,EDGE,EDGE,3])"""
    folder = pathlib.Path(folder)
    with open(folder / "labels.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    return rows, np.stack([letterboxed(Image.open(folder / row["file"])) for row in rows])


def fold_of(contributor, folds=5):
    """Which fold a home belongs to; all photos of one home are in one."""
    return hashlib.md5(("fold" + contributor).encode()).digest()[0] % folds


def votes(words, names, first=0.8):
    """``navy/black`` -> a distribution over the names: the first counts most, what was also said shares the rest."""
    said = [word for word in words.split("/") if word in names]
    answer = np.zeros(len(names), "f4")
    for word in said[1:]:
        answer[names.index(word)] += (1 - first) / len(said[1:])
    if said:
        answer[names.index(said[0])] += first if said[1:] else 1
    return answer


def looks_of(path):
    """file -> (kind votes, tone votes, pattern votes), from our own annotators' table; each pass counts the same."""
    table = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            tones = [votes(row[name], TONES) for name in ("tones_1", "tones_2") if row[name]]
            patterns = [votes(row[name], PATTERNS) for name in ("pattern_1", "pattern_2") if row[name]]
            table[row["file"]] = votes(row["kinds"], KINDS), np.mean(tones, 0), np.mean(patterns, 0)
    return table


def cut_out(photo, seed):
    """GrabCut from the middle: a mask [EDGE,EDGE] of 0 and 1, or None where it fails. A teacher, not the truth."""
    inside = ~np.all(photo == GRAY, axis=2)
    rows, columns = np.where(inside.any(1))[0], np.where(inside.any(0))[0]
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    picture = np.ascontiguousarray(photo[top:bottom, left:right, ::-1])
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    u, v = 2 * (x + 0.5) / width - 1, 2 * (y + 0.5) / height - 1
    far = np.maximum(u * u + v * v, 1.3 * np.maximum(u**4, v**4))
    mask = np.where(far < 0.45, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    edge = max(2, int(0.025 * max(height, width)))
    mask[:edge], mask[-edge:], mask[:, :edge], mask[:, -edge:] = (cv2.GC_BGD,) * 4
    mask[far < 0.02] = cv2.GC_FGD
    cv2.setRNGSeed(seed)
    try:
        cv2.grabCut(picture, mask, None, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    except cv2.error:
        return None
    found = ((mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)).astype(np.uint8)
    count, parts, sizes, _ = cv2.connectedComponentsWithStats(found)
    kept = np.zeros_like(found)
    for part in range(1, count):
        if sizes[part, 4] > 0.15 * sizes[1:, 4].max():
            kept[parts == part] = 1
    kept = cv2.morphologyEx(kept, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    if not 0.06 < kept.mean() < 0.85:
        return None
    whole = np.zeros((EDGE, EDGE), np.uint8)
    whole[top:bottom, left:right] = kept
    return whole


def backgrounds(photos, masks, known, tile=56):
    """Squares of floor, bed and wall beside the things, mirrored to fill a photo: [m,EDGE,EDGE,3]."""
    found = []
    for photo, mask, ok in zip(photos, masks, known):
        taken = mask | np.all(photo == GRAY, axis=2)
        places = [(y, x) for y in range(0, EDGE - tile, 8) for x in range(0, EDGE - tile, 8)]
        free = [place for place in places if not taken[place[0] : place[0] + tile, place[1] : place[1] + tile].any()]
        if ok and free:
            y, x = free[len(free) // 2]
            around = (EDGE - tile) // 2
            found.append(np.pad(photo[y : y + tile, x : x + tile], ((around, around), (around, around), (0, 0)), "reflect"))
    return np.stack(found)


def things(folder):
    """Photos of other things, cut out: RGBA pictures [EDGE,EDGE,4], those below ``folder`` with a transparent ground."""
    found = []
    for path in sorted(pathlib.Path(folder).rglob("*.png")):
        parts = set(path.parts)
        if parts & {"cartoon", "symbols", "clothes", "military", "space", "roadsigns", "flags"} or "mirror" in path.name:
            continue
        picture = Image.open(path).convert("RGBA")
        picture.thumbnail((EDGE, EDGE))
        whole = Image.new("RGBA", (EDGE, EDGE))
        whole.paste(picture, ((EDGE - picture.width) // 2, (EDGE - picture.height) // 2))
        found.append((path.name, np.asarray(whole)))
    return found


def views(folders):
    """Photos of anything but clothes, below these folders: of each, the whole and two parts; [m,EDGE,EDGE,3]."""
    found, names = [], set()
    for folder in folders.split(","):
        for path in sorted(one for one in pathlib.Path(folder).rglob("*") if one.suffix.lower() in (".jpg", ".png")):
            if path.stat().st_size < 20_000 or path.name in names or len(names) >= 400:
                continue
            names.add(path.name)
            picture = Image.open(path).convert("RGB")
            picture.thumbnail((640, 640))
            if min(picture.size) < 150:
                continue
            width, height = picture.size
            part = int(0.6 * min(width, height))
            corners = [(0, 0), (width - part, height - part)]
            cut = [picture.crop((x, y, x + part, y + part)) for x, y in corners]
            found += [letterboxed(one) for one in (picture, *cut)]
    return found


def placed(photo, mask, turn, scale):
    """Photo [n,3,h,w] and mask [n,1,h,w] turned, scaled, moved and mirrored alike; gray comes in from outside."""
    n = len(photo)
    stretch = torch.exp((torch.rand(n) * 2 - 1) * 0.12)
    mirror = torch.where(torch.rand(n) < 0.5, -1.0, 1.0)
    angle = (torch.rand(n) * 2 - 1) * math.radians(turn) + (torch.rand(n) < 0.05) * torch.randint(1, 4, (n,)) * math.pi / 2
    size = torch.exp((torch.rand(n) * 2 - 1) * scale) / 1.05
    move = (torch.rand(n, 2) * 2 - 1) * 0.18
    cos, sin = torch.cos(angle) * size, torch.sin(angle) * size
    rows = [torch.stack([cos * stretch * mirror, -sin / stretch, move[:, 0]], 1), torch.stack([sin * stretch * mirror, cos / stretch, move[:, 1]], 1)]
    grid = F.affine_grid(torch.stack(rows, 1), photo.shape, align_corners=False)
    return F.grid_sample(photo - GRAY, grid, align_corners=False) + GRAY, F.grid_sample(mask, grid, align_corners=False)


def lit(photo):
    """Another exposure, another lamp, another lens: gamma, gain, casts as of 2700 to 9000 K, blur, noise."""
    n = len(photo)

    def between(low, high):
        return (low + (high - low) * torch.rand(n))[:, None, None, None]

    photo = (photo / 255).clamp(1e-3, 1) ** torch.exp(between(-0.3, 0.3)) * between(0.75, 1.2)
    warm = torch.randn(n) * 0.06 + (torch.rand(n) < 0.25) * (torch.rand(n) * 0.3 - 0.05)
    cast = torch.stack([torch.exp(0.8 * warm), torch.exp(torch.randn(n) * 0.02), torch.exp(-1.1 * warm)], 1)
    photo = photo * cast[:, :, None, None] / cast.max(1).values.clamp(min=1)[:, None, None, None] ** 0.5
    gray = photo.mean(1, keepdim=True)
    photo = gray + (photo - gray) * between(0.75, 1.25)
    soft = torch.rand(n) < 0.2
    photo[soft] = F.avg_pool2d(F.pad(photo[soft], (1, 1, 1, 1), mode="replicate"), 3, 1)
    return (photo + torch.randn_like(photo) * between(0, 0.03)).clamp(0, 1) * 255


def covered(photo, share=0.25):
    """A hand, a tag, a corner of something in front: a plain rectangle on some photos."""
    for one in photo:
        if random.random() < share:
            height, width = random.randint(16, 56), random.randint(16, 56)
            y, x = random.randint(0, EDGE - height), random.randint(0, EDGE - width)
            one[:, y : y + height, x : x + width] = torch.rand(3)[:, None, None] * 255
    return photo
