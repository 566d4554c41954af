/**
 * One field in which a consultant finds a word in the papers and in what was captured from them. Each module searches its own
 * rows behind its own wall; here they are only asked and shown together. Client users have no search.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "identity",
            "documents",
            "documents :: spi",
            "clients",
            "clients :: navigation",
            "quotes"
        })
package io.parley.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
