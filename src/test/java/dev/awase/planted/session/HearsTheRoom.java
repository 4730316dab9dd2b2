package dev.awase.planted.session;

import javax.sound.sampled.TargetDataLine;

/** A planted fault: an open line outside voice, which nobody wipes. */
public record HearsTheRoom(TargetDataLine line) {}
