package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.clients.ServiceKind;
import io.parley.common.Share;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong with a service level in the words of the screen. */
final class LintPhrases {

    private final BriefWords words;

    LintPhrases(BriefWords words) {
        this.words = words;
    }

    String title(Found flaw) {
        return words.say("sla.lint.title." + flaw.rule());
    }

    String meaning(Found flaw) {
        return words.say("sla.lint.meaning." + flaw.rule(), arguments(flaw));
    }

    String ask(Found flaw) {
        return words.say("sla.lint.ask." + flaw.rule(), arguments(flaw));
    }

    /** Services are one list, whatever their number. */
    private Object[] arguments(Found flaw) {
        boolean services =
                !flaw.arguments().isEmpty() && flaw.arguments().stream().allMatch(LintPhrases::isService);
        return services
                ? new Object[] {
                    flaw.arguments().stream()
                            .map(service -> words.say("clients.service." + service.toLowerCase(Locale.ROOT)))
                            .collect(Collectors.joining(words.say("list.separator")))
                }
                : flaw.values().stream()
                        .map(value -> value instanceof Share share ? words.percent(share.fraction()) : value)
                        .toArray();
    }

    private static boolean isService(String argument) {
        return Arrays.stream(ServiceKind.values()).anyMatch(kind -> kind.name().equals(argument));
    }
}
