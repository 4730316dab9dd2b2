package dev.awase.planted.tests;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** A planted fault: tests that lean on one another. */
@TestMethodOrder(MethodOrderer.MethodName.class)
public final class Ordered {}
