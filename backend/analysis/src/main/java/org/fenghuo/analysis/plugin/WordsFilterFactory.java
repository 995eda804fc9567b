package org.fenghuo.analysis.plugin;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Words that have letters or digits; English ones by their stem. */
@NamedComponent("fenghuo_words")
public class WordsFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
        return new PorterStemFilter(new LowerCaseFilter(new Words(tokens)));
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return new LowerCaseFilter(tokens);
    }

    private static final class Words extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Words(TokenStream tokens) {
            super(tokens);
        }

        @Override
        protected boolean accept() throws IOException {
            return term.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
