package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Place;
import org.fenghuo.portal.publishing.Publications;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<DocumentRow, Long> {
    void save(DocumentRow document);

    /**
     * Locks in the order of ids: unsorted locking deadlocks (ADR 0003). Written out, because
     * Hibernate's own lock clause for MySQL names the table's alias, which MariaDB does not
     * understand.
     */
    @Query(
            value = "select * from document where id in (:ids) order by id for update",
            nativeQuery = true)
    List<DocumentRow> lock(Collection<Long> ids);

    @Query("select d from DocumentRow d where d.id in :ids order by d.id")
    List<DocumentRow> byIds(Collection<Long> ids);

    @Query("select d from DocumentRow d where d.id > :id order by d.id")
    List<DocumentRow> after(long id, Limit limit);

    @Query("select d from DocumentRow d where d.number = :number")
    Optional<DocumentRow> byNumber(PublicationNumber number);

    @Query(
            "select d.id from DocumentRow d where d.externalSystem = :system and d.externalKey in :keys")
    List<Long> idsOf(String system, Collection<String> keys);

    @Query("select d from DocumentRow d where d.dueAt <= :now order by d.dueAt")
    List<DocumentRow> due(Instant now, Limit limit);

    @Query("select count(d) from DocumentRow d where d.goneAt is null or d.goneAt > :now")
    long countShown(Instant now);

    @Query(
            """
            select new org.fenghuo.portal.publishing.Publications$Listed(d.number, d.updatedAt) from DocumentRow d
            where d.id between :from and :to and (d.goneAt is null or d.goneAt > :now)
            order by d.id\
            """)
    List<Publications.Listed> listed(long from, long to, Instant now);

    @Query(
            """
            select d from DocumentRow d
            where d.standing = org.fenghuo.portal.kernel.Standing.IN_FORCE
              and d.kind in :kinds and d.level in :levels
              and (d.goneAt is null or d.goneAt > :now)
              and (d.publishedAt < :#{#place.at()}
                or d.publishedAt = :#{#place.at()} and d.id < :#{#place.id()})
            order by d.publishedAt desc, d.id desc\
            """)
    List<DocumentRow> latest(
            Collection<Kind> kinds,
            Collection<Level> levels,
            Instant now,
            Place place,
            Limit limit);

    @Query(
            """
            select new org.fenghuo.portal.publishing.Place(d.updatedAt, d.id) from DocumentRow d
            where d.kind in :kinds and d.level in :levels
              and (d.goneAt is null or d.goneAt > :goneSince)
              and (d.updatedAt < :#{#place.at()}
                or d.updatedAt = :#{#place.at()} and d.id < :#{#place.id()})
            order by d.updatedAt desc, d.id desc\
            """)
    List<Place> changedBefore(
            Collection<Kind> kinds,
            Collection<Level> levels,
            Instant goneSince,
            Place place,
            Limit limit);

    @Query(
            """
            select new org.fenghuo.portal.publishing.Place(d.updatedAt, d.id) from DocumentRow d
            where d.kind in :kinds and d.level in :levels
              and (d.goneAt is null or d.goneAt > :goneSince)
              and (d.updatedAt > :#{#place.at()}
                or d.updatedAt = :#{#place.at()} and d.id > :#{#place.id()})
            order by d.updatedAt asc, d.id asc\
            """)
    List<Place> changedAfter(
            Collection<Kind> kinds,
            Collection<Level> levels,
            Instant goneSince,
            Place place,
            Limit limit);
}
