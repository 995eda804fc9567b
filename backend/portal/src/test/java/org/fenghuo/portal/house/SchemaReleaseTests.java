package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Others rely on what was released: {@code schema/released/schema.graphqls}. What it has may go
 * only after a release in which it was deprecated. A release writes the file anew ({@link
 * Written}).
 */
class SchemaReleaseTests {
    @Test
    void nothingThatOthersRelyOnIsBroken() {
        Written.to("schema/released/schema.graphqls", Schemas::current);

        assertThat(Schemas.breakages(Schemas.released(), Schemas.current())).isEmpty();
    }
}
