package io.parley.notifications.spi;

import io.parley.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day by which something must be done for a client.
 *
 * @param subject what it is about; with {@code textKey} it stays the same when the day moves, so calendars move it too
 * @param client whose matter it is
 * @param clientName what the client is called; empty until somebody who knows has said it, see {@link ClientNames}
 * @param day last day on which it is in time
 * @param textKey translation that says what is due in a few words, without the client's name
 * @param arguments fill its placeholders, as plain text
 * @param link path of the page where it can be dealt with, without a leading slash
 */
public record Deadline(
        UUID subject,
        UUID client,
        String clientName,
        LocalDate day,
        String textKey,
        List<String> arguments,
        String link) {

    public Deadline {
        arguments = List.copyOf(arguments);
    }

    /** Of a client whose name the source does not know. */
    public Deadline(UUID subject, UUID client, LocalDate day, String textKey, List<String> arguments, String link) {
        this(subject, client, "", day, textKey, arguments, link);
    }

    public boolean isNamed() {
        return !clientName.isEmpty();
    }

    public Deadline naming(String name) {
        return new Deadline(subject, client, name, day, textKey, arguments, link);
    }

    /** What is due, for where everything is about the one client. */
    public String text(Texts texts) {
        return texts.get(textKey, arguments.toArray());
    }

    /** What is due and for whom, for where deadlines of many clients stand together. */
    public String textWithClient(Texts texts) {
        return texts.get("notifications.deadlines.ofClient", text(texts), clientName);
    }
}
