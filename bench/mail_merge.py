"""LibreOffice's mail merge: the same letter for every line of cleaned.csv, a PDF each.

python3 bench/mail_merge.py CLEANED.CSV OUTPUT_FOLDER SOFFICE

LibreOffice runs as a warm server in this process's children, so its time is counted; the letter is
a Writer document with fields, and each record is filled in and exported as tagged PDF.
"""
import csv
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

source, folder, office = sys.argv[1:4]
os.makedirs(folder, exist_ok=True)
profile = os.path.join(folder, "profile")
pipe = f"pignon{os.getpid()}"
server = subprocess.Popen(
    [office, "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
     f"--accept=pipe,name={pipe};urp;"]
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(300):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:  # noqa: BLE001 - not listening yet
        time.sleep(0.1)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def prop(name, value):
    return PropertyValue(Name=name, Value=value)


LETTER = """<<salutation>>

Vous recevez sans doute des patients épuisés, mis à l’écart ou en conflit à leur travail, qui reviennent sans aller mieux. Le réseau est une clinique du travail : une équipe de plusieurs métiers qui les reçoit à Liège, Verviers, Huy et Eupen, ou par vidéo. Nous regardons la personne dans son travail, et pas seulement ses symptômes. Nous venons en deuxième ligne : vous restez le médecin traitant.

Demandez au patient s’il souhaite venir, puis appelez la ligne des professionnels ou donnez-lui notre numéro. Il peut aussi appeler lui-même. Si vous avez une lettre, envoyez-la par eHealthBox avec l’accord du patient. Elle n’est pas exigée : la plainte, les traitements et l’arrêt en cours suffisent. Nous proposons un premier entretien et vous disons, avec l’accord du patient, si nous sommes la bonne adresse.

Un compte rendu d’une page dans les dix jours qui suivent le premier entretien, relu avec le patient. Un appel si l’état du patient nous inquiète, ou si un traitement ou un arrêt est à revoir avec vous. Un compte rendu à la fin du suivi. Vous restez le médecin du patient ; l’arrêt de travail reste entre vos mains.

<<closing>>
"""
document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (prop("Hidden", True),))
template = "\n".join(f"<<address_{n}>>" for n in range(1, 5)) + "\n\n" + LETTER
export = uno.Any("[]com.sun.star.beans.PropertyValue", (prop("UseTaggedPDF", True), prop("PDFUACompliance", True)))
with open(source, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file, delimiter=";"):
        text = template
        for name, value in row.items():
            text = text.replace(f"<<{name}>>", value or "")
        document.Text.setString(text)
        document.DocumentProperties.Title = "Lettre"
        document.storeToURL(
            f"file://{folder}/{row['key']}.pdf",
            (prop("FilterName", "writer_pdf_Export"), prop("FilterData", export)),
        )
document.close(True)
try:
    desktop.terminate()
except Exception:  # noqa: BLE001 - the bridge goes away with the server
    pass
server.wait(30)
