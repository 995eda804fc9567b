package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

class TimelinePagesTests {
    private final CannedSchema schema = new CannedSchema();
    private final MockMvc site = SiteUnderTest.over(schema);

    @Test
    void itShowsItsTimelineByYear() throws Exception {
        schema.answers("CategoryPage", SiteUnderTest.example("category", "ordinary"));

        site.perform(get("/categories/goji"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h3>2025年</h3>")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/search?categories=goji&amp;kinds=RECALL")));
    }

    @Test
    void whatIsUnknownHasNone() throws Exception {
        var nothing = new HashMap<String, Object>();
        nothing.put("category", null);
        nothing.put("search", null);
        schema.refuses("CategoryPage", nothing, "categories");

        site.perform(get("/categories/no-such")).andExpect(status().isNotFound());
    }

    @Test
    void aFirmsPageSaysThatNoRecordIsNoPraise() throws Exception {
        schema.answers("EnterprisePage", SiteUnderTest.example("enterprise", "ordinary"));

        site.perform(get("/enterprises/91632801MA99029476"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有记录不是好评")))
                .andExpect(content().string(containsString("自动停止公示")))
                .andExpect(content().string(containsString("noindex")));
    }

    @Test
    void aFirmWithoutACodeHasItsNameInTheAddress() throws Exception {
        schema.answers("EnterprisePage", SiteUnderTest.example("enterprise", "by-name"));

        site.perform(get("/enterprises/{key}", "name:示例食品")).andExpect(status().isOk());

        assertThat(schema.lastVariables()).containsEntry("key", "name:示例食品");
    }
}
