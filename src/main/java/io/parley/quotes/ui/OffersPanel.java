package io.parley.quotes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.treegrid.TreeGrid;
import io.parley.clients.EngagementDetails;
import io.parley.common.Formats;
import io.parley.identity.Actor;
import io.parley.providers.ui.ProvidersNavigation;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.QuoteValidity;
import io.parley.quotes.spi.OfferPapers;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferCosting.Figure;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import io.parley.uikit.Toolbar;
import io.parley.uikit.WhyPopover;
import io.parley.uikit.WideColumns;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every provider's offer with its rounds: the newest at the top, earlier ones below it. */
final class OffersPanel extends Composite<Div> {

    private final EngagementDetails engagement;
    private final QuoteService quotes;
    private final ComparisonService comparisons;
    private final OfferPapers papers;
    private final boolean mayEdit;
    private final boolean mayWithdraw;
    private final TreeGrid<QuoteSummary> grid = new TreeGrid<>();
    private Map<QuoteId, OfferCosting> costings = Map.of();
    private List<QuoteSummary> rounds = List.of();

    OffersPanel(
            EngagementDetails engagement,
            QuoteService quotes,
            ComparisonService comparisons,
            OfferPapers papers,
            Actor actor) {
        this.engagement = engagement;
        this.quotes = quotes;
        this.comparisons = comparisons;
        this.papers = papers;
        this.mayEdit = actor.can(QuotePermissions.EDIT);
        this.mayWithdraw = actor.can(QuotePermissions.WITHDRAW);
        addColumns();
        show();
    }

    private void show() {
        rounds = quotes.findRounds(engagement.id());
        getContent().removeAll();
        if (rounds.isEmpty()) {
            getContent().add(nothingYet());
            return;
        }
        costings = comparisons.findCostings(engagement.id());
        var providers = rounds.stream().map(QuoteSummary::provider).distinct().toList();
        var tops = providers.stream()
                .map(provider -> top(rounds.stream()
                        .filter(round -> round.provider().equals(provider))
                        .toList()))
                .toList();
        grid.setItems(
                tops,
                top -> rounds.stream()
                        .filter(round ->
                                tops.contains(top) && round.provider().equals(top.provider()) && !round.equals(top))
                        .toList());
        var count = new Span(getTranslation("quotes.offers.count", providers.size(), rounds.size()));
        count.addClassName("pl-muted");
        var toolbar = new Toolbar(count);
        if (mayEdit) {
            toolbar.end(importButton(), addButton());
        }
        getContent().add(toolbar, grid);
    }

    private static QuoteSummary top(List<QuoteSummary> newestFirst) {
        return newestFirst.stream().filter(QuoteSummary::current).findFirst().orElse(newestFirst.getFirst());
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                VaadinIcon.FILE_TABLE,
                getTranslation("quotes.offers.empty.title"),
                getTranslation("quotes.offers.empty.text"),
                mayEdit ? new Component[] {addButton(), importButton()} : new Component[0]);
    }

    private Button importButton() {
        var fromFile = new Button(
                getTranslation("quotes.import.open"),
                VaadinIcon.UPLOAD_ALT.create(),
                pressed -> open(OfferEditorView.fromFile(engagement)));
        fromFile.setTestId("import-offer");
        return fromFile;
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("quotes.offers.add"),
                VaadinIcon.PLUS.create(),
                pressed -> open(OfferEditorView.add(engagement)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-offer");
        return add;
    }

    private void addColumns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("offers");
        grid.addComponentHierarchyColumn(this::offer)
                .setHeader(getTranslation("quotes.offers.offer"))
                .setKey("offer")
                .setWidth("10rem")
                .setFlexGrow(2);
        var round = grid.addColumn(summary -> getTranslation("quotes.offers.roundNumber", summary.round()))
                .setHeader(getTranslation("quotes.offers.round"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::validity).setHeader(getTranslation("quotes.offers.validUntil"));
        var scope = grid.addColumn(this::scope).setHeader(getTranslation("quotes.offers.scope"));
        var perSeat = grid.addComponentColumn(this::perSeat)
                .setHeader(getTranslation("quotes.offers.perSeat"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::total)
                .setHeader(getTranslation("quotes.offers.total"))
                .setKey("total")
                .setWidth("9rem")
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::actions).setWidth("6.5rem").setFlexGrow(0);
        WideColumns.of(grid, List.of(round, scope, perSeat));
    }

    private Component offer(QuoteSummary summary) {
        var name = new Anchor(ProvidersNavigation.provider(summary.provider()), summary.providerName());
        name.addClassName("pl-strong");
        var offer = new Div(name);
        if (summary.planName() != null) {
            offer.add(new Text(" "), Badge.neutral(summary.planName()));
        }
        if (summary.quoteNumber() != null) {
            var number = new Span(summary.quoteNumber());
            number.addClassNames("pl-muted", "pl-small");
            offer.add(new Text(" "), number);
        }
        return offer;
    }

    private Component validity(QuoteSummary summary) {
        var cell = new Div();
        if (summary.validUntil() != null) {
            cell.add(formats().date(summary.validUntil()) + " ");
        }
        switch (summary.validity()) {
            case WITHDRAWN -> {
                var badge = Badge.bad(getTranslation("quotes.validity.withdrawn"));
                badge.getElement().setAttribute("title", String.valueOf(summary.withdrawnReason()));
                cell.add(badge);
            }
            case EXPIRED -> cell.add(Badge.bad(getTranslation("quotes.validity.expired")));
            case UNKNOWN -> cell.add(Badge.warn(getTranslation("quotes.validity.unknown")));
            case VALID -> {
                if (!summary.current()) {
                    cell.add(Badge.neutral(getTranslation("quotes.validity.superseded")));
                }
            }
        }
        return cell;
    }

    private String scope(QuoteSummary summary) {
        return getTranslation("quotes.offers.scopeText", summary.seats(), summary.termMonths(), summary.lines());
    }

    private Component perSeat(QuoteSummary summary) {
        var costing = costings.get(summary.id());
        return costing == null
                ? new Span()
                : why(
                        costing,
                        Figure.PER_SEAT_PER_MONTH,
                        "quotes.offers.perSeat",
                        costing.total().perSeatPerMonth());
    }

    private Component why(OfferCosting costing, Figure figure, String titleKey, BigDecimal amount) {
        var shown = formats().money(amount, engagement.currency());
        return new WhyPopover(
                shown,
                () -> new Explained(this, engagement.currency()).why(costing, figure, getTranslation(titleKey), shown));
    }

    private Component total(QuoteSummary summary) {
        var costing = costings.get(summary.id());
        if (costing == null) {
            return new Span();
        }
        var total = costing.total().total();
        var cell = new Div(why(costing, Figure.TOTAL, "quotes.offers.total", total));
        before(summary).ifPresent(before -> {
            var earlier = costings.get(before.id());
            if (earlier != null) {
                cell.add(moved(summary, before, total.subtract(earlier.total().total())));
            }
        });
        return cell;
    }

    /** How the total moved since the round before; it opens what changed. */
    private Component moved(QuoteSummary summary, QuoteSummary before, BigDecimal moved) {
        var text = moved.signum() == 0
                ? getTranslation("quotes.round.unmoved", before.round())
                : getTranslation(
                        "quotes.round.movedSince", formats().difference(moved, engagement.currency()), before.round());
        var open = new Button(text, pressed -> showStep(summary));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.addClassName("pq-moved");
        open.setTooltipText(getTranslation("quotes.round.open"));
        open.setTestId("moved");
        return open;
    }

    /** The provider's round with the next lower number, withdrawn or not. */
    private Optional<QuoteSummary> before(QuoteSummary summary) {
        return rounds.stream()
                .filter(round -> round.provider().equals(summary.provider()) && round.round() < summary.round())
                .max(Comparator.comparingInt(QuoteSummary::round));
    }

    private void showStep(QuoteSummary summary) {
        comparisons.findStep(summary.id()).ifPresent(step -> new RoundDialog(step, engagement.currency()).open());
    }

    private Component actions(QuoteSummary summary) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(getTranslation("quotes.offers.actions", summary.providerName(), summary.round()));
        var items = more.getSubMenu();
        items.addItem(
                getTranslation(mayEdit ? "quotes.offers.newRound" : "quotes.offers.open"),
                chosen -> open(OfferEditorView.edit(engagement, summary.id())));
        items.addItem(
                getTranslation("quotes.papers.read"),
                chosen -> open(papers.address(engagement.client().id(), summary)));
        if (summary.round() > 1) {
            items.addItem(getTranslation("quotes.round.open"), chosen -> showStep(summary));
        }
        if (mayEdit) {
            items.addItem(
                    getTranslation("quotes.offers.duplicate"),
                    chosen -> open(OfferEditorView.copy(engagement, summary.id())));
        }
        if (mayWithdraw && summary.validity() != QuoteValidity.WITHDRAWN) {
            items.addItem(getTranslation("quotes.offers.withdraw"), chosen -> withdraw(summary));
        }
        return menu;
    }

    private void withdraw(QuoteSummary summary) {
        var reason = new TextArea(getTranslation("quotes.offers.withdraw.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setTestId("withdraw-reason");
        var title = getTranslation("quotes.offers.withdraw.title", summary.providerName(), summary.round());
        new FormDialog(title, reason, () -> {
                    quotes.withdraw(summary.id(), reason.getValue());
                    show();
                    Notices.done(getTranslation("quotes.offers.withdraw.done", summary.providerName()));
                })
                .saveText(getTranslation("quotes.offers.withdraw"))
                .open();
    }

    private static void open(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }

    private Formats formats() {
        return Formats.of(getLocale());
    }
}
