package io.parley.requests;

import java.time.LocalDate;
import java.util.List;

/**
 * What a consultant fills in to ask for offers.
 *
 * @param deadline last day on which a provider can answer
 * @param sealed nobody can read an answer before all are opened together
 * @param nameClient whether providers learn who the client is
 * @param note words to all providers; may be empty
 */
public record RequestDraft(
        LocalDate deadline, boolean sealed, boolean nameClient, String note, List<Invitee> invitees) {

    public static final int MAX_NOTE = 2000;
    public static final int MAX_INVITEES = 30;

    public RequestDraft {
        invitees = List.copyOf(invitees);
    }
}
