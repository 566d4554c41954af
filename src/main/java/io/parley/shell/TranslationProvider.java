package io.parley.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.parley.common.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the product's words. */
@Component
class TranslationProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.languages();
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale).get(key, arguments);
    }
}
