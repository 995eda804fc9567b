package org.fenghuo.analysis.plugin;

import java.io.Reader;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** Folds a text before it is cut, so that every analyzer compares alike. */
@NamedComponent("fenghuo_fold")
public class FoldCharFilterFactory implements CharFilterFactory {
    @Override
    public Reader create(Reader reader) {
        return new FoldCharFilter(reader);
    }

    @Override
    public Reader normalize(Reader reader) {
        return new FoldCharFilter(reader);
    }
}
