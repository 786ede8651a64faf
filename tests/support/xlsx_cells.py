#!/usr/bin/env python3
"""Looks into a workbook or a text document without an office program; Python's standard library alone.

    xlsx_cells.py cells BOOK.xlsx [SHEET]       the cells of a sheet (the first) as CSV, formulas by their stored results
    xlsx_cells.py formulas BOOK.xlsx [SHEET]    "A1 =FORMULA" lines
    xlsx_cells.py sheets BOOK.xlsx              the names of its sheets
    xlsx_cells.py formats BOOK.xlsx             the number formats of its cells
    xlsx_cells.py low BOOK.xlsx [SHEET]         wrapped cells that are higher than their row, by a narrow font
    xlsx_cells.py text TEXT.odt                 its paragraphs; of tables as CSV W width, H rows that repeat, R others
    xlsx_cells.py stale BOOK.xlsx OUT.xlsx      a copy in which every stored result of a formula is 0
"""

import csv
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
TABLE = "{" + ODF + "table:1.0}"
TEXT = "{" + ODF + "text:1.0}"
STYLE = "{" + ODF + "style:1.0}"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def sheet_path(book, name):
    targets = {r.get("Id"): r.get("Target") for r in ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    sheets = ET.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets")
    for sheet in sheets:
        if name is None or sheet.get("name") == name:
            return "xl/" + targets[sheet.get(REL + "id")].removeprefix("/xl/")
    sys.exit(f"no sheet {name}")


def shared_strings(book):
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    return ["".join(t.text or "" for t in item.iter(MAIN + "t"))
            for item in ET.fromstring(book.read("xl/sharedStrings.xml"))]


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def text_of(cell, strings):
    if cell.get("t") == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(MAIN + "t"))
    value = cell.find(MAIN + "v")
    text = value.text or "" if value is not None else ""
    return strings[int(text)] if cell.get("t") == "s" else text


def cells(path, name):
    with zipfile.ZipFile(path) as book:
        strings = shared_strings(book)
        out = csv.writer(sys.stdout, lineterminator="\n")
        printed = 0
        for row in ET.fromstring(book.read(sheet_path(book, name))).iter(MAIN + "row"):
            for _ in range(printed + 1, int(row.get("r"))):
                out.writerow([])
            printed = int(row.get("r"))
            texts = []
            for cell in row:
                column = column_of(cell.get("r"))
                texts += [""] * (column - len(texts)) + [text_of(cell, strings)]
            out.writerow(texts)


def formulas(path, name):
    with zipfile.ZipFile(path) as book:
        for cell in ET.fromstring(book.read(sheet_path(book, name))).iter(MAIN + "c"):
            formula = cell.find(MAIN + "f")
            if formula is not None:
                print(cell.get("r"), "=" + (formula.text or ""))


def sheets(path, _):
    with zipfile.ZipFile(path) as book:
        for sheet in ET.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets"):
            print(sheet.get("name"))


def formats(path, _):
    with zipfile.ZipFile(path) as book:
        for each in ET.fromstring(book.read("xl/styles.xml")).iter(MAIN + "numFmt"):
            print(each.get("formatCode"))


def low(path, name):
    """Of letters that are as wide as a digit at most a line holds as many as its column has characters, and more in a
    smaller font than the usual one of 11 points; a line is 1.15 times as high as its font."""
    with zipfile.ZipFile(path) as book:
        strings = shared_strings(book)
        styles = ET.fromstring(book.read("xl/styles.xml"))
        sizes = [float(font.find(MAIN + "sz").get("val")) for font in styles.find(MAIN + "fonts")]
        wraps = []
        for style in styles.find(MAIN + "cellXfs"):
            alignment = style.find(MAIN + "alignment")
            is_wrapped = alignment is not None and alignment.get("wrapText") == "1"
            wraps.append(sizes[int(style.get("fontId"))] if is_wrapped else None)
        sheet = ET.fromstring(book.read(sheet_path(book, name)))
        widths = {}
        for group in sheet.iter(MAIN + "col"):
            for column in range(int(group.get("min")) - 1, int(group.get("max"))):
                widths[column] = float(group.get("width"))
        merged = {area.get("ref").split(":")[0] for area in sheet.iter(MAIN + "mergeCell")}
        for row in sheet.iter(MAIN + "row"):
            height = float(row.get("ht", 15))
            for cell in row:
                size = wraps[int(cell.get("s", 0))]
                if size is None or cell.get("r") in merged:
                    continue
                content = text_of(cell, strings)
                room = widths.get(column_of(cell.get("r")), 8.43) * 11 / size * 1.1
                lines = -(-len(content) // int(room))
                if lines * size * 1.15 > height:
                    print(cell.get("r"), lines, height, content)


def text(path, _):
    with zipfile.ZipFile(path) as document:
        names = document.namelist()
        assert names[0] == "mimetype" and document.getinfo("mimetype").compress_type == zipfile.ZIP_STORED, names
        for name in names[1:]:
            if not name.startswith("Pictures/"):
                ET.fromstring(document.read(name))
        page = next(ET.fromstring(document.read("styles.xml")).iter(STYLE + "page-layout-properties"))
        print(page.get(STYLE + "print-orientation"))
        out = csv.writer(sys.stdout, lineterminator="\n")
        content = ET.fromstring(document.read("content.xml"))
        widths = {style.get(STYLE + "name"): properties.get(STYLE + "width") for style in content.iter(STYLE + "style")
                  for properties in style.iterfind(STYLE + "table-properties")}
        body = next(content.iter("{" + ODF + "office:1.0}text"))
        for element in body:
            if element.tag != TABLE + "table":
                print("".join(element.itertext()))
                continue
            out.writerow(["W", widths[element.get(TABLE + "style-name")]])
            repeated = set(element.iterfind(f"{TABLE}table-header-rows/{TABLE}table-row"))
            for row in element.iter(TABLE + "table-row"):
                cells = ["".join(cell.itertext()) for cell in row]
                out.writerow(["H" if row in repeated else "R"] + cells)


def stale(path, out):
    with zipfile.ZipFile(path) as book, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in book.namelist():
            data = book.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = data.decode()
                text = re.sub(r'(<c [^>]*?)(?: t="str")?>(<f>[^<]*</f>)<v>[^<]*</v>', r"\1>\2<v>0</v>", text)
                data = text.encode()
            copy.writestr(name, data)


if __name__ == "__main__":
    command, path, *rest = sys.argv[1:]
    commands = {"cells": cells, "formulas": formulas, "sheets": sheets, "formats": formats, "low": low,
                "text": text, "stale": stale}
    commands[command](path, *(rest or [None]))
