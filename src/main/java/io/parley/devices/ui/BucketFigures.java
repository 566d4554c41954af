package io.parley.devices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.warranty.WarrantyBucket;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many devices are covered for how long; pressing a figure shows those, pressing it again shows all. */
final class BucketFigures extends Div {

    private final DeviceWords words;
    private final transient Consumer<@Nullable WarrantyBucket> chosen;

    BucketFigures(DeviceWords words, Consumer<@Nullable WarrantyBucket> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("pl-buckets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("devices.buckets"));
    }

    void show(Map<WarrantyBucket, Integer> counts, @Nullable WarrantyBucket shown) {
        removeAll();
        for (var bucket : WarrantyBucket.values()) {
            int count = counts.getOrDefault(bucket, 0);
            var value = new Span(words.formats().number(count));
            value.addClassName("value");
            var label = new Span(words.bucket(bucket));
            label.addClassName("label");
            var figure = new Button(new Div(value, label), pressed -> chosen.accept(bucket == shown ? null : bucket));
            figure.addThemeVariants(ButtonVariant.TERTIARY);
            figure.addClassNames("pl-bucket");
            figure.setTestId("bucket-" + bucket.name());
            figure.setAriaLabel(label.getText() + ": " + value.getText());
            figure.getElement().setAttribute("aria-pressed", String.valueOf(bucket == shown));
            figure.setEnabled(count > 0 || bucket == shown);
            add(figure);
        }
    }
}
