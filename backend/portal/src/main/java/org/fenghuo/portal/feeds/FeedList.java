package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The standard feeds as OPML. */
record FeedList(FeedMeans means) {
    private static final MediaType TYPE = new MediaType("text", "x-opml", StandardCharsets.UTF_8);

    ServerResponse answer(ServerRequest request) {
        var address = FeedAddress.of(request.params());
        if (new FeedParameters().read(address) instanceof FeedParameters.Refused refused) {
            return means.problems().badRequest(request, refused);
        }
        var locale = FeedMeans.locale(request);
        return means.queries().ask("list", Map.of(), locale, Answers.OfList.class)
                        instanceof FeedQueries.Told(var list)
                ? means.responses()
                        .sent(
                                TYPE,
                                new OpmlWriter(means.words(locale))
                                        .write(list)
                                        .getBytes(StandardCharsets.UTF_8),
                                address,
                                Stream.of(),
                                Instant.EPOCH)
                : means.problems().of(request, HttpStatus.SERVICE_UNAVAILABLE);
    }
}
