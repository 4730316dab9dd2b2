import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rewrites the classes of the jars that are named, in their place, from Java 5's form to Java 8's: the code stays as it is and
 * gets the stack maps that Java 5 did not have. Without them a class enters no AOT cache, and is read and verified anew at
 * each start.
 */
final class Newer {
    /** Java 6 is the first whose classes have stack maps. */
    private static final int MAPPED = 50;

    private static final int JAVA_8 = 52;

    private Newer() {}

    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            rewrite(Path.of(jar));
        }
    }

    private static void rewrite(Path jar) throws IOException {
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                FileSystem inside = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"));
                Stream<Path> files = Files.walk(inside.getPath("/"))) {
            ClassFile form = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofResourceParsing(classes).orElse(ClassHierarchyResolver.defaultResolver())));
            for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                ClassModel old = form.parse(Files.readAllBytes(file));
                if (old.majorVersion() < MAPPED) {
                    Files.write(file, verified(form, newer(form, old)));
                }
            }
        }
    }

    /** The maps are made where code is written, so all of it is written anew. */
    private static byte[] newer(ClassFile form, ClassModel old) {
        return form.transformClass(
                old,
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(written -> written.withVersion(JAVA_8, 0))));
    }

    private static byte[] verified(ClassFile form, byte[] written) {
        List<VerifyError> faults = form.verify(written);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a class does not verify any more", faults.getFirst());
        }
        return written;
    }
}
