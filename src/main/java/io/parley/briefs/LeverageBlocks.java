package io.parley.briefs;

import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the present provider owes, said in the consultancy's own edition only. */
final class LeverageBlocks {

    private final BriefContext brief;
    private final Leverage leverage;
    private final BriefWords money;

    LeverageBlocks(BriefContext brief, Leverage leverage) {
        this.brief = brief;
        this.leverage = leverage;
        this.money = new BriefWords(brief.words().locale(), leverage.currency());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(brief.say("leverage.title", leverage.provider())));
        blocks.add(new Block.Paragraph(Markup.text(credits())));
        var claimBy = leverage.claimBy();
        if (claimBy != null) {
            blocks.add(
                    new Block.Callout(Tone.WARN, Markup.text(brief.say("leverage.claimBy", money.longDate(claimBy)))));
        }
        var since = leverage.leaveSince();
        if (since != null) {
            blocks.add(new Block.Callout(
                    Tone.GOOD, Markup.text(brief.say("leverage.leave", money.month(YearMonth.from(since))))));
        }
        return blocks;
    }

    private String credits() {
        if (leverage.owed() == null) {
            return brief.say("leverage.unknown", leverage.provider(), leverage.broken());
        }
        return brief.say(
                "leverage.credits",
                leverage.provider(),
                leverage.broken(),
                amount(leverage.owed()),
                amount(leverage.claimed()),
                amount(leverage.paid()),
                amount(leverage.claimable()),
                amount(leverage.lost()));
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null ? brief.say("term.unknownShort") : money.money(amount);
    }
}
