/**
 * What providers offer: quotes as immutable rounds with their lines, the terms captured from their documents with evidence
 * and history, and the comparison of an engagement's offers. The arithmetic is {@code terms}'; nothing here decides which
 * offer is recommended.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tabular",
            "tenancy",
            "audit",
            "identity",
            "documents",
            "jobs",
            "notifications",
            "notifications :: spi",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "providers",
            "providers :: spi",
            "providers :: navigation"
        })
package io.parley.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
