package io.parley.quotes.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import io.parley.quotes.QuoteProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an offer's head, of a contract's or of an answer's, by the names that problems give them. */
public final class ProblemFields {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Fields that cannot be wrong, such as a check box, are left out. */
    public void add(String name, Component field) {
        if (field instanceof HasValidation validated) {
            fields.put(name, validated);
        }
    }

    /**
     * Marks the fields of the problems that name no line, and no others.
     *
     * @param texts the component whose language counts
     */
    public void show(List<QuoteProblem> problems, Component texts) {
        fields.values().forEach(field -> mark(field, ""));
        problems.stream()
                .filter(problem -> problem.line() == null)
                .forEach(problem -> mark(
                        problem.field(),
                        texts.getTranslation(problem.key(), problem.arguments().toArray())));
    }

    /** Says at one field what to mend; an unknown name is left to whoever shows the rest. */
    public void mark(String name, String message) {
        var field = fields.get(name);
        if (field != null) {
            mark(field, message);
        }
    }

    private static void mark(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }
}
