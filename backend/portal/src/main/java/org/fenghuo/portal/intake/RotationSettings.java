package org.fenghuo.portal.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the keys that seal submissions are changed.
 *
 * @param pause how long a new key must be known before it seals, and an old one be out of use
 *     before it goes: longer than any portal takes to look, and than any transaction takes
 * @param every how often a portal looks for new keys and for texts to be sealed anew
 */
@ConfigurationProperties("fenghuo.rotation")
record RotationSettings(@DefaultValue("2m") Duration pause, @DefaultValue("10s") Duration every) {}
