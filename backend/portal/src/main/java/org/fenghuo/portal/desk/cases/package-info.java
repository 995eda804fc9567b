/**
 * The officers' pages of cases: inbox, one case, suggested cases, dashboard. What can be done to a
 * case is decided in casework; what a sender wrote comes from intake, and only when asked for.
 */
@NullMarked
package org.fenghuo.portal.desk.cases;

import org.jspecify.annotations.NullMarked;
