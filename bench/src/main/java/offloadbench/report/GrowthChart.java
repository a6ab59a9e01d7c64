package offloadbench.report;

import offloadbench.growth.GrowthFigures;

import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The pages against the size, as lines. */
final class GrowthChart {

    private GrowthChart() {}

    static void write(Path file, List<GrowthFigures> growth) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(file.toAbsolutePath().getParent());
        XYChart chart =
                new XYChartBuilder()
                        .width(800)
                        .height(400)
                        .xAxisTitle("People on probation")
                        .yAxisTitle("Milliseconds")
                        .build();
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideE)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setDecimalPattern("#,##0.#");
        chart.getStyler().setYAxisMin(0.0).setXAxisMin(0.0);
        double[] people = growth.stream().mapToDouble(GrowthFigures::people).toArray();
        for (String page : growth.getFirst().milliseconds().keySet()) {
            chart.addSeries(
                    page,
                    people,
                    growth.stream()
                            .map(size -> size.milliseconds().get(page))
                            .mapToDouble(sample -> Objects.requireNonNull(sample).median())
                            .toArray());
        }
        VectorGraphicsEncoder.saveVectorGraphic(
                chart, file.toString().replaceFirst("\\.svg$", ""), VectorGraphicsFormat.SVG);
    }
}
