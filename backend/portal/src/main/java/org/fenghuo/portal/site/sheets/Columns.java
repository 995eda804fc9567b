package org.fenghuo.portal.site.sheets;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which column of a table is which field of {@code CheckItemInput}, by what people call it. */
public final class Columns {
    private static final String DATE = "productionDate";

    /** What stands in cells that say nothing. */
    private static final Set<String> BLANK = Set.of("", "/", "-", "—", "--", "无", "N/A", "n/a");

    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Map<String, String> NAMES = names();

    private final Map<String, Integer> columns;

    private Columns(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /**
     * Reads the header. Columns that nobody knows are passed over; of two of one meaning the first
     * counts.
     *
     * @throws UnreadableSheet when it has none that could be compared
     */
    public static Columns of(Sheet.Line header) throws UnreadableSheet {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (header instanceof Sheet.Cells(int number, List<String> names)) {
            for (int i = 0; i < names.size(); i++) {
                String field = NAMES.get(folded(names.get(i)));
                if (field != null) {
                    columns.putIfAbsent(field, i);
                }
            }
        }
        if (columns.isEmpty()) {
            throw new UnreadableSheet("no-known-column");
        }
        return new Columns(columns);
    }

    /** A row's values by field; a date that is none stays as it was written. */
    public Map<String, String> values(Sheet.Cells row) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach((field, column) -> {
            String text = column < row.values().size() ? row.values().get(column).strip() : "";
            if (!BLANK.contains(text)) {
                values.put(field, field.equals(DATE) ? day(text).orElse(text) : text);
            }
        });
        return values;
    }

    /** A date as the schema wants it; empty for anything else. */
    public static Optional<String> day(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher day = DAY.matcher(plain);
        Matcher digits = DIGITS.matcher(plain);
        Matcher found = day.matches() ? day : digits;
        if (found == digits && !digits.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                                    Integer.parseInt(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3)))
                            .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)|[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        add(names, "gtin", "条码 商品条码 条形码 国际条码 69码 gtin ean ean13 upc barcode");
        add(names, "code", "扫码 扫码内容 scan code");
        add(names, "brand", "品牌 商标 brand trademark");
        add(names, "model", "型号 规格型号 型号规格 model type");
        add(names, "batch", "批号 批次 批次号 生产批号 batch batchno lot lotno lotnumber batchnumber");
        add(
                names,
                DATE,
                "生产日期 制造日期 productiondate produced manufacturedate mfgdate dateofproduction");
        add(names, "serial", "序列号 车架号 车辆识别代号 vin serial serialno serialnumber");
        add(
                names,
                "firm",
                "厂商 厂家 生产商 生产厂家 生产企业 企业 制造商 进口商 firm producer manufacturer importer maker");
        add(names, "hsCode", "hs编码 hs 商品编码 税号 hscode");
        add(names, "product", "名称 商品名称 品名 商品 产品名称 产品 name product productname item");
        return Map.copyOf(names);
    }

    private static void add(Map<String, String> names, String field, String called) {
        for (String name : called.split(" ", -1)) {
            names.put(name, field);
        }
    }
}
