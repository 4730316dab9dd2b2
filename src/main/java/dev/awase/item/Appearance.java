package dev.awase.item;

/** How a thing looks before anybody knows what it is: its colors and its pattern. */
public record Appearance(Palette palette, Pattern pattern) {}
