# Die Befehle des Abzeichens: src/cli/badge (das Übrige kommt aus dem Englischen)

cmd-badge = Alles zur Bescheinigung: sie beantragen, unterzeichnen, prüfen
cmd-badge-keygen = Erzeugt den Schlüssel einer Stelle, die unterzeichnet, in einer Datei mit Passphrase
cmd-badge-register = Der Ordner, den der Webhost einer unterzeichnenden Stelle ausliefert
cmd-badge-register-init = Legt den Ordner an: Schlüssel, Listen und Seiten, noch ohne Bescheinigungen
cmd-badge-register-refresh = Unterzeichnet neu, was altert, und macht die Seiten neu; fügt Schlüssel hinzu oder widerruft sie
cmd-badge-dossier = Sammelt, was die Begleitorganisation prüft: vertraulich, nur für sie
cmd-badge-review = Schreibt das Formular, das jemand von der Stelle ausfüllt
cmd-badge-issue = Unterzeichnet eine Bescheinigung, wenn Dossier und Prüfung heute stimmen
cmd-badge-revoke = Widerruft eine Bescheinigung
cmd-badge-verify = Sagt Schritt für Schritt, ob einem Abzeichen zu trauen ist
verify-result-verified = GEPRÜFT
verify-result-not-verified = NICHT BESTÄTIGT: Verlassen Sie sich nicht auf dieses Abzeichen
verify-result-revocation-not-checked = GEPRÜFT, ABER WIDERRUF NICHT GEPRÜFT
