package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.common.Formats;
import io.parley.providers.ProviderFee;
import io.parley.terms.FeeBasis;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How facts of a provider read, and the small parts their cards share. */
final class FactTexts {

    private final UI reader = UI.getCurrentOrThrow();
    private final Formats formats = Formats.of(reader.getLocale());

    String date(LocalDate day) {
        return formats.date(day);
    }

    /** Where it is said and when it was so. */
    String source(String source, @Nullable LocalDate asOf) {
        String day = asOf == null ? "" : formats.date(asOf);
        String all = Stream.of(day, source).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return all.isEmpty() ? reader.getTranslation("providers.unknown") : all;
    }

    String fee(ProviderFee fee) {
        String basis = fee.basis() == FeeBasis.PCT_OF_CATEGORY
                ? reader.getTranslation("providers.fee.ofCategories", categories(fee))
                : reader.getTranslation("providers.fee.basis." + fee.basis().name());
        String figure = reader.getTranslation("providers.unknown");
        if (fee.rate() != null) {
            figure = formats.percent(fee.rate());
        } else if (fee.amount() != null && fee.currency() != null) {
            figure = formats.price(fee.amount(), fee.currency());
        }
        return reader.getTranslation("providers.fee.figure", figure, basis);
    }

    private String categories(ProviderFee fee) {
        return fee.categories().stream()
                .map(category -> reader.getTranslation("terms.word." + category.name()))
                .collect(formats.list());
    }

    /** Empty when no day is known. */
    String days(ProviderFee fee) {
        if (fee.from() != null && fee.to() != null) {
            return reader.getTranslation("providers.fee.fromTo", date(fee.from()), date(fee.to()));
        }
        if (fee.from() != null) {
            return reader.getTranslation("providers.fee.since", date(fee.from()));
        }
        return fee.to() == null ? "" : reader.getTranslation("providers.fee.until", date(fee.to()));
    }

    static Component muted(String text) {
        Span small = new Span(text);
        small.addClassNames("pl-muted", "pl-small");
        return small;
    }

    static Component nothing(String text) {
        Paragraph nothing = new Paragraph(text);
        nothing.addClassName("pl-muted");
        return nothing;
    }

    static Button add(String text, String id, Edits<?> edits) {
        Button add = new Button(text, VaadinIcon.PLUS.create(), pressed -> edits.open(null));
        add.addThemeVariants(ButtonVariant.SMALL);
        add.setId(id);
        return add;
    }
}
