package org.fenghuo.teeth;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("fenghuo.teeth")
class SettingsAreRecords {}
