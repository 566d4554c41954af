package io.parley.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** What {@code route-matrix.yaml} or {@code endpoint-matrix.yaml} expects: for each row what each person gets to see. */
final class RouteMatrix {

    private final Map<String, Map<Person, String>> rows = new TreeMap<>();

    private RouteMatrix() {}

    static RouteMatrix read() {
        return read("/isolation/route-matrix.yaml");
    }

    static RouteMatrix read(String name) {
        Map<String, Map<String, List<String>>> yaml;
        try (InputStream file = RouteMatrix.class.getResourceAsStream(name)) {
            yaml = new Yaml().load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RouteMatrix matrix = new RouteMatrix();
        yaml.forEach((row, outcomes) -> matrix.rows.put(row, people(row, outcomes)));
        return matrix;
    }

    /** Addresses with parameters, as routes are written; some with a query, some with another's ids. */
    Set<String> rows() {
        return rows.keySet();
    }

    /** @return {@code OPEN}, {@code NOT_FOUND}, {@code SIGN_IN}, or the address somebody is led to */
    String expected(String row, Person person) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(row)).get(person));
    }

    private static Map<Person, String> people(String row, Map<String, List<String>> outcomes) {
        Map<Person, String> people = new EnumMap<>(Person.class);
        outcomes.forEach((outcome, names) -> names.forEach(name -> {
            if (people.put(Person.valueOf(name), outcome) != null) {
                throw new IllegalStateException(name + " stands twice in the row of " + row);
            }
        }));
        if (people.size() != Person.values().length) {
            throw new IllegalStateException("Not everybody stands in the row of " + row + ": " + people);
        }
        return people;
    }
}
