package org.fenghuo.portal.casework;

import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.SubmissionProgress;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What came of a submission in public; what is gone by now is left out. */
@Controller
class ProgressPublicationsGraphql {
    private final Publications publications;

    ProgressPublicationsGraphql(Publications publications) {
        this.publications = publications;
    }

    @SchemaMapping(typeName = "SubmissionProgress", field = "publications")
    List<Publication> publications(SubmissionProgress progress) {
        return progress.handled().publications().stream()
                .flatMap(number -> PublicationNumber.parse(number).stream())
                .map(publications::byNumber)
                .flatMap(found ->
                        found instanceof Lookup.Found(Publication publication)
                                ? Stream.of(publication)
                                : Stream.empty())
                .toList();
    }
}
