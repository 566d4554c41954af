package io.parley.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds what of one list is what of another, the surest sign first: what pairs by a sign is not looked at by the next. Equal
 * members may stand twice in a list; each of them pairs once.
 *
 * @param <T> usually a line of a paper
 * @param pairs in the order in which they were found
 * @param onlyBefore members of the first list that pair with nothing, in its order
 * @param onlyAfter members of the second list that pair with nothing, in its order
 */
public record Pairing<T>(List<Pair<T>> pairs, List<T> onlyBefore, List<T> onlyAfter) {

    /** The same thing in both lists. */
    public record Pair<T>(T before, T after) {}

    public static <T> Pairing<T> of(List<T> before, List<T> after, List<BiPredicate<T, T>> signs) {
        var left = new ArrayList<>(before);
        var added = new ArrayList<>(after);
        var pairs = new ArrayList<Pair<T>>();
        for (var sign : signs) {
            for (var later : List.copyOf(added)) {
                left.stream()
                        .filter(earlier -> sign.test(earlier, later))
                        .findFirst()
                        .ifPresent(earlier -> {
                            pairs.add(new Pair<>(earlier, later));
                            removeSame(left, earlier);
                            removeSame(added, later);
                        });
            }
        }
        return new Pairing<>(pairs, left, added);
    }

    /** Only the very one, not another that is equal. */
    private static <T> void removeSame(List<T> members, T member) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) == member) {
                members.remove(i);
                return;
            }
        }
    }
}
