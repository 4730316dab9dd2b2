package dev.awase.planted.item;

/** A planted fault: a name that says nothing. */
public record ColorUtils(int count) {}
