package org.fenghuo.portal.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read back of a document: the rest of it is only there to be searched. */
record Kept(long id, @JsonProperty("last_seq") long lastSeq, @Nullable String json) {
    static final List<String> FIELDS = List.of("id", "last_seq", "json");
}
