package org.fenghuo.portal.house;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Remembers which text rules found something. */
final class Bites implements AuditListener {
    private final List<String> rules = new ArrayList<>();

    List<String> rules() {
        return List.copyOf(rules);
    }

    /** A rule's id where it has one, else the name of its check. */
    static String nameOf(Configuration rule) {
        return Arrays.asList(rule.getPropertyNames()).contains("id") ? idOf(rule) : rule.getName();
    }

    private static String idOf(Configuration rule) {
        try {
            return rule.getProperty("id");
        } catch (CheckstyleException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void addError(AuditEvent event) {
        String check = event.getSourceName();
        String id = event.getModuleId();
        rules.add(
                id != null
                        ? id
                        : check.substring(check.lastIndexOf('.') + 1).replaceAll("Check$", ""));
    }

    @Override
    public void addException(AuditEvent event, Throwable failure) {
        throw new IllegalStateException(event.getFileName(), failure);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
}
