package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;

/**
 * One mapping file, understood.
 *
 * @param label name of the source for people
 * @param every how often the source is expected to be taken in; none where there is no rhythm
 * @param format how rows stand in the file
 * @param language of the source's words
 * @param blanks cells that say nothing
 * @param columns that the file must have
 * @param let the mapping's own names, in order
 * @param key identity of a row at its source
 * @param order by which rows are newer or older
 * @param hash of the file, to notice that it changed
 */
public record Mapping(
        String id,
        Text label,
        Origin source,
        Optional<Duration> every,
        Format format,
        Lang language,
        Set<String> blanks,
        Set<String> columns,
        Map<String, Term> let,
        Key key,
        Merge merge,
        Term order,
        Branch publication,
        String hash) {

    /**
     * Where rows come from.
     *
     * @param authority agency that says what the rows say
     * @param anyAgency whether every agency's key may bring them
     */
    public record Origin(
            String system,
            String authority,
            boolean anyAgency,
            Optional<Term> reference,
            Optional<Term> url,
            Optional<Term> publishedOn) {}

    /**
     * How a file is read.
     *
     * @param delimiter of columns; none where a row is a line of JSON
     * @param encodings tried in order, row by row
     */
    public record Format(Optional<Character> delimiter, List<Charset> encodings) {}

    /** What identifies a row. */
    public sealed interface Key {
        /** What the source itself calls it. */
        record Named(Term term) implements Key {}

        /** Nothing does: its words themselves. A row with other words is another publication. */
        record Hashed(List<String> columns) implements Key {}
    }

    /** What becomes of rows of one key in one file. */
    public enum Merge {
        /** The one that stands last. */
        LAST,
        /** The newest by {@code order}; among equals the one that says more, then the last. */
        NEWEST,
        /** The last one, with the lists of all. */
        UNION
    }
}
