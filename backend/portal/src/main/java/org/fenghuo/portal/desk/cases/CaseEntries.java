package org.fenghuo.portal.desk.cases;

import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.desk.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Casework's lines of the desk's menu. */
@Configuration(proxyBeanMethods = false)
class CaseEntries {
    @Bean
    @Order(10)
    DeskEntry casesEntry() {
        return new DeskEntry(CaseList.CASES, "cases", Permission.SEE_INBOX);
    }

    @Bean
    @Order(20)
    DeskEntry signalsEntry() {
        return new DeskEntry(SignalPages.SIGNALS, "signals", Permission.SEE_SIGNALS);
    }

    @Bean
    @Order(30)
    DeskEntry dashboardEntry() {
        return new DeskEntry(DashboardPage.DASHBOARD, "dashboard", Permission.SEE_DASHBOARD);
    }

    @Bean
    @Order(70)
    DeskEntry retentionEntry() {
        return new DeskEntry(RetentionPage.RETENTION, "retention", Permission.ERASE_PERSONAL_DATA);
    }
}
