"""The checkers of the tree, tried on made-up lines: each rule must name file and line, and let what is allowed pass."""

import unittest

from check_names import check_names
from check_tree import check_tree

HEADER = ["#pragma once", "", "// What it is."]


def found(texts):
    """Violations as (file, line) of a made-up tree whose C++ sources are all listed."""
    texts = {name: lines if isinstance(lines, list) else lines.split("\n") for name, lines in texts.items()}
    sources = [name for name in texts if name.endswith(".cpp") and not name.startswith("tests/")]
    texts.setdefault("CMakeLists.txt", ["target_sources(x PRIVATE"] + sources + [")"])
    return [(violation.path, violation.line) for violation in check_tree(texts)]


class Includes(unittest.TestCase):
    tree = {name: HEADER for name in (
        "core/base/text.h", "core/store/gpkg.h", "core/model/edit.h", "core/rules/areas.h", "core/import/locate.h",
        "core/plan/plan.h", "gis/crs.h", "ui/text/numbers.h", "ui/paint/view.h", "ui/map/map_canvas.h",
        "tests/support/wkt.h")}

    def check(self, path, include, refused):
        lines = ["// x", f"#include {include}"]
        expected = [(path, 2)] if refused else []
        self.assertEqual(found({**self.tree, path: lines}), expected, f"{path} includes {include}")

    def allowed(self, path, include):
        self.check(path, include, False)

    def refused(self, path, include):
        self.check(path, include, True)

    def test_core_is_ordered(self):
        for folder, header in (("model", "core/store/gpkg.h"), ("rules", "core/model/edit.h"),
                               ("import", "core/rules/areas.h"), ("import", "core/plan/plan.h"),
                               ("report", "core/plan/plan.h"), ("base", "core/base/text.h")):
            self.allowed(f"core/{folder}/a.cpp", f'"{header}"')
        for folder, header in (("store", "core/model/edit.h"), ("model", "core/rules/areas.h"),
                               ("rules", "core/import/locate.h"), ("plan", "core/import/locate.h"),
                               ("base", "core/store/gpkg.h"), ("newcomer", "core/base/text.h")):
            self.refused(f"core/{folder}/a.cpp", f'"{header}"')

    def test_folders_know_only_those_below(self):
        self.refused("core/rules/a.cpp", '"gis/crs.h"')
        self.refused("gis/a.cpp", '"ui/text/numbers.h"')
        self.refused("ui/text/a.cpp", '"gis/crs.h"')
        self.refused("ui/text/a.cpp", '"ui/paint/view.h"')
        self.refused("ui/paint/a.cpp", '"ui/map/map_canvas.h"')
        self.refused("app/cli_a.cpp", '"ui/map/map_canvas.h"')
        self.refused("app/cli_a.cpp", '"tests/support/wkt.h"')
        self.allowed("app/main.cpp", '"ui/map/map_canvas.h"')
        self.allowed("app/cli_a.cpp", '"ui/paint/view.h"')
        self.allowed("ui/map/a.cpp", '"ui/paint/view.h"')
        self.allowed("ui/paint/a.cpp", '"gis/crs.h"')
        self.allowed("tests/gis/a.cpp", '"tests/support/wkt.h"')

    def test_libraries_stay_in_their_folder(self):
        for path in ("core/geom/a.cpp", "ui/paint/a.cpp", "app/cli_a.cpp"):
            for header in ("gdal_priv.h", "gdal.h", "ogrsf_frmts.h", "ogr_api.h", "cpl_conv.h", "proj.h", "geodesic.h",
                           "geos_c.h", "sqlite3.h", "SQLiteCpp/SQLiteCpp.h"):
                self.refused(path, f"<{header}>")
        for header in ("gdal_priv.h", "ogrsf_frmts.h", "proj.h", "geos_c.h"):
            self.allowed("gis/a.cpp", f"<{header}>")
        self.allowed("core/store/database.cpp", "<sqlite3.h>")
        self.allowed("core/store/changeset.cpp", "<sqlite3.h>")
        self.refused("core/store/journal.cpp", "<sqlite3.h>")
        self.refused("gis/a.cpp", "<sqlite3.h>")
        self.allowed("core/model/project.cpp", "<SQLiteCpp/SQLiteCpp.h>")
        self.refused("core/rules/areas.cpp", "<SQLiteCpp/SQLiteCpp.h>")
        self.allowed("core/rules/areas.cpp", "<vector>")
        self.allowed("core/rules/areas.cpp", "<nlohmann/json.hpp>")

    def test_qt_stays_above(self):
        for path in ("core/base/a.cpp", "gis/a.cpp"):
            for header in ("QString", "QtGlobal", "QtCore/QString", "QImage", "qglobal.h"):
                self.refused(path, f"<{header}>")
        for header in ("QString", "QLocale", "QtGlobal", "QCoreApplication"):
            self.allowed("ui/text/a.cpp", f"<{header}>")
        for header in ("QImage", "QPainter", "QColor", "QWidget", "QGuiApplication"):
            self.refused("ui/text/a.cpp", f"<{header}>")
        for header in ("QWidget", "QLabel", "QPushButton", "QMainWindow", "QGraphicsScene", "QtWidgets/QLabel"):
            self.refused("ui/paint/a.cpp", f"<{header}>")
        for header in ("QImage", "QPainter", "QPdfWriter", "QTextDocument", "QString"):
            self.allowed("ui/paint/a.cpp", f"<{header}>")
        self.allowed("ui/paint/chart.cpp", "<QGraphicsScene>")
        self.allowed("ui/map/a.cpp", "<QWidget>")

    def test_umbrella_headers(self):
        for header in ("QtCore", "QtGui", "QtWidgets", "QtCore/QtCore", "QtWidgets/QtWidgets"):
            self.refused("ui/map/a.cpp", f"<{header}>")
            self.refused("tests/ui/a.cpp", f"<{header}>")

    def test_ours_are_written_from_the_root_with_quotes(self):
        self.refused("core/rules/a.cpp", '"areas.h"')
        self.refused("core/rules/a.cpp", '"../model/edit.h"')
        self.refused("core/rules/a.cpp", "<core/model/edit.h>")
        self.refused("core/rules/a.cpp", '"core/rules/gone.h"')
        self.refused("core/rules/a.cpp", '  "no/such.h"')


class Files(unittest.TestCase):
    def test_length(self):
        self.assertEqual(found({"gis/a.cpp": ["// x"] * 700}), [])
        self.assertEqual(found({"gis/a.cpp": ["// x"] * 701}), [("gis/a.cpp", 701)])
        self.assertEqual(found({"gis/a.h": HEADER + [""] * 297}), [])
        self.assertEqual(found({"gis/a.h": HEADER + [""] * 298}), [("gis/a.h", 301)])

    def test_headers_begin_with_what_they_are(self):
        self.assertEqual(found({"gis/a.h": HEADER}), [])
        self.assertEqual(found({"gis/a.h": ["// What it is.", "#pragma once"]}), [("gis/a.h", 1)])
        self.assertEqual(found({"gis/a.h": ["#pragma once", "", "struct A;"]}), [("gis/a.h", 2)])
        self.assertEqual(found({"gis/a.h": [""]}), [("gis/a.h", 1)])

    def test_marks_of_unfinished_work(self):
        for mark in ("TO" "DO", "FIX" "ME", "X" "XX", "HA" "CK"):
            self.assertEqual(found({"README.md": f"text\n{mark}: later"}), [("README.md", 2)])
        self.assertEqual(found({"README.md": "mkdtemp(XXXXXX)\nto do\nHacker"}), [])

    def test_paths_of_one_machine(self):
        for path in ("/wo" "rk/main", "/ro" "ot/x", "/ho" "me/ani/x"):
            self.assertEqual(found({"app/run.sh": f"set -e\ncd {path}"}), [("app/run.sh", 2)])
        self.assertEqual(found({"app/run.sh": "cd \"$PWD/wo" "rk/\"\nhttps://example.org/frame" "wo" "rk/x"}), [])

    def test_sources_are_listed_and_there(self):
        texts = {"gis/CMakeLists.txt": "target_sources(gis PRIVATE\n  a.cpp\n  gone.cpp\n  ${made}/made.cpp)",
                 "gis/a.cpp": "// x", "gis/forgotten.cpp": "// x"}
        self.assertEqual(found({**texts, "CMakeLists.txt": "project(x)"}),
                         [("gis/CMakeLists.txt", 3), ("gis/forgotten.cpp", 1)])
        self.assertEqual(found({"CMakeLists.txt": "add_executable(x ${CMAKE_SOURCE_DIR}/app/main.cpp)",
                                "app/main.cpp": "// x"}), [])

    def test_each_test_case_is_run(self):
        cmake = "kawasan_test(NAME gis LIBRARIES x\n  SOURCES\n    test_a.cpp\n  GROUPS crs text)\n"
        test = '// x\nTEST_CASE("a", "[crs]") {}\nTEST_CASE(\n    "b (c)", "[ops]") {}\nTEST_CASE("d", "[x][text]") {}'
        texts = {"CMakeLists.txt": "", "tests/gis/CMakeLists.txt": cmake, "tests/gis/test_a.cpp": test}
        self.assertEqual(found(texts), [("tests/gis/test_a.cpp", 3)])

    def test_precompiled_headers_hold_libraries_only(self):
        cmake = {"CMakeLists.txt": "", "ui/CMakeLists.txt": "target_precompile_headers(ui PRIVATE ui_pch.h <QTest>)"}
        core = {"core/CMakeLists.txt": "add_library(core a.cpp)", "core/a.cpp": "// x", "core/base/a.h": HEADER}
        self.assertEqual(found({**cmake, "ui/ui_pch.h": HEADER + ["#include <QWidget>"]}), [])
        self.assertEqual(found({**cmake, **core, "ui/ui_pch.h": HEADER + ['#include "core/base/a.h"']}),
                         [("ui/ui_pch.h", len(HEADER) + 1)])


class Names(unittest.TestCase):
    def clashes(self, first, second, path="core/rules/b.cpp"):
        texts = {"core/base/a.cpp": first.splitlines(), path: second.splitlines()}
        return [(violation.path, violation.line) for violation in check_names(texts)]

    def test_what_a_file_keeps_has_a_name_of_its_own(self):
        value = "namespace k {\nnamespace {\nconstexpr int kGap = 3;\n}\n}"
        self.assertEqual(self.clashes(value, value), [("core/rules/b.cpp", 3)])
        self.assertEqual(self.clashes(value, value, "gis/b.cpp"), [])  # another target
        self.assertEqual(self.clashes(value, "namespace k {\nconst int x = 1;\nint kGap();\n}"), [])
        self.assertEqual(self.clashes("namespace {\nstruct Row {\n  int kGap;\n};\n}", value), [])
        self.assertEqual(self.clashes("namespace {\nstruct Row {};\n}", "namespace {\nenum class Row { A };\n}"),
                         [("core/rules/b.cpp", 2)])
        self.assertEqual(self.clashes("static int n = 1;", "// x\nstatic int n = 2;"), [("core/rules/b.cpp", 2)])

    def test_enumerators_without_scope_are_names_too(self):
        first = "namespace {\nenum Column { kName, kRows = 2 };\n}"
        self.assertEqual(self.clashes(first, "namespace {\nenum Other { kFirst, kName };\n}"), [("core/rules/b.cpp", 2)])
        self.assertEqual(self.clashes(first, "namespace {\nenum class Other { kFirst, kName };\n}"), [])

    def test_overloads_and_equal_aliases_are_no_clash(self):
        function = "namespace {\nint wide(const Row& row, int n = {}) {\n  return n;\n}\n}"
        self.assertEqual(self.clashes(function, function.replace("row", "line")), [("core/rules/b.cpp", 2)])
        self.assertEqual(self.clashes(function, function.replace("Row", "Line")), [])
        alias = "namespace {\nusing Row = std::vector<int>;\n}"
        self.assertEqual(self.clashes(alias, alias), [])
        self.assertEqual(self.clashes(alias, alias.replace("int", "char")), [("core/rules/b.cpp", 2)])

    def test_strings_and_comments_name_nothing(self):
        text = 'namespace {\nconst char* const %s = "; int kGap = 1;";  // int kGap = 2;\n}'
        self.assertEqual(self.clashes(text % "kOne", text % "kTwo"), [])


if __name__ == "__main__":
    unittest.main()
