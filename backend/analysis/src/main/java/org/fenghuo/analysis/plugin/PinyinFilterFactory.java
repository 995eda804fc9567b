package org.fenghuo.analysis.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Every reading of a Chinese character stands where the character stood. */
@NamedComponent("fenghuo_pinyin")
public class PinyinFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
        return new PinyinFilter(tokens);
    }
}
