# The badge and the page of an attestation that stands.

## The badge

badge-name = Clinique du travail
badge-attested-by = bescheinigt von
badge-until = bis { $until }
badge-title = Clinique du travail { $site }, bescheinigt von { $issuer } bis { $until }
badge-description = Ein Treppengiebel mit acht beleuchteten Fenstern, eines je Kriterium. Bescheinigt von { $name }, vom { $from } bis { $until }.

## An attestation that stands

attested-lead = Eine externe Organisation hat unsere Nachweise gesehen, Person für Person, und unterschrieben. Die acht Fenster sind die acht Kriterien.
attested-signed-by = Unterschrieben von
attested-for = Für
attested-enterprise = Unternehmensnummer { $number }
attested-validity = Gültig
attested-valid = vom { $from } bis { $until }
attested-revocation = Widerruf
attested-not-revoked = nicht widerrufen, nach der Liste der Organisation vom { $date }
attested-unchecked = Widerruf nicht geprüft
attested-unchecked-since = Widerruf nicht geprüft seit { $date }
attested-since = Seither
attested-newer = { $count ->
    [one] { $count } Person ist dazugekommen: Die Organisation hat sie noch nicht geprüft.
   *[other] { $count } Personen sind dazugekommen: Die Organisation hat sie noch nicht geprüft.
}
attested-member-newer = Die Bescheinigung von { $issuer } ist vom { $from }: Sie ist älter als der Eintritt dieser Person, die die Organisation noch nicht geprüft hat.
attested-member-number = Nummer gesehen von { $issuer }

## Verifying elsewhere

attested-verify-title = Selbst prüfen
attested-verify-text = Drei Wege, keiner führt über uns. Einer genügt.
attested-qr = QR-Code zur Prüfseite von { $issuer }
attested-phone-title = Mit einem Telefon
attested-phone-text = Scannen Sie: Die Seite öffnet sich bei der Organisation, nicht bei uns. Lesen Sie erst die Adresse, dann das Ergebnis. Dort muss stehen:
attested-phone-link = Diese Seite ohne Scannen öffnen
attested-register-title = Im Register der Organisation
attested-register-text = Suchen Sie dort unseren Namen. Auch widerrufene Bescheinigungen stehen darin.
attested-register-link = Das Register von { $issuer }
attested-tool-title = Mit einem Programm
attested-tool-text = Für eine IT-Abteilung. Das Programm prüft beide Signaturen, die Daten, die Adresse und den Widerruf:
attested-tool-trust = Die Liste der Organisationen, denen Sie glauben, hier die der Organisation selbst:
attested-tool-other = Jeder Prüfer für Open Badges 3.0 taugt ebenso, mit

## The page’s own check

attested-self-title = Was Ihr Browser dazu sagt
attested-self-text = Eine Bequemlichkeit, kein Beweis: Eine falsche Website kann anzeigen, was sie will. Maßgeblich ist die Seite der Organisation oder ein eigenes Programm.
attested-self-waiting = Hier wurde nichts geprüft: Dazu braucht es JavaScript. Die drei Wege oben kommen ohne uns aus.
attested-self-note = Der Browser prüft eine der beiden Signaturen (eddsa-jcs-2022); die andere (eddsa-rdfc-2022) prüft das Programm. Nichts verlässt diese Seite.
self-verified = Geprüft und in Ordnung.
self-refused = Nicht bestätigt.
self-refused-text = Verlassen Sie sich nicht darauf, bevor Sie die Organisation gefragt haben.
self-cannot = Kann hier nicht geprüft werden.
self-unchecked = Signatur geprüft, Widerruf nicht geprüft.
self-signature-good = Die Signatur ist die der Organisation, und nichts wurde geändert.
self-signature-bad = Die Signatur ist nicht die der Organisation, oder etwas wurde geändert.
self-until = Die Bescheinigung gilt bis
self-ended = Die Bescheinigung ist abgelaufen am
self-begins = Die Bescheinigung gilt erst ab
self-address-good = Sie gilt für diese Adresse:
self-address-bad = Sie gilt nicht für diese Adresse:
self-address-cannot = Dies ist eine Vorschau auf Ihrem Rechner. Die Bescheinigung gilt für eine andere Adresse:
self-not-revoked = Sie ist nicht widerrufen, nach der Liste vom
self-revoked = Die Organisation hat sie widerrufen.
self-list-foreign = Die Widerrufsliste ist nicht die der Organisation, oder sie wurde geändert.
self-list-missing = Die Widerrufsliste konnte nicht gelesen werden: Die Organisation kann sie widerrufen haben.
self-list-stale = Widerruf nicht geprüft seit
self-browser = Dieser Browser kennt diese Art Signatur (Ed25519) nicht, oder die Seite ist nicht über https geöffnet.
self-file = Die Bescheinigung konnte auf dieser Website nicht gelesen werden.

## Criteria and numbers

attested-criteria-text = Alle acht waren am { $date }, dem Tag der Unterschrift, nachgewiesen. Was davon öffentlich sein darf, steht darunter.
attested-aged = Seit der Unterschrift ist Folgendes veraltet und neu zu prüfen:
attested-disclosures-title = Veröffentlichte Eintragungen
attested-disclosures-text = Diese Personen sind einverstanden, dass ihre Nummer nachprüfbar ist: Ändern Sie eine Ziffer, und sie passt nicht mehr zur Bescheinigung. Die Nummern der anderen stehen auch darin, ohne lesbar zu sein.
attested-disclosures-caption = Nummern, die die Bescheinigung umfasst

# How the first day of a month is written in a date

attested-first = 1
attested-recompute-title = Einen Fingerabdruck nachrechnen
attested-recompute-text = Jede Zeile, in base64url und durch SHA-256 geführt, ergibt den folgenden Fingerabdruck; er steht unter den Nachweisen der Bescheinigung. Die Zeilen als Datei:
attested-registers-title = Die Register der Berufe
attested-not-copy = Dass diese Website keine Kopie ist: Eine Kopie kann alles behaupten. Darum prüft man bei der Organisation.
attested-impostor = Zweifel, ein Hochstapler?
attested-impostor-link = Bei { $issuer } melden
attested-files-text = Für unsere Drucksachen:
attested-files-wide = Badge als Streifen
attested-files-print = Badge in einer Farbe
attested-professionals-title = Wer uns geprüft hat
attested-professionals-text = Abschlüsse, Eintragungen in die Register und Teamarbeit hat diese Organisation gesehen, Person für Person.
attested-professionals-link = In einer Minute prüfen
