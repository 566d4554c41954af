package io.parley.uikit;

import com.vaadin.flow.router.RouteParameters;
import io.parley.common.NotFoundException;
import java.util.function.Function;

/** The ids in an address; what is not an id leads nowhere, like an id nobody has. */
public final class RouteIds {

    private RouteIds() {}

    /**
     * @param name of the route's parameter
     * @param parse throws {@link IllegalArgumentException} for what is none
     * @throws NotFoundException if it is missing or none
     */
    public static <T> T get(RouteParameters parameters, String name, Function<String, T> parse) {
        return parsed(parameters.get(name).orElseThrow(NotFoundException::new), parse);
    }

    /** As {@link #get}, for a part of a parameter. */
    public static <T> T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
