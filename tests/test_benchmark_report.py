"""The page that `make bench` writes; the benchmarks themselves are no tests."""

from tests.benchmarks.measurement import Measurement
from tests.benchmarks.report import write_report


def test_each_figure_stands_on_the_page_with_its_goal_and_what_came_of_it(tmp_path):
    page = tmp_path / "REPORT.md"
    rows = [
        Measurement("quick enough", 1.1, "x", 1.2, note="11 ms to 10 ms"),
        Measurement("too slow", 1.3, "x", 1.2),
        Measurement("many enough", 12, "", 10, better="higher"),
        Measurement("merely told", 80, "MB"),
    ]
    write_report({"start": rows}, page)
    text = page.read_text("utf-8")
    assert "2 of 3 goals are met." in text
    assert "Missed: too slow.\n" in text
    assert "| quick enough | 1.1 x | <= 1.2 | met | 11 ms to 10 ms |" in text
    assert "| too slow | 1.3 x | <= 1.2 | **missed** |  |" in text
    assert "| many enough | 12  | >= 10 | met |  |" in text
    assert "| merely told | 80 MB |  |  |  |" in text
    assert "make bench start" in text
