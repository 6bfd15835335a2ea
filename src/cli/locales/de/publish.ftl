# pignon publish: src/cli/publish, src/publish, src/check/publish.rs

cmd-publish = Veröffentlicht die Seite: baut sie und sendet, was sich geändert hat
    .examples =
        # was gesendet und gelöscht würde; sendet nichts
        pignon publish --dry-run
        # baut, sucht, was nicht öffentlich sein darf, sendet, was sich geändert hat
        pignon publish
        # an den Ort [publish.probe] in site.toml, zurückgeholt und verglichen
        pignon publish probe --verify
arg-publish-target = Name des Ortes, eine Tabelle [publish.NAME] von site.toml; sonst der übliche
    .value = ORT
arg-publish-dry-run = Zeigen, was gesendet und gelöscht würde, und nichts senden
arg-publish-yes = Nicht fragen, bevor viel gelöscht wird oder fremde Dateien ersetzt werden
arg-publish-verify = Danach die veröffentlichte Seite zurückholen und vergleichen

stage-compare = Vergleich mit dem, was da ist
stage-send = Senden
stage-push = Senden an git
stage-delete = Löschen, was nicht mehr gebraucht wird
stage-verify = Zurückholen

publish-place = { $name } ({ $kind }: { $place })
publish-unfinished = eine frühere Veröffentlichung kam nicht zum Ende oder ist gerade im Gang; diese vervollständigt sie
publish-nothing = { $count ->
    [one] { $count } Datei ist da, wie sie sein soll: nichts zu senden
   *[other] { $count } Dateien sind da, wie sie sein sollen: nichts zu senden
}
publish-more = … und { $count } weitere: „--dry-run“ nennt alle
publish-summary = neu: { $added }, geändert: { $changed }, entfernt: { $removed }, unverändert: { $unchanged }; zu senden: { $size }
publish-dry-run = es wurde nichts gesendet: --dry-run
publish-bytes = { $amount } B
publish-kilobytes = { $amount } kB
publish-megabytes = { $amount } MB
publish-decimal-mark = ,
publish-done = veröffentlicht: { $url } (in { $seconds } s)
publish-stopped = es wurde nichts veröffentlicht; was vorher da war, ist unberührt
publish-badge-foreign = die Bescheinigung gilt nicht für { $url }: was dort veröffentlicht wird, zeigt kein Siegel
publish-ask-deletions = { $removed } der { $known } dort veröffentlichten Dateien würden gelöscht: mehr als ein Fünftel. Ist das wirklich der richtige Ort?
publish-ask-foreign = An diesem Ort liegen Dateien, die pignon nicht dorthin gelegt hat. Was der Seite im Weg steht, wird ersetzt, das Übrige bleibt. Fortfahren?
ask-yes-no = { $question } [j/N]
publish-verify-line = { $path }: { $why }
publish-verify-other = was zurückkommt, ist nicht, was gesendet wurde
publish-verify-lacking = der Host sendet diese Felder der Antwort nicht, die Besucher schützen: { $fields }; docs/hosting.md sagt, wie man sie einstellt
publish-verified = { $asked ->
    [one] { $asked } Datei
   *[other] { $asked } Dateien
} von { $url } zurückgeholt, anders als veröffentlicht: { $differing }

web-unreachable = niemand antwortet
web-slow = die Antwort dauert zu lange
web-certificate = der Host weist seinen Namen nicht nach: sein Zertifikat stimmt nicht
web-large = die Antwort ist zu groß
web-redirects = sie verweist immer weiter
web-address = das ist keine Adresse des Webs
web-status = der Host antwortet mit dem Fehler { $status }

error-publish-no-target = site.toml nennt keinen Ort zum Veröffentlichen: fügen Sie eine Tabelle [publish.NAME] hinzu; docs/hosting.md hat eine für jede Art von Host
error-publish-no-default = mehrere Orte, und keiner ist der übliche: nennen Sie einen ({ $names }), oder schreiben Sie default = true in eine der Tabellen
error-publish-unknown = es gibt keinen Ort „{ $name }“ in site.toml; es gibt: { $names }
error-publish-unknown-near = es gibt keinen Ort „{ $name }“ in site.toml; meinten Sie „{ $suggestion }“?
error-publish-not-agreed = es wurde nichts veröffentlicht
error-nobody-to-ask = { $question } Niemand ist da, um zu antworten: fügen Sie --yes hinzu, wenn die Antwort ja ist
error-publish-no-tool = das Programm { $detail } ist nicht installiert; installieren Sie es, oder veröffentlichen Sie anders
error-publish-no-keys = keine Schlüssel für diesen Speicher: gesucht in { $detail }
error-publish-denied = Zugang verweigert: { $detail }. Prüfen Sie Benutzer, Schlüssel und Rechte; pignon nimmt Schlüssel von ssh, git oder der Umgebung, nie aus site.toml
error-publish-host-key = ssh kennt diesen Host nicht, oder es ist nicht der, den es kannte: { $detail }. Verbinden Sie sich einmal von Hand mit ssh, und vergleichen Sie den Fingerabdruck mit dem Ihres Hosts
error-publish-unreachable = niemand antwortet, nach mehreren Versuchen: { $detail }
error-publish-missing = das gibt es nicht: { $detail }
error-publish-full = dort ist kein Platz mehr, oder Ihr Kontingent ist erschöpft; was veröffentlicht war, ist noch ganz. Schaffen Sie Platz und veröffentlichen Sie noch einmal
error-publish-overtaken = jemand anders veröffentlicht am selben Ort oder tat es gerade. Sprechen Sie sich ab und veröffentlichen Sie noch einmal: was fehlt, wird gesendet
error-publish-manifest = die Liste der Dateien dieses Ortes (.pignon-manifest.json) ist unverständlich oder kommt von einer anderen Version: pignon weiß nicht mehr, welche Dateien die seinen sind, und rührt keine an. Dürfen alle ersetzt werden, löschen Sie dort diese Datei und veröffentlichen Sie noch einmal
error-publish-changed = { $detail } änderte sich beim Senden; veröffentlichen Sie noch einmal
error-publish-kept = die Seite ist da, aber diese Dateien der vorigen ließen sich nicht löschen: { $detail }. Löschen Sie sie beim Host oder geben Sie das Recht dazu, und veröffentlichen Sie noch einmal
error-publish-not-built = dieses pignon wurde ohne „{ $detail }“ gebaut; nehmen Sie das vollständige
error-publish-other = { $detail }

publish-secret = hier steht ein Passwort oder ein Schlüssel
    .hint = nehmen Sie es aus der Datei, ändern Sie es beim Host (es wurde gesehen), und geben Sie es über ssh, git oder die Umgebung
    .explain =
        site.toml wird geteilt, kopiert, gemailt und in git aufbewahrt: wer sie hat, hätte Ihre Seite. pignon nimmt daher kein Passwort, kein Token und keinen Schlüssel aus ihr und zeigt dessen Ort, nie die Zeile.

        Wohin sie gehören: für sftp, rsync und git über ssh ein Schlüssel in ~/.ssh und dessen Passphrase im Agenten; für git über https die eigene Hilfe von git; für S3 die Variablen AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY oder die Datei ~/.aws/credentials, deren Profil site.toml nennen darf. docs/hosting.md zeigt jedes davon.

        Ein Passwort, das in einer Datei stand, gilt als bekannt: ändern Sie es.

publish-target = { $fault ->
        [missing] { $key } fehlt: ein Ort der Art „{ $kind }“ braucht es
        [foreign] { $key } bedeutet nichts für einen Ort der Art „{ $kind }“
        [two_defaults] zwei Orte sagen, dass sie der übliche sind
        [path] dieser Pfad führt aus seinem Ort hinaus
        [endpoint] was mit Ihrem Schlüssel unterschrieben ist, würde offen reisen
        [compress] nur Objektspeicher können sagen, dass eine Datei komprimiert ist
        [port] diesen Port gibt es nicht
       *[connections] so viele Verbindungen sind nicht möglich
    }
    .first = dieser ist schon der übliche
    .hint = { $fault ->
        [missing] fügen Sie { $key } zur Tabelle hinzu; docs/hosting.md zeigt eine ganze
        [foreign] entfernen Sie { $key }, oder berichtigen Sie kind
        [two_defaults] lassen Sie default = true in einem davon
        [path] schreiben Sie ihn ohne „..“
        [endpoint] schreiben Sie die Adresse mit https://
        [compress] schreiben Sie compress = "beside", oder lassen Sie es weg
        [port] schreiben Sie eine Zahl von 1 bis 65535, meist 22
       *[connections] schreiben Sie eine Zahl von 1 bis 32
    }
    .explain =
        Eine Tabelle [publish.NAME] sagt, wo die Seite veröffentlicht wird. Ihre Art, kind, entscheidet über die anderen Schlüssel: folder will path; sftp und rsync wollen host und path; git will repository und branch; s3 und gcs wollen bucket; azure will bucket und account. Ein Schlüssel einer anderen Art hätte keine Wirkung und ist deshalb ein Fehler.

            {"    ["}publish.host]
            kind = "sftp"
            host = "ssh.mein-host.example"
            user = "netzwerk"
            path = "www"

        docs/reference.md hat jeden Schlüssel, docs/hosting.md eine Tabelle für jede Art von Host.

publish-leak = { $what ->
        [row] diese Seite enthält etwas, das { $file } in Zeile { $row } privat hält
        [private] diese Seite enthält etwas, das { $file } privat hält
        [environment] diese Seite enthält den Wert von { $file }, ein Geheimnis Ihrer Umgebung
       *[key] diese Seite enthält etwas, das wie ein Schlüssel oder ein Passwort aussieht
    }
    .hint = suchen Sie es im Text, aus dem die Seite gemacht ist, und nehmen Sie es heraus; darf es öffentlich sein, nehmen Sie es aus der privaten Datei
    .explain =
        Bevor eine Seite Ihre Maschine verlässt, sucht pignon in jeder ihrer Dateien, was nicht öffentlich sein darf: Registernummern aus private/members.toml, Adressen, Telefone und Nummern der Ärztinnen und Ärzte in private/recipients, die Salze von private/, Geheimnisse der Umgebung und was wie ein Schlüssel aussieht. Findet es etwas, wird nichts veröffentlicht.

        Die Meldung nennt die veröffentlichte Datei und woher der private Wert kommt, nie den Wert. Nummern werden gefunden, was auch immer zwischen ihren Ziffern steht. Die Adresse einer Ärztin, die auch in site.toml, contacts.toml oder der Datei eines Mitglieds steht, ist mit Absicht öffentlich und zählt nicht.

        In einer komprimierten Datei, etwa einem eigenen PDF in content/static, kann nicht gesucht werden: lesen Sie es, bevor Sie es hinzufügen.

publish-page_gone = { $count ->
        [one] eine veröffentlichte Seite verschwindet, und nichts führt von ihrer Adresse weiter: { $pages }
       *[other] { $count } veröffentlichte Seiten verschwinden, und nichts führt von ihren Adressen weiter: { $pages }
    }
    .hint = kommt eine andere Seite an ihre Stelle, fügen Sie die alte Adresse zu aliases in der Datei jener Seite hinzu
    .explain =
        Links auf eine Seite werden aufbewahrt: in Lesezeichen, in Briefen, von Suchmaschinen. Verschwindet eine Seite oder bekommt sie eine andere Adresse, finden ihre Besucher einen Fehler.

        Hat die Seite eine neue Adresse, oder tritt eine andere an ihre Stelle, schreiben Sie die alte Adresse in aliases am Anfang der Datei jener Seite: Besucher werden dann weitergeleitet.

            aliases = ["/team/alter-name/"]

        Ist die Seite wirklich fort, wie die eines Mitglieds, das gegangen ist, so ist nichts zu tun: dies ist nur eine Warnung.
