package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.fenghuo.portal.kernel.SearchUnavailable;

/** Tells an engine that is out of order from a question that was wrong. */
final class Asking {
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Asking() {}

    /** A call to the engine. */
    @FunctionalInterface
    interface Call<T> {
        T answer() throws IOException;
    }

    static <T> T of(Call<T> call) {
        try {
            return call.answer();
        } catch (IOException e) {
            throw new SearchUnavailable(e);
        } catch (ElasticsearchException e) {
            throw isOutOfOrder(e) ? new SearchUnavailable(e) : e;
        }
    }

    /** A missing index is an outage too: it is being built. */
    private static boolean isOutOfOrder(ElasticsearchException e) {
        return e.status() >= FIRST_SERVER_ERROR
                || e.status() == TOO_MANY_REQUESTS
                || "index_not_found_exception".equals(e.error().type());
    }
}
