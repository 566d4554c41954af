package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.SiteId;
import io.parley.tenancy.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** What a site's calls need of its line. */
@Entity
class CallPlan extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID siteId;

    @Convert(converter = Text.class)
    @Column(nullable = false, length = 65535)
    private CallPlanDraft plan;

    /** As JSON: nobody asks for a plan by its parts. */
    @Converter
    static final class Text extends JsonColumn<CallPlanDraft> {

        Text() {
            super(new TypeReference<>() {});
        }
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CallPlan() {}

    CallPlan(ClientId client, SiteId site, CallPlanDraft plan) {
        super(client);
        this.siteId = site.value();
        this.plan = plan;
    }

    void revise(CallPlanDraft revised, long expectedVersion) {
        requireVersion(expectedVersion);
        plan = revised;
    }

    CallPlanDetails details() {
        return new CallPlanDetails(new SiteId(siteId), plan, version());
    }
}
