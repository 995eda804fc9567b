package org.fenghuo.portal.site;

import org.jspecify.annotations.Nullable;

/** What the problem page says: a status and, where the request is wrong, in what. */
public final class PageProblem {
    private final int status;
    private final @Nullable String parameter;
    private final @Nullable String value;

    PageProblem(int status, @Nullable String parameter, @Nullable String value) {
        this.status = status;
        this.parameter = parameter;
        this.value = value;
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
}
