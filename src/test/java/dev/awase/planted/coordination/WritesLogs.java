package dev.awase.planted.coordination;

import ch.qos.logback.classic.LoggerContext;

/** A planted fault: a room that settles where the log goes. */
public record WritesLogs(LoggerContext context) {}
