/**
 * The public pages. A page is a GraphQL document and a template in one folder of {@code
 * frontend-templates}; this module finds the page for an address, asks its document, and hands the
 * answer to its template.
 *
 * <p>Knows nothing but the public schema: it asks in the same process what anybody may ask over the
 * network, under the same limits. What a page may be asked for are the variables of its document,
 * so a filter added to the schema is a parameter of the search page without a line here.
 */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {})
@NullMarked
package org.fenghuo.portal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
