"""LibreOffice's mail merge of pignon's own letter: a tagged PDF for every line of cleaned.csv.

python3 bench/mail_merge.py CLEANED.CSV LETTERS_FOLDER OUTPUT_FOLDER SOFFICE

The Writer document is made from the first letter in LETTERS_FOLDER: the same words in the same
typefaces and sizes, letterhead, sender, address and small print in frames where pignon has them,
the text and the margin in two columns, the QR code as a picture. What differs from doctor to doctor
is a field. LibreOffice starts once, as a child of this process, so that its time is counted; making
the document is counted too, and is nothing beside it.
"""
import csv
import os
import re
import subprocess
import sys
import time
from base64 import b64encode
from xml.sax.saxutils import escape

import uno
from com.sun.star.beans import PropertyValue

SOURCE, LETTERS, FOLDER, OFFICE = (os.path.abspath(path) for path in sys.argv[1:5])
FONTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "data")
# Height of a line of each typeface, as a multiple of its size.
SERIF, SANS, DISPLAY = ("Source Serif 4", 1.371), ("Source Sans 3", 1.424), ("Ysabeau Office", 1.343)
FIELDS = ["salutation", "closing", "key", "address_1", "address_2", "address_3", "address_4"]


def output(*args):
    return subprocess.run(args, check=True, capture_output=True).stdout


def blocks(pdf):
    """Blocks of lines of a letter, in points: left, top, height of a line, the lines."""
    found = []
    for block in re.findall(r"<block.*?</block>", output("pdftotext", "-bbox-layout", pdf, "-").decode(), re.S):
        lines = []
        for line in re.findall(r"<line.*?</line>", block, re.S):
            left, top, _, bottom = (float(n) for n in re.findall(r'="([\d.]+)"', line)[:4])
            text = " ".join(re.findall(r"<word[^>]*>(.*?)</word>", line))
            if lines and abs(lines[-1][1] - top) < 2:
                left, top, height, before = lines.pop()
                lines.append((left, top, height, f"{before} {text}"))
            else:
                lines.append((left, top, bottom - top, text))
        found.append(lines)
    return found


def joined(lines):
    """Lines of a paragraph as one text, without the hyphens that end them."""
    return re.sub(r"(\w)[-\u00ad\u2010] (?=[a-zà-ÿ])", r"\1", " ".join(lines))


class Document:
    """A flat Writer document."""

    def __init__(self, row):
        self.row = row
        self.styles = {}
        self.frames = []

    def text(self, text, address=False):
        """Text in which what the row says stands as a field."""
        for name in FIELDS:
            value = escape(self.row[name] or "")
            if not value or name.startswith("address") != address:
                continue
            if text == value or (name == "key" and value in text):
                field = f'<text:user-field-get text:name="{name}">{value}</text:user-field-get>'
                return text.replace(value, field)
        return text

    def paragraph(self, text, face, height, above=0.0, colour="#14242e", indent=0.0, justify=False,
                  pitch=None, address=False):
        family, tall = face
        pitch = round(pitch or height * 0.88, 1)
        style = (family, round(height / tall, 1), round(max(above, 0.0), 1), colour, indent, justify, pitch)
        name = self.styles.setdefault(style, f"P{len(self.styles)}")
        return f'<text:p text:style-name="{name}">{self.text(text, address)}</text:p>'

    def frame(self, left, top, width, content):
        self.frames.append(
            f'<draw:frame draw:style-name="F" text:anchor-type="page" text:anchor-page-number="1" '
            f'svg:x="{left}pt" svg:y="{top}pt" svg:width="{width}pt">'
            f'<draw:text-box fo:min-height="10pt">{content}</draw:text-box></draw:frame>'
        )

    def style(self, style, name):
        family, size, above, colour, indent, justify, pitch = style
        align = "justify" if justify else "start"
        return (
            f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
            f'fo:margin-top="{above}pt" fo:line-height="{pitch}pt" fo:margin-left="{indent}pt" fo:text-indent="{-indent}pt" '
            f'fo:text-align="{align}"/><style:text-properties style:font-name="{family}" '
            f'fo:font-size="{size}pt" fo:color="{colour}" fo:language="fr" fo:country="BE" '
            f'fo:hyphenate="true"/></style:style>'
        )

    def flat(self, body):
        styles = "".join(self.style(style, name) for style, name in self.styles.items())
        families = "".join(
            f'<style:font-face style:name="{name}" svg:font-family="\'{name}\'"/>' for name, _ in (SERIF, SANS, DISPLAY)
        )
        fields = "".join(
            f'<text:user-field-decl office:value-type="string" office:string-value="" text:name="{name}"/>'
            for name in FIELDS
        )
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:meta><dc:title>Lettre aux médecins</dc:title></office:meta>
<office:font-face-decls>{families}</office:font-face-decls>
<office:styles><style:style style:name="Frame" style:family="graphic"><style:graphic-properties text:anchor-type="page" fo:border="none" fo:padding="0pt" draw:fill="none" fo:background-color="transparent"/></style:style></office:styles>
<office:automatic-styles>{styles}
<style:style style:name="F" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties draw:fill="none" fo:background-color="transparent" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" style:wrap="run-through" fo:border="none" fo:padding="0pt"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="174mm" table:align="left"/></style:style>
<style:style style:name="T.A" style:family="table-column"><style:table-column-properties style:column-width="132mm"/></style:style>
<style:style style:name="T.B" style:family="table-column"><style:table-column-properties style:column-width="42mm"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0pt" fo:padding-right="6mm" fo:border="none"/></style:style>
<style:style style:name="D" style:family="table-cell"><style:table-cell-properties fo:padding="0pt" fo:padding-left="4mm" fo:border-left="0.6pt solid #b9c4c9"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="90mm" fo:margin-bottom="9mm" fo:margin-left="20mm" fo:margin-right="16mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text><text:user-field-decls>{fields}</text:user-field-decls>
{"".join(self.frames)}{body}</office:text></office:body></office:document>"""


def picture(pdf, left, top, width, height):
    """A part of the page as a picture, 300 dots per inch."""
    dots = [str(round(n * 300 / 72)) for n in (left, top, width, height)]
    box = [part for pair in zip(("-x", "-y", "-W", "-H"), dots) for part in pair]
    return output("pdftoppm", "-png", "-r", "300", "-singlefile", *box, pdf)


def letter(pdf, row):
    """The letter as a Writer document: each paragraph as far below the one before as in the PDF."""
    document, main, margin = Document(row), [], []
    start, below_main, below_margin = 255.0, 255.0, 255.0
    in_margin = lambda lines: lines[0][0] > 430 and lines[0][1] > 240
    for lines in sorted(blocks(pdf), key=lambda lines: (in_margin(lines), lines[0][1])):
        left, top, height, first = lines[0]
        texts = [line[3] for line in lines]
        pitch = (lines[-1][1] - top) / (len(lines) - 1) if len(lines) > 1 else None
        if top < 90:
            face = DISPLAY if height > 15 else SANS
            document.frame(left, top, 40 if left < 90 else 220, document.paragraph(first, face, height, colour="#23455a"))
        elif top < 240:
            to = left > 300
            tone = "#14242e" if to else "#475863"
            shown = [document.paragraph(t, SANS, height, colour=tone, pitch=pitch, address=to) for t in texts]
            document.frame(left, top, 210, "".join(shown))
        elif top > 720 and height < 12 and left < 430:
            shown = document.paragraph(joined(texts), SANS, height, colour="#475863", pitch=pitch)
            document.frame(left, top, 493, shown)
        elif in_margin(lines):
            if top - below_margin > 80 and margin:
                tall = top - below_margin
                qr = b64encode(picture(pdf, left - 5, below_margin, 96, tall)).decode()
                margin.append(
                    f'<text:p><draw:frame text:anchor-type="as-char" svg:width="96pt" svg:height="{tall}pt">'
                    f"<draw:image><office:binary-data>{qr}</office:binary-data></draw:image>"
                    "<svg:title>QR</svg:title></draw:frame></text:p>"
                )
                below_margin = top
            for at, (_, line_top, line_height, text) in enumerate(lines):
                head = at == 0 and len(texts) > 1
                above = line_top - below_margin if at == 0 else 0.0
                face = DISPLAY if head else SANS
                margin.append(document.paragraph(text, face, line_height, above, pitch=pitch))
            below_margin = lines[-1][1] + lines[-1][2] * 0.88
        else:
            items = [[]]
            for line_left, _, _, text in lines:
                signed = below_main > start and top - below_main > 20
                if items[-1] and (signed or line_left < left + 1 and re.match(r"[–\d] ", text)):
                    items.append([])
                items[-1].append(text)
            above = top - below_main
            for item in items:
                listed = re.match(r"([–\d]) (.*)", joined(item))
                if listed:
                    text = f"{listed[1]}<text:tab/>{listed[2]}"
                    main.append(document.paragraph(text, SERIF, 12.6, above, indent=10, justify=True, pitch=pitch))
                elif len(lines) == 1 and abs(height - 13.34) < 0.3 or height > 15:
                    main.append(document.paragraph(joined(item), DISPLAY, height, above, colour="#23455a"))
                else:
                    main.append(document.paragraph(joined(item), SERIF, 12.6, above, justify=True, pitch=pitch))
                above = 0.0
            below_main = lines[-1][1] + lines[-1][2] * 0.88
    body = (
        '<table:table table:name="T" table:style-name="T"><table:table-column table:style-name="T.A"/>'
        '<table:table-column table:style-name="T.B"/><table:table-row>'
        f'<table:table-cell table:style-name="C">{"".join(main)}</table:table-cell>'
        f'<table:table-cell table:style-name="D">{"".join(margin)}</table:table-cell></table:table-row></table:table>'
    )
    return document.flat(body)


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - not listening yet
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


os.makedirs(FOLDER, exist_ok=True)
with open(SOURCE, encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file, delimiter=";"))
with open(f"{FOLDER}/letter.fodt", "w", encoding="utf-8") as file:
    file.write(letter(f"{LETTERS}/{rows[0]['key']}.pdf", rows[0]))
with open(f"{FOLDER}/fonts.conf", "w", encoding="utf-8") as file:
    file.write(f"<fontconfig><dir>{FONTS}</dir><include ignore_missing='yes'>/etc/fonts/fonts.conf</include></fontconfig>")
pipe = f"pignon{os.getpid()}"
server = subprocess.Popen(
    [OFFICE, "--headless", "--norestore", f"-env:UserInstallation=file://{FOLDER}/profile",
     f"--accept=pipe,name={pipe};urp;"],
    env={**os.environ, "FONTCONFIG_FILE": f"{FOLDER}/fonts.conf"},
)
context = connect(pipe)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(f"file://{FOLDER}/letter.fodt", "_blank", 0, (prop("Hidden", True),))
masters = document.TextFieldMasters
fields = {name: masters.getByName(f"com.sun.star.text.fieldmaster.User.{name}") for name in FIELDS}
export = uno.Any("[]com.sun.star.beans.PropertyValue", (prop("UseTaggedPDF", True), prop("PDFUACompliance", True)))
for row in rows:
    for name, field in fields.items():
        field.Content = row[name] or ""
    document.TextFields.refresh()
    document.storeToURL(
        f"file://{FOLDER}/{row['key']}.pdf", (prop("FilterName", "writer_pdf_Export"), prop("FilterData", export))
    )
document.close(True)
try:
    desktop.terminate()
except Exception:  # noqa: BLE001 - the bridge goes away with the server
    pass
server.wait(30)
