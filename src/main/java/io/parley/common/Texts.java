package io.parley.common;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The product's words in the reader's language, for screens, mails and files alike. English is the language of everybody
 * whose own is not offered, whatever the server's machine speaks.
 */
public final class Texts {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final String BUNDLE = "vaadin-i18n.translations";

    /** Without it Java would fall back to the machine's language before it falls back to English. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public static Texts of(Locale locale) {
        return new Texts(offered(locale));
    }

    /** The languages one can choose, the default first. */
    public static List<Locale> languages() {
        return List.of(ENGLISH, CHINESE);
    }

    /** The offered language nearest to the wanted one. */
    public static Locale offered(Locale wanted) {
        return wanted.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /**
     * Days, {@link Money} and {@link Share}s among the arguments are written as the reader writes them.
     *
     * @return the text; the key itself between exclamation marks where there is none
     */
    public String get(String key, Object... arguments) {
        try {
            String text = bundle.getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(readable(arguments));
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    private Object[] readable(Object[] arguments) {
        Formats formats = Formats.of(locale);
        return Arrays.stream(arguments).map(formats::argument).toArray();
    }
}
