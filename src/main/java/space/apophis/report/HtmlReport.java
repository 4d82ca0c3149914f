package space.apophis.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import space.apophis.chart.paper.ScreenStyle;
import space.apophis.report.answer.Answer;
import space.apophis.report.answer.NoHarmStatement;
import space.apophis.report.page.CalendarPart;
import space.apophis.report.page.CameraPart;
import space.apophis.report.page.ClockPart;
import space.apophis.report.page.CurvesPart;
import space.apophis.report.page.LivePart;
import space.apophis.report.page.PageScripts;
import space.apophis.report.page.PassPart;
import space.apophis.report.page.PorkchopPart;
import space.apophis.report.page.ScenePart;
import space.apophis.report.page.ShoresPart;
import space.apophis.report.page.SightPart;
import space.apophis.report.page.SitesPart;
import space.apophis.study.result.StudyResult;

/** The report for people: one HTML file that needs nothing else to be read. */
public final class HtmlReport {

    private static final String TEMPLATE = "report.ftlh";

    /**
     * A figure in the page.
     *
     * @param stem name of its files, and of its place in the page
     * @param title a few words
     * @param caption what is seen
     * @param svg an SVG element, whose ids no other drawing of the page has
     */
    public record Drawing(String stem, String title, String caption, String svg) {}

    /**
     * A file that stands beside the page.
     *
     * @param name its path from the page
     * @param content what is in it, for people
     */
    public record Companion(String name, String content) {}

    private HtmlReport() {}

    /**
     * The page. Everything from the result is escaped; only the drawings are taken as they are.
     *
     * @param drawings in the order they are shown
     * @param companions listed at the end
     */
    public static String write(StudyResult result, List<Drawing> drawings, List<Companion> companions) {
        return page(
                TEMPLATE,
                PageScripts.of(parts(result)),
                drawings,
                Map.of(
                        "result",
                        result,
                        "answer",
                        Answer.of(result),
                        "noHarmStatement",
                        NoHarmStatement.of(result),
                        "companions",
                        companions));
    }

    /** What moves in it: by a clock, which runs first, and where there is none nothing by it; and the launch grid. */
    private static List<LivePart> parts(StudyResult result) {
        final Optional<LivePart> clock = ClockPart.of(result);
        final Stream<Optional<LivePart>> clocked = clock.isEmpty()
                ? Stream.of()
                : Stream.of(
                        clock,
                        PassPart.of(result),
                        ShoresPart.of(result),
                        ScenePart.of(result),
                        CameraPart.of(result),
                        SightPart.of(result),
                        Optional.of(CurvesPart.of(result)),
                        SitesPart.of(result),
                        CalendarPart.of(result));
        return Stream.concat(clocked, Stream.of(PorkchopPart.of(result)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A page of this package's templates.
     *
     * @param scripts in the model under their name
     * @param drawings in the model under their name, with a style sheet
     */
    static String page(String template, PageScripts scripts, List<Drawing> drawings, Map<String, Object> model) {
        StringWriter page = new StringWriter();
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("scripts", scripts);
        whole.put("drawings", drawings);
        whole.put(
                "drawingStyle",
                ScreenStyle.css(drawings.stream().map(Drawing::svg).toList()));
        try {
            configuration().getTemplate(template).process(whole, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " does not fit what it is filled with", e);
        }
        return CellLabels.on(page.toString());
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
