# pignon serve: auf dem Terminal und in der Seite

cmd-serve = Zeigt die Website im Browser und folgt jeder gespeicherten Datei
    .examples =
        # die Website im Browser, sie folgt jeder Speicherung; Strg-C beendet
        pignon serve --open
        # auch Texte mit draft = true
        pignon serve --drafts
        # auch auf Ihrem Telefon, über einen Code zum Scannen
        pignon serve --lan
arg-serve-port = Port; ist er belegt und nicht verlangt, der nächste freie [Vorgabe: 4747]
    .value = N
arg-open = Den Browser öffnen
arg-lan = Auch andere Geräte desselben Netzes einlassen, etwa ein Telefon
arg-serve-drafts = Auch Entwürfe zeigen
usage-port = schreiben Sie eine Zahl von 1 bis 65535

serve-ready = Vorschau: { $url }
serve-stop = Ändern und speichern Sie eine Datei: Die Seite folgt. Strg-C beendet die Vorschau.
serve-lan = Achtung: Mit --lan kann jedes Gerät im selben Netz (auch WLAN) diese Vorschau sehen, solange sie läuft, samt unveröffentlichten Texten. Nicht in einem öffentlichen Netz.
serve-lan-url = Mit dem Telefon: { $url }
serve-lan-none = Dieser Rechner ist mit keinem Netz verbunden: Kein anderes Gerät kann die Vorschau sehen.
serve-port-taken = Port { $port } ist von einem anderen Programm belegt (vielleicht einer anderen Vorschau): Dies ist { $free }.
error-port-taken = Port { $port } ist von einem anderen Programm belegt, vielleicht einer anderen Vorschau; { $free } ist frei: pignon serve --port { $free }
error-ports-taken = Port { $port } und die folgenden sind belegt; geben Sie mit --port einen anderen an
error-port-refused = das System lässt Port { $port } nicht zu; nehmen Sie einen über 1024: { $detail }
error-open = der Browser öffnet sich nicht von selbst: öffnen Sie ihn und gehen Sie zu { $url }
serve-first = Website gelesen, geprüft und bereit
serve-changed = { $count ->
    [one] { $paths }
   *[other] { $paths } und { $more ->
        [one] eine weitere Datei
       *[other] { $more } weitere Dateien
    }
}
serve-day = ein neuer Tag hat begonnen
serve-served = { $what }: { $milliseconds } ms
serve-kept = { $what }: Die letzte Fassung ohne Fehler bleibt stehen
serve-none = { $what }: Die Website kann noch nicht gezeigt werden
serve-many = { $summary }; „pignon check“ zeigt sie
serve-failed = der Ordner ist nicht lesbar, die letzte Fassung bleibt stehen: { $detail }
serve-network-drive = { $path } liegt auf einem Netzlaufwerk ({ $kind }), dessen Änderungen das System nicht meldet: pignon sieht selbst jede Sekunde nach.
serve-too-many-folders = Das System beobachtet keine weiteren Ordner ({ $limit } für alle Programme): pignon sieht selbst jede Sekunde nach. Abhilfe: sudo sysctl fs.inotify.max_user_watches=524288 (dieselbe Zeile in /etc/sysctl.d/50-pignon.conf macht es dauerhaft).
serve-too-many-watchers = Zu viele Programme beobachten Ordner (höchstens { $limit }): pignon sieht selbst jede Sekunde nach. Abhilfe: andere Programme schließen (Editoren, Synchronisierung) oder sudo sysctl fs.inotify.max_user_instances=1024.
serve-unwatchable = Das System meldet keine Änderungen des Ordners ({ $detail }): pignon sieht selbst jede Sekunde nach.
serve-unknown-limit = Grenze unbekannt

serve-refused-host = Diese Vorschau antwortet nur unter dem Namen dieses Rechners (localhost).
serve-refused-method = Diese Vorschau kann nur gelesen werden.
serve-refused-too-large = Diese Anfrage ist zu lang.
serve-refused-busy = Zu viele Anfragen auf einmal; versuchen Sie es gleich noch einmal.
serve-refused-bad = Diese Anfrage ist unverständlich.
serve-refused-slow = Diese Anfrage kommt nicht an.

preview-label = Vorschau von pignon
preview-close = Schließen (Esc)
preview-lost = Die Vorschau läuft nicht mehr. Starten Sie „pignon serve“ neu: Diese Seite verbindet sich von selbst.
preview-back = Die Vorschau ist wieder da.
preview-mended = Alles ist behoben.
preview-clean = Nichts zu melden.
preview-hint = Abhilfe:
preview-line = Zeile
preview-broken-title = Die Website kann noch nicht gezeigt werden
preview-broken = Ein Fehler in den Dateien verhindert es. Die Liste steht unten auf dieser Seite und auf dem Terminal; sobald er behoben ist, erscheint die Seite.
preview-severity = { $severity }: { $message }
preview-place = { $path }, Zeile { $line }
preview-title = { $errors ->
    [0] { $count ->
        [0] Nichts zu melden
       *[other] Zum Ansehen
    }
   *[other] { $summary }: Die letzte Fassung ohne Fehler bleibt stehen
}
preview-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
preview-untranslated = { $count ->
    [one] { $count } Text zu übersetzen
   *[other] { $count } Texte zu übersetzen
}
preview-drafts = { $count ->
    [one] { $count } Entwurf
   *[other] { $count } Entwürfe
}
preview-drafts-hidden = { $count ->
    [one] { $count } Entwurf, verborgen: „pignon serve --drafts“ zeigt ihn
   *[other] { $count } Entwürfe, verborgen: „pignon serve --drafts“ zeigt sie
}
preview-more = … und { $count } weitere: „pignon check“ zeigt sie
preview-languages = ({ $languages })
