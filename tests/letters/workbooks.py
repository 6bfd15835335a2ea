"""Makes the workbooks that tests read: what secretariats have in Excel and LibreOffice.

python3 tests/letters/workbooks.py, in an empty folder, with openpyxl; then
soffice --headless --convert-to xlsx --outdir out recipients.xlsx, and the same with ods: only an office
program stores what a formula gives.
"""
import datetime

import openpyxl
from openpyxl.styles import Font
b=openpyxl.Workbook(); s=b.active; s.title="Médecins"
s.append([])
h=["N° INAMI","Nom","Prénom","Sexe","Langue","Spécialité","Rue","N°","Boîte","Code postal","Localité","E-mail","Accord e-mail","Opposition","Date de la source","Source","Remarques"]
s.append(h)
for c in s[2]: c.font=Font(bold=True)
def inami(first6): return int(f"{first6}{97-first6%97:02d}000")
rows=[
 [inami(100201),"Tableur","Ada","F","fr","médecin généraliste","Rue de l’Exemple",12,None,4000,"Liège","ada@tableur.example",True,None,datetime.date(2026,9,1),None,"note"],
 [inami(100202),"Formule",'="Bru"&"no"',"M","nl","huisarts","Voorbeeldstraat","=10+2",3,2000,"Antwerpen",None,None,None,datetime.datetime(2026,9,2,14,30),None,"=1/0"],
 [],
 [None,"Erreur","Chloé",None,None,"psychiatre",'=1/0',"1 A",None,4020,"Liège",None,None,"non",None,None,None],
 [inami(100204),"Refus","Dirk",None,None,"psychiater","Voorbeeldlaan",4,"B",9000,"Gent",None,None,"x",None,None,None],
 [None,"=\"=HYPERLINK(1)\"","Élise","F","fr","généraliste","Rue du Nombre",7.5,None,"B-4800","Verviers",None,False,None,None,"liste reçue le 1er septembre",None],
]
for r in rows: s.append(r)
for r in s.iter_rows(min_row=3,min_col=15,max_col=15):
    for c in r: c.number_format="DD/MM/YYYY"
b.create_sheet("Autre").append(["autre feuille"])
b.save("recipients.xlsx")
