package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fenghuo.portal.kernel.PublicationNumber;

/** How this publication stands to another one. */
@Embeddable
public record Relation(@Enumerated(EnumType.STRING) RelationType type, PublicationNumber number) {}
