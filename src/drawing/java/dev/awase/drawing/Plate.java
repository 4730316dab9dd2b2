package dev.awase.drawing;

/** A picture in two SVG layers: the drawing, and over it the fine relief of the cloth, which needs no finer pixels. */
public record Plate(String drawing, String relief) {}
