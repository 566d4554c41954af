package io.parley.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.popover.Popover;
import io.parley.uikit.Chart;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.WhyPopover;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds amounts of money on a page that cannot say where they come from. Lists are left to their own tests: a row of a log
 * or of a bill is an input, not a result.
 */
public final class BareFigures {

    private static final Pattern MONEY = Pattern.compile("[$¥€£]\\s?\\d");

    private BareFigures() {}

    /** The texts with bare amounts below a component. */
    public static List<String> in(Component component) {
        return all(component, false)
                .map(BareFigures::textOf)
                .filter(text -> MONEY.matcher(text).find())
                .toList();
    }

    /** Everything below a component, leaving out what explains itself and what is explained beside it. */
    private static Stream<Component> all(Component component, boolean explained) {
        if (component instanceof WhyPopover || component instanceof Popover || component instanceof Grid<?>) {
            return Stream.empty();
        }
        var content = component instanceof Composite<?> composite ? composite.getContent() : component;
        var children = content.getChildren().toList();
        boolean whole = explained
                || children.stream().anyMatch(EvidenceBadge.class::isInstance)
                || component instanceof Chart && children.stream().anyMatch(WhyPopover.class::isInstance);
        return Stream.concat(
                whole || !children.isEmpty() ? Stream.empty() : Stream.of(content),
                children.stream().flatMap(child -> all(child, whole)));
    }

    private static String textOf(Component component) {
        return switch (component) {
            case Text text -> text.getText();
            case HasText text -> text.getText();
            default -> component.getElement().getText();
        };
    }
}
