package io.parley.packages;

import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.common.ProblemException;
import io.parley.internet.AgentQueue;
import io.parley.internet.CallPlanDraft;
import io.parley.internet.CallPlanService;
import io.parley.internet.CallingHabitsDraft;
import io.parley.internet.LineTestService;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkRole;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteLinkService;
import io.parley.network.CallBandwidth;
import io.parley.network.Codec;
import io.parley.packages.PackageImport.Skipped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings lines, call plans and tests of a package to the client's page; what people have written there stays. */
@Component
class PackagedLines {

    private static final String PROFILE = "client.json";
    private static final long FIRST = -1;

    private final SiteLinkService links;
    private final CallPlanService plans;
    private final LineTestService tests;
    private final SiteService sites;

    PackagedLines(SiteLinkService links, CallPlanService plans, LineTestService tests, SiteService sites) {
        this.links = links;
        this.plans = plans;
        this.tests = tests;
        this.sites = sites;
    }

    /** @return what was left out because its figures can't be */
    List<Skipped> keep(ClientId client, PackageAnalysis analysis) {
        var skipped = new ArrayList<Skipped>();
        var root = analysis.profile().root();
        var byCode = sites.findByClient(client).stream()
                .collect(Collectors.toMap(site -> site.site().code(), SiteDetails::id));
        var withLine = links.findByClient(client).stream()
                .map(line -> line.link().site())
                .collect(Collectors.toSet());
        for (var node : root.get("sites").items()) {
            var site = byCode.get(node.get("id").text().orElse(""));
            if (site != null) {
                keepSite(client, site, node, withLine, skipped);
            }
        }
        keepHabits(client, root, skipped);
        keepTests(client, analysis, byCode);
        return skipped;
    }

    private void keepSite(ClientId client, SiteId site, PackageNode node, Set<SiteId> withLine, List<Skipped> skipped) {
        if (!node.get("wan").isMissing() && !withLine.contains(site)) {
            var line = line(site, node.get("wan"));
            if (isSound(line.problem(), skipped)) {
                links.add(client, line);
            }
        }
        var plan = plan(node);
        if (plans.getPlan(client, site).version() == FIRST
                && !plan.equals(CallPlanDraft.UNKNOWN)
                && isSound(plan.problem(), skipped)) {
            plans.savePlan(client, site, plan, FIRST);
        }
    }

    private void keepHabits(ClientId client, PackageNode root, List<Skipped> skipped) {
        var habits = habits(root);
        if (plans.getHabits(client).version() == FIRST
                && !habits.equals(CallingHabitsDraft.UNKNOWN)
                && isSound(habits.problem(), skipped)) {
            plans.saveHabits(client, habits, FIRST);
        }
    }

    private void keepTests(ClientId client, PackageAnalysis analysis, Map<String, SiteId> byCode) {
        tests.takeIn(
                client,
                analysis.network().tests().rows().stream()
                        .filter(test -> byCode.containsKey(test.site()))
                        .toList());
    }

    /** A figure that can't be costs its own record, not the package. */
    private static boolean isSound(Optional<ProblemException> problem, List<Skipped> skipped) {
        problem.ifPresent(wrong -> skipped.add(new Skipped(PROFILE, wrong.key(), List.of(wrong.arguments()))));
        return problem.isEmpty();
    }

    private static LinkDraft line(SiteId site, PackageNode wan) {
        return new LinkDraft(
                site,
                LinkTechnology.UNKNOWN,
                LinkRole.PRIMARY,
                wan.get("isp").text().orElse(""),
                wan.get("plan").text().orElse(""),
                wan.get("advertisedDownMbps").decimal().orElse(null),
                wan.get("advertisedUpMbps").decimal().orElse(null),
                wan.get("contractEnd").date().orElse(null),
                "",
                "",
                "");
    }

    /** A package that names a codec and nothing else means the usual packet over Ethernet (docs/package-format.md). */
    private static CallPlanDraft plan(PackageNode site) {
        var voice = site.get("voice");
        var traffic = site.get("traffic");
        var codec = voice.get("codec").text().flatMap(Codec::find);
        return new CallPlanDraft(
                codec.orElse(null),
                codec.map(known -> voice.get("ptimeMs").count().orElse(PackagedNetwork.USUAL_PTIME_MS))
                        .orElse(null),
                codec.map(known -> voice.get("srtp").flag()).orElse(null),
                codec.map(known -> voice.get("ipVersion").count().orElse(PackagedNetwork.IPV4))
                        .orElse(null),
                codec.map(known -> voice.get("l2Bytes").count().orElse(CallBandwidth.ETHERNET_BYTES))
                        .orElse(null),
                codec.map(known -> voice.get("tunnelBytes").count().orElse(0)).orElse(null),
                site.get("users").count().orElse(null),
                decimal(traffic, "erlangPerUser"),
                decimal(traffic, "blocking"),
                decimal(site.get("otherTrafficKbps"), "down"),
                decimal(site.get("otherTrafficKbps"), "up"),
                decimal(site.get("reserveKbps"), "down"),
                decimal(site.get("reserveKbps"), "up"),
                null,
                null);
    }

    private static CallingHabitsDraft habits(PackageNode root) {
        var busy = PackagedNetwork.busyHours(root.get("busyHours"));
        return new CallingHabitsDraft(
                busy.days(),
                busy.hours(),
                decimal(root.get("assumptions"), "mosNeed"),
                root.get("queues").items().stream()
                        .flatMap(node -> node.get("id").text().stream()
                                .map(name -> new AgentQueue(
                                        name,
                                        decimal(node, "callsPerHour"),
                                        decimal(node, "ahtSeconds"),
                                        node.get("agents").count().orElse(null),
                                        decimal(node, "targetSeconds"))))
                        .toList());
    }

    private static @Nullable BigDecimal decimal(PackageNode node, String field) {
        return node.get(field).decimal().orElse(null);
    }
}
