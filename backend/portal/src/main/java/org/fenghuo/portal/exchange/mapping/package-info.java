/**
 * Declarative mappings: how a row of somebody else's file becomes a publication, said in a YAML
 * file of {@code schema/exchange/mappings} and in no Java. The file's language is described by
 * {@code mapping.schema.json} beside them.
 *
 * <p>A mapping is read once, at start, into {@link org.fenghuo.portal.exchange.mapping.Branch
 * branches} that build a tree, {@link org.fenghuo.portal.exchange.mapping.Term terms} that make
 * texts from columns and {@link org.fenghuo.portal.exchange.mapping.Step steps} that change texts.
 * A file that cannot be understood stops the start with a sentence that names file and place.
 */
@NullMarked
package org.fenghuo.portal.exchange.mapping;

import org.jspecify.annotations.NullMarked;
