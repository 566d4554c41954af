package io.parley.clients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * What a person fills in about a client.
 *
 * @param country ISO 3166-1 alpha-2
 * @param state state or province, as written in an address
 * @param timeZone in which the client's contracts count days and months
 * @param currency in which the client pays
 * @param language in which the client reads
 */
public record ClientDraft(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 200) String legalName,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Size(max = 80) String state,
        @NotNull ZoneId timeZone,
        @NotNull Currency currency,
        @NotNull Locale language,
        @Size(max = 120) String industry,
        @Size(max = 300) String address,
        @Size(max = 40) String phone,
        @Size(max = 200) String website) {}
