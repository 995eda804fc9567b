package org.fenghuo.portal.platform;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import org.fenghuo.portal.kernel.Lang;

/** Which language a request asks for. */
public final class Languages {
    private static final List<Locale> SPOKEN =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /**
     * Of a GraphQL field: its own or that of its root field where one is given, else the request's.
     */
    public static Lang of(DataFetchingEnvironment environment) {
        String own = environment.getArgument("lang");
        if (own != null) {
            return Lang.valueOf(own);
        }
        return environment.getLocalContext() instanceof Lang above
                ? above
                : of(environment.getLocale());
    }

    /** The portal's language for a locale; Chinese for those it does not speak. */
    public static Lang of(Locale locale) {
        return Lang.ofTag(locale.getLanguage()).orElse(Lang.ZH);
    }

    /** The locales the portal speaks, for those who negotiate. */
    public static List<Locale> spoken() {
        return SPOKEN;
    }
}
