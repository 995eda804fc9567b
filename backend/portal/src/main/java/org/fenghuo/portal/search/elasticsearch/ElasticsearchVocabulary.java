package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenghuo.portal.search.Highlight;
import org.fenghuo.portal.search.IndexDefinition;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.Suggestion;
import org.fenghuo.portal.search.Vocabulary;
import org.fenghuo.portal.search.words.Words;
import org.springframework.stereotype.Service;

@Service
class ElasticsearchVocabulary implements Vocabulary {
    private static final String AT_MOST = "1s";
    private static final int MOST_OFFERS = 3;

    /** So many publications say how a sound is mostly written. */
    private static final int LISTENED_TO = 30;

    /** A slip that a source made once is still a slip: cordiceps. */
    private static final int USED = 3;

    private static final String EACH = "each";
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_EDITS = 2;
    private static final List<String> SPELLED =
            List.of("title.en.chars", "products_text.chars", "hazards_text.chars");

    private final ElasticsearchClient client;
    private final IndexDefinition definition;
    private final Clock clock;

    ElasticsearchVocabulary(ElasticsearchClient client, IndexDefinition definition, Clock clock) {
        this.client = client;
        this.definition = definition;
        this.clock = clock;
    }

    @Override
    public Set<Words> unheard(List<Words> words) {
        List<Long> counts = count(words.stream().map(Heard::somewhere).toList());
        return IntStream.range(0, words.size())
                .filter(i -> counts.get(i) < USED)
                .mapToObj(words::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Long> counts(List<SearchQuery> searches) {
        return count(
                searches.stream()
                        .map(search ->
                                Query.of(q ->
                                        q.bool(b ->
                                                b.filter(
                                                                Questions.words(
                                                                        search,
                                                                        clock.instant(),
                                                                        Breadth.ALL))
                                                        .filter(Questions.chosen(search)))))
                        .toList());
    }

    private List<Long> count(List<Query> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        return Objects.requireNonNull(
                        ask(s ->
                                        s.aggregations(
                                                EACH,
                                                a ->
                                                        a.filters(f ->
                                                                f.filters(b -> b.array(queries)))))
                                .aggregations()
                                .get(EACH))
                .filters()
                .buckets()
                .array()
                .stream()
                .map(bucket -> bucket.docCount())
                .toList();
    }

    @Override
    public List<String> homophones(String chinese) {
        Map<String, Long> heard =
                ask(s ->
                                s.size(LISTENED_TO)
                                        .query(Heard.sounding(chinese))
                                        .source(c -> c.fetch(false))
                                        .highlight(h ->
                                                h.preTags(Passages.BEGIN)
                                                        .postTags(Passages.END)
                                                        .fields(Heard.sounds())))
                        .hits()
                        .hits()
                        .stream()
                        .flatMap(hit -> hit.highlight().values().stream().flatMap(List::stream))
                        .flatMap(marked -> Passages.parts(marked).stream())
                        .filter(Highlight.Part::found)
                        .map(Highlight.Part::text)
                        .filter(text -> text.length() == chinese.length())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return heard.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_OFFERS)
                .toList();
    }

    @Override
    public List<String> similar(String latin) {
        return ask(s -> s.suggest(g -> spelledLike(g, latin))).suggest().values().stream()
                .flatMap(List::stream)
                .flatMap(suggestion -> suggestion.term().options().stream())
                .sorted(
                        Comparator.comparingDouble(TermSuggestOption::score)
                                .thenComparingLong(TermSuggestOption::freq)
                                .reversed())
                .map(TermSuggestOption::text)
                .distinct()
                .limit(MOST_OFFERS)
                .toList();
    }

    private static Suggester.Builder spelledLike(Suggester.Builder asked, String latin) {
        SPELLED.forEach(field ->
                asked.suggesters(
                        field,
                        f ->
                                f.text(latin)
                                        .term(t ->
                                                t.field(field)
                                                        .suggestMode(SuggestMode.Missing)
                                                        .maxEdits(MOST_EDITS)
                                                        .minWordLength(SHORTEST_WORD)
                                                        .size(MOST_OFFERS))));
        return asked;
    }

    @Override
    public List<Suggestion> beginning(Set<String> keys, SearchQuery among, int limit) {
        return Objects.requireNonNull(
                        ask(s ->
                                        s.query(Beginnings.of(keys, among, clock.instant()))
                                                .aggregations(
                                                        EACH, Beginnings.entries(keys, limit)))
                                .aggregations()
                                .get(EACH))
                .sterms()
                .buckets()
                .array()
                .stream()
                .map(bucket -> Suggestion.of(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private SearchResponse<Void> ask(
            Function<SearchRequest.Builder, SearchRequest.Builder> question) {
        SearchRequest request =
                SearchRequest.of(s ->
                        question.apply(
                                s.index(definition.alias())
                                        .size(0)
                                        .timeout(AT_MOST)
                                        .trackTotalHits(t -> t.enabled(false))));
        return Asking.of(() -> client.search(request, Void.class));
    }
}
