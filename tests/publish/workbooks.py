"""Makes the workbooks of members that tests read, with days, numbers and a formula as cells.

python3 tests/publish/workbooks.py, in an empty folder, with openpyxl; then
soffice --headless --convert-to xlsx --outdir out members.xlsx, and the same with ods: only an office
program stores what a formula gives.
"""
import datetime

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Membres"
header = ["Prénom", "Nom", "Fonction", "Membre depuis", "Téléphone", "Langues", "Lieux",
          "N° INAMI", "Accord"]
rows = [
    ["Ada", "Exemple", "Psychologue clinicienne", None, "04 000 00 99", "fr, néerlandais"],
    ["Cé", '="Nou"&"velle"', "Sociologue", datetime.date(2026, 9, 1), None, "français", "Liège",
     None, datetime.date(2026, 9, 2)],
    [],
    ["Di", "Neuve", "Kinésithérapeute", datetime.datetime(2026, 9, 1, 14, 30), None, None, None,
     50000233527],
]
for row in [header, *rows]:
    sheet.append(row)
for column in ("D", "I"):
    for cell in sheet[column][1:]:
        cell.number_format = "DD/MM/YYYY"
book.create_sheet("Autre").append(["autre feuille"])
book.save("members.xlsx")
