package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.quotes.QuoteLineDraft;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of the line table. */
final class LineRow extends NativeTableRow {

    private final LineTable table;
    private final TextField code = new TextField();
    private final TextField description = new TextField();
    private final BigDecimalField quantity = new BigDecimalField();
    private final BigDecimalField unitPrice = new BigDecimalField();
    private final Select<LineKind> kind = new Select<>();
    private final Select<LineCategory> category = new Select<>();
    private final IntegerField month = new IntegerField();
    private final Checkbox escalates = new Checkbox();
    private final Checkbox seats = new Checkbox();
    private final TextField site = new TextField();
    private final Span amount = new Span();
    private final Map<String, Component> fields = Map.of(
            "code", code,
            "description", description,
            "quantity", quantity,
            "unitPrice", unitPrice,
            "month", month);
    private boolean computedInSheet;

    LineRow(LineTable table, QuoteLineDraft line) {
        this.table = table;
        kind.setItems(LineKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("terms.word." + item.name()));
        category.setItems(LineCategory.values());
        category.setItemLabelGenerator(item -> getTranslation("terms.word." + item.name()));
        month.setMin(0);
        month.setMax(120);
        fill(line);
        place("code", code);
        place("description", description);
        place("quantity", quantity);
        place("unitPrice", unitPrice);
        place("kind", kind);
        place("category", category);
        place("month", month);
        place("escalates", escalates);
        place("seats", seats);
        place("site", site);
        var total = new NativeTableCell(amount);
        total.addClassName("pq-amount");
        add(total, new NativeTableCell(actions()));
        kind.addValueChangeListener(changed -> fitKind());
        unitPrice.addValueChangeListener(changed -> computedInSheet &= !changed.isFromClient());
        fitKind();
    }

    private <C extends Component & HasValue<?, ?> & HasAriaLabel> void place(String name, C field) {
        field.setAriaLabel(getTranslation("quotes.lines.column." + name));
        field.addClassName("pq-" + name);
        field.addValueChangeListener(changed -> table.changed());
        if (field instanceof Focusable<?> focusable) {
            focusable.addFocusListener(focus -> table.focused(this));
        }
        if (field instanceof KeyNotifier keys && fields.containsKey(name)) {
            keys.addKeyDownListener(Key.ENTER, pressed -> table.goDown(this, name));
        }
        var cell = new NativeTableCell(field);
        cell.addClassName("pq-" + name);
        add(cell);
    }

    private Component actions() {
        var duplicate = button(VaadinIcon.COPY_O, "quotes.lines.duplicate", () -> table.duplicate(this));
        var delete = button(VaadinIcon.TRASH, "quotes.lines.delete", () -> table.delete(this));
        var buttons = new Span(duplicate, delete);
        buttons.addClassName("pq-actions");
        return buttons;
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void fill(QuoteLineDraft line) {
        code.setValue(line.code());
        description.setValue(line.description());
        quantity.setValue(plain(line.quantity()));
        unitPrice.setValue(plain(line.unitPrice()));
        kind.setValue(line.kind());
        category.setValue(line.category());
        month.setValue(line.month());
        escalates.setValue(line.escalates());
        seats.setValue(line.scalesWithSeats());
        site.setValue(Objects.requireNonNullElse(line.site(), ""));
        computedInSheet = line.computedInSheet();
        if (computedInSheet) {
            unitPrice.setHelperText(getTranslation("quotes.lines.computedInSheet"));
        }
    }

    @SuppressWarnings("NullAway") // a field takes null for empty
    private static BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void fitKind() {
        boolean recurring = kind.getValue() == LineKind.RECURRING;
        month.setEnabled(!recurring);
        escalates.setEnabled(recurring);
        if (recurring) {
            month.setValue(0);
        } else {
            escalates.setValue(false);
        }
    }

    QuoteLineDraft draft() {
        return new QuoteLineDraft(
                code.getValue(),
                description.getValue(),
                quantity.getValue(),
                unitPrice.getValue(),
                kind.getValue(),
                category.getValue(),
                escalates.getValue(),
                seats.getValue(),
                Objects.requireNonNullElse(month.getValue(), 0),
                site.getValue().isBlank() ? null : site.getValue(),
                computedInSheet);
    }

    /** Quantity × price of one month or of the one-off; zero while one of them is missing. */
    BigDecimal amount() {
        var many = quantity.getValue();
        var price = unitPrice.getValue();
        return many == null || price == null ? BigDecimal.ZERO : many.multiply(price);
    }

    void showAmount(String text) {
        amount.setText(text);
    }

    void number(int position) {
        getElement().setAttribute("data-line", String.valueOf(position));
    }

    void focusFirst() {
        code.focus();
        table.focused(this);
    }

    void focus(String field) {
        if (fields.get(field) instanceof Focusable<?> focusable) {
            focusable.focus();
            table.focused(this);
        }
    }

    void clearProblems() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
                validated.setErrorMessage("");
            }
        });
    }

    void show(String field, String message) {
        if (fields.get(field) instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
    }
}
