package io.parley.network;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How speech is coded. Impairments are those of ITU-T G.113 Appendix I; where it gives none the quality of a call is
 * unknown, not good.
 */
public enum Codec {
    G711("G.711", 64, new Impairment(0, 25.1), Set.of("G711", "G711A", "G711U", "PCMA", "PCMU")),
    G729("G.729", 8, new Impairment(11, 19), Set.of("G729", "G729A", "G729AB")),
    OPUS_24("Opus 24k", 24, null, Set.of("OPUS24", "OPUS24K", "OPUS24KBPS")),
    OPUS_40("Opus 40k", 40, null, Set.of("OPUS40", "OPUS40K", "OPUS40KBPS")),
    G722("G.722", 64, null, Set.of("G722"));

    /**
     * What the codec costs in quality (domain.md §9).
     *
     * @param ie equipment impairment without loss, 0–95
     * @param bpl robustness against loss, in percent; G.711 with loss concealment 25.1, without 4.3
     */
    public record Impairment(double ie, double bpl) {}

    /** G.711 in devices that do not conceal what was lost. */
    public static final Impairment G711_WITHOUT_CONCEALMENT = new Impairment(0, 4.3);

    private final String label;
    private final int kbps;
    private final @Nullable Impairment impairment;
    private final Set<String> names;

    Codec(String label, int kbps, @Nullable Impairment impairment, Set<String> names) {
        this.label = label;
        this.kbps = kbps;
        this.impairment = impairment;
        this.names = names;
    }

    /** As people write it. */
    public String label() {
        return label;
    }

    /** Speech alone, in kbps, without any header. */
    public int kbps() {
        return kbps;
    }

    /** Empty where the standards give no figure. */
    public Optional<Impairment> impairment() {
        return Optional.ofNullable(impairment);
    }

    /** @param name as written in whatever case and with whatever dots, e.g. {@code g.729a} */
    public static Optional<Codec> find(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        return Arrays.stream(values())
                .filter(codec -> codec.names.contains(plain))
                .findFirst();
    }
}
