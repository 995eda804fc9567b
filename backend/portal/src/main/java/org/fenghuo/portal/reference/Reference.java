package org.fenghuo.portal.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Text;
import org.springframework.stereotype.Component;

/**
 * All code lists, in memory and unchanging while the portal runs. Lookups by name take any
 * language, any alias, capitals or not: they serve imports, which call things as their source does.
 */
@Component
public class Reference {
    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> labels = new LinkedHashMap<>();
    private final Index<Category> categories;
    private final Map<String, List<String>> lineages;
    private final Index<Country> countries;
    private final Index<Area> areas;
    private final Index<Agency> agencies;
    private final Index<LevelScheme> schemes;
    private final Index<Substance> substances;

    /** The lists on the class path. */
    public Reference() {
        this(new CodeFiles());
    }

    Reference(CodeFiles files) {
        Lists read = new Lists(files);
        categories = read.categories();
        lineages = read.lineages(categories);
        countries = read.countries();
        areas = read.areas();
        agencies = read.agencies(areas);
        schemes = read.levelSchemes();
        substances = read.substances();
        read.labels().forEach(this::add);
        add(categories.toCodeList("categories"));
        add(countries.toCodeList("countries"));
        add(areas.toCodeList("areas"));
        add(agencies.toCodeList("agencies"));
        add(substances.toCodeList("substances"));
        add(schemes.toCodeList("levelSchemes"));
    }

    private void add(CodeList list) {
        Map<String, Text> byCode = new LinkedHashMap<>();
        list.values().forEach(code -> byCode.put(code.code(), code.label()));
        lists.put(list.name(), list);
        labels.put(list.name(), byCode);
    }

    public List<CodeList> lists() {
        return List.copyOf(lists.values());
    }

    public Optional<CodeList> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /**
     * What people call a code. To ask for one that does not exist is a bug: codes are checked where
     * they come in.
     */
    public Text label(String list, String code) {
        Text label = labels.getOrDefault(list, Map.of()).get(code);
        if (label == null) {
            throw new IllegalArgumentException("no code '" + code + "' in list '" + list + "'");
        }
        return label;
    }

    public List<Category> categories() {
        return categories.values();
    }

    public Optional<Category> category(String id) {
        return categories.get(id);
    }

    public Optional<Category> categoryByName(String nameOrAlias) {
        return categories.called(nameOrAlias);
    }

    /** A category and all above it, itself first. To ask for one that does not exist is a bug. */
    public List<String> lineage(String categoryId) {
        List<String> lineage = lineages.get(categoryId);
        if (lineage == null) {
            throw new IllegalArgumentException("no category '" + categoryId + "'");
        }
        return lineage;
    }

    public Optional<Country> country(String alpha2) {
        return countries.get(alpha2);
    }

    public Optional<Country> countryByName(String name) {
        return countries.called(name);
    }

    public Optional<Area> area(String code) {
        return areas.get(code);
    }

    public List<Agency> agencies() {
        return agencies.values();
    }

    public Optional<Agency> agency(String id) {
        return agencies.get(id);
    }

    public Optional<LevelScheme> levelScheme(String id) {
        return schemes.get(id);
    }

    public Optional<Substance> substance(String id) {
        return substances.get(id);
    }

    public Optional<Substance> substanceByName(String name) {
        return substances.called(name);
    }

    /**
     * The substance that a published phrase begins with. Sources write findings behind names:
     * “cadmium too high content”, “Salmonella Newport”, “氨基酸态氮（≥0.40g/100mL）”. The longest
     * beginning that is a name wins.
     */
    public Optional<Substance> substanceIn(String phrase) {
        return Stream.iterate(
                        Optional.of(Names.startOf(phrase)),
                        Optional::isPresent,
                        key -> key.flatMap(Names::shorter))
                .flatMap(Optional::stream)
                .flatMap(key -> substances.called(key).stream())
                .findFirst();
    }
}
