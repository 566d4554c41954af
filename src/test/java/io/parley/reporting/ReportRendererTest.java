package io.parley.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import io.parley.reporting.ReportTable.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportRendererTest {

    private static final String CHINESE =
            "建议在二〇二七年三月十五日之前签署合同，价格在合同期内固定；服务等级协议写明赔偿，并且" + "“短时中断”也在范围之内。供应商须书面确认：起租日、提前解约费、通知期限（六十天）；";
    private static final byte[] NO_LOGO = {};
    private static final ReportRenderer RENDERER = ReportRenderer.standalone();

    @Test
    void textCanBeReadBackFromThePdfInBothLanguages() throws IOException {
        String text = text(print(
                Locale.US,
                NO_LOGO,
                List.of(
                        new Block.Decision(Markup.text("Sign Quillstone by January 15")),
                        new Block.Paragraph(Markup.text("星禾物流（苏州）有限公司")))));

        assertThat(text).contains("Sign Quillstone by January 15").contains("星禾物流（苏州）有限公司");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        RenderedReport report = print(
                Locale.US,
                NO_LOGO,
                List.of(new Block.Decision(Markup.text("Bold 粗体")), new Block.Paragraph(Markup.text("Plain 正文"))));

        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            List<String> names = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
            assertThat(names).hasSize(4);
        }
    }

    @Test
    void noChineseLineBeginsWithAClosingMark() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int shift = 0; shift < 40; shift++) {
            blocks.add(new Block.Paragraph(Markup.text("字".repeat(shift) + CHINESE)));
        }

        String[] lines = text(print(Locale.SIMPLIFIED_CHINESE, NO_LOGO, blocks)).split("\\R");

        assertThat(lines.length).isGreaterThan(100);
        assertThat(lines).noneMatch(line -> !line.isEmpty() && "，。；：、）”！？》".indexOf(line.charAt(0)) >= 0);
    }

    @Test
    void aFootnoteMarkStaysWithItsSentence() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int length = 35; length < 70; length++) {
            blocks.add(new Block.Paragraph(
                    Markup.text("字".repeat(length) + "。").notes(List.of(7)).then("后文")));
        }

        String[] lines = text(print(Locale.SIMPLIFIED_CHINESE, NO_LOGO, blocks)).split("\\R");

        assertThat(lines)
                .anyMatch(line -> line.startsWith("后"))
                .noneMatch(line -> line.strip().startsWith("7"));
    }

    @Test
    void rareCharactersOfNamesArePrinted() throws IOException {
        assertThat(text(print(
                        Locale.SIMPLIFIED_CHINESE, NO_LOGO, List.of(new Block.Paragraph(Markup.text("陶喆 李堃 朱镕"))))))
                .contains("陶喆 李堃 朱镕");
    }

    @Test
    void aCharacterNoFontHasBecomesAVisibleBox() {
        assertThat(Markup.text("Smile 😀 Dental").plain()).isEqualTo("Smile ▯ Dental");
    }

    @Test
    void typedMarkupStaysText() throws IOException {
        String hostile = "<style isBold='true'>x</style> & <a href=\"http://example.com\">y</a> ]]> \u202Egnp.exe";

        assertThat(text(print(Locale.US, NO_LOGO, List.of(new Block.Paragraph(Markup.text(hostile))))))
                .contains("<style isBold='true'>x</style> & <a href=\"http://example.com\">y</a> ]]> gnp.exe");
    }

    @Test
    void figuresHaveOneWidthSoThatColumnsLineUp() {
        var font = ReportFonts.forLabel("0", Locale.US, false, 100f);
        var context = new java.awt.font.FontRenderContext(null, true, true);

        assertThat("0123456789"
                        .chars()
                        .mapToObj(c -> font.createGlyphVector(context, new char[] {(char) c})
                                .getGlyphMetrics(0)
                                .getAdvance())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aTableOfManyPagesRepeatsItsHeadAndLosesNoRow() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(Row.body(Markup.text("line " + i + ";"), Markup.text("1.00")));
        }
        ReportTable table = new ReportTable(
                List.of(new Column(1, Align.LEFT), new Column(1, Align.RIGHT)),
                List.of(Markup.text("Name of the line"), Markup.text("Amount")),
                rows,
                false);

        RenderedReport report = print(Locale.US, NO_LOGO, List.of(new Block.Table(table)));

        String text = text(report);
        assertThat(report.pages()).isEqualTo(3);
        assertThat(text.split("Name of the line", -1)).hasSize(4);
        for (int i = 0; i < 90; i++) {
            assertThat(text).contains("line " + i + ";");
        }
    }

    @Test
    void pagesAreNumberedWithTheirTotal() throws IOException {
        String text = text(
                print(Locale.US, NO_LOGO, List.of(new Block.Chapter("One", false), new Block.Chapter("Two", true))));

        assertThat(text).contains("1 / 2").contains("2 / 2");
    }

    @Test
    void tooManyPagesAreAnError() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            blocks.add(new Block.Chapter("Chapter", true));
        }

        assertThatThrownBy(() -> RENDERER.render(document(Locale.US, NO_LOGO, 3, blocks)))
                .isInstanceOf(ReportFailedException.class)
                .hasMessageContaining("more than the 3");
    }

    @Test
    void aLogoIsDrawnAnewAndAPictureWithLinksIsRefused() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> print(Locale.US, svg, List.of(new Block.Paragraph(Markup.text("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG or a JPEG");
    }

    @Test
    void everyAttackOnTheEngineFails() {
        assertThat(new ReportSelfTest().attack()).isEmpty();
    }

    private static RenderedReport print(Locale locale, byte[] logo, List<Block> blocks) {
        return RENDERER.render(document(locale, logo, 60, blocks));
    }

    private static ReportDocument document(Locale locale, byte[] logo, int maxPages, List<Block> blocks) {
        return new ReportDocument(
                "Title",
                "Author",
                locale,
                new ReportBrand("Coastline Advisory", "#0B6B6B", logo),
                "Label",
                "Footer",
                null,
                maxPages,
                blocks);
    }

    private static String text(RenderedReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
