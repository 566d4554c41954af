package io.parley.providers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a person fills in about a provider.
 *
 * @param kind what it sells, in a few words
 * @param notes for colleagues only
 * @param support whom to call when it breaks
 */
public record ProviderDraft(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 200) String website,
        @Size(max = 120) String kind,
        @Size(max = 300) String support,
        @Size(max = 1000) String notes,
        @Valid AdviserPay adviserPay) {

    /** A provider of whom only the name is known. */
    public static ProviderDraft named(String name) {
        return new ProviderDraft(name, "", "", "", "", AdviserPay.UNKNOWN);
    }
}
