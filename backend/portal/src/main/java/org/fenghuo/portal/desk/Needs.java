package org.fenghuo.portal.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fenghuo.portal.accounts.Permission;

/**
 * What an officer must be allowed to come to a page: one of these. A page without this annotation
 * is nobody's. None of them in the braces means every officer, as far as {@link DeskAccess} lets
 * them in.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission[] value();
}
