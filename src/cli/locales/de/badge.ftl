# Die Befehle des Abzeichens: src/cli/badge

cmd-badge = Alles zur Bescheinigung: sie beantragen, unterzeichnen, prüfen
    .examples =
        # für das Netzwerk: was die Begleitorganisation verlangt
        pignon badge dossier --out private/dossier.json
        # für alle: ist diesem Abzeichen zu trauen?
        pignon badge verify badge.svg --trust trust.json
cmd-badge-keygen = Erzeugt den Schlüssel einer Stelle, die unterzeichnet, in einer Datei mit Passphrase
    .examples =
        # fragt zweimal nach einer Passphrase
        pignon badge keygen --out issuer.key
cmd-badge-register = Der Ordner, den der Webhost einer unterzeichnenden Stelle ausliefert
    .examples =
        # einmal, zum Anfangen
        pignon badge register init register --did did:web:body.example --name "Die Stelle" \
          --url https://body.example --key issuer.key
        # etwa jeden Monat: Listen altern
        pignon badge register refresh register --key issuer.key
cmd-badge-register-init = Legt den Ordner an: Schlüssel, Listen und Seiten, noch ohne Bescheinigungen
    .examples =
        # der Ordner, der an https://body.example kommt
        pignon badge register init register --did did:web:body.example --name "Die Stelle" \
          --url https://body.example --contact report@body.example --key issuer.key
cmd-badge-register-refresh = Unterzeichnet neu, was altert, und macht die Seiten neu; fügt Schlüssel hinzu oder widerruft sie
    .examples =
        # Listen und Seiten neu
        pignon badge register refresh register --key issuer.key
        # von nun an mit einem anderen Schlüssel
        pignon badge register refresh register --key new.key --add-key
        # der erste Schlüssel wurde gestohlen: was er unterschrieb, gilt nicht mehr
        pignon badge register refresh register --key new.key --add-key --stolen k1
cmd-badge-dossier = Sammelt, was die Begleitorganisation prüft: vertraulich, nur für sie
    .examples =
        # eine private Datei, allein für die Begleitorganisation
        pignon badge dossier --out private/dossier.json
cmd-badge-review = Schreibt das Formular, das jemand von der Stelle ausfüllt
    .examples =
        # das Formular: was nachgesehen wurde, von wem, an welchem Tag
        pignon badge review dossier.json --out review.toml
cmd-badge-issue = Unterzeichnet eine Bescheinigung, wenn Dossier und Prüfung heute stimmen
    .examples =
        # das Netzwerk legt attestation.json in content/
        pignon badge issue dossier.json --review review.toml --register register \
          --key issuer.key --valid-until 2027-11-01 --out attestation.json
cmd-badge-revoke = Widerruft eine Bescheinigung
    .examples =
        # über die Nummer am Ende seiner Adresse
        pignon badge revoke 2026-k7f3q9 --register register --key issuer.key --reason withdrawn
cmd-badge-verify = Sagt Schritt für Schritt, ob einem Abzeichen zu trauen ist
    .examples =
        # ein Bild; die Website der Stelle wird gefragt, ob es widerrufen wurde
        pignon badge verify badge.svg --trust trust.json
        # ein Bild auf einer Website
        pignon badge verify https://network.example/badge.png --trust trust.json
        # ohne das Netz: das Verzeichnis der Stelle ist ein Ordner
        pignon badge verify attestation.json --trust trust.json --register register

arg-badge-keygen-out = Datei, die angelegt wird; niemand sonst wird sie lesen können
    .value = DATEI
arg-passphrase-file = Datei mit der Passphrase; sonst die Variable PIGNON_PASSPHRASE, sonst wird danach gefragt
    .value = DATEI
arg-key = Datei des Schlüssels
    .value = DATEI
arg-dir = Ordner des Registers
    .value = ORDNER
arg-register = Ordner des Registers
    .value = ORDNER
arg-did = Der Name der Stelle als DID: did:web: und der Host des Registers
    .value = DID
arg-name = Wie die Stelle heißt
    .value = NAME
arg-url = Die eigene Website der Stelle
    .value = URL
arg-contact = Wo man Betrug meldet: eine E-Mail-Adresse oder eine Seite [Vorgabe: die Website der Stelle]
    .value = KONTAKT
arg-add-key = Diesen Schlüssel ins Register aufnehmen: Schlüsselwechsel
arg-stolen = Ein Schlüssel, dem nicht mehr zu trauen ist, etwa k1
    .value = SCHLÜSSEL
arg-status-days = Wie viele Tage auf die Widerrufsliste Verlass ist
    .value = TAGE
arg-badge-dossier-out = Datei, die geschrieben wird; nie in einem Ordner, der veröffentlicht wird
    .value = DATEI
arg-dossier = Das Dossier, das das Netzwerk geschickt hat
    .value = DATEI
arg-badge-review-out = Formular, das geschrieben wird
    .value = DATEI
arg-review = Das ausgefüllte Formular
    .value = DATEI
arg-valid-until = Letzter Tag der Bescheinigung, innerhalb eines Jahres
    .value = DATUM
arg-badge-issue-out = Bescheinigung, die geschrieben wird, für das Netzwerk
    .value = DATEI
arg-also-origin = Ein weiterer Ursprung, unter dem das Netzwerk seine Website zeigt; mehrfach möglich
    .value = URL
arg-yes = Unterzeichnen, ohne zu fragen
arg-id = Die Bescheinigung: ihr Name oder ihre Adresse
    .value = ID
arg-reason = Warum; das Register zeigt es
    .value = GRUND
arg-note = Eine Notiz für die Akten der Stelle; sie bleibt beim Schlüssel
    .value = TEXT
arg-target = Das Abzeichen: eine Datei (JSON, SVG, PNG) oder eine Adresse
    .value = DATEI|URL
arg-trust = Die Liste der Stellen, denen vertraut wird
    .value = DATEI
arg-badge-verify-register = Ordner des Registers der Stelle, statt ihren Host zu fragen
    .value = ORDNER
arg-origin = Der Ursprung, unter dem das Abzeichen zu sehen war; ein anderer als die bescheinigten wird abgelehnt
    .value = URL
arg-save-status = Datei, in der die Widerrufsliste aufbewahrt wird, für den Ordner des Netzwerks selbst
    .value = DATEI

# Fehler

error-read = { $path } kann nicht gelesen werden
error-too-large = { $path } ist größer, als pignon liest
error-fetch = die Adresse konnte nicht abgerufen werden; über das Abzeichen lässt sich nichts sagen
error-page = { $path } ist eine Webseite, kein Abzeichen: Geben Sie ihr badge.svg, badge.png oder attestation.json an
error-fetch-not-https = { $found } ist nicht https: Auf jedem anderen Weg kann eine Antwort verändert werden
error-fetch-elsewhere = { $address } führt weiter zu { $found }: Fragen Sie diese Adresse selbst, wenn Sie diese Website meinen
error-fetch-redirects = { $address } führt immer weiter
error-fetch-too-large = { $address } antwortet mit mehr als 5 MB; so groß ist kein Abzeichen
error-fetch-too-slow = { $address } brauchte länger als { $seconds } Sekunden
error-fetch-missing = unter { $address } ist nichts
error-fetch-status = { $address } antwortet mit dem Fehler { $status }
error-fetch-certificate = { $address }: Der Host weist seinen Namen nicht nach (seinem Zertifikat ist nicht zu trauen); vielleicht steht jemand dazwischen
error-fetch-unreachable = { $address } ist über https nicht zu erreichen: Prüfen Sie die Adresse und Ihre Verbindung
error-key-exists = { $path } gibt es schon; ein Schlüssel wird nie ersetzt
error-key-place = { $path } liegt in { $folder }, das veröffentlicht wird: Bewahren Sie Schlüssel anderswo auf
error-key-mode = andere können { $path } lesen: „chmod 600 { $path }“, und denken Sie an einen neuen Schlüssel, falls sie es getan haben
error-key-shape = { $path } ist keine Schlüsseldatei von „pignon badge keygen“
error-key-unencrypted = { $path } ist nicht durch eine Passphrase verschlossen; erzeugen Sie einen Schlüssel mit „pignon badge keygen“
error-key-passphrase = die Passphrase öffnet { $path } nicht
error-key-other = { $path } enthält einen Schlüssel anderer Art; nötig ist ein Ed25519-Schlüssel
error-key-foreign = { $path } ist kein Schlüssel dieses Registers; mit „register refresh --add-key“ wird er einer
error-passphrase-short = eine Passphrase hat mindestens { $least } Zeichen
error-passphrase-differs = die beiden Passphrasen sind verschieden
error-passphrase-terminal = es gibt kein Terminal, um nach der Passphrase zu fragen: Geben Sie --passphrase-file oder PIGNON_PASSPHRASE an
ask-passphrase = Passphrase des Schlüssels:
ask-passphrase-new = Passphrase für den neuen Schlüssel:
ask-passphrase-again = Noch einmal dieselbe:
error-did = „{ $found }“ ist kein Name wie did:web:stelle.example: ein Host in Kleinbuchstaben, ohne Pfad
error-issuer-name = „{ $found }“ kann kein Name sein
error-issuer-url = „{ $found }“ ist keine https-Adresse
error-contact = „{ $found }“ ist weder eine E-Mail-Adresse noch eine https-Adresse
error-register-exists = { $path } ist bereits ein Register; „pignon badge register refresh“ bringt es auf den neuesten Stand
error-register-none = { $path } ist kein Register; „pignon badge register init“ legt eines an
error-register-read = das Register { $path } kann nicht gelesen werden
error-register-key-is-there = das Register hat diesen Schlüssel schon
error-register-no-key = das Register hat keinen Schlüssel { $name }; seine Seite zählt sie auf
error-register-last-key = es bliebe kein Schlüssel zum Unterzeichnen: Erzeugen Sie einen neuen mit „pignon badge keygen“, und geben Sie ihn mit --key und --add-key an
error-register-foreign-key = dieser Schlüssel gehört nicht zum Register oder darf nicht mehr unterzeichnen
error-register-full = die Widerrufsliste hat keinen Platz mehr
error-register-no-attestation = das Register hat keine Bescheinigung { $name }; „register.json“ zählt sie auf
error-register-revoked-already = { $name } wurde schon am { $on } widerrufen
error-register-damaged = { $file } ist nicht, wie pignon es geschrieben hat ({ $detail }): Stellen Sie den Ordner aus einer Kopie wieder her
error-dossier-place = { $path } liegt in einem Ordner, der veröffentlicht wird; ein Dossier ist vertraulich
error-dossier-shape = { $path } ist kein Dossier von „pignon badge dossier“
error-dossier-older = das Dossier folgt den Kriterien { $version }, dieses pignon hat { $own }: Bitten Sie das Netzwerk, pignon zu aktualisieren und das Dossier neu zu machen
error-dossier-newer = das Dossier folgt den Kriterien { $version }, dieses pignon hat { $own }: Aktualisieren Sie pignon
error-salts = { $path } ist beschädigt: Stellen Sie die Datei aus einer Kopie wieder her, denn ohne sie kann niemand die unterzeichneten Hashes öffnen
error-review-exists = { $path } gibt es schon; eine Prüfung wird nie ersetzt
error-origin = „{ $found }“ ist kein https-Ursprung
error-trust = { $path } ist keine Vertrauensliste: { $detail }
error-picture = { $path } ist kein lesbares Bild
error-picture-without = { $path } enthält keine Bescheinigung
error-picture-several = { $path } enthält mehrere Bescheinigungen
error-picture-compressed = die Bescheinigung in { $path } ist komprimiert, was Open Badges nicht zulässt: Nehmen Sie das Bild so, wie das Netzwerk es veröffentlicht
error-status-not-saved = { $path } wurde nicht geschrieben: Es gibt keine Widerrufsliste, auf die Verlass wäre

# Was getan wurde

keygen-done =
    Der Schlüssel ist in { $path }.
    Seine öffentliche Hälfte: { $key }
    Bewahren Sie eine Kopie der Datei und der Passphrase an zwei sicheren Orten auf: Ohne beide kann nichts unterzeichnet oder widerrufen werden.
register-init-done =
    Das Register von { $did } ist in { $path }.
    Lassen Sie { $url } diesen Ordner als Wurzel ausliefern, und schicken Sie trust.json den Netzwerken, die Sie begleiten.
register-adopted = { $path } hatte seine Datei .pignon-manifest.json verloren, wie eine Kopie ohne versteckte Dateien; nun ist sie wieder da.
register-refresh-done = { $path } ist neu unterzeichnet mit { $key }.
register-keys-changed = Die Schlüssel haben sich geändert: Veröffentlichen Sie den Ordner, und schicken Sie den Netzwerken das neue { $file }.
register-sign-again = Mit dem gestohlenen Schlüssel unterzeichnet und nicht mehr zu glauben: { $names }. Unterzeichnen Sie neu für diese Netzwerke, und widerrufen Sie dann die alten Bescheinigungen mit dem Grund „key“.
register-next-date = Auf die Widerrufsliste ist Verlass bis { $until }: Führen Sie „pignon badge register refresh“ vor dem { $before } aus.
dossier-notice = Vertraulich: nur für die Begleitorganisation. Enthält Registernummern und was die private Datei des Netzwerks sagt; nicht veröffentlichen oder weitergeben.
dossier-done =
    Das Dossier ist in { $path }: { $numbers } Registernummern, von denen { $disclosed } auf der Website geöffnet werden dürfen.
    Es ist vertraulich: Übergeben Sie es der Begleitorganisation auf sicherem Weg. Die Salts sind in private/salts.json: Bewahren Sie eine Kopie auf.
dossier-not-all = Heute sind { $passed } von { $total } Kriterien erfüllt; die Stelle unterzeichnet, wenn alle es sind. „pignon legitimacy“ sagt, was fehlt.
review-done = Das Formular ist in { $path }: { $criteria } Kriterien und { $numbers } Registereinträge sind nachzusehen. Es bleibt bei Ihnen.
revoke-done = { $name } ({ $network }) ist widerrufen: { $reason }. Veröffentlichen Sie den Ordner jetzt.
revoke-note = Die Notiz ist in { $path }.
revocation-withdrawn = auf Wunsch des Netzwerks
revocation-criteria = die Kriterien sind nicht mehr erfüllt
revocation-key = dem Schlüssel, mit dem sie unterzeichnet wurde, ist nicht mehr zu trauen
revocation-error = sie hätte nicht unterzeichnet werden dürfen

# Das Formular einer Prüfung

review-form-title = Prüfung von { $network }, { $url }, Unternehmensnummer { $number }, nach dem Dossier vom { $made }
review-form-private = Es bleibt bei der Begleitorganisation. Nichts davon wird veröffentlicht, und kein Name einer Person wird unterzeichnet.
review-form-how = Setzen Sie in jeder Zeile an die Stelle des Fragezeichens: found = "yes" (ja) oder "no" (nein); seen_on = den Tag, wie 2026-03-31, ohne Anführungszeichen; by = Ihren Namen in Anführungszeichen. Ein note = "…" darf dazukommen. Kriterien sieht man im Dossier und mit dem Netzwerk nach, Einträge auf der Seite des Registers selbst.
review-form-days = „pignon badge issue“ unterzeichnet, wenn jede Zeile ja sagt und keine 30 Tage alt ist.
review-form-declared = Was die Dateien heute zeigen: { $status }

# Unterzeichnen

issue-refused = nichts wurde unterzeichnet:
issue-criterion = Kriterium { $number }, { $title }: { $status }; „pignon legitimacy“ sagt dem Netzwerk, was fehlt
issue-contextualise = das Netzwerk bekennt sich nicht dazu, die Person im Kontext der Arbeit zu sehen (contextualise, in content/project.toml)
issue-review-other-dossier = { $path }:{ $line }: Die Prüfung gehört zu einem anderen Dossier; machen Sie das Formular für dieses neu
issue-review-missing = { $path }: eine Zeile des Dossiers fehlt: { $what }
issue-review-foreign = { $path }:{ $line }: diese Zeile hat das Dossier nicht: { $what }
issue-review-unanswered = { $path }:{ $line }: nicht ausgefüllt: { $what }
issue-review-not-found = { $path }:{ $line }: nicht gefunden: { $what }
issue-review-aged = { $path }:{ $line }: vor 30 Tagen oder mehr gesehen; sehen Sie wieder nach: { $what }
issue-review-future = { $path }:{ $line }: an einem Tag gesehen, der noch kommt: { $what }
issue-days = der letzte Tag, { $until }, muss noch kommen und höchstens { $most } Tage entfernt sein
issue-shown =
    Zu unterzeichnen:
      Netzwerk            { $network }
      Website             { $url }
      gezeigt unter       { $origins }
      Unternehmensnummer  { $number }
      Kriterien           acht von acht, Version { $version }
      Registernummern     { $numbers }, als Hashes mit Salt
      gültig              vom { $from } bis { $until }
      durch               { $issuer }, { $did }
      mit dem Schlüssel   { $key }
      unter dem Namen     { $name }
issue-ask = Dies unterzeichnen? [j/N]
issue-not-signed = nichts wurde unterzeichnet; antworten Sie j, oder geben Sie --yes an
issue-done =
    Unterzeichnet: { $path }; das Netzwerk legt die Datei in seinen Ordner content.
    Das Register führt sie als { $name } und veröffentlicht sie unter { $url }: Veröffentlichen Sie den Ordner.

# Prüfen

verify-state-passed = gut
verify-state-failed = FALSCH
verify-state-not-checked = nicht geprüft
verify-state-not-asked = nicht gefragt
verify-state-not-reached = –
verify-origin-not-asked = geben Sie mit --origin die Adresse an, unter der Sie es sahen: Dasselbe Abzeichen anderswo ist eine Kopie
verify-step-read = der Text hat nur eine Bedeutung
verify-step-shape = es ist eine Bescheinigung und nichts anderes
verify-step-trust = die Stelle steht auf der Vertrauensliste
verify-step-key = der Schlüssel ist heute der der Stelle
verify-step-proof-jcs = die Unterschrift über das JSON (eddsa-jcs-2022)
verify-step-proof-rdfc = die Unterschrift über das RDF (eddsa-rdfc-2022)
verify-step-period = sie gilt an diesem Tag
verify-step-origin = sie wird dort gezeigt, wofür sie ausgestellt ist
verify-step-revocation = sie wurde nicht widerrufen
verify-result-verified = GEPRÜFT
verify-result-not-verified = NICHT BESTÄTIGT: Verlassen Sie sich nicht auf dieses Abzeichen
verify-result-revocation-not-checked = GEPRÜFT, ABER WIDERRUF NICHT GEPRÜFT
verify-not-revoked = nicht widerrufen, laut der Liste vom { $as_of }
verify-status-missing = Widerruf nicht geprüft: Es gibt keine Widerrufsliste
verify-status-withheld = Widerruf nicht geprüft: Die Widerrufsliste konnte nicht abgerufen werden ({ $why })
verify-status-unknown-key = Widerruf nicht geprüft: Die Liste ist mit einem neueren Schlüssel der Stelle unterzeichnet; bitten Sie die Stelle um ihre neue Vertrauensliste
verify-status-stale = Widerruf nicht geprüft seit dem { $since }
verify-facts =
      Netzwerk            { $network }
      gezeigt unter       { $origins }
      Unternehmensnummer  { $number }
      bescheinigt von     { $issuer }
      Domain              { $domain }
      gültig              vom { $from } bis { $until }
      Kriterien           acht von acht, Version { $version }
      Registernummern     { $numbers }
      Widerruf            { $revocation }
      Bescheinigung       { $id }
verify-reason-json-too-large = das ist größer, als eine Bescheinigung sein kann
verify-reason-json-not-utf8 = das ist kein Text in UTF-8
verify-reason-json-syntax = das ist kein JSON, ab { $detail }
verify-reason-json-duplicate-name = der Name „{ $detail }“ steht zweimal in einem Objekt
verify-reason-json-lone-surrogate = ein Text enthält ein halbes Zeichen
verify-reason-json-inexact-number = die Zahl { $detail } lässt sich nicht genau lesen
verify-reason-json-too-deep = das ist zu tief verschachtelt
verify-reason-not-canonical = der Text ist anders geschrieben, als er unterzeichnet wurde; nehmen Sie die Datei, wie sie ausgestellt wurde, ohne sie umzuformatieren
verify-reason-shape = „{ $detail }“ ist nicht wie in einer Bescheinigung
verify-reason-proof-missing = das ist nicht unterzeichnet
verify-reason-proof-incomplete = es sind nicht beide Unterschriften da
verify-reason-proof-unknown-member = eine Unterschrift enthält „{ $detail }“, was unbekannt ist
verify-reason-proof-member = „{ $detail }“ einer Unterschrift ist nicht, wie es sein muss
verify-reason-proof-two-keys = die beiden Unterschriften nennen verschiedene Schlüssel
verify-reason-untrusted-issuer = { $detail } steht nicht auf der Vertrauensliste
verify-reason-issuer-renamed = die Stelle nennt sich anders als auf der Vertrauensliste
verify-reason-did-document = die did.json der Stelle kann nicht gelesen werden
verify-reason-did-document-foreign = did.json ist die von { $detail }
verify-reason-key-not-pinned = { $detail } steht nicht auf der Vertrauensliste
verify-reason-key-unknown = { $detail } steht nicht in der did.json der Stelle
verify-reason-key-changed = { $detail } ist in did.json ein anderer Schlüssel als auf der Vertrauensliste
verify-reason-key-revoked = { $detail } wurde widerrufen
verify-reason-key-not-asserting = { $detail } ist kein Schlüssel für Bescheinigungen
verify-reason-signature = die Unterschrift passt nicht: Etwas wurde geändert, oder ein anderer Schlüssel hat unterzeichnet
verify-reason-not-yet-valid = sie gilt ab { $detail }
verify-reason-expired = sie galt bis { $detail }
verify-reason-too-long = sie würde länger als ein Jahr gelten, oder gar nicht
verify-reason-foreign-origin = sie wurde für { $detail } ausgestellt, nicht für { $shown }
verify-reason-revoked = die Stelle hat sie widerrufen
verify-reason-status-list = die Widerrufsliste ist nicht die der Stelle, oder sie wurde geändert
verify-reason-status-index = die Widerrufsliste hat keinen Eintrag { $detail }
