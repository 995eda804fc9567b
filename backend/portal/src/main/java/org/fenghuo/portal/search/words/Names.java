package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that begins at a place of a text, in one step for each character. A tree
 * of characters: its nodes keep their children sorted.
 *
 * @param <T> what a name stands for; one name may stand for several things
 */
final class Names<T> {

    /** A name that was found: where it ends and for what it stands. */
    record Found<T>(int end, List<T> meanings) {}

    private static final class Node<T> {
        private char[] letters = {};
        private List<Node<T>> children = List.of();
        private List<T> meanings = List.of();

        @Nullable Node<T> child(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children.get(at);
        }

        Node<T> grow(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return children.get(at);
            }
            int place = -at - 1;
            char[] more = Arrays.copyOf(letters, letters.length + 1);
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            more[place] = letter;
            letters = more;
            children = new ArrayList<>(children);
            children.add(place, new Node<>());
            return children.get(place);
        }
    }

    private final Node<T> root = new Node<>();

    /** Adds a name in the form in which texts are looked through. */
    void add(String form, T meaning) {
        Node<T> node = root;
        for (int i = 0; i < form.length(); i++) {
            node = node.grow(form.charAt(i));
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings = new ArrayList<>(node.meanings);
            node.meanings.add(meaning);
        }
    }

    /**
     * The longest name at a place.
     *
     * @param fits whether a meaning is possible for a name that ends there
     */
    @Nullable Found<T> longest(Form form, int from, BiPredicate<T, Integer> fits) {
        Found<T> longest = null;
        Node<T> node = form.canBeginAt(from) ? root.child(form.text().charAt(from)) : null;
        for (int end = from + 1; node != null; end++) {
            if (!node.meanings.isEmpty() && form.canEndAt(end)) {
                longest = fitting(node.meanings, end, fits, longest);
            }
            node = end < form.text().length() ? node.child(form.text().charAt(end)) : null;
        }
        return longest;
    }

    private static <T> @Nullable Found<T> fitting(
            List<T> meanings, int end, BiPredicate<T, Integer> fits, @Nullable Found<T> otherwise) {
        List<T> fitting = meanings.stream().filter(one -> fits.test(one, end)).toList();
        return fitting.isEmpty() ? otherwise : new Found<>(end, fitting);
    }
}
