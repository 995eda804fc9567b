package org.fenghuo.portal.search;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.platform.OperatorCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What operators do about search, from a shell. */
@Configuration(proxyBeanMethods = false)
class SearchOperations {
    @Bean
    OperatorCommand rebuildIndex(IndexBuilder builder) {
        return new Named(
                "rebuild-index",
                "builds the search index anew beside the one that answers, then swaps",
                out -> {
                    Optional<String> built = builder.build();
                    out.println(
                            built.map(index -> "Search answers from " + index)
                                    .orElse("Another portal is building already"));
                    return built.isPresent() ? 0 : 1;
                });
    }

    @Bean
    OperatorCommand indexMatchesDatabase(Proof proof) {
        return new Named(
                "index-matches-database",
                "compares every document of the index with the database",
                out -> {
                    Proof.Verdict verdict = proof.indexMatchesDatabase();
                    out.println(
                            verdict.compared()
                                    + " publications compared, "
                                    + verdict.differing().size()
                                    + " differ, lag "
                                    + verdict.lag()
                                    + " "
                                    + verdict.differing().stream().limit(20).toList());
                    return verdict.isEqual() ? 0 : 1;
                });
    }

    private interface Work {
        int done(PrintStream out);
    }

    private record Named(String name, String purpose, Work work) implements OperatorCommand {
        @Override
        public String usage() {
            return name + "  " + purpose;
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            return work.done(out);
        }
    }
}
