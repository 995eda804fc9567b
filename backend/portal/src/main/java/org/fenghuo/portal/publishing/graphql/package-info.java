/**
 * The adapter between publications and the public schema: one-liners, and the only place with
 * switches over kinds.
 */
@NullMarked
package org.fenghuo.portal.publishing.graphql;

import org.jspecify.annotations.NullMarked;
