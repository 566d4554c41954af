package io.parley.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Everything has its turn, in its own transaction, whatever happens to the others. */
class OneByOneTest {

    private final Ledger ledger = new Ledger();
    private final OneByOne oneByOne = new OneByOne(ledger);
    private final List<String> seen = new ArrayList<>();

    @Test
    void whatFailsKeepsNoOtherFromItsTurnAndIsSaidInTheEnd() {
        assertThatThrownBy(() -> oneByOne.each("job", () -> List.of("a", "b", "c"), one -> {
                    seen.add(one);
                    if (one.equals("b")) {
                        throw new IllegalStateException("b is broken");
                    }
                }))
                .hasMessage("b is broken");

        assertThat(seen).containsExactly("a", "b", "c");
        assertThat(ledger.ends).containsExactly("commit", "commit", "rollback", "commit");
    }

    @Test
    void whatAnotherNodeDidAtTheSameMomentIsLookedAtAgain() {
        oneByOne.each("job", () -> List.of("a"), one -> {
            seen.add(one);
            if (seen.size() == 1) {
                throw new DataIntegrityViolationException("told already");
            }
        });

        assertThat(seen).containsExactly("a", "a");
        assertThat(ledger.ends).containsExactly("commit", "rollback", "commit");
    }

    @Test
    void whatFailsTwiceIsAFailure() {
        assertThatThrownBy(() -> oneByOne.each("job", () -> List.of("a", "b"), one -> {
                    seen.add(one);
                    throw new DataIntegrityViolationException("always");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(seen).containsExactly("a", "a", "b", "b");
    }

    /** Has no database behind it; remembers how each transaction ended. */
    private static final class Ledger extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1;

        private final transient List<String> ends = new ArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            ends.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            ends.add("rollback");
        }
    }
}
