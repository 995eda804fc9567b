package org.fenghuo.portal.feeds;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.feeds.FeedParameters.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /changes}: the journal as lines of JSON, with what each publication says now. Who follows
 * it from the start and keeps the last state of each holds what the portal shows.
 */
record Changes(FeedMeans means) {
    /** What the schema gives at once. */
    private static final int PAGE = 100;

    ServerResponse answer(ServerRequest request) {
        var address = FeedAddress.of(request.params());
        var refused = ChangesParameters.refused(address);
        return refused == null
                ? answer(request, address)
                : means.problems().badRequest(request, refused);
    }

    private ServerResponse answer(ServerRequest request, FeedAddress address) {
        var since = address.value(ChangesParameters.SINCE);
        var lines = new ChangeLines(since, ChangesParameters.first(address));
        // only who wants the lines waits for them
        var wait = request.method().equals(HttpMethod.HEAD) ? 0 : ChangesParameters.wait(address);
        while (lines.missing() > 0) {
            switch (ask(lines, wait, FeedMeans.locale(request))) {
                case FeedQueries.Told(var told) -> lines.add(told.changes());
                case FeedQueries.NotAccepted<Answers.OfChanges> none -> {
                    return none.problem().equals(FeedProblems.UNKNOWN_EPOCH)
                            ? means.problems().unknownEpoch(request)
                            : means.problems()
                                    .badRequest(
                                            request, new Refused(none.field(), since, List.of()));
                }
                case FeedQueries.OutOfOrder<Answers.OfChanges> none -> {
                    return means.problems().of(request, HttpStatus.SERVICE_UNAVAILABLE);
                }
            }
            wait = 0;
        }
        return means.responses().changes(lines, address);
    }

    private FeedQueries.Answer<Answers.OfChanges> ask(ChangeLines lines, int wait, Locale locale) {
        Map<String, @Nullable Object> page = new HashMap<>();
        page.put("since", lines.cursor());
        page.put("first", Math.min(lines.missing(), PAGE));
        page.put("wait", wait);
        return means.queries().ask("changes", page, locale, Answers.OfChanges.class);
    }
}
