package org.fenghuo.portal.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenghuo.portal.site.PagePair.Example;
import org.thymeleaf.exceptions.TemplateEngineException;

/**
 * What makes a folder a page pair. Each rule tells what is wrong with one; nothing, when nothing
 * is.
 */
enum PagePairRules {
    /** Both files exist, and the operation is named after the folder. */
    BOTH_FILES_AND_ONE_NAME(PagePairRules::names),
    /** The document is valid, asks nothing deprecated, and stays under the limits of everybody. */
    A_DOCUMENT_ANYBODY_MAY_SEND(pair ->
            pair.documents().stream()
                    .flatMap(document -> DocumentRules.mistakes(document).stream())
                    .toList()),
    /** Each example is a possible result of the document. */
    POSSIBLE_EXAMPLES(PagePairRules::shapes),
    /** Each example renders in both languages to sound HTML, with nothing unescaped. */
    SOUND_PAGES(PagePairRules::pages),
    /** The template reads nothing that the document does not ask for. */
    NOTHING_READ_UNASKED(PagePairRules::unasked),
    /** The document asks for nothing that the template does not read. */
    NOTHING_ASKED_UNREAD(PagePairRules::unread),
    /** No template writes text unescaped or brings a script of its own. */
    NO_RAW_TEXT_NO_INLINE_SCRIPT(PagePairRules::raw);

    /** Data in a script element are no script; what writes them escapes for JavaScript. */
    private static final Pattern RAW =
            Pattern.compile(
                    "th:utext|\\[\\(|th:on\\w+|\\son\\w+=|javascript:|<style|\\sstyle=|th:style|"
                            + "<script(?![^>]*(?:src=\"|type=\"application/ld\\+json\" th:inline=\"javascript\">\\[\\[\\$))");

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @SuppressWarnings("ImmutableEnumChecker") // methods of this class, without state
    private final Function<PagePair, List<String>> rule;

    PagePairRules(Function<PagePair, List<String>> rule) {
        this.rule = rule;
    }

    List<String> mistakes(PagePair pair) {
        return rule.apply(pair).stream().map(mistake -> pair.name() + ": " + mistake).toList();
    }

    private static List<String> names(PagePair pair) {
        var missing =
                Stream.of("page.graphql", "page.html")
                        .filter(file -> !pair.has(file))
                        .map(file -> "has no " + file)
                        .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        var name =
                Pattern.compile("(?:^|-)(\\w)")
                        .matcher(pair.name())
                        .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
        var expected = List.of("query " + name + "Page", "mutation " + name + "Sent");
        var actual =
                pair.documents().stream()
                        .map(document -> document.operation())
                        .map(said -> said.getOperation() + " " + said.getName())
                        .map(said -> said.replace("QUERY", "query").replace("MUTATION", "mutation"))
                        .toList();
        return actual.equals(expected.subList(0, actual.size()))
                ? List.of()
                : List.of("its operations are " + actual + ", not " + expected);
    }

    private static List<String> shapes(PagePair pair) {
        if (pair.examples().isEmpty()) {
            return List.of("has no example");
        }
        return pair.examples().stream()
                .filter(example -> example.problem() == null)
                .flatMap(example -> shapes(pair, example.data()).map(at -> example.file() + at))
                .toList();
    }

    /** What a form's sending brings lies beside what the page asks, under a name of its own. */
    private static Stream<String> shapes(PagePair pair, Map<String, Object> data) {
        var shown = new HashMap<>(data);
        var sent = pair.has(PagePair.SENT) ? shown.remove(FilledForm.SENT) : null;
        var answers = sent == null ? List.of(shown) : List.of(shown, Map.of(FilledForm.SENT, sent));
        return IntStream.range(0, answers.size())
                .boxed()
                .flatMap(i ->
                        new Shape(PublicSchema.SCHEMA, pair.documents().get(i).parsed())
                                .mistakes(answers.get(i)).stream());
    }

    private static List<String> pages(PagePair pair) {
        var rendering = new Rendering(pair.root());
        var mistakes = new ArrayList<String>();
        for (var example : pair.examples()) {
            for (var language : LANGUAGES) {
                var said = example.file() + " in " + language;
                var plain = rendering.html(pair, example, example.data(), language);
                var hostile = Hostile.version(example, pair.documents());
                Html.mistakes(plain).forEach(mistake -> mistakes.add(said + " " + mistake));
                Html.mistakes(rendering.html(pair, hostile, hostile.data(), language))
                        .forEach(mistake -> mistakes.add(said + " with hostile text " + mistake));
            }
        }
        return mistakes;
    }

    private static List<String> unasked(PagePair pair) {
        var rendering = new Rendering(pair.root());
        var mistakes = new ArrayList<String>();
        for (var example : pair.examples()) {
            try {
                rendering.html(pair, example, example.data(), Locale.CHINESE);
            } catch (TemplateEngineException e) {
                mistakes.add(example.file() + " cannot be rendered: " + innermost(e).getMessage());
            }
        }
        return mistakes;
    }

    private static List<String> unread(PagePair pair) {
        var rendering = new Rendering(pair.root());
        var read = new TreeSet<String>();
        for (Example example : pair.examples()) {
            var recording = new Recording();
            rendering.html(pair, example, recording.of(example.data()), Locale.CHINESE);
            read.addAll(recording.read());
        }
        var asked = new TreeSet<String>();
        pair.documents().forEach(document -> asked.addAll(DocumentRules.paths(document)));
        asked.removeAll(read);
        return asked.stream()
                .map(path -> "asks for " + path + ", which no example's page reads")
                .toList();
    }

    private static List<String> raw(PagePair pair) {
        return PagePair.templates(pair.root())
                .flatMap(file ->
                        RAW.matcher(PagePair.text(file))
                                .results()
                                .map(found -> file.getFilename() + " has " + found.group().strip()))
                .toList();
    }

    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }
}
