package org.fenghuo.portal.publishing.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fenghuo.portal.kernel.Connection;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PublicationGraphql {
    private final Publications publications;

    PublicationGraphql(Publications publications) {
        this.publications = publications;
    }

    @QueryMapping
    @Nullable Publication publication(
            @Argument String number, @Argument @Nullable Integer edition) {
        return PublicationNumber.parse(number)
                .map(parsed ->
                        edition == null
                                ? publications.byNumber(parsed)
                                : publications.edition(parsed, edition))
                .map(found ->
                        found instanceof Lookup.Found(Publication publication) ? publication : null)
                .orElse(null);
    }

    @QueryMapping
    Connection<Publication> latest(
            @Argument @Nullable Set<Kind> kinds,
            @Argument @Nullable Set<Level> levels,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        Paging paging = Paging.forward(first, after);
        List<Publication> found =
                publications.latest(
                        Objects.requireNonNullElse(kinds, Set.of()),
                        Objects.requireNonNullElse(levels, Set.of()),
                        PlaceCursor.parse(after),
                        paging.probe());
        return paging.page(found, PlaceCursor::of);
    }
}
