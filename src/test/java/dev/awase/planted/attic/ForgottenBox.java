package dev.awase.planted.attic;

/** A planted fault: a room that no floor plan shows. */
public record ForgottenBox(String label) {}
