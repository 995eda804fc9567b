package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.intake.ImportedSubmission;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How rows of another system become submissions: row → tree → {@link ImportedSubmission}. */
public final class SubmissionPlan implements RowPlan<SubmissionReading> {
    private static final String ID = "externalId";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final MappingFrame frame;
    private final String system;
    private final Branch submission;
    private final CodeTables codes;

    private SubmissionPlan(MappingFrame frame, String system, Branch submission, CodeTables codes) {
        this.frame = frame;
        this.system = system;
        this.submission = submission;
        this.codes = codes;
    }

    static SubmissionPlan read(String file, String text, CodeTables codes) {
        Spot root = MappingFrame.root(file, text);
        root.only("id", "label", "system", "format", "blanks", "optional", "let", "submission");
        MappingFrame frame = MappingFrame.read(root);
        Spot submission = root.need("submission");
        submission.need(ID);
        return new SubmissionPlan(
                frame,
                root.need("system").text(),
                BranchReader.branch(submission, frame.names()),
                codes);
    }

    /** As an import names it. */
    public String id() {
        return frame.id();
    }

    /** Name of the source for people. */
    public Text label() {
        return frame.label();
    }

    @Override
    public List<Charset> encodings() {
        return frame.format().encodings();
    }

    @Override
    public Optional<Character> delimiter() {
        return frame.format().delimiter();
    }

    @Override
    public Set<String> columns() {
        return frame.columns();
    }

    @Override
    public Set<String> blanks() {
        return frame.blanks();
    }

    @Override
    public SubmissionReading translate(Row row) {
        List<Problem> problems = new ArrayList<>();
        Scope scope = Scope.of(row, frame.blanks(), codes, problems);
        for (Map.Entry<String, Term> let : frame.let().entrySet()) {
            scope = scope.with(let.getKey(), let.getValue().texts(scope.in(let.getKey())));
        }
        ObjectNode tree = Branch.NODES.objectNode().put("system", system);
        if (submission.grow(scope) instanceof ObjectNode grown) {
            tree.setAll(grown);
        }
        Optional<String> id = tree.optional(ID).map(JsonNode::asString);
        if (id.isEmpty()) {
            problems.add(Problem.of(ID, "no-key"));
        }
        return problems.isEmpty() ? bound(tree, id) : new SubmissionReading.Garbled(id, problems);
    }

    @Override
    public SubmissionReading unreadable(List<Problem> problems) {
        return new SubmissionReading.Garbled(Optional.empty(), problems);
    }

    private static SubmissionReading bound(ObjectNode tree, Optional<String> id) {
        try {
            return new SubmissionReading.Understood(
                    JSON.treeToValue(tree, ImportedSubmission.class));
        } catch (JacksonException e) {
            String at =
                    e.getPath().stream()
                            .map(JacksonException.Reference::getPropertyName)
                            .collect(Collectors.joining("."));
            String pointer = "/" + at.replace('.', '/');
            return new SubmissionReading.Garbled(
                    id, List.of(Problem.of(at, "makes-no-sense", tree.at(pointer).asString(""))));
        }
    }
}
