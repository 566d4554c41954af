package io.parley.notifications.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day by which something must be done for a client.
 *
 * @param subject what it is about; with {@code textKey} it stays the same when the day moves, so calendars move it too
 * @param client whose matter it is
 * @param day last day on which it is in time
 * @param textKey translation that says what is due in a few words
 * @param arguments fill its placeholders; plain text, or {@link #CLIENT}
 * @param link path of the page where it can be dealt with, without a leading slash
 */
public record Deadline(UUID subject, UUID client, LocalDate day, String textKey, List<String> arguments, String link) {

    /** Stands among the arguments for the client's name, which {@link ClientNames} knows. */
    public static final String CLIENT = "\0client";

    public Deadline {
        arguments = List.copyOf(arguments);
    }

    public boolean namesClient() {
        return arguments.contains(CLIENT);
    }

    /** The same with the client's name in its place. */
    public Deadline naming(String name) {
        return new Deadline(
                subject,
                client,
                day,
                textKey,
                arguments.stream()
                        .map(argument -> argument.equals(CLIENT) ? name : argument)
                        .toList(),
                link);
    }
}
