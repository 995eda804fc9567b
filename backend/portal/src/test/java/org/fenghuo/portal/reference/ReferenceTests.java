package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {
    private static final Reference REFERENCE = new Reference();

    @Nested
    class Lists {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "categories",
                    "countries",
                    "areas",
                    "agencies",
                    "substances",
                    "levelSchemes"
                })
        void areOfferedAsCodesToo(String name) {
            assertThat(REFERENCE.list(name).orElseThrow().values()).isNotEmpty();
        }

        @Test
        void haveEveryLabelInChineseAndEnglish() {
            assertThat(REFERENCE.lists())
                    .flatExtracting(CodeList::values)
                    .allSatisfy(code -> {
                        assertThat(code.label().zh()).as(code.code()).isNotBlank();
                        assertThat(code.label().en()).as(code.code()).isNotBlank();
                    });
        }

        @Test
        void refuseToLabelWhatDoesNotExist() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REFERENCE.label("kinds", "RUMOUR"))
                    .withMessageContaining("RUMOUR");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REFERENCE.label("moods", "GOOD"))
                    .withMessageContaining("moods");
        }
    }

    @Nested
    class Categories {
        @Test
        void featureTheProductFieldsOfThePolicyInItsOrder() {
            assertThat(REFERENCE.categories().stream().filter(Category::featured))
                    .extracting(category -> category.name().zh())
                    .containsExactly(
                            "肉牛", "肉羊", "冷水鱼", "蜂产品", "虫草", "枸杞及其制品", "沙棘及其制品", "藏毯", "民族服饰",
                            "盐化工");
        }

        @Test
        void featureOnlyThoseWithHsCodes() {
            assertThat(REFERENCE.categories().stream().filter(Category::featured))
                    .allSatisfy(category -> assertThat(category.hsCodes()).isNotEmpty());
        }

        @ParameterizedTest
        @CsvSource({
            "枸杞, goji",
            "GOUQI, goji",
            "Goji  Berry, goji",
            "དབྱར་རྩྭ་དགུན་འབུ, cordyceps",
            "'nuts, nut products and seeds', nuts-seeds",
            "食用油脂及其制品-->食用植物油, vegetable-oils",
            "小麦、小麦粉, wheat-flour",
            "egg products, eggs"
        })
        void areFoundByAnyName(String name, String id) {
            assertThat(REFERENCE.categoryByName(name)).map(Category::id).contains(id);
        }

        @Test
        void knowTheirAncestors() {
            assertThat(REFERENCE.lineage("goji"))
                    .containsExactly("goji", "fruits-vegetables", "food");
            assertThatIllegalArgumentException().isThrownBy(() -> REFERENCE.lineage("unicorns"));
        }
    }

    @Nested
    class Countries {
        @ParameterizedTest
        @CsvSource({
            "Türkiye, TR",
            "turkey, TR",
            "Czech Republic, CZ",
            "Republic of North Macedonia, MK",
            "Northern Ireland, GB",
            "Kosovo, XK",
            "Norway, NO",
            "Vietnam, VN",
            "Taiwan, TW",
            "香港, HK",
            "Côte d'Ivoire, CI",
            "Congo (Brazzaville), CG",
            "德国, DE"
        })
        void areFoundByAnyName(String name, String code) {
            assertThat(REFERENCE.countryByName(name)).map(Country::code).contains(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"unknown origin", "INFOSAN", "Serbia and Montenegro", ""})
        void areNotMadeUp(String name) {
            assertThat(REFERENCE.countryByName(name)).isEmpty();
        }

        @Test
        void areNamedAsTheyAreOfficiallyHere() {
            assertThat(List.of("TW", "HK", "MO"))
                    .map(code -> REFERENCE.country(code).orElseThrow().name().zh())
                    .containsExactly("中国台湾", "中国香港", "中国澳门");
        }
    }

    @Nested
    class Agencies {
        @Test
        void nameTheirSuccessors() {
            assertThat(REFERENCE.agency("qinghai-quality-supervision").orElseThrow().successor())
                    .isEqualTo("qinghai-market-regulation");
        }

        @Test
        void publishOnlyWhatTheyMay() {
            assertThat(
                            REFERENCE
                                    .agency("xining-customs")
                                    .orElseThrow()
                                    .mayPublish(Kind.ACCEPTED_LAB))
                    .isTrue();
            assertThat(REFERENCE.agency("us-fsis").orElseThrow().mayPublish(Kind.BLACKLIST_ENTRY))
                    .isFalse();
            assertThat(REFERENCE.agency("qinghai-finance").orElseThrow().publishes()).isEmpty();
        }

        @Test
        void existForEverySourceThatIsImported() {
            assertThat(List.of("eu-rasff", "us-fsis", "cn-samr"))
                    .allSatisfy(id -> assertThat(REFERENCE.agency(id)).isPresent());
        }
    }

    @Nested
    class Substances {
        @ParameterizedTest
        @CsvSource({
            "salmonella spp., salmonella",
            "呕吐毒素, deoxynivalenol",
            "E.COLI, escherichia-coli"
        })
        void areFoundByAnyName(String name, String id) {
            assertThat(REFERENCE.substanceByName(name)).map(Substance::id).contains(id);
        }

        @ParameterizedTest
        @CsvSource({
            "cadmium  too high content, cadmium",
            "Salmonella Newport, salmonella",
            "Listeria monocytogenes , listeria-monocytogenes",
            "氨基酸态氮（≥0.40g/100mL）, amino-acid-nitrogen",
            "6-苄基腺嘌呤(6-BA)（不得检出）, 6-benzyladenine",
            "colour E 171 - titanium dioxide unauthorised use, titanium-dioxide"
        })
        void areFoundAtTheBeginningOfAPhrase(String phrase, String id) {
            assertThat(REFERENCE.substanceIn(phrase)).map(Substance::id).contains(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "(", "unheard-of stuff", "（≤1）"})
        void areNotGuessed(String phrase) {
            assertThat(REFERENCE.substanceIn(phrase)).isEmpty();
        }

        @Test
        void canDoEveryKindOfHarm() {
            assertThat(REFERENCE.substance("salmonella").orElseThrow().type())
                    .isEqualTo(HazardType.BIOLOGICAL);
            assertThat(REFERENCE.list("substances").orElseThrow().values())
                    .extracting(code -> REFERENCE.substance(code.code()).orElseThrow().type())
                    .contains(HazardType.values());
        }
    }

    @Test
    void areasOfTheProvinceAreKnownToTheCounty() {
        assertThat(REFERENCE.area("632801").orElseThrow().name().zh()).isEqualTo("格尔木市");
        assertThat(REFERENCE.area("999999")).isEmpty();
    }
}
