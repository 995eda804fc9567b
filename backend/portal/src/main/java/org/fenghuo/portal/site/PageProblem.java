package org.fenghuo.portal.site;

import org.jspecify.annotations.Nullable;

/** What the problem page says: a status and, where the request is wrong, in what. */
public final class PageProblem {
    private final int status;
    private final @Nullable String parameter;
    private final @Nullable String value;
    private final @Nullable String sentence;

    PageProblem(int status, @Nullable String parameter, @Nullable String value) {
        this(status, parameter, value, null);
    }

    PageProblem(
            int status,
            @Nullable String parameter,
            @Nullable String value,
            @Nullable String sentence) {
        this.status = status;
        this.parameter = parameter;
        this.value = value;
        this.sentence = sentence;
    }

    public int getStatus() {
        return status;
    }

    /** The parameter that is wrong; null when it is not one. */
    public @Nullable String getParameter() {
        return parameter;
    }

    /** Its value; null when the name already is unknown. */
    public @Nullable String getValue() {
        return value;
    }

    /** What the schema says about it; on forms, which show it beside what was filled in. */
    public @Nullable String getSentence() {
        return sentence;
    }
}
