# Die Befehlszeile: src/cli

severity-error = Fehler
severity-warning = Warnung
severity-reminder = Erinnerung
severity-help = Hilfe

count-errors = { $count } Fehler
count-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
count-reminders = { $count ->
    [one] { $count } Erinnerung
   *[other] { $count } Erinnerungen
}
report-clean = keine Fehler gefunden
report-reminders = Fragen, die zu bedenken sind:
report-upcoming = im Auge zu behalten:
report-upcoming-more = … und { $count } weitere: „pignon check --format json“ nennt sie alle
report-explain = „pignon check --explain { $code }“ sagt mehr

# Hilfe

help-usage = Verwendung:
help-commands = Befehle
help-command = BEFEHL
help-arguments = Argumente
help-options = Optionen
help-global-options = Optionen aller Befehle
help-examples = Beispiele:
help-first-steps = Erste Schritte:
help-more = „pignon BEFEHL --help“ hat Beispiele zu jedem Befehl; „pignon man“ ist das Handbuch.
help-values = [{ $values }]
help-default = [Vorgabe: { $value }]

cmd-pignon = Erstellt die Website eines Versorgungsnetzwerks aus einem Ordner einfacher Dateien
    .examples =
        # einen Ordner anlegen, der sich sofort bauen lässt, und hineingehen
        pignon new mein-netzwerk
        cd mein-netzwerk
        # ihn im Browser sehen und Dateien ändern: die Seite folgt
        pignon serve --open
        # die Website machen, im Ordner public
        pignon build
cmd-new = Legt den Ordner eines neuen Netzwerks an, vollständig, mit Erläuterungen in den Dateien
    .examples =
        # ein Netzwerk zum Anfangen, in der Sprache des Terminals
        pignon new mein-netzwerk
        # dasselbe auf Niederländisch
        pignon new mijn-netwerk --lang nl
        # im Ordner, in dem Sie sind, wenn er leer ist
        pignon new .
cmd-build = Erstellt die Website
    .examples =
        # die Website, im Ordner public
        pignon build
        # eine Probe anderswo, Entwürfe eingeschlossen
        pignon build --output probe --base-url https://probe.mein-netzwerk.example --drafts
        # nichts, solange eine Warnung bleibt
        pignon build --strict
        # die Website, wie sie an diesem Tag sein wird: Preise, Mitglieder, Neuigkeiten
        pignon build --today 2027-01-01
cmd-check = Sucht Fehler in den Dateien und sagt, wie sie zu beheben sind
    .examples =
        # Fehler, mit Datei, Zeile und Abhilfe
        pignon check
        # mehr zu einem Befund, über den Code, den er trägt
        pignon check --explain law.prices
        # fragt auch andere Websites, ob es ihre Seiten noch gibt
        pignon check --links
        # eine Zeile je Fehler, für einen Editor oder ein Skript
        pignon check --format short --strict
cmd-legitimacy = Zeigt die acht Kriterien der Legitimität: was erfüllt ist, was fehlt
    .examples =
        # wo das Netzwerk heute steht, und was als Nächstes zu tun ist
        pignon legitimacy
        # was bis dahin veraltet ist
        pignon legitimacy --today 2027-02-01
cmd-schema = Schreibt JSON-Schemas, mit denen ein Editor die Dateien des Netzwerks ergänzt
    .examples =
        # was ein Editor braucht, um Felder zu ergänzen und zu erklären
        pignon schema --output .schema
cmd-completions = Gibt aus, was eine Shell zum Ergänzen von Befehlen braucht
    .examples =
        pignon completions bash > ~/.local/share/bash-completion/completions/pignon
        pignon completions zsh > ~/.zfunc/_pignon
        pignon completions fish > ~/.config/fish/completions/pignon.fish
cmd-man = Gibt die Handbuchseite aus oder schreibt die aller Befehle
    .examples =
        # die Handbuchseite
        pignon man | man -l -
        # die aller Befehle, für das System
        pignon man --output /usr/local/share/man/man1
cmd-licenses = Zeigt, was das Programm an Werken anderer enthält, und unter welchen Lizenzen
    .examples =
        # Bibliotheken, Schriften und Daten, nach Lizenz
        pignon licenses
        # eines davon, mit seiner Lizenz
        pignon licenses "Ysabeau Office"
        # alle Lizenzen und Vermerke, zum Weitergeben mit dem Programm
        pignon licenses --texts > dritte.txt

arg-root = Ordner des Netzwerks; sonst der nächste weiter oben mit einer site.toml
    .value = ORDNER
arg-today = Tag, der als heute gilt: ein Datum oder ein Zeitpunkt wie 2026-03-31T10:00:00Z
    .value = DATUM
arg-ui-lang = Sprache des Terminals; sonst die des Systems, sonst die der Website
    .value = SPRACHE
arg-quiet = Nichts melden außer Fehlern
arg-color = Wann Farben verwendet werden
    .value = WANN
arg-help = Diese Hilfe anzeigen
arg-version = Die Version anzeigen
arg-new-dir = Ordner, der angelegt wird
    .value = ORDNER
arg-new-lang = Sprache des Netzwerks [Standard: die des Terminals]
    .value = SPRACHE
arg-output = Ordner, in den geschrieben wird
    .value = ORDNER
arg-build-output = Ordner der fertigen Website [Vorgabe: public, im Ordner des Netzwerks]
    .value = ORDNER
arg-build-base-url = Adresse der Website, anstelle der in site.toml
    .value = URL
arg-build-drafts = Entwürfe einschließen
arg-build-jobs = Wie viele Seiten gleichzeitig erstellt werden
    .value = N
arg-strict = Warnungen als Fehler zählen
arg-format = Form des Ergebnisses
    .value = FORM
arg-check-explain = Einen Code erklären, etwa toml.unknown_key, und sonst nichts tun
    .value = CODE
arg-licenses-name = Name einer Bibliothek, einer Schrift oder von Daten: zeigt alle Lizenzen und Vermerke dazu
    .value = NAME
arg-licenses-texts = Alle Lizenzen und Vermerke, jeden einmal
arg-completions-shell = Die Shell
    .value = SHELL

# Fehler in den Argumenten

error-line = Fehler: { $message }
usage-unknown = die Option „{ $arg }“ gibt es nicht
usage-extra = „{ $arg }“ ist hier zu viel
usage-no-command = sagen Sie mit einem der Befehle, was zu tun ist
usage-unknown-command = den Befehl „{ $arg }“ gibt es nicht
usage-missing = es fehlt: { $arg }
usage-no-value = { $arg } braucht einen Wert
usage-no-value-wanted = { $arg } nimmt keinen Wert
usage-encoding = Ein Wort des Befehls ist nicht in UTF-8
usage-value = „{ $value }“ passt nicht zu { $arg }
usage-twice = { $arg } kann weder zweimal angegeben werden noch mit einer Option, die es ausschließt
usage-suggestion = ; meinten Sie „{ $word }“?
usage-expected = ; möglich: { $words }
usage-cause = : { $cause }
usage-today = schreiben Sie ein Datum wie 2026-03-31 oder einen Zeitpunkt wie 2026-03-31T10:00:00Z
usage-jobs = schreiben Sie eine Zahl von 1 bis 1024
usage-help = „{ $command } --help“ sagt mehr

# Fehler der Maschine

error-crash = der Fehler liegt bei pignon selbst, in { $place }{ $has_what ->
    [1] {": "}{ $what }
   *[other] {""}
}. Was an seinem Platz war, bleibt dort. Bitte senden Sie diese Zeile an die Autoren; RUST_BACKTRACE=1 vor dem Befehl zeigt mehr.
error-no-root = keine site.toml in { $path } oder in einem Ordner darüber; „pignon new“ legt ein Netzwerk an, --root sagt, wo eines ist
error-root = in { $path } gibt es keine site.toml
error-write = { $path } kann nicht geschrieben werden
error-base-url = „{ $found }“ ist keine Adresse einer Website; schreiben Sie sie ganz aus, wie https://www.mein-netzwerk.example
error-certificates = SSL_CERT_FILE nennt { $path }, woraus sich kein Zertifikat (PEM) lesen lässt; berichtigen Sie diese Variable, oder entfernen Sie sie
error-not-ours = { $path } enthält Dateien, die pignon nicht erstellt hat und nicht anrührt; geben Sie einen leeren Ordner an oder entfernen Sie sie selbst
error-output-source = { $path } kann die Website nicht aufnehmen: Es ist der Ordner des Netzwerks, ein Ordner darüber oder ein Ordner, aus dem die Website entsteht; geben Sie einen anderen an
error-not-a-folder = { $path } ist eine Datei, kein Ordner; geben Sie einen anderen Namen an
error-manifest = { $path } ist unlesbar oder stammt von einer anderen Version: pignon weiß nicht mehr, welche Dateien in diesem Ordner von ihm sind, und rührt sie nicht an; leeren Sie den Ordner oder geben Sie einen anderen an, und beginnen Sie noch einmal
error-in-the-way = { $path } stammt nicht von pignon und steht am Platz einer Datei der Website; entfernen Sie es und beginnen Sie noch einmal
error-changed-meanwhile = { $path } wurde inzwischen geändert und nicht ersetzt; beginnen Sie noch einmal, um zu sehen, was sich jetzt ändern würde
error-threads = Die parallelen Aufgaben können nicht starten; versuchen Sie --jobs 1
error-colon = {": "}
error-new-exists = { $path } gibt es schon und ist nicht leer; nennen Sie einen Ordner, den es noch nicht gibt, oder einen leeren
error-licenses-unknown = dieses Programm enthält nichts namens „{ $name }“; „pignon licenses“ zeigt die Liste
error-licenses-unknown-near = dieses Programm enthält nichts namens „{ $name }“; meinten Sie „{ $suggestion }“?
error-unknown-code = den Code „{ $code }“ gibt es nicht
error-unknown-code-near = den Code „{ $code }“ gibt es nicht; meinten Sie „{ $suggestion }“?

# Was das System sagt

system-not-found = nicht gefunden
system-permission = Zugriff verweigert
system-full = Der Datenträger ist voll
system-read-only = Der Datenträger ist schreibgeschützt
system-not-a-folder = das ist kein Ordner
system-a-folder = das ist ein Ordner
system-name = Das System nimmt diesen Namen nicht an

# Was die Befehle sagen

explain-severity = { $severity ->
    [error] Die Website wird nicht erstellt, solange dies nicht behoben ist.
    [warning] Die Website wird erstellt; jemand sollte es ansehen.
   *[reminder] Eine Frage des Leitfadens oder des Gesetzes, die zu bedenken ist. Es muss nichts behoben werden.
}
new-done = das Netzwerk liegt in { $path }
new-next =
    So geht es weiter:
      cd { $path }
      pignon serve     zeigt die Website und folgt ihr, während Sie schreiben
      pignon check     sucht Fehler
      pignon build     erstellt die Website im Ordner public

    In { $readme } steht, was Sie zuerst ändern; „{ $mark }“ kennzeichnet Erfundenes.
licenses-intro = pignon ist freie Software, unter MIT oder Apache-2.0 nach Ihrer Wahl. Es enthält Werke anderer, jedes unter seiner eigenen Lizenz:
licenses-group = { $licence } ({ $count ->
    [one] { $count } Bibliothek
   *[other] { $count } Bibliotheken
})
licenses-more = „pignon licenses NAME“ zeigt die Lizenzen und Vermerke eines Werks, „pignon licenses --texts“ die aller.
licenses-general = Das Paket enthält den Text seiner Lizenz nicht; es folgt deren allgemeiner Wortlaut.
man-examples = BEISPIELE
man-exit = RÜCKGABEWERTE
man-exit-codes =
    0   alles in Ordnung
    1   die Dateien enthalten Fehler
    2   der Befehl ist falsch geschrieben, oder der Rechner verweigert ihn
    3   das Abzeichen stimmt, aber ob es widerrufen wurde, ließ sich nicht prüfen
man-environment = UMGEBUNG
man-environment-variables =
    PIGNON_CACHE    Ordner für Bilder und Blätter, die aufbewahrt werden; keiner, wenn leer
    NO_COLOR        keine Farben, außer sie ist leer
    SSL_CERT_FILE   Zertifikate derer, denen zu glauben ist (PEM), statt der eingebauten Liste
    LC_ALL, LC_MESSAGES, LANG   die Sprache, wenn --ui-lang sie nicht nennt
man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-options = OPTIONEN
man-see = SIEHE AUCH
schema-done = { $count ->
    [one] { $count } Schema in { $path } geschrieben
   *[other] { $count } Schemas in { $path } geschrieben
}
man-done = { $count ->
    [one] { $count } Seite in { $path } geschrieben
   *[other] { $count } Seiten in { $path } geschrieben
}
build-done = { $pages ->
    [one] { $pages } Seite
   *[other] { $pages } Seiten
} in { $path } ({ $written ->
    [one] { $written } Datei geschrieben
   *[other] { $written } Dateien geschrieben
}, { $unchanged } unverändert, { $deleted } entfernt), in { $seconds } s
build-unchanged = Seit dem letzten Mal hat sich nichts geändert
build-unchanged-found = Seit dem letzten Mal hat sich nichts geändert ({ $found }: „pignon check“ zeigt sie)
build-stopped = die Website wurde nicht erstellt; die vorige ist unberührt

stage-wait = Ein anderes „pignon build“ arbeitet in diesem Ordner, dieses wartet
stage-load = Lesen
stage-render = Seiten erstellen
stage-write = Schreiben

# Die Tabelle der Legitimität

legitimacy-title = Legitimität am { $date }: { $met } von { $count } Kriterien erfüllt
legitimacy-note = Selbstbewertung des Netzwerks aus seinen Dateien; niemand von außen hat sie geprüft.
legitimacy-missing = es fehlt
legitimacy-next = zu tun
legitimacy-evidence = belegt durch
legitimacy-upcoming = Nächste Termine
legitimacy-label = { $label }:
legitimacy-named = { $text }: { $names }
