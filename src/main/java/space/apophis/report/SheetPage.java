package space.apophis.report;

import java.util.Map;
import java.util.Optional;
import space.apophis.report.answer.Sheet;
import space.apophis.report.page.PageScripts;

/** {@code sheet.html}: one side of A4, of a scenario or of a comparison; on a screen a short page. It needs no other file. */
final class SheetPage {

    /** Its name beside the page that it is the short form of. */
    static final String NAME = "sheet.html";

    private static final String TEMPLATE = "sheet.ftlh";

    private SheetPage() {}

    /**
     * The page.
     *
     * @param picture that shares the side with the tables, and gets what they leave
     * @param whole name of the page with everything
     */
    static String write(Sheet sheet, Optional<HtmlReport.Drawing> picture, String whole) {
        return HtmlReport.page(
                TEMPLATE, PageScripts.NONE, picture.stream().toList(), Map.of("sheet", sheet, "whole", whole));
    }
}
