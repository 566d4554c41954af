package io.parley.briefs;

import io.parley.briefs.NetworkFacts.Item;
import io.parley.briefs.NetworkFacts.Site;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each site's checklist leaves open, with who sees to it, and why an offer was recommended all the same. */
final class ReadinessBlocks {

    private final BriefContext brief;
    private final NetworkFacts facts;

    ReadinessBlocks(BriefContext brief, NetworkFacts facts) {
        this.brief = brief;
        this.facts = facts;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(brief.say("lines.ready")));
        facts.sites().stream()
                .filter(Site::checked)
                .forEach(site -> blocks.add(
                        new Block.Bullet(Markup.bold(site.name()).then(" · ").then(standing(site)))));
        String unchecked = facts.sites().stream()
                .filter(site -> !site.checked())
                .map(Site::name)
                .collect(Collectors.joining(brief.say("list.separator")));
        if (!unchecked.isEmpty()) {
            blocks.add(new Block.Bullet(
                    Markup.bold(unchecked).then(" · ").then(Markup.toned(Tone.WARN, brief.say("lines.unchecked")))));
        }
        String reason = facts.reason();
        if (reason != null) {
            blocks.add(new Block.Callout(Tone.WARN, Markup.text(brief.say("lines.although", reason))));
        }
        return blocks;
    }

    private Markup standing(Site site) {
        return site.open().isEmpty()
                ? Markup.toned(Tone.GOOD, brief.say("readiness.allDone"))
                : Markup.text(site.open().stream()
                        .map(this::item)
                        .collect(Collectors.joining(brief.say("lines.item.separator"))));
    }

    private String item(Item item) {
        String name = item.title().isEmpty() ? brief.say("readiness.topic." + item.topic()) : item.title();
        List<String> who = new ArrayList<>();
        if (!item.responsible().isEmpty()) {
            who.add(item.responsible());
        }
        var due = item.due();
        if (due != null) {
            who.add(brief.say("readiness.dueBy", brief.words().date(due)));
        }
        return who.isEmpty() ? name : brief.say("lines.item", name, String.join(brief.say("list.separator"), who));
    }
}
