package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record EditionId(long document, int no) implements Serializable {}
