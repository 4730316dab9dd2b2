package org.postgresql.planted;

/** Stands in for the server's driver, so that a planted fault can reach for it. */
public interface StandIn {}
