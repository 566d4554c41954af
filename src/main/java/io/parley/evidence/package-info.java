/**
 * Reading an offer's documents with a person: what the clause finder proposes beside the page on which it stands, and what
 * the person makes of it. A proposal becomes a captured term of {@code quotes} when somebody accepts it, never before; what
 * was rejected is remembered for that version of the document. No rule that finds anything lives here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "identity",
            "documents",
            "documents :: clauses",
            "clients",
            "clients :: navigation",
            "promises",
            "quotes",
            "quotes :: spi"
        })
package io.parley.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
