package io.parley.reporting;

import java.util.List;

/** One piece of a report, from top to bottom. */
public sealed interface Block {

    /** A small line above the decision: whose report, about what, of which day. */
    record Eyebrow(Markup text) implements Block {}

    /** The sentence the report exists for, with the house's coloured rule under it. */
    record Decision(Markup text) implements Block {}

    /** The paragraph that carries the decision. */
    record Lead(Markup text) implements Block {}

    /** Up to three large figures side by side. */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            if (figures.isEmpty() || figures.size() > 3) {
                throw new IllegalArgumentException("one to three figures stand side by side");
            }
            figures = List.copyOf(figures);
        }
    }

    record Figure(Markup value, Markup label) {}

    /** A chapter; appears in the PDF's outline. */
    record Chapter(String text, boolean onNewPage) implements Block {}

    /** A heading inside a chapter; appears in the outline below it. */
    record Heading(String text) implements Block {}

    record Paragraph(Markup text) implements Block {}

    /** A line in small, quiet type: units, sources, legends. */
    record Small(Markup text) implements Block {}

    record Bullet(Markup text) implements Block {}

    /** An entry of a list of notes: its number hangs in the margin. */
    record Note(int number, Markup text) implements Block {}

    /** A boxed remark; the tone says how serious it is. */
    record Callout(Tone tone, Markup text) implements Block {}

    record Table(ReportTable table) implements Block {}

    record Chart(ReportChart chart) implements Block {}
}
