package dev.awase.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java text read by the JDK's own parser, so that braces in strings and comments mislead nobody. */
final class Syntax {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final CompilationUnitTree unit;
    private final Trees trees;

    private Syntax(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** Reads all files in one go: starting the parser costs more than a file does. */
    static List<Syntax> of(List<Source> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<SimpleJavaFileObject> files = sources.stream().map(Syntax::file).toList();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, files);
        try {
            List<Syntax> read = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(new Syntax(unit, Trees.instance(task)));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Methods longer than this, from their first annotation to their closing brace. */
    Stream<String> longMethods(int limit) {
        List<String> found = new ArrayList<>();
        SourcePositions positions = trees.getSourcePositions();
        LineMap lines = unit.getLineMap();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                if (last - first + 1 > limit) {
                    found.add(where() + ":" + first + " " + method.getName() + " has " + (last - first + 1) + " lines");
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        return found.stream();
    }

    /** Public types of the file's own level without a word of Javadoc. */
    Stream<String> silentTypes() {
        List<String> found = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && trees.getDocComment(TreePath.getPath(unit, type)) == null) {
                found.add(where() + ": " + type.getSimpleName());
            }
        }
        return found.stream();
    }

    private String where() {
        return unit.getSourceFile().toUri().getPath().substring(1);
    }

    private static SimpleJavaFileObject file(Source source) {
        return new SimpleJavaFileObject(URI.create("text:///" + source.path()), SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
    }
}
