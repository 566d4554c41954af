package io.parley.promises.ui;

import io.parley.clients.EngagementId;
import io.parley.promises.PromiseDetails;
import io.parley.promises.PromiseDraft;
import io.parley.promises.PromiseId;
import io.parley.promises.PromiseKey;
import io.parley.promises.PromiseService;
import io.parley.promises.PromiseStepDraft;
import io.parley.promises.SideLetterRequest;
import io.parley.promises.SideLetterService;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What one can do with an engagement's promises; the parts of the tab share it. */
record PromiseDesk(
        EngagementId engagement,
        PromiseService promises,
        SideLetterService letters,
        ProviderService providers,
        LocalDate today,
        boolean mayEdit) {

    List<PromiseDetails> all() {
        return promises.findByEngagement(engagement);
    }

    List<ProviderReference> choices() {
        return providers.findChoices();
    }

    void note(PromiseDraft draft) {
        promises.note(engagement, draft);
    }

    void retract(PromiseId promise) {
        promises.retract(promise);
    }

    void move(Set<PromiseKey> keys, PromiseStepDraft step) {
        promises.move(engagement, keys, step);
    }

    byte[] letter(SideLetterRequest request) {
        return letters.print(engagement, request).pdf();
    }
}
