package dev.awase.catalog.files;

import java.nio.file.Path;
import java.util.Optional;

/** What an export wrote, and the folder that its picture names start from: the one to give when it is imported. */
public record Exported(int products, int rows, Optional<Path> images) {}
