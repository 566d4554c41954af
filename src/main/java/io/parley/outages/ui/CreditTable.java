package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.outages.CreditMonth;
import io.parley.outages.CreditState;
import io.parley.uikit.PhoneEntry;
import io.parley.uikit.PhoneRows;
import io.parley.uikit.WhyPopover;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every month with what it attained and what is owed for it, newest first. */
final class CreditTable extends Composite<Div> {

    /** The column of what comes next, for tests. */
    static final String NEXT = "next";

    private final ServiceWords words;
    private final CreditWhy whys;
    private final @Nullable Consumer<CreditMonth> record;
    private final boolean bySite;

    /** @param record records what was done about a month; absent for those who only read */
    CreditTable(List<CreditMonth> months, ServiceWords words, @Nullable Consumer<CreditMonth> record) {
        this.words = words;
        this.whys = new CreditWhy(words);
        this.record = record;
        this.bySite = months.stream().anyMatch(month -> !month.ofPlatform());
        var grid = new Grid<CreditMonth>();
        grid.setItems(months.reversed());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("credits");
        grid.addColumn(words::period)
                .setHeader(getTranslation("outages.credits.month"))
                .setAutoWidth(true);
        if (bySite) {
            grid.addColumn(words::scope).setHeader(getTranslation("outages.column.site"));
        }
        grid.addColumn(words::attained)
                .setHeader(getTranslation("outages.credits.attained"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(month -> words.promised())
                .setHeader(getTranslation("outages.credits.promised"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(words::downtime)
                .setHeader(getTranslation("outages.credits.downtime"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::credit)
                .setHeader(getTranslation("outages.credits.credit"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("outages.credits.state"))
                .setWidth("8.5rem");
        grid.addColumn(words::claimBy)
                .setHeader(getTranslation("outages.credits.claimBy"))
                .setWidth("8.5rem");
        if (record != null) {
            grid.addComponentColumn(month -> action(month, record))
                    .setHeader(getTranslation("outages.credits.next"))
                    .setKey(NEXT)
                    .setAutoWidth(true);
        }
        PhoneRows.of(grid, getTranslation("outages.credits.month"), this::entry);
        getContent().add(grid);
    }

    private PhoneEntry entry(CreditMonth month) {
        var entry = new PhoneEntry(words.period(month))
                .beside(state(month))
                .fact(getTranslation("outages.column.site"), bySite ? words.scope(month) : "")
                .fact(getTranslation("outages.credits.credit"), credit(month))
                .fact(getTranslation("outages.credits.attained"), words.attained(month))
                .fact(getTranslation("outages.credits.promised"), words.promised())
                .fact(getTranslation("outages.credits.downtime"), words.downtime(month))
                .fact(getTranslation("outages.credits.claimBy"), words.claimBy(month));
        return record == null ? entry : entry.below(action(month, record));
    }

    private Component credit(CreditMonth month) {
        return new WhyPopover(words.credit(month), () -> whys.of(month));
    }

    private Component state(CreditMonth month) {
        var claim = month.claim();
        var badge = StateBadge.of(month.state(), this);
        if (claim == null) {
            return badge;
        }
        var text = switch (claim.outcome()) {
            case OPEN -> words.money(claim.claim().amount());
            case PAID -> words.money(claim.paid());
            case DENIED -> claim.reason();
        };
        var beside = new Span(text);
        beside.addClassName("pl-muted");
        var both = new Div(badge, beside);
        both.addClassName("po-state");
        return both;
    }

    private Component action(CreditMonth month, Consumer<CreditMonth> record) {
        var key = switch (month.state()) {
            case OWED, LAPSED, UNKNOWN, NO_REMEDY -> "outages.claim.record";
            case CLAIMED -> "outages.claim.outcome";
            case PAID, DENIED -> "outages.claim.reopen";
            case KEPT, RUNNING -> "";
        };
        var claim = month.claim();
        boolean ofContract = claim != null && claim.id() == null && month.state() != CreditState.CLAIMED;
        if (key.isEmpty() || ofContract) {
            return new Span();
        }
        var button = new Button(getTranslation(key), pressed -> record.accept(month));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + words.period(month));
        button.setTestId("claim-" + month.month().period().label());
        return button;
    }
}
