package org.fenghuo.portal.exchange.imports;

/** A file has come in whole: somebody should look. */
record FileArrived() {}
