package io.parley.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.letters.LetterFrame;
import io.parley.providers.ProviderId;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportRenderer;
import io.parley.terms.CapturedTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The letter as paper; its pages are written to {@code target/letters} for whoever wants to look at them. */
class SideLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReportRenderer renderer = ReportRenderer.standalone();

    @Test
    void everyPromiseIsAClauseForBothToSignAndItIsClearlyADraft() throws IOException {
        assertThat(text(Locale.ENGLISH))
                .contains("Side letter between Larkfield Communications and Harbor Dental Group LLC")
                .contains("Provider: Larkfield Communications", "Client: Harbor Dental Group LLC, 12 Quay Street")
                .contains("1.", "Phones that break are swapped", "Around the clock", "3.")
                .contains("Stated by: Ann Agent, phone call, Nov 16, 2026", "“We are there day and night”")
                .contains("For Larkfield Communications", "For Harbor Dental Group LLC", "Dana Whitcomb")
                .contains("It binds nobody until both parties have signed it", "Draft. Not legal advice");
    }

    @Test
    void itReadsInChinese() throws IOException {
        assertThat(text(Locale.SIMPLIFIED_CHINESE))
                .contains("之补充协议", "服务商：", "Ann Agent", "电话", "签署方：", "本草稿由", "不构成法律意见")
                .doesNotContain("!promises", "Stated by");
    }

    private String text(Locale locale) throws IOException {
        var pdf = renderer.render(new SideLetter("Larkfield Communications", frame(locale), promises()).document())
                .pdf();
        Path folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve("side-letter-" + locale.toLanguageTag() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static LetterFrame frame(Locale locale) {
        return new LetterFrame(
                locale,
                "Harbor Dental Group LLC",
                "12 Quay Street, Portland",
                "Dana Whitcomb",
                new ReportBrand("Harbor Dental Group LLC", "#0B6B6B", new byte[0]),
                "Coastline Advisory",
                TODAY);
    }

    private static List<PromiseDetails> promises() {
        return List.of(
                promise(
                        1,
                        new CapturedTerm("notice.period", Map.of("amount", 30, "unit", "DAYS"), null, said(null), null),
                        ""),
                promise(
                        7,
                        new CapturedTerm("support.hours", "24x7", null, said("We are there day and night"), null),
                        ""),
                promise(
                        10,
                        null,
                        "Phones that break are swapped the same day, without a deductible, for the whole term."));
    }

    private static PromiseDetails promise(int consideration, @Nullable CapturedTerm term, String text) {
        return new PromiseDetails(
                new PromiseKey(new ProviderId(new UUID(0, 1)), "x"),
                "Larkfield Communications",
                consideration,
                term == null ? null : "USD",
                term,
                text,
                term == null ? said(null) : term.evidence(),
                PromiseChannel.CALL,
                "Maya Chen",
                PromiseState.OPEN,
                null,
                null,
                null,
                null);
    }

    private static Evidence said(@Nullable String words) {
        return new Evidence(
                EvidenceStatus.CLAIMED, null, null, words, "Ann Agent", LocalDate.of(2026, 11, 16), "Maya Chen");
    }
}
