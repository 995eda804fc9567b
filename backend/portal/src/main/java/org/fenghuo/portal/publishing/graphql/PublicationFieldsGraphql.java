package org.fenghuo.portal.publishing.graphql;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Area;
import org.fenghuo.portal.reference.LevelScheme;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields that every kind of publication has and that need more than the record itself. */
@Controller
@SchemaMapping(typeName = "Publication")
class PublicationFieldsGraphql {
    private final Reference reference;
    private final Journal journal;
    private final PublicAddress address;

    PublicationFieldsGraphql(Reference reference, Journal journal, PublicAddress address) {
        this.reference = reference;
        this.journal = journal;
        this.address = address;
    }

    @SchemaMapping
    Text kindLabel(Publication publication) {
        return reference.label("kinds", publication.kind().name());
    }

    @SchemaMapping
    Text standingLabel(Publication publication) {
        return reference.label("standings", publication.standing().name());
    }

    @SchemaMapping
    Text levelLabel(Publication publication) {
        return reference.label("levels", publication.level().name());
    }

    @SchemaMapping
    @Nullable LevelScheme levelScheme(Publication publication) {
        return Optional.ofNullable(publication.head().rating().scheme())
                .flatMap(reference::levelScheme)
                .orElse(null);
    }

    /** Where a language is wanted, a text stands for the one in which it is given. */
    @SchemaMapping
    Text language(Publication publication) {
        return publication.title();
    }

    @SchemaMapping
    List<Lang> languages(Publication publication) {
        return publication.title().languages();
    }

    @SchemaMapping
    Agency authority(Publication publication) {
        return reference.agency(publication.wording().authority()).orElseThrow();
    }

    @SchemaMapping
    List<Area> areas(Publication publication) {
        return publication.wording().areas().stream()
                .map(reference::area)
                .flatMap(Optional::stream)
                .toList();
    }

    @SchemaMapping
    List<JournalEntry> history(Publication publication) {
        return journal.of(publication.head().id());
    }

    @SchemaMapping
    String url(Publication publication) {
        return address.of(publication.number());
    }
}
