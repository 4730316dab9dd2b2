package dev.awase.planted.session;

import com.google.zxing.Result;

/** A planted fault: a visit that knows how a code is written. */
public record ReadsCodes(Result code) {}
