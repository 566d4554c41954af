package io.parley.providers.ui;

import io.parley.providers.ProviderId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the provider pages, for links and for {@code UI.navigate}. */
@NamedInterface("navigation")
public final class ProvidersNavigation {

    public static final String PROVIDERS = "providers";

    private ProvidersNavigation() {}

    public static String provider(ProviderId provider) {
        return PROVIDERS + "/" + provider;
    }
}
