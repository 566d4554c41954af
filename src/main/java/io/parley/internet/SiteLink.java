package io.parley.internet;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.clients.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An internet line of a site, which it goes with. */
@Entity
class SiteLink extends ClientScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private LinkTechnology technology;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private LinkRole role;

    @Column(nullable = false, length = LinkDraft.LONGEST_NAME)
    private String isp;

    @Column(nullable = false, length = LinkDraft.LONGEST_NAME)
    private String plan;

    @Column(precision = 9, scale = 3)
    private @Nullable BigDecimal advertisedDownMbps;

    @Column(precision = 9, scale = 3)
    private @Nullable BigDecimal advertisedUpMbps;

    @Column
    private @Nullable LocalDate contractEnd;

    @Column(nullable = false, length = LinkDraft.LONGEST_TAKEOVER)
    private String takesOver;

    @Column(nullable = false, length = LinkDraft.LONGEST_NAME)
    private String staticIp;

    @Column(nullable = false, length = LinkDraft.LONGEST_NOTES)
    private String notes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SiteLink() {}

    @SuppressWarnings("NullAway.Init") // write() sets the fields
    SiteLink(ClientId client, LinkDraft draft) {
        super(client);
        siteId = draft.site().value();
        write(draft);
    }

    void revise(LinkDraft draft, long expectedVersion) {
        requireVersion(expectedVersion);
        write(draft);
    }

    UUID siteId() {
        return siteId;
    }

    LinkDetails details() {
        return new LinkDetails(
                new LinkId(id()),
                new LinkDraft(
                        new SiteId(siteId),
                        technology,
                        role,
                        isp,
                        plan,
                        advertisedDownMbps,
                        advertisedUpMbps,
                        contractEnd,
                        takesOver,
                        staticIp,
                        notes),
                version());
    }

    private void write(LinkDraft draft) {
        technology = draft.technology();
        role = draft.role();
        isp = draft.isp().strip();
        plan = draft.plan().strip();
        advertisedDownMbps = draft.advertisedDownMbps();
        advertisedUpMbps = draft.advertisedUpMbps();
        contractEnd = draft.contractEnd();
        takesOver = draft.takesOver().strip();
        staticIp = draft.staticIp().strip();
        notes = draft.notes().strip();
    }
}
