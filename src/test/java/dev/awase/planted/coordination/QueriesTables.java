package dev.awase.planted.coordination;

import java.sql.Connection;

/** A planted fault: a query in a room that owns no tables. */
public record QueriesTables(Connection connection) {}
