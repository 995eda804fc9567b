package org.fenghuo.portal.notices;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.intake.Senders;
import org.fenghuo.portal.intake.SubmissionProblem;
import org.fenghuo.portal.intake.SubmissionProgress;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.Words;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NoticesGraphql {
    private final Notices notices;
    private final Senders senders;
    private final Words words;

    NoticesGraphql(Notices notices, Senders senders, Words words) {
        this.notices = notices;
        this.senders = senders;
        this.words = words;
    }

    @QueryMapping
    boolean sendsNotices() {
        return notices.areSent();
    }

    @SchemaMapping(typeName = "SubmissionProgress", field = "notices")
    Optional<SubmissionNotices> notices(SubmissionProgress progress) {
        return notices.of(progress.view().id());
    }

    @MutationMapping
    NoticesResult confirmNotices(@Argument ConfirmNoticesInput input) {
        return notices.confirm(new Token(input.token()));
    }

    @MutationMapping
    NoticesResult manageNotices(@Argument ManageNoticesInput input) {
        if (input.token() != null && input.act() == NoticeAct.STOP) {
            return notices.stop(new Token(input.token()));
        }
        return senders.find(
                        Objects.requireNonNullElse(input.trackingCode(), ""),
                        Objects.requireNonNullElse(input.secret(), ""))
                .map(found -> notices.act(found.id(), input.act()))
                .orElseGet(() -> NoticesRefused.because("unknown-submission"));
    }

    @SchemaMapping(typeName = "NoticesRefused", field = "problems")
    List<SubmissionProblem> problems(NoticesRefused refused, Locale locale) {
        Problem problem = refused.problem();
        return List.of(
                new SubmissionProblem(problem.field(), problem.code(), words.of(problem, locale)));
    }
}
