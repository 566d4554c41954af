package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.parley.sla.ClaimWindow;
import io.parley.terms.NoticePeriod;
import io.parley.terms.TermKey;
import io.parley.terms.TermValue;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the fields for a clause by what its key asks for. */
final class ClauseInputs {

    private final Component texts;
    private final Currency currency;
    private final ChoiceInputs choices;

    /** @param currency of amounts */
    ClauseInputs(Component texts, Currency currency) {
        this.texts = texts;
        this.currency = currency;
        this.choices = new ChoiceInputs(texts);
    }

    ClauseInput of(TermKey key) {
        var label = text(key.labelKey());
        return switch (key.kind()) {
            case FRACTION -> fraction(new PercentField(label).whileTyping());
            case COUNT -> count(label, key);
            case MONEY -> money(label);
            case FLAG -> choices.flag(label);
            case CHOICE -> choices.choice(label, key.vocabulary());
            case CHOICES -> choices.choices(label, key.vocabulary());
            case STRUCTURE -> structure(label, key.key());
            default -> words(label);
        };
    }

    static ClauseInput fraction(PercentField field) {
        return one(
                field,
                share -> share.stripTrailingZeros().toPlainString(),
                value -> new TermValue(value).decimal().orElse(null));
    }

    private ClauseInput count(String label, TermKey key) {
        var field = number(label);
        if (key.unit() != null) {
            field.setSuffixComponent(new Span(text("quotes.term.unit." + key.unit())));
        }
        return one(field, count -> count, value -> new TermValue(value).count().orElse(null));
    }

    private ClauseInput money(String label) {
        var field = new BigDecimalField(label);
        field.setLocale(locale());
        field.setSuffixComponent(new Span(currency.getCurrencyCode()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return one(
                field,
                BigDecimal::toPlainString,
                value -> new TermValue(value).decimal().orElse(null));
    }

    /** A yes or no stands in some papers where others have words; it stays what it was. */
    private ClauseInput words(String label) {
        var field = new TextField(label);
        field.setMaxLength(500);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return one(field, this::said, value -> switch (value) {
            case null -> "";
            case Boolean yes -> text(yes ? "quotes.term.yes" : "quotes.term.no");
            default -> value.toString();
        });
    }

    private @Nullable Object said(String typed) {
        var words = typed.strip();
        if (words.equals(text("quotes.term.yes"))) {
            return true;
        }
        if (words.equals(text("quotes.term.no"))) {
            return false;
        }
        return words.isEmpty() ? null : words;
    }

    private ClauseInput structure(String label, String key) {
        return switch (key) {
            case "sla.claim" -> claim(label);
            case "sla.chronicExit" ->
                several(new StructureInput()
                        .with("failures", count(label + " · " + text("policies.exit.failures")))
                        .with("months", count(text("policies.exit.months"))));
            default ->
                several(new StructureInput()
                        .with("noticeHours", count(label + " · " + text("policies.maintenance.notice")))
                        .with("capMinutes", count(text("policies.maintenance.cap"))));
        };
    }

    private ClauseInput claim(String label) {
        return several(new StructureInput()
                .with("amount", count(label))
                .with("unit", choices.choice(text("quotes.field.unit"), names(NoticePeriod.Unit.values())))
                .with("from", choices.choice(text("policies.claim.from"), names(ClaimWindow.From.values()))));
    }

    private ClauseInput count(String label) {
        return one(
                number(label),
                count -> count,
                value -> new TermValue(value).count().orElse(null));
    }

    static ClauseInput several(StructureInput structure) {
        var row = new Div();
        row.addClassName("pp-fields");
        var fields = new ArrayList<HasValue<?, ?>>();
        structure.parts().values().forEach(part -> {
            row.add(part.component());
            fields.addAll(part.fields());
        });
        return new ClauseInput(row, fields, structure::read, structure::show);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    static <F extends Component & HasValue<?, T>, T> ClauseInput one(
            F field, Function<T, @Nullable Object> read, Function<@Nullable Object, @Nullable T> show) {
        return new ClauseInput(
                field, List.of(field), () -> field.getValue() == null ? null : read.apply(field.getValue()), value -> {
                    var shown = show.apply(value);
                    field.setValue(shown == null ? field.getEmptyValue() : shown);
                });
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).collect(Collectors.toList());
    }

    private Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
