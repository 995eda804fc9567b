package org.fenghuo.portal.exchange.mapping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mappings of submissions there are: those of {@code schema/exchange/mappings/submissions}, and
 * those in the folder {@code submissions} of an operator's own.
 */
public class SubmissionPlans {
    private static final String FOLDER = "submissions";

    private final Map<String, SubmissionPlan> plans = new LinkedHashMap<>();

    /**
     * @throws BrokenMapping with a sentence that names file and place
     */
    public SubmissionPlans(@Nullable Path folder, CodeTables codes) {
        MappingFiles.all(FOLDER + "/", folder == null ? null : folder.resolve(FOLDER))
                .forEach((file, text) -> {
                    SubmissionPlan plan = SubmissionPlan.read(file, text, codes);
                    plans.put(plan.id(), plan);
                });
    }

    public Optional<SubmissionPlan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    public List<SubmissionPlan> all() {
        return List.copyOf(plans.values());
    }
}
