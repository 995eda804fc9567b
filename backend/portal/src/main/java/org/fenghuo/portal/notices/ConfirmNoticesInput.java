package org.fenghuo.portal.notices;

/** What a letter that asks for confirmation brought. */
public record ConfirmNoticesInput(String token) {
    @Override
    public String toString() {
        return "ConfirmNoticesInput";
    }
}
