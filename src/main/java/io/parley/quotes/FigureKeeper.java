package io.parley.quotes;

import io.parley.clients.EngagementChanged;
import io.parley.clients.EngagementId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the figures of an engagement's rounds again when something they follow from was changed: once after each transaction,
 * for a form may capture twenty terms, and in a transaction of their own, for nobody's work may fail because of them.
 */
@Component
class FigureKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(FigureKeeper.class);
    private static final int ATTEMPTS = 6;

    private final Figures figures;
    private final QuoteArchive archive;
    private final TransactionTemplate ownTransaction;

    FigureKeeper(Figures figures, QuoteArchive archive, PlatformTransactionManager transactions) {
        this.figures = figures;
        this.archive = archive;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(QuoteSubmitted submitted) {
        keepAfterwards(submitted.engagement());
    }

    @EventListener
    void on(QuoteTermRevised revised) {
        keepAfterwards(archive.required(revised.quote()).engagement());
    }

    /** Its currency, its assumptions and the numbers to port go into what offers come to. */
    @EventListener
    void on(EngagementChanged changed) {
        keepAfterwards(changed.engagement());
    }

    private void keepAfterwards(EngagementId engagement) {
        var bound = (Pending) TransactionSynchronizationManager.getResource(this);
        if (bound == null) {
            bound = new Pending();
            bound.resume();
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        bound.engagements.add(engagement);
    }

    /** Who changed the same at the same moment has kept figures meanwhile: the next try sees both changes. */
    private void keep(EngagementId engagement) {
        for (int attempt = 1; ; attempt++) {
            try {
                ownTransaction.executeWithoutResult(status -> figures.keep(engagement));
                return;
            } catch (DataAccessException keptMeanwhile) {
                if (attempt == ATTEMPTS) {
                    LOG.warn("The figures of {} could not be kept", engagement, keptMeanwhile);
                    return;
                }
            }
        }
    }

    /** The engagements touched in one transaction. */
    private final class Pending implements TransactionSynchronization {

        private final Set<EngagementId> engagements = new LinkedHashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(FigureKeeper.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FigureKeeper.this, this);
        }

        @Override
        public void afterCommit() {
            engagements.forEach(FigureKeeper.this::keep);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(FigureKeeper.this);
        }
    }
}
