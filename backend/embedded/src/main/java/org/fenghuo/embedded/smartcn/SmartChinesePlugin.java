package org.fenghuo.embedded.smartcn;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.StopFilter;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Lucene's Smart Chinese under the names {@code smartcn}, {@code smartcn_tokenizer} and {@code
 * smartcn_stop}.
 */
public final class SmartChinesePlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("smartcn", (index, environment, name, settings) -> new SmartChinese(name));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of("smartcn_tokenizer", (index, environment, name, settings) -> new Words(name));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "smartcn_stop",
                (index, environment, name, settings) -> {
                    var stop = SmartChineseAnalyzer.getDefaultStopSet();
                    boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
                    var words =
                            Analysis.parseWords(
                                    environment,
                                    settings,
                                    "stopwords",
                                    stop,
                                    Map.of("_smartcn_", stop),
                                    ignoreCase);
                    return new AbstractTokenFilterFactory(name) {
                        @Override
                        public TokenStream create(TokenStream tokens) {
                            return new StopFilter(tokens, words);
                        }
                    };
                });
    }

    private static final class SmartChinese
            extends AbstractIndexAnalyzerProvider<SmartChineseAnalyzer> {
        private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer(true);

        SmartChinese(String name) {
            super(name);
        }

        @Override
        public SmartChineseAnalyzer get() {
            return analyzer;
        }
    }

    private static final class Words extends AbstractTokenizerFactory {
        Words(String name) {
            super(name);
        }

        @Override
        public Tokenizer create() {
            return new HMMChineseTokenizer();
        }
    }
}
