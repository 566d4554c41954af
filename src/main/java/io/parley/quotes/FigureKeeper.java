package io.parley.quotes;

import io.parley.clients.EngagementChanged;
import io.parley.clients.EngagementId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the figures of an engagement's rounds again when something they follow from was changed: once for each transaction,
 * for a form may capture twenty terms.
 */
@Component
class FigureKeeper {

    private final Figures figures;
    private final QuoteArchive archive;

    FigureKeeper(Figures figures, QuoteArchive archive) {
        this.figures = figures;
        this.archive = archive;
    }

    @EventListener
    void on(QuoteSubmitted submitted) {
        beforeTheEnd(submitted.engagement());
    }

    @EventListener
    void on(QuoteTermRevised revised) {
        beforeTheEnd(archive.required(revised.quote()).engagement());
    }

    /** Its currency, its assumptions and the numbers to port go into what offers come to. */
    @EventListener
    void on(EngagementChanged changed) {
        beforeTheEnd(changed.engagement());
    }

    private void beforeTheEnd(EngagementId engagement) {
        pending().add(engagement);
    }

    @SuppressWarnings("unchecked") // only this class binds to the key
    private Set<EngagementId> pending() {
        @Nullable Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Set<EngagementId>) bound;
        }
        var engagements = new LinkedHashSet<EngagementId>();
        TransactionSynchronizationManager.bindResource(this, engagements);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                engagements.forEach(figures::keep);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(FigureKeeper.this);
            }
        });
        return engagements;
    }
}
