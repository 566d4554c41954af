package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class FileNameTest {

    private static final Path TRICKS = Path.of("src/test/resources/hostile/filename-tricks.txt");

    static Stream<String> tricks() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return Files.readAllLines(TRICKS, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("["))
                .map(line -> json.readTree(line).get(0).asString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void noNameKeepsAPathOrAnythingInvisible(String trick) {
        String name = FileName.of(trick).toString();

        assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(name).doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}]").doesNotStartWith("..");
        assertThat(name).doesNotEndWith(".").doesNotEndWith(" ");
    }

    static Stream<List<String>> readable() {
        return Stream.of(
                List.of("../quote.pdf", "quote.pdf"),
                List.of("..\\..\\quote.pdf", "quote.pdf"),
                List.of("C:\\absolute\\quote.pdf", "quote.pdf"),
                List.of("\\\\server\\share\\quote.pdf", "quote.pdf"),
                List.of("quote.pdf.", "quote.pdf"),
                List.of(" .pdf", "unnamed.pdf"),
                List.of(".pdf", "unnamed.pdf"),
                List.of("CON.pdf", "_CON.pdf"),
                List.of("quote.PDF", "quote.PDF"),
                List.of("quote.html.pdf", "quote.html.pdf"),
                List.of("报价单（最终版）.pdf", "报价单（最终版）.pdf"),
                List.of("Angebot – März €.pdf", "Angebot – März €.pdf"),
                List.of("e\u0301.pdf", "é.pdf"),
                List.of("\ufeffquote\u200b.pdf", "quote.pdf"),
                List.of("👍.pdf", "👍.pdf"),
                List.of("quote\r\nSet-Cookie: x=1.pdf", "quoteSet-Cookie: x=1.pdf"),
                List.of("<img src=x onerror=alert(1)>.pdf", "<img src=x onerror=alert(1)>.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void ordinaryNamesStayReadable(List<String> example) {
        assertThat(FileName.of(example.getFirst())).hasToString(example.getLast());
    }

    static Stream<String> notDocuments() {
        return Stream.of(
                "quote.pdf\u0000.exe",
                "quote.pdf%00.html",
                "quote\u202efdp.exe",
                ".htaccess",
                "nul",
                "quote.pdf.html",
                "Thumbs.db",
                "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notDocuments")
    void namesThatHideTheirEndingAreOfNoAcceptedType(String trick) {
        assertThat(FileName.of(trick).extension().flatMap(FileType::ofExtension))
                .isEmpty();
    }

    @Test
    void aLongNameKeepsItsEndingAndNoHalfOfACharacter() {
        String name = FileName.of("👍".repeat(200) + ".pdf").toString();

        assertThat(name).endsWith("👍.pdf").hasSizeLessThanOrEqualTo(200);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }
}
