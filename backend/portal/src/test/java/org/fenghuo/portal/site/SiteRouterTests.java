package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class SiteRouterTests {
    private final CannedSchema schema = new CannedSchema();
    private final MockMvc site = SiteUnderTest.over(schema);

    @Nested
    class APageIsAskedFor {
        @Test
        void itComesInTheLanguageChosen() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));

            site.perform(get("/about?lang=en").header("Accept-Language", "zh"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Language", "en"))
                    .andExpect(header().doesNotExist("Vary"))
                    .andExpect(content().string(containsString("<h1>About Fenghuo</h1>")));
        }

        @Test
        void orInTheLanguageTheBrowserWishes() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));

            site.perform(get("/about").header("Accept-Language", "en-GB"))
                    .andExpect(header().string("Vary", "Accept-Language"))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(content().string(containsString("lang=\"en\"")));
        }

        @Test
        void itIsKeptNoLongerThanWhatItShows() throws Exception {
            schema.answers(
                    "PublicationPage",
                    SiteUnderTest.example(
                            "publication", "recall", "endsAt", "2026-07-01T00:00:20Z"));

            site.perform(get("/publications/FH-2026-000203"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=20, public"));
        }

        @Test
        void itsHeadersCanBeAskedAlone() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));

            var etag = site.perform(get("/about")).andReturn().getResponse().getHeader("ETag");

            site.perform(head("/about"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", String.valueOf(etag)));
        }

        @Test
        void whoHasItAlreadyIsToldSo() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));
            var etag = site.perform(get("/about")).andReturn().getResponse().getHeader("ETag");

            site.perform(get("/about").header("If-None-Match", String.valueOf(etag)))
                    .andExpect(status().isNotModified());
        }

        @Test
        void itsAddressesAreTheConfiguredOnes() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));

            site.perform(get("/about?lang=en").header("Host", "elsewhere.example"))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "<link rel=\"canonical\" href=\"https://fenghuo.example/about?lang=en\"/>")))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "hreflang=\"zh\" href=\"https://fenghuo.example/about?lang=zh\"/>")));
        }

        @Test
        void whatChatProgramsAddToALinkIsDropped() throws Exception {
            schema.answers("AboutPage", Map.of("freshness", List.of()));

            site.perform(get("/about?from=singlemessage&isappinstalled=0&lang=en"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("singlemessage"))));
        }

        @Test
        void itCanOnlyBeRead() throws Exception {
            site.perform(post("/about"))
                    .andExpect(status().isMethodNotAllowed())
                    .andExpect(header().string("Allow", "GET, HEAD"));
        }
    }

    @Nested
    class ASearchIsAskedFor {
        @Test
        void whoFindsNothingCanFollowWhatWillBePublished() throws Exception {
            schema.answers("SearchPage", SiteUnderTest.example("search", "nothing-found"));

            site.perform(get("/search?q=goji&kinds=RECALL&sort=NEWEST&lang=en"))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "href=\"/feeds?q=goji&amp;kinds=RECALL&amp;lang=en\"")));
        }

        @Test
        void parametersBecomeTheSchemasInput() throws Exception {
            schema.answers("SearchPage", SiteUnderTest.example("search", "found"));

            site.perform(
                            get(
                                    "/search?q=goji&kinds=RECALL&kinds=WARNING&exclude.origins=DE&publishedFrom=2026-01-01"
                                            + "&publishedTo=&levels=&sort=NEWEST&before=abc"))
                    .andExpect(status().isOk());

            assertThat(schema.lastVariables())
                    .isEqualTo(
                            Map.of(
                                    "input",
                                    Map.of(
                                            "text", "goji",
                                            "kinds", List.of("RECALL", "WARNING"),
                                            "exclude", Map.of("origins", List.of("DE")),
                                            "publishedFrom", "2026-01-01",
                                            "sort", "NEWEST"),
                                    "before",
                                    "abc",
                                    "last",
                                    20));
        }

        @Test
        void anUnknownParameterIsNamed() throws Exception {
            site.perform(get("/search?colour=red").accept(MediaType.TEXT_HTML))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("“colour”")));
        }

        @Test
        void anUnknownValueIsNamedToPrograms() throws Exception {
            site.perform(get("/search?kinds=WARNINGS&lang=en").accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.parameter").value("kinds"))
                    .andExpect(jsonPath("$.value").value("WARNINGS"))
                    .andExpect(
                            jsonPath("$.detail")
                                    .value("The parameter “kinds” cannot be “WARNINGS”."));
        }

        @Test
        void soAreDaysThatAreNoneAndLanguagesUnspoken() throws Exception {
            site.perform(get("/search?publishedFrom=2026-02-30"))
                    .andExpect(status().isBadRequest());
            site.perform(get("/search?lang=fr")).andExpect(status().isBadRequest());
            site.perform(get("/search?q=a&q=b")).andExpect(status().isBadRequest());
            site.perform(get("/search?first=5")).andExpect(status().isBadRequest());
        }

        @Test
        void whatTheSchemaRefusesIsNamedAsTheParameter() throws Exception {
            schema.refuses("SearchPage", "input.text");

            site.perform(get("/search?q=x").accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.parameter").value("q"));
        }
    }

    @Nested
    class APublicationIsNotThere {
        @Test
        void becauseItNeverWas() throws Exception {
            schema.answers("PublicationPage", CannedSchema.nothing("publication"));
            schema.answers("GonePage", CannedSchema.nothing("tombstone"));

            site.perform(get("/publications/FH-2026-000001")).andExpect(status().isNotFound());
        }

        @Test
        void becauseItHasEnded() throws Exception {
            schema.answers("PublicationPage", CannedSchema.nothing("publication"));
            schema.answers("GonePage", SiteUnderTest.example("gone", "ended"));

            site.perform(get("/publications/FH-2026-000009?edition=1"))
                    .andExpect(status().isGone())
                    .andExpect(content().string(containsString("FH-2026-000009")));
        }

        @Test
        void becauseNothingCanBeRead() throws Exception {
            schema.failsWith(
                    "PublicationPage", CannedSchema.nothing("publication"), "STORAGE_UNAVAILABLE");

            site.perform(get("/publications/FH-2026-000001"))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"));
        }
    }

    @Nested
    class SearchIsOutOfOrder {
        @Test
        void theSearchPageSaysSo() throws Exception {
            schema.failsWith(
                    "SearchPage",
                    SiteUnderTest.example("search", "out-of-order"),
                    "SEARCH_UNAVAILABLE");

            site.perform(get("/search?q=goji"))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(content().string(containsString("查询暂时不可用")));
        }

        @Test
        void theFrontPageGoesOn() throws Exception {
            schema.failsWith(
                    "HomePage",
                    SiteUnderTest.example("home", "search-out-of-order"),
                    "SEARCH_UNAVAILABLE");

            site.perform(get("/")).andExpect(status().isOk());
        }
    }
}
