# Dateien und Werte: src/load, src/model
#
# In den Abhilfen ist $has_suggestion 1, wenn $suggestion ein wahrscheinliches Wort enthält.
# Ein Absatz einer Erklärung, der mit vier weiteren Leerzeichen beginnt, ist ein Beispiel und
# wird gezeigt, wie er ist.

file-encoding = diese Datei ist nicht als Text in UTF-8 gespeichert
    .hint = öffnen Sie sie in einem Texteditor, wählen Sie „Speichern unter“ und die Kodierung „UTF-8“
    .explain =
        Eine Textdatei ist eine Folge von Zahlen, und die Kodierung sagt, welche Zahl für welchen Buchstaben steht. pignon liest UTF-8, das jeder heutige Editor schreiben kann. In einer älteren Kodierung wären Umlaute und Akzente auf der Website falsch: Darum wird die Datei abgelehnt, statt geraten.

        Vielleicht ist die Datei auch kein Text: Ein Word-Dokument, das in „.md“ umbenannt wurde, bleibt ein Word-Dokument. Kopieren Sie seinen Text in eine neue Datei.

file-too_large = diese Datei ist größer als 5 MB
    .hint = verteilen Sie den Text auf mehrere Seiten, oder legen Sie ein Dokument zum Herunterladen in content/static
    .explain =
        Ein Text von 5 MB wäre ein Buch von mehr als zweitausend Seiten. Eine Datei dieser Größe ist meistens etwas anderes, unter einem falschen Namen. Dokumente zum Herunterladen, etwa ein Faltblatt als PDF, kommen in content/static.

file-missing = die Datei { $path } fehlt
    .hint = legen Sie { $path } an; „pignon new“ zeigt in einem anderen Ordner ein Beispiel dafür
    .explain =
        Jedes Netzwerk hat eine Datei site.toml und, im Ordner content, die Dateien project.toml, tariffs.toml, contacts.toml und charter.md. Ohne sie kann die Website nicht erstellt werden. Gibt es die Datei doch, so sehen Sie nach ihrem Namen und dem Ordner, in dem sie liegt: Windows verbirgt manchmal das Ende der Namen, sodass „site.toml“ in Wirklichkeit „site.toml.txt“ heißt.

file-unexpected = mit dieser Datei kann pignon nichts anfangen
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“? Benennen Sie die Datei um
       *[other] verschieben Sie sie nach content/static, um sie so zu veröffentlichen, wie sie ist, oder entfernen Sie sie
    }
    .explain =
        Im Ordner content erscheinen nur Dateien auf der Website, die pignon kennt: Texte in Markdown (.md), die .toml-Dateien des Netzwerks und Bilder als PNG oder JPEG neben den Texten. Jede andere Datei bliebe wortlos weg; darum diese Warnung. Was Besucher herunterladen können, kommt in content/static.

file-name = aus dem Namen dieser Datei kann keine Webadresse werden
    .hint = benennen Sie sie um, mit Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestrichen
    .explain =
        Der Name einer Datei wird zur Adresse einer Seite. Eine Adresse, die überall funktioniert, hat keine Großbuchstaben, Leerzeichen, Akzente, Umlaute oder anderen Zeichen. In content/static sind auch Großbuchstaben, Punkte, „_“ und „~“ erlaubt.

        Beispiel: Statt „Vorname Name.md“ schreiben Sie „vorname-name.md“.

file-language = „{ $lang }“ ist keine Sprache, die die Website haben kann
    .hint = schreiben Sie fr, nl, de oder en vor .md, wie in „charter.fr.md“; ist es keine Übersetzung, so nehmen Sie diesen Teil aus dem Namen heraus
    .explain =
        Eine Übersetzung trägt den Namen des Originals, mit der Sprache zwischen zwei Punkten: charter.md ist in der Hauptsprache, charter.fr.md ist die französische Übersetzung. Die Sprachen sind Französisch (fr), Niederländisch (nl), Deutsch (de) und Englisch (en). Jeden anderen Punkt in einem Namen ersetzen Sie durch einen Bindestrich.

file-translation_orphan = zu dieser Übersetzung fehlt das Original: { $path } gibt es nicht
    .hint = legen Sie { $path } in der Hauptsprache an, oder geben Sie dieser Datei jenen Namen
    .explain =
        Jeder Text hat eine Datei in der Hauptsprache der Website, der ersten von „languages“ in site.toml. Diese Datei enthält auch, was sich von Sprache zu Sprache nicht ändert: Daten, Nummern, Namen. Eine Übersetzung fügt nur ihren Text hinzu; allein kann sie also nicht stehen.

file-translation_twice = diesen Text gibt es in der Hauptsprache zweimal: auch in { $path }
    .hint = behalten Sie eine der beiden Dateien
    .explain =
        Die Datei ohne Sprache im Namen ist die der Hauptsprache. Ist das Deutsch, so sind charter.md und charter.de.md derselbe Text, und pignon kann nicht wissen, welcher der richtige ist. Der zweite ist oft eine alte Kopie.

file-front_matter = dieser Text beginnt nicht mit seinen Einstellungen
    .hint = beginnen Sie die Datei mit einer Zeile „+++“, dann die Einstellungen wie title = "…", dann noch eine Zeile „+++“
    .explain =
        Eine Seite beginnt mit ihren Einstellungen, zwischen zwei Zeilen, in denen nur „+++“ steht. Die erste muss die allererste Zeile der Datei sein. Der Text kommt nach der zweiten.

        Beispiel:

            +++
            title = "Unsere Preise"
            +++

            Ein erstes Gespräch kostet 60 Euro.

file-loop = dieser Ordner enthält sich selbst
    .hint = entfernen Sie den Link (die Verknüpfung), der in einen Ordner weiter oben zurückführt
    .explain =
        Ein Link, auch Verknüpfung oder Alias genannt, führt von diesem Ordner in einen der Ordner, in denen er liegt. Wer ihm folgt, kommt nie ans Ende. pignon geht nicht hinein.

file-link = { $state ->
    [broken] dieser Link (diese Verknüpfung) führt zu einer Datei, die es nicht gibt
   *[other] dieser Link (diese Verknüpfung) führt aus dem Ordner content hinaus
    }
    .hint = { $state ->
        [broken] entfernen Sie den Link, oder legen Sie die Datei selbst hierher
       *[other] legen Sie eine Kopie der Datei selbst hierher, wenn alle sie lesen dürfen
    }
    .explain =
        Ein symbolischer Link steht an der Stelle einer Datei, die anderswo liegt. Im Ordner content wird er befolgt. Ein Link, der hinausführt, wird abgelehnt: Er könnte eine private Datei auf die Website bringen, und ein anderer Rechner fände sein Ziel nicht.

picture-too_large = dieses Bild hat mehr als 50 Millionen Pixel
    .hint = verkleinern Sie es: 2000 Pixel an der längeren Seite reichen für jeden Bildschirm
    .explain =
        Ein solches Bild zu lesen dauert sehr lange, und kein Bildschirm zeigt so viele Punkte. pignon verkleinert die Bilder Ihrer Seiten selbst; es genügt, wenn das Original von gewöhnlicher Größe ist, wie ein Telefon sie liefert.

picture-unreadable = dieses Bild ist weder PNG noch JPEG, oder es ist beschädigt
    .hint = öffnen Sie es in einem Bildprogramm, und speichern Sie es neu als JPEG (Fotos) oder PNG (Zeichnungen)
    .explain =
        Das Ende des Namens entscheidet nicht, was ein Bild ist: Ein Foto von einem iPhone im Format HEIC, in „.jpg“ umbenannt, bleibt HEIC. Das Bild kann auch beim Kopieren abgeschnitten worden sein. Öffnet es sich auf Ihrem Rechner, so speichern Sie es neu als JPEG oder PNG; sonst suchen Sie das Original.

toml-syntax = { $fault ->
    [duplicate] „{ $key }“ steht hier ein zweites Mal
    [open_text] hier beginnt ein Text, und das schließende Anführungszeichen fehlt
    [no_equals] eine Einstellung schreibt man „Schlüssel = Wert“, und hier steht kein „=“
    [two_equals] hier stehen zwei „=“
    [unquoted] dieser Text steht nicht zwischen Anführungszeichen
    [curly_quotes] Anführungszeichen dieser Form zählen hier nicht
    [no_value] der Wert fehlt
    [yes_no] ja und nein schreibt man hier „true“ und „false“
    [date] das ist kein Datum, wie man es hier schreibt
    [no_such_day] diesen Tag gibt es im Kalender nicht
    [comma_number] eine Zahl mit Komma kann hier nicht stehen
    [unit] eine Zahl schreibt man hier ohne Einheit
    [leading_zero] eine Zahl kann nicht mit 0 beginnen
    [two_on_line] in derselben Zeile beginnt eine zweite Einstellung
    [inner_quote] der Text endete beim Anführungszeichen davor
    [after_value] der Wert endete vor dieser Stelle
    [backslash] der umgekehrte Schrägstrich „\“ hat in einem Text zwischen "…" eine eigene Bedeutung
    [no_comma] zwischen zwei Werten fehlt ein Komma
    [open_braces] die schließende geschweifte Klammer „{"}"}“ fehlt
    [open_header] die schließenden Klammern dieses Titels fehlen
    [open_list] die schließende Klammer „]“ einer Liste fehlt
    [key] ein Schlüssel besteht aus Buchstaben ohne Akzente und Umlaute, Ziffern, „_“ und „-“
    [too_deep] Listen oder Tabellen sind zu tief verschachtelt
   *[other] das ist nicht so geschrieben, dass pignon es lesen kann (technische Einzelheit: { $detail })
    }
    .hint = { $fault ->
        [duplicate] behalten Sie eines davon; eine Liste von Blöcken schreibt man mit doppelten Klammern, [[{ $key }]]
        [open_text] beenden Sie den Text mit einem geraden Anführungszeichen (") in derselben Zeile
        [no_equals] setzen Sie „=“ zwischen den Schlüssel und seinen Wert; eine Notiz beginnt mit „#“
        [two_equals] behalten Sie eines davon
        [unquoted] setzen Sie ihn zwischen gerade Anführungszeichen: "…"
        [curly_quotes] nehmen Sie gerade Anführungszeichen: "…"
        [no_value] schreiben Sie einen Wert nach „=“, oder entfernen Sie die Zeile
        [yes_no] schreiben Sie true (ja) oder false (nein), in Kleinbuchstaben und ohne Anführungszeichen
        [date] schreiben Sie Jahr-Monat-Tag, ohne Anführungszeichen, wie 2026-03-31
        [no_such_day] prüfen Sie den Monat (01 bis 12) und die Zahl seiner Tage
        [comma_number] schreiben Sie Beträge in Cent, ohne Komma: 4500 für 45 €; andere Dezimalzahlen bekommen einen Punkt
        [unit] schreiben Sie nur die Zahl; Beträge stehen in Cent: 4500 für 45 €
        [leading_zero] ist es ein Telefon, ein Code oder eine Nummer, so setzen Sie es zwischen Anführungszeichen
        [two_on_line] setzen Sie jedes „Schlüssel = Wert“ in eine eigene Zeile
        [inner_quote] nehmen Sie in einem Text „ “, oder schreiben Sie \" für ein gerades Anführungszeichen
        [after_value] entfernen Sie, was folgt; eine Notiz beginnt mit „#“
        [backslash] schreiben Sie \\, um ihn zu erhalten, oder entfernen Sie ihn
        [no_comma] setzen Sie ein Komma zwischen die beiden
        [open_braces] beenden Sie die Tabelle mit {"}"} in derselben Zeile
        [open_header] schreiben Sie [name] oder [[name]], mit ebenso vielen Klammern danach wie davor
        [open_list] beenden Sie die Liste mit ]
        [key] suchen Sie den Schlüssel im Beispiel; eine Notiz beginnt mit „#“
        [too_deep] eine Datei des Netzwerks braucht nie mehr als fünf Ebenen
       *[other] suchen Sie hier und in der Zeile darüber ein Anführungszeichen, eine Klammer oder ein „=“, das fehlt
    }
    .explain =
        Einstellungen schreibt man „Schlüssel = Wert“, eine je Zeile. Ein Text steht zwischen geraden Anführungszeichen. Eine Liste steht zwischen eckigen Klammern, mit Kommas. Ein Datum schreibt man 2026-03-31, ohne Anführungszeichen. Eine Zeile, die mit „#“ beginnt, ist eine Notiz für Sie.

        Nur der erste Fehler der Datei wird gezeigt, denn die anderen folgen oft daraus. Solange er da ist, wird nichts von dieser Datei gelesen.

        Beispiel:

            name = "Netzwerk an der Our"
            languages = ["de", "fr"]
            founded_on = 2019-09-02

        Textverarbeitungen verwandeln gerade Anführungszeichen " in geschwungene “ ” oder „ “, und die taugen hier nicht. Nehmen Sie einen einfachen Texteditor.

toml-unknown_key = „{ $key }“ gibt es hier nicht
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“?
       *[other] was hier stehen kann: { $known }
    }
    .explain =
        Jede Tabelle hat ihre Liste von Schlüsseln. Ein Schlüssel, der nicht darin steht, bliebe ohne Wirkung, und Sie könnten glauben, Ihre Website sage etwas, was sie nicht sagt. Meistens ist es ein Tippfehler.

        Es kann auch ein Schlüssel sein, der in der falschen Tabelle steht: Ein Schlüssel gehört zur letzten Zeile in Klammern, die vor ihm steht. Die Datei docs/reference.md nennt die Schlüssel jeder Tabelle.

toml-missing_key = „{ $key }“ fehlt
    .hint = fügen Sie eine Zeile hinzu, die mit { $key } = beginnt
    .explain =
        Manche Schlüssel dieser Tabelle sind Pflicht, und einer davon ist nicht da. Die gezeigte Stelle ist der Anfang der Tabelle: Fügen Sie die Zeile ein, wo Sie wollen, vor der nächsten Zeile in Klammern.

        Bei einem Text in mehreren Sprachen kann der fehlende Schlüssel eine Sprache sein: Ein Text muss wenigstens in der Hauptsprache der Website da sein.

toml-type = { $expected ->
        [string] hier gehört ein Text zwischen Anführungszeichen hin
        [integer] hier gehört eine ganze Zahl hin
        [float] hier gehört eine Zahl hin
        [boolean] hier gehört „true“ oder „false“ hin
        [date] hier gehört ein Datum hin
        [time] hier gehört eine Uhrzeit hin
        [array] hier gehört eine Liste hin
        [table] hier gehört eine Tabelle hin
        [localized] hier gehört ein Text hin, oder ein Text je Sprache
       *[other] hier gehört eine andere Art Wert hin
    }, nicht { $found ->
        [string] ein Text
        [integer] eine ganze Zahl
        [float] eine Kommazahl
        [boolean] „true“ oder „false“
        [datetime] ein Datum oder eine Uhrzeit
        [array] eine Liste
        [table] eine Tabelle
       *[other] dieser Wert
    }
    .hint = { $expected ->
        [string] setzen Sie den Wert zwischen gerade Anführungszeichen: "…"
        [integer] schreiben Sie die Zahl ohne Anführungszeichen, Leerzeichen oder Dezimalstellen: 60
        [float] schreiben Sie die Zahl mit einem Punkt und ohne Anführungszeichen: 50.63
        [boolean] schreiben Sie true (ja) oder false (nein), ohne Anführungszeichen
        [date] schreiben Sie Jahr-Monat-Tag ohne Anführungszeichen: 2026-03-31
        [time] schreiben Sie Stunden und Minuten ohne Anführungszeichen: 09:00
        [array] setzen Sie die Werte zwischen eckige Klammern, mit Kommas: ["eins", "zwei"]
        [table] schreiben Sie die Schlüssel und ihre Werte zwischen geschweifte Klammern: { "{" } schluessel = "Wert" { "}" }
        [localized] schreiben Sie "…" oder { "{" } de = "…", fr = "…" { "}" }
       *[other] suchen Sie diesen Schlüssel in docs/reference.md
    }
    .explain =
        Jeder Schlüssel erwartet eine Art Wert. Die Anführungszeichen machen den Unterschied: "60" ist ein Text, 60 ist eine Zahl; "2026-03-31" ist ein Text, 2026-03-31 ist ein Datum.

        Beispiel:

            name = "Netzwerk an der Our"
            waiting_days = 21
            accepting_on = 2026-03-31
            clinical = true
            languages = ["de", "fr"]
            title = { "{" } de = "Preise", fr = "Tarifs" { "}" }

toml-choice = „{ $found }“ ist keines der Wörter, die hier möglich sind
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“?
       *[other] schreiben Sie eines dieser Wörter: { $known }
    }
    .explain =
        Manche Schlüssel erwarten ein Wort aus einer Liste, immer auf Englisch und in Kleinbuchstaben, denn pignon übersetzt es selbst: Auf der Seite wird „onsite“ auf Deutsch zu „vor Ort“ und auf Französisch zu „au cabinet“. Die Datei docs/reference.md nennt die Wörter jedes Schlüssels und was sie bedeuten.

value-shape = „{ $found }“ ist { $expected ->
        [base_url] keine Adresse einer Website
        [cents] kein Betrag in Cent
        [compsy] keine Nummer der Psychologenkommission
        [count] keine Zahl, die hier möglich ist
        [country] kein Code eines Landes
        [colour] keine Farbe
        [doi] keine DOI
        [email] keine E-Mail-Adresse
        [enterprise] keine Unternehmensnummer
        [establishment] keine Nummer einer Niederlassungseinheit
        [iban] keine Kontonummer (IBAN)
        [name] kein Name in einer einzigen Zeile
        [nihdi] keine LIKIV-Nummer
        [phone] keine Telefonnummer
        [postcode] keine belgische Postleitzahl
        [slug] kein Name, der in einer Adresse stehen kann
        [text] kein Text, der gezeigt werden kann
        [time] keine Uhrzeit
        [url] keine Webadresse
        [year] keine Jahreszahl
        [positive] keine Zahl, die hier einen Sinn hat
        [latitude] keine geografische Breite in Grad
        [longitude] keine geografische Länge in Grad
        [alias] keine frühere Adresse einer Seite
        [branch] kein Branch eines git-Repositorys
        [bucket] kein Bucket eines Speichers
        [host] kein Name einer Maschine
        [repository] keine Adresse eines git-Repositorys
        [user] kein Name eines Benutzers
       *[other] nicht, was hier erwartet wird
    }
    .hint = { $expected ->
        [base_url] schreiben Sie sie ganz aus, wie „https://www.mein-netzwerk.example“, ohne „?“ und „#“
        [cents] schreiben Sie den Betrag in Cent, als ganze Zahl: 6000 für 60 Euro
        [compsy] schreiben Sie die Nummer von der Karte oder aus dem Register ab: Buchstaben und Ziffern, höchstens 20
        [count] schreiben Sie eine ganze Zahl, null oder mehr
        [country] schreiben Sie zwei Buchstaben, wie BE, FR, NL oder DE
        [colour] schreiben Sie ein # und sechs Ziffern oder Buchstaben von a bis f, wie „#1f4256“
        [doi] schreiben Sie sie aus der Veröffentlichung ab: Sie beginnt mit „10.“, wie „10.1000/182“
        [email] schreiben Sie sie wie „kontakt@mein-netzwerk.example“, ohne Akzente, Umlaute und Leerzeichen
        [enterprise] schreiben Sie die zehn Ziffern, deren erste 0 oder 1 ist, wie „0123.456.749“
        [establishment] schreiben Sie die zehn Ziffern, deren erste zwischen 2 und 8 liegt, wie „2.123.456.789“
        [iban] schreiben Sie sie mit dem Land ab, wie „BE49 9990 0000 0171“
        [name] schreiben Sie eine einzige Zeile, ohne unsichtbare Zeichen
        [nihdi] schreiben Sie die elf Ziffern, wie „1-23456-78-901“
        [phone] schreiben Sie sie wie „04 123 45 67“, „0470 00 00 00“ oder „+33 1 23 45 67 89“
        [postcode] schreiben Sie vier Ziffern, von 1000 bis 9999
        [slug] nehmen Sie Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche, höchstens 80 Zeichen
        [text] schreiben Sie mindestens ein Wort, und tippen Sie es neu, wenn es von anderswo kopiert ist
        [time] schreiben Sie Stunden und Minuten, wie 09:00
        [url] schreiben Sie sie ganz aus, ab „https://“
        [year] schreiben Sie vier Ziffern, wie 2019
        [positive] schreiben Sie eine ganze Zahl von mindestens 1, oder entfernen Sie den Schlüssel
        [latitude] schreiben Sie Grade zwischen -90 und 90; Belgien liegt zwischen 49.5 und 51.5
        [longitude] schreiben Sie Grade zwischen -180 und 180; Belgien liegt zwischen 2.5 und 6.5
        [alias] schreiben Sie eine Adresse ab der Wurzel der Website, wie /team/alter-name/
        [branch] schreiben Sie Buchstaben, Ziffern, „-“, „_“, „.“ oder „/“, wie in „gh-pages“
        [bucket] übernehmen Sie seinen Namen: 3 bis 63 Kleinbuchstaben, Ziffern, „-“, „.“ oder „_“
        [host] schreiben Sie nur die Adresse, wie in „ssh.mein-host.example“, ohne „sftp://“
        [repository] schreiben Sie sie wie in „git@host.example:inhaber/name.git“, oder beginnen Sie mit „https://“
        [user] schreiben Sie nur den Namen, ohne Leerzeichen oder Passwort
       *[other] suchen Sie diesen Schlüssel in docs/reference.md
    }
    .explain =
        Nummern, Adressen und Telefone werden beim Lesen geprüft, denn eine falsche Ziffer brächte jemanden zu einer fremden Person. pignon sieht nur auf die Form: Ob es die Nummer gibt, und ob es Ihre ist, kann es nicht wissen.

        Leerzeichen, Punkte und Bindestriche in Nummern sind frei. Ist der Wert richtig und wird trotzdem abgelehnt, so wurde vielleicht ein unsichtbares Zeichen mitkopiert: Löschen Sie ihn, und tippen Sie ihn von Hand neu.

value-hours = { $state ->
        [no_days] diese Zeiten sagen nicht, an welchen Tagen
       *[reversed] diese Zeiten enden, bevor sie begonnen haben
    }
    .from = sie beginnen hier
    .hint = { $state ->
        [no_days] fügen Sie days hinzu, etwa days = ["monday", "thursday"]
       *[reversed] berichtigen Sie eine der beiden Uhrzeiten; über Mitternacht hinaus braucht es zwei Einträge
    }
    .explain =
        Diese Zeiten lesen Menschen, die anrufen oder kommen wollen. Zeiten ohne Tag, oder solche, die vor ihrem Anfang enden, würden so gezeigt, wie sie sind, und jemanden vor eine verschlossene Tür schicken.

            hours = [
              {"{"} days = ["monday", "thursday"], from = 09:00:00, until = 12:30:00 {"}"},
            ]

value-check_digits = „{ $found }“ enthält eine falsche Ziffer: Die Prüfziffern stimmen nicht
    .hint = vergleichen Sie Ziffer für Ziffer mit dem Original
    .explain =
        Die letzten Ziffern einer Unternehmens- oder Kontonummer werden aus den anderen berechnet, damit ein Tippfehler auffällt. Hier stimmen sie nicht: Eine Ziffer ist falsch, oder zwei sind vertauscht.

        Ersetzen Sie nicht einfach die Prüfziffern: Der Fehler liegt häufiger in den anderen, und dann gehörte die Nummer jemand anderem. Eine Unternehmensnummer prüft man in der öffentlichen Suche der Zentralen Datenbank der Unternehmen.

value-postcode = keine Gemeinde hat die Postleitzahl { $found }
    .hint = sehen Sie die vier Ziffern noch einmal durch; ist die Postleitzahl richtig, so darf diese Warnung bleiben
    .explain =
        pignon kennt die Postleitzahlen der belgischen Gemeinden und setzt damit Ihre Mitglieder und Partner auf die Karte. Diese steht nicht in seiner Tabelle. Einige Einrichtungen haben eine eigene Postleitzahl, die nicht in der Tabelle steht; der Ort fehlt dann auf der Karte.
