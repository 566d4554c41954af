package io.parley.promises;

import io.parley.providers.ProviderId;
import java.util.Locale;
import java.util.Set;

/**
 * Which promises of a provider become clauses.
 *
 * @param subjects of the promises' keys
 * @param locale in which the letter is written
 */
public record SideLetterRequest(ProviderId provider, Set<String> subjects, Locale locale) {

    public SideLetterRequest {
        subjects = Set.copyOf(subjects);
    }
}
