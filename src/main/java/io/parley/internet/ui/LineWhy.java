package io.parley.internet.ui;

import io.parley.internet.SiteStanding;
import io.parley.network.CallBandwidth;
import io.parley.network.CallQuality;
import io.parley.network.Direction;
import io.parley.uikit.Why;
import io.parley.uikit.Why.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains the figures of a site's line: formula, inputs, and the tests they come from. */
record LineWhy(SiteStanding site, LineWords words) {

    Why capacity() {
        var inputs = new ArrayList<Input>();
        inputs.add(input(
                "internet.why.tests",
                words.say(
                        "internet.why.busyTests",
                        site.capacity().busyTests(),
                        site.capacity().tests())));
        for (var direction : Direction.values()) {
            var figures = site.direction(direction);
            var line = direction == Direction.DOWNLOAD
                    ? site.capacity().plan().down()
                    : site.capacity().plan().up();
            var name = words.direction(direction);
            inputs.add(new Input(words.say("internet.why.p10", name), words.mbps(figures.measuredMbps())));
            inputs.add(new Input(words.say("internet.why.other", name), kbps(line.otherKbps())));
            inputs.add(new Input(words.say("internet.why.reserve", name), kbps(line.reserveKbps())));
            inputs.add(new Input(words.say("internet.why.usable", name), kbps(figures.usableKbps())));
            inputs.add(new Input(
                    words.say("internet.why.calls", name), words.count(Optional.ofNullable(figures.calls()))));
        }
        inputs.add(input("internet.why.perCall", kbps(perCall())));
        return new Why(
                words.say("internet.figure.capacity"),
                words.count(site.capacity().calls()),
                words.say("internet.why.capacity"),
                inputs);
    }

    Why wanted() {
        var plan = site.plan().plan();
        var traffic = site.capacity().plan().traffic();
        var inputs = new ArrayList<Input>();
        inputs.add(input("internet.plan.field.users", words.count(Optional.ofNullable(plan.users()))));
        inputs.add(input("internet.plan.field.erlang", words.number(plan.erlangPerUser(), 4)));
        var blocking = plan.blocking();
        inputs.add(input(
                "internet.plan.field.blocking",
                blocking == null ? "–" : words.formats().percent(blocking)));
        if (traffic == null) {
            return new Why(words.say("internet.figure.wanted"), "–", words.say("internet.why.noTraffic"), inputs);
        }
        inputs.add(input("internet.why.erlangs", words.number(traffic.erlangs(), 4)));
        inputs.add(input("internet.why.erlangB", words.formats().number((long) traffic.linesErlangB())));
        boolean few = traffic.linesEngset().isPresent();
        if (few) {
            inputs.add(input("internet.why.engset", words.formats().number((long)
                    traffic.linesEngset().getAsInt())));
        }
        return new Why(
                words.say("internet.figure.wanted"),
                words.formats().number((long) traffic.linesNeeded()),
                words.say(few ? "internet.why.byEngset" : "internet.why.byErlangB"),
                inputs);
    }

    Why quality(Optional<CallQuality> quality, boolean typical) {
        List<Input> inputs = quality.map(known -> List.of(
                        input("internet.why.delay", decimal(known.oneWayMs(), 1)),
                        input("internet.why.loss", decimal(known.lossPercent(), 2)),
                        input("internet.why.rating", decimal(known.rating(), 1)),
                        input("internet.habits.field.mos", words.number(words.mosNeed(), 2))))
                .orElse(List.of());
        return new Why(
                words.say(typical ? "internet.figure.typical" : "internet.figure.worst"),
                words.mos(quality),
                words.say(typical ? "internet.why.typical" : "internet.why.worst"),
                inputs);
    }

    Why delivered(Direction direction) {
        var figures = site.direction(direction);
        var link = site.firstLine();
        var advertised = link.map(
                known -> direction == Direction.DOWNLOAD ? known.advertisedDownMbps() : known.advertisedUpMbps());
        return new Why(
                words.say("internet.figure.delivered", words.direction(direction)),
                words.percent(figures.deliveredPercent()),
                words.say("internet.why.delivered"),
                List.of(
                        input("internet.why.advertised", words.mbps(advertised.orElse(null))),
                        new Input(
                                words.say("internet.why.p10", words.direction(direction)),
                                words.mbps(figures.measuredMbps()))));
    }

    private @Nullable BigDecimal perCall() {
        CallBandwidth call = site.capacity().plan().call();
        return call == null ? null : call.kbps();
    }

    private String kbps(@Nullable BigDecimal figure) {
        return figure == null ? "–" : words.say("internet.unit.kbps", words.number(figure, 1));
    }

    private String decimal(double figure, int decimals) {
        return words.number(BigDecimal.valueOf(figure), decimals);
    }

    private Input input(String key, String value) {
        return new Input(words.say(key), value);
    }
}
