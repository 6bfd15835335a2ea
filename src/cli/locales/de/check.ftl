# Regeln von „pignon check“: src/check
#
# Schlüssel der Dateien stehen da, wie sie sind. Beispiele sind eingerückt.

law-identity = das Gericht des Registers der juristischen Personen fehlt
    .hint = fügen Sie register_court in [identity] von site.toml hinzu
    .explain =
        Eine juristische Person (VoG, Gesellschaft, Stiftung) muss auf ihrer Website neben der Unternehmensnummer „RJP“ und das Gericht ihres Sitzes angeben (Wirtschaftsgesetzbuch, Art. XII.6 und III.74). So lässt sich die Satzung finden.

        Das Gericht steht in Ihrer Satzung oder in der Zentralen Datenbank der Unternehmen. Eine faktische Vereinigung oder eine natürliche Person hat keines.

            {"    ["}identity]
            form = "asbl"
            register_court = "Eupen"

law-contact = { $key ->
        [email] es fehlt eine E-Mail-Adresse, unter der das Netzwerk zu erreichen ist
       *[other] es fehlt ein zweiter Weg, das Netzwerk zu erreichen
    }
    .hint = { $key ->
        [email] fügen Sie email in [contact] von site.toml hinzu
       *[other] fügen Sie phone oder form_url in [contact] von site.toml hinzu
    }
    .explain =
        Das Gesetz will, dass man Sie rasch erreichen kann, und nicht nur per E-Mail: Es braucht eine Postanschrift, eine E-Mail-Adresse und einen zweiten direkten Weg, etwa ein Telefon oder ein Formular (Wirtschaftsgesetzbuch, Art. XII.6). Die Adresse des Sitzes dient als Postanschrift.

            {"    ["}contact]
            email = "hallo@mein-netzwerk.example"
            phone = "+32 2 000 00 01"

law-vat = die Preise und das Impressum sagen nicht dasselbe über die Mehrwertsteuer
    .identity = das Impressum sagt „{ $identity }“
    .hint = bringen Sie vat in content/tariffs.toml (hier „{ $prices }“) und in [identity] von site.toml in Einklang
    .explain =
        Die Website muss eine Mehrwertsteuernummer angeben oder sagen, warum es keine gibt (Wirtschaftsgesetzbuch, Art. XII.6). Das geschieht an zwei Stellen: im Impressum, nach site.toml, und auf der Seite der Preise, nach tariffs.toml. Beide müssen übereinstimmen.

        Befreite Behandlungen: „exempt_care“ in site.toml und „exempt“ in tariffs.toml. Befreites Kleinunternehmen: „exempt_small“ und „small_business“. Steuerpflichtig: „liable“, und „standard“ oder „exempt“, je nach Leistung. Im Zweifel fragen Sie Ihre Buchhaltung.

law-regulated = { $key ->
        [regulated] der Staat, der { $name } den Titel verliehen hat, ist nicht angegeben
        [body] die Berufsorganisation von { $name } ist nicht angegeben
       *[other] die Regeln des Berufs von { $name } sind nicht angegeben
    }
    .hint = { $key ->
        [regulated] fügen Sie im Profil [regulated] mit state = "BE" hinzu, oder mit dem Land, in dem der Titel erworben wurde
        [body] fügen Sie body in [regulated] hinzu: die Organisation, die in jenem Land über den Beruf wacht
       *[other] fügen Sie rules in [regulated] hinzu: die Adresse, unter der diese Regeln zu lesen sind
    }
    .explain =
        Bei einem reglementierten Beruf muss die Website die Berufsorganisation nennen, den Titel, den Staat, der ihn verliehen hat, und sagen, wo die Regeln des Berufs zu lesen sind (Wirtschaftsgesetzbuch, Art. XII.6). Bei einem belgischen Titel kennt pignon die Organisation und die Regeln: Es fehlt nur der Staat. Bei einem Titel aus einem anderen Land schreiben Sie auch die Organisation und die Adresse der Regeln.

            {"    ["}regulated]
            state = "BE"

law-order = zum Netzwerk gehört eine Ärztin oder ein Arzt: Lesen Sie die Stellungnahme Ihres Provinzialrats der Ärztekammer zu Websites
    .hint = lesen Sie diese Stellungnahme vor der Veröffentlichung noch einmal, danach einmal im Jahr
    .explain =
        Die Ärztekammer gibt Empfehlungen für Websites, an denen eine Ärztin oder ein Arzt beteiligt ist. Die von 2016 verlangen, ihr die Website zuerst zu zeigen, nicht für einen besseren Platz in Suchmaschinen zu bezahlen und keinen Domainnamen zu wählen, der nur das Fachgebiet nennt. Sie können je nach Provinz verschieden sein und sich mit der Zeit ändern.

        Diese Erinnerung erscheint, sobald eine Ärztin oder ein Arzt zum Netzwerk gehört. Sie hält nichts auf.

law-privacy = { $key ->
        [privacy] es steht nichts darüber da, was mit personenbezogenen Daten geschieht
        [processing] keine Verwendung personenbezogener Daten ist beschrieben
       *[other] es ist nicht erklärt, woher die Kontaktdaten Ihrer Partner stammen
    }
    .hint = { $key ->
        [privacy] fügen Sie [privacy] in site.toml hinzu
        [processing] fügen Sie je Verwendung einen Block [[privacy.processing]] hinzu
       *[other] fügen Sie sources in [privacy] von site.toml hinzu
    }
    .explain =
        Die Datenschutz-Grundverordnung will, dass alle wissen, was Sie mit ihren Daten tun: wozu, auf welcher Grundlage, wer sie erhält, wie lange Sie sie aufbewahren und an wen man sich wendet (DSGVO, Art. 13). Stammen sie nicht von der Person selbst, so sagen Sie, woher (Art. 14). pignon fügt die Rechte und die Adresse der Datenschutzbehörde hinzu.

            {"    ["}privacy]
            contact = "daten@mein-netzwerk.example"
            transfers = "Keine Daten verlassen die Europäische Union."
            reviewed_on = 2026-10-01

            {"    ["}[privacy.processing]]
            purpose = "Einen Termin vereinbaren"
            data = "Name und Telefon"
            legal_basis = "care"
            recipients = "Das Mitglied, das Sie empfängt"
            retention = "Dreißig Jahre, wie die Akte"

law-member_consent = { $key ->
        [photo_on] { $name } hat dem Porträt nicht zugestimmt
       *[other] { $name } hat der eigenen Seite nicht zugestimmt
    }
    .hint = { $key ->
        [photo_on] bitten Sie um dieses Einverständnis, und schreiben Sie sein Datum in photo_on; sonst entfernen Sie das Foto, oder fügen Sie "portrait" zu hidden hinzu
       *[other] bitten Sie um dieses Einverständnis, und schreiben Sie sein Datum in published_on
    }
    .explain =
        Eine Seite über eine Person verarbeitet deren Daten: Sie muss zugestimmt haben, und Sie müssen sagen können, wann (DSGVO, Art. 6 und 7). Für das Bild braucht es ein eigenes Einverständnis. Die Person kann auch einzelne Angaben von der Website fernhalten: Telefon, Adresse, Foto, Nummern.

            {"    ["}consent]
            published_on = 2026-01-15
            photo_on = 2026-01-15
            hidden = ["phone"]

law-contacts = { $key ->
        [source] es steht nicht da, woher die Kontaktdaten von „{ $name }“ stammen
        [opt_out] es steht nicht da, ob „{ $name }“ darum gebeten hat, keine Post mehr zu bekommen
       *[other] es steht nicht da, an welchem Tag die Kontaktdaten von „{ $name }“ notiert wurden
    }
    .hint = fügen Sie { $key } zu diesem Partner hinzu
    .explain =
        Stammen Kontaktdaten nicht von der Person selbst, so müssen Sie sagen können, woher Sie sie haben und seit wann (DSGVO, Art. 14). Das gilt für die Partner, deren Telefon oder E-Mail-Adresse Sie veröffentlichen. opt_out sagt, ob der Partner darum gebeten hat, keine Post mehr zu bekommen (Art. 21): Mit true erscheint seine E-Mail-Adresse auf keiner Seite, und kein Brief geht an ihn.

            {"    ["}[partner]]
            name = "Zentrum Muster"
            source = "Die Website des Zentrums"
            collected_on = 2026-10-01
            opt_out = false

law-prices = { $what ->
        [price] die Leistung „{ $act }“ hat keinen Preis
        [share] dieser Preis der Leistung „{ $act }“ nennt keinen Betrag
        [nihdi] der Preisaushang von { $name } hätte keine LIKIV-Nummer
        [convention] der Konventionsstatus von { $name } ist nicht angegeben
        [convention-today] der Konventionsstatus von { $name } ist für heute nicht mehr angegeben
        [hours] die Zeiten, zu denen { $name } der Konvention folgt, sind nicht angegeben
        [nomenclature] der Preisaushang von { $name } hätte keine Leistung
       *[supplement] der höchste Zuschlag für die Leistung „{ $act }“ ist nicht angegeben
    }
    .hint = { $what ->
        [price] fügen Sie einen Block [[act.price]] hinzu, oder schreiben Sie public = false, wenn die Leistung auf Angebot erfolgt
        [share] fügen Sie share oder fee_cents hinzu, in Cent
        [nihdi] schreiben Sie die Nummer in [[registration]] mit register = "nihdi"; der Aushang macht sie öffentlich
        [convention] fügen Sie im Profil einen Block [[convention]] hinzu
        [convention-today] fügen Sie einen Block [[convention]] für den laufenden Zeitraum hinzu
        [hours] fügen Sie hours zu diesem Block [[convention]] hinzu
        [nomenclature] fügen Sie in content/tariffs.toml einen Preis mit scheme = "nomenclature" für eine Leistung dieses Berufs hinzu
       *[supplement] fügen Sie supplement_max_cents hinzu, 0, wenn es keinen gibt
    }
    .explain =
        Wer der Öffentlichkeit eine Dienstleistung anbietet, gibt seine Preise bekannt (Wirtschaftsgesetzbuch, Art. VI.2 und XII.6). Außerdem müssen Physiotherapeutinnen, Physiotherapeuten und andere Gesundheitsberufe seit dem 1. März 2024 einen einheitlichen Preisaushang zeigen, auch auf ihrer Website: LIKIV-Nummer, Unternehmensnummer, Konventionsstatus (mit den Zeiten, wenn er nur teilweise gilt) und, für jede übliche Leistung, den Anteil der Versicherung, den Anteil der Patientin oder des Patienten, den höchsten Zuschlag und die Summe.

        pignon macht diesen Aushang aus dem Profil des Mitglieds und aus tariffs.toml. Beträge schreibt man in Cent.

            {"    ["}[convention]]
            status = "partial"
            from = 2026-01-01
            hours = [{"{"} days = ["monday"], from = 09:00:00, until = 12:00:00 {"}"}]

law-access = es gibt keine Erklärung zur Barrierefreiheit
    .hint = fügen Sie [accessibility] in site.toml hinzu
    .explain =
        Eine Erklärung zur Barrierefreiheit sagt, wie weit alle die Website benutzen können und wem man ein Hindernis meldet. Für eine öffentliche Einrichtung ist sie Pflicht (europäische Richtlinie 2016/2102); für andere Netzwerke ist sie ein Zeichen von Respekt. Das Thema von pignon zielt auf die Stufe AA der Regeln WCAG 2.2; Ihre eigenen Texte und Bilder zählen mit.

            {"    ["}accessibility]
            status = "partial"
            assessed_on = 2026-10-01
            contact = "zugang@mein-netzwerk.example"

law-language = dem Netzwerk ist eine öffentliche Aufgabe übertragen: Die Gesetze über den Sprachengebrauch gelten
    .hint = fragen Sie bei der Behörde nach, in welchen Sprachen die Website erscheinen muss
    .explain =
        Eine private Organisation ist im Gebrauch der Sprachen frei (Verfassung, Art. 30). Für die Aufgabe, die eine Behörde ihr überträgt, ist sie es nicht mehr. Ein bloßer Zuschuss genügt dafür nicht. Diese Erinnerung erscheint, weil public_mission in site.toml auf true steht; schreiben Sie false, wenn Ihnen keine Aufgabe übertragen ist.

points-contextualise = das Projekt sagt nicht, dass die Person in ihrem Umfeld gesehen wird
    .hint = schreiben Sie contextualise = true in [common_ground] von content/project.toml, wenn das Team sich dazu bekennt
    .explain =
        Nicht der Person anlasten, was von der Arbeit kommt, und sie in ihrer Arbeit, ihrer Familie und der Gesellschaft sehen: Das ist der einzige Punkt des Leitfadens, über den nicht verhandelt wird. Ohne ihn betreibt man Psychotherapie und nicht „clinique du travail“. Keine Stelle kann ein Netzwerk bescheinigen, das sich nicht dazu bekennt.

            {"    ["}common_ground]
            contextualise = true

points-gp_contact = { $answer ->
        [always] die Hausarztpraxis wird immer benachrichtigt, auch ohne Einverständnis
       *[never] die Hausarztpraxis wird nie benachrichtigt
    }
    .hint = schreiben Sie gp_contact = "with_consent", oder besprechen Sie es im Team
    .explain =
        Der Leitfaden wünscht Kontakte mit der Hausarztpraxis, da das Netzwerk in zweiter Linie arbeitet. Die Schweigepflicht verlangt dafür das Einverständnis der Patientin oder des Patienten (Strafgesetzbuch, Berufsgeheimnis). „always“ vergisst dieses Einverständnis, „never“ nimmt eine Hilfe weg.

            {"    ["}care]
            gp_contact = "with_consent"

points-individual = es gibt kein Angebot für Einzelbegleitung
    .hint = legen Sie in content/offer eine Datei mit kind = "individual" an
    .explain =
        Nach dem Leitfaden bietet ein Netzwerk mindestens Einzelbegleitung an, getragen von einem Team aus mehreren Berufen. Gruppen, Weiterbildungen, die Arbeit in Unternehmen und Forschung kommen hinzu. Ein Angebot, das noch Entwurf ist (draft = true), zählt nicht.

            +++
            title = "Einzelbegleitung"
            summary = "Gespräche unter vier Augen."
            kind = "individual"
            audience = "Menschen, die ihre Arbeit krank macht."
            +++

points-booking = es gibt keinen Weg, einen Termin zu vereinbaren
    .hint = fügen Sie phone, email oder url in [booking] von site.toml hinzu
    .explain =
        Der Leitfaden fragt, wie man einen Termin vereinbart, mit oder ohne Sekretariat. Ohne Antwort kommt jemand, dem es schlecht geht, auf Ihre Website und kann nichts tun. Ein Weg genügt.

            {"    ["}booking]
            phone = "+32 2 000 00 01"

points-cancellation = { $scheme ->
        [all] es steht nichts über versäumte Termine da
       *[other] es steht nichts über versäumte Termine für „{ $scheme }“ da
    }
    .hint = fügen Sie in content/tariffs.toml einen Block [[cancellation]] hinzu, oder cancellation_none = true, wenn nichts vorgesehen ist
    .explain =
        Der Leitfaden fragt, bis wann man absagen kann und was danach verlangt wird. Wer kommt, muss es im Voraus wissen. Die Bedingungen können je nach Regelung verschieden sein; schreiben Sie in schemes, für welche sie gelten. Wird nie etwas verlangt, so sagen Sie es mit amount = "none".

            {"    ["}[cancellation]]
            schemes = ["private"]
            deadline_hours = 24
            amount = "half"
            channels = ["phone"]
            announced_in = "anfangsvereinbarung"

points-signs = neue Mitglieder unterschreiben das Projekt nicht
    .hint = besprechen Sie es im Team; lassen Sie es unterschreiben, dann schreiben Sie signs = true
    .explain =
        Der Leitfaden fragt, ob neue Mitglieder das Projekt unterschreiben sollen. Eine Unterschrift zeigt, dass die gemeinsame Grundlage geteilt wird und nicht nur auf dem Papier steht. Pflicht ist es nicht: Diese Erinnerung hält nichts auf.

points-unanswered = { $count ->
        [one] Punkt { $point } des Leitfadens: Eine Frage ist noch ohne Antwort, { $keys }
       *[other] Punkt { $point } des Leitfadens: { $count } Fragen sind noch ohne Antwort, { $keys }
    }
    .hint = antworten Sie, sobald das Team entschieden hat; bis dahin sagt die Website „noch nicht entschieden“
    .explain =
        Der Leitfaden stellt sechs Gruppen von Fragen, von a bis f: gemeinsame Grundlage, mehrere Berufe, Angebot und Grenzen, Rahmen, Preise, Platz unter den Einrichtungen. Die Antworten stehen auf der Seite „Transparenz“. Zu sagen, dass man noch nicht entschieden hat, ist ehrlich und mehr wert als ein leerer Satz; hier ist also nichts Pflicht.

        Die genannten Wörter sind Schlüssel von content/project.toml: „care.tests“ ist der Schlüssel tests der Tabelle [care].

points-waiting_aged = die Wartezeit ist vom { $on }
    .hint = prüfen Sie sie, berichtigen Sie days, wenn nötig, und setzen Sie das heutige Datum in on
    .explain =
        Eine Wartezeit, die vor mehr als sechs Monaten angekündigt wurde, sagt nichts mehr, und wer in Not ist, verlässt sich darauf. Die Website zeigt das Datum neben der Wartezeit. Diese Warnung verhindert nie die Veröffentlichung.

            {"    ["}care.waiting]
            days = 14
            on = 2026-11-02

points-contradicted = { $answer ->
        [exchange_none] es heißt, dass die Mitglieder sich nie treffen, und in der Liste stehen Treffen
        [funding_none] es heißt, dass niemand das Netzwerk finanziert, und in der Liste stehen Geldgeber
        [tests_none] es heißt, dass es keine Tests gibt, und in der Liste stehen welche
       *[other] es heißt, dass es keine Absagebedingungen gibt, und in der Liste stehen welche
    }
    .some = hier wird etwas davon genannt
    .hint = schreiben Sie { $answer } = false, oder entfernen Sie, was in der Liste steht
    .explain =
        „Gibt es nicht“ ist eine Antwort und etwas anderes als keine Antwort: Die Seite der Transparenz zeigt sie. Neben Beispielen für das, was es nicht gibt, weiß niemand, was zu glauben ist. Behalten Sie, was wahr ist.

period-reversed = dieser Zeitraum endet am { $until }, bevor er begonnen hat
    .from = er beginnt am { $from }
    .hint = berichtigen Sie eines der beiden Daten
    .explain =
        Ein Datum schreibt man Jahr-Monat-Tag, und der letzte Tag gehört noch zum Zeitraum. Liegt das Ende vor dem Anfang, so gilt nichts: kein Preis, kein Konventionsstatus, keine Zugehörigkeit zum Netzwerk. Fast immer ist es ein vergessenes Jahr.

            from = 2026-01-01
            until = 2026-12-31

period-future = dieses Datum, der { $date }, liegt noch in der Zukunft
    .hint = berichtigen Sie das Datum: Es ist der Tag, an dem etwas geschehen ist
    .explain =
        Eine Prüfung, eine Unterschrift oder ein Einverständnis trägt das Datum des Tages, an dem es geschah. Ein Datum in der Zukunft ist ein Tippfehler oder eine Prüfung, die nicht stattgefunden hat. Auch die Erinnerungen, die von ihm aus gerechnet werden, wären falsch.

tariff-overlap = die Leistung „{ $act }“ hat am selben Tag zwei Preise für „{ $scheme }“
    .first = der andere Preis beginnt hier
    .hint = fügen Sie dem alten Preis until hinzu: den Tag vor dem Beginn des neuen
    .explain =
        Für eine Leistung, eine Regelung und ein Mitglied gilt an jedem Tag nur ein Preis: Sonst weiß niemand, welcher zu zahlen ist. Der alte Preis bleibt in der Datei, mit seinem letzten Tag; der neue beginnt am Tag danach. Künftige Preise kündigt die Website von selbst an. Ein Preis, der nur für ein Mitglied gilt (member), geht dem Preis aller vor.

            {"    ["}[act.price]]
            scheme = "private"
            from = 2026-01-01
            until = 2026-12-31

            {"    ["}[act.price]]
            scheme = "private"
            from = 2027-01-01

tariff-shares_sum = die Anteile für den Status „{ $status }“ ergeben { $sum } und nicht { $fee }
    .fee = der ganze Preis steht hier
    .hint = berichtigen Sie einen Anteil oder den ganzen Preis; übernimmt das Netzwerk einen Teil, so fügen Sie einen Anteil mit who = "network" hinzu
    .explain =
        Ist der ganze Preis (fee_cents) bekannt, so müssen die Anteile jedes Status zusammen genau diese Summe ergeben. Beträge stehen in Cent. Schreiben Sie den Anteil der Patientin oder des Patienten nicht, so nimmt die Website dafür, was die anderen übrig lassen.

            fee_cents = 3000
            share = [
              {"{"} who = "inami", cents = 2000 {"}"},
              {"{"} who = "patient", cents = 1000 {"}"},
            ]

tariff-bim_above_ordinary = der Status „{ $status }“ zahlt { $cents }, mehr als der Status „{ $other }“
    .limit = der { $limit } zahlt
    .hint = prüfen Sie beide Beträge: Vielleicht sind sie vertauscht
    .explain =
        Die erhöhte Kostenbeteiligung (BIM) und die Regeln für junge Menschen gibt es, damit diese Patientinnen und Patienten weniger zahlen, nie mehr. Ein Betrag, der höher ist als der gewöhnliche, ist ein Tippfehler. Prüfen Sie ihn beim LIKIV oder bei der Quelle, die Sie nennen.

tariff-share_twice = zwei Anteile für denselben Zahler und denselben Status („{ $who }“, „{ $status }“)
    .first = der erste steht hier
    .hint = behalten Sie einen; gilt der zweite für einen anderen Status, so schreiben Sie ihn in status
    .explain =
        Jeder Zahler hat je Status einen einzigen Anteil: Zwei Anteile würden zusammengezählt, und der gezeigte Preis wäre falsch. Ein Anteil ohne status gilt für den Status „ordinary“. Die möglichen Status sind ordinary, bim, under_24, bim_under_25 und reduced.

tariff-reduced_condition = dieser angepasste Tarif sagt nicht, wer ihn bekommen kann
    .hint = fügen Sie diesem Anteil condition hinzu
    .explain =
        Ein angepasster Tarif, dessen Bedingung niemand kennt, hilft niemandem: Viele wagen nicht, danach zu fragen. Ein Satz genügt, ohne umständliche Nachweise.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Auf einfache Bitte, wenn der Preis Sie hindert zu kommen" {"}"}

tariff-no_current_price = die Leistung „{ $act }“ hat keinen Preis, der heute gilt
    .hint = fügen Sie einen Preis für den laufenden Zeitraum hinzu, oder entfernen Sie until, wenn der letzte noch gilt
    .explain =
        Alle Preise dieser Leistung sind vorbei oder kommen erst noch. Die Website sagt dann, dass der Preis noch zu bestätigen ist, und man muss anrufen, um ihn zu erfahren. Diese Warnung kann an einem 1. Januar erscheinen, wenn ein Zeitraum endet; sie verhindert nie die Veröffentlichung.

tariff-check_aged = { $what ->
        [refund] diese Erstattung wurde seit dem { $on } nicht mehr geprüft
        [all] die Preise wurden seit dem { $on } nicht mehr durchgesehen
       *[price] dieser Preis wurde seit dem { $on } nicht mehr geprüft
    }
    .hint = { $what ->
        [all] sehen Sie content/tariffs.toml durch, und setzen Sie dann das heutige Datum in reviewed_on
       *[other] prüfen Sie die Beträge an der Quelle, und setzen Sie dann das heutige Datum in checked_on
    }
    .explain =
        Die Beträge der Krankenversicherung und der Krankenkassen ändern sich fast jedes Jahr. Nach zwölf Monaten ohne Prüfung sind sie nicht mehr sicher. Die Website zeigt das Datum der letzten Prüfung. Diese Warnung verhindert nie die Veröffentlichung.

tariff-terms_twice = es gibt zweimal Absagebedingungen für „{ $scheme }“
    .first = die anderen stehen hier
    .hint = lassen Sie diese Regelung nur in einem der beiden Blöcke
    .explain =
        Wer spät absagt, muss im Voraus wissen, was das kostet (Psychologenkommission, 2019). Von zwei Bedingungen für dieselbe Regelung weiß niemand, welche gilt. Regelungen mit denselben Bedingungen kommen in einen einzigen Block: schemes = ["private", "nomenclature"].

tariff-not_announced = es steht nicht da, wo man erfährt, was ein versäumter Termin kostet
    .hint = fügen Sie announced_in mit der id eines Dokuments aus content/project.toml hinzu, oder schreiben Sie amount = "none"
    .explain =
        Für die Psychologenkommission ist, was für eine versäumte Sitzung verlangt wird, eine Entschädigung und kein Honorar: Sie ist nur geschuldet, wenn vorher darauf hingewiesen wurde, mit der Frist, dem Weg abzusagen und dem Betrag. Das Dokument, das es ankündigt, ist in project.toml beschrieben.

            # content/project.toml
            {"    ["}[frame.documents]]
            id = "anfangsvereinbarung"
            name = "Anfangsvereinbarung"

            # content/tariffs.toml
            announced_in = "anfangsvereinbarung"

tariff-no_show_above_share = ein versäumter Termin kostet den Status „{ $status }“ { $asked }, ein eingehaltener { $own }
    .act = für diese Leistung, unter „{ $scheme }“
    .hint = verlangen Sie höchstens, was zu zahlen gewesen wäre, oder schreiben Sie andere Bedingungen für „{ $scheme }“
    .explain =
        „half“ und „full“ rechnen vom ganzen Preis, von dem die Versicherung einen Teil zahlt, wenn jemand kommt. Für eine versäumte Sitzung zahlt die Versicherung nichts: Wer nicht kommt, würde also mehr zahlen, als wer kommt. Ein fester Betrag in Cent oder ein Block [[cancellation]] je Regelung vermeidet das.

            {"    ["}[cancellation]]
            schemes = ["nomenclature"]
            amount = 400

tariff-no_show_convention = ein versäumter Termin kostet etwas unter der Konvention der Erstversorgung: Ist das erlaubt?
    .hint = fragen Sie das Netzwerk für psychische Gesundheit, mit dem Sie die Konvention haben
    .explain =
        Die LIKIV-Konvention legt fest, was für die psychologische Erstversorgung zu zahlen ist. Ob für eine versäumte Sitzung eine Entschädigung verlangt werden darf, weiß man nicht sicher. Ist die Antwort nein, so nehmen Sie „inami_first_line“ aus diesen Bedingungen heraus und schreiben andere mit amount = "none". Diese Erinnerung hält nichts auf.

tariff-payer_sees = es steht nicht da, was der Zahler erfährt („{ $payer }“)
    .hint = fügen Sie diesem Preis payer_sees hinzu
    .explain =
        Zahlt ein Arbeitgeber, eine Versicherung oder Fedris, so fürchtet die Person, dass man dort weiß, dass sie kommt, und warum. Sagen Sie genau, was dieser Zahler erhält: einen Namen, Daten der Termine oder nichts. Oft entscheidet das, ob jemand kommt oder verzichtet (DSGVO, Art. 13).

            payer_sees = "Die Zahl der Sitzungen, ohne jeden Namen"

tariff-supplement = unter der Konvention der Erstversorgung ist ein Zuschlag von { $cents } vorgesehen
    .hint = schreiben Sie supplement_max_cents = 0, oder prüfen Sie die Regelung dieses Preises
    .explain =
        Unter der LIKIV-Konvention für die psychologische Erstversorgung zahlt die Person den Betrag, den die Konvention festlegt. Ein Zuschlag gehört gewöhnlich zu einer anderen Regelung. Lesen Sie den Text Ihrer Konvention nach.

offer-nobody = { $what ->
        [service] kein jetziges Mitglied erbringt das Angebot „{ $name }“
       *[act] kein jetziges Mitglied erbringt die Leistung „{ $name }“
    }
    .hint = { $what ->
        [service] berichtigen Sie professions oder members in seiner Datei, oder machen Sie es mit draft = true zum Entwurf
       *[act] berichtigen Sie professions oder members dieser Leistung, oder entfernen Sie sie
    }
    .explain =
        Die Website bietet etwas an, was heute niemand geben kann: Ein Mitglied ist gegangen, oder ein Beruf ist falsch geschrieben. Eine leere Liste members heißt „alle Mitglieder dieser Berufe“, und eine leere Liste professions „alle, die Patienten empfangen“.

member-not_clinician = { $name } empfängt Patienten, aber der Beruf ist kein Gesundheitsberuf
    .profession = der Beruf steht hier
    .hint = schreiben Sie clinical = false, oder prüfen Sie den Beruf
    .explain =
        Wer als Arbeitspsychologin, Soziologe oder Juristin arbeitet, übt nach dem Gesetz keinen Gesundheitsberuf aus, und kein Register der Gesundheitsberufe bürgt dafür. Diese Mitglieder bereichern das Team, geben Weiterbildungen, nehmen an den Sitzungen teil. Wer Patienten empfängt, muss im amtlichen Register eines Gesundheitsberufs stehen; sonst kann das sechste Kriterium der Legitimität nicht erfüllt sein.

member-title_protected = { $what ->
        [profession] noch keine Eintragung stützt die Berufsbezeichnung von { $name }
        [prefix] „{ $title }“ vor dem Namen von { $name } lässt an eine Ärztin oder einen Arzt denken
        [function] die Funktion „{ $title }“ ist ein geschützter Titel, den bei { $name } nichts stützt
       *[title] „{ $title }“ ist ein geschützter Titel, den bei { $name } nichts stützt
    }
    .hint = { $what ->
        [profession] fügen Sie für jedes Register, das der Beruf verlangt, einen Block [[registration]] hinzu
        [prefix] entfernen Sie prefix, oder nennen Sie das Doktorat bei den Abschlüssen
       *[other] entfernen Sie diesen Titel, oder fügen Sie die Eintragung in das Register hinzu, das er verlangt
    }
    .explain =
        Titel wie Psychologe, Ärztin, Physiotherapeut oder Psychotherapeutin sind gesetzlich denen vorbehalten, die im Register ihres Berufs stehen (Gesetz vom 8. November 1993 über den Titel des Psychologen, koordiniertes Gesetz vom 10. Mai 2015 über die Gesundheitsberufe). Sie ohne Recht zu führen ist strafbar, und das unterscheidet Hochstapler von einer „clinique du travail“.

        Klinische Psychologinnen und Psychologen brauchen die Psychologenkommission (compsy) und ein Visum, eine Zulassung oder eine LIKIV-Nummer; Ärztinnen und Ärzte die Ärztekammer und das LIKIV oder eine Zulassung.

            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true
            checked_on = 2026-10-01

member-portrait_alt = das Porträt von { $name } hat keinen Ersatztext
    .hint = fügen Sie im Profil portrait_alt hinzu: was das Foto zeigt, in wenigen Worten
    .explain =
        Wer das Foto nicht sieht, hört stattdessen diesen Text (Regeln WCAG 2.2, Kriterium 1.1.1). Beschreiben Sie einfach, ohne „Foto von“.

            portrait_alt = "Kurzes graues Haar, dunkelblaue Jacke, Lächeln"

member-accepting_aged = { $state ->
        [undated] es steht nicht da, seit wann gilt, was das Profil von { $name } über neue Patienten sagt
       *[aged] was das Profil von { $name } über neue Patienten sagt, ist vom { $on }
    }
    .hint = fragen Sie diese Person, und setzen Sie dann das heutige Datum in accepting_on
    .explain =
        Nichts entmutigt mehr, als jemanden anzurufen, der einen freien Platz haben soll und keinen mehr hat. Nach sechs Monaten ist die Angabe nicht mehr sicher. Kann niemand sie auf dem Stand halten, so schreiben Sie accepting = "ask": Die Website sagt dann, dass man fragen soll. Diese Warnung verhindert nie die Veröffentlichung.

            accepting = "yes"
            accepting_on = 2026-11-02

member-unsigned = es steht nicht da, dass { $name } das Projekt unterschrieben hat
    .hint = fügen Sie signed_on hinzu, den Tag der Unterschrift
    .explain =
        Der Leitfaden fragt, ob die Mitglieder das Projekt des Netzwerks unterschreiben. Das Datum der Unterschrift zeigt, dass die Person die gemeinsame Grundlage teilt. Diese Erinnerung hält nichts auf.

            signed_on = 2026-01-15

member-convention_overlap = { $name } hat am selben Tag zweimal einen Konventionsstatus
    .first = der andere beginnt hier
    .hint = fügen Sie dem alten until hinzu: den Tag vor dem Beginn des neuen
    .explain =
        Der Konventionsstatus bestimmt, was zu zahlen ist: An jedem Tag gilt nur einer. Löschen Sie den alten nicht, geben Sie ihm einen letzten Tag. Folgt jemand der Konvention nur zu bestimmten Zeiten, so ist das ein einziger Block, mit status = "partial" und diesen Zeiten.

            {"    ["}[convention]]
            status = "none"
            from = 2025-01-01
            until = 2025-12-31

            {"    ["}[convention]]
            status = "full"
            from = 2026-01-01

member-number_hidden = im öffentlichen Profil von { $name } steht eine Nummer, obwohl diese Person keine Nummern veröffentlichen will
    .hint = verschieben Sie diese Nummer nach private/members.toml, und schreiben Sie hier number_withheld = true
    .explain =
        Die Website zeigt diese Nummer nicht, denn in hidden steht "numbers". Aber das Profil selbst wird oft weitergegeben, kopiert oder an einem Ort aufbewahrt, wo andere es lesen. Eine Nummer, die nicht veröffentlicht werden soll, gehört in private/members.toml, und diese Datei wird nie veröffentlicht (DSGVO, Art. 5: so wenig Daten wie möglich).

            # im Profil
            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true

            # in private/members.toml
            {"    ["}[vorname-name.registration]]
            register = "compsy"
            number = "000000000"

member-number_withheld = diese Nummer von { $name } ist aufgeschrieben und zugleich als nicht veröffentlicht angegeben
    .hint = entfernen Sie number_withheld, wenn die Person mit der Veröffentlichung einverstanden ist; sonst verschieben Sie die Nummer nach private/members.toml
    .explain =
        number_withheld = true sagt, dass es die Nummer gibt, sie aber nicht erscheint. Steht sie gleich daneben, so weiß pignon nicht, was die Person gewollt hat, und veröffentlicht lieber nichts aus Versehen.

member-number_shape = { $fault ->
        [nihdi] eine LIKIV-Nummer von { $name } hat nicht elf Ziffern
        [check] die Prüfziffern einer LIKIV-Nummer von { $name } stimmen nicht
        [profession] die erste Ziffer der LIKIV-Nummer von { $name } ist nicht die des Berufs
       *[compsy] eine Nummer von { $name } bei der Psychologenkommission hat nicht neun Ziffern
    }
    .hint = schreiben Sie die Nummer aus dem Register ab; steht sie dort wirklich so, dann lassen Sie sie stehen
    .explain =
        Eine LIKIV-Nummer hat elf Ziffern: eine für den Beruf (1 Arzt, 4 Krankenpflege, 5 Physiotherapie), fünf fortlaufende, zwei Prüfziffern und drei für die Befähigung. Eine Nummer der Psychologenkommission hat gewöhnlich neun. Nicht alle Regeln sind veröffentlicht: Darum ist es nur eine Warnung, und stimmige Ziffern beweisen keine Eintragung.

            number = "5-12345-70-527"

member-number_shared = { $name } und { $other } haben dieselbe Nummer
    .first = sie steht schon hier
    .hint = berichtigen Sie die Nummer einer der beiden Personen
    .explain =
        Eine Eintragungsnummer gehört nur einer Person. Das kommt vor, wenn ein Profil kopiert wird, um daraus ein neues zu machen. Bei einer LIKIV-Nummer bezeichnen die ersten acht Ziffern die Person; die letzten drei können sich ändern.

member-registration_aged = { $state ->
        [expired] eine Eintragung von { $name } galt bis zum { $date }
        [unchecked] es steht nicht da, wann eine Eintragung von { $name } geprüft wurde
       *[aged] eine Eintragung von { $name } wurde seit dem { $date } nicht mehr geprüft
    }
    .hint = suchen Sie die Person im Register; steht sie darin, so setzen Sie das heutige Datum in checked_on{ $state ->
        [expired] {" "}und berichtigen Sie valid_until
       *[other] {""}
    }
    .explain =
        Eine Eintragung prüft man einmal im Jahr, als Mensch, auf der Website des Registers: pignon fragt bei keinem Register an. Die Eintragung bei der Psychologenkommission endet von selbst am 31. Dezember und wird jedes Jahr erneuert. Ohne neuere Prüfung wird das Kriterium „noch nicht nachgewiesen“. Diese Warnung verhindert nie die Veröffentlichung.

            {"    ["}[registration]]
            register = "compsy"
            checked_on = 2027-01-12

member-no_languages = das Profil von { $name } sagt nicht, in welchen Sprachen diese Person arbeitet
    .hint = fügen Sie im Profil languages hinzu
    .explain =
        Über das, was wehtut, spricht man besser in der eigenen Sprache, und viele wählen danach. Ohne Sprachen verschwindet die Person, sobald jemand das Team nach Sprache durchsucht.

            languages = ["de", "fr"]

member-no_place = { $name } empfängt vor Ort, aber das Profil sagt nicht, wo
    .hint = fügen Sie einen Block [[place]] mit der id eines Ortes aus site.toml hinzu, oder nehmen Sie "onsite" aus modes heraus
    .explain =
        Zuerst sucht man, wer in der Nähe ist. Ohne Ort erscheint die Person weder auf der Karte noch bei der Suche nach Orten.

            {"    ["}[place]]
            at = "eupen"

member-conflict_of_interest = { $name } handelt auch für eine andere Einrichtung: Es steht nicht da, wie ein Interessenkonflikt vermieden wird
    .hint = fügen Sie diesem Block [[also_acts_for]] note hinzu
    .explain =
        Der Leitfaden fragt nach den Verbindungen zu anderen Einrichtungen. Wer erst selbst entdeckt, dass ein Mitglied auch für einen Dienst für Gefahrenverhütung oder eine Versicherung arbeitet, verliert das Vertrauen. Ein Satz auf der Seite genügt: wen die Person nicht empfängt, was sie nicht weitergibt. Diese Erinnerung hält nichts auf.

            note = "Sie empfängt niemanden aus einem Unternehmen, das diesem Dienst angeschlossen ist."

member-attester = { $state ->
        [nobody] die Reflexion der eigenen Praxis von { $name } ist durch die Koordination bestätigt, und das Netzwerk hat keine
       *[oneself] { $name } koordiniert das Netzwerk und bestätigt die Reflexion der eigenen Praxis selbst
    }
    .hint = { $state ->
        [nobody] nennen Sie die verantwortliche Person in site.toml, oder schreiben Sie attested_by = "external", wenn jemand von außen bestätigt hat
       *[oneself] bitten Sie jemanden von außerhalb des Netzwerks um die Bestätigung, und schreiben Sie dann attested_by = "external"
    }
    .explain =
        Das zweite Kriterium beruht auf dem Wort von jemandem, der geprüft hat, dass einer der drei Wege gegangen wird. Für sich selbst kann das niemand. Wie jemand über die eigene Praxis nachdenkt, bleibt unter diesen beiden: Keine Datei sagt es.

coordinator-profession = der Beruf von { $name } ist hier ein anderer als im Profil
    .member = das Profil sagt „{ $there }“
    .hint = schreiben Sie hier „{ $there }“, oder berichtigen Sie das Profil
    .explain =
        Wer das Netzwerk koordiniert, erscheint an mehreren Stellen, und die Briefe enden je nach Beruf anders: Unter Ärztinnen und Ärzten grüßt man kollegial. Zwei verschiedene Berufe lassen Zweifel, wer die Person ist.

reference-unknown = { $what ->
        [place] einen Ort „{ $id }“ gibt es nicht
        [member] ein Mitglied „{ $id }“ gibt es nicht
        [act] eine Leistung „{ $id }“ gibt es nicht
       *[document] ein Dokument „{ $id }“ gibt es nicht
    }
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“?
       *[other] { $what ->
            [place] schreiben Sie die id eines Ortes aus site.toml: { $known }
            [member] schreiben Sie den Namen einer Datei aus content/members, ohne .md: { $known }
            [act] schreiben Sie die id einer Leistung aus content/tariffs.toml: { $known }
           *[document] schreiben Sie die id eines Dokuments aus content/project.toml: { $known }
        }
    }
    .explain =
        Eine Datei verweist auf eine andere mit einem kurzen Namen: auf einen Ort und eine Leistung mit ihrer id, auf ein Mitglied mit dem Namen seiner Datei ohne „.md“. Diesen Namen muss es geben, Buchstabe für Buchstabe. Hat die Datei eines Mitglieds einen neuen Namen, so berichtigen Sie auch die Stellen, die auf sie verweisen.

            # site.toml
            {"    ["}[place]]
            id = "eupen"

            # content/members/vorname-name.md
            {"    ["}[place]]
            at = "eupen"

reference-duplicate_id = { $what ->
        [place] zwei Orte haben die id „{ $id }“
        [act] zwei Leistungen haben die id „{ $id }“
       *[document] zwei Dokumente haben die id „{ $id }“
    }
    .first = der erste Fall steht hier
    .hint = geben Sie einem der beiden eine andere id
    .explain =
        Mit einer id bezeichnen die anderen Dateien eine einzige Sache. Haben zwei dieselbe, so weiß niemand, welche gemeint ist. Eine id besteht aus Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestrichen.

reference-draft = { $name } ist noch ein Entwurf: Der Name wird hier weggelassen
    .hint = veröffentlichen Sie die Seite der Person (entfernen Sie „draft = true“, sobald sie zugestimmt hat), oder entfernen Sie den Namen
    .explain =
        Ein Entwurf wird nicht veröffentlicht, und niemand hat bisher zugestimmt. Überall, wo eine Datei die Person nennt, lässt die Website den Namen weg: den Link einer Koordination, den Preis dieses Mitglieds, eine Nummer, die jeder prüfen kann. Ein Preis, der nur dieser Person gehört, wird gar nicht gezeigt.

reference-former_member = { $name } hat das Netzwerk verlassen
    .hint = entfernen Sie diesen Namen, oder setzen Sie den der Person ein, die nachfolgt
    .explain =
        Die Seite eines Mitglieds verschwindet, wenn es geht, aber sein Name steht noch hier: Die Website würde ein Angebot oder einen Preis ankündigen, den diese Person nicht mehr gibt. Vergangene Fortbildungen behalten ihre Teilnehmenden; daran ist nichts zu ändern.

private-unknown_member = private/members.toml spricht von einem Mitglied, das es nicht gibt: „{ $id }“
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“?
       *[other] benennen Sie die Tabelle wie die Datei des Mitglieds, ohne .md, oder entfernen Sie sie
    }
    .explain =
        In private/members.toml trägt jede Tabelle den Namen der Datei eines Mitglieds. Unter einem anderen Namen wird ihr Inhalt für niemanden gelesen: Eine Nummer würde im Dossier fehlen, oder ein Kriterium, das nicht erfüllt ist, bliebe unbemerkt. Diese Datei wird nie veröffentlicht, und ihre Zeilen werden nie gezeigt.

            {"    ["}[vorname-name.registration]]
            register = "nihdi"
            number = "00000000000"

private-number_public = eine Nummer von { $name } ist zugleich privat und öffentlich
    .public = hier wird sie veröffentlicht
    .hint = entfernen Sie sie aus dem öffentlichen Profil, wenn sie nicht erscheinen soll, sonst aus private/members.toml
    .explain =
        private/members.toml bewahrt die Nummern auf, die eine Person nicht veröffentlichen will. Steht dieselbe Nummer in ihrem Profil, so erscheint sie doch auf der Website. Fragen Sie, was die Person wünscht, und bewahren Sie die Nummer an einer einzigen Stelle auf (DSGVO, Art. 5).

private-contradicted = { $what ->
        [reflexivity] private/members.toml sagt, dass { $name } das zweite Kriterium nicht erfüllt, das öffentliche Profil zeigt es als bestätigt
       *[knowledge] private/members.toml sagt, dass { $name } ein Bereich fehlt, das öffentliche Profil nennt dafür eine Quelle
    }
    .private = private/members.toml widerspricht hier
    .hint = behalten Sie, was wahr ist: Entfernen Sie den Eintrag aus dem öffentlichen Profil oder den aus private/members.toml
    .explain =
        Die Seiten entstehen nur aus den öffentlichen Dateien. Solange eine von ihnen zeigt, was private/members.toml bestreitet, gibt die Website ein Kriterium als nachgewiesen aus, das „pignon legitimacy“ nicht zählt.

language-missing = { $what ->
        [file] dieser Text ist noch nicht übersetzt ({ $languages })
       *[text] diese Worte sind noch nicht übersetzt ({ $languages })
    }
    .hint = { $what ->
        [file] schreiben Sie die Übersetzung in eine Datei daneben, mit der Sprache vor .md, wie seite.fr.md
       *[text] schreiben Sie eine Zeile je Sprache: de = "…", fr = "…"
    }
    .explain =
        Die Website erscheint in den Sprachen der Liste languages von site.toml. Was nicht übersetzt ist, erscheint in der Hauptsprache, mit einem erklärenden Wort: Sie können also veröffentlichen und später übersetzen. Lieber eine Sprache weniger in der Liste als eine halb übersetzte Website.

            {"    ["}summary]
            de = "Gespräche unter vier Augen."
            fr = "Des entretiens, un à un."

language-unused = diese Übersetzung ({ $lang }) erscheint nirgends
    .hint = fügen Sie „{ $lang }“ in site.toml zu languages hinzu, oder entfernen Sie die Übersetzung
    .explain =
        Die Website hat keine Seiten in dieser Sprache, weil sie nicht in der Liste languages von site.toml steht. Prüfen Sie auch die Buchstaben: fr ist Französisch, nl ist Niederländisch, de ist Deutsch, en ist Englisch.

            languages = ["de", "fr"]

language-repeated = die Sprache „{ $lang }“ steht zweimal in der Liste
    .first = sie steht schon hier
    .hint = entfernen Sie sie einmal; die erste Sprache der Liste ist die Hauptsprache
    .explain =
        Jede Sprache der Website hat ihre eigenen Seiten, unter einer eigenen Adresse. Zweimal dieselbe Sprache ergäbe zweimal dieselben Seiten. Die erste der Liste ist die Hauptsprache, die der Startadresse.

            languages = ["de", "fr", "nl", "en"]

wording-superlative = „{ $found }“ stellt das Netzwerk über die anderen
    .hint = sagen Sie, was Sie tun, ohne sich einzustufen; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Die Information von Gesundheitsberufen muss wahr, sachlich, erheblich, nachprüfbar und zurückhaltend sein (Gesetz vom 22. April 2019 über die Qualität der Berufsausübung, Art. 31; Kodex der Ärzte, Art. 37; Kodex der Psychologen, Art. 39). „Der Beste“, „einzigartig in Belgien“ oder „führend“ lässt sich nicht nachprüfen.

        Statt „die besten Psychologinnen“ schreiben Sie „drei Psychologinnen mit einer Weiterbildung in der clinique du travail“. Um eine harmlose Wendung durchzulassen, setzen Sie in einen Text in Markdown:

            <!-- allow: wording.superlative -->

        und in eine TOML-Datei, in die Zeile selbst oder gleich darüber:

            # allow: wording.superlative

wording-promise = „{ $found }“ verspricht ein Ergebnis
    .hint = sagen Sie, was Sie anbieten, ohne zu versprechen; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Niemand kann für eine Heilung einstehen, und sie anzukündigen verstößt gegen das Gesetz vom 22. April 2019 (Art. 31) und die Berufskodizes. Ein Versprechen, das nicht gehalten wird, verletzt Menschen, die ohnehin verletzlich sind.

        Statt „Heilung garantiert in zehn Sitzungen“ schreiben Sie „nach zehn Sitzungen sehen wir gemeinsam, wo wir stehen“. Ein Satz, der jede Garantie ablehnt, kann mit diesem Kommentar stehen bleiben:

            <!-- allow: wording.promise -->

wording-before_after = „{ $found }“ vergleicht jemanden vorher und nachher
    .hint = entfernen Sie diesen Vergleich; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Wer Menschen vorher und nachher zeigt, verspricht ein Ergebnis und stellt sie zur Schau. Das Gesetz vom 22. April 2019 (Art. 31) verlangt sachliche und zurückhaltende Information. Beschreiben Sie lieber, wie eine Begleitung verläuft.

wording-testimonial = „{ $found }“ lässt Patientinnen und Patienten für Sie sprechen
    .hint = entfernen Sie die Erfahrungsberichte; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Ein ausgewählter Erfahrungsbericht ist nicht nachprüfbar, und ihn zu veröffentlichen berührt die Schweigepflicht, selbst mit Einverständnis: Wer bei Ihnen in Behandlung ist, hängt von Ihnen ab. Das Gesetz vom 22. April 2019 (Art. 31) und die Berufskodizes lehnen das ab. Die Antworten auf die Kriterien und das Abzeichen sagen besser, wem man trauen kann.

wording-rating = „{ $found }“ gibt eine Note
    .hint = entfernen Sie Noten und Sterne; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Sterne oder ein Durchschnitt sagen über eine Behandlung nichts, was man nachprüfen könnte, und bringen Gesundheitsberufe gegeneinander in Wettbewerb. Das Gesetz vom 22. April 2019 (Art. 31) will sachliche Information. Aus demselben Grund schreibt pignon nie eine Note in die Daten für Suchmaschinen.

wording-discount = „{ $found }“ macht aus einer Behandlung ein Schnäppchen
    .hint = nennen Sie den Preis und seine Bedingungen; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Rabatte, Aktionen und Prämien fürs Weiterempfehlen verleiten zu Behandlungen, die man vielleicht nicht braucht; das Gesetz vom 22. April 2019 (Art. 31) und die Berufskodizes lehnen sie ab. Ein angepasster Tarif für alle, die nicht zahlen können, ist etwas ganz anderes: Schreiben Sie ihn in tariffs.toml, mit seiner Bedingung.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Auf einfache Bitte" {"}"}

wording-comparison = „{ $found }“ vergleicht das Netzwerk mit anderen
    .hint = sprechen Sie von Ihrer Arbeit, ohne die der anderen zu beurteilen; sind diese Worte hier richtig, so fügen Sie einen Kommentar „allow: { $code }“ hinzu
    .explain =
        Ein Vergleich mit anderen Gesundheitsberufen lässt sich nicht nachprüfen und ist nicht kollegial (Gesetz vom 22. April 2019, Art. 31; Berufskodizes). Das Netzwerk arbeitet mit der ersten Linie, nicht gegen sie.

        Statt „anders als die anderen“ schreiben Sie, was Sie tun.

wording-allow_unknown = dieser Kommentar erlaubt „{ $word }“, und so heißt keine Regel
    .hint = { $has_suggestion ->
        [1] meinten Sie „{ $suggestion }“?
       *[other] schreiben Sie den Code ab, der bei der Warnung steht, wie wording.superlative
    }
    .explain =
        Ein Kommentar „allow“ bringt eine einzige Regel zum Schweigen, deren Code er nennt. Falsch geschrieben bewirkt er nichts. Die Codes sind wording.superlative, wording.promise, wording.before_after, wording.testimonial, wording.rating, wording.discount und wording.comparison.

            <!-- allow: wording.superlative -->

contact-check_aged = die Kontaktdaten von „{ $name }“ wurden seit dem { $on } nicht mehr geprüft
    .hint = prüfen Sie sie an der Quelle, und setzen Sie dann das heutige Datum
    .explain =
        Eine Krisennummer, unter der niemand mehr antwortet, kann schlimme Folgen haben. Sehen Sie einmal im Jahr jede Nummer auf der Website der Einrichtung nach, und ändern Sie dann das Datum (checked_on bei einem Hilfetelefon, collected_on bei einem Partner). Diese Warnung verhindert nie die Veröffentlichung.

site-review_aged = { $what ->
        [privacy] die Datenschutzerklärung wurde seit dem { $on } nicht mehr durchgesehen
       *[access] die Barrierefreiheit der Website wurde seit dem { $on } nicht mehr bewertet
    }
    .hint = { $what ->
        [privacy] sehen Sie sie durch, und setzen Sie dann das heutige Datum in reviewed_on
       *[access] bewerten Sie sie neu, und setzen Sie dann das heutige Datum in assessed_on
    }
    .explain =
        Was das Netzwerk mit Daten tut und wie seine Website benutzt werden kann, ändert sich mit der Zeit. Sehen Sie diese Erklärungen einmal im Jahr durch, zusammen mit jemandem, der die Praxis kennt. Das Datum steht auf der Website. Diese Warnung verhindert nie die Veröffentlichung.

# Die nächsten Termine, am Ende von „pignon check“

upcoming-price-begins = ein neuer Preis der Leistung „{ $name }“ beginnt
upcoming-price-ends = ein Preis der Leistung „{ $name }“ endet
upcoming-price-check = ein Preis der Leistung „{ $name }“ ist zu prüfen
upcoming-refund-check = die Erstattung „{ $name }“ ist zu prüfen
upcoming-tariffs-review = die Preise sind durchzusehen
upcoming-member-joins = { $name } kommt zum Netzwerk
upcoming-member-leaves = { $name } verlässt das Netzwerk
upcoming-registration-check = eine Eintragung von { $name } ist zu prüfen
upcoming-reflexivity = die Reflexion der eigenen Praxis von { $name } ist neu zu bestätigen
upcoming-accepting = fragen, ob { $name } neue Patienten empfangen kann
upcoming-convention-ends = der Konventionsstatus von { $name } endet
upcoming-crisis-line = die Nummer von „{ $name }“ ist zu prüfen
upcoming-partner = die Kontaktdaten von „{ $name }“ sind zu prüfen
upcoming-waiting = die Wartezeit ist zu prüfen
upcoming-privacy = die Datenschutzerklärung ist durchzusehen
upcoming-accessibility = die Barrierefreiheit der Website ist neu zu bewerten
upcoming-funding-ends = die Finanzierung von „{ $name }“ endet
upcoming-exchange = { $name ->
        [supervision] die nächste Supervision ist zu notieren
        [team_meeting] die nächste Teamsitzung ist zu notieren
       *[intervision] die nächste Intervision ist zu notieren
    }

look-contrast = { $key ->
    [colour] die Hauptfarbe { $written } ist zu hell, um gelesen zu werden: Die Website verwendet { $used }
   *[accent] die zweite Farbe { $written } hebt sich zu wenig von der ersten ab oder trägt keinen dunklen Text: Die Website verwendet { $used }
    }
    .hint = schreiben Sie „{ $used }“, um dies nicht mehr zu lesen, oder wählen Sie eine andere Farbe
    .explain =
        Text muss sich mit einem Verhältnis von mindestens 4,5 vom Hintergrund abheben, ein Zeichen mit 3 (WCAG 2.2, Kriterien 1.4.3 und 1.4.11). Die Hauptfarbe trägt weißen Text und steht selbst auf Weiß: Sie wird so weit abgedunkelt, ohne den Farbton zu ändern. Die zweite Farbe trägt dunklen Text und liegt auf der ersten: Sie wird aufgehellt. Die dunkle Darstellung bekommt immer ihre eigenen Abstufungen derselben Farbtöne.

        Nichts geht verloren: Die Website wird gemacht, und Ihre Farben bleiben erkennbar.

look-logo = { $state ->
    [missing] das Logo „{ $name }“ liegt nicht in content/
    [place] ein Logo wird ohne Ordner genannt: „{ $name }“
    [format] „{ $name }“ ist weder SVG noch PNG noch JPEG
    [text] das Logo „{ $name }“ enthält Text, der auf jedem Gerät andere Buchstaben hätte
    [picture] das Logo „{ $name }“ enthält ein Bild oder ein Stück einer Seite
    [empty] das Logo „{ $name }“ zeichnet nichts
    [size] das Logo „{ $name }“ ist zu groß
   *[syntax] das Logo „{ $name }“ kann nicht gelesen werden
    }
    .hint = { $state ->
        [missing] legen Sie die Datei in content/ ab, oder berichtigen Sie den Namen
        [place] legen Sie die Datei in content/ selbst ab und schreiben Sie nur den Namen, etwa „logo.svg“
        [text] wandeln Sie den Text im Zeichenprogramm in Pfade um und speichern Sie neu
        [picture] geben Sie das Logo als PNG, oder als SVG aus Formen allein
        [size] ein SVG von 100 kB oder ein PNG von 1 000 Pixeln Breite genügt
       *[other] speichern Sie es neu als SVG, PNG oder JPEG
    }
    .explain =
        Das Logo wird ohne das veröffentlicht, was das Zeichenprogramm darin hinterlassen hat: kein Name, kein Kommentar, kein Skript, keine Schrift. Nur die Formen bleiben, oder die Bildpunkte. Text, der nicht in Pfade umgewandelt ist, würde mit einer Schrift vom Gerät des Besuchers gezeichnet; ein verknüpftes Bild würde bei einer anderen Website angefragt.

        Die Datei liegt in content/ und wird in site.toml genannt: [look], dann logo = "logo.svg".
