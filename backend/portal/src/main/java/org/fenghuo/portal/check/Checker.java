package org.fenghuo.portal.check;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.search.Candidates;
import org.fenghuo.portal.search.Clues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks up what was published about items. */
@Service
class Checker {
    private static final List<Kind> KINDS =
            List.of(Kind.WARNING, Kind.RECALL, Kind.FAILED_ASSESSMENT);

    private static final List<Kind> KINDS_WITH_FIRMS =
            List.of(Kind.WARNING, Kind.RECALL, Kind.FAILED_ASSESSMENT, Kind.BLACKLIST_ENTRY);

    /** More than are shown: what is most like by its words need not be by its fields. */
    private static final int CANDIDATES = 50;

    /** Of a vehicle's number: maker and type. The ninth place is a check digit. */
    private static final int TYPE_OF_VEHICLE = 8;

    /** Places that run within a range of batches, at least. */
    private static final int RUNNING = 2;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int HS_HEADING = 4;

    private final Candidates candidates;
    private final Clock clock;

    Checker(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * All of them as of the same moment.
     *
     * @throws SearchUnavailable when the engine does not answer
     */
    List<ItemCheck> check(List<Item> items) {
        Instant now = clock.instant();
        List<List<Publication>> found =
                candidates.find(items.stream().map(Checker::clues).toList(), CANDIDATES);
        List<ItemCheck> checks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Match> matches = Matching.of(items.get(i), found.get(i), now);
            checks.add(new ItemCheck(now, matches.stream().limit(ItemCheck.MOST_MATCHES).toList()));
        }
        return checks;
    }

    static Clues clues(Item item) {
        return new Clues(
                item.firm() == null ? KINDS : KINDS_WITH_FIRMS,
                identities(item),
                codes(item),
                beginnings(item),
                item.product(),
                item.brand(),
                item.firm());
    }

    /** A GTIN is published with as many leading zeros as its source liked. */
    private static List<String> identities(Item item) {
        List<String> codes = new ArrayList<>(printed(item.serial(), item.firm()));
        if (item.gtin() != null) {
            String bare = item.gtin().value().replaceFirst("^0+", "");
            Stream.of(8, 12, 13, 14)
                    .filter(length -> length >= bare.length())
                    .map(length -> "0".repeat(length - bare.length()) + bare)
                    .forEach(codes::add);
        }
        return codes;
    }

    /** An HS code may be published shorter; where it is longer, this one is its beginning. */
    private static List<String> codes(Item item) {
        List<String> codes = new ArrayList<>(printed(item.model(), item.batch()));
        if (item.hsCode() != null) {
            String hs = item.hsCode().value();
            for (int length = HS_HEADING; length < hs.length(); length++) {
                codes.add(hs.substring(0, length));
            }
        }
        return codes;
    }

    private static List<String> printed(@Nullable String... codes) {
        return Stream.of(codes)
                .<@Nullable String>map(code -> code)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> beginnings(Item item) {
        List<String> beginnings = new ArrayList<>();
        if (item.hsCode() != null && item.hsCode().value().length() >= HS_HEADING) {
            beginnings.add(item.hsCode().value());
        }
        if (item.serial() != null) {
            beginnings.add(
                    Codes.isVin(item.serial())
                            ? Codes.folded(item.serial()).substring(0, TYPE_OF_VEHICLE)
                            : withoutEnd(item.serial()));
        }
        if (item.batch() != null) {
            beginnings.add(withoutEnd(item.batch()));
        }
        return beginnings.stream().filter(text -> text.length() >= SHORTEST_BEGINNING).toList();
    }

    private static String withoutEnd(String code) {
        return code.substring(0, Math.max(0, code.length() - RUNNING));
    }
}
