package io.parley.reporting;

/**
 * Who the report comes from.
 *
 * @param name printed in the head of every page
 * @param accent the one colour of the house, {@code #RRGGBB}
 * @param logo PNG or JPEG, empty when the name stands for it; anything else is refused when it is printed
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the printer, never compared
public record ReportBrand(String name, String accent, byte[] logo) {

    public ReportBrand {
        if (!accent.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + accent);
        }
    }
}
