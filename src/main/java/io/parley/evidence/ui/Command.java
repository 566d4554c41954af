package io.parley.evidence.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done without a mouse, and the keys for it as the browser names them. */
enum Command {
    NEXT("j", "ArrowDown"),
    PREVIOUS("k", "ArrowUp"),
    ACCEPT("a"),
    CORRECT("c"),
    REJECT("r"),
    REOPEN("u"),
    PAGE_FORWARD("PageDown"),
    PAGE_BACK("PageUp"),
    NEXT_DOCUMENT("d"),
    SHOW_OPEN("1"),
    SHOW_ACCEPTED("2"),
    SHOW_REJECTED("3"),
    SHOW_NOT_FOUND("4"),
    HELP("?");

    private final List<String> keys;

    Command(String... keys) {
        this.keys = List.of(keys);
    }

    List<String> keys() {
        return keys;
    }

    /** Of a translation. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Command> of(String pressed) {
        return Arrays.stream(values())
                .filter(command -> command.keys.stream().anyMatch(pressed::equalsIgnoreCase))
                .findFirst();
    }
}
