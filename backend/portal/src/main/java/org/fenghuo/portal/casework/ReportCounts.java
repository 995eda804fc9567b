package org.fenghuo.portal.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Publishing;
import org.springframework.stereotype.Component;

/** Tells publishing how many reports of consumers led to a publication. */
@Component
class ReportCounts {
    private final Cases cases;
    private final Publishing publishing;

    ReportCounts(Cases cases, Publishing publishing) {
        this.cases = cases;
        this.publishing = publishing;
    }

    /** Publications whose count an event of this case can change. */
    List<String> touchedBy(Case it, CaseEvent event) {
        return switch (event.step()) {
            case LINK, UNLINK ->
                    Stream.concat(
                                    Stream.ofNullable(EventCodes.codeOf(event)),
                                    it.publications().stream().map(PublicationNumber::value))
                            .toList();
            case MERGE, UNMERGE -> leads(it, event).map(PublicationNumber::value).toList();
            default -> List.of();
        };
    }

    private Stream<PublicationNumber> leads(Case it, CaseEvent event) {
        Stream<CaseNumber> into =
                event instanceof CaseEvent.Merged(var lead)
                        ? Stream.of(lead)
                        : Stream.ofNullable(it.mergedInto());
        return Stream.concat(
                it.publications().stream(),
                into.flatMap(lead -> cases.byNumber(lead).stream())
                        .flatMap(lead -> chain(lead).flatMap(one -> one.publications().stream())));
    }

    /** A case and those it went on in. */
    private Stream<Case> chain(Case first) {
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        one -> one.map(Case::mergedInto).flatMap(cases::byNumber))
                .flatMap(Optional::stream);
    }

    void tell(Collection<String> publications) {
        if (!publications.isEmpty()) {
            publishing.apply(
                    publications.stream()
                            .map(PublicationNumber::new)
                            .<Command>map(number ->
                                    new Command.CountReports(
                                            number, () -> cases.reportsBehind(number)))
                            .toList());
        }
    }
}
