package io.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientId;
import io.parley.devices.DeviceId;
import io.parley.documents.DocumentId;
import io.parley.letters.LetterFrame;
import io.parley.reporting.RenderedReport;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportRenderer;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter that asks for a working device, as it is printed. */
class RmaLetterTest {

    private static final ReportRenderer RENDERER = ReportRenderer.standalone();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ClaimGrant GRANTED = new ClaimGrant(
            "Arden",
            Grantor.MANUFACTURER,
            "1-year limited hardware",
            "Arden warranty card 2026, section 2",
            false,
            LocalDate.of(2027, 2, 23),
            10,
            true,
            FreightPayer.MANUFACTURER);
    private static final ClaimGrant NOTHING_KNOWN = new ClaimGrant("", null, "", "", false, null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "en, 'Warranty claim: Arden T40G desk phone', 'November 27, 2026', 'Arden warranty card"
                + " 2026, section 2', 'Send a prepaid label'",
        "zh-CN, 保修申报：Arden T40G desk phone, 2026年11月27日, Arden warranty card, 预付运单"
    })
    void aNewClaimSaysWhatWasPromisedAndAsksForANumber(
            String language, String subject, String due, String source, String freight) throws IOException {
        var letter = print(claim(ClaimState.OPENED, false, GRANTED, LocalDate.of(2026, 11, 27)), language);
        assertThat(flat(letter))
                .contains(subject, due, source, freight, "AD-T40G", "T40G2602100")
                .doesNotContain("null", "{0}", "!claims");
        assertThat(letter.pages()).isEqualTo(1);
        keep(letter, "rma-" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Broken on arrival, Seller of the device, 'Exchange the device for a new one'",
        "zh-CN, 到货即损坏, 设备销售方, 请更换全新设备"
    })
    void whatArrivedBrokenGoesBackToWhoeverSoldIt(String language, String subject, String to, String ask)
            throws IOException {
        var letter = print(claim(ClaimState.OPENED, true, GRANTED, LocalDate.of(2026, 11, 23)), language);
        assertThat(flat(letter)).contains(subject, to, ask);
        keep(letter, "doa-" + language);
    }

    @Test
    void whereNobodyKnowsTheWarrantyNoneIsAsserted() throws IOException {
        assertThat(flat(print(claim(ClaimState.OPENED, false, NOTHING_KNOWN, LocalDate.of(2026, 11, 27)), "en")))
                .contains("do not say how long its warranty runs", "Please tell us which warranty applies")
                .doesNotContain("while its warranty runs", "Covered until");
    }

    @Test
    void aDenialIsAnsweredWithItsOwnReason() throws IOException {
        assertThat(flat(print(claim(ClaimState.DENIED, false, GRANTED, null), "en")))
                .contains("The reason you gave: Liquid damage", "name the clause of the warranty by December 3, 2026");
    }

    @Test
    void anApprovedClaimHoldsTheGrantorToItsDay() throws IOException {
        assertThat(flat(print(claim(ClaimState.APPROVED, false, GRANTED, LocalDate.of(2026, 12, 4)), "en")))
                .contains("Your RMA number RMA-77", "on its way to us by December 4, 2026");
    }

    private static ClaimDetails claim(ClaimState state, boolean onArrival, ClaimGrant grant, @Nullable LocalDate due) {
        var step = new ClaimStep(
                state,
                TODAY,
                state == ClaimState.DENIED ? "Liquid damage" : "",
                "",
                "",
                "Noah Brandt",
                Instant.parse("2026-11-26T15:00:00Z"));
        return new ClaimDetails(
                new ClaimRow(
                        new WarrantyClaimId(new UUID(1, 1)),
                        "Arden T40G desk phone",
                        "T40G2602100",
                        "The display stays dark, and there is no dial tone since the power cut of Friday.",
                        onArrival,
                        state,
                        state == ClaimState.APPROVED ? "RMA-77" : "",
                        LocalDate.of(2026, 11, 20),
                        due),
                new ClientId(new UUID(1, 2)),
                new DeviceId(new UUID(1, 3)),
                "AD-T40G",
                LocalDate.of(2026, 2, 24),
                LocalDate.of(2026, 11, 19),
                "Dana Whitcomb",
                grant,
                state == ClaimState.APPROVED ? LocalDate.of(2026, 11, 24) : null,
                null,
                List.of(step),
                List.of(new ClaimPaper(
                        new DocumentId(new UUID(1, 4)), ClaimPaper.Kind.PROOF_OF_PURCHASE, "invoice-2026-02.pdf")),
                3);
    }

    private static RenderedReport print(ClaimDetails claim, String language) {
        var frame = new LetterFrame(
                Locale.forLanguageTag(language),
                "Harbor Dental Group LLC",
                "12 Wharf Street, Portland, ME 04101",
                "Dana Whitcomb",
                new ReportBrand("Harbor Dental Group LLC", "#0B6B6B", new byte[0]),
                "Coastline Advisory",
                TODAY);
        return RENDERER.render(new RmaLetter(claim, frame).document());
    }

    /** For whoever wants to look at it. */
    private static void keep(RenderedReport letter, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), letter.pdf());
    }

    private static String flat(RenderedReport letter) throws IOException {
        try (var pdf = Loader.loadPDF(letter.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
