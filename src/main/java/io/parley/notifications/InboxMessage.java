package io.parley.notifications;

import java.util.List;

/**
 * Something a member should know.
 *
 * @param titleKey translation that says it in one sentence
 * @param arguments fill its placeholders; plain text
 * @param link path of the page where it can be dealt with, without a leading slash
 */
public record InboxMessage(String titleKey, List<String> arguments, String link) {

    public InboxMessage {
        arguments = List.copyOf(arguments);
    }
}
