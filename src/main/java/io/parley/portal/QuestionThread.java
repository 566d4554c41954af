package io.parley.portal;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.time.Instant;
import java.util.List;

/** A question with its answers, the first answer first. */
public record QuestionThread(
        QuestionId id,
        ClientId client,
        EngagementId engagement,
        String text,
        String askedBy,
        Instant askedAt,
        List<Reply> answers) {

    public boolean open() {
        return answers.isEmpty();
    }

    /** One answer. */
    public record Reply(String text, String answeredBy, Instant answeredAt) {}
}
