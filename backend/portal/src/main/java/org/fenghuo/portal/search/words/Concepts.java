package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.reference.Reference;

/**
 * All concepts, joined with the code lists. Refuses files that contradict themselves or one
 * another.
 */
final class Concepts {
    private static final String CATEGORIES = "categories/";

    private final Reference reference;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> ownNames = new HashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> byCode = new LinkedHashMap<>();
    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> above = new LinkedHashMap<>();

    Concepts(Reference reference, Map<String, List<Entry>> written) {
        this.reference = reference;
        written.forEach((file, concepts) -> concepts.forEach(concept -> add(file, concept)));
        entries.forEach((id, entry) -> byId.put(id, joined(id, entry)));
        byId.keySet().forEach(this::requireKnownBroader);
        byId.keySet().forEach(id -> above.put(id, climb(id)));
    }

    private void add(String file, Entry entry) {
        String id = entry.id();
        if (id == null || id.isBlank()) {
            throw new BrokenThesaurus(file, "a concept has no id: " + entry + ".");
        }
        if (entries.putIfAbsent(id, entry) != null) {
            throw new BrokenThesaurus(
                    file, "'" + id + "' stands also in " + files.get(id) + ", or twice here.");
        }
        files.put(id, file);
        Stream.of(entry.zh(), entry.en(), entry.latin(), entry.trade())
                .flatMap(List::stream)
                .forEach(name -> ownNames.putIfAbsent(Form.ofName(name), id));
        if (entry.code() == null) {
            if (entry.zh().isEmpty()) {
                throw broken(id, "needs a Chinese name.");
            }
        } else if (byCode.putIfAbsent(entry.code(), id) != null) {
            throw broken(id, "has the same code as '" + byCode.get(entry.code()) + "'.");
        }
    }

    private BrokenThesaurus broken(String id, String what) {
        return new BrokenThesaurus(files.getOrDefault(id, ""), "'" + id + "' " + what);
    }

    private Concept joined(String id, Entry entry) {
        String code = entry.code();
        if (code == null) {
            return concept(id, entry, new CodeNames(List.of(), List.of(), List.of()));
        }
        return CodeNames.of(code, reference)
                .map(listed ->
                        listed.without(
                                name -> belongsToAnother(name, id) || isOnlyAsked(name, entry)))
                .map(listed -> concept(id, entry, listed))
                .orElseThrow(() -> broken(id, "has the unknown code '" + code + "'."));
    }

    private boolean belongsToAnother(String name, String id) {
        return !ownNames.getOrDefault(Form.ofName(name), id).equals(id);
    }

    /** A name of the list that is too vague for texts: the files keep it for questions. */
    private static boolean isOnlyAsked(String name, Entry entry) {
        String form = Form.ofName(name);
        return entry.asked().stream().map(Form::ofName).anyMatch(form::equals);
    }

    private Concept concept(String id, Entry entry, CodeNames listed) {
        return new Concept(
                id,
                CodeNames.joined(listed.zh(), entry.zh()),
                CodeNames.joined(listed.en(), entry.en()),
                entry.latin(),
                CodeNames.joined(entry.trade(), listed.other()),
                entry.asked(),
                Stream.concat(entry.broader().stream(), parent(entry).stream())
                        .distinct()
                        .toList());
    }

    /** The nearest category above it that is a concept. */
    private Optional<String> parent(Entry entry) {
        String code = entry.code();
        if (code == null || !code.startsWith(CATEGORIES)) {
            return Optional.empty();
        }
        return reference.lineage(code.substring(CATEGORIES.length())).stream()
                .skip(1)
                .map(category -> byCode.get(CATEGORIES + category))
                .<String>mapMulti((id, next) -> {
                    if (id != null) {
                        next.accept(id);
                    }
                })
                .findFirst();
    }

    private void requireKnownBroader(String id) {
        for (String broader : get(id).map(Concept::broader).orElseThrow()) {
            if (!byId.containsKey(broader)) {
                throw broken(id, "names the unknown broader '" + broader + "'.");
            }
        }
    }

    /** Everything above, the nearest first. */
    private Set<String> climb(String id) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            for (String broader : get(open.removeFirst()).map(Concept::broader).orElseThrow()) {
                if (broader.equals(id)) {
                    throw broken(id, "leads back to itself by its broader concepts.");
                }
                if (reached.add(broader)) {
                    open.add(broader);
                }
            }
        }
        return Set.copyOf(reached);
    }

    Optional<Concept> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<Concept> all() {
        return byId.values();
    }

    boolean isHazard(String id) {
        return WordFiles.HAZARDS.contains(files.getOrDefault(id, ""));
    }

    Set<String> above(String id) {
        return above.getOrDefault(id, Set.of());
    }

    Optional<String> ofCode(String list, String code) {
        return Optional.ofNullable(byCode.get(list + "/" + code));
    }

    /** As it stands in its file. To ask for one that does not exist is a bug. */
    Entry entry(String id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }
}
