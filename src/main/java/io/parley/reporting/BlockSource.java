package io.parley.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** Hands the blocks of a document to its template: what each band prints, by the names of the template's fields. */
final class BlockSource implements JRDataSource {

    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private int section;
    private int chapter;
    private int sheet;
    private int position = -1;

    BlockSource(List<Block> blocks, Locale locale, ReportTemplates templates) {
        for (Block block : blocks) {
            Map<String, Object> values = values(block, locale, templates);
            values.put("section", section);
            values.put("chapter", chapter);
            values.put("sheet", sheet);
            this.blocks.add(values);
        }
    }

    @Override
    public boolean next() {
        return ++position < blocks.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return blocks.get(position).get(field.getName());
    }

    private Map<String, Object> values(Block block, Locale locale, ReportTemplates templates) {
        return switch (block) {
            case Block.Eyebrow(Markup text) -> text("eyebrow", text);
            case Block.Decision(Markup text) -> text("decision", text);
            case Block.Lead(Markup text) -> text("lead", text);
            case Block.Paragraph(Markup text) -> text("paragraph", text);
            case Block.Small(Markup text) -> text("small", text);
            case Block.Bullet(Markup text) -> text("bullet", text);
            case Block.Chapter(String title, boolean onNewPage) -> {
                section++;
                Map<String, Object> values = text("chapter", Markup.text(title));
                chapter++;
                sheet += onNewPage ? 1 : 0;
                yield values;
            }
            case Block.Heading(String title) -> {
                section++;
                yield text("heading", Markup.text(title));
            }
            case Block.Note(int number, Markup text) -> {
                Map<String, Object> values = text("note", text);
                values.put("number", String.valueOf(number));
                yield values;
            }
            case Block.Callout(Tone tone, Markup text) -> {
                Map<String, Object> values = text("callout", text);
                values.put("soft", tone.soft());
                values.put("edge", tone.edge());
                yield values;
            }
            case Block.Figures(List<Block.Figure> figures) -> figures(figures);
            case Block.Table(ReportTable table) -> table(table, locale, templates);
            case Block.Chart(ReportChart chart) -> chart(chart, locale);
        };
    }

    private static Map<String, Object> text(String kind, Markup text) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", kind);
        values.put("text", text.styled());
        values.put("plain", text.plain());
        return values;
    }

    private static Map<String, Object> figures(List<Block.Figure> figures) {
        Map<String, Object> values = text("figures", Markup.empty());
        for (int i = 0; i < figures.size(); i++) {
            values.put("value" + i, figures.get(i).value().styled());
            values.put("label" + i, figures.get(i).label().styled());
        }
        return values;
    }

    private static Map<String, Object> table(ReportTable table, Locale locale, ReportTemplates templates) {
        Map<String, Object> values = text("table", Markup.empty());
        values.put("rows", new RowSource(table.rows()));
        values.put("template", templates.table(locale, TableLayout.of(table)));
        for (int i = 0; i < table.head().size(); i++) {
            values.put("head" + i, table.head().get(i).styled());
        }
        return values;
    }

    private static Map<String, Object> chart(ReportChart chart, Locale locale) {
        Map<String, Object> values = text("chart" + chart.height(), Markup.empty());
        Renderable image = ChartRenderer.of(chart, locale);
        values.put("image", image);
        return values;
    }
}
