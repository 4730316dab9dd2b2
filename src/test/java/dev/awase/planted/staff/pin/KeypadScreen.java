package dev.awase.planted.staff.pin;

/** A planted fault: a shopper's word in the staff's room. */
public record KeypadScreen(int keys) {}
