"""The copyright file of the Debian package, from `pignon licenses --format json`.

Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/. A work is a paragraph
with its own copyright lines and licence; a licence's words follow once. Every text as its authors
wrote it is in licences.txt.gz beside it.
"""

import json
import re
import sys

# Debian's names where they differ from SPDX's, and the licences whose words every Debian has.
NAMES = {"MIT": "Expat", "BSL-1.0": "BSL-1.0"}
COMMON = {"Apache-2.0", "MPL-2.0", "CC0-1.0", "GPL-2"}
SAYS_WHOSE = re.compile(
    r"^(?:Copyright|©|\(c\))\s*(?:\(c\)|©|:)?\s*(.*\d{4}.*|.*Project Developers.*)$", re.I
)
OPERATORS = {"OR": "or", "AND": "and", "WITH": "with"}


def debian(licence):
    """An SPDX expression in Debian's words."""
    licence = licence.replace("/", " OR ")
    licence = re.sub(r"GPL-2\.0-only", "GPL-2", licence)
    licence = licence.replace("WITH LLVM-exception", "with LLVM exception")
    grouped = re.match(r"^\((.+)\) AND (.+)$", licence)
    if grouped:
        # "and" binds tighter than "or" there: what follows belongs to each choice.
        choices = grouped.group(1).split(" OR ")
        licence = " OR ".join(f"{choice} AND {grouped.group(2)}" for choice in choices)
    words = (OPERATORS.get(word, NAMES.get(word, word)) for word in licence.split())
    return " ".join(words)


def holders(work, texts):
    """Whose it is: the lines of its texts that say so, else its authors."""
    lines = []
    for number in work["texts"]:
        text = texts[number]["text"]
        # The licences themselves speak of copyright too, further down.
        for line in text.splitlines()[:40] if work["own_texts"] else []:
            line = line.strip(" \t*#/;-")
            said = SAYS_WHOSE.match(line)
            if said and "yyyy" not in line and said.group(1) not in lines:
                lines.append(said.group(1))
    if lines:
        return lines
    if work["authors"]:
        return [", ".join(work["authors"])]
    noted = re.search(r"© ([^:;,]+)", work["note"] or "")
    return [noted.group(1).strip() if noted else f"the authors of {work['name']}"]


def indented(text):
    """A field over several lines: each begins with a space, an empty one is a dot."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.splitlines())


def paragraph(files, copyright, licence, comment=None):
    print(f"Files: {files}")
    print("Copyright: " + "\n           ".join(copyright))
    print(f"License: {licence}")
    if comment:
        print("Comment:\n" + indented(comment))
    print()


def main():
    document = json.load(sys.stdin)
    texts, works = document["texts"], document["works"]
    print("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/")
    print("Upstream-Name: pignon")
    print("Comment:")
    print(" The program carries the libraries, fonts and data named below. Their licences and notices,")
    print(" word for word, are in /usr/share/doc/pignon/licences.txt.gz; `pignon licenses NAME` prints")
    print(" those of one of them.")
    print()
    needed = set()
    for work in sorted(works, key=lambda work: work["name"] != "pignon"):
        licence = debian(work["licence"])
        needed |= {
            word
            for word in licence.split()
            if word not in ("or", "and", "with", "LLVM", "exception")
        }
        files = "*"
        if work["name"] != "pignon":
            title = work["name"] if work["version"] is None else f"{work['name']}-{work['version']}"
            files = "carried/" + title.replace(" ", "-") + "/*"
        comment = work["note"]
        if work["source"] and work["name"] != "pignon":
            comment = (comment + "\n" if comment else "") + work["source"]
        paragraph(files, holders(work, texts), licence, comment)
    for name in sorted(needed):
        spdx = next((spdx for spdx, ours in NAMES.items() if ours == name), name)
        print(f"License: {name}")
        if name in COMMON:
            print(f" The words of this licence are in /usr/share/common-licenses/{name}.")
        elif spdx.startswith("LicenseRef-"):
            print(" See the comment of the work that is under it.")
        else:
            alone = [text["text"] for text in texts if text["licences"] == [spdx]]
            # The shortest is the one without additions of somebody's.
            words = min(alone, key=len, default=None)
            if words is None:
                print(" Its words are among others' in /usr/share/doc/pignon/licences.txt.gz.")
            else:
                words = re.sub(r"(?im)^\s*(copyright\s*(\(c\)|©|\d|<)|©).*$\n?", "", words)
                words = words.strip("\n")
                print(indented(words))
        print()


main()
