"""The network that reads a photo: what kind of thing, where it is, its base color and its pattern."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from start_weights import Body

KINDS = ["top", "bottom", "dress", "outerwear", "shoes", "hat", "none"]
TONES = (
    "black white grey navy blue turquoise green olive yellow orange red burgundy pink purple brown beige multi".split()
)
PATTERNS = "plain striped checked print graphic colourblock".split()

PLACE = "tower_0/MobilenetV3/expanded_conv_%d/add"
TAPS = [PLACE % 2, PLACE % 5, PLACE % 11, "tower_0/extern1/hard_swish/mul_1"]
WIDTHS = [24, 40, 112, 480]


def fine(inside, outside):
    """A depthwise and a pointwise convolution: cheap, and enough to sharpen a mask."""
    return nn.Sequential(
        nn.Conv2d(inside, inside, 3, 1, 1, 1, inside, bias=False),
        nn.Conv2d(inside, outside, 1, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(),
    )


def up(x):
    return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


def pooled(x, weight):
    return (x * weight).sum((2, 3)) / (weight.sum((2, 3)) + 1e-3)


class Reader(nn.Module):
    """[n,3,160,160] RGB 0..255 -> logits of kinds [n,7], tones [n,17], patterns [n,6] and of the mask [n,1,40,40].

    The base color is told from pixels weighted by the mask, beside those outside it: what light the room has shows in
    the surroundings.
    """

    def __init__(self, start):
        super().__init__()
        self.body = Body(start, TAPS)
        with torch.no_grad():
            widths = [tap.shape[1] for tap in self.body.eval()(torch.zeros(1, 3, 64, 64))]
        self.side = nn.ModuleList([nn.Conv2d(width, 40, 1) for width in widths])
        self.scale = nn.ModuleList([nn.BatchNorm2d(width) for width in widths])
        self.mix = nn.ModuleList([fine(40, 40) for _ in range(3)])
        self.where = nn.Conv2d(40, 1, 1)
        self.color = nn.Sequential(
            nn.Conv2d(3, 32, 1), nn.BatchNorm2d(32), nn.Hardswish(), nn.Conv2d(32, 64, 1), nn.BatchNorm2d(64), nn.Hardswish()
        )
        deep = widths[3]
        self.kind = nn.Sequential(nn.Dropout(0.25), nn.Linear(2 * deep, len(KINDS)))
        self.tone = nn.Sequential(nn.Linear(128 + deep, 96), nn.BatchNorm1d(96), nn.ReLU(), nn.Dropout(0.2), nn.Linear(96, len(TONES)))
        seen = widths[0] + widths[1] + widths[2] + deep
        self.pattern = nn.Sequential(nn.Linear(seen, 96), nn.BatchNorm1d(96), nn.ReLU(), nn.Dropout(0.3), nn.Linear(96, len(PATTERNS)))

    def forward(self, x):
        taps = [scale(tap) for scale, tap in zip(self.scale, self.body(x))]
        y = self.side[3](taps[3])
        for at in (2, 1, 0):
            y = self.mix[at](up(y) + self.side[at](taps[at]))
        where = self.where(y)
        heat = torch.sigmoid(where)
        h4 = heat.detach() * 0.5 + heat * 0.5
        h8, h16, h32 = F.avg_pool2d(h4, 2), F.avg_pool2d(h4, 4), F.avg_pool2d(h4, 8)
        color = self.color(F.avg_pool2d(x, 4) / 255)
        deep = pooled(taps[3], h32 + 0.02)
        kinds = self.kind(torch.cat([taps[3].mean((2, 3)), deep], 1))
        tones = self.tone(torch.cat([pooled(color, h4), pooled(color, 1 - h4), deep], 1))
        seen = [pooled(taps[0], h4), pooled(taps[1], h8), pooled(taps[2], h16), deep]
        return kinds, tones, self.pattern(torch.cat(seen, 1)), where
