package org.fenghuo.portal.reference;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The code lists as people wrote them. Read strictly: an unknown key or a key written twice is a
 * mistake, not a choice.
 */
class CodeFiles {
    static final String FOLDER = "schema/codes/";

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .withConfigOverride(
                            Set.class,
                            sets ->
                                    sets.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .withConfigOverride(Text.class, CodeFiles::required)
                    .withConfigOverride(Level.class, CodeFiles::required)
                    .withConfigOverride(HazardType.class, CodeFiles::required)
                    .build();

    <T> List<T> entries(String file, Class<T> type) {
        return read(file, content -> YAML.readerForListOf(type).readValue(content));
    }

    Map<String, Map<String, Text>> labels(String file) {
        return read(file, content -> YAML.readValue(content, new TypeReference<>() {}));
    }

    /** The content of a file; overridden where a test brings its own. */
    @Nullable InputStream open(String file) {
        return CodeFiles.class.getClassLoader().getResourceAsStream(FOLDER + file);
    }

    private <T> T read(String file, Function<InputStream, T> reader) {
        try (InputStream content = open(file)) {
            if (content == null) {
                throw new BrokenCodeList(file, "is not on the class path.");
            }
            return reader.apply(content);
        } catch (JacksonException mistake) {
            throw new BrokenCodeList(file, sentence(mistake), mistake);
        } catch (IOException unreadable) {
            throw new BrokenCodeList(file, "cannot be read.", unreadable);
        }
    }

    private static void required(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL));
    }

    private static String sentence(JacksonException mistake) {
        return "line " + mistake.getLocation().getLineNr() + ": " + mistake.getOriginalMessage();
    }
}
