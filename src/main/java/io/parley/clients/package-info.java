/**
 * A tenant's clients: who they are, where they work, what they need, who may see them, and the engagements run for them.
 * The second wall stands here: {@link io.parley.clients.ClientAccess} lets people reach only the clients assigned to
 * them. Offers, contracts and briefs of a client live downstream and show themselves through {@code spi}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "tenancy",
            "identity",
            "audit",
            "documents",
            "documents :: spi",
            "notifications",
            "notifications :: spi"
        })
package io.parley.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
