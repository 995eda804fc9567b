package org.fenghuo.portal.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that can be read from anywhere, again and again. */
@FunctionalInterface
public interface FileContent {
    InputStream from(long offset) throws IOException;
}
