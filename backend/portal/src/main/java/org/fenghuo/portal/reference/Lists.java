package org.fenghuo.portal.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.Text;

/** Reads the lists and refuses those that contradict themselves or one another. */
final class Lists {
    private static final String AGENCIES = "agencies.yaml";
    private static final String CATEGORIES = "categories.yaml";
    private static final String LABELS = "labels.yaml";
    private static final String SCHEMES = "level-schemes.yaml";

    private final CodeFiles files;

    Lists(CodeFiles files) {
        this.files = files;
    }

    /** The lists that only give labels to the values of an enum. */
    List<CodeList> labels() {
        return files.labels(LABELS).entrySet().stream()
                .map(list -> labelled(list.getKey(), list.getValue()))
                .toList();
    }

    private static CodeList labelled(String name, Map<String, Text> labels) {
        List<Code> codes =
                labels.entrySet().stream()
                        .map(label -> new Code(label.getKey(), label.getValue()))
                        .toList();
        return new Index<>(LABELS, codes, Code::code, Code::label).toCodeList(name);
    }

    Index<Category> categories() {
        return new Index<>(
                        CATEGORIES,
                        files.entries(CATEGORIES, Category.class),
                        Category::id,
                        Category::name)
                .named(Category::aliases);
    }

    /** For each category its own id and those above it. */
    Map<String, List<String>> lineages(Index<Category> categories) {
        Lineages<Category> parents =
                new Lineages<>(CATEGORIES, "parent", categories, Category::parent);
        Map<String, List<String>> lineages = new LinkedHashMap<>();
        categories.all().forEach((id, category) -> lineages.put(id, parents.from(id, category)));
        return lineages;
    }

    Index<Country> countries() {
        String file = "countries.yaml";
        return new Index<>(file, files.entries(file, Country.class), Country::code, Country::name)
                .named(Country::aliases);
    }

    Index<Area> areas() {
        String file = "areas.yaml";
        return new Index<>(file, files.entries(file, Area.class), Area::code, Area::name);
    }

    Index<Substance> substances() {
        String file = "substances.yaml";
        return new Index<>(
                        file, files.entries(file, Substance.class), Substance::id, Substance::name)
                .named(Substance::aliases);
    }

    Index<Agency> agencies(Index<Area> areas) {
        Index<Agency> agencies =
                new Index<>(
                        AGENCIES, files.entries(AGENCIES, Agency.class), Agency::id, Agency::name);
        Lineages<Agency> successors =
                new Lineages<>(AGENCIES, "successor", agencies, Agency::successor);
        agencies.all()
                .forEach((id, agency) -> {
                    successors.from(id, agency);
                    check(agency, agencies, areas);
                });
        return agencies;
    }

    private static void check(Agency agency, Index<Agency> agencies, Index<Area> areas) {
        if (agency.area() != null) {
            agencies.requireKnown(agency.id(), "area", areas, agency.area());
        }
        if (agency.validFrom() != null
                && agency.validTo() != null
                && agency.validTo().isBefore(agency.validFrom())) {
            throw new BrokenCodeList(AGENCIES, "'" + agency.id() + "' ends before it begins.");
        }
    }

    Index<LevelScheme> levelSchemes() {
        Index<LevelScheme> schemes =
                new Index<>(
                        SCHEMES,
                        files.entries(SCHEMES, LevelScheme.class),
                        LevelScheme::id,
                        LevelScheme::name);
        schemes.values().forEach(Lists::check);
        return schemes;
    }

    private static void check(LevelScheme scheme) {
        List<SchemeLevel> rows = scheme.levels();
        for (int i = 0; i < rows.size(); i++) {
            SchemeLevel row = rows.get(i);
            if (rows.subList(0, i).stream().anyMatch(row::contradicts)) {
                throw new BrokenCodeList(
                        SCHEMES,
                        "'"
                                + scheme.id()
                                + "' has two rows called '"
                                + row.name()
                                + "' on the same days.");
            }
        }
    }
}
