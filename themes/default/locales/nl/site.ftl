# Phrases of the site's own templates, one group a page.

## Every page

base-skip = Naar de inhoud
base-bar = Talen en uitgang
base-leave = Site verlaten
base-nav = Hoofdnavigatie
base-menu = Menu
base-breadcrumbs = Kruimelpad
base-draft = Ontwerp: deze pagina is niet gepubliceerd.
base-untranslated = Deze tekst is nog niet vertaald. U leest hem in de oorspronkelijke taal:
base-crisis-question = Nu hulp nodig?
base-crisis-title = Hier neemt nu iemand op
base-not-emergency = Ons netwerk is geen spoeddienst.
base-free = gratis
base-contact-title = Ons bereiken
base-contact-more = Contact en afspraken
base-call = Ons bellen
base-booking = Online een afspraak maken
base-form = Ons schrijven via het formulier
base-mail-word = Schrijf in een e-mail niets over uw gezondheid.
base-site-title = Deze site
base-no-tracking = Geen cookies, geen tracking.
# between a name and what follows
base-colon = :
base-coordinator-since = Sinds { $since }

## Home

home-heading = Maakt uw werk u ziek?
home-lead = Een team ontvangt u. U hoeft niets te bewijzen.
home-who = Voor mij?
home-who-answer = Ja: uitputting, pesterijen, angst om terug te gaan. Ziek thuis of niet.
home-where = Waar?
# $places: towns, as a list
home-where-video = { $places }, of via video.
home-where-video-only = Via video, waar u ook bent.
home-where-map = Kaart
home-price = Hoeveel?
# $range: amounts as a list, $n: how many statuses there are
home-price-range = { $n ->
    [one] { $range } per sessie.
   *[other] { $range } per sessie, volgens uw statuut.
}
# $range: the amounts under the convention, $beyond: those outside it, as a range
home-price-both = { $range } volgens uw statuut. Buiten de conventie: { $beyond }.
home-price-mine = Mijn prijs
home-price-all = Alle prijzen en terugbetalingen
home-how = Hoe?
home-how-phone = Bel
home-how-contact = Neem contact met ons op.
home-how-direct = Zonder brief van een arts.
home-how-referral_advised = Een brief van uw arts helpt, maar hoeft niet.
home-how-referral_required = Met een brief van uw arts.
home-fears-title = Wat u misschien vreest
home-knows-title = Wie weet wat
home-knows-you = U
home-knows-freely = u spreekt vrijuit
home-knows-gp = Uw huisarts
home-knows-agreed = met uw akkoord
home-knows-here = Ons team
home-knows-file = uw dossier blijft hier en is geheim
home-knows-wall = niets zonder uw schriftelijke vraag
home-knows-employer = Uw werkgever
home-knows-insurer = De adviserend arts van het ziekenfonds
home-path-title = Hoe het verloopt
home-path-call = U neemt contact op
home-path-call-text = Iemand luistert en zoekt samen met u een plaats.
home-path-first = Eerste gesprek
home-path-first-text = U vertelt, op uw tempo. Wij zeggen of u bij ons aan het juiste adres bent.
home-path-team = Het team overlegt
home-path-team-text = Verschillende disciplines bekijken uw werksituatie, met uw akkoord.
home-path-after = De begeleiding en verder
home-path-after-text = U gaat stap voor stap vooruit.
home-path-after-gp = Als u dat wilt, houden we contact met uw huisarts.
home-path-waiting = Hoelang wachten
home-path-contact = Bij het eerste contact
home-near-title = Bij u in de buurt
home-map = Een lichte stip: een plaats waar we u ontvangen.
home-map-video = Een lichte stip: een plaats waar we u ontvangen. Via video, overal in België.
home-place-people = { $n ->
    [0] {""}
    [one] { $n } persoon
   *[other] { $n } personen
}
home-team-link = Het hele team bekijken
home-price-title = Wat u betaalt
home-price-note = Uw aandeel voor een individuele sessie, aan het voordeligste tarief. Is de prijs een drempel, zeg het dan: we zoeken samen een oplossing.
# $beyond: what a session outside the convention costs the patient
home-price-note-beyond = Buiten de conventie kost een sessie u { $beyond }.
home-offer-title = Wat we aanbieden
home-us-title = Wie we zijn
home-legitimacy-note = Elke inschrijving in een register kunt u zelf nagaan.
home-legitimacy-link = De acht criteria, en hoe u ze nagaat
home-charter-link = Ons charter
home-professionals-title = Bent u arts?
home-professionals-phone = Verwijzen in één minuut, per telefoon:
home-professionals-returns = Wat u van ons krijgt:
home-professionals-link = Een patiënt verwijzen
home-news-title = Nieuws
home-news-link = Al het nieuws

## Team

team-lead = { $n ->
    [0] Het team wordt hier binnenkort voorgesteld.
    [one] Eén persoon ontvangt u.
   *[other] { $n } personen, verschillende beroepen, één team.
}
team-by-place = Zoeken op plaats
team-by-language = Zoeken op taal
team-by-profession = Zoeken op beroep
team-clinicians-title = { $n ->
    [one] Wie u ontvangt
   *[other] Wie u ontvangt
}
team-others-title = { $n ->
    [one] Samen met het team
   *[other] Samen met het team
}
team-where = Waar
team-modes = Hoe
team-languages = Talen
team-convention = Conventie
team-accepting = Plaatsen
team-map-title = Waar we u ontvangen
team-parts = Het hele team, op naam
team-part-find = Zoeken op plaats, taal of beroep

# The form that narrows the list. In finder-many, n is put in by the page’s script.
finder-title = Iemand vinden
finder-place = Plaats
finder-profession = Beroep
finder-language = Taal
finder-mode = Consultatie
finder-convention = Conventie
finder-name = Naam
finder-any = maakt niet uit
finder-accepting = Alleen waar een plaats vrij is
finder-all = { $n ->
    [one] Eén persoon in de lijst.
   *[other] { $n } personen in de lijst.
}
finder-one = Eén persoon voldoet.
finder-many = { $n } personen voldoen.
finder-none = Niemand voldoet aan al deze criteria. Laat er een weg, of neem contact met ons op.
finder-failed = Zoeken lukt nu niet. De volledige lijst staat hieronder.
finder-clear = Alles wissen

## Member

member-call = Bellen
member-call-word = Neemt niemand op, laat dan uw voornaam en een nummer achter, meer niet.
member-full = Zien wie van het team plaats heeft
member-help-title = Hiermee kan ik u helpen
member-about-title = Wie ik ben
member-where-title = Waar en wanneer
member-modes = Hoe
member-languages = Talen
member-prices-title = De prijs voor u
member-convention = Conventie
member-prices-others = Soms betaalt een werkgever, een verzekering of Fedris in uw plaats: de prijzenpagina zegt wat die betaler te weten komt.
member-prices-link = Alle prijzen, annulaties en terugbetalingen
member-services-title = Waaraan ik meewerk
member-check-title = Nagaan wie ik ben
member-number-hidden = inschrijving opgegeven, nummer niet gepubliceerd
member-register-search = zoeken in het register
member-checked = gecontroleerd op { $date }
member-regulated = Gereglementeerd beroep
member-rules = Regels van het beroep
member-degrees = { $n ->
    [one] Diploma
   *[other] Diploma’s
}
member-trainings = Opleiding rond werk en psychisch lijden
member-experience = Ervaring
member-also-acts-for = Werkt ook voor
member-network = In het netwerk
member-legitimacy-link = De criteria van het netwerk, en hoe u ze nagaat
member-next-title = Hoe nu verder
member-next-text = Eén telefoontje volstaat om te beginnen. U hoeft niets voor te bereiden en niets te bewijzen.
member-vcard = Mijn gegevens bewaren (vCard-bestand)
member-code = QR-code, voor een andere telefoon
member-code-alt = QR-code: de contactgegevens van { $name }
member-website = Mijn site
member-contact-link = Contact en afspraken

## Offer

offer-lead = We vertrekken van uw verhaal over het werk zoals het echt is: wat u deed, met wie, wat er veranderd is.
offer-services-title = Wat we aanbieden
offer-none = Het aanbod wordt hier binnenkort beschreven.
offer-tariffs-link = Wat het kost
offer-excluded-title = Wat we niet doen
offer-excluded-note = Bent u bij ons niet aan het juiste adres, dan helpen we u een ander te vinden.
offer-book-title = Een afspraak maken
offer-book-text = Weet u niet wat u nodig hebt? Bel ons: we zoeken het samen uit.

## Service

service-about-title = Waarover het gaat
service-audience = Voor wie
service-kind = Vorm
service-modes = Hoe
service-limits-title = Wat het niet is
service-prices-title = Wat het kost
service-tariffs-link = Alle prijzen
service-members-title = { $n ->
    [one] Met wie
   *[other] Met wie
}
service-book-title = Een afspraak maken

## Tariffs

tariffs-lead = Is de prijs een drempel, zeg het dan aan de telefoon: we zoeken samen een oplossing.
tariffs-reviewed = Prijzen nagelezen op { $date }.
tariffs-mine-title = Mijn prijs
tariffs-examples-title = In uw situatie
tariffs-acts-title = Elke consultatie
tariffs-unfold = Open een prestatie om te zien wat ieder betaalt, en wie de rest betaalt.
tariffs-none = De prijzen komen hier binnenkort. Vraag ze intussen aan de telefoon: u kent ze vóór de eerste afspraak.
tariffs-to-confirm = Prijs te bevestigen: vraag hem ons vóór de afspraak.
tariffs-future = Toekomstige prijzen
tariffs-table = { $act }: wat u betaalt
tariffs-table-future = { $act }: toekomstige prijzen
tariffs-col-status = Uw situatie
tariffs-col-you = U betaalt
tariffs-col-others = Betaald door anderen
tariffs-rest = De rest
tariffs-col-act = Verstrekking
tariffs-col-insurance = Verzekering
tariffs-col-own = Uw aandeel
tariffs-col-supplement = Maximaal supplement
tariffs-col-total = Totaal
tariffs-payer-sees = Wat de betaler te zien krijgt:
tariffs-fee = Volledige prijs: { $amount }
tariffs-supplement = Maximaal supplement: { $amount }
tariffs-code = code { $code }
tariffs-source = Bron van het bedrag
tariffs-checked = gecontroleerd op { $date }
tariffs-same = Alle leden vragen dezelfde prijs.
tariffs-not-same = De prijs kan verschillen van lid tot lid: u vindt hem op ieders pagina.
tariffs-equal-refund = De terugbetaling is bij elk lid dezelfde.
tariffs-not-equal-refund = De terugbetaling hangt af van wie u ontvangt.
tariffs-cancel-title = Als u niet kunt komen
tariffs-cancel-deadline = Verwittigen
tariffs-cancel-amount = Later
tariffs-cancel-waived = Niets te betalen
tariffs-cancel-announced = Aangekondigd in
tariffs-pay-title = Betalen
tariffs-payment = Betaalmiddelen
tariffs-receipt = U krijgt
tariffs-vat = Btw
tariffs-call = Een vraag over de prijs
tariffs-refunds-title = Later terugbetaald
tariffs-refunds-text = U betaalt eerst; een deel kunt u later terugkrijgen. De voorwaarden veranderen: vraag ze na bij de instelling.
tariffs-refund-by = Door
tariffs-refund-amount = Bedrag
tariffs-refund-for = Voor
tariffs-refund-conditions = Voorwaarden
tariffs-other-title = Andere prestaties
tariffs-other-text = Op offerte, of betaald door iemand anders dan de patiënt.
tariffs-posters-title = Prijsaffiches
tariffs-posters-text = De wet vraagt deze affiche van sommige zorgverleners.
tariffs-poster-caption = { $name } – { $profession }
tariffs-nihdi = RIZIV-nummer: { $number }
tariffs-enterprise = Ondernemingsnummer: { $number }

## For professionals

professionals-lead = Lijdt uw patiënt onder zijn of haar werk? Wij zijn een tweede lijn, naast u.
professionals-call = Voorbehouden lijn
professionals-refer-title = Een patiënt verwijzen
professionals-phone = Telefoon
professionals-ehealthbox = Via eHealthBox
professionals-email = E-mail
professionals-email-word = Geen patiëntgegevens per e-mail.
professionals-waiting = Wachttijd
professionals-returns-title = Wat u van ons krijgt
professionals-returns-note = Altijd met het akkoord van de patiënt.
professionals-together-title = Samenwerken
professionals-together-note = Wat we aan onze patiënten zeggen:
professionals-gp = Huisarts
professionals-sick-note = Arbeidsongeschiktheid
professionals-not-for-title = Wij zijn niet het juiste adres
professionals-who-title = Wie uw patiënt ontvangt
professionals-team-link = Het team bekijken
professionals-legitimacy-link = Nagaan wie we zijn
professionals-tariffs-link = Wat uw patiënt betaalt
professionals-first-line-title = Partners van de eerste lijn
professionals-second-line-title = Partners van de tweede lijn

## For employers

employers-lead = Wij ontvangen mensen die ziek worden van hun werk. Dit mag een werkgever van ons verwachten, en dit niet.
employers-never-title = Wat we niet doen
employers-never-confirms = We bevestigen nooit dat iemand bij ons in begeleiding is. Niet aan de telefoon, niet op papier, aan niemand.
employers-never-aptitude = We geven geen advies over arbeidsgeschiktheid: dat is de taak van de preventieadviseur-arbeidsarts.
employers-never-prevention = We vervangen de dienst voor preventie en bescherming op het werk niet.
employers-can-title = Wat u kunt doen
employers-can-address = Ons adres geven aan wie het nodig heeft. De stap blijft die van de persoon zelf: wie hulp zoekt, belt ons.
employers-can-prevention = Wilt u iets doen aan het werk zelf, dan kunt u terecht bij uw preventieadviseur psychosociale aspecten.
employers-relation-title = Ons standpunt
employers-services-title = Voor ondernemingen
employers-prices-title = Prijzen voor ondernemingen
employers-prices-text = Op offerte, of aan de prijs die hier staat.
employers-sees = Wat u te zien krijgt:
employers-contact-title = Met ons praten
employers-contact-text = Vertel ons over een werksituatie, nooit over een persoon.

## Contact

contact-lead = Eén telefoontje volstaat om te beginnen. Zeg uw voornaam en laat een nummer achter, meer niet.
contact-how-title = Een afspraak maken
contact-waiting = Wachttijd
contact-access = Brief van een arts
contact-phone = Telefoon
contact-online = Online
contact-form = Formulier
contact-email = E-mail
contact-note = Goed om te weten
contact-at-work = Leest u dit op het werk? Uw werkgever kan zien welke sites u bezoekt: gebruik liever uw eigen telefoon.
contact-places-title = { $n ->
    [one] Onze plaats
   *[other] Onze plaatsen
}
contact-place-members = { $n ->
    [one] Ontvangt hier:
   *[other] Ontvangen hier:
}
contact-post-title = Postadres
contact-coordinator = Verantwoordelijke van het netwerk

## Charter

charter-adopted = Aangenomen op { $date }.
charter-non-negotiables-title = Waarover we niet onderhandelen
charter-values-title = Onze waarden
charter-text-title = De tekst
charter-more-title = Meer lezen
charter-transparency-link = Transparantie: onze antwoorden, vraag per vraag
charter-legitimacy-link = Legitimiteit: de acht criteria

## Legitimacy

legitimacy-explained = Acht criteria zeggen waaraan men een echte ‘clinique du travail’ herkent.
legitimacy-nothing-claimed = Deze pagina legt ze uit. Het netwerk beweert hier niets over zichzelf.
legitimacy-assessed = Toestand op { $date }.
legitimacy-criteria-title = De acht criteria
legitimacy-missing = Wat nog ontbreekt:
legitimacy-check-title = Zelf nagaan
legitimacy-check-text = Geloof ons niet op ons woord: de registers zijn openbaar. Zoek er de naam op van wie u ontvangt.
legitimacy-check-enterprise = Het netwerk zelf: Kruispuntbank van Ondernemingen
legitimacy-team-link = Ieders inschrijvingen staan op de eigen pagina: het team bekijken
legitimacy-not-title = Wat dit niet bewijst
legitimacy-not-fit = Dat de begeleiding bij u past: dat beslist u met z’n tweeën, in het eerste gesprek.
legitimacy-not-copy = Dat deze site geen kopie is: een kopie kan alles beweren. Daarom kijkt u het na in de registers.
legitimacy-not-approval = Dat de overheid ons erkent: deze pagina is geen erkenning.
legitimacy-recommendations-title = De aanbevelingen
legitimacy-recommendations-text = De gids beveelt ook dit aan, zonder er een voorwaarde van te maken.
legitimacy-more-title = Meer lezen
legitimacy-charter-link = Ons charter
legitimacy-transparency-link = Transparantie: onze antwoorden, vraag per vraag
legitimacy-version = Criteria, versie { $version }.

## Transparency

transparency-lead = De vragen die een netwerk zich gesteld moet hebben, en onze antwoorden.
transparency-note = Ze komen uit de gids voor netwerken ‘clinique du travail’. Wat niet beslist is, staat er ook zo.
transparency-points = De punten
transparency-undecided = nog niet beslist

## News

news-none = Er is op dit moment geen nieuws.
news-feed = Abonneren op de feed (Atom)
news-pager = Ander nieuws
news-older = Eerder
news-newer = Later
news-all = Al het nieuws

## Legal notice

legal-who-title = Wie deze site publiceert
legal-name = Naam en rechtsvorm
legal-enterprise-number = Ondernemingsnummer
legal-register = Register
legal-vat = Btw
legal-seat = Zetel
legal-phone = Telefoon
legal-email = E-mail
legal-iban = Rekening
legal-publisher = Verantwoordelijke uitgever
legal-supervision = Vergunning of toezicht
legal-coordinator-title = Verantwoordelijke
legal-professions-title = Gereglementeerde beroepen
legal-professions-text = Titel, Staat die hem verleende, beroepsorganisatie en regels, met de betrokken leden.
legal-professions-none = Geen enkel lid oefent een gereglementeerd beroep uit.
legal-funding-title = Wie ons financiert
legal-site-title = Over deze site
legal-site-text = De teksten behoren aan het netwerk. Ze geven informatie en vervangen geen consultatie.
legal-credits = Gebruikte gegevens
legal-privacy-link = Privacy
legal-accessibility-link = Toegankelijkheid

## Privacy

privacy-lead = U kunt deze site lezen zonder bij ons een spoor na te laten.
privacy-reviewed = Nagelezen op { $date }.
privacy-site-title = Op deze site
privacy-site-cookies = Geen cookies, geen tracking, geen bezoekersmeting.
privacy-site-third = Geen beeld, lettertype of kaart die van een andere site komt.
privacy-site-mail = Schrijf in een e-mail niets over uw gezondheid: bellen is veiliger.
privacy-site-work = Op het werk kan uw werkgever zien welke sites u bezoekt: gebruik liever uw eigen telefoon.
privacy-who-title = Wie voor uw gegevens instaat
privacy-controller = Verwerkingsverantwoordelijke
privacy-contact = Aan wie u schrijft
privacy-dpo = Functionaris voor gegevensbescherming
privacy-uses-title = Wat we met uw gegevens doen
privacy-uses-text = Als u ons belt, ons schrijft of bij ons in begeleiding bent:
privacy-purpose = Waarvoor
privacy-data = Welke gegevens
privacy-basis = Rechtsgrond
privacy-recipients = Wie ze krijgt
privacy-retention = Hoelang
privacy-where-title = Waar ze vandaan komen, waar ze heen gaan
privacy-transfers = Buiten de Europese Economische Ruimte
privacy-sources = Gegevens die u niet zelf gaf
privacy-rights-title = Uw rechten
privacy-right-access = Uw gegevens inzien en er een kopie van krijgen.
privacy-right-rectify = Laten verbeteren wat fout is.
privacy-right-erase = Laten wissen wat we niet wettelijk moeten bewaren, of het gebruik ervan beperken.
privacy-right-object = Bezwaar maken tegen gebruik op grond van ons gerechtvaardigd belang.
privacy-right-portability = De gegevens meenemen die u ons gaf.
privacy-right-withdraw = Uw toestemming intrekken, op elk moment.
privacy-rights-how = Schrijf naar het adres hierboven. We antwoorden binnen een maand, kosteloos.
privacy-complaint-title = Een klacht
privacy-complaint-text = Bent u niet tevreden met ons antwoord, dan kunt u kosteloos een klacht indienen:
privacy-authority = Gegevensbeschermingsautoriteit (GBA)
privacy-authority-street = Drukpersstraat 35
privacy-authority-town = 1000 Brussel
privacy-authority-url = https://www.gegevensbeschermingsautoriteit.be/
privacy-authority-site = Site van de Autoriteit

## Accessibility

accessibility-lead = Iedereen moet deze site kunnen lezen: moe, met het toetsenbord, op het gehoor, op een oude telefoon.
accessibility-status-title = Waar we staan
accessibility-status = Conformiteit
accessibility-assessed = Beoordeeld op
accessibility-method = Methode
accessibility-issues-title = Wat nog niet goed is
accessibility-issues-none = Er zijn op dit moment geen gebreken bekend.
accessibility-built-title = Hoe de site gemaakt is
accessibility-built-script = Ze werkt zonder scripts en met een slechte verbinding.
accessibility-built-keyboard = Alles is bereikbaar met het toetsenbord, en u ziet waar u bent.
accessibility-built-zoom = U kunt de tekst tot 400 % vergroten zonder opzij te scrollen.
accessibility-built-dark = Ze volgt uw instellingen: donkere achtergrond, hoog contrast, afdrukken.
accessibility-built-lang = Elke tekst in een andere taal is gemarkeerd voor schermlezers.
accessibility-tell-title = Loopt u ergens vast?
accessibility-tell-text = Laat het ons weten: we antwoorden, en we geven u de informatie op een andere manier.

# The picture that a link to the site unfolds into: what it says.
open-graph-alt = { $site }, { $domain }

## Search

search-kind-page = pagina
search-kind-service = aanbod
search-kind-member = team
search-kind-news = nieuws
search-group-pages = Alle pagina’s
search-group-services = Ons aanbod
search-group-members = Het team
search-group-news = Nieuws
search-lead = Eén woord volstaat, met of zonder accenten. Alle pagina’s staan ook hieronder.
search-label = Wat zoekt u?
search-go = Zoeken
search-private = Wat u hier schrijft, blijft in uw browser.
search-results = Resultaten
search-more = Meer tonen
# In these, n and query are put in by the page’s script.
search-one = Eén pagina voor ‘{ $query }’.
search-many = { $n } pagina’s voor ‘{ $query }’.
search-some = Geen enkele pagina heeft al deze woorden. { $n } hebben er enkele.
search-none = Geen enkele pagina gaat over ‘{ $query }’. Probeer een ander woord, of bekijk de lijst hieronder.
search-failed = Zoeken werkt nu niet. Alle pagina’s staan hieronder.

## Drawings

professionals-drawing = Wie met wie spreekt. Hieronder staat het in woorden.
offer-path-title = Hoe het verloopt
