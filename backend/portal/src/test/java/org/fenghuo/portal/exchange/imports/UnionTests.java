package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnionTests {
    @Test
    void theLastSpeaksAndTheListsAreJoined() {
        String united =
                Union.of(
                        List.of(
                                "{\"title\": {\"zh\": \"旧\", \"en\": \"old\"}, \"areas\": [\"a\"], \"details\": {\"results\": [1]}}",
                                "{\"title\": {\"zh\": \"新\"}, \"areas\": [\"b\", \"a\"], \"details\": {\"results\": [2]}}"));

        assertThat(united)
                .isEqualTo(
                        "{\"title\":{\"zh\":\"新\",\"en\":\"old\"},\"areas\":[\"a\",\"b\"],\"details\":{\"results\":[1,2]}}");
    }
}
