#!/usr/bin/env python3
"""Files of a target are compiled several at a time (CMAKE_UNITY_BUILD), so what a file keeps to itself in an unnamed
namespace, as `static` or as an alias outside namespaces, must bear a name that no other file of the target keeps for something else. Prints
`file:line: reason` for each clash; exit status 1 when there is one. Functions of other parameters are overloads and no
clash; neither is the same `using` twice.

    check_names.py [ROOT]
"""

import os
import re
import sys
from collections import defaultdict
from dataclasses import dataclass

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from check_tree import Violation, read_tree  # noqa: E402

# A file belongs to the target of the first beginning that fits.
TARGETS = ("core/", "gis/", "ui/text/", "ui/paint/", "ui/", "app/cli_", "app/bench_")

LITERALS = re.compile(r'R"(\w*)\((.*?)\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/', re.S)


@dataclass(frozen=True)
class Kept:
    """What a file keeps to itself. `shape`: parameters of a function, the meaning of an alias."""
    name: str
    kind: str  # "type", "alias", "function" or "value"
    shape: str


def target_of(path):
    if path.startswith("tests/"):
        return os.path.dirname(path)
    return next((target for target in TARGETS if path.startswith(target)), None)


def code_alone(text):
    """Without comments, strings emptied, lines kept."""
    def emptied(match):
        return ("" if match.group(0).startswith("/") else '""') + "\n" * match.group(0).count("\n")
    return LITERALS.sub(emptied, text)


def own_declarations(text):
    """(line, declaration) of all that stands directly in an unnamed namespace or is static at namespace level."""
    scopes, current, line, begun, parentheses = [], "", 1, 1, 0
    for character in code_alone(text):
        parentheses += (character == "(") - (character == ")")
        if parentheses > 0 and character in "{};":
            current += character  # a value within parameters
        elif character in "{;":
            head = " ".join(re.sub(r"^\s*#.*$", "", current, flags=re.M).split())
            is_namespace = re.search(r"\bnamespace( [\w:]+)?$", head)
            at_namespace_level = all(scope in ("named", "unnamed") for scope in scopes)
            is_own = "unnamed" in scopes or head.startswith("static ") or (not scopes and re.match(r"using \w+ =", head))
            if head and not is_namespace and at_namespace_level and is_own:
                yield begun, head
            if character == "{":
                scopes.append(("named" if is_namespace.group(1) else "unnamed") if is_namespace else
                              "enumerators" if re.match(r"enum (?!class|struct)", head) else "block")
            current = ""
        elif character == "}":
            if scopes and scopes.pop() == "enumerators" and "unnamed" in scopes and "block" not in scopes:
                for enumerator in current.split(","):
                    yield begun, "int " + " ".join(enumerator.split())
            current = ""
        else:
            if not current.strip():
                begun = line
            current += character
        line += character == "\n"


def parameter_types(parameters):
    types = []
    for parameter in re.split(r",(?![^<]*>)", parameters):
        parameter = re.sub(r" = .*", "", parameter.strip())
        types.append(re.sub(r"\s*\b\w+$", "", parameter))
    return ",".join(types)


def kept_by(declaration):
    """What a declaration keeps to its file, or None for one that names nothing."""
    if match := re.match(r"(?:template ?<.*?> )?(?:struct|class|enum class|enum|union) (\w+)", declaration):
        return Kept(match.group(1), "type", "")
    if match := re.match(r"using (\w+) = (.*)", declaration):
        return Kept(match.group(1), "alias", match.group(2))
    if declaration.startswith("using "):
        return None
    before = declaration.split("(")[0]
    if "(" in declaration and "=" not in before and len(before.split()) > 1:
        parameters = re.search(r"\((.*)\)", declaration)
        return Kept(before.split()[-1].lstrip("*&"), "function", parameter_types(parameters.group(1) if parameters else ""))
    if match := re.search(r"(\w+)(?:\[.*\])*(?: ?=.*)?$", declaration):
        return Kept(match.group(1), "value", "")
    return None


def check_names(texts):
    """Violations in `texts`: lines of each file by name."""
    holders = defaultdict(list)  # of a name in a target
    for path in sorted(texts):
        if not path.endswith(".cpp") or target_of(path) is None:
            continue
        for line, declaration in own_declarations("\n".join(texts[path])):
            if kept := kept_by(declaration):
                holders[target_of(path), kept.name].append((path, line, kept))
    found = []
    for (_, name), known in holders.items():
        for i, (path, line, kept) in enumerate(known):
            for other_path, _, other in known[:i]:
                if path == other_path or not is_clash(kept, other):
                    continue
                found.append(Violation(path, line, f"{name} is also what {other_path} calls something of its own"))
                break
    return found


def is_clash(a, b):
    if a.kind == b.kind == "function":
        return a.shape == b.shape
    if a.kind == b.kind == "alias":
        return a.shape != b.shape
    return True


def main(arguments):
    root = arguments[0] if arguments else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    texts, _ = read_tree(root)
    violations = check_names(texts)
    for violation in violations:
        print(violation)
    print(f"{len(violations)} clashes of names")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
