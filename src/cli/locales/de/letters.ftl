# Briefe: src/cli/letters.rs, src/letters

cmd-letters = Briefe an Ärztinnen und Ärzte: an wen, die Briefe, die Etiketten, was daraus wurde
    .examples =
        # wer einen Brief bekäme, wer nicht, und warum
        pignon letters plan --campaign fruehling-2027
        # Briefe, Etiketten und Dateien für die Druckerei
        pignon letters build --campaign fruehling-2027
        # sobald sie in der Post sind: niemand bekommt einen zweiten
        pignon letters record --campaign fruehling-2027
cmd-letters-plan = Zeigt, an wen geschrieben würde, an wen nicht und warum; hält nichts fest
    .examples =
        # wer einen Brief bekäme, nach private/recipients.csv
        pignon letters plan
        # nur Hausärzte
        pignon letters plan --campaign fruehling-2027 --audience gp
        # eine andere Liste, mit einer Spalte, deren Name nicht erkannt wird
        pignon letters plan --recipients aerzte.csv --map "Name des Arztes=last"
cmd-letters-build = Macht Briefe, Etiketten und E-Mail-Entwürfe und trägt sie ins Register als vorbereitet ein
    .examples =
        # alles, in private/letters/fruehling-2027
        pignon letters build --campaign fruehling-2027
        # einen Brief noch einmal, über den Schlüssel, der darauf steht
        pignon letters build --campaign fruehling-2027 --only k7q2m-9x4tb --again \
          --output private/nachdruck
        # Etiketten für einen Bogen, von dem drei schon verbraucht sind
        pignon letters build --campaign fruehling-2027 --labels L7160 --first-label 4
cmd-letters-record = Trägt ein, dass Briefe verschickt oder zurückgekommen sind
    .examples =
        # an diesem Tag aufgegeben
        pignon letters record --campaign fruehling-2027 --sent 2026-12-01
        # kam zurück: die Anschrift stimmt nicht
        pignon letters record --campaign fruehling-2027 --returned k7q2m-9x4tb
cmd-letters-history = Zeigt, welcher Brief wann an wen ging
    .examples =
        # welcher Brief an wen ging
        pignon letters history
        # einer Kampagne, für ein Programm
        pignon letters history --campaign fruehling-2027 --format json
cmd-letters-optout = Wer keine Briefe möchte
    .examples =
        # nie wieder ein Brief, über den Schlüssel auf dem Brief
        pignon letters optout add --key k7q2m-9x4tb
cmd-letters-optout-add = Trägt einen Widerspruch ein: Dieser Person wird nie wieder geschrieben
    .examples =
        # über den Schlüssel, der auf dem Brief steht
        pignon letters optout add --key k7q2m-9x4tb --reason "telefonisch"
        # über den Namen, bei jemandem, der nie einen bekam
        pignon letters optout add --name "Ada Example" --postcode 4000
cmd-letters-testsheet = Macht ein Blatt, das man hinter einen Umschlag hält: Liegt die Anschrift im Fenster?
    .examples =
        # ausdrucken, falten, hinter das Fenster Ihrer Umschläge halten
        pignon letters testsheet --output testblatt.pdf
cmd-letters-purge = Löscht Anschriften und Briefe, die lange genug aufbewahrt wurden
    .examples =
        # was gelöscht würde; löscht nichts
        pignon letters purge --dry-run
        # Anschriften und Briefe, die länger aufbewahrt sind, als site.toml erlaubt
        pignon letters purge

arg-recipients = Adressliste, als CSV, XLSX oder ODS [Vorgabe: private/recipients.csv, .xlsx oder .ods]
    .value = DATEI
arg-map = Was eine Spalte enthält, etwa "Name des Arztes=last"; mehrfach möglich
    .value = SPALTE=FELD
arg-campaign = Name der Kampagne: Buchstaben, Ziffern, Bindestriche
    .value = NAME
arg-audience = Für wen die Briefe sind
    .value = LESER
arg-letters-plan-lang = Nur die Briefe in dieser Sprache
    .value = SPRACHE
arg-letters-build-lang = Nur die Briefe in dieser Sprache
    .value = SPRACHE
arg-only = Nur die Briefe mit diesen Schlüsseln
    .value = SCHLÜSSEL
arg-again = Auch an alle, die schon einen Brief bekommen haben
arg-household = Mehrere an derselben Anschrift: je ein Brief oder einer für alle
    .value = WIE
arg-letters-build-output = Ordner für die Briefe, außerhalb der Website [Vorgabe: private/letters/NAME]
    .value = ORDNER
arg-labels = Etikettenbogen, anstelle des Bogens in site.toml: L7160, L7163, L7159, L7162, L7161
    .value = BOGEN
arg-first-label = Erstes freies Etikett auf dem ersten Bogen
    .value = N
arg-sent = Tag, an dem die Briefe zur Post gingen [Vorgabe: heute]
    .value = DATUM
arg-returned = Schlüssel der Briefe, die zurückgekommen sind
    .value = SCHLÜSSEL
arg-letters-history-key = Schlüssel einer Ärztin oder eines Arztes, wie er auf dem Brief steht
    .value = SCHLÜSSEL
arg-letters-optout-add-key = Schlüssel einer Ärztin oder eines Arztes, wie er auf dem Brief steht
    .value = SCHLÜSSEL
arg-row = Zeile der Adressliste
    .value = ZEILE
arg-inami = LIKIV-Nummer
    .value = NUMMER
arg-email = E-Mail-Adresse
    .value = ADRESSE
arg-letters-optout-add-name = Vor- und Familienname
    .value = NAME
arg-postcode = Postleitzahl, die zum Namen gehört
    .value = POSTLEITZAHL
arg-letters-optout-add-reason = Warum oder wie, ohne Namen
    .value = TEXT
arg-letters-testsheet-output = Datei, die geschrieben wird
    .value = DATEI
arg-dry-run = Nur sagen, was gelöscht würde

usage-map = schreiben Sie SPALTE=FELD, mit einem Feld aus dieser Liste: inami, title, first, last, gender, lang, specialty, practice, function, dispatch, street, number, box, postcode, city, country, email, email_consent, phone, source, source_date, optout, notes
usage-campaign = schreiben Sie einen Namen aus Buchstaben, Ziffern und Bindestrichen, wie fruehling-2027
usage-labels = die Bögen sind L7160, L7163, L7159, L7162 und L7161
error-no-recipients = es gibt keine Adressliste: Legen Sie eine an einen dieser Orte, { $paths }, oder nennen Sie sie mit --recipients
error-ledger-busy = ein anderer Befehl von pignon schreibt gerade in private/ledger.jsonl; warten Sie, bis er fertig ist
error-letters-inside = Briefe sind vertraulich: { $path } liegt in einer Website oder zwischen den Dateien des Netzwerks; wählen Sie einen Ordner anderswo, etwa private/letters
error-letters-foreign = { $path } enthält anderes als Briefe von pignon; wählen Sie einen leeren Ordner
error-no-campaign = das Register kennt keine Kampagne „{ $campaign }“; „pignon letters history“ zeigt sie
error-no-key = niemand in der Adressliste hat den Schlüssel { $key }; „pignon letters history“ und report.json zeigen die Schlüssel
error-no-letter = die Kampagne „{ $campaign }“ hat keinen Brief { $key }
error-inami = eine LIKIV-Nummer hat 8 oder 11 Ziffern
error-optout-nobody = niemand gefunden: Bezeichnen Sie die Person mit --key, --row, --inami, --email oder mit --name und --postcode
error-optout-damaged = private/opt-out.csv ist beschädigt
error-no-window = laut site.toml haben die Umschläge kein Fenster: Es gibt nichts zu testen
error-purge-workbook = { $path } ist eine Arbeitsmappe, und die ändert pignon nicht: Löschen Sie { $count ->
        [one] die Zeile
       *[other] die Zeilen
    } { $rows } selbst

stage-letters = Briefe setzen

letters-audience-gp = Hausärztinnen und Hausärzte
letters-audience-psychiatrist = Psychiaterinnen und Psychiater
letters-audience- = –
letters-state-prepared = vorbereitet
letters-state-sent = verschickt
letters-state-returned = zurückgekommen
letters-plan-written = { $count ->
        [one] { $count } Brief
       *[other] { $count } Briefe
    } für { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    }
letters-plan-kind = { $audience }, { $lang }: { $count }
letters-plan-reason = { $reason }: { $count } ({ $count ->
        [one] Zeile
       *[other] Zeilen
    } { $rows })
letters-plan-note = Nichts ist festgehalten. Zeile 1 ist die Zeile mit den Namen der Spalten.
letters-merged-duplicate = dieselbe Person wie in einer früheren Zeile
letters-merged-household = im Brief einer früheren Zeile, an derselben Anschrift
letters-excluded-opted-out = Widerspruch
letters-excluded-unfit = eine Zelle kann nicht gedruckt werden
letters-excluded-nameless = niemand ist genannt
letters-excluded-audience = andere Fachrichtung
letters-excluded-no-specialty = keine Fachrichtung angegeben (wählen Sie --audience gp oder psychiatrist)
letters-excluded-language = andere Sprache
letters-excluded-address-incomplete = Straße, Postleitzahl oder Ort fehlt
letters-excluded-address-impossible = keine belgische Postleitzahl
letters-excluded-no-source = es steht nicht da, woher die Anschrift stammt (Spalte source, oder source in [letters] von site.toml)
letters-excluded-not-asked = nicht bei --only
letters-excluded-already-sent = hat den Brief dieser Kampagne bekommen
letters-excluded-came-back = der Brief dieser Kampagne kam zurück
letters-excluded-recent = hat vor Kurzem einen anderen Brief bekommen
letters-excluded-failed = der Brief konnte nicht gemacht werden
letters-similar = Vielleicht zweimal dieselbe Person, zum Nachsehen:
letters-similar-pair = Zeilen { $first } und { $second }
letters-build-done = { $count ->
        [one] { $count } Brief
       *[other] { $count } Briefe
    } in { $path } nach { $seconds } s ({ $rate } pro Sekunde); { $excluded ->
        [one] { $excluded } Zeile
       *[other] { $excluded } Zeilen
    } ausgelassen, { $merged } zusammengelegt, { $drafts ->
        [one] { $drafts } E-Mail-Entwurf
       *[other] { $drafts } E-Mail-Entwürfe
    }
letters-build-none = kein Brief zu machen; { $excluded ->
        [one] { $excluded } Zeile
       *[other] { $excluded } Zeilen
    } ausgelassen: „pignon letters plan“ sagt, warum; --again schreibt auch denen, die schon einen Brief bekommen haben
letters-build-next = Drucken Sie die Dateien in print/, und labels.pdf, wenn Ihre Umschläge kein Fenster haben. Sobald alles auf der Post ist: pignon letters record --campaign { $campaign }
letters-record-done = Kampagne { $campaign }: { $sent } am { $date } verschickt, { $returned } zurückgekommen
letters-history-empty = es wurde noch niemandem geschrieben
letters-history-row = { $count ->
        [one] Zeile
       *[other] Zeilen
    } { $rows }
letters-optout-done = { $count ->
        [0] dieser Widerspruch war schon bekannt
       *[other] der Widerspruch steht in { $path }: Dieser Person wird nie wieder geschrieben
    }
letters-optout-listed = Adressliste
letters-testsheet-done = { $path } ist fertig: Drucken Sie das Blatt mit 100 %, falten Sie es, halten Sie es hinter einen Umschlag
letters-testsheet-title = Liegt die Anschrift im Fenster?
letters-testsheet-address =
    Dr. Ada Beispiel
    Praxis Beispiel
    Beispielstraße 12 Briefkasten 3
    4700 Eupen
letters-testsheet-text =
    Drucken Sie dieses Blatt mit 100 %, ohne Anpassung an die Seite, und messen Sie das Lineal unten.
    Falten Sie es an den Strichen, stecken Sie es in einen Umschlag und schütteln Sie es in jede der vier Ecken. Die ganze Anschrift muss jedes Mal zu sehen sein.
    Der gelbe Rahmen ist, was das Fenster immer zeigt. Der gepunktete Rahmen ist alles, was es zeigen könnte: Dort darf nichts anderes gedruckt sein.
    Passt es nicht, so messen Sie das Fenster und schreiben es in site.toml: [letters.window_size], mit width, height, side und bottom in Millimetern.
letters-testsheet-ruler = muss 100 mm messen
letters-purge-done = gelöscht: { $rows } Zeilen, die länger als { $months } Monate aufbewahrt waren, { $objected } wegen Widerspruchs, { $folders } Ordner mit Briefen
letters-purge-would = zu löschen: { $rows } Zeilen, die länger als { $months } Monate aufbewahrt sind{ $rows ->
        [0] {""}
       *[other] {" "}(Zeilen { $which })
    }, { $objected } wegen Widerspruchs, { $folders } Ordner mit Briefen
letters-purge-undated = { $undated } Zeilen haben gar kein Datum: Geben Sie ihnen ein source_date

letters-file_unreadable = { $why ->
        [large] diese Adressliste ist größer als 5 MB, oder ihr Blatt hat mehr als eine Million Zellen
        [old] diese Adressliste ist in einem alten Format von Excel
        [empty] diese Adressliste ist leer
        [quote] ein Anführungszeichen in dieser Adressliste wird geöffnet und nie geschlossen
       *[other] diese Adressliste ist weder CSV noch eine lesbare Arbeitsmappe
    }
    .hint = { $why ->
        [large] teilen Sie sie auf mehrere Dateien auf, und löschen Sie, was weit von der Tabelle entfernt steht
        [old] öffnen Sie sie und speichern Sie sie als .xlsx
        [empty] die erste Zeile muss die Spalten nennen
        [quote] suchen Sie ein einzelnes " und entfernen Sie es, oder speichern Sie die Datei aus der Tabellenkalkulation neu
       *[other] speichern Sie sie aus Excel oder LibreOffice neu, als CSV (UTF-8), XLSX oder ODS
    }
    .explain = Eine Adressliste ist eine Tabelle: Die erste Zeile nennt die Spalten, jede Zeile danach ist eine Ärztin oder ein Arzt. CSV darf Strichpunkte, Kommas oder Tabulatoren haben, in Unicode oder so, wie Excel es schreibt; von einer Arbeitsmappe wird das erste Blatt gelesen, auf dem etwas steht. Eine Datei mit Kennwort kann nicht gelesen werden.
letters-column_missing = es fehlen Spalten: { $columns }
    .hint = nennen Sie sie in der ersten Zeile, oder sagen Sie, welche Spalten es sind: --map "Name der Spalte=street"
    .explain = Ein Brief braucht einen Namen, eine Straße, eine Postleitzahl und einen Ort. Spalten werden an ihrem Namen auf Französisch, Niederländisch, Deutsch und Englisch erkannt. Wo ein Name nicht erkannt wird, sagt --map, was die Spalte enthält.
letters-column_unknown = Spalten, die nicht erkannt werden: { $columns }
    .hint = tun Sie nichts, wenn die Briefe sie nicht brauchen; sonst sagen Sie, was sie enthalten: --map "Name der Spalte=phone"
    .explain = Spalten werden an ihrem Namen auf Französisch, Niederländisch, Deutsch und Englisch erkannt, gleich ob mit Großbuchstaben, Akzenten oder Bindestrichen. Die Felder sind: { $known }. Eine Spalte, die nicht erkannt wird, wird nicht gelesen.
letters-column_repeated = eine zweite Spalte bedeutet ebenfalls { $column }
    .hint = benennen Sie eine der beiden um, oder geben Sie einer mit --map eine andere Bedeutung
    .explain = Zwei Spalten, die dasselbe bedeuten, könnten einander widersprechen. Die erste wird gelesen, die zweite nicht.
letters-cell_refused = Zeile { $row }: Die Spalte { $column } enthält etwas, was nicht gedruckt werden kann
    .hint = suchen Sie Zeilenumbrüche, Steuerzeichen, Zeichen, die die Schreibrichtung umkehren, eine Formel mit Fehler oder mehr als 120 Zeichen
    .explain = Was in einer Anschrift steht, wird so gedruckt, wie es ist. Zeilenumbrüche, Steuerzeichen und versteckte Zeichen gehören nicht hinein, und keine Zeile einer Anschrift hat mehr als 120 Zeichen. Wer in einer solchen Zeile steht, bekommt keinen Brief; die anderen Zeilen sind nicht betroffen. Die Zeile selbst wird nicht gezeigt, denn sie ist vertraulich.
letters-word_unknown = Zeile { $row }: Die Spalte { $column } wurde nicht verstanden und zählt als leer
    .hint = schreiben Sie das Geschlecht als f oder m, die Sprachen als fr, nl, de, en, die Antworten als ja oder nein, ein Datum wie 2027-03-31
    .explain = Manche Spalten entscheiden etwas: das Geschlecht, die Sprache, das Einverständnis mit E-Mails, der Tag, an dem die Daten erhoben wurden. Ein Wort, das nicht verstanden wird, entscheidet nichts. Geschrieben wird der Person trotzdem.
letters-postcode_unknown = Zeile { $row }: Diese Postleitzahl steht in keiner Liste belgischer Postleitzahlen
    .hint = prüfen Sie sie; der Brief wird trotzdem gemacht, denn einige Einrichtungen haben eine eigene Postleitzahl
    .explain = Die meisten Postleitzahlen gehören zu einer Gemeinde. Manche gehören zu einer Einrichtung, und einige sind neu; darum gibt es bei einer unbekannten nur eine Warnung. Eine Postleitzahl, die nicht vier Ziffern hat, ist keine belgische, und ihre Zeile bekommt keinen Brief.
letters-two_languages = Zeile { $row }: Die Straße ist in zwei Sprachen geschrieben
    .hint = behalten Sie den französischen oder den niederländischen Namen, nie beide
    .explain = Die Post verlangt eine einzige Sprache je Anschrift, auch in Brüssel: den französischen Namen der Straße mit „Bruxelles“ oder den niederländischen mit „Brussel“.
letters-list_damaged = Zeile { $line } ist beschädigt
    .hint = stellen Sie die Datei aus einer Kopie wieder her, oder entfernen Sie die Zeile, sobald Sie wissen, was darin stand
    .explain = Das Register sagt, wer welchen Brief bekommen hat, die Liste der Widersprüche, wer keinen möchte. Lässt sich eine Zeile nicht lesen, so wird niemandem geschrieben: Ein Brief könnte zweimal abgehen, oder an jemanden, der widersprochen hat. Eine letzte Zeile, die bei einem Absturz abgeschnitten wurde, wird ohne Meldung repariert.
letters-glyph_missing = Zeile { $row }: Keine Schrift hat die Zeichen { $characters }
    .hint = schreiben Sie den Namen in lateinischen Buchstaben, oder legen Sie eine Schrift, die sie hat, in themes/NAME/letters
    .explain = Die eingebauten Schriften haben lateinische, griechische und kyrillische Buchstaben. Ein Zeichen, das keine Schrift hat, würde als leeres Kästchen gedruckt. Dieser Brief wird nicht gemacht; die anderen schon.
letters-too_long = Zeile { $row }: Der Brief hat { $pages } Seiten und darf { $limit } haben
    .hint = kürzen Sie in content/contacts.toml die Schritte, die Rückmeldungen und die Grenzen, oder erlauben Sie mehr Seiten: pages = 2 in [letters]
    .explain = Eine Ärztin oder ein Arzt liest eine Seite. Ein Brief, der länger geworden ist, wird nicht gemacht; die anderen schon.
letters-address_overflow = Zeile { $row }: Die Anschrift passt nicht ins Fenster
    .hint = kürzen Sie den Namen der Praxis, oder lassen Sie die Funktion oder das Gebäude weg
    .explain = Ein gefaltetes Blatt rutscht in seinem Umschlag. Die Anschrift muss dort stehen, wo das Fenster sie zeigt, gleich wie das Blatt liegt, und nichts anderes daneben: „pignon letters testsheet“ druckt diese Stelle. Eine Anschrift, die selbst in der kleinsten Schrift nicht hineinpasst, wird abgelehnt, damit sie nicht bei der Post verloren geht.
letters-template = { $template }: { $detail }
    .hint = vergleichen Sie die Datei mit der ursprünglichen; docs/letters.md erklärt die Vorlagen
    .explain = Die Briefe werden nach den Vorlagen in themes/NAME/letters gesetzt. Ein Fehler darin wird an seiner Stelle gezeigt, in den Worten von typst, dem Satzprogramm. Mit einer fehlerhaften Vorlage wird kein Brief gemacht.
letters-window = dieses Fenster lässt keinen Platz für eine Anschrift
    .hint = messen Sie das Fenster noch einmal: Breite, Höhe, Abstand von der Seite und von unten, in Millimetern
    .explain = Ein gefaltetes Blatt rutscht in seinem Umschlag um so viel, wie der Umschlag größer ist. Was das Fenster immer zeigt, gleich wie das Blatt liegt, ist um ebenso viel kleiner als das Fenster. Weniger als 50 mal 15 mm reichen für eine Anschrift nicht aus.
law-letters = site.toml sagt nicht, woher die Anschriften der Briefe stammen
    .hint = fügen Sie in [letters] source hinzu, etwa source = "das öffentliche Verzeichnis des LIKIV"; oder geben Sie jeder Zeile der Adressliste eine Quelle
    .explain = Ein Brief an jemanden, der seine Anschrift nicht selbst gegeben hat, muss sagen, woher sie stammt und ob diese Quelle öffentlich ist (DSGVO, Art. 14 Abs. 2 f). Der Brief sagt, was in der Spalte source steht, sonst in source von [letters]. Eine Zeile ohne beides bekommt keinen Brief.
