#!/usr/bin/env python3
"""Looks into a workbook without a spreadsheet program; Python's standard library alone.

    xlsx_cells.py cells BOOK.xlsx [SHEET]       the cells of a sheet (the first) as CSV, formulas by their stored results
    xlsx_cells.py formulas BOOK.xlsx [SHEET]    "A1 =FORMULA" lines
    xlsx_cells.py sheets BOOK.xlsx              the names of its sheets
    xlsx_cells.py stale BOOK.xlsx OUT.xlsx      a copy in which every stored result of a formula is 0
"""

import csv
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

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
    {"cells": cells, "formulas": formulas, "sheets": sheets, "stale": stale}[command](path, *(rest or [None]))
