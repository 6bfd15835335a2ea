"""Reads letters, labels and sheets with poppler, qpdf and zbar, and checks what a doctor gets.

Run by tests/letters/run, in a copy of the sample network.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

OUT, WWW, TESTSHEET, BADGED, BADGED_WWW = map(pathlib.Path, sys.argv[1:6])
MM = 25.4 / 72
SAFE = (124, 49, 195, 69)  # what a right window always shows, in DL and in C5/6
CLEAR = (100, 29, 210, 89)
LEFT_SAFE = (20, 54, 91, 90)  # the same for a window at the left
LEFT_CLEAR = (0, 40, 115, 103)  # the box of a line begins a millimetre above its letters
passed = failed = 0


def check(what, holds):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print("FAILED:", what)


def run(*args):
    return subprocess.run(args, check=True, capture_output=True, text=True).stdout


def words(pdf, page=1):
    """Every word of a page with its place in millimetres."""
    xml = run("pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(pdf), "-")
    pattern = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
    found = re.findall(pattern, xml)
    return [tuple(float(n) * MM for n in word[:4]) + (word[4],) for word in found]


def bare(lines):
    """The letters of an address, without spaces, commas and the apostrophes of cleaned.csv."""
    return "".join(word.lstrip("'") for word in " ".join(lines).split()).replace(",", "")


def inside(word, box, slack=1.5):
    x0, y0, x1, y1 = word[:4]
    return x0 >= box[0] - slack and y0 >= box[1] - slack and x1 <= box[2] + slack and y1 <= box[3] + slack


def touches(word, box):
    x0, y0, x1, y1 = word[:4]
    return x1 > box[0] and x0 < box[2] and y1 > box[1] and y0 < box[3]


def sound(pdf, pages, lang):
    """A tagged, titled file with its fonts inside, in the language it says."""
    subprocess.run(["qpdf", "--check", str(pdf)], check=True, capture_output=True)
    info = run("pdfinfo", str(pdf))
    check(f"{pdf}: pages", re.search(r"Pages:\s+(\d+)", info).group(1) == str(pages))
    check(f"{pdf}: tagged", re.search(r"Tagged:\s+yes", info))
    check(f"{pdf}: titled", re.search(r"Title:\s+\S", info))
    check(f"{pdf}: no date", "CreationDate" not in info)
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(pdf), "-"], check=True, capture_output=True
    ).stdout
    check(f"{pdf}: language", re.search(rb"/Lang \(" + lang.encode(), plain))
    check(f"{pdf}: says PDF/UA-1", b"pdfuaid:part" in plain)
    check(f"{pdf}: structure", b"/StructTreeRoot" in plain and b"/S /Document" in plain)
    fonts = run("pdffonts", str(pdf)).splitlines()[2:]
    check(f"{pdf}: fonts", fonts and all(re.search(r"\byes\s+yes\s+\w+\s+\d+\s+\d+$", font) for font in fonts))


def qr(pdf):
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "200", "-png", "-f", "1", "-l", "1", str(pdf), f"{folder}/page")
        picture = next(pathlib.Path(folder).iterdir())
        return run("zbarimg", "--quiet", "--raw", str(picture)).strip()


report = json.loads((OUT / "report.json").read_text())
written = [line for line in report["recipients"] if line["status"] == "written"]
cleaned = {row["key"]: row for row in csv.DictReader((OUT / "cleaned.csv").open(encoding="utf-8-sig"), delimiter=";")}
check("a line of cleaned.csv a letter", set(cleaned) == {line["key"] for line in written})

residue = re.compile(r"#n\.|#r\.|\bnone\b|\{\{|\}\}|letter-|\bNone\b|\(\.\.\)")
for line in written:
    pdf = OUT / line["file"]
    row = cleaned[line["key"]]
    sound(pdf, 1, line["lang"])
    text = run("pdftotext", "-layout", str(pdf), "-")
    flat = " ".join(text.split())
    check(f"{pdf}: no residue: {residue.findall(text)}", not residue.search(text))
    check(f"{pdf}: salutation {row['salutation']}", " ".join(row["salutation"].split()) in flat)
    check(f"{pdf}: key", line["key"] in text)
    address = [row[f"address_{n}"] for n in range(1, 8) if row[f"address_{n}"]]
    on_page = words(pdf)
    shorter = [part for part in address if part != row["function"]]
    window = [word for word in on_page if touches(word, CLEAR)]
    check(
        f"{pdf}: the window shows the address alone",
        "".join(word[4] for word in window).replace(",", "").replace("&apos;", "'")
        in [bare(address), bare(shorter)],
    )
    check(f"{pdf}: inside the window", all(inside(word, SAFE) for word in window))
    check(f"{pdf}: no badge without attestation", not re.search(r"[Bb]adge|attest|bescheinig", flat))
    leads_to = qr(pdf)
    check(f"{pdf}: QR code {leads_to}", leads_to.startswith("https://www.meuse-vesdre.example/"))

prints = sorted((OUT / "print").glob("*.pdf"))
pages = sum(int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", str(pdf))).group(1)) for pdf in prints)
check("a printed page a letter", pages == len(written))
first = run("pdftotext", "-f", "1", "-l", "1", str(prints[0]), "-")
check("letters are printed in the order of the rows", written[0]["key"] in first)

labels = OUT / "labels.pdf"
text = "".join(run("pdftotext", "-raw", str(labels), "-").split())
check("a label a letter", all(bare([cleaned[line["key"]]["last"]]) in text for line in written))
spots = [word for word in words(labels) if word[4] == "4000"]
check("labels lie in their columns", spots and all(0 < word[0] < 205 and 15 < word[1] < 285 for word in spots))

sheets = sorted(WWW.rglob("*.pdf"))
check("four referral sheets", len(sheets) == 4)
for sheet in sheets:
    lang = sheet.relative_to(WWW).parts[0]
    sound(sheet, 1, lang if lang in ("nl", "de", "en") else "fr")
    check(f"{sheet}: no residue", not residue.search(run("pdftotext", str(sheet), "-")))
    page = "https://www.meuse-vesdre.example/" + str(sheet.relative_to(WWW).parent) + "/"
    check(f"{sheet}: QR code", qr(sheet) == page)

check("the test sheet shows an address", "4000" in run("pdftotext", str(TESTSHEET), "-"))
for draft in (OUT / "email").glob("*.eml"):
    import email
    import email.policy

    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    check(f"{draft}: unsent", message["X-Unsent"] == "1")
    check(f"{draft}: to", message["To"] == cleaned[draft.stem]["email"])
    attached = list(message.iter_attachments())
    pdf = (OUT / "letters" / f"{draft.stem}.pdf").read_bytes()
    check(f"{draft}: the letter is attached", attached and attached[0].get_content() == pdf)
    body = message.get_body().get_content()
    check(f"{draft}: objection", "donnees@meuse-vesdre.example" in body and "{" not in body)

# With a badge, every code leads to the page that checks it, at the issuer's: in the reader's language,
# with this network, this attestation and its hash.
verify = re.compile(
    r"https://organisme-fictif\.example/(?:(\w\w)/)?verify/"
    r"#u=https%3A%2F%2Fwww\.meuse-vesdre\.example&a=2026-8qt4bs&h=[\w-]{43}"
)


def shows_badge(pdf, lang):
    sound(pdf, 1, lang)
    leads_to = qr(pdf)
    page = verify.fullmatch(leads_to)
    check(f"{pdf}: QR code {leads_to}", page and (page.group(1) or "fr") == lang)
    text = " ".join(run("pdftotext", "-layout", str(pdf), "-").split())
    check(f"{pdf}: says who attests, and that the paper proves nothing", "organisme-fictif.example" in text)


report = json.loads((BADGED / "report.json").read_text())
badged = [line for line in report["recipients"] if line["status"] == "written"]
check("a badge takes no letter away, nor does the other window", len(badged) == len(written))
for line in badged:
    shows_badge(BADGED / line["file"], line["lang"])
    at_left = [word for word in words(BADGED / line["file"]) if touches(word, LEFT_CLEAR)]
    check(f"{line['file']}: the left window shows the address alone", all(inside(word, LEFT_SAFE) for word in at_left))
for sheet in sorted(BADGED_WWW.rglob("*.pdf")):
    lang = sheet.relative_to(BADGED_WWW).parts[0]
    shows_badge(sheet, lang if lang in ("nl", "de", "en") else "fr")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
