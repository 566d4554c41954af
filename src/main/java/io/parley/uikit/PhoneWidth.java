package io.parley.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/** Whether a window is as narrow as a phone's, said again whenever that changes. */
final class PhoneWidth {

    /** In pixels; the same width at which the menu becomes a drawer. */
    private static final int WIDE_ENOUGH = 700;

    private PhoneWidth() {}

    /** @param narrow told first when the component comes onto a page */
    static void follow(Component component, SerializableConsumer<Boolean> narrow) {
        component.addAttachListener(attached -> follow(attached.getUI(), component, narrow));
    }

    private static void follow(UI ui, Component component, SerializableConsumer<Boolean> narrow) {
        Signal.effect(component, () -> {
            int width = ui.getPage().windowSizeSignal().get().width();
            // Before the browser has said anything the width is not positive.
            narrow.accept(width > 0 && width < WIDE_ENOUGH);
        });
    }
}
