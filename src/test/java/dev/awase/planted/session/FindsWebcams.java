package dev.awase.planted.session;

import com.github.sarxos.webcam.Webcam;

/** A planted fault: the camera's library outside camera. */
public record FindsWebcams(Webcam webcam) {}
