package dev.awase.planted.session;

import ai.onnxruntime.OrtSession;

/** A planted fault: a visit that runs a model itself, and never gives its session back. */
public record RunsAModel(OrtSession session) {}
