package dev.awase.catalog.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Pictures that stay where they lie, in one folder that a person chose. A name never leads out of that folder. */
final class FolderPictures implements PictureSource {
    private final Path folder;

    FolderPictures(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Answer find(String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return Answer.not(Rejection.Cause.PICTURE_MISSING);
            }
            // A link inside the folder may point anywhere.
            return file.toRealPath().startsWith(folder.toRealPath())
                    ? Answer.found(file)
                    : Answer.not(Rejection.Cause.PICTURE_NAME);
        } catch (InvalidPathException e) {
            return Answer.not(Rejection.Cause.PICTURE_NAME);
        } catch (IOException e) {
            return Answer.not(Rejection.Cause.PICTURE_MISSING);
        }
    }
}
