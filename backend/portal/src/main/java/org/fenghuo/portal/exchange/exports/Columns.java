package org.fenghuo.portal.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Measure;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Relation;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a publication: codes, and beside them what people call these in one
 * language. A table is a view; whole is only the exchange format.
 */
record Columns(Reference reference, OpenDataSettings publicly, Lang lang) {

    List<Column> all() {
        List<Column> all = new ArrayList<>();
        head(all);
        words(all);
        times(all);
        products(all);
        others(all);
        return List.copyOf(all);
    }

    private void head(List<Column> all) {
        all.add(Column.text("number", Publication::number));
        all.add(Column.of("url", "anyURI", it -> publicly.at("/publications/" + it.number())));
        all.add(Column.text("kind", Publication::kind));
        all.add(Column.text("kind_label", it -> label("kinds", it.kind().name())));
        all.add(Column.text("standing", Publication::standing));
        all.add(Column.text("standing_label", it -> label("standings", it.standing().name())));
        all.add(Column.text("level", Publication::level));
        all.add(Column.text("level_scheme", it -> it.head().rating().scheme()));
        all.add(Column.text("level_name", Publication::levelName));
    }

    private void words(List<Column> all) {
        for (Lang language : Lang.values()) {
            String tag = language.tag();
            all.add(Column.text("title_" + tag, it -> it.title().get(language)));
            all.add(Column.text("summary_" + tag, it -> it.summary().get(language)));
        }
        all.add(Column.text("authority", it -> it.wording().authority()));
        all.add(Column.text("authority_label", it -> label("agencies", it.wording().authority())));
        all.add(Column.text("authority_basis", Publication::authorityBasis));
        all.add(Column.of("edition", "integer", Publication::edition));
        all.add(Column.text("reason", Publication::reason));
    }

    private static void times(List<Column> all) {
        all.add(Column.of("published_on", "date", Publication::publishedOn));
        all.add(Column.of("published_at", "dateTimeStamp", Publication::publishedAt));
        all.add(Column.of("updated_at", "dateTimeStamp", Publication::updatedAt));
        all.add(Column.of("effective_from", "dateTimeStamp", Publication::effectiveFrom));
        all.add(Column.of("ends_at", "dateTimeStamp", Publication::endsAt));
    }

    private void products(List<Column> all) {
        all.add(products("products", product -> Column.all(product.name())));
        all.add(products("categories", Product::category));
        all.add(products("categories_label", it -> labelOf("categories", it.category())));
        all.add(products("brands", Product::brand));
        all.add(products("models", Product::model));
        all.add(products("batches", Product::batch));
        all.add(products("gtins", Product::gtin));
        all.add(products("hs_codes", Product::hsCode));
        all.add(products("origins", Product::origin));
        all.add(products("origins_label", it -> labelOf("countries", it.origin())));
    }

    private static Column products(String name, Function<Product, @Nullable Object> value) {
        return Column.texts(name, it -> it.products().stream().map(value).toList());
    }

    private void others(List<Column> all) {
        all.add(hazards("hazards", Hazard::type));
        all.add(hazards("hazards_label", it -> label("hazards", it.type().name())));
        all.add(hazards("hazard_names", it -> it.name() == null ? null : Column.all(it.name())));
        all.add(enterprises("enterprises", Enterprise::name));
        all.add(enterprises("enterprise_codes", Enterprise::uscc));
        all.add(measures("measures", Measure::type));
        all.add(measures("measures_label", it -> label("measures", it.type().name())));
        all.add(Column.texts("areas", it -> it.wording().areas()));
        all.add(sources("sources", Source::system));
        all.add(sources("source_references", Source::reference));
        all.add(sources("source_urls", Source::url));
        all.add(
                Column.texts(
                        "relations", it -> it.relations().stream().map(Relation::number).toList()));
    }

    private static Column hazards(String name, Function<Hazard, @Nullable Object> value) {
        return Column.texts(name, it -> it.hazards().stream().map(value).toList());
    }

    private static Column measures(String name, Function<Measure, @Nullable Object> value) {
        return Column.texts(name, it -> it.measures().stream().map(value).toList());
    }

    private static Column enterprises(String name, Function<Enterprise, @Nullable Object> value) {
        return Column.texts(name, it -> it.enterprises().stream().map(value).toList());
    }

    private static Column sources(String name, Function<Source, @Nullable Object> value) {
        return Column.texts(name, it -> it.sources().stream().map(value).toList());
    }

    private @Nullable String labelOf(String list, @Nullable String code) {
        return code == null ? null : label(list, code);
    }

    private String label(String list, String code) {
        return reference.label(list, code).in(lang);
    }
}
