package org.fenghuo.portal.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.refused;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.translated;

import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.FailedAssessment;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Recall;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.TestResult;
import org.fenghuo.portal.publishing.Wording;
import org.junit.jupiter.api.Test;

class BranchTests {
    @Test
    void columnsWithSeveralValuesBecomeLists() {
        Wording wording =
                wording(
                        """
                          products:
                            - each: {from: '{origin}', do: [split: ',']}
                              let: {country: {from: '{it}', do: [code: {list: countries, unknown: drop}]}}
                              where: {country: {blank: false}}
                              item: {name: {en: figs}, origin: '{country}'}
                          hazards:
                            - each: {from: '{hazards}', do: [split: ',']}
                              item:
                                type: {any: [{from: '{it}', do: [code: {list: substance-types, unknown: drop}]}, HEALTH]}
                                substance: {from: '{it}', do: [code: {list: substances, unknown: drop}]}
                                name: {en: '{it}'}
                        """,
                        "no,origin,hazards\n1,\"Peru,Atlantis,Chile,Peru\",\"cadmium,peanut\"\n");

        assertThat(wording.products()).extracting(Product::origin).containsExactly("PE", "CL");
        assertThat(wording.hazards())
                .containsExactly(
                        new Hazard(HazardType.CHEMICAL, "cadmium", Text.en("cadmium")),
                        new Hazard(HazardType.HEALTH, null, Text.en("peanut")));
    }

    @Test
    void anEmptyListMayHaveAnElementInItsPlace() {
        Wording wording =
                wording(
                        """
                          products:
                            - each: '{origin}'
                              item: {name: {en: figs}, origin: {from: '{it}', do: [code: countries]}}
                              otherwise: {name: {en: figs}}
                        """,
                        "no,origin\n1,\n");

        assertThat(wording.products()).extracting(Product::name).containsExactly(Text.en("figs"));
    }

    @Test
    void columnsThatListTheSameThingsInOneOrderAreReadSideBySide() {
        String results = DETAILS_OF_RESULTS;

        assertThat(assessment(results, "no,item,result\n1,铅;镉,0.2mg/kg;3\n").results())
                .containsExactly(
                        new TestResult(Text.en("铅"), "0.2", "mg/kg", null, null, null),
                        new TestResult(Text.en("镉"), "3", null, null, null, null));
    }

    @Test
    void columnsThatDoNotMatchStayWhole() {
        assertThat(assessment(DETAILS_OF_RESULTS, "no,item,result\n1,铅;镉,1;2;3\n").results())
                .containsExactly(
                        new TestResult(Text.en("铅; 镉"), "1; 2; 3", null, null, null, null));
    }

    private static final String DETAILS_OF_RESULTS =
            """
              details:
                kind: FAILED_ASSESSMENT
                results:
                  - each: {parallel: {item: {from: '{item}', do: [split: ';']}, result: {from: '{result}', do: [split: ';']}}}
                    item:
                      item: {en: '{item}'}
                      measured: {from: '{result}', do: [quantity: value]}
                      unit: {from: '{result}', do: [quantity: unit]}
            """;

    @Test
    void theKindFollowsTheFirstConditionThatHolds() {
        String details =
                """
                  details:
                    choose:
                      - {when: {type: rejection}, then: {kind: FAILED_ASSESSMENT}}
                      - then: {kind: RECALL, unitsAffected: {from: '{units}', as: number}}
                """;

        assertThat(wording(details, "no,type,units\n1,rejection,\n").details().kind())
                .isEqualTo(Kind.FAILED_ASSESSMENT);
        assertThat(
                        ((Recall) wording(details, "no,type,units\n1,other,\"1,200\"\n").details())
                                .unitsAffected())
                .isEqualTo(1200L);
    }

    @Test
    void objectsOfAJsonListAreAskedByTheirName() {
        String mapping =
                mapping(
                                """
                                  products:
                                    - each: {objects: goods}
                                      as: one
                                      item: {name: {en: '{one.title}'}, batch: '{one.lots}'}
                                """)
                        .replace("kind: csv", "kind: ndjson");

        assertThat(
                        translated(
                                        mapping,
                                        "{\"no\": 1, \"goods\": [{\"title\": \"a\", \"lots\": [1, 2]}, {\"title\": \"b\"}]}\n")
                                .draft()
                                .wording()
                                .products())
                .extracting(Product::batch)
                .containsExactly("1, 2", null);
    }

    @Test
    void theSourceIsSaidOfEveryRow() {
        assertThat(wording("", "no\n1\n").sources())
                .containsExactly(new Source("example", "No 1", "https://example.org/1", null));
    }

    @Test
    void aTreeOfTheWrongShapeIsRefusedWithItsPath() {
        assertThat(refused(mapping("  products: [{batch: '{no}'}]\n"), "no\n1\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("products[0].name"));
    }

    private static FailedAssessment assessment(String more, String file) {
        return (FailedAssessment) wording(more, file).details();
    }

    private static Wording wording(String more, String file) {
        return translated(mapping(more), file).draft().wording();
    }

    private static String mapping(String more) {
        String details =
                more.contains("details:")
                        ? ""
                        : "  details: {kind: WARNING, mode: ACTUAL, audience: PUBLIC}\n";
        return """
        id: example
        label: {en: Example}
        language: en
        source: {system: example, authority: eu-rasff, reference: 'No {no}', url: 'https://example.org/{no}'}
        format: {kind: csv}
        key: '{no}'
        publication:
          title: {en: 'Title {no}'}
          summary: {en: Summary}
        """
                + details
                + more;
    }
}
