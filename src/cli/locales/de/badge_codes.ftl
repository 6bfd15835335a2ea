# Was verhindern kann, dass ein Abzeichen gezeigt wird: src/legitimacy/standing.rs

badge-trust = { $state ->
        [unnamed] es gibt eine Bescheinigung, aber site.toml nennt keine Liste der Stellen, denen vertraut wird
        [missing] die Vertrauensliste { $path } ist nicht da
       *[unreadable] { $path } ist keine Vertrauensliste
    }
    .hint = legen Sie die Vertrauensliste der Stelle, die unterzeichnet hat (ihre trust.json), neben site.toml, und schreiben Sie trust = "trust.json" unter [legitimacy]
    .explain = Ein Abzeichen wird nur gezeigt, wenn jemand unterzeichnet hat, dem das Netzwerk vertraut. Wer das ist, sagt eine Datei, die die Stelle übergibt, mit ihren Schlüsseln: die trust.json ihres Registers. Bis dahin zeigt die Website die Bewertung durch das Netzwerk selbst.
badge-not_verified = die Bescheinigung ist nicht zu bestätigen: { $step ->
        [read] ihr Text ist nicht so, wie er unterzeichnet wurde
        [shape] das ist keine Bescheinigung, wie pignon sie kennt ({ $detail })
        [trust] die Stelle, die unterzeichnet hat, steht nicht auf der Vertrauensliste oder unter einem anderen Namen
        [key] der Schlüssel, mit dem unterzeichnet wurde, steht nicht auf der Vertrauensliste oder wurde widerrufen
        [period] sie gilt nicht vor dem { $from }
        [revocation] die beigefügte Widerrufsliste ist nicht die der Stelle, oder sie wurde geändert
       *[other] etwas darin wurde geändert, oder jemand anders hat unterzeichnet
    }
    .hint = { $step ->
        [period] sie gilt ab dem { $from }: Warten Sie diesen Tag ab, oder stellen Sie das Datum dieses Rechners richtig
       *[other] nehmen Sie content/attestation.json noch einmal so, wie die Stelle die Datei geschickt hat, ohne sie in einem Editor zu öffnen; „pignon badge verify content/attestation.json“ zeigt jeden Schritt
    }
    .explain = Jedes Byte einer Bescheinigung zählt: Ein Editor, der sie umformatiert, macht sie ungültig. Ist die Datei so, wie sie ankam, so fragen Sie die Stelle, ob sie eine neue Vertrauensliste hat. Das Abzeichen wird nicht gezeigt, und die Seite kehrt zur Bewertung durch das Netzwerk selbst zurück.
badge-expired = die Bescheinigung ist am { $date } abgelaufen
    .hint = bitten Sie die Stelle um eine neue, beginnend mit „pignon badge dossier“
    .explain = Eine Bescheinigung gilt höchstens ein Jahr. Ist sie abgelaufen, so verschwindet das Abzeichen, und die Seite zeigt die Bewertung durch das Netzwerk selbst.
badge-revoked = die Stelle hat die Bescheinigung widerrufen
    .hint = ihr Register sagt, warum; fragen Sie nach, und entfernen Sie content/attestation.json
    .explain = Die Widerrufsliste in content/status-list.json sagt, dass die Stelle die Bescheinigung zurückgenommen hat. Das Abzeichen wird nicht gezeigt.
badge-foreign = die Bescheinigung ist die { $what ->
        [enterprise] eines anderen Unternehmens, { $detail }, nicht { $shown }
       *[other] einer anderen Website, { $detail }, nicht { $shown }
    }
    .hint = ein Abzeichen gehört zu einer Adresse und einem Unternehmen: Bitten Sie die Stelle um eine Bescheinigung für diese
    .explain = Eine Bescheinigung nennt die genauen Adressen, unter denen sie gezeigt werden darf, und die Unternehmensnummer. Auf einer Probekopie anderswo wird kein Abzeichen gezeigt; für eine neue Adresse bitten Sie um eine neue Bescheinigung.
badge-number_changed = die Nummer von { $member } ist nicht die, die geprüft wurde ({ $register })
    .hint = setzen Sie die bescheinigte Nummer wieder ein, oder bitten Sie die Stelle um eine neue Bescheinigung
    .explain = Die Bescheinigung deckt jede Registernummer durch einen Fingerabdruck ab. Eine Nummer, die sich danach ändert, hat die Stelle nicht gesehen: Das Abzeichen bleibt verborgen, bis neu unterzeichnet ist.
badge-criterion_failing = das Kriterium { $number }, das bescheinigt ist, ist nicht mehr erfüllt
    .hint = „pignon legitimacy“ sagt, was fehlt
    .explain = Was nur älter geworden ist, lässt das Abzeichen stehen; ein Kriterium, dem die Dateien widersprechen, verbirgt es, bis es wieder erfüllt ist.
badge-expires_soon = die Bescheinigung läuft am { $date } ab
    .hint = bitten Sie rechtzeitig um die nächste, beginnend mit „pignon badge dossier“
    .explain = Eine Prüfung dauert Wochen: Die Warnung kommt sechzig Tage vor dem Ende.
badge-revocation_unchecked = der Widerruf der Bescheinigung ist nicht geprüft{ $why ->
        [status-stale] {" "}seit dem { $since }
        [status-unknown-key] : Die Liste ist mit einem neueren Schlüssel unterzeichnet als denen der Vertrauensliste
       *[other] : Es gibt keine Widerrufsliste
    }
    .hint = „pignon badge verify content/attestation.json --trust trust.json --save-status content/status-list.json“ ruft die Liste der Stelle ab
    .explain = Die Website folgt der Widerrufsliste, die sie hat. Das Abzeichen bleibt, mit den Worten „Widerruf nicht geprüft“. Ist die Liste mit einem neueren Schlüssel unterzeichnet, so bitten Sie die Stelle um ihre neue trust.json.
badge-disclosures = { $state ->
        [unreadable] content/disclosures.json kann nicht gelesen werden
       *[other] die Nummer von { $member } ({ $register }) ist von der Bescheinigung nicht abgedeckt
    }
    .hint = { $state ->
        [unreadable] stellen Sie die Datei wieder her, oder machen Sie sie mit „pignon badge dossier“ neu
       *[other] mit der nächsten Bescheinigung wird sie es sein; bis dahin zeigt die Seite sie ohne das Wort der Stelle
    }
    .explain = content/disclosures.json öffnet die Fingerabdrücke derer, die einverstanden sind, dass jeder ihre Nummer nachprüft. Eine Nummer oder ein Salt, die neuer sind als die Bescheinigung, öffnen nichts.
badge-disclosure_withdrawn = content/disclosures.json enthält eine Nummer von { $member } ({ $register }), die nicht mehr veröffentlicht wird
    .hint = machen Sie die Datei mit „pignon badge dossier“ neu, oder entfernen Sie den Eintrag: Der Ordner content ist öffentlich
    .explain = Eine Nummer ist nur offen, solange die Person einverstanden ist (disclose_numbers) und die Seite sie zeigt. Die Website lässt den Eintrag weg, aber die Datei liegt in content/, wo nichts liegen darf, was nicht öffentlich sein darf.
