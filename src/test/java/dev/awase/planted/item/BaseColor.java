package dev.awase.planted.item;

/** A planted fault: a name for what somebody might inherit. */
public record BaseColor(int code) {}
