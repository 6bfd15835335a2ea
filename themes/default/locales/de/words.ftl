# Words of the lists that the network's files choose from: LIST-KEY, one group a list.
# Lower case where a sentence or a list may hold them; style sheets capitalise.

## Languages people work in

language-fr = Französisch
language-nl = Niederländisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-it = Italienisch
language-pt = Portugiesisch
language-pl = Polnisch
language-ro = Rumänisch
language-bg = Bulgarisch
language-el = Griechisch
language-ar = Arabisch
language-ber = Tamazight (Berberisch)
language-tr = Türkisch
language-ku = Kurdisch
language-fa = Persisch (Farsi oder Dari)
language-ps = Paschtu
language-ru = Russisch
language-uk = Ukrainisch
language-sq = Albanisch
language-ln = Lingala
language-sw = Swahili
language-rw = Kinyarwanda
language-zh = Chinesisch
language-lb = Luxemburgisch
language-sfb = französisch-belgische Gebärdensprache (LSFB)
language-vgt = flämische Gebärdensprache (VGT)

## How an appointment is held

mode-onsite = vor Ort
mode-video = per Video
mode-phone = am Telefon
mode-home_visit = bei Ihnen zu Hause

## Whether new patients are taken

accepting-ask = fragen Sie nach einem Platz
accepting-yes = ein Platz ist frei
accepting-waiting_list = Warteliste
accepting-no = zurzeit kein Platz

## Convention with the sickness insurance

convention-full = Tarife der Konvention
convention-partial = Tarife der Konvention zu bestimmten Zeiten
convention-none = ohne Konvention
convention-not_applicable = keine Konvention für diesen Beruf

## Access to a place

step-access-unknown = Zugang nicht angegeben
step-access-step_free = ebenerdig, ohne Stufen
step-access-lift = mit Aufzug
step-access-few_steps = einige Stufen
step-access-stairs = Treppe, kein Aufzug

## Registers

register-compsy = Psychologenkommission
register-order_of_physicians = Ärztekammer
register-nihdi = LIKIV
register-spf_visa = Visum des FÖD Volksgesundheit
register-community_recognition = Zulassung durch die Gemeinschaft

## Functions beside a profession: activities, since they agree with nobody

function-cpap = Gefahrenverhütungsberatung, psychosoziale Aspekte
function-coordinator = Koordination des Netzwerks
function-supervisor = Supervision
function-psychotherapist = Psychotherapie
function-researcher = Lehre und Forschung

## Professions: a person's title in three forms, and the plural inside a sentence

profession-clinical_psychologist =
    .f = Klinische Psychologin
    .m = Klinischer Psychologe
    .neutral = Klinische·r Psycholog·in
    .plural = klinische Psychologinnen und Psychologen
profession-psychologist =
    .f = Psychologin
    .m = Psychologe
    .neutral = Psycholog·in
    .plural = Psychologinnen und Psychologen
profession-work_psychologist =
    .f = Arbeitspsychologin
    .m = Arbeitspsychologe
    .neutral = Arbeitspsycholog·in
    .plural = Arbeitspsychologinnen und -psychologen
profession-psychiatrist =
    .f = Psychiaterin
    .m = Psychiater
    .neutral = Psychiater·in
    .plural = Psychiaterinnen und Psychiater
profession-general_practitioner =
    .f = Hausärztin
    .m = Hausarzt
    .neutral = Hausärzt·in
    .plural = Hausärztinnen und Hausärzte
profession-occupational_physician =
    .f = Arbeitsmedizinerin
    .m = Arbeitsmediziner
    .neutral = Arbeitsmediziner·in
    .plural = Arbeitsmedizinerinnen und Arbeitsmediziner
profession-physician =
    .f = Ärztin
    .m = Arzt
    .neutral = Ärzt·in
    .plural = Ärztinnen und Ärzte
profession-physiotherapist =
    .f = Physiotherapeutin
    .m = Physiotherapeut
    .neutral = Physiotherapeut·in
    .plural = Physiotherapeutinnen und -therapeuten
profession-nurse =
    .f = Krankenpflegerin
    .m = Krankenpfleger
    .neutral = Krankenpfleger·in
    .plural = Krankenpflegerinnen und -pfleger
profession-occupational_therapist =
    .f = Ergotherapeutin
    .m = Ergotherapeut
    .neutral = Ergotherapeut·in
    .plural = Ergotherapeutinnen und -therapeuten
profession-sociologist =
    .f = Soziologin
    .m = Soziologe
    .neutral = Soziolog·in
    .plural = Soziologinnen und Soziologen
profession-lawyer =
    .f = Juristin
    .m = Jurist
    .neutral = Jurist·in
    .plural = Juristinnen und Juristen
profession-social_worker =
    .f = Sozialarbeiterin
    .m = Sozialarbeiter
    .neutral = Sozialarbeiter·in
    .plural = Sozialarbeiterinnen und -arbeiter
profession-secretary =
    .f = Sekretärin
    .m = Sekretär
    .neutral = Sekretär·in
    .plural = Sekretärinnen und Sekretäre
profession-mediator =
    .f = Mediatorin
    .m = Mediator
    .neutral = Mediator·in
    .plural = Mediatorinnen und Mediatoren

# $code: the code of a State (ISO 3166)
country = { $code ->
    [BE] Belgien
    [FR] Frankreich
    [NL] Niederlande
    [DE] Deutschland
    [LU] Luxemburg
   *[other] { $code }
}

## Answers to the points of attention: whole sentences

contextualise-yes = Ja. Wir sehen die Person immer in ihrer Arbeit, ihrer Familie und der Gesellschaft.
contextualise-no = Nein.
stance-patient_side = Auf der Seite der Person, die zu uns kommt.
stance-neutral = Neutral.
stance-multi_partial = Jede Seite wird gehört und verstanden.
signs-yes = Ja, jedes neue Mitglied unterschreibt das Projekt des Netzwerks.
signs-no = Nein, zu unterschreiben ist nichts.
gp-contact-with_consent = Kontakt mit dem Einverständnis der betreffenden Person.
gp-contact-always = Kontakt bei jeder Person, die wir begleiten.
gp-contact-never = Kein Kontakt.
expertise-therapy_only = Nur Behandlung, keine Gutachten.
expertise-reports_only = Nur Gutachten, keine Behandlung.
expertise-both = Beides, aber nie durch dieselbe Person für dieselbe Patientin oder denselben Patienten.
diagnosis-yes = Ja, wir stellen eine Diagnose.
diagnosis-no = Nein, wir stellen keine Diagnose.
care-access-direct = Nicht nötig: Sie kommen direkt zu uns.
care-access-referral_advised = Empfohlen, aber nicht verlangt.
care-access-referral_required = Nötig: Bitten Sie Ihre Ärztin oder Ihren Arzt darum.
agreement-yes = Ja, eine schriftliche Vereinbarung.
agreement-no = Nein, Sie müssen nichts unterschreiben.
same-for-all-yes = Ja, für die gleiche Leistung.
same-for-all-no = Nein, er kann je nach Mitglied verschieden sein.
equal-refunds-yes = Ja.
equal-refunds-no = Nein, sie hängt davon ab, wer Sie empfängt.

partner-kind-accompanying_body = Begleitorganisation
partner-kind-prevention_adviser = Gefahrenverhütung am Arbeitsplatz
partner-kind-human_resources = Personaldienste
partner-kind-insurer = Versicherung oder Krankenkasse
partner-kind-general_practitioner = Hausarztpraxen
partner-kind-trio = TRIO-Netzwerk
partner-kind-mental_health = psychische Gesundheit
partner-kind-trade_union = Gewerkschaft
partner-kind-university = Universität oder Hochschule
partner-kind-other = anderer Partner

## Services and acts

service-kind-individual = Einzelbegleitung
service-kind-group = Gruppe
service-kind-training = Weiterbildung
service-kind-company = Arbeit in Unternehmen
service-kind-research = Forschung
act-kind-first_contact = erster Kontakt
act-kind-individual = Einzelgespräch
act-kind-group = Gruppensitzung
act-kind-assessment = Standortbestimmung
act-kind-report = schriftlicher Bericht
act-kind-training = Weiterbildung
act-kind-company = Arbeit in Unternehmen

## Prices

scheme-private = Tarif ohne Konvention
scheme-nomenclature = Tarif mit Erstattung durch die Krankenkasse
scheme-inami_first_line = psychologische Erstversorgung (LIKIV-Konvention)
scheme-employer = zulasten des Arbeitgebers
scheme-insurer = zulasten einer Versicherung
scheme-fedris = zulasten von Fedris

# .meaning: what it means for a patient; .person: a reader in that situation
status-ordinary = gewöhnlicher Status
    .meaning = Sie sind bei einer Krankenkasse versichert und haben keinen anderen Status dieser Liste.
    .person = Sie haben den gewöhnlichen Status
status-bim = erhöhte Kostenbeteiligung (BIM)
    .meaning = Ihre Krankenkasse gewährt Ihnen die erhöhte Kostenbeteiligung, oft wegen eines niedrigen Einkommens; sie kann Ihnen sagen, ob Sie Anspruch haben.
    .person = Sie haben Anspruch auf die erhöhte Kostenbeteiligung (BIM)
status-under_24 = bis 23 Jahre
    .meaning = Sie sind noch nicht 24 Jahre alt.
    .person = Sie sind höchstens 23 Jahre alt
status-bim_under_25 = erhöhte Kostenbeteiligung (BIM), unter 25 Jahren
    .meaning = Sie haben Anspruch auf die erhöhte Kostenbeteiligung und sind noch nicht 25 Jahre alt.
    .person = Sie sind unter 25 und haben Anspruch auf die erhöhte Kostenbeteiligung (BIM)
status-reduced = angepasster Tarif
    .meaning = Das Netzwerk verlangt weniger, unter der genannten Bedingung: Sagen Sie es uns einfach.
    .person = Sie bitten um den angepassten Tarif

payer-patient = Sie
payer-inami = Krankenversicherung
payer-insurer = private Versicherung
payer-employer = Arbeitgeber
payer-fedris = Fedris
payer-network = Netzwerk

third-party-never = kein Drittzahlersystem
third-party-on_request = Drittzahlersystem auf Wunsch: Sie zahlen nur Ihren Anteil
third-party-bim_mandatory = Drittzahlersystem bei erhöhter Kostenbeteiligung (BIM): Sie zahlen nur Ihren Anteil
third-party-always = Drittzahlersystem: Sie zahlen nur Ihren Anteil

payment-bancontact = Bancontact
payment-transfer = Überweisung
payment-cash = Bargeld
payment-qr = QR-Code mit Ihrem Telefon
vat-exempt = Behandlungen sind von der Mehrwertsteuer befreit
vat-standard = Mehrwertsteuer im Preis enthalten
vat-small_business = Kleinunternehmen: keine Mehrwertsteuer
receipt-attestation = eine Behandlungsbescheinigung
receipt-invoice = eine Rechnung
receipt-both = eine Behandlungsbescheinigung und eine Rechnung

channel-phone = am Telefon
channel-email = per E-Mail
channel-sms = per SMS
channel-online = im Online-Kalender
waiver-illness = bei Krankheit
waiver-force_majeure = bei höherer Gewalt
waiver-bereavement = nach einem Todesfall in Ihrem Umfeld

refund-by-mutuality = Krankenkasse
refund-by-insurer = Versicherung
refund-by-employer = Arbeitgeber
refund-by-cpas = ÖSHZ
refund-condition-compsy = Eintrag bei der Psychologenkommission
refund-condition-dmg = globale medizinische Akte (GMA) in Ihrer Hausarztpraxis
refund-condition-referral = Brief vom Arzt oder von der Ärztin
refund-condition-convention = Tarife der Konvention

## Legal notice, privacy, accessibility

legal-form-asbl = Vereinigung ohne Gewinnerzielungsabsicht (VoG)
legal-form-aisbl = internationale Vereinigung ohne Gewinnerzielungsabsicht (IVoG)
legal-form-cooperative = Genossenschaft (Gen)
legal-form-srl = Gesellschaft mit beschränkter Haftung (GmbH)
legal-form-foundation = Stiftung
legal-form-partnership = einfache Gesellschaft
legal-form-public_body = öffentliche Einrichtung
legal-form-natural_person = natürliche Person
legal-form-de_facto = faktische Vereinigung

# $number: the VAT number
vat-status-exempt_care = Befreiung für Behandlungen (Mehrwertsteuergesetzbuch, Art. 44)
vat-status-exempt_small = Befreiung für Kleinunternehmen (Mehrwertsteuergesetzbuch, Art. 56bis)
vat-status-liable = { $number }

legal-basis-consent = Ihre Einwilligung (DSGVO, Art. 6 Abs. 1 a)
legal-basis-contract = Was wir mit Ihnen vereinbart haben (DSGVO, Art. 6 Abs. 1 b)
legal-basis-legal_obligation = Eine gesetzliche Pflicht (DSGVO, Art. 6 Abs. 1 c)
legal-basis-vital_interests = Der Schutz Ihres Lebens (DSGVO, Art. 6 Abs. 1 d)
legal-basis-public_interest = Eine Aufgabe im öffentlichen Interesse (DSGVO, Art. 6 Abs. 1 e)
legal-basis-legitimate_interest = Unser berechtigtes Interesse (DSGVO, Art. 6 Abs. 1 f)
legal-basis-care = Behandlung unter Schweigepflicht (DSGVO, Art. 9 Abs. 2 h)

conformance-full = Konform mit WCAG 2.2, Stufe AA.
conformance-partial = Teilweise konform mit WCAG 2.2, Stufe AA.
conformance-none = Noch nicht konform mit WCAG 2.2, Stufe AA.
