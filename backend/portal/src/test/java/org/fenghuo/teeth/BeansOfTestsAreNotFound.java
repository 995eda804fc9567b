package org.fenghuo.teeth;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BeansOfTestsAreNotFound {}
