package io.parley.providers.ui;

import io.parley.providers.ProviderId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the provider pages, for links and for {@code UI.navigate}. */
@NamedInterface("navigation")
public final class ProvidersNavigation {

    public static final String PROVIDERS = "providers";

    /** The list with the examples that come with the product. */
    static final String STARTER = PROVIDERS + "?" + ProviderListView.SHOWN + "=" + ProviderListView.STARTER;

    private ProvidersNavigation() {}

    static String starter(String key) {
        return PROVIDERS + "/starter/" + key;
    }

    public static String provider(ProviderId provider) {
        return PROVIDERS + "/" + provider;
    }
}
