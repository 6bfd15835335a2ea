# Phrases that pages are composed of before a template sees them.

## Sections: the address (ASCII), the label in navigation, the heading, the sentence for
## search engines ($site: the network's name)

route-team = team
route-offer = angebot
route-tariffs = preise
route-professionals = arztpraxen
route-employers = arbeitgeber
route-contact = kontakt
route-charter = charta
route-legitimacy = legitimitaet
route-transparency = transparenz
route-news = neuigkeiten
route-legal = impressum
route-privacy = datenschutz
route-accessibility = barrierefreiheit
route-search = suche

nav-home = Start
nav-team = Team
nav-offer = Angebot
nav-tariffs = Preise
nav-professionals = Arztpraxen
nav-employers = Arbeitgeber
nav-contact = Kontakt
nav-charter = Charta
nav-legitimacy = Legitimität
nav-transparency = Transparenz
nav-news = Neuigkeiten
nav-legal = Impressum
nav-privacy = Datenschutz
nav-accessibility = Barrierefreiheit
nav-search = Suche

# $tagline may be empty
title-home = { $site } – { $tagline }
title-page = { $title } – { $site }
title-team = Das Team
title-team-part = Das Team, { $from } – { $to }
team-part = { $from } – { $to }
team-part-others = Mit dem Team, { $from } – { $to }
title-offer = Unser Angebot
title-tariffs = Wie viel muss ich zahlen?
title-professionals = Für Ärztinnen, Ärzte und andere Gesundheitsberufe
title-employers = Für Arbeitgeber
title-contact = Kontakt und Termine
title-charter = Unsere Charta
title-legitimacy = Können Sie uns vertrauen?
title-transparency = Transparenz
title-news = Neuigkeiten
title-legal = Impressum
title-privacy = Datenschutz
title-accessibility = Barrierefreiheit
title-search = Suchen

description-page = { $title } – { $site }
description-team = Wer Sie empfängt: Berufe, Orte, Sprachen, freie Plätze. { $site }.
description-offer = Was wir anbieten, wenn die Arbeit krank macht, für wen, und was wir nicht tun. { $site }.
description-tariffs = Was ein Termin in Ihrer Lage kostet, was erstattet wird, und was gilt, wenn Sie nicht kommen können. { $site }.
description-professionals = Menschen überweisen, die ihre Arbeit krank macht: direkte Leitung, Schritte, was Sie von uns erhalten. { $site }.
description-employers = Was ein Arbeitgeber von uns erwarten kann, und was wir nie sagen werden. { $site }.
description-contact = Einen Termin vereinbaren: Telefon, Zeiten, Orte, Wartezeit. { $site }.
description-charter = Unsere Werte, und worüber wir nicht verhandeln. { $site }.
description-legitimacy = Die acht Kriterien einer „clinique du travail“, und wie Sie selbst prüfen, wer wir sind. { $site }.
description-transparency = Unsere Antworten, Frage für Frage: Schweigepflicht, Diagnose, Tests, Geld, Arbeitgeber. { $site }.
description-news = Neuigkeiten aus dem Netzwerk. { $site }.
description-legal = Wer diese Website veröffentlicht, reglementierte Berufe, Finanzierung. { $site }.
description-privacy = Was wir mit Ihren Daten tun, und Ihre Rechte. Keine Cookies, kein Tracking. { $site }.
description-accessibility = Diese Website für Menschen mit Behinderung: wie weit wir sind, und wem Sie ein Hindernis melden. { $site }.
description-search = Ein Wort auf allen Seiten suchen oder alle Seiten sehen. { $site }.

not-found-heading = Diese Seite gibt es nicht
not-found-text = Vielleicht hat sich die Adresse geändert. Wenn Sie jetzt Hilfe brauchen: Die Nummern stehen weiter unten.
not-found-home = Zur Startseite
not-found-search = Auf dieser Website suchen

language-own-name = Deutsch

## Home

emergency-name = Notruf
emergency-purpose = unmittelbare Gefahr
emergency-hours = rund um die Uhr
emergency-languages = alle Sprachen

fear-employer =
    .question = Erfährt mein Arbeitgeber, dass ich komme?
    .answer = Nicht von uns. Er erfährt nichts, außer Sie verlangen es schriftlich.
fear-insurer =
    .question = Und der Vertrauensarzt der Krankenkasse?
    .answer = Er erfährt nichts von uns, außer Sie verlangen es schriftlich.
fear-decides =
    .question = Muss ich mich beschweren oder wieder arbeiten gehen?
    .answer = Nein. Wir entscheiden nichts an Ihrer Stelle.
fear-at-work =
    .question = Ich lese dies bei der Arbeit.
    .answer = Ihr Arbeitgeber kann sehen, welche Seiten Sie besuchen: Nehmen Sie lieber Ihr eigenes Telefon.

# $on: the day that was true
waiting = { $days ->
    [0] Erster Termin ab sofort (Stand: { $on }).
    [one] Erster Termin innerhalb von { $days } Tag (Stand: { $on }).
   *[other] Erster Termin innerhalb von { $days } Tagen (Stand: { $on }).
}

# $passed and $total: how many criteria
legitimacy-count = { $passed ->
    [one] { $passed } von { $total } Kriterien nachgewiesen
   *[other] { $passed } von { $total } Kriterien nachgewiesen
}

map-title = Karte von Belgien
# $places: towns, as a list
map-description = Unsere Orte: { $places }.

## Hours, addresses, periods

# $days: « Montag bis Freitag »; $range: « von 9 bis 12 Uhr »
hours-line = { $days }, { $range }
hours-note = { $line } ({ $note })
address-box = Briefkasten { $box }
duration-minutes = { $minutes } Min.
period-from = ab { $from }
period-until = bis { $until }
period-from-until = vom { $from } bis { $until }

## Members

portrait-of = { $name }, Porträt
accepting-on = Stand: { $date }
member-since = seit { $date }
experience-since = Seit { $year }
# $since: the phrase above; $years: with patients
experience-years = { $years ->
    [one] { $since }, { $years } Jahr mit Patientinnen und Patienten
   *[other] { $since }, { $years } Jahre mit Patientinnen und Patienten
}
title-note-psychologist = Der Titel „Psychologe“ oder „Psychologin“ ist gesetzlich geschützt. Ohne den Zusatz „klinisch“ ist es nach dem Gesetz kein Gesundheitsberuf.
title-note-support = Unterstützt das Team und informiert Sie im eigenen Fachgebiet, ohne zu behandeln.
title-note-not-clinical = Empfängt für das Netzwerk keine Patientinnen und Patienten.

## Prices

# lowest and highest amount
price-range = { $low } bis { $high }
share-other = { $payer }: { $amount }
sessions-at-most = { $sessions ->
    [one] höchstens { $sessions } Sitzung
   *[other] höchstens { $sessions } Sitzungen
}
sessions-in-months = { $sessions ->
    [one] höchstens { $sessions } Sitzung in { $months } Monaten
   *[other] höchstens { $sessions } Sitzungen in { $months } Monaten
}
# $status: « Sie haben den gewöhnlichen Status »
example-who = { $status }: { $scheme }
example-refund = Mögliche Erstattung, { $name }: { $back } pro Sitzung. Es bleiben { $left } für Sie.
example-total = { $sessions ->
    [one] Eine einzige Sitzung: { $sum }.
   *[other] Für { $sessions } Sitzungen: { $sum }.
}

no-show-none = nichts zu zahlen
no-show-half = die Hälfte dessen, was Sie gezahlt hätten
no-show-full = was Sie gezahlt hätten
no-show-amount = { $amount }
waiver-first-time = beim ersten Mal
cancel-deadline = { $hours ->
    [0] bis zur Uhrzeit des Termins
    [one] spätestens { $hours } Stunde vorher
   *[other] spätestens { $hours } Stunden vorher
}

refund-each = { $each } pro Sitzung
refund-each-most = { $each } pro Sitzung, höchstens { $most } im Jahr
refund-most = höchstens { $most } im Jahr
refund-ask = Betrag bitte erfragen

## Transparency

point-a = Was uns verbindet
point-b = Wer zum Netzwerk gehört
point-c = Was wir anbieten, und die Grenzen
point-d = Der Rahmen
point-e = Die Preise
point-f = Unser Platz unter den anderen

# A patient asks
question-objective = Wozu dient Ihr Netzwerk?
question-means = Welche Mittel setzen Sie dafür ein?
question-idea-of-care = Was heißt Behandeln für Sie?
question-non-negotiables = Wobei geben Sie nie nach?
question-contextualise = Sehen Sie auch meine Arbeit, und nicht nur mich?
question-to-patient = Auf welcher Seite stehen Sie, wenn Sie mich empfangen?
question-to-institution = Und gegenüber meinem Arbeitgeber oder einer anderen Einrichtung?
question-health-policy = Wie stehen Sie zur Gesundheitspolitik?
question-return-to-work = Wie gehen Sie mit der Rückkehr zur Arbeit um?

question-profiles = Welche Berufe können ins Team kommen?
question-refused = Wen nehmen Sie nicht auf, und warum?
question-purpose = Warum mehrere Berufe?
question-membership-limits = Wo endet die Rolle jedes Berufs?
question-membership-criteria = Wie wird man Mitglied?
question-signs = Verpflichtet sich ein neues Mitglied schriftlich?

question-services = Was bieten Sie an?
question-excluded = Was tun Sie nicht?
question-second-line = Wie arbeiten Sie mit denen zusammen, die mich schon behandeln?
question-gp-contact = Sprechen Sie mit meiner Hausärztin, meinem Hausarzt?
question-tests = Gibt es Tests oder Untersuchungen, und wozu?
question-expertise = Erstellen Sie Gutachten oder behandeln Sie?
question-diagnosis = Stellen Sie eine Diagnose, und wer erfährt sie?
question-body-work = Arbeiten Sie auch mit dem Körper?
question-access = Brauche ich einen Brief vom Arzt?
question-waiting = Wie lange muss ich warten?
question-sick-note = Wer schreibt mich krank?
question-letters = Schreiben Sie anderen etwas über mich?
question-confidentiality = Wer erfährt, was ich Ihnen sage?
question-complaints = An wen wende ich mich mit einer Beschwerde?

question-pathways = In welchen Behandlungswegen empfangen Sie?
question-agreement = Muss ich etwas unterschreiben?
question-documents = Welche Unterlagen nutzen Sie gemeinsam?
question-secretariat = Wer antwortet, wenn ich anrufe?
question-remuneration = Wie werden die Mitglieder bezahlt?
question-funding = Wer finanziert Sie, und mit welchem Ziel?
question-who-pays = Wer bezahlt die Sitzungen, und was ist mein Anteil?
question-no-show = Und wenn ich nicht kommen kann?

question-affordable = Was tun Sie, wenn der Preis für mich zu hoch ist?
question-same-for-all = Ist der Preis bei jedem Mitglied gleich?
question-equal-refunds = Ist die Erstattung bei jedem Mitglied gleich?

question-communication = Wie machen Sie sich bekannt?
question-partners = Mit wem arbeiten Sie zusammen, und wie?
question-employers = Welche Verbindungen haben Sie zu Arbeitgebern?
question-awareness = Was tun Sie, um Unternehmen zu sensibilisieren?
question-conflicts = Arbeiten Ihre Mitglieder auch für andere?
question-coordinator = Wer leitet das Netzwerk?

tests-none = Nein, keine.
# $purpose: whole sentences
test-systematic = Für alle. { $purpose }
test-when-useful = Nur wenn es sinnvoll ist. { $purpose }
diagnosis-told-to = Wem
diagnosis-when = Wann
diagnosis-how = In welcher Form
funding-none = Keine Einrichtung finanziert uns.
see-tariffs = Zur Seite mit den Preisen
cancellation-none = Nichts zu zahlen, und keine Frist. Sagen Sie uns Bescheid, wenn Sie können.
see-cancellation = Die Bedingungen stehen auf der Seite mit den Preisen
partner-label = { $name } ({ $kind })
also-acts-label = { $member }, auch für { $organisation }
coordinator-appointed = Ernennung
coordinator-role = Aufgabe

## Legal notice, accessibility

# $court: the seat and division of the court
register-of-legal-persons = Register der juristischen Personen (RJP), { $court }
# $holder and $licence: of the data
credit-municipalities = Gemeinden und Postleitzahlen: © { $holder }, { $licence }
credit-coordinates = Lage der Gemeinden: © { $holder }, { $licence }
credit-outlines = Umrisse der Provinzen, vereinfacht: © { $holder }, { $licence }
conformance-unassessed = Noch nicht bewertet.

conflicts-none = Kein Mitglied handelt für eine andere Einrichtung.

## Drawings

drawing-path-title = Ihr Weg bei uns
drawing-access-direct = Telefonisch, ohne Brief eines Arztes
drawing-access-referral_advised = Telefonisch; ein Brief des Arztes hilft
drawing-access-referral_required = Mit einem Brief Ihres Arztes
drawing-waiting = { $days ->
    [one] Nach etwa einem Tag
   *[other] Nach etwa { $days } Tagen
}
drawing-team = { $people ->
    [one] eine Person
   *[other] { $people } Personen
}, { $professions ->
    [one] ein Beruf
   *[other] { $professions } Berufe
}
drawing-gp-with_consent = Zusammen mit Ihrem Hausarzt, wenn Sie möchten
drawing-gp-always = Zusammen mit Ihrem Hausarzt
drawing-gp-never = Ohne Kontakt zu Ihrem Hausarzt
drawing-second-title = Die zweite Linie, zwischen den drei Ärzten
drawing-second-patient = Ihr Patient
drawing-second-gp = Sie, Hausarzt
drawing-second-gp-line = erste Linie
drawing-second-network-line = zweite Linie, zur Verstärkung
drawing-second-occupational = Arbeitsmediziner
drawing-second-occupational-line = Präventionsberater
drawing-second-insurer = Vertrauensarzt
drawing-second-insurer-line = der Krankenkasse
drawing-second-contact-with_consent = mit Einverständnis des Patienten
drawing-second-contact-always = für jeden Patienten
drawing-second-wall = nichts von uns ohne schriftliche Bitte
drawing-second-told = Der Patient spricht mit dem Hausarzt. Dieser ist die erste Linie und spricht über eine Rückkehr mit dem Arbeitsmediziner und dem Vertrauensarzt. { $network } ist eine zweite Linie, hinter dem Hausarzt.
drawing-second-told-with_consent = { $network } und der Hausarzt sprechen miteinander, wenn der Patient einverstanden ist.
drawing-second-told-always = { $network } und der Hausarzt sprechen über jeden Patienten miteinander.
drawing-second-told-wall = { $network } sagt dem Arbeitsmediziner und dem Vertrauensarzt nichts ohne schriftliche Bitte des Patienten.
