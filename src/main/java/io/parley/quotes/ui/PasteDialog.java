package io.parley.quotes.ui;

import com.vaadin.flow.component.textfield.TextArea;
import io.parley.common.ProblemException;
import io.parley.quotes.QuoteLineDraft;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.function.Consumer;

/** Takes a block of rows copied in a spreadsheet, for those who do not paste into the table itself. */
final class PasteDialog extends FormDialog {

    PasteDialog(Consumer<List<QuoteLineDraft>> use) {
        this(new TextArea(), use);
    }

    private PasteDialog(TextArea block, Consumer<List<QuoteLineDraft>> use) {
        super(text(block, "quotes.lines.paste.title"), block, () -> {
            var lines = PastedBlock.lines(block.getValue());
            if (lines.isEmpty()) {
                throw new ProblemException("quotes.lines.paste.nothing");
            }
            use.accept(lines);
        });
        block.setLabel(text(block, "quotes.lines.paste.block"));
        block.setHelperText(text(block, "quotes.lines.paste.hint"));
        block.setWidthFull();
        block.setMinRows(8);
        block.setMaxRows(16);
        block.setTestId("pasted-block");
        saveText(text(block, "quotes.lines.paste.use"));
    }

    private static String text(TextArea area, String key) {
        return area.getTranslation(key);
    }
}
