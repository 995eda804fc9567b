package org.fenghuo.portal.reference;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The labels are those of the public schema: none is missing, none is left over. */
class LabelsTests {
    private static final Map<String, String> LISTS_BY_ENUM =
            Map.ofEntries(
                    entry("Kind", "kinds"),
                    entry("Level", "levels"),
                    entry("Standing", "standings"),
                    entry("HazardType", "hazards"),
                    entry("MeasureType", "measures"),
                    entry("EnterpriseRole", "enterpriseRoles"),
                    entry("RelationType", "relationTypes"),
                    entry("WarningMode", "warningModes"),
                    entry("Audience", "audiences"),
                    entry("Urgency", "urgencies"),
                    entry("Certainty", "certainties"),
                    entry("Direction", "directions"),
                    entry("FailureReason", "failureReasons"),
                    entry("Disposal", "disposals"),
                    entry("RecallNature", "recallNatures"),
                    entry("RemedyOption", "remedyOptions"),
                    entry("Severity", "severities"),
                    entry("LabStatus", "labStatuses"),
                    entry("ChangeType", "changes"),
                    entry("Language", "languages"),
                    entry("SearchSort", "sorts"),
                    entry("Understood", "understood"),
                    entry("SuggestionType", "suggestionTypes"),
                    entry("CheckOutcome", "checkOutcomes"),
                    entry("CheckField", "checkFields"),
                    entry("CheckResult", "checkResults"),
                    entry("ExportPurpose", "exportPurposes"),
                    entry("ExportFormat", "exportFormats"),
                    entry("ExportState", "exportStates"),
                    entry("Door", "caseDoors"),
                    entry("ComplaintRequest", "complaintRequests"),
                    entry("SenderCategory", "senderCategories"),
                    entry("EnterpriseReportType", "enterpriseReportTypes"),
                    entry("SignalOrigin", "signalOrigins"),
                    entry("AttachmentState", "attachmentStates"),
                    entry("NoticeState", "noticeStates"),
                    entry("NoticeAct", "noticeActs"),
                    entry("SenderAct", "senderActs"));

    private static final Set<String> OTHER_LABELS =
            Set.of(
                    "visibilities",
                    "withdrawalGrounds",
                    "facets",
                    "sources",
                    "fields",
                    "caseStages",
                    "refusalReasons",
                    "caseOutcomes",
                    "caseEffects",
                    "timesToDecision");

    private static final Reference REFERENCE = new Reference();

    @Test
    void everyEnumOfTheSchemaHasAList() throws IOException {
        assertThat(enums().map(EnumTypeDefinition::getName))
                .containsExactlyInAnyOrderElementsOf(LISTS_BY_ENUM.keySet());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyValueHasALabelAndEveryLabelAValue(EnumTypeDefinition type) {
        List<String> values =
                type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();

        assertThat(codes(LISTS_BY_ENUM.getOrDefault(type.getName(), "")))
                .containsExactlyElementsOf(values);
    }

    @Test
    void whatDecidesWhoMaySeeWhatIsLabelled() {
        assertThat(codes("visibilities")).containsExactlyElementsOf(names(Visibility.values()));
        assertThat(codes("withdrawalGrounds"))
                .containsExactlyElementsOf(names(WithdrawalGround.values()));
    }

    @Test
    void noListOfLabelsIsLeftOver() {
        List<String> labelLists =
                new Lists(new CodeFiles()).labels().stream().map(CodeList::name).toList();

        assertThat(labelLists)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LISTS_BY_ENUM.values().stream(), OTHER_LABELS.stream())
                                .toList());
    }

    @Test
    void aLevelIsNeverABareColour() {
        assertThat(REFERENCE.label("levels", "I").zh()).isEqualTo("红色预警（特别重大）");
        assertThat(REFERENCE.label("levels", "I").en()).isEqualTo("Level I – red");
    }

    private List<String> codes(String list) {
        return REFERENCE.list(list).orElseThrow().values().stream().map(Code::code).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    static Stream<EnumTypeDefinition> enums() throws IOException {
        TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
        for (Resource part :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:schema/graphql/*.graphqls")) {
            schema.merge(new SchemaParser().parse(part.getContentAsString(StandardCharsets.UTF_8)));
        }
        return schema.getTypes(EnumTypeDefinition.class).stream();
    }
}
