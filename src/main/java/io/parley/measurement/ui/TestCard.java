package io.parley.measurement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.common.ProblemException;
import io.parley.internet.LineConnection;
import io.parley.internet.LineTestDraft;
import io.parley.measurement.MeasuredFigures;
import io.parley.measurement.MeasurementService;
import io.parley.measurement.MeasurementTicket;
import io.parley.uikit.Card;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.ProblemBanner;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs a test: where, how connected, start; then how far it is, and what was found. */
final class TestCard extends Composite<Div> {

    private final ClientId client;
    private final MeasurementService measurements;
    private final SiteNeeds needs;
    private final TestWords words;
    private final Consumer<SiteDetails> measured;
    private final ProblemBanner banner = new ProblemBanner();
    private final Select<SiteDetails> site = new Select<>();
    private final RadioButtonGroup<LineConnection> connection = new RadioButtonGroup<>();
    private final Button start = new Button(getTranslation("measurement.start"), pressed -> start());
    private final Button cancel = new Button(getTranslation("measurement.cancel"), pressed -> cancel());
    private final Div need = new Div();
    private final Div outcome = new Div();
    private final MeasurementRun run = new MeasurementRun(this::finish, this::stopped);
    private @Nullable MeasurementTicket ticket;

    /** @param measured what else shows tests of a site */
    TestCard(
            ClientId client,
            List<SiteDetails> sites,
            MeasurementService measurements,
            SiteNeeds needs,
            TestWords words,
            Consumer<SiteDetails> measured) {
        this.client = client;
        this.measurements = measurements;
        this.needs = needs;
        this.words = words;
        this.measured = measured;
        site.setLabel(getTranslation("measurement.site"));
        site.setItems(sites);
        site.setItemLabelGenerator(known -> known.site().name());
        site.setTestId("test-site");
        site.addValueChangeListener(chosen -> showNeed());
        if (sites.size() == 1) {
            site.setValue(sites.getFirst());
        }
        connection.setLabel(getTranslation("measurement.connection"));
        connection.setItems(LineConnection.values());
        connection.setItemLabelGenerator(words::connection);
        connection.setHelperText(getTranslation("measurement.connection.hint"));
        connection.setTestId("test-connection");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setTestId("start-test");
        cancel.setTestId("cancel-test");
        cancel.setVisible(false);
        outcome.setTestId("test-outcome");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("pl-stack");
        need.setTestId("site-need");
        showNeed();
        var intro = new Paragraph(getTranslation("measurement.intro"));
        intro.addClassName("pl-muted");
        var buttons = new Div(start, cancel);
        buttons.addClassName("nt-buttons");
        var fields = new Div(intro, banner, site, need, connection, buttons, run, outcome);
        fields.addClassName("pl-stack");
        getContent().add(new Card(getTranslation("measurement.card"), fields));
    }

    private void start() {
        banner.clear();
        outcome.removeAll();
        try {
            if (site.isEmpty()) {
                throw new ProblemException("measurement.problem.site");
            }
            if (connection.isEmpty()) {
                throw new ProblemException("measurement.problem.connection");
            }
            var allowed = measurements.start(client, site.getValue().id(), connection.getValue(), session());
            ticket = allowed;
            running(true);
            run.start(allowed);
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    /** Not a ticket of the browser's: the server knows which one it gave. */
    private void finish(MeasuredFigures figures) {
        var used = ticket;
        if (used == null) {
            return;
        }
        ticket = null;
        running(false);
        try {
            var test = measurements.finish(used, figures, session());
            needs.refresh();
            show(test);
            showNeed();
            measured.accept(site.getValue());
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    private void cancel() {
        run.cancel();
    }

    private void stopped(String reason) {
        var used = ticket;
        if (used == null) {
            return;
        }
        ticket = null;
        running(false);
        measurements.cancel(used, session());
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation(
                switch (reason) {
                    case "HIDDEN" -> "measurement.stopped.hidden";
                    case "CANCELLED" -> "measurement.stopped.cancelled";
                    default -> "measurement.stopped.failed";
                })));
    }

    private void show(LineTestDraft test) {
        var sentence = new Paragraph(words.sentence(test, site.getValue().site().name()));
        sentence.addClassName("pl-strong");
        outcome.removeAll();
        outcome.add(
                sentence,
                KeyFigure.row(
                        new KeyFigure(words.mbps(test.downMbps()), getTranslation("internet.down")),
                        new KeyFigure(words.mbps(test.upMbps()), getTranslation("internet.up")),
                        new KeyFigure(words.ms(test.roundTripMs()), getTranslation("internet.roundTrip")),
                        new KeyFigure(words.ms(test.jitterMs()), getTranslation("internet.jitter"))),
                note("measurement.loss"));
        needs.of(site.getValue())
                .flatMap(known -> NeedNote.of(test, known, words))
                .ifPresent(outcome::add);
        if (test.connection() == LineConnection.WIFI) {
            outcome.add(note("measurement.wifi"));
        }
    }

    private void showNeed() {
        need.removeAll();
        site.getOptionalValue()
                .flatMap(needs::of)
                .map(known -> NeedNote.standing(known, words))
                .ifPresent(need::add);
        need.setVisible(site.getOptionalValue().isPresent());
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("pl-muted");
        return note;
    }

    private void running(boolean runs) {
        start.setEnabled(!runs);
        site.setEnabled(!runs);
        connection.setEnabled(!runs);
        cancel.setVisible(runs);
    }

    private static String session() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
