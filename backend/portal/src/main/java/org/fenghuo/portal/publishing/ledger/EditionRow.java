package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Measure;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Relation;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One wording, written once. */
@Entity
@Immutable
@Table(name = "edition")
class EditionRow implements Persistable<EditionId> {
    @EmbeddedId private EditionId id;

    @Enumerated(EnumType.STRING)
    private Lang original;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private Text title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private Text summary;

    private String authority;
    private @Nullable String authorityBasis;
    private @Nullable Instant effectiveFrom;
    private @Nullable Instant expiresAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private Details details;

    @ElementCollection
    @OrderColumn(name = "pos")
    @Column(name = "area")
    @CollectionTable(
            name = "edition_area",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<String> areas;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_source",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Source> sources;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_product",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Product> products;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_hazard",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Hazard> hazards;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_measure",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Measure> measures;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_enterprise",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Enterprise> enterprises;

    @ElementCollection
    @OrderColumn(name = "pos")
    @CollectionTable(
            name = "edition_relation",
            joinColumns = {
                @JoinColumn(name = "document", referencedColumnName = "document"),
                @JoinColumn(name = "edition", referencedColumnName = "no")
            })
    private List<Relation> relations;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EditionRow() {}

    EditionRow(EditionId id, Wording wording) {
        this.id = id;
        original = wording.original();
        title = wording.title();
        summary = wording.summary();
        authority = wording.authority();
        authorityBasis = wording.authorityBasis();
        effectiveFrom = wording.effectiveFrom();
        expiresAt = wording.expiresAt();
        details = wording.details();
        areas = new ArrayList<>(wording.areas());
        sources = new ArrayList<>(wording.sources());
        products = new ArrayList<>(wording.products());
        hazards = new ArrayList<>(wording.hazards());
        measures = new ArrayList<>(wording.measures());
        enterprises = new ArrayList<>(wording.enterprises());
        relations = new ArrayList<>(wording.relations());
    }

    Wording wording() {
        return new Wording(
                original,
                title,
                summary,
                authority,
                authorityBasis,
                effectiveFrom,
                expiresAt,
                areas,
                sources,
                products,
                hazards,
                measures,
                enterprises,
                relations,
                details);
    }

    @Override
    public EditionId getId() {
        return id;
    }

    /** Editions are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
