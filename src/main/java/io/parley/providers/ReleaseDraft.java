package io.parley.providers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a person notes about a release, a security fix or a feature that goes away.
 *
 * @param day when it came out, or was announced
 * @param source where it is said
 */
public record ReleaseDraft(
        LocalDate day,
        ReleaseKind kind,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 1000) String notes,
        @Size(max = 300) String source) {}
