package io.parley.outages;

import io.parley.clients.ClientId;
import io.parley.clients.ClientScopedEntity;
import io.parley.contracts.ContractId;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.sla.Leakage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A client's service level as last worked out: one row a client, so that the overview of all of them is one query. */
@Entity
class ServiceWatch extends ClientScopedEntity {

    private static final String SEPARATOR = ",";

    @Column(nullable = false, length = 120)
    private String clientName;

    /** Absent while no contract has been entered. */
    @Column
    private @Nullable UUID contractId;

    @Column(nullable = false, length = 200)
    private String provider;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private @Nullable String currency;

    @Column(precision = 9, scale = 8)
    private @Nullable BigDecimal promised;

    @Column(length = 10)
    private @Nullable String lastPeriod;

    @Column(precision = 9, scale = 8)
    private @Nullable BigDecimal attained;

    @Column(length = 10)
    private @Nullable String lowPeriod;

    @Column(precision = 9, scale = 8)
    private @Nullable BigDecimal lowest;

    @Column(nullable = false, length = MonthSigns.MONTHS)
    private String strip;

    @Column(nullable = false)
    private LocalDate stripEnd;

    /** Absent, as the four below, while one of the credits is not known. */
    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal owed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal claimed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal paid;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal unclaimed;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal lost;

    @Column
    private @Nullable LocalDate claimBy;

    @Column
    private @Nullable LocalDate leaveSince;

    /** Place in {@link Urgency}, so that the database can order by it. */
    @Column(nullable = false)
    private int urgency;

    @Column(nullable = false, length = 200)
    private String missing;

    @Column(nullable = false)
    private Instant computedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ServiceWatch() {}

    @SuppressWarnings("NullAway.Init") // follow() sets the fields
    ServiceWatch(ClientId client, String name, ServiceStanding standing, Instant now) {
        super(client);
        follow(name, standing, now);
    }

    void follow(String name, ServiceStanding standing, Instant now) {
        var figures = WatchedFigures.of(standing);
        var credits = standing.leakage();
        clientName = name;
        contractId =
                Optional.ofNullable(standing.contract()).map(ContractId::value).orElse(null);
        provider = standing.providerName();
        currency = standing.currency().isEmpty() ? null : standing.currency();
        promised = standing.policy().target().orElse(null);
        lastPeriod = figures.last().map(Attained::period).orElse(null);
        attained = figures.last().map(Attained::availability).orElse(null);
        lowPeriod = figures.lowest().map(Attained::period).orElse(null);
        lowest = figures.lowest().map(Attained::availability).orElse(null);
        strip = figures.strip();
        stripEnd = figures.stripEnd().atDay(1);
        owed = credits.map(Leakage::owed).orElse(null);
        claimed = credits.map(Leakage::claimed).orElse(null);
        paid = credits.map(Leakage::paid).orElse(null);
        unclaimed = credits.map(Leakage::unclaimed).orElse(null);
        lost = credits.map(Leakage::lost).orElse(null);
        claimBy = figures.claimBy().orElse(null);
        leaveSince = figures.leaveSince().map(month -> month.atDay(1)).orElse(null);
        urgency = figures.urgency().ordinal();
        missing = standing.missing().stream().map(Missing::name).collect(Collectors.joining(SEPARATOR));
        computedAt = now;
    }

    WatchedClient summary(long openOutages) {
        return new WatchedClient(
                client(),
                clientName,
                provider,
                currency,
                Optional.ofNullable(promised),
                attained(lastPeriod, attained),
                attained(lowPeriod, lowest),
                strip,
                YearMonth.from(stripEnd),
                openOutages,
                credits(),
                Optional.ofNullable(claimBy),
                Optional.ofNullable(leaveSince).map(YearMonth::from),
                Urgency.values()[urgency],
                missing());
    }

    private static Optional<Attained> attained(@Nullable String period, @Nullable BigDecimal availability) {
        return period == null || availability == null
                ? Optional.empty()
                : Optional.of(new Attained(period, availability));
    }

    private Optional<Leakage> credits() {
        return owed == null || claimed == null || paid == null || unclaimed == null || lost == null
                ? Optional.empty()
                : Optional.of(new Leakage(owed, claimed, paid, unclaimed, lost));
    }

    private Set<Missing> missing() {
        var known = EnumSet.noneOf(Missing.class);
        for (var name : missing.split(SEPARATOR, -1)) {
            if (!name.isEmpty()) {
                known.add(Missing.valueOf(name));
            }
        }
        return known;
    }
}
