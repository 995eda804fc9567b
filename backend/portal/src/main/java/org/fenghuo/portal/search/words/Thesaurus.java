package org.fenghuo.portal.search.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenghuo.portal.reference.Reference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Things and their names: products, hazards, countries, authorities, read once at start from {@code
 * schema/search/thesaurus/*.yaml} and the code lists. One thing is found by all its names, and by
 * what it is a kind of.
 */
@Component
public class Thesaurus {
    /** Abbreviations that are words as well (DON, SEM, BA) count in a text only in capitals. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,4}");

    /** A concept by one of its names. */
    private record Meaning(String id, boolean inCapitals) {}

    private final Concepts concepts;
    private final Names<Meaning> names = new Names<>();

    /** Of the files on the class path. */
    @Autowired
    public Thesaurus(Reference reference) {
        this(reference, new WordFiles());
    }

    Thesaurus(Reference reference, WordFiles files) {
        concepts = new Concepts(reference, files.thesaurus());
        for (Concept concept : concepts.all()) {
            for (String name : concept.names()) {
                boolean inCapitals = ABBREVIATION.matcher(name).matches();
                names.add(Form.ofName(name), new Meaning(concept.id(), inCapitals));
            }
        }
    }

    Concepts concepts() {
        return concepts;
    }

    public Optional<Concept> concept(String id) {
        return concepts.get(id);
    }

    /**
     * Ids of the concepts that a published text names; at each place the longest name counts. A
     * name of one character counts alone: 铅 in 铅（以Pb计）, not in 铅笔. A taste is not the thing: 牛肉味
     * names no beef.
     */
    public Set<String> mentionedIn(String text) {
        Set<String> mentioned = new LinkedHashSet<>();
        Form form = Form.of(text);
        int at = 0;
        while (at < form.text().length()) {
            int from = at;
            var found =
                    names.longest(
                            form,
                            at,
                            (meaning, end) ->
                                    !form.isCharacterOfWord(from, end)
                                            && !form.isTaste(end)
                                            && (!meaning.inCapitals()
                                                    || form.inCapitals(from, end)));
            if (found == null) {
                at++;
            } else {
                found.meanings().forEach(meaning -> mentioned.add(meaning.id()));
                at = found.end();
            }
        }
        return mentioned;
    }

    /** All that it is a kind of, directly or not, without itself. */
    public Set<String> above(String id) {
        return concepts.above(id);
    }

    /** Whether it is something that may be wrong with goods. */
    public boolean isHazard(String id) {
        return concepts.isHazard(id);
    }

    /** The concept that is the same as an entry of a code list. */
    public Optional<String> ofCode(String list, String code) {
        return concepts.ofCode(list, code);
    }

    /** Changes with every name and every relation: what was derived from them is then stale. */
    public byte[] fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            concepts.all()
                    .forEach(concept -> {
                        digest.update(concept.toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(
                                String.valueOf(concepts.entry(concept.id()).code())
                                        .getBytes(StandardCharsets.UTF_8));
                    });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
