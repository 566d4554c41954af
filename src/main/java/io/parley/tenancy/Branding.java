package io.parley.tenancy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a tenant shows itself in the product and in its briefs.
 *
 * @param name what clients read at the top of every page
 * @param accent colour as {@code #rrggbb}
 * @param logo PNG bytes, re-encoded by us; absent when the name stands for it
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the database to the page, never compared
public record Branding(String name, String accent, byte @Nullable [] logo) {

    public static final String DEFAULT_ACCENT = "#0b6b6b";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Branding {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + accent);
        }
    }
}
