package org.fenghuo.portal.intake;

import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import java.util.Optional;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.platform.Languages;
import org.fenghuo.portal.platform.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;

@Controller
class IntakeGraphql {
    private final Acceptance acceptance;
    private final Tracking tracking;
    private final Proofs proofs;
    private final Words words;

    IntakeGraphql(Acceptance acceptance, Tracking tracking, Proofs proofs, Words words) {
        this.acceptance = acceptance;
        this.tracking = tracking;
        this.proofs = proofs;
        this.words = words;
    }

    @QueryMapping
    ProofOfWork proofOfWork() {
        return proofs.task();
    }

    @QueryMapping
    Optional<SubmissionProgress> submission(
            @Argument String trackingCode, @Argument String secret) {
        return tracking.of(trackingCode, secret);
    }

    @MutationMapping
    SubmitResult submitComplaint(@Argument ComplaintInput input, DataFetchingEnvironment asked) {
        return acceptance.accept(input, Languages.of(asked));
    }

    @MutationMapping
    SubmitResult submitTip(@Argument TipInput input, DataFetchingEnvironment asked) {
        return acceptance.accept(input, Languages.of(asked));
    }

    @MutationMapping
    SubmitResult submitEnterpriseReport(
            @Argument EnterpriseReportInput input, DataFetchingEnvironment asked) {
        return acceptance.accept(input, Languages.of(asked));
    }

    @MutationMapping
    SubmitResult submitSignal(@Argument SignalInput input, DataFetchingEnvironment asked) {
        Lang lang = Languages.of(asked);
        return signaller()
                .map(key -> acceptance.acceptTrusted(input, key.agency(), lang))
                .orElseGet(() -> acceptance.accept(input, lang));
    }

    @MutationMapping
    AdditionResult addToSubmission(@Argument AdditionInput input) {
        return tracking.add(input);
    }

    @SchemaMapping(typeName = "SubmissionRejected", field = "problems")
    java.util.List<SubmissionProblem> problems(SubmissionRejected rejected, Locale locale) {
        return rejected.problems().stream()
                .map(problem ->
                        new SubmissionProblem(
                                problem.field(), problem.code(), words.of(problem, locale)))
                .toList();
    }

    private static Optional<KeyHolder> signaller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(KeyHolder.class::isInstance)
                .map(KeyHolder.class::cast)
                .filter(key -> key.scope().authorities().contains("SCOPE_SUBMIT_SIGNALS"));
    }
}
