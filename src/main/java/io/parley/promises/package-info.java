/**
 * What providers said and have not written: the register of promises with the adviser's next step, the letter that turns them
 * into clauses, and the questions for the provider's agent where two sources disagree. What was said about a clause stays a
 * term of {@code quotes}; only what no clause of the catalogue holds is kept here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "identity",
            "reporting",
            "letters",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "providers",
            "quotes"
        })
package io.parley.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
