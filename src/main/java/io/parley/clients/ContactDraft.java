package io.parley.clients;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person fills in about a contact at a client. */
public record ContactDraft(
        @NotBlank @Size(max = 120) String name,
        @NotNull ContactRole role,
        @Size(max = 120) String title,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone) {}
