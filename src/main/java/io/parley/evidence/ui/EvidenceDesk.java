package io.parley.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentService;
import io.parley.evidence.EarlierTerm;
import io.parley.evidence.EvidenceService;
import io.parley.evidence.OfferEvidence;
import io.parley.evidence.OfferReading;
import io.parley.evidence.TermProposal;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermWording;
import io.parley.quotes.spi.TermForms;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Notices;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A paper and what it says side by side, and what a person does about it, by mouse or by key. */
final class EvidenceDesk extends Composite<Div> {

    private final Services services;
    private final QuoteDetails offer;
    private final TermWording wording;
    private final boolean mayEdit;
    private final Runnable outdated;
    private final PaperPane paper;
    private final RowList rows;
    private @Nullable Registration keyboard;

    /** What the desk works with. */
    record Services(EvidenceService evidence, QuoteTermService terms, DocumentService documents, TermForms forms) {}

    /** @param outdated run when there are other documents than these by now */
    EvidenceDesk(Services services, OfferEvidence found, OfferReading reading, boolean mayEdit, Runnable outdated) {
        this.services = services;
        this.offer = found.offer();
        this.outdated = outdated;
        this.mayEdit = mayEdit;
        this.wording = new TermWording(
                this::getTranslation,
                getLocale(),
                Currency.getInstance(offer.summary().currency()));
        this.paper = new PaperPane(services.documents(), found.papers());
        this.rows = new RowList(reading, offer.terms(), wording, mayEdit, this::look, this::run);
        getContent().addClassName("ev-desk");
        getContent().setTestId("evidence-desk");
        getContent().add(paper, rows);
    }

    /** @param term the captured term to begin with; empty for the first open proposal */
    void begin(Shown shown, String term) {
        rows.show(shown, 0);
        if (!term.isEmpty()) {
            rows.showTerm(term);
        }
        rows.focus();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        keyboard = Keyboard.listen(attached.getUI(), this::run);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (keyboard != null) {
            keyboard.remove();
        }
    }

    private void look(Row row) {
        if (!row.isMissing()) {
            paper.show(row.term().evidence());
        }
    }

    void run(Command command) {
        switch (command) {
            case NEXT -> rows.move(1);
            case PREVIOUS -> rows.move(-1);
            case PAGE_FORWARD -> paper.turn(1);
            case PAGE_BACK -> paper.turn(-1);
            case NEXT_DOCUMENT -> paper.nextDocument();
            case SHOW_OPEN -> show(Shown.OPEN);
            case SHOW_ACCEPTED -> show(Shown.ACCEPTED);
            case SHOW_REJECTED -> show(Shown.REJECTED);
            case SHOW_NOT_FOUND -> show(Shown.NOT_FOUND);
            case HELP -> new HelpDialog().open();
            case ACCEPT, CORRECT, REJECT, REOPEN -> decide(command);
        }
    }

    private void show(Shown shown) {
        rows.show(shown, 0);
        rows.focus();
    }

    private void decide(Command command) {
        rows.current()
                .filter(card -> mayEdit && card.commands().contains(command))
                .map(RowCard::row)
                .ifPresent(row -> {
                    switch (command) {
                        case ACCEPT -> accept(Objects.requireNonNull(row.proposal()));
                        case REJECT -> reject(Objects.requireNonNull(row.proposal()));
                        case REOPEN -> reopen(Objects.requireNonNull(row.proposal()));
                        default -> correct(row);
                    }
                });
    }

    private void accept(TermProposal proposal) {
        guarded(() -> settle(proposal, proposal.term(), () -> {}, earlier -> {
            services.evidence().accept(offer.summary().id(), proposal.id(), earlier);
            done("evidence.accepted", proposal.term());
        }));
    }

    /**
     * Asks first what becomes of a term that says something else.
     *
     * @param back to where the person was before, when that could not be done, or was not wanted
     */
    private void settle(TermProposal proposal, CapturedTerm said, Runnable back, Consumer<EarlierTerm> then) {
        var differing = proposal.differing(said);
        if (differing.isEmpty()) {
            then.accept(EarlierTerm.none());
            return;
        }
        Consumer<EarlierTerm> decided = earlier -> {
            if (!guarded(() -> then.accept(earlier))) {
                back.run();
            }
        };
        new EarlierDialog(said, differing, wording, decided, back).open();
    }

    /** What is no longer as the person saw it is said, and shown anew. @return whether it was done */
    private boolean guarded(Runnable action) {
        try {
            action.run();
            return true;
        } catch (ProblemException problem) {
            Notices.problem(problem);
            refresh();
            return false;
        }
    }

    private void reject(TermProposal proposal) {
        RejectDialog.open(wording.label(proposal.term().key()), reason -> {
            services.evidence().reject(offer.summary().id(), proposal.id(), reason);
            done("evidence.rejected", proposal.term());
        });
    }

    private void reopen(TermProposal proposal) {
        guarded(() -> {
            services.evidence().reopen(offer.summary().id(), proposal.id());
            done("evidence.reopened", proposal.term());
        });
    }

    private void correct(Row row) {
        if (row.captured() != null) {
            revise(row.captured());
        } else if (row.proposal() != null) {
            correct(row.proposal(), row.term());
        } else {
            var here = new CapturedTerm(row.term().key(), null, null, paper.here(), null);
            services.forms()
                    .about(here, said -> {
                        services.terms().capture(offer.summary().id(), said);
                        done("evidence.captured", said);
                    })
                    .open();
        }
    }

    private void correct(TermProposal proposal, CapturedTerm opened) {
        services.forms()
                .about(
                        opened,
                        said -> settle(proposal, said, () -> correct(proposal, said), earlier -> {
                            services.evidence().correct(offer.summary().id(), proposal.id(), said, earlier);
                            done("evidence.captured", said);
                        }))
                .open();
    }

    private void revise(QuoteTerm known) {
        services.forms()
                .about(known.term(), said -> {
                    services.terms().revise(offer.summary().id(), known.entry(), known.revision(), said, null);
                    done("evidence.captured", said);
                })
                .open();
    }

    private void done(String key, CapturedTerm term) {
        Notices.done(getTranslation(key, wording.label(term.key()), wording.value(term)));
        refresh();
    }

    private void refresh() {
        var found = services.evidence().find(offer.summary().id());
        if (found.reading().isEmpty()) {
            outdated.run();
            return;
        }
        rows.refresh(found.reading().get(), found.offer().terms());
        rows.focus();
    }
}
