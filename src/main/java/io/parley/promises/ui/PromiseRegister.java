package io.parley.promises.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseState;
import io.parley.uikit.Badge;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.LazyGrid;
import io.parley.uikit.Notices;
import io.parley.uikit.Toolbar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of promises: what was said, by whom and where, and what became of it. */
final class PromiseRegister extends Composite<Div> {

    private static final String STATE_PARAMETER = "state";

    private final PromiseDesk desk;
    private final PromiseWords words;
    private final Locale locale;
    private final Select<PromiseFilter> filter = new Select<>();
    private final Rows rows;
    private final LazyGrid<PromiseDetails> list;

    /** @param read what the tab was opened with */
    PromiseRegister(PromiseDesk desk, List<PromiseDetails> read) {
        this.desk = desk;
        this.locale = UI.getCurrentOrThrow().getLocale();
        this.words = new PromiseWords(this, locale);
        filter.setAriaLabel(getTranslation("promises.filter"));
        filter.setItems(PromiseFilter.values());
        filter.setItemLabelGenerator(item -> getTranslation("promises.filter." + item.name()));
        filter.setValue(PromiseFilter.TO_DO);
        filter.setTestId("promise-filter");
        rows = new Rows(read);
        list = list();
        filter.addValueChangeListener(changed -> {
            remember(changed.getValue());
            list.whenEmpty(nothing(changed.getValue()));
            refresh();
        });
        getContent().setTestId("promise-register");
        getContent().add(toolbar(), list);
    }

    /** Not among the list's own tools, which go when there is no row: then another filter may still find some. */
    private Toolbar toolbar() {
        var toolbar = new Toolbar(filter);
        return desk.mayEdit() ? toolbar.end(letterButton(), addButton()) : toolbar;
    }

    private EmptyState nothing(PromiseFilter shown) {
        boolean toDo = shown == PromiseFilter.TO_DO;
        return new EmptyState(
                VaadinIcon.COMMENT_ELLIPSIS_O,
                getTranslation(toDo ? "promises.empty.title" : "promises.empty.other"),
                getTranslation("promises.empty.text"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(STATE_PARAMETER)
                .ifPresent(name -> filter.setValue(PromiseFilter.named(name)));
    }

    private static void remember(PromiseFilter chosen) {
        var ui = UI.getCurrentOrThrow();
        var location = ui.getActiveViewLocation();
        var parameters = chosen == PromiseFilter.TO_DO
                ? location.getQueryParameters().excluding(STATE_PARAMETER)
                : location.getQueryParameters().merging(STATE_PARAMETER, chosen.name());
        ui.getPage().getHistory().replaceState(null, new Location(location.getPath(), parameters));
    }

    private LazyGrid<PromiseDetails> list() {
        var grid = new LazyGrid<>(getTranslation("promises.search"), rows)
                .component(getTranslation("promises.column.promise"), null, this::promise, words::promise)
                .text(getTranslation("promises.column.provider"), null, PromiseDetails::providerName)
                .component(getTranslation("promises.column.said"), null, this::said, words::said)
                .onlyWhenWide(2)
                .component(getTranslation("promises.column.state"), null, this::state, words::state);
        grid.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.grid().setSelectionMode(Grid.SelectionMode.NONE);
        grid.grid().setTestId("promises");
        if (desk.mayEdit()) {
            grid.grid()
                    .addComponentColumn(this::actions)
                    .setHeader(getTranslation("promises.column.actions"))
                    .setKey("actions")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        return grid.exportedAs(getTranslation("promises.title")).whenEmpty(nothing(filter.getValue()));
    }

    private Component promise(PromiseDetails promise) {
        var label = new Span(words.label(promise));
        label.addClassNames("pl-muted", "pl-small");
        // Their columns have no room on a phone.
        var said = new Span(getTranslation("promises.narrow", promise.providerName(), words.said(promise)));
        said.addClassNames("pl-muted", "pl-small", "pm-narrow");
        return stacked(label, new Span(words.value(promise)), said);
    }

    private Component said(PromiseDetails promise) {
        var cell = stacked(new Span(words.said(promise)));
        if (!words.words(promise).isBlank()) {
            var quote = new Span(getTranslation("uikit.evidence.quote", words.words(promise)));
            quote.addClassNames("pl-muted", "pl-small");
            cell.add(quote);
        }
        return cell;
    }

    private Component state(PromiseDetails promise) {
        var cell = stacked(badge(promise.state(), words.state(promise)));
        var written = promise.inWriting();
        if (written != null) {
            cell.add(new EvidenceBadge(written));
        }
        var note = promise.note();
        if (note != null) {
            var said = new Span(note);
            said.addClassNames("pl-muted", "pl-small");
            cell.add(said);
        }
        return cell;
    }

    private static Div stacked(Component... parts) {
        var cell = new Div(parts);
        cell.addClassName("pm-stacked");
        return cell;
    }

    private static Badge badge(PromiseState state, String text) {
        return switch (state) {
            case OPEN -> Badge.warn(text);
            case ASKED -> Badge.neutral(text);
            case IN_WRITING -> Badge.good(text);
            case WITHDRAWN -> Badge.bad(text);
        };
    }

    private Component actions(PromiseDetails promise) {
        var actions = new Div();
        actions.addClassName("pm-actions");
        var step = new Button(
                getTranslation("promises.step"),
                pressed -> StepForm.dialog(desk.today(), draft -> {
                            desk.move(Set.of(promise.key()), draft);
                            done("promises.step.done");
                        })
                        .open());
        step.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        step.setTestId("promise-step");
        step.setAriaLabel(getTranslation("promises.step.label", words.promise(promise)));
        actions.add(step);
        var own = promise.own();
        if (own != null) {
            var retract = new Button(
                    VaadinIcon.TRASH.create(),
                    pressed -> new Confirmation(
                                    getTranslation("promises.retract.title"),
                                    promise.text(),
                                    getTranslation("promises.retract"),
                                    () -> {
                                        desk.retract(own);
                                        refresh();
                                    })
                            .open());
            retract.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            retract.setAriaLabel(getTranslation("promises.retract.label", promise.text()));
            retract.setTestId("retract-promise");
            actions.add(retract);
        }
        return actions;
    }

    private Button letterButton() {
        var letter = new Button(getTranslation("promises.letter"), VaadinIcon.FILE_TEXT_O.create(), pressed -> {
            var open = desk.all().stream()
                    .filter(promise -> promise.state().isOpen())
                    .toList();
            if (open.isEmpty()) {
                Notices.done(getTranslation("promises.problem.nothing"));
            } else {
                new SideLetterDialog(desk, open, words, locale, () -> done("promises.step.done")).open();
            }
        });
        letter.setTestId("side-letter");
        return letter;
    }

    private Button addButton() {
        var add = new Button(
                getTranslation("promises.add"),
                VaadinIcon.PLUS.create(),
                pressed -> new PromiseForm(desk.choices(), desk.today())
                        .dialog(draft -> {
                            desk.note(draft);
                            done("promises.add.done");
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId("add-promise");
        return add;
    }

    private void done(String key) {
        refresh();
        Notices.done(getTranslation(key));
    }

    private void refresh() {
        rows.forget();
        list.refresh();
    }

    private boolean matches(PromiseDetails promise, String search) {
        var text = String.join(
                        "\n",
                        promise.providerName(),
                        words.promise(promise),
                        words.said(promise),
                        words.words(promise),
                        words.written(promise))
                .toLowerCase(locale);
        return text.contains(search.strip().toLowerCase(locale));
    }

    /**
     * Asked anew for every page and every file, so that whoever lost access gets nothing. Only the first page after a count uses
     * what was counted: the list asks for both in one breath.
     */
    private final class Rows implements LazyGrid.Source<PromiseDetails> {

        private @Nullable List<PromiseDetails> counted;

        Rows(List<PromiseDetails> read) {
            counted = read;
        }

        void forget() {
            counted = null;
        }

        @Override
        public Stream<PromiseDetails> fetch(LazyGrid.Window window) {
            var all = all();
            counted = null;
            return found(all, window.search()).skip(window.offset()).limit(window.limit());
        }

        @Override
        public int count(String search) {
            var all = all();
            counted = all;
            return Math.toIntExact(found(all, search).count());
        }

        private List<PromiseDetails> all() {
            return counted == null ? desk.all() : counted;
        }

        private Stream<PromiseDetails> found(List<PromiseDetails> all, String search) {
            return all.stream().filter(filter.getValue()::shows).filter(promise -> matches(promise, search));
        }
    }
}
