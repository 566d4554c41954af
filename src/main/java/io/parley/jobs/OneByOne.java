package io.parley.jobs;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at many things, each in its own transaction: one that fails is tried again with the job's next run and keeps no other
 * from its turn.
 */
@Component
public class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param job for the log
     * @param all found in a transaction of its own
     * @param look must be able to be done twice: another node may be at the same thing
     * @throws RuntimeException the last failure, after everything else had its turn
     */
    public <T> void each(String job, Supplier<? extends Collection<T>> all, Consumer<T> look) {
        Collection<T> found = Objects.requireNonNull(transaction.execute(status -> all.get()));
        RuntimeException failure = null;
        for (var one : found) {
            try {
                look(job, one, look);
            } catch (RuntimeException failed) {
                LOG.error("{} could not look at {}", job, one, failed);
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Another node that looked at the same moment may have won: a second look sees what it did. */
    private <T> void look(String job, T one, Consumer<T> look) {
        try {
            transaction.executeWithoutResult(status -> look.accept(one));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException meanwhile) {
            LOG.debug("{} looks at {} again", job, one, meanwhile);
            transaction.executeWithoutResult(status -> look.accept(one));
        }
    }
}
