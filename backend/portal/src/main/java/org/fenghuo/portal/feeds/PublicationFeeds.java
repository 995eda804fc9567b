package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fenghuo.portal.feeds.Answers.OfMessage;
import org.fenghuo.portal.feeds.Answers.OfPublication;
import org.fenghuo.portal.feeds.FeedParameters.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What happened to one publication: as a feed, and each change as an alert message. */
record PublicationFeeds(FeedMeans means) {
    private static final MediaType MESSAGE =
            new MediaType("application", "cap+xml", StandardCharsets.UTF_8);
    private static final FeedParameters NONE = new FeedParameters();

    /** Its changes, latest first. */
    ServerResponse changes(ServerRequest request) {
        return of(
                request,
                (answer, address) -> {
                    var feed = feed(answer, address, FeedMeans.locale(request));
                    return means.responses()
                            .feed(
                                    FeedFormat.ATOM,
                                    new AtomWriter(false).fitting(feed),
                                    feed,
                                    address);
                });
    }

    /** One change as an alert message. */
    ServerResponse message(ServerRequest request) {
        var sequence = request.pathVariable("sequence");
        return of(
                request,
                (answer, address) ->
                        answer.historyOf().stream()
                                .filter(happened ->
                                        Long.toString(happened.sequence()).equals(sequence))
                                .findFirst()
                                .map(happened -> message(request, answer, happened, address))
                                .orElseGet(
                                        () -> means.problems().of(request, HttpStatus.NOT_FOUND)));
    }

    private ServerResponse of(
            ServerRequest request, BiFunction<OfPublication, FeedAddress, ServerResponse> then) {
        var address = FeedAddress.of(request.params());
        if (NONE.read(address) instanceof Refused refused) {
            return means.problems().badRequest(request, refused);
        }
        Map<String, Object> number = Map.of("number", request.pathVariable("number"));
        var locale = FeedMeans.locale(request);
        return switch (means.queries().ask("publication", number, locale, OfPublication.class)) {
            case FeedQueries.Told(var answer) when !answer.historyOf().isEmpty() ->
                    then.apply(answer, address);
            case FeedQueries.OutOfOrder<OfPublication> none ->
                    means.problems().of(request, HttpStatus.SERVICE_UNAVAILABLE);
            case FeedQueries.Told<OfPublication> none ->
                    means.problems().of(request, HttpStatus.NOT_FOUND);
            case FeedQueries.NotAccepted<OfPublication> none ->
                    means.problems().of(request, HttpStatus.NOT_FOUND);
        };
    }

    private FeedDocument feed(OfPublication answer, FeedAddress address, Locale locale) {
        var words = means.words(locale);
        var ids = means.ids(answer.publicAddress());
        var entries = new FeedEntries(words, ids, answer.publicAddress());
        var latest = answer.historyOf().getLast();
        var said = answer.publication();
        var page = answer.publicAddress() + "/publications/" + latest.number();
        return new FeedDocument(
                ids.publication(latest) + "/changes",
                said == null
                        ? words.say("title.changes", latest.number())
                        : words.say("title.changes", FeedText.line(said.title())),
                words.language(),
                said == null ? words.say("author") : said.authority().name(),
                page,
                new FeedDocument.Links(address.at(page + ".atom"), null, null, null),
                FeedFreshness.NONE,
                answer.historyOf().reversed().stream()
                        .map(happened -> entries.change(happened, said))
                        .toList());
    }

    private ServerResponse message(
            ServerRequest request, OfPublication answer, Happened happened, FeedAddress address) {
        var locale = FeedMeans.locale(request);
        Map<String, Object> edition =
                Map.of("number", happened.number(), "edition", happened.edition());
        return switch (means.queries().ask("message", edition, locale, OfMessage.class)) {
            case FeedQueries.OutOfOrder<OfMessage> none ->
                    means.problems().of(request, HttpStatus.SERVICE_UNAVAILABLE);
            case FeedQueries.NotAccepted<OfMessage> none ->
                    means.problems().of(request, HttpStatus.NOT_FOUND);
            case FeedQueries.Told(var said) ->
                    sent(answer, happened, happened.gone() ? List.of() : said.spoken(), address);
        };
    }

    private ServerResponse sent(
            OfPublication answer, Happened happened, List<Said> said, FeedAddress address) {
        var messagesOf =
                new CapMessages(
                        means.ids(answer.publicAddress()).authority(),
                        language -> means.words(Locale.of(language)));
        var body = CapWriter.write(messagesOf.of(happened, answer.historyOf(), said));
        var ends = said.stream().map(Said::endsAt).limit(1);
        return means.responses()
                .sent(
                        MESSAGE,
                        body.getBytes(StandardCharsets.UTF_8),
                        address,
                        ends.flatMap(Stream::ofNullable),
                        happened.at());
    }
}
