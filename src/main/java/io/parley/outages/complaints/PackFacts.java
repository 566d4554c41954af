package io.parley.outages.complaints;

import io.parley.clients.ClientDraft;
import io.parley.contracts.InvoiceSummary;
import io.parley.letters.LetterFrame;
import io.parley.outages.ServiceStanding;
import java.util.List;

/**
 * Everything a pack for the regulator is made of.
 *
 * @param standing what the present contract promised and what was attained
 * @param bills checked so far, newest first
 */
record PackFacts(
        ComplaintDetails complaint,
        ClientDraft client,
        ServiceStanding standing,
        List<InvoiceSummary> bills,
        LetterFrame frame) {

    String say(String key, Object... arguments) {
        return frame.say("outages.complaint.pack." + key, arguments);
    }
}
