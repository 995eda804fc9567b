package org.fenghuo.portal.search.relevance;

import java.util.List;

/** A search that is measured: numbers of publications, best first. */
interface Asker {
    String name();

    List<String> ask(Judgement judgement);
}
