package org.fenghuo.portal.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fenghuo.portal.Portal;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal on a free port, with real servers, without the sample. All classes share one,
 * and one database: a test speaks of publications of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = FreePort.class)
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fenghuo.sample=false",
            "fenghuo.banner=false",
            "fenghuo.data=${fenghuo.test.data:target/test-data}",
            "fenghuo.bootstrap.agency-key=" + PortalTest.KEY,
            "fenghuo.bootstrap.officer-password=" + PortalTest.OFFICER_PASSWORD,
            "fenghuo.officers.second-factor-required=false",
            "fenghuo.intake.proof-max-number=1000",
            "fenghuo.intake.ticket-wait=0s",
            "fenghuo.intake.per-address=10000",
            "fenghuo.intake.clamav.every=1h",
        })
public @interface PortalTest {
    /** A key that may do everything. */
    String KEY = "key-of-the-tests";

    /** Of the officer {@code admin}, who has every role. */
    String OFFICER_PASSWORD = "vier Kamele trinken langsam";
}
