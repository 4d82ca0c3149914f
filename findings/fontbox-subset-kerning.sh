#!/usr/bin/env bash
# A font that FontBox has cut down kerns and joins the wrong letters, unless it is told which tables to keep.
#
# Version:   Apache PDFBox FontBox 3.0.8, with DejaVu Sans out of jasperreports-fonts 7.1.1
# Guess:     the subsetter gives glyphs new numbers, as its documentation says; tables that speak of glyphs by number (GPOS, GSUB, kern)
#            are then either renumbered or left out.
# Behaviour: by default they are copied byte for byte, with the numbers of the whole font. What kerned A and V now kerns whatever
#            glyphs have come to bear their numbers, or none; GPOS speaks of glyphs that are not in the file any more.
# Harm:      a page that embeds such a font sets labels wider or narrower than its program measured them: axis labels
#            touch, boxes clip. Nothing fails, and a viewer without layout shows it right. Cure: name the tables.
# Seen:      whole font: kerning of 'AV' is not zero
#            default subset: GPOS, GSUB and kern are those of the whole font, byte for byte
#            default subset: kerning of 'AV' is not that of the whole font
#            ten tables named: no GPOS, GSUB or kern; 'AV' has the widths of its letters
#
# Needs bash, a JDK of 17 or later and Maven. Exits with 0 while FontBox behaves so, with 1 when it no longer does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>fontbox</artifactId><version>3.0.8</version></dependency>
    <dependency>
      <groupId>net.sf.jasperreports</groupId><artifactId>jasperreports-fonts</artifactId><version>7.1.1</version>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

public class Finding {
    static final List<String> NAMED =
            List.of("head", "hhea", "hmtx", "maxp", "OS/2", "name", "post", "cmap", "glyf", "loca");
    static final List<String> BY_NUMBER = List.of("GPOS", "GSUB", "kern");

    static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    static byte[] subset(byte[] font, List<String> tables) throws IOException {
        try (TrueTypeFont whole = parse(font)) {
            TTFSubsetter subsetter = tables == null ? new TTFSubsetter(whole) : new TTFSubsetter(whole, tables);
            "AVTo0123456789 ".codePoints().forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }

    static byte[] table(byte[] font, String tag) throws IOException {
        try (TrueTypeFont parsed = parse(font)) {
            return parsed.getTableMap().containsKey(tag) ? parsed.getTableBytes(parsed.getTableMap().get(tag)) : null;
        }
    }

    /** What a layout engine adds between A and V, in thousandths of the size. */
    static long kerning(byte[] font) throws Exception {
        Font plain = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)).deriveFont(1000f);
        FontRenderContext exact = new FontRenderContext(null, true, true);
        Font kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        double letters = plain.getStringBounds("A", exact).getWidth() + plain.getStringBounds("V", exact).getWidth();
        return Math.round(kerned.getStringBounds("AV", exact).getWidth() - letters);
    }

    static boolean seen = true;

    static void check(boolean holds, String words) {
        System.out.println((holds ? "" : "NO LONGER: ") + words);
        seen &= holds;
    }

    public static void main(String[] arguments) throws Exception {
        byte[] whole;
        try (InputStream in = Finding.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            whole = in.readAllBytes();
        }
        byte[] byDefault = subset(whole, null);
        byte[] named = subset(whole, NAMED);
        System.err.println("kerning: " + kerning(whole) + ", " + kerning(byDefault) + ", " + kerning(named));
        check(kerning(whole) != 0, "whole font: kerning of 'AV' is not zero");
        boolean same = true;
        boolean none = true;
        for (String tag : BY_NUMBER) {
            same &= Arrays.equals(table(whole, tag), table(byDefault, tag));
            none &= table(named, tag) == null;
        }
        check(same, "default subset: GPOS, GSUB and kern are those of the whole font, byte for byte");
        check(kerning(byDefault) != kerning(whole), "default subset: kerning of 'AV' is not that of the whole font");
        check(none && kerning(named) == 0,
                "ten tables named: no GPOS, GSUB or kern; 'AV' has the widths of its letters");
        System.exit(seen ? 0 : 1);
    }
}
JAVA
java -Djava.awt.headless=true -cp 'lib/*' Finding.java
