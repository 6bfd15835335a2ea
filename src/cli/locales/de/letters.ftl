# Briefe: src/cli/letters.rs

cmd-letters = Briefe an Ärztinnen und Ärzte: an wen, die Briefe, die Etiketten, was daraus wurde
cmd-letters-plan = Zeigt, an wen geschrieben würde, an wen nicht und warum; hält nichts fest
cmd-letters-build = Macht Briefe, Etiketten und Entwürfe und trägt sie als vorbereitet ein
cmd-letters-record = Trägt ein, dass Briefe verschickt oder zurückgekommen sind
cmd-letters-history = Zeigt, welcher Brief wann an wen ging
cmd-letters-optout = Wer keine Briefe möchte
cmd-letters-optout-add = Trägt einen Widerspruch ein: Dieser Person wird nie wieder geschrieben
cmd-letters-testsheet = Macht ein Blatt, das man hinter einen Umschlag hält: Liegt die Anschrift im Fenster?
cmd-letters-purge = Löscht Anschriften und Briefe, die lange genug aufbewahrt wurden
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
letters-excluded-no-specialty = keine Fachrichtung angegeben (--audience gp oder psychiatrist)
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
letters-build-next = Drucken Sie print/ und labels.pdf. Wenn alles auf der Post ist: pignon letters record --campaign { $campaign }
letters-history-empty = es wurde noch niemandem geschrieben
letters-history-row = Zeile { $rows }
letters-testsheet-title = Liegt die Anschrift im Fenster?
letters-testsheet-text =
    Drucken Sie dieses Blatt mit 100 %, ohne Anpassung an die Seite, und messen Sie das Lineal unten.
    Falten Sie es an den Strichen, stecken Sie es in einen Umschlag und schütteln Sie es in jede der vier Ecken. Die ganze Anschrift muss jedes Mal zu sehen sein.
    Der gelbe Rahmen ist, was das Fenster immer zeigt. Der gepunktete Rahmen ist alles, was es zeigen könnte: Dort darf nichts anderes gedruckt sein.
    Passt es nicht, so messen Sie das Fenster und schreiben es in site.toml: [letters.window_size], mit width, height, side und bottom in Millimetern.
letters-testsheet-ruler = muss 100 mm messen
