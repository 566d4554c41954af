package io.parley.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the encoding of a text from its bytes, or says that it can't: a wrong guess would put silent nonsense into
 * somebody's offer. Decoding is strict everywhere, so no question mark ever stands in for a lost character.
 */
final class TextEncoding {

    /** A text and the encoding it was written in. */
    record Decoded(String text, String encoding) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Share of frequent characters below which bytes that happen to decode as Chinese are not Chinese. */
    private static final double FREQUENT_CHINESE = 0.7;

    private TextEncoding() {}

    /** @return empty if the bytes fit no encoding, or parts of them fit different ones */
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Decoded> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.map(text -> new Decoded(text, "UTF-8"));
        }
        Utf8Lines lines = Utf8Lines.of(bytes);
        if (lines.anyInWideScript()) {
            return Optional.empty();
        }
        if (frequentChineseShare(bytes) >= FREQUENT_CHINESE) {
            return strict(bytes, 0, GB18030).map(text -> new Decoded(text, "GB18030"));
        }
        if (lines.anyAccented() || !looksWestern(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, 0, WINDOWS_1252).map(text -> new Decoded(text, "windows-1252"));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (bytes.length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return strict(bytes, 3, StandardCharsets.UTF_8).map(text -> new Decoded(text, "UTF-8 BOM"));
        }
        if (bytes.length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE).map(text -> new Decoded(text, "UTF-16LE"));
        }
        if (bytes.length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE).map(text -> new Decoded(text, "UTF-16BE"));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: separators and digits leave a zero in every second byte, always on the same side. */
    private static Optional<Decoded> wideWithoutMark(byte[] bytes) {
        if (bytes.length < 8 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = bytes.length / 2;
        if (odd > half / 5 && even * 20 < odd) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE).map(text -> new Decoded(text, "UTF-16LE"));
        }
        if (even > half / 5 && odd * 20 < even) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE).map(text -> new Decoded(text, "UTF-16BE"));
        }
        return Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Share of GB 2312 level 1 characters, punctuation and full-width forms among the double bytes. */
    private static double frequentChineseShare(byte[] bytes) {
        int doubles = 0;
        int frequent = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = at(bytes, i);
            if (lead < 0x81) {
                continue;
            }
            if (isQuadruple(bytes, i)) {
                i += 3;
                continue;
            }
            int trail = at(bytes, i + 1);
            doubles++;
            boolean symbol = lead >= 0xA1 && lead <= 0xA3;
            boolean level1 = lead >= 0xB0 && lead <= 0xD7;
            if (trail >= 0xA1 && (symbol || level1)) {
                frequent++;
            }
            i++;
        }
        return doubles == 0 ? 0 : (double) frequent / doubles;
    }

    /** A character outside GBK, such as ¥: it says nothing about the others. */
    private static boolean isQuadruple(byte[] bytes, int i) {
        return i + 3 < bytes.length && isDigit(bytes, i + 1) && at(bytes, i + 2) >= 0x81 && isDigit(bytes, i + 3);
    }

    private static boolean isDigit(byte[] bytes, int i) {
        return at(bytes, i) >= '0' && at(bytes, i) <= '9';
    }

    /** Accented letters and typographic signs stand alone or in pairs between plain letters. */
    private static boolean looksWestern(byte[] bytes) {
        int runs = 0;
        int longRuns = 0;
        int length = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && at(bytes, i) >= 0x80) {
                length++;
                continue;
            }
            if (length > 0) {
                runs++;
                longRuns += length > 2 ? 1 : 0;
            }
            length = 0;
        }
        return longRuns * 10 <= runs;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /** Single lines that are good UTF-8 inside a file that as a whole is not: the sign of a file glued from two. */
    private record Utf8Lines(boolean anyInWideScript, boolean anyAccented) {

        static Utf8Lines of(byte[] bytes) {
            boolean wide = false;
            boolean accented = false;
            int start = 0;
            for (int i = 0; i <= bytes.length; i++) {
                if (i == bytes.length || bytes[i] == '\n') {
                    Optional<String> line =
                            strict(java.util.Arrays.copyOfRange(bytes, start, i), 0, StandardCharsets.UTF_8);
                    if (line.isPresent()) {
                        String text = line.get();
                        wide |= text.chars().filter(c -> c >= 0x800).count() >= 2;
                        accented |= text.chars().anyMatch(c -> c >= 0xC0 && c <= 0xFF);
                    }
                    start = i + 1;
                }
            }
            return new Utf8Lines(wide, accented);
        }
    }
}
