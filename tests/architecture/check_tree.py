#!/usr/bin/env python3
"""Holds the tree to the rules of its architecture: who may include whom, file length, how headers begin, marks and
machine paths that must not be committed, sources listed in CMake. Prints `file:line: reason` for each violation; exit
status 1 when there is one. Needs Python's standard library alone; `git ls-files` names the files where there is git.

    check_tree.py [ROOT]
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass

CODE_FOLDERS = ("core", "gis", "ui", "app", "tests")
SOURCE_FOLDERS = ("core", "gis", "ui", "app")  # every .cpp below them is built by some CMakeLists.txt
MAX_LINES = {".cpp": 700, ".h": 300}

# A folder of core includes itself and what stands before it.
CORE_ORDER = ("base", "geom", "store", "model", "rules", "plan", "import", "report")

# Which of our folders a folder may include, first match wins. `core` stands for all of core.
OURS = (
    ("gis/", ("core/", "gis/")),
    ("ui/text/", ("core/", "ui/text/")),
    ("ui/paint/", ("core/", "gis/", "ui/text/", "ui/paint/")),
    ("ui/", ("core/", "gis/", "ui/")),
    ("app/", ("core/", "gis/", "ui/text/", "ui/paint/", "app/")),
    ("tests/", ("core/", "gis/", "ui/", "app/", "tests/")),
)
GUI_START = ("app/main.cpp", "app/bench_map.cpp")  # the files of app that may include windows

SQLITE_C = {"core/store/changeset.cpp", "core/store/database.cpp"}
SQLITECPP = ("core/store/", "core/model/", "tests/")

GDAL = re.compile(r"^(gdal|ogr|cpl_|gnm|vrtdataset)\w*(/|\.h)")
PROJ = re.compile(r"^(proj|proj_\w+|geodesic)\.h$|^proj/")
GEOS = re.compile(r"^geos(_c)?\.h$|^geos/")
QT = re.compile(r"^(Q[A-Z]\w*(/|$)|Qt\w*(/|$)|q[a-z]+\.h$)")
QT_UMBRELLA = re.compile(r"^Qt(Core|Gui|Widgets|Svg|PrintSupport|Charts|Concurrent|Network|Test|Xml)(/Qt\1)?$")

# The classes of Qt6::Core that text may use. A new one is added here when it is first needed.
QT_CORE_CLASSES = re.compile(
    r"^(QtGlobal|QtCore/\w+|Q(AnyStringView|Array\w*|Buffer|Byte\w*|Char|Collator|CoreApplication|CryptographicHash|Date\w*|Debug|Dir|"
    r"File\w*|Hash\w*|IODevice|Json\w*|Latin1\w*|LibraryInfo|List|Locale|Map|Object|Pair|Point\w*|Rect\w*|"
    r"RegularExpression\w*|Resource|SaveFile|Set|Settings|Size\w*|Stack|StandardPaths|String\w*|Text(Stream|BoundaryFinder)|"
    r"Time\w*|Translator|Url\w*|Uuid|Utf8\w*|Variant\w*|Vector))$")
QT_WIDGETS_CLASSES = re.compile(
    r"^(QtWidgets/\w+|QtPrintSupport/\w+|QtCharts/\w+|Q(Abstract(Button|ItemView|ScrollArea|Spin\w*)|Action\w*Group|"
    r"\w*Button|CheckBox|ComboBox|\w*Dialog\w*|Dock\w*|\w*Edit|FormLayout|Frame|Graphics\w*|GridLayout|Group\w*|"
    r"HeaderView|\w*BoxLayout|Label|Layout|\w*Widget|MainWindow|Menu\w*|MessageBox|Progress\w*|\w*Slider|SpinBox|"
    r"Splitter|StackedLayout|StatusBar|Style|Style(Factory|Option\w*)|\w*ItemDelegate|Tab\w*|ToolBar|ToolTip|TreeView|"
    r"TableView|ListView|UndoView|Wizard\w*|Chart\w*|\w*Series))$")
# `chart` sets up Qt Charts, which links windows; starting a drawing command needs a QApplication.
MAY_USE_WIDGETS = {"ui/paint/chart.cpp", "ui/paint/chart.h"}

# Written apart, so that this file does not accuse itself.
MARKS = re.compile(r"\b(" + "|".join(("TO" "DO", "FIX" "ME", "X" "XX", "HA" "CK")) + r")\b")
MACHINE_PATHS = re.compile(r"(?<![\w.~$}/-])/(" + "|".join(("wo" "rk/", "ro" "ot/", "ho" "me/\\w")) + ")")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    reason: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.reason}"


def check_our_include(path, target):
    """Reason why `path` may not include our file `target`, or None."""
    core = re.match(r"core/(\w+)/", path)
    if core:
        other = re.match(r"core/(\w+)/", target)
        if not other:
            return f"core includes {target}"
        if core.group(1) not in CORE_ORDER or other.group(1) not in CORE_ORDER:
            return f"a folder of core that has no place in the order: {path} includes {target}"
        if CORE_ORDER.index(other.group(1)) > CORE_ORDER.index(core.group(1)):
            return f"core/{core.group(1)} includes the later {target}"
        return None
    if path in GUI_START:
        return None
    for folder, allowed in OURS:
        if path.startswith(folder):
            return None if target.startswith(allowed) else f"{folder} includes {target}"
    return None


def check_foreign_include(path, target):
    """Reason why `path` may not include the library header `target`, or None."""
    if path.startswith("tests/"):
        return "an umbrella header of Qt" if QT_UMBRELLA.match(target) else None
    below = path.split("/")[0]
    if target in ("sqlite3.h", "sqlite3ext.h") and path not in SQLITE_C:
        return "sqlite3.h belongs to core/store/database.cpp and changeset.cpp"
    if target.startswith("SQLiteCpp/") and not path.startswith(SQLITECPP):
        return "SQLiteCpp belongs to core/store and core/model"
    for name, pattern in (("GDAL", GDAL), ("PROJ", PROJ), ("GEOS", GEOS)):
        if pattern.match(target) and below != "gis":
            return f"{name} belongs to gis"
    if target == "gdal_priv.h" and not path.endswith(".cpp"):
        return "gdal_priv.h only in a .cpp"
    if not QT.match(target):
        return None
    if below in ("core", "gis"):
        return f"{below} knows no Qt"
    if QT_UMBRELLA.match(target):
        return "an umbrella header of Qt"
    if path.startswith("ui/text/") and not QT_CORE_CLASSES.match(target):
        return f"ui/text uses only Qt Core, and {target} is not known to belong to it"
    if path.startswith("ui/paint/") and path not in MAY_USE_WIDGETS and QT_WIDGETS_CLASSES.match(target):
        return "ui/paint knows no windows"
    return None


def check_includes(path, lines, files):
    """`files` are the names of all files of the tree."""
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        bracket, target = match.groups()
        is_ours = target in files or target.startswith(tuple(f"{folder}/" for folder in CODE_FOLDERS))
        if bracket == "<":
            reason = "an include of ours in angle brackets" if is_ours else check_foreign_include(path, target)
        elif not is_ours:
            reason = f'"{target}" is not written from the root'
        elif target not in files:
            reason = f"{target} is not in the tree"
        else:
            reason = check_our_include(path, target)
        if reason:
            yield Violation(path, number, reason)


def check_length(path, lines):
    limit = MAX_LINES.get(os.path.splitext(path)[1])
    if limit and len(lines) > limit:
        yield Violation(path, limit + 1, f"{len(lines)} lines, at most {limit}")


def check_header_begins(path, lines):
    if not path.endswith(".h"):
        return
    filled = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not filled or filled[0][1].strip() != "#pragma once":
        yield Violation(path, 1, "a header begins with #pragma once")
    elif len(filled) < 2 or not filled[1][1].lstrip().startswith("//"):
        yield Violation(path, filled[0][0] + 1, "after #pragma once a comment says what the header is")


def check_text(path, lines):
    for number, line in enumerate(lines, 1):
        if mark := MARKS.search(line):
            yield Violation(path, number, f"a mark of unfinished work: {mark.group(1)}")
        if MACHINE_PATHS.search(line):
            yield Violation(path, number, "a path of one machine")


def listed_files(cmake_path, lines, ending):
    """(line, file) of each file with that ending that a CMakeLists.txt lists from its own folder."""
    folder = os.path.dirname(cmake_path)
    for number, line in enumerate(lines, 1):
        for word in re.findall(r"[^\s()\"<>]+\." + ending + r"\b(?!>)", line.split("#")[0]):
            word = word.replace("${CMAKE_SOURCE_DIR}/", "/").replace("${PROJECT_SOURCE_DIR}/", "/")
            if "$" in word:
                continue  # generated
            yield number, word[1:] if word.startswith("/") else os.path.normpath(os.path.join(folder, word))


def listed_sources(cmake_path, lines):
    return listed_files(cmake_path, lines, "cpp")


def precompiled_headers(cmake_path, lines):
    return listed_files(cmake_path, [line if "target_precompile_headers" in line else "" for line in lines], "h")


def check_sources(texts):
    """`texts`: lines by file name, of the whole tree."""
    listed = set()
    for path, lines in texts.items():
        if os.path.basename(path) != "CMakeLists.txt":
            continue
        for number, source in listed_sources(path, lines):
            listed.add(source)
            if source not in texts:
                yield Violation(path, number, f"{source} does not exist")
    for path in texts:
        if path.endswith(".cpp") and path.split("/")[0] in SOURCE_FOLDERS and path not in listed:
            yield Violation(path, 1, "no CMakeLists.txt lists this file")


def check_precompiled(texts):
    """A precompiled header names libraries only. One that holds our own headers knows them by folder and date: an object
    cache that hands it to a clone elsewhere lets them be defined twice."""
    for cmake_path, lines in texts.items():
        if os.path.basename(cmake_path) != "CMakeLists.txt":
            continue
        for _, header in precompiled_headers(cmake_path, lines):
            for number, line in enumerate(texts.get(header, ()), 1):
                match = INCLUDE.match(line)
                if match and match.group(1) == '"':
                    yield Violation(header, number, f"a precompiled header includes our {match.group(2)}")


TEST_TARGET = re.compile(r"kawasan_test\((.*?)\)", re.S)
TEST_CASE = re.compile(r'^(?:TEST_CASE|TEMPLATE_TEST_CASE)\(\s*"(?:\\.|[^"\\])*"\s*(?:"(?:\\.|[^"\\])*"\s*)*,\s*"([^"]*)"', re.M)


def check_groups(texts):
    """Each test case stands in a group that its target runs; else it would pass by never running."""
    for cmake_path, lines in texts.items():
        if os.path.basename(cmake_path) != "CMakeLists.txt":
            continue
        for call in TEST_TARGET.findall("\n".join(lines)):
            before, _, groups = call.partition("GROUPS")
            run = set(groups.split())
            for _, source in listed_files(cmake_path, before.splitlines(), "cpp"):
                text = "\n".join(texts.get(source, ()))
                for match in TEST_CASE.finditer(text):
                    if not run & set(re.findall(r"\[([^\]]+)\]", match.group(1))):
                        yield Violation(source, text.count("\n", 0, match.start()) + 1, "no group of its target runs this")


def check_tree(texts, files=None):
    """All violations. `texts`: lines of each text file by name; `files`: names of all files, binary ones too."""
    files = set(files if files is not None else texts)
    found = []
    for path, lines in sorted(texts.items()):
        if path.endswith((".cpp", ".h")) and path.split("/")[0] in CODE_FOLDERS:
            found += check_includes(path, lines, files)
            found += check_length(path, lines)
            found += check_header_begins(path, lines)
        found += check_text(path, lines)
    return found + list(check_sources(texts)) + list(check_precompiled(texts)) + list(check_groups(texts))


def tracked_files(root):
    try:
        names = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                               capture_output=True, check=True).stdout.decode().split("\0")
        names = [name for name in names if name and os.path.isfile(os.path.join(root, name))]
        if names:
            return names
    except (OSError, subprocess.CalledProcessError):
        pass  # an unpacked archive: everything but what a build makes
    names = []
    for folder, below, here in os.walk(root):
        below[:] = [name for name in below if name not in ("build", ".git", "__pycache__", ".cache")]
        names += [os.path.relpath(os.path.join(folder, name), root) for name in here]
    return names


def read_tree(root):
    files = tracked_files(root)
    texts = {}
    for name in files:
        with open(os.path.join(root, name), "rb") as file:
            content = file.read()
        if b"\0" in content:
            continue
        try:
            texts[name] = content.decode("utf-8").splitlines()
        except UnicodeDecodeError:
            continue
    return texts, files


def main(arguments):
    root = arguments[0] if arguments else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    texts, files = read_tree(root)
    if not any(name.startswith("core/") for name in texts):
        print(f"{root}: not the tree of the project", file=sys.stderr)
        return 2
    violations = check_tree(texts, files)
    for violation in violations:
        print(violation)
    print(f"{len(texts)} text files, {len(violations)} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
