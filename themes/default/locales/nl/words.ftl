# Words of the lists that the network's files choose from: LIST-KEY, one group a list.
# Lower case where a sentence or a list may hold them; style sheets capitalise.

## Languages people work in

language-fr = Frans
language-nl = Nederlands
language-de = Duits
language-en = Engels
language-es = Spaans
language-it = Italiaans
language-pt = Portugees
language-pl = Pools
language-ro = Roemeens
language-bg = Bulgaars
language-el = Grieks
language-ar = Arabisch
language-ber = Tamazight (Berbers)
language-tr = Turks
language-ku = Koerdisch
language-fa = Perzisch (Farsi of Dari)
language-ps = Pasjtoe
language-ru = Russisch
language-uk = Oekraïens
language-sq = Albanees
language-ln = Lingala
language-sw = Swahili
language-rw = Kinyarwanda
language-zh = Chinees
language-lb = Luxemburgs
language-sfb = Frans-Belgische Gebarentaal (LSFB)
language-vgt = Vlaamse Gebarentaal (VGT)

## How an appointment is held

mode-onsite = ter plaatse
mode-video = via video
mode-phone = per telefoon
mode-home_visit = bij u thuis

## Whether new patients are taken

accepting-ask = vraag of er plaats is
accepting-yes = er is plaats
accepting-waiting_list = wachtlijst
accepting-no = voorlopig volzet

## Convention with the sickness insurance

convention-full = geconventioneerd
convention-partial = gedeeltelijk geconventioneerd
convention-none = niet geconventioneerd
convention-not_applicable = geen conventie voor dit beroep

## Access to a place

step-access-unknown = toegang niet vermeld
step-access-step_free = gelijkvloers, zonder treden
step-access-lift = met lift
step-access-few_steps = enkele treden
step-access-stairs = trap, geen lift

## Registers

register-compsy = Psychologencommissie
register-order_of_physicians = Orde der artsen
register-nihdi = RIZIV
register-spf_visa = visum van de FOD Volksgezondheid
register-community_recognition = erkenning door de Gemeenschap

## Functions beside a profession: activities, since they agree with nobody

function-cpap = Preventieadviseur psychosociale aspecten
function-coordinator = Coördinatie van het netwerk
function-supervisor = Supervisie
function-psychotherapist = Psychotherapie
function-researcher = Onderwijs en onderzoek

## Professions: a person's title in three forms, and the plural inside a sentence

profession-clinical_psychologist =
    .f = Klinisch psychologe
    .m = Klinisch psycholoog
    .neutral = Klinisch psycholoog
    .plural = klinisch psychologen
profession-psychologist =
    .f = Psychologe
    .m = Psycholoog
    .neutral = Psycholoog
    .plural = psychologen
profession-work_psychologist =
    .f = Arbeidspsychologe
    .m = Arbeidspsycholoog
    .neutral = Arbeidspsycholoog
    .plural = arbeidspsychologen
profession-psychiatrist =
    .f = Psychiater
    .m = Psychiater
    .neutral = Psychiater
    .plural = psychiaters
profession-general_practitioner =
    .f = Huisarts
    .m = Huisarts
    .neutral = Huisarts
    .plural = huisartsen
profession-occupational_physician =
    .f = Preventieadviseur-arbeidsarts
    .m = Preventieadviseur-arbeidsarts
    .neutral = Preventieadviseur-arbeidsarts
    .plural = arbeidsartsen
profession-physician =
    .f = Arts
    .m = Arts
    .neutral = Arts
    .plural = artsen
profession-physiotherapist =
    .f = Kinesitherapeute
    .m = Kinesitherapeut
    .neutral = Kinesitherapeut
    .plural = kinesitherapeuten
profession-nurse =
    .f = Verpleegkundige
    .m = Verpleegkundige
    .neutral = Verpleegkundige
    .plural = verpleegkundigen
profession-occupational_therapist =
    .f = Ergotherapeute
    .m = Ergotherapeut
    .neutral = Ergotherapeut
    .plural = ergotherapeuten
profession-sociologist =
    .f = Sociologe
    .m = Socioloog
    .neutral = Socioloog
    .plural = sociologen
profession-lawyer =
    .f = Juriste
    .m = Jurist
    .neutral = Jurist
    .plural = juristen
profession-social_worker =
    .f = Maatschappelijk werkster
    .m = Maatschappelijk werker
    .neutral = Maatschappelijk werker
    .plural = maatschappelijk werkers
profession-secretary =
    .f = Secretariaatsmedewerkster
    .m = Secretariaatsmedewerker
    .neutral = Secretariaatsmedewerker
    .plural = secretariaatsmedewerkers
profession-mediator =
    .f = Bemiddelaarster
    .m = Bemiddelaar
    .neutral = Bemiddelaar
    .plural = bemiddelaars

# $code: the code of a State (ISO 3166)
country = { $code ->
    [BE] België
    [FR] Frankrijk
    [NL] Nederland
    [DE] Duitsland
    [LU] Luxemburg
   *[other] { $code }
}

## Answers to the points of attention: whole sentences

contextualise-yes = Ja. We zien de persoon altijd in het werk, het gezin en de samenleving.
contextualise-no = Nee.
stance-patient_side = Aan de kant van wie bij ons komt.
stance-neutral = Neutraal.
stance-multi_partial = Elke partij wordt gehoord en begrepen.
signs-yes = Ja, elk nieuw lid ondertekent het project van het netwerk.
signs-no = Nee, er hoeft niets ondertekend te worden.
gp-contact-with_consent = Contact met het akkoord van de patiënt.
gp-contact-always = Contact voor elke patiënt.
gp-contact-never = Geen contact.
expertise-therapy_only = Alleen zorg, geen deskundigenverslagen.
expertise-reports_only = Alleen deskundigenverslagen, geen zorg.
expertise-both = Allebei, maar nooit door dezelfde persoon voor dezelfde patiënt.
diagnosis-yes = Ja, we stellen een diagnose.
diagnosis-no = Nee, we stellen geen diagnose.
care-access-direct = Niet nodig: u kunt rechtstreeks bij ons terecht.
care-access-referral_advised = Aangeraden, niet verplicht.
care-access-referral_required = Nodig: vraag hem aan uw arts.
agreement-yes = Ja, een schriftelijke overeenkomst.
agreement-no = Nee, u hoeft niets te ondertekenen.
same-for-all-yes = Ja, voor dezelfde consultatie.
same-for-all-no = Nee, hij kan verschillen van lid tot lid.
equal-refunds-yes = Ja.
equal-refunds-no = Nee, dat hangt af van wie u ontvangt.

partner-kind-accompanying_body = begeleidende organisatie
partner-kind-prevention_adviser = preventie op het werk
partner-kind-human_resources = personeelsdiensten
partner-kind-insurer = verzekeraar of ziekenfonds
partner-kind-general_practitioner = huisartsen
partner-kind-trio = TRIO-netwerk
partner-kind-mental_health = geestelijke gezondheid
partner-kind-trade_union = vakbond
partner-kind-university = universiteit of hogeschool
partner-kind-other = andere partner

## Services and acts

service-kind-individual = individuele begeleiding
service-kind-group = groep
service-kind-training = opleiding
service-kind-company = interventie in een onderneming
service-kind-research = onderzoek
act-kind-first_contact = eerste contact
act-kind-individual = individuele consultatie
act-kind-group = groepssessie
act-kind-assessment = balans
act-kind-report = schriftelijk verslag
act-kind-training = opleiding
act-kind-company = interventie in een onderneming

## Prices

scheme-private = tarief buiten conventie
scheme-nomenclature = tarief met terugbetaling door het ziekenfonds
scheme-inami_first_line = eerstelijnspsychologische zorg (RIZIV-conventie)
scheme-employer = ten laste van de werkgever
scheme-insurer = ten laste van een verzekering
scheme-fedris = ten laste van Fedris

# .meaning: what it means for a patient; .person: a reader in that situation
status-ordinary = gewoon statuut
    .meaning = U bent in orde met uw ziekenfonds en hebt geen ander statuut uit deze lijst.
    .person = U hebt het gewone statuut
status-bim = verhoogde tegemoetkoming
    .meaning = Uw ziekenfonds kent u de verhoogde tegemoetkoming toe, vaak omdat uw inkomen laag is; het kan u zeggen of u er recht op hebt.
    .person = U hebt recht op de verhoogde tegemoetkoming
status-under_24 = tot en met 23 jaar
    .meaning = U bent nog geen 24 jaar.
    .person = U bent 23 jaar of jonger
status-bim_under_25 = verhoogde tegemoetkoming, jonger dan 25
    .meaning = U hebt recht op de verhoogde tegemoetkoming en bent nog geen 25 jaar.
    .person = U bent jonger dan 25 en hebt recht op de verhoogde tegemoetkoming
status-reduced = aangepast tarief
    .meaning = Het netwerk vraagt minder, onder de vermelde voorwaarde: u hoeft het ons maar te zeggen.
    .person = U vraagt het aangepaste tarief

payer-patient = u
payer-inami = ziekteverzekering
payer-insurer = privéverzekering
payer-employer = werkgever
payer-fedris = Fedris
payer-network = netwerk

third-party-never = geen derdebetalersregeling
third-party-on_request = derdebetalersregeling als u erom vraagt: u betaalt alleen uw aandeel
third-party-bim_mandatory = derdebetalersregeling bij verhoogde tegemoetkoming: u betaalt alleen uw aandeel
third-party-always = derdebetalersregeling: u betaalt alleen uw aandeel

payment-bancontact = Bancontact
payment-transfer = overschrijving
payment-cash = contant
payment-qr = QR-code met uw telefoon
vat-exempt = Zorg vrijgesteld van btw
vat-standard = Btw inbegrepen in de prijs
vat-small_business = Kleine onderneming: geen btw
receipt-attestation = een getuigschrift voor verstrekte hulp
receipt-invoice = een factuur
receipt-both = een getuigschrift voor verstrekte hulp en een factuur

channel-phone = per telefoon
channel-email = per e-mail
channel-sms = per sms
channel-online = in de online agenda
waiver-illness = bij ziekte
waiver-force_majeure = bij overmacht
waiver-bereavement = na een overlijden in uw omgeving

refund-by-mutuality = ziekenfonds
refund-by-insurer = verzekering
refund-by-employer = werkgever
refund-by-cpas = OCMW
refund-condition-compsy = inschrijving bij de Psychologencommissie
refund-condition-dmg = globaal medisch dossier (GMD) bij uw huisarts
refund-condition-referral = brief van een arts
refund-condition-convention = geconventioneerd lid

## Legal notice, privacy, accessibility

legal-form-asbl = vereniging zonder winstoogmerk (vzw)
legal-form-aisbl = internationale vereniging zonder winstoogmerk (ivzw)
legal-form-cooperative = coöperatieve vennootschap (CV)
legal-form-srl = besloten vennootschap (BV)
legal-form-foundation = stichting
legal-form-partnership = maatschap
legal-form-public_body = overheidsinstelling
legal-form-natural_person = natuurlijke persoon
legal-form-de_facto = feitelijke vereniging

# $number: the VAT number
vat-status-exempt_care = Vrijstelling voor zorg (Btw-wetboek, art. 44)
vat-status-exempt_small = Vrijstelling voor kleine ondernemingen (Btw-wetboek, art. 56bis)
vat-status-liable = { $number }

legal-basis-consent = Uw toestemming (AVG, art. 6.1.a)
legal-basis-contract = Wat we met u hebben afgesproken (AVG, art. 6.1.b)
legal-basis-legal_obligation = Een wettelijke verplichting (AVG, art. 6.1.c)
legal-basis-vital_interests = De bescherming van uw leven (AVG, art. 6.1.d)
legal-basis-public_interest = Een taak van algemeen belang (AVG, art. 6.1.e)
legal-basis-legitimate_interest = Ons gerechtvaardigd belang (AVG, art. 6.1.f)
legal-basis-care = Zorg onder beroepsgeheim (AVG, art. 9.2.h)

conformance-full = Conform WCAG 2.2, niveau AA.
conformance-partial = Gedeeltelijk conform WCAG 2.2, niveau AA.
conformance-none = Nog niet conform WCAG 2.2, niveau AA.
