"""The registries as Java enumerations in org.delcredere."""
from .words import BITMASK_GROUPS, camel, groups, status_short

FOLDER = "bindings/java/src/main/java/org/delcredere/"


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def java_enum(name, purpose, constants, fields, imports=(), extra=""):
    """One file. A constant is (name, doc, values of the fields); the first field is `int number`."""
    lines = ["// Written by src/generate.py from the registries in src; do not edit.", "package org.delcredere;", ""]
    lines += [f"import {i};" for i in imports] + ([""] if imports else [])
    lines += [f"/** {purpose} */", f"public enum {name} {{"]
    for ix, (constant, doc, values) in enumerate(constants):
        end = ";" if ix == len(constants) - 1 else ","
        lines += [f"    /** {html(doc)}. */", f"    {constant}({', '.join(values)}){end}"]
    lines.append("")
    lines += [f"    private final {kind} {field};" for kind, field, _ in fields]
    lines += ["", f"    {name}({', '.join(f'{kind} {field}' for kind, field, _ in fields)}) {{"]
    lines += [f"        this.{field} = {field};" for _, field, _ in fields]
    lines += ["    }", ""]
    for kind, field, doc in fields:
        lines += [f"    /** {html(doc)}. */", f"    public {kind} {field}() {{", f"        return {field};", "    }", ""]
    lines += [
        "    /** The constant with that number; IllegalArgumentException when there is none. */",
        f"    public static {name} of(int number) {{",
        f"        for ({name} constant : values()) {{",
        "            if (constant.number == number) {",
        "                return constant;",
        "            }",
        "        }",
        f'        throw new IllegalArgumentException("no {name} has the number " + number);',
        "    }",
    ]
    return "\n".join(lines) + "\n" + extra + "}\n"


def html(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("`", "")
    return text[0].upper() + text[1:]


NUMBER = ("int", "number", "The number in the registry")
NAME = ("String", "documentName", "The name as documents write it")
TEXT = ("String", "text", "One line of English")

SET_OF_BITS = """
    /** The constants whose bits are set. */
    public static EnumSet<State> setOf(int bits) {
        EnumSet<State> found = EnumSet.noneOf(State.class);
        for (State constant : values()) {
            if ((bits & constant.number) != 0) {
                found.add(constant);
            }
        }
        return found;
    }
"""

SET_OF_REASONS = """
    /** The reasons of a set (column `reasons`), in the order of attribution. */
    public static EnumSet<Reason> setOf(long bits) {
        EnumSet<Reason> found = EnumSet.noneOf(Reason.class);
        for (Reason constant : values()) {
            if (constant.bit >= 0 && (bits >>> constant.bit & 1) != 0) {
                found.add(constant);
            }
        }
        return found;
    }

    /** The reason of a code such as "L07"; IllegalArgumentException when there is none. */
    public static Reason ofCode(String code) {
        for (Reason constant : values()) {
            if (constant.code.equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no reason has the code " + code);
    }
"""


def choice_enum(group, members):
    bits = group in BITMASK_GROUPS
    constants = [] if bits else [("UNSET", "not given", ["0", '"unset"', '"not given"'])]
    constants += [(m.name, m.text, [str(m.number), literal(m.name.lower()), literal(m.text)]) for m in members]
    return java_enum(camel(group), f"Values of <code>{group.lower()}</code>.", constants, [NUMBER, NAME, TEXT],
                     imports=["java.util.EnumSet"] if bits else (), extra=SET_OF_BITS if bits else "")


def term_enum(r):
    constants = [("UNSET", "none", ["0", '"unset"', '"none"'])]
    constants += [(t.name, t.text, [str(t.number), literal(t.name.lower()), literal(t.text)]) for t in r.terms]
    return java_enum("Term", "Every term of a policy.", constants, [NUMBER, NAME, TEXT])


def reason_enum(r):
    constants = [("UNSET", "none", ["0", '""', '"none"', "-1", "false"])]
    for x in r.reasons:
        bit = "-1" if x.bit == "NONE" else str(x.bit)
        constants.append((x.code, x.text, [str(x.number), literal(x.code), literal(x.text), bit,
                                           "true" if x.curable == "YES" else "false"]))
    fields = [NUMBER, ("String", "code", "The code, such as L07"), TEXT,
              ("int", "bit", "The position in a set of reasons, or -1"),
              ("boolean", "isCurable", "Whether the reason can still be cured")]
    document_name = "\n    /** The name as documents write it: the code. */\n" \
                    "    public String documentName() {\n        return code;\n    }\n"
    return java_enum("Reason", "Why a part is not covered, or was taken off a claim.", constants, fields,
                     imports=["java.util.EnumSet"], extra=document_name + SET_OF_REASONS)


def status_enum(r):
    constants = [(status_short(s), s.text,
                  [str(s.number), literal("DCR_" + s.name), literal(status_short(s).lower()),
                   literal(s.group.lower()), literal(s.text)]) for s in r.status]
    fields = [NUMBER, ("String", "code", "The name in C, such as DCR_E_RANGE"), NAME,
              ("String", "group", "What kind of fault: argument, term, fact, document or machine"), TEXT]
    return java_enum("Status", "What a call can return and a row can carry.", constants, fields)


def table_enum(r):
    constants = [("UNSET", "none", ["0", '"unset"', "false", '"none"'])]
    constants += [(t.name, t.text, [str(t.number), literal(t.name.lower()),
                                    "true" if t.kind == "RESULT" else "false", literal(t.text)]) for t in r.tables]
    fields = [NUMBER, NAME, ("boolean", "isResult", "Whether it holds results; else facts"), TEXT]
    return java_enum("TableKind", "Every table that crosses the boundary.", constants, fields)


def column_enum(r):
    constants = [("UNSET", "none", ["0", '"unset"', "TableKind.UNSET", "ColumnType.UNSET", "false", '"none"'])]
    for c in r.columns:
        constants.append((f"{c.table}_{c.name}", c.text,
                          [str(c.number), literal(c.name.lower()), f"TableKind.{c.table}", f"ColumnType.{c.type}",
                           "true" if c.need == "MUST" else "false", literal(c.text)]))
    fields = [NUMBER, NAME, ("TableKind", "table", "The table it is a column of"),
              ("ColumnType", "type", "The type of its values"),
              ("boolean", "isRequired", "Whether facts without the column are refused"), TEXT]
    return java_enum("Column", "Every column, as TABLE_COLUMN.", constants, fields)


def java_files(r):
    files = {"Term": term_enum(r), "Reason": reason_enum(r), "Status": status_enum(r), "TableKind": table_enum(r),
             "Column": column_enum(r)}
    for group, members in groups(r).items():
        files[camel(group)] = choice_enum(group, members)
    return {f"{FOLDER}{name}.java": text for name, text in files.items()}
