package org.fenghuo.portal.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The mappings there are: those of {@code schema/exchange/mappings} and an operator's own. */
public class Mappings {
    private static final String SHIPPED = "classpath*:schema/exchange/mappings/*.yaml";

    private final Map<String, ImportPlan> plans = new LinkedHashMap<>();

    /**
     * @throws BrokenMapping with a sentence that names file and place
     */
    public Mappings(@Nullable Path folder, CodeTables codes) {
        ExchangeFormat format = new ExchangeFormat();
        plans.put(ImportPlan.Native.ID, new ImportPlan.Native(format));
        Stream.concat(shipped().stream(), folder == null ? Stream.empty() : own(folder).stream())
                .forEach(mapping ->
                        plans.put(
                                mapping.id(),
                                new ImportPlan.Mapped(
                                        mapping, new RowTranslator(mapping, codes, format))));
    }

    public Optional<ImportPlan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    public List<ImportPlan> all() {
        return List.copyOf(plans.values());
    }

    public List<Mapping> declared() {
        return plans.values().stream().flatMap(plan -> plan.mapping().stream()).toList();
    }

    private static List<Mapping> shipped() {
        try {
            List<Mapping> all = new ArrayList<>();
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                all.add(
                        MappingReader.read(
                                String.valueOf(file.getFilename()),
                                file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mappings that come with the portal", e);
        }
    }

    private static List<Mapping> own(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Mappings::readOwn)
                    .toList();
        } catch (IOException e) {
            throw new BrokenMapping(
                    folder.toString(), "", "fenghuo.exchange.mappings names no readable folder");
        }
    }

    private static Mapping readOwn(Path file) {
        try {
            return MappingReader.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new BrokenMapping(file.toString(), "", "cannot be read as UTF-8");
        }
    }
}
