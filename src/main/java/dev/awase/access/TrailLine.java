package dev.awase.access;

/** A change at its place in the trail; later ones have greater numbers. */
public record TrailLine(long number, Change change) {}
