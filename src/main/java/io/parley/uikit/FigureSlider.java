package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A number field with a slider below it that moves with it, to try figures out. The field holds the value: it takes
 * figures between the slider's steps and beyond its end, and alone it can say that nobody knows; the slider then rests
 * at its beginning without changing anything.
 */
public final class FigureSlider extends Composite<Div> {

    private static final int PAUSE_MS = 200;

    private final DecimalSlider slider = new DecimalSlider();
    private final BigDecimal step;

    private FigureSlider(String label, BigDecimal step, BigDecimal most) {
        this.step = step;
        slider.setMin(0.0);
        slider.setMax(most.doubleValue());
        slider.setStep(step.doubleValue());
        slider.setAriaLabel(getTranslation("uikit.slider", label));
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(PAUSE_MS);
        slider.setWidthFull();
        getContent().addClassName("pl-figure-slider");
    }

    /** @param most where the slider ends at first; a larger figure in the field moves its end */
    public static FigureSlider of(IntegerField field, int step, int most) {
        var pair = new FigureSlider(field.getLabel(), BigDecimal.valueOf(step), BigDecimal.valueOf(most));
        pair.follow(decimal(field.getValue()));
        field.addValueChangeListener(changed -> pair.follow(decimal(changed.getValue())));
        pair.onMove(figure -> field.setValue(figure.intValueExact()));
        field.setWidthFull();
        pair.getContent().add(field, pair.slider);
        return pair;
    }

    /** As {@link #of(IntegerField, int, int)}, for figures with decimals. */
    public static FigureSlider of(BigDecimalField field, BigDecimal step, BigDecimal most) {
        var pair = new FigureSlider(field.getLabel(), step, most);
        pair.follow(field.getValue());
        field.addValueChangeListener(changed -> pair.follow(changed.getValue()));
        pair.onMove(field::setValue);
        field.setWidthFull();
        pair.getContent().add(field, pair.slider);
        return pair;
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer figure) {
        return figure == null ? null : BigDecimal.valueOf(figure);
    }

    private void onMove(Consumer<BigDecimal> moved) {
        slider.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                moved.accept(BigDecimal.valueOf(changed.getValue()).setScale(step.scale(), RoundingMode.HALF_UP));
            }
        });
    }

    private void follow(@Nullable BigDecimal figure) {
        var place = figure == null ? BigDecimal.ZERO : onStep(figure.max(BigDecimal.ZERO));
        if (place.doubleValue() > slider.getMax()) {
            slider.setMax(place.doubleValue());
        }
        slider.setValue(place.doubleValue());
    }

    private BigDecimal onStep(BigDecimal figure) {
        return figure.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
