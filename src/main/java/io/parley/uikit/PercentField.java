package io.parley.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share typed as percent and kept as fraction: 7.5 on the screen is 0.075 in the value. */
public final class PercentField extends AbstractCompositeField<BigDecimalField, PercentField, @Nullable BigDecimal>
        implements HasLabel, HasSize, HasHelper, HasValidationProperties {

    public PercentField(String label) {
        super(null);
        BigDecimalField field = getContent();
        field.setLabel(label);
        field.setLocale(getLocale());
        field.setSuffixComponent(new Span("%"));
        field.addClassName("pl-amount");
        field.addValueChangeListener(changed -> setModelValue(fraction(changed.getValue()), changed.isFromClient()));
    }

    /** Tells the value while somebody types, a moment after the last key. */
    public PercentField whileTyping() {
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        return this;
    }

    @Override
    protected void setPresentationValue(@Nullable BigDecimal fraction) {
        getContent().setValue(fraction == null ? null : fraction.movePointRight(2));
    }

    @Override
    public void setErrorMessage(@Nullable String errorMessage) {
        getContent().setErrorMessage(errorMessage);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return getContent().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().isInvalid();
    }

    private static @Nullable BigDecimal fraction(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }
}
