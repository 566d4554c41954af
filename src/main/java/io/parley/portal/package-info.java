/**
 * The client's side: what was recommended on one page, the released brief, the decision with its receipt, questions and
 * answers. Everything a client reads here comes from what was released; nothing else of the engagement is within reach.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "terms",
            "tenancy",
            "audit",
            "identity",
            "clients",
            "clients :: spi",
            "clients :: navigation",
            "notifications",
            "briefs"
        })
package io.parley.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
