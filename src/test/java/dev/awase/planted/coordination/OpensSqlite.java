package dev.awase.planted.coordination;

import org.sqlite.SQLiteConfig;

/** A planted fault: the database's own classes outside the rooms that own tables. */
public record OpensSqlite(SQLiteConfig config) {}
