package io.parley.packages;

import io.parley.clients.ClientDraft;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.ContactDraft;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.clients.SeatPath;
import io.parley.clients.ServiceKind;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteService;
import io.parley.clients.SwitchingCost;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings the profile of a package into the client's and the engagement's pages, adding what is not there yet. */
@Component
class PackagedClient {

    private final ClientService clients;
    private final SiteService sites;
    private final ContactService contacts;
    private final EngagementService engagements;

    PackagedClient(ClientService clients, SiteService sites, ContactService contacts, EngagementService engagements) {
        this.clients = clients;
        this.sites = sites;
        this.contacts = contacts;
        this.engagements = engagements;
    }

    ClientId client(PackageProfile profile) {
        var draft = clientDraft(profile);
        var id = clients.findByName(draft.name()).map(found -> found.id()).orElseGet(() -> clients.create(draft));
        addSites(id, profile.root());
        addContacts(id, profile.root());
        var needs = clients.getNeeds(id);
        var wanted = needs(profile.root());
        if (!needs.needs().equals(wanted)) {
            clients.updateNeeds(id, wanted, needs.version());
        }
        return id;
    }

    /** @param language in which an engagement made here is named */
    EngagementId engagement(ClientId client, PackageProfile profile, ProviderNames names, Locale language) {
        var draft = engagementDraft(profile, names, language);
        var known = engagements.findByClient(client).stream()
                .filter(engagement -> engagement.name().equals(draft.name()))
                .findFirst();
        if (known.isEmpty()) {
            return engagements.start(client, draft);
        }
        var details = engagements.getEngagement(known.get().id());
        if (!details.scope().equals(draft) && !details.stage().signed()) {
            engagements.update(details.id(), draft, details.version());
        }
        return details.id();
    }

    /** An engagement with offers is being evaluated; one that is further on stays where it is. */
    void offersAreIn(EngagementId engagement) {
        for (var next : List.of(EngagementStage.QUOTING, EngagementStage.EVALUATION)) {
            var details = engagements.getEngagement(engagement);
            if (details.stage().ordinal() == next.ordinal() - 1) {
                engagements.move(engagement, next, details.version());
            }
        }
    }

    private static ClientDraft clientDraft(PackageProfile profile) {
        var node = profile.root().get("client");
        return new ClientDraft(
                node.get("name").requiredText(),
                text(node, "legalName"),
                node.get("country").requiredText(),
                text(node, "state"),
                zone(node.get("timeZone")),
                Currency.getInstance(profile.currency()),
                profile.language(),
                text(node, "industry"),
                text(node, "address"),
                text(node, "phone"),
                text(node, "website"));
    }

    private static ZoneId zone(PackageNode node) {
        try {
            return ZoneId.of(node.requiredText());
        } catch (DateTimeException e) {
            throw new ProblemException("packages.problem.timeZone", node.place(), node.requiredText());
        }
    }

    private void addSites(ClientId client, PackageNode root) {
        Set<String> known = new HashSet<>();
        sites.findByClient(client).forEach(site -> known.add(site.site().code()));
        for (var site : root.get("sites").items()) {
            var code = site.get("id").requiredText();
            if (known.add(code)) {
                sites.add(
                        client,
                        new SiteDraft(
                                code,
                                site.get("name").text().orElse(code),
                                text(site, "address"),
                                site.get("users").count().orElse(0),
                                networkProfile(site)));
            }
        }
    }

    private static String networkProfile(PackageNode site) {
        Map<String, Object> profile = new LinkedHashMap<>();
        for (var part : List.of("wan", "voice", "traffic", "otherTrafficKbps", "reserveKbps")) {
            if (!site.get(part).isMissing()) {
                profile.put(part, site.get(part).tree());
            }
        }
        return PackageNode.JSON.writeValueAsString(profile);
    }

    private void addContacts(ClientId client, PackageNode root) {
        Set<String> known = new HashSet<>();
        contacts.findByClient(client)
                .forEach(contact -> known.add(contact.contact().name()));
        for (var contact : root.get("contacts").items()) {
            var name = contact.get("name").requiredText();
            if (known.add(name)) {
                contacts.add(
                        client,
                        new ContactDraft(
                                name,
                                word(contact.get("role"), ContactRole.values()),
                                text(contact, "title"),
                                text(contact, "email"),
                                text(contact, "phone")));
            }
        }
    }

    private static ClientNeeds needs(PackageNode root) {
        var requirements = root.get("requirements").items().stream()
                .map(need -> new Requirement(
                        need.get("feature").requiredText(), word(need.get("level"), RequirementLevel.values())))
                .toList();
        Map<Integer, BigDecimal> weights = new HashMap<>();
        root.get("weights")
                .fields()
                .forEach((consideration, points) -> points.decimal()
                        .filter(value -> consideration.matches("[1-9]|10"))
                        .ifPresent(value -> weights.put(Integer.valueOf(consideration), value)));
        Set<ServiceKind> dependsOn = new HashSet<>();
        root.get("dependsOn").items().forEach(service -> dependsOn.add(word(service, ServiceKind.values())));
        return new ClientNeeds(requirements, weights, dependsOn);
    }

    private static EngagementDraft engagementDraft(PackageProfile profile, ProviderNames names, Locale language) {
        var engagement = profile.root().get("engagement");
        LocalDate start = profile.targetStart() == null ? profile.today() : profile.targetStart();
        return new EngagementDraft(
                Texts.of(language).get("packages.import.engagementName", start.getYear() + ""),
                profile.seats(),
                profile.termMonths(),
                start,
                Currency.getInstance(profile.currency()),
                engagement.get("numbersToPort").count().orElse(null),
                assumptions(profile),
                switchingCosts(profile, names));
    }

    private static EngagementAssumptions assumptions(PackageProfile profile) {
        var node = profile.root().get("assumptions");
        var used = profile.assumptions();
        return new EngagementAssumptions(
                used.discountRate(),
                used.indexForecast(),
                used.horizonMonths(),
                used.noticeTransitDays(),
                used.calendar().id(),
                node.get("usfFactor").decimal().orElse(null),
                node.get("usfFactorNote").text().orElse(null),
                node.get("mosNeed").decimal().orElse(null),
                profile.seatPaths().stream()
                        .map(path -> new SeatPath(path.name(), path.seats(), path.fromMonth()))
                        .toList());
    }

    private static List<SwitchingCost> switchingCosts(PackageProfile profile, ProviderNames names) {
        var costs = new ArrayList<SwitchingCost>();
        profile.root()
                .get("switching")
                .fields()
                .forEach((folder, items) -> items.fields()
                        .forEach((label, amount) -> amount.decimal()
                                .ifPresent(value -> costs.add(new SwitchingCost(names.of(folder), label, value)))));
        return costs;
    }

    private static String text(PackageNode node, String field) {
        return node.get(field).text().orElse("");
    }

    private static <E extends Enum<E>> E word(PackageNode node, E[] vocabulary) {
        var word = node.requiredText();
        return Arrays.stream(vocabulary)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException("packages.problem.word", node.place(), word));
    }
}
