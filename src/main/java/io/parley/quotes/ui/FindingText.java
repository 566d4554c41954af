package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.terms.Finding;
import java.time.LocalDate;

/** What a rule found, in the reader's words. */
final class FindingText {

    private FindingText() {}

    static String of(Component texts, Finding finding) {
        var formats = Formats.of(UI.getCurrentOrThrow().getLocale());
        var arguments = finding.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? formats.date(day) : argument)
                .map(argument -> argument instanceof String word ? named(texts, word) : argument)
                .toArray();
        return texts.getTranslation(finding.messageKey(), arguments);
    }

    /** Keys of terms and features are said by their names. */
    private static String named(Component texts, String word) {
        var name = texts.getTranslation("terms.key." + word);
        return name.startsWith("!") ? word : name;
    }
}
