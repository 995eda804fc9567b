package org.fenghuo.portal.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Files of mappings as texts by their names, in order: ours, then an operator's own. */
final class MappingFiles {
    private static final String SHIPPED = "classpath*:schema/exchange/mappings/";

    private MappingFiles() {}

    /**
     * @param below a folder of ours that ends in a slash; empty for the topmost
     * @param own an operator's folder
     */
    static Map<String, String> all(String below, @Nullable Path own) {
        Map<String, String> texts = new LinkedHashMap<>();
        addShipped(SHIPPED + below + "*.yaml", texts);
        if (own != null && (below.isEmpty() || Files.isDirectory(own))) {
            addOwn(own, texts);
        }
        return texts;
    }

    private static void addShipped(String pattern, Map<String, String> texts) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                texts.put(
                        String.valueOf(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mappings that come with the portal", e);
        }
    }

    private static void addOwn(Path folder, Map<String, String> texts) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> texts.put(file.toString(), own(file)));
        } catch (IOException e) {
            throw new BrokenMapping(
                    folder.toString(), "", "fenghuo.exchange.mappings names no readable folder");
        }
    }

    private static String own(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BrokenMapping(file.toString(), "", "cannot be read as UTF-8");
        }
    }
}
