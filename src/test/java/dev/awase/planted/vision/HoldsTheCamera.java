package dev.awase.planted.vision;

import dev.awase.camera.Camera;

/** A planted fault: vision reads a photo and never asks where it came from. */
public record HoldsTheCamera(Camera camera) {}
