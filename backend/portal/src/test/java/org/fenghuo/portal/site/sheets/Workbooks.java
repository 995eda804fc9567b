package org.fenghuo.portal.site.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbooks there are (ECMA-376), sheet by hand. */
public final class Workbooks {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/";

    private Workbooks() {}

    /** A workbook of one sheet, given its {@code row} elements. */
    public static byte[] of(String rows) {
        return zip(parts("", rows));
    }

    static byte[] withTypeDeclaration(String declaration, String rows) {
        return zip(parts(declaration, rows));
    }

    /** The same with a part that unpacks to this many zeros. */
    static byte[] bomb(int megabytes) {
        Map<String, byte[]> parts = parts("", "");
        parts.put("xl/media/image1.png", new byte[megabytes * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] ofManyParts(int count) {
        Map<String, byte[]> parts = parts("", "");
        for (int i = 0; i < count; i++) {
            parts.put("xl/" + i, new byte[0]);
        }
        return zip(parts);
    }

    private static Map<String, byte[]> parts(String declaration, String rows) {
        String plain = MAIN;
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + plain
                        + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        put(parts, "_rels/.rels", relations(plain, "officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                relations(plain, "worksheet", "worksheets/sheet1.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + plain
                        + "spreadsheetml/2006/main\" xmlns:r=\""
                        + plain
                        + "officeDocument/2006/relationships\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        putSheet(parts, declaration, rows);
        return parts;
    }

    private static void putSheet(Map<String, byte[]> parts, String declaration, String rows) {
        String plain = MAIN;
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns=\""
                        + plain
                        + "spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                declaration
                        + "<worksheet xmlns=\""
                        + plain
                        + "spreadsheetml/2006/main\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    private static String relations(String plain, String type, String target) {
        return "<Relationships xmlns=\""
                + plain
                + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + plain
                + "officeDocument/2006/relationships/"
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
