package org.fenghuo.teeth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks its rule by being public. */
@Entity
public class RowsStayInTheirPackage {
    @Id private long id;

    long id() {
        return id;
    }
}
