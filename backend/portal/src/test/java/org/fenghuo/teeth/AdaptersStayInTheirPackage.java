package org.fenghuo.teeth;

import org.springframework.web.bind.annotation.RestController;

/** Breaks its rule by being public. */
@RestController
public class AdaptersStayInTheirPackage {}
