/**
 * The servers a newcomer does not have to install: a real MariaDB and a real Elasticsearch, started
 * with the portal, gone with the portal, and spoken to with the same clients as in production.
 *
 * <p>Each is left alone where {@code spring.datasource.url} or {@code spring.elasticsearch.uris}
 * names another. {@code fenghuo.data} says where the data lies (default {@code .fenghuo} in the
 * working folder). Never in the packaged portal.
 */
@NullMarked
package org.fenghuo.embedded;

import org.jspecify.annotations.NullMarked;
