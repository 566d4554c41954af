package io.parley.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser says nothing when a rule is left open: it only drops what comes behind it. A merge once did that to a whole page. */
class StyleSheetTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend/styles"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyRuleIsClosedWhereTheNextBegins(Path sheet) throws IOException {
        String text = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            assertThat(depth)
                    .as("open rules at “%s”", text.substring(Math.max(0, i - 60), i + 1))
                    .isBetween(0, 2);
        }
        assertThat(depth).as("open rules at the end").isZero();
    }
}
