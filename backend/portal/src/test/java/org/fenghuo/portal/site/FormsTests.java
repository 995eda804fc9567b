package org.fenghuo.portal.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class FormsTests {
    private static final String COMPLAINTS = "/complaints/new";

    private final CannedSchema schema = new CannedSchema();
    private final MockMvc site = SiteUnderTest.over(schema);

    @BeforeEach
    void theFormCanBeShown() {
        schema.answers("ComplaintPage", SiteUnderTest.example("complaint", "empty"));
    }

    @Nested
    class AFormIsOpened {
        @Test
        void nobodyKeepsItOrLearnsItsAddress() throws Exception {
            site.perform(get(COMPLAINTS))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }

        @Test
        void aLinkMaySayWhatItIsAbout() throws Exception {
            site.perform(get(COMPLAINTS + "?relatedPublication=FH-2026-000203&product.name=goji"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("value=\"goji\"")));

            assertThat(schema.lastVariables())
                    .isEqualTo(
                            Map.of(
                                    "relatedPublication",
                                    "FH-2026-000203",
                                    "words",
                                    "goji",
                                    "asked",
                                    true));
        }

        @Test
        void butNothingAboutAPerson() throws Exception {
            site.perform(get(COMPLAINTS + "?sender.phone=13800000000"))
                    .andExpect(status().isBadRequest());
        }
    }

    @Nested
    class AFormIsFilledInStepByStep {
        @Test
        void whatWasFilledInComesWithTheNextStep() throws Exception {
            site.perform(filled("step", "2"))
                    .andExpect(status().isOk())
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "name=\"step\" data-step=\"\" value=\"3\"")))
                    .andExpect(content().string(containsString("value=\"13800000000\"")))
                    .andExpect(content().string(containsString("value=\"the-key-of-this-form\"")));
        }

        @Test
        void noAddressOnThePageHoldsIt() throws Exception {
            site.perform(filled("step", "2"))
                    .andExpect(content().string(not(containsString("sender.phone="))))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "hreflang=\"en\" href=\"/complaints/new?lang=en\"")));
        }

        @Test
        void fromAnotherSiteItIsRefused() throws Exception {
            site.perform(filled("step", "2").header("Sec-Fetch-Site", "cross-site"))
                    .andExpect(status().isForbidden());
        }
    }

    @Nested
    class AFormIsSent {
        @Test
        void whatIsAcceptedShowsItsCodeAndSecretAndNothingElse() throws Exception {
            schema.answers("ComplaintSent", sent("complaint", "accepted"));

            site.perform(filled("step", "send"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(content().string(containsString("FHS-7K3M-92QX-4TDA")))
                    .andExpect(content().string(containsString("<path d=\"M4 4h1v1h-1z")))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "\"/track#code=FHS-7K3M-92QX-4TDA&amp;secret=")))
                    .andExpect(content().string(not(containsString("13800000000"))));
        }

        @Test
        void whatIsRefusedComesBackAsItWasWithEveryProblemBesideItsField() throws Exception {
            schema.answers("ComplaintSent", sent("complaint", "problems"));

            site.perform(filled("step", "send"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#sender.phone\"")))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "aria-describedby=\"sender.phone-problem\" aria-invalid=\"true\"")))
                    .andExpect(content().string(containsString("value=\"13800000000\"")));
        }

        @Test
        void whatCannotBeOfItsTypeIsToldBesideItsField() throws Exception {
            site.perform(filled("step", "send").param("purchase.on", "yesterday"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#purchase.on\"")));
        }

        @Test
        void whileTheStorageIsOutOfOrderNothingTypedIsLost() throws Exception {
            schema.failsWith("ComplaintSent", CannedSchema.nothing("sent"), "STORAGE_UNAVAILABLE");

            site.perform(filled("step", "send"))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().string(containsString("value=\"13800000000\"")))
                    .andExpect(content().string(containsString("value=\"the-key-of-this-form\"")));
        }
    }

    @Nested
    class SomethingHandedInIsFollowed {
        @Test
        void withoutCodeAndSecretItIsAForm() throws Exception {
            schema.answers("TrackPage", Map.of());

            site.perform(get("/track"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"secret\"")));

            assertThat(schema.lastVariables()).containsEntry("asked", false);
        }

        @Test
        void aWrongPairIsOneSentence() throws Exception {
            schema.answers("TrackPage", CannedSchema.nothing("submission"));

            site.perform(followed())
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("id=\"problems\"")));
        }

        @Test
        void whoTriesTooOftenIsToldToWait() throws Exception {
            schema.failsWith("TrackPage", CannedSchema.nothing("submission"), "TOO_MANY_REQUESTS");

            site.perform(followed()).andExpect(status().isTooManyRequests());
        }

        @Test
        void anAnswerIsAddedAndTheWayShownAnew() throws Exception {
            schema.answers("TrackSent", sent("track", "answered"));
            var way = new HashMap<>(SiteUnderTest.example("track", "answered"));
            way.remove("sent");
            schema.answers("TrackPage", way);

            site.perform(
                            followed()
                                    .param("act", "ANSWERED")
                                    .param("text", "the receipt")
                                    .param("step", "send"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("FHS-7K3M-92QX-4TDA")))
                    .andExpect(content().string(not(containsString("the receipt"))));
        }

        private static MockHttpServletRequestBuilder followed() {
            return post("/track?lang=en").param("trackingCode", "FHS-1").param("secret", "x");
        }
    }

    private static MockHttpServletRequestBuilder filled(String name, String value) {
        return post(COMPLAINTS)
                .param("idempotencyKey", "the-key-of-this-form")
                .param("product.name", "goji")
                .param("sender.phone", "13800000000")
                .param("request", "REFUND")
                .param(name, value);
    }

    private static Map<String, Object> sent(String page, String example) {
        return Map.of("sent", requireNonNull(SiteUnderTest.example(page, example).get("sent")));
    }
}
