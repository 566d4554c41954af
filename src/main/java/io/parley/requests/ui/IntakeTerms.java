package io.parley.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.Evidence;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The clauses a provider is asked about. A field left empty says nothing: it stays unknown, and the consultant will ask.
 * Values take the shapes of {@code terms}' key registry.
 */
final class IntakeTerms extends FormLayout {

    private static final List<String> YES_NO = List.of("true", "false");

    private final Map<String, Supply> answers = new LinkedHashMap<>();

    /** A term's value as its field has it now. */
    private interface Supply {

        Optional<Object> value();
    }

    IntakeTerms() {
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandFields(true);
        choice("renewal.mode", List.of("NONE", "TACIT", "EXPRESS"));
        number("renewal.months");
        number("notice.period", days -> Map.of("amount", days, "unit", "DAYS"));
        percent("etf", share -> Map.of("kind", "PERCENT_OF_REMAINING", "percent", share));
        percent("price.escalator", IntakeTerms::escalator);
        percent("fee.admin", share -> Map.of("authority", "PROVIDER", "basis", "PCT_OF_RECURRING", "rate", share));
        choice("seats.trueDown", List.of("NOT_ALLOWED", "ANY_TIME", "QUARTERLY", "ANNUAL", "AT_RENEWAL"));
        flag("addons.priceLock");
        percent("sla.target", share -> share);
        text("support.hours");
        number("support.p1ResponseMinutes");
        number("upgrade.deprecationNoticeDays");
    }

    /** @param evidence who said it and when */
    List<CapturedTerm> read(Evidence evidence) {
        var terms = new ArrayList<CapturedTerm>();
        answers.forEach((key, answer) ->
                answer.value().ifPresent(value -> terms.add(new CapturedTerm(key, value, null, evidence, null))));
        return terms;
    }

    /** A rise of nothing is a promise not to raise, not an unknown. */
    private static Object escalator(String share) {
        return new BigDecimal(share).signum() == 0
                ? Map.of("kind", "NONE")
                : Map.of("kind", "FIXED_PERCENT", "percent", share);
    }

    private void number(String key) {
        number(key, number -> number);
    }

    private void number(String key, Function<Integer, Object> value) {
        var field = new IntegerField();
        field.setMin(0);
        field(key, field, value);
    }

    private void percent(String key, Function<String, Object> value) {
        var field = new PercentField("");
        field(key, field, share -> value.apply(share.stripTrailingZeros().toPlainString()));
    }

    private void text(String key) {
        var field = new TextField();
        field.setMaxLength(120);
        place(key, field, () -> Optional.<Object>of(field.getValue().strip()).filter(text -> !text.equals("")));
    }

    private void choice(String key, List<String> words) {
        select(key, words, word -> getTranslation("terms.word." + word), word -> word);
    }

    private void flag(String key) {
        select(
                key,
                YES_NO,
                word -> getTranslation(Boolean.parseBoolean(word) ? "quotes.term.yes" : "quotes.term.no"),
                Boolean::valueOf);
    }

    private void select(
            String key, List<String> words, Function<String, String> label, Function<String, Object> value) {
        var field = new Select<String>();
        field.setItems(words);
        field.setItemLabelGenerator(word -> word == null ? "" : label.apply(word));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("requests.intake.notSaid"));
        field(key, field, value);
    }

    private <C extends Component & HasLabel & HasValue<?, V>, V> void field(
            String key, C field, Function<V, Object> value) {
        place(key, field, () -> {
            @Nullable V typed = field.getValue();
            return typed == null ? Optional.empty() : Optional.of(value.apply(typed));
        });
    }

    private <C extends Component & HasLabel & HasValue<?, ?>> void place(String key, C field, Supply answer) {
        field.setLabel(getTranslation("requests.intake.term." + key));
        field.setTestId("term-" + key);
        answers.put(key, answer);
        add(field);
    }
}
