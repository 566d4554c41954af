package io.parley.requests;

import io.parley.providers.ProviderId;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a provider sees behind its link.
 *
 * @param consultancy who asks
 * @param open whether it can still answer
 * @param sealed nobody reads the answer before all are opened
 * @param answers how many answers it has sent
 */
public record IntakePage(
        String consultancy,
        ProviderId provider,
        String providerName,
        String contactName,
        Locale locale,
        RequestScope scope,
        LocalDate deadline,
        String note,
        InvitationStatus status,
        boolean open,
        boolean sealed,
        int answers) {}
