package io.parley.terms;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Whether two captured values say the same: 0.5 and "0.50" do, and so do structures written in another order. */
final class SameValue {

    private SameValue() {}

    static boolean of(TermValue one, TermValue other) {
        if (!one.names().isEmpty() || !other.names().isEmpty()) {
            var names = new HashSet<>(one.names());
            names.addAll(other.names());
            return names.stream().allMatch(name -> of(one.field(name), other.field(name)));
        }
        if (one.raw() instanceof Iterable<?> || other.raw() instanceof Iterable<?>) {
            var left = one.items();
            var right = other.items();
            if (left.size() != right.size()) {
                return false;
            }
            for (int i = 0; i < left.size(); i++) {
                if (!of(left.get(i), right.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return scalars(one, other);
    }

    private static boolean scalars(TermValue one, TermValue other) {
        var left = one.decimal();
        var right = other.decimal();
        if (left.isPresent() && right.isPresent()) {
            return left.get().compareTo(right.get()) == 0;
        }
        return text(one.raw()).equals(text(other.raw()));
    }

    private static String text(@Nullable Object raw) {
        return raw == null ? "" : raw.toString().strip();
    }
}
