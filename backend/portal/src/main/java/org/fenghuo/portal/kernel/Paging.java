package org.fenghuo.portal.kernel;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list somebody wants, and from which side. There is no “all”: {@value #MOST} at
 * once, and a cursor to go on.
 *
 * @param size of the page
 * @param backward from the end of the list, or from what stands before a cursor
 * @param cursor to go on from; null at the list's edge
 */
public record Paging(int size, boolean backward, @Nullable String cursor) {
    public static final int MOST = 100;
    private static final int USUAL = 20;

    /** What a client asked; asking for both sides, for less than one or for too much is refused. */
    public static Paging of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        boolean forward = first != null || after != null;
        boolean backward = last != null || before != null;
        if (forward && backward) {
            throw new InvalidInput(Problem.of("first", "paging-both-ways"));
        }
        return backward
                ? new Paging(size("last", last, USUAL), true, before)
                : new Paging(size("first", first, USUAL), false, after);
    }

    public static Paging forward(@Nullable Integer first, @Nullable String after) {
        return of(first, after, null, null);
    }

    private static int size(String field, @Nullable Integer asked, int usual) {
        int size = Objects.requireNonNullElse(asked, usual);
        if (size < 1 || size > MOST) {
            throw new InvalidInput(Problem.of(field, "paging-size", MOST));
        }
        return size;
    }

    /** How many to look for: one more than asked tells whether the list goes on. */
    public int probe() {
        return size + 1;
    }

    /**
     * The page.
     *
     * @param found up to {@link #probe()} things in the direction of walking
     */
    public <T> Connection<T> page(List<T> found, Function<T, String> cursorOf) {
        boolean more = found.size() > size;
        List<T> walked = more ? found.subList(0, size) : found;
        List<Edge<T>> edges =
                (backward ? walked.reversed() : walked)
                        .stream().map(node -> new Edge<>(cursorOf.apply(node), node)).toList();
        boolean came = cursor != null;
        return new Connection<>(
                edges, PageInfo.of(edges, backward ? came : more, backward ? more : came));
    }
}
