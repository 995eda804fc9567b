package org.fenghuo.portal.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.feeds.FeedParameters.Asked;
import org.fenghuo.portal.feeds.FeedParameters.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Every search is a feed. */
record SearchFeeds(FeedParameters parameters, FeedMeans means) {

    ServerResponse answer(ServerRequest request) {
        var address = FeedAddress.of(request.params());
        return switch (parameters.read(address)) {
            case Refused refused -> means.problems().badRequest(request, refused);
            case Asked(var variables) -> answer(request, address, variables);
        };
    }

    private ServerResponse answer(
            ServerRequest request, FeedAddress address, Map<String, Object> variables) {
        variables.put("lists", List.copyOf(FeedTitle.lists(address)));
        var locale = FeedMeans.locale(request);
        return switch (means.queries().ask("search", variables, locale, Answers.OfSearch.class)) {
            case FeedQueries.NotAccepted(var field, var problem, var codes) ->
                    means.problems().badRequest(request, refused(field, address, codes));
            case FeedQueries.OutOfOrder<Answers.OfSearch> none ->
                    means.problems().of(request, HttpStatus.SERVICE_UNAVAILABLE);
            case FeedQueries.Told(var answer) -> {
                var format = FeedFormat.of(request.pathVariable("format"));
                var feed = feed(answer, address, format, locale);
                yield means.responses().feed(format, format.writer().fitting(feed), feed, address);
            }
        };
    }

    private static Refused refused(
            String field, FeedAddress address, List<Answers.CodeList> codes) {
        var parameter = FeedParameters.parameterFor(field);
        var allowed = FeedTitle.codes(parameter, codes);
        var value =
                address.values(parameter).stream()
                        .filter(given -> !allowed.contains(given))
                        .findFirst()
                        .orElse("");
        return new Refused(parameter, value, allowed);
    }

    private FeedDocument feed(
            Answers.OfSearch answer, FeedAddress address, FeedFormat format, Locale locale) {
        var words = means.words(locale);
        var ids = means.ids(answer.publicAddress());
        var entries = new FeedEntries(words, ids, answer.publicAddress());
        var updates = Objects.requireNonNull(answer.updates());
        return new FeedDocument(
                ids.feed(address.canonical()),
                new FeedTitle(words).of(address, answer.codeLists()),
                words.language(),
                words.say("author"),
                address.first().at(answer.publicAddress() + "/search"),
                links(
                        answer.publicAddress() + "/search." + format.suffix(),
                        address,
                        updates.pageInfo()),
                FeedFreshness.of(answer.status().sources(), words),
                updates.edges().stream().map(edge -> entries.latest(edge.node())).toList());
    }

    private static FeedDocument.Links links(
            String path, FeedAddress address, Answers.PageInfo page) {
        return new FeedDocument.Links(
                address.at(path),
                address.isFirstPage() ? null : address.first().at(path),
                page.hasPreviousPage() && page.startCursor() != null
                        ? address.from("before", page.startCursor()).at(path)
                        : null,
                page.hasNextPage() && page.endCursor() != null
                        ? address.from("after", page.endCursor()).at(path)
                        : null);
    }
}
