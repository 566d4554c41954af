package io.parley.clients;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a site.
 *
 * @param code short name, unique within the client, such as {@code HBR}
 * @param users people who use the telephone there
 * @param networkProfile internet access, voice codec and traffic as the client package gives them (JSON object); absent
 *     until somebody has asked
 */
public record SiteDraft(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 300) String address,
        @Min(0) int users,
        @Nullable String networkProfile) {}
