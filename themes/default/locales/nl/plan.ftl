# Phrases that pages are composed of before a template sees them.

## Sections: the address (ASCII), the label in navigation, the heading, the sentence for
## search engines ($site: the network's name)

route-team = team
route-offer = aanbod
route-tariffs = tarieven
route-professionals = artsen
route-employers = werkgevers
route-contact = contact
route-charter = charter
route-legitimacy = legitimiteit
route-transparency = transparantie
route-news = nieuws
route-legal = wettelijke-vermeldingen
route-privacy = privacy
route-accessibility = toegankelijkheid
route-search = zoeken

nav-home = Home
nav-team = Team
nav-offer = Aanbod
nav-tariffs = Prijzen
nav-professionals = Artsen
nav-employers = Werkgevers
nav-contact = Contact
nav-charter = Charter
nav-legitimacy = Legitimiteit
nav-transparency = Transparantie
nav-news = Nieuws
nav-legal = Wettelijke vermeldingen
nav-privacy = Privacy
nav-accessibility = Toegankelijkheid
nav-search = Zoeken

# $tagline may be empty
title-home = { $site } – { $tagline }
title-page = { $title } – { $site }
title-team = Het team
title-team-part = Het team, { $from } – { $to }
team-part = { $from } – { $to }
team-part-others = Met het team, { $from } – { $to }
title-offer = Ons aanbod
title-tariffs = Hoeveel betaal ik?
title-professionals = Voor artsen en andere zorgverleners
title-employers = Voor werkgevers
title-contact = Contact en afspraken
title-charter = Ons charter
title-legitimacy = Kunt u ons vertrouwen?
title-transparency = Transparantie
title-news = Nieuws
title-legal = Wettelijke vermeldingen
title-privacy = Privacy
title-accessibility = Toegankelijkheid
title-search = Zoeken

description-page = { $title } – { $site }
description-team = Wie u ontvangt: beroepen, plaatsen, talen, vrije plaatsen. { $site }.
description-offer = Wat we aanbieden als het werk ziek maakt, voor wie, en wat we niet doen. { $site }.
description-tariffs = Wat een consultatie in uw situatie kost, wat u terugkrijgt, en wat u doet als u niet kunt komen. { $site }.
description-professionals = Een patiënt verwijzen die ziek wordt van het werk: rechtstreekse lijn, stappen, wat u van ons krijgt. { $site }.
description-employers = Wat een werkgever van ons mag verwachten, en wat we nooit zullen zeggen. { $site }.
description-contact = Een afspraak maken: telefoon, uren, plaatsen, wachttijd. { $site }.
description-charter = Onze waarden, en waarover we niet onderhandelen. { $site }.
description-legitimacy = De acht criteria van een ‘clinique du travail’, en hoe u zelf nagaat wie we zijn. { $site }.
description-transparency = Onze antwoorden, vraag per vraag: geheim, diagnose, tests, geld, werkgevers. { $site }.
description-news = Het nieuws van het netwerk. { $site }.
description-legal = Wie deze site publiceert, gereglementeerde beroepen, financiering. { $site }.
description-privacy = Wat we met uw gegevens doen, en uw rechten. Geen cookies, geen tracking. { $site }.
description-accessibility = Deze site voor mensen met een beperking: hoever we staan, en wie u een drempel meldt. { $site }.
description-search = Een woord zoeken in alle pagina’s, of ze allemaal zien. { $site }.

not-found-heading = Deze pagina bestaat niet
not-found-text = Misschien is het adres veranderd. Hebt u nu hulp nodig, dan vindt u de nummers onderaan.
not-found-home = Naar de startpagina
not-found-search = Zoeken op deze website

language-own-name = Nederlands

## Home

emergency-name = Noodgevallen
emergency-purpose = onmiddellijk gevaar
emergency-hours = dag en nacht
emergency-languages = alle talen

fear-employer =
    .question = Komt mijn werkgever te weten dat ik kom?
    .answer = Niet van ons. Hij verneemt niets, tenzij u het schriftelijk vraagt.
fear-insurer =
    .question = En de adviserend arts van het ziekenfonds?
    .answer = Die verneemt niets van ons, tenzij u het schriftelijk vraagt.
fear-decides =
    .question = Moet ik klacht indienen, of weer gaan werken?
    .answer = Nee. We beslissen niets in uw plaats.
fear-at-work =
    .question = Ik lees dit op het werk.
    .answer = Uw werkgever kan zien welke sites u bezoekt: gebruik liever uw eigen telefoon.

# $on: the day that was true
waiting = { $days ->
    [0] Meteen plaats voor een eerste afspraak (op { $on }).
    [one] Eerste afspraak binnen { $days } dag (op { $on }).
   *[other] Eerste afspraak binnen { $days } dagen (op { $on }).
}

# $passed and $total: how many criteria
legitimacy-count = { $passed ->
    [one] { $passed } criterium van de { $total } aangetoond
   *[other] { $passed } criteria van de { $total } aangetoond
}

map-title = Kaart van België
# $places: towns, as a list
map-description = Onze plaatsen: { $places }.

## Hours, addresses, periods

# $days: « maandag tot en met vrijdag »; $range: « van 9 tot 12 uur »
hours-line = { $days }, { $range }
hours-note = { $line } ({ $note })
address-box = bus { $box }
duration-minutes = { $minutes } min.
period-from = vanaf { $from }
period-until = tot en met { $until }
period-from-until = van { $from } tot en met { $until }

## Members

portrait-of = { $name }, portret
accepting-on = op { $date }
member-since = sinds { $date }
experience-since = Sinds { $year }
# $since: the phrase above; $years: with patients
experience-years = { $years ->
    [one] { $since }, { $years } jaar met patiënten
   *[other] { $since }, { $years } jaar met patiënten
}
title-note-psychologist = De titel van psycholoog is wettelijk beschermd. Zonder de titel van klinisch psycholoog is het volgens de wet geen gezondheidszorgberoep.
title-note-support = Ondersteunt het team en informeert u in het eigen vakgebied, zonder zorg te verlenen.
title-note-not-clinical = Ontvangt geen patiënten voor het netwerk.

## Prices

# lowest and highest amount
price-range = { $low } tot { $high }
share-other = { $payer }: { $amount }
sessions-at-most = { $sessions ->
    [one] hoogstens { $sessions } sessie
   *[other] hoogstens { $sessions } sessies
}
sessions-in-months = { $sessions ->
    [one] hoogstens { $sessions } sessie in { $months } maanden
   *[other] hoogstens { $sessions } sessies in { $months } maanden
}
# $status: « U hebt het gewone statuut »
example-who = { $status }: { $scheme }
example-refund = Mogelijke terugbetaling door { $name }: { $back } per sessie. U betaalt dan nog { $left }.
example-total = { $sessions ->
    [one] Eén enkele sessie: { $sum }.
   *[other] Voor { $sessions } sessies: { $sum }.
}

no-show-none = niets te betalen
no-show-half = de helft van wat u betaald zou hebben
no-show-full = wat u betaald zou hebben
no-show-amount = { $amount }
waiver-first-time = de eerste keer
cancel-deadline = { $hours ->
    [0] tot het uur van de afspraak
    [one] uiterlijk { $hours } uur vooraf
   *[other] uiterlijk { $hours } uur vooraf
}

refund-each = { $each } per sessie
refund-each-most = { $each } per sessie, hoogstens { $most } per jaar
refund-most = hoogstens { $most } per jaar
refund-ask = bedrag na te vragen

## Transparency

point-a = Wat ons bindt
point-b = Wie bij het netwerk hoort
point-c = Wat we aanbieden, en de grenzen
point-d = Het kader
point-e = De prijzen
point-f = Onze plaats tussen de anderen

# A patient asks
question-objective = Waarvoor dient uw netwerk?
question-means = Welke middelen zet u daarvoor in?
question-idea-of-care = Wat is zorg voor u?
question-non-negotiables = Waarop geeft u nooit toe?
question-contextualise = Houdt u rekening met mijn werk, en niet alleen met mij?
question-to-patient = Aan welke kant staat u als u mij ontvangt?
question-to-institution = En tegenover mijn werkgever of een andere instelling?
question-health-policy = Wat is uw standpunt over het gezondheidsbeleid?
question-return-to-work = Hoe kijkt u naar de terugkeer naar het werk?

question-profiles = Welke beroepen kunnen bij het team komen?
question-refused = Wie neemt u niet op, en waarom?
question-purpose = Waarom verschillende beroepen?
question-membership-limits = Waar stopt de rol van elk beroep?
question-membership-criteria = Hoe wordt iemand lid?
question-signs = Verbindt een nieuw lid zich schriftelijk?

question-services = Wat biedt u aan?
question-excluded = Wat doet u niet?
question-second-line = Hoe werkt u samen met wie mij al behandelt?
question-gp-contact = Spreekt u met mijn huisarts?
question-tests = Moet ik tests of onderzoeken ondergaan, en waarom?
question-expertise = Maakt u deskundigenverslagen of verleent u zorg?
question-diagnosis = Stelt u een diagnose, en wie verneemt die?
question-body-work = Werkt u ook met het lichaam?
question-access = Is een brief van een arts nodig?
question-waiting = Hoelang moet ik wachten?
question-sick-note = Wie schrijft het attest van arbeidsongeschiktheid?
question-letters = Schrijft u aan anderen over mij?
question-confidentiality = Wie komt te weten wat ik u vertel?
question-complaints = Bij wie kan ik terecht met een klacht?

question-pathways = Binnen welke zorgtrajecten ontvangt u mensen?
question-agreement = Moet ik iets ondertekenen?
question-documents = Welke documenten gebruikt u gemeenschappelijk?
question-secretariat = Wie neemt op als ik bel?
question-remuneration = Hoe worden de leden betaald?
question-funding = Wie financiert u, en met welk doel?
question-who-pays = Wie betaalt de sessies, en wat is mijn aandeel?
question-no-show = En als ik niet kan komen?

question-affordable = Wat doet u als de prijs voor mij te hoog is?
question-same-for-all = Is de prijs bij elk lid dezelfde?
question-equal-refunds = Is de terugbetaling bij elk lid dezelfde?

question-communication = Hoe maakt u zich bekend?
question-partners = Met wie werkt u samen, en hoe?
question-employers = Welke banden hebt u met werkgevers?
question-awareness = Wat doet u om ondernemingen bewust te maken?
question-conflicts = Werken uw leden ook voor anderen?
question-coordinator = Wie is verantwoordelijk voor het netwerk?

tests-none = Nee, geen enkele.
# $purpose: whole sentences
test-systematic = Voor iedereen. { $purpose }
test-when-useful = Alleen als het nuttig is. { $purpose }
diagnosis-told-to = Aan wie
diagnosis-when = Wanneer
diagnosis-how = In welke vorm
funding-none = Geen enkele instelling financiert ons.
see-tariffs = Naar de pagina met de prijzen
cancellation-none = Niets te betalen, en geen termijn. Verwittig ons als u kunt.
see-cancellation = De voorwaarden staan op de pagina met de prijzen
partner-label = { $name } ({ $kind })
also-acts-label = { $member }, ook voor { $organisation }
coordinator-appointed = Aanstelling
coordinator-role = Rol

## Legal notice, accessibility

# $court: the seat and division of the court
register-of-legal-persons = Rechtspersonenregister (RPR), { $court }
# $holder and $licence: of the data
credit-municipalities = Gemeenten en postcodes: © { $holder }, { $licence }
credit-coordinates = Ligging van de gemeenten: © { $holder }, { $licence }
credit-outlines = Omtrek van de provincies, vereenvoudigd: © { $holder }, { $licence }
conformance-unassessed = Nog niet beoordeeld.

conflicts-none = Geen enkel lid treedt op voor een andere organisatie.

## Drawings

drawing-path-title = Uw weg bij ons
drawing-access-direct = Telefonisch, zonder brief van een arts
drawing-access-referral_advised = Telefonisch; een brief van een arts helpt
drawing-access-referral_required = Met een brief van uw arts
drawing-waiting = { $days ->
    [one] Na ongeveer één dag
   *[other] Na ongeveer { $days } dagen
}
drawing-team = { $people ->
    [one] één persoon
   *[other] { $people } personen
}, { $professions ->
    [one] één beroep
   *[other] { $professions } beroepen
}
drawing-gp-with_consent = Samen met uw huisarts, als u dat wilt
drawing-gp-always = Samen met uw huisarts
drawing-gp-never = Zonder contact met uw huisarts
drawing-second-title = De tweede lijn, tussen de drie artsen
drawing-second-patient = Uw patiënt
drawing-second-gp = U, huisarts
drawing-second-gp-line = eerste lijn
drawing-second-network-line = tweede lijn, ter versterking
drawing-second-occupational = Arbeidsarts
drawing-second-occupational-line = preventieadviseur
drawing-second-insurer = Adviserend arts
drawing-second-insurer-line = van het ziekenfonds
drawing-second-contact-with_consent = met akkoord van de patiënt
drawing-second-contact-always = voor elke patiënt
drawing-second-wall = niets van ons zonder schriftelijke vraag
drawing-second-told = De patiënt spreekt met de huisarts. Die is de eerste lijn en spreekt over een werkhervatting met de arbeidsarts en de adviserend arts. { $network } is een tweede lijn, achter de huisarts.
drawing-second-told-with_consent = { $network } en de huisarts spreken met elkaar als de patiënt akkoord gaat.
drawing-second-told-always = { $network } en de huisarts spreken met elkaar over elke patiënt.
drawing-second-told-wall = { $network } zegt niets aan de arbeidsarts of de adviserend arts zonder schriftelijke vraag van de patiënt.
