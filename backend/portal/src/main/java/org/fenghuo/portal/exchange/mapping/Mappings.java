package org.fenghuo.portal.exchange.mapping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.jspecify.annotations.Nullable;

/** The mappings there are: those of {@code schema/exchange/mappings} and an operator's own. */
public class Mappings {
    private final Map<String, ImportPlan> plans = new LinkedHashMap<>();

    /**
     * @throws BrokenMapping with a sentence that names file and place
     */
    public Mappings(@Nullable Path folder, CodeTables codes) {
        ExchangeFormat format = new ExchangeFormat();
        plans.put(ImportPlan.Native.ID, new ImportPlan.Native(format));
        MappingFiles.all("", folder)
                .forEach((file, text) -> {
                    Mapping mapping = MappingReader.read(file, text);
                    plans.put(
                            mapping.id(),
                            new ImportPlan.Mapped(
                                    mapping, new RowTranslator(mapping, codes, format)));
                });
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
}
