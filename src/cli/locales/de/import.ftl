# pignon import, pignon export: src/cli/import.rs, src/cli/export.rs, src/import

cmd-import = Übernimmt eine Liste aus einer Tabellenkalkulation
    .examples =
        # zeigt die Dateien, die er anlegen würde, und fragt
        pignon import members mitglieder.xlsx
        # legt sie an oder ergänzt sie, ohne zu fragen
        pignon import members mitglieder.xlsx --yes
cmd-import-members = Legt Dateien von Mitgliedern an oder ergänzt sie aus einer Liste (CSV, XLSX, ODS)
    .examples =
        # zeigt die Dateien, die er anlegen oder ändern würde, und fragt
        pignon import members mitglieder.xlsx
        # sagt, was eine Spalte enthält, deren Name nicht erkannt wird
        pignon import members mitglieder.csv --map "Stellenbezeichnung=profession" --yes
        # nimmt Porträts aus einem Ordner, nach den Personen benannt
        pignon import members mitglieder.xlsx --photos portraets --yes
cmd-import-recipients = Ergänzt das Adressbuch der Briefe aus einer Liste (CSV, XLSX, ODS)
    .examples =
        # zeigt, was er ins Adressbuch aufnehmen würde, und fragt
        pignon import recipients aerzte.xlsx
        # sagt, was eine Spalte enthält, deren Name nicht erkannt wird
        pignon import recipients aerzte.csv --map "Name der Praxis=practice" --yes
cmd-export = Gibt dem Netzwerk seine eigenen Daten zurück: Mitglieder, Angebot, Tarife als CSV und JSON
    .examples =
        # Mitglieder, Angebot und Preise, als CSV und JSON
        pignon export daten
arg-import-members-file = Die Liste: CSV, XLSX oder ODS, mit einer Zeile von Namen
    .value = DATEI
arg-import-recipients-file = Die Liste: CSV, XLSX oder ODS, mit einer Zeile von Namen
    .value = DATEI
arg-import-members-map = Was eine Spalte enthält, die nicht erkannt wird; „-“ lässt sie weg
    .value = SPALTE=FELD
arg-import-recipients-map = Was eine Spalte enthält, die nicht erkannt wird; „-“ lässt sie weg
    .value = SPALTE=FELD
arg-import-members-photos = Ordner mit Porträts, nach den Personen benannt
    .value = ORDNER
arg-full = Neue Dateien ganz zeigen, und die Werte privater Dateien
arg-import-members-yes = Ohne Rückfrage ausführen
arg-import-recipients-yes = Ohne Rückfrage ausführen
arg-export-dir = Ordner, in den geschrieben wird
    .value = ORDNER

usage-import-map = schreiben Sie den Namen einer Spalte, „=“ und ein Feld, wie in „Funktion=profession“

import-mapping = Wofür die Spalten gehalten werden:
import-column = { $name } → { $field }
import-column-unknown = { $name } → nichts (--map "{ $name }=FELD" sagt, was es ist)
import-new = neu: { $path } (Zeile { $rows })
import-change = geändert: { $path } ({ $count ->
    [one] Zeile
   *[other] Zeilen
} { $rows })
import-full = … die übrigen neuen Dateien werden nicht gezeigt: --full zeigt alle
import-rejected = Zeile { $row } wird nicht übernommen: { $why }
import-problem-missing = „{ $field }“ ist leer
import-problem-unknown = „{ $field }“ wird nicht verstanden
import-problem-twice = dieselbe Person steht in einer früheren Zeile
import-problem-ambiguous = mehr als eine Person hier kommt in Frage
import-problem-unreadable = die Datei der Person hat Fehler: „pignon check“ erklärt sie
import-problem-private-unreadable = private/members.toml hat Fehler: „pignon check“ erklärt sie
import-problem-no-photo = im Ordner gibt es kein Bild dieses Namens
import-problem-photo-ending = es gibt ein Porträt mit anderer Endung: entfernen Sie es zuerst
import-problem-taken = content/members enthält schon eine Datei dieses Namens, die nicht dieser Person gehört: benennen Sie sie um, oder geben Sie in einer Spalte „slug“ einen anderen Namen an
import-problem-no-slug = aus diesem Namen lässt sich kein Dateiname machen: geben Sie in einer Spalte „slug“ einen in lateinischen Buchstaben an
import-problem-photo-taken = es gibt schon ein Bild dieses Namens, das nicht gelesen werden konnte: entfernen Sie es zuerst
import-problem-no-columns = es fehlt eine Spalte für Name, Straße, Postleitzahl oder Ort
import-summary = neu: { $new }, geändert: { $changed }; Zeilen, die schon da sind: { $same }, nicht übernommen: { $rejected }
import-ask = Das schreiben?
import-preview = es wurde nichts geschrieben: --yes schreibt es
import-done = { $count ->
    [one] { $count } Datei geschrieben
   *[other] { $count } Dateien geschrieben
}; „pignon check“ sagt, was noch fehlt
import-done-recipients = { $count ->
    [one] { $count } Datei geschrieben
   *[other] { $count } Dateien geschrieben
}; „pignon letters plan“ sagt, an wen geschrieben würde
import-to-mend = { $count ->
    [one] { $count } Zeile zum Verbessern steht in { $path }
   *[other] { $count } Zeilen zum Verbessern stehen in { $path }
}: verbessern Sie dort, und importieren Sie dann diese Datei
import-reason = Grund
import-mend-ending = zu-verbessern
import-book-moves = { $path } wird in { $new } übernommen, das von nun an gelesen wird
import-fault-large = sie ist größer als 5 MB
import-fault-empty = sie ist leer
import-fault-old = sie hat ein altes Format von Excel: speichern Sie sie als .xlsx oder .csv
import-fault-unreadable = sie ist weder ein Text noch eine Arbeitsmappe
import-fault-quote = ein Anführungszeichen geht auf und nie zu
error-import-table = { $path } ist keine Liste, die gelesen werden kann: { $why }
error-import-book = { $path } kann nicht als Tabelle gelesen werden; „pignon letters plan“ sagt, warum

export-done = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
} in { $path }
error-export-place = { $path } kann die Daten nicht aufnehmen: es ist der Ordner des Netzwerks, einer um ihn herum, oder einer, aus dem die Website gemacht ist; nennen Sie einen anderen
