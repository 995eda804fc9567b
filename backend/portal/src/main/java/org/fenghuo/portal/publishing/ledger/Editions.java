package org.fenghuo.portal.publishing.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<EditionRow, EditionId> {
    void save(EditionRow edition);

    Optional<EditionRow> findById(EditionId id);

    List<EditionRow> findAllById(Iterable<EditionId> ids);

    @Query(
            "select e from EditionRow e join DocumentRow d on d.id = e.id.document and d.edition = e.id.no where d.id in :ids")
    List<EditionRow> current(Collection<Long> ids);
}
