package org.fenghuo.portal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page as the tests see it: a folder with a document, a template and examples.
 *
 * @param root where {@code pages} and {@code parts} lie, such as {@code classpath:/frontend/}
 */
record PagePair(String root, String name) {
    static final String SITE = "classpath:/frontend/";

    /** A page's second document: the mutation that its form is for. */
    static final String SENT = "sent.graphql";

    private static final PathMatchingResourcePatternResolver FILES =
            new PathMatchingResourcePatternResolver();
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A page's data as they may come.
     *
     * @param request the address that would bring them
     * @param problem on the problem page: what went wrong
     * @param form on pages with a form that is sent: what was filled in
     */
    record Example(
            String file,
            String request,
            Map<String, Object> data,
            @Nullable Map<String, Object> problem,
            Map<String, String> form) {}

    static List<PagePair> below(String root) {
        return files(root + "pages/*/*.*")
                .map(file -> folderOf(file))
                .distinct()
                .sorted()
                .map(name -> new PagePair(root, name))
                .toList();
    }

    /** The texts of all templates below a root, by a name to find them by. */
    static Stream<Resource> templates(String root) {
        return Stream.concat(files(root + "*.html"), files(root + "p*/*/*.html"));
    }

    boolean has(String file) {
        return FILES.getResource(path(file)).exists();
    }

    String content(String file) {
        return text(FILES.getResource(path(file)));
    }

    PageDocument document() {
        return PageDocument.read(FILES, root, name);
    }

    /** Of what it shows and, where it has a form that is sent, of what that does. */
    List<PageDocument> documents() {
        return has(SENT)
                ? List.of(document(), PageDocument.sent(FILES, root, name))
                : List.of(document());
    }

    List<Example> examples() {
        return files(path("examples/*.json")).map(PagePair::example).toList();
    }

    static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(String file) {
        return root + "pages/" + name + "/" + file;
    }

    @SuppressWarnings("unchecked") // the shape of our own files
    private static Example example(Resource file) {
        var json = JSON.readValue(text(file), new TypeReference<Map<String, Object>>() {});
        return new Example(
                String.valueOf(file.getFilename()),
                (String) Objects.requireNonNull(json.get("request")),
                (Map<String, Object>) Objects.requireNonNull(json.get("data")),
                (Map<String, Object>) json.get("problem"),
                (Map<String, String>) json.getOrDefault("form", Map.of()));
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Arrays.stream(FILES.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folderOf(Resource file) {
        try {
            var path = Path.of(file.getURL().getPath());
            return path.getName(path.getNameCount() - 2).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
