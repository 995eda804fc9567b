package org.fenghuo.portal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.serializer.IStandardJavaScriptSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes data into script elements so that nothing in them ends the element or begins another. The
 * engine's own way leaves {@code <} alone, and {@code <!--<script>} in a title would swallow the
 * rest of the page.
 */
final class ScriptData implements IStandardJavaScriptSerializer {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ScriptData() {}

    static void writeFor(SpringTemplateEngine engine) {
        engine.getDialects().stream()
                .filter(StandardDialect.class::isInstance)
                .forEach(dialect ->
                        ((StandardDialect) dialect).setJavaScriptSerializer(new ScriptData()));
    }

    @Override
    public void serializeValue(@Nullable Object value, Writer writer) {
        var json =
                JSON.writeValueAsString(value)
                        .replace("<", "\\u003C")
                        .replace(">", "\\u003E")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029");
        try {
            writer.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
