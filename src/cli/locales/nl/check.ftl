# Regels van ‘pignon check’: src/check
#
# Sleutels van de bestanden staan er zoals ze zijn. Voorbeelden springen in.

law-identity = de rechtbank van het rechtspersonenregister ontbreekt
    .hint = voeg register_court toe aan [identity] van site.toml
    .explain =
        Een rechtspersoon (vzw, vennootschap, stichting) moet op zijn site naast het ondernemingsnummer ‘RPR’ vermelden, met de rechtbank van zijn zetel (Wetboek van economisch recht, art. XII.6 en III.74). Zo kan iedereen de statuten terugvinden.

        De rechtbank staat in uw statuten of in de Kruispuntbank van Ondernemingen. Een feitelijke vereniging of een natuurlijke persoon heeft er geen.

            {"    ["}identity]
            form = "asbl"
            register_court = "Gent, afdeling Gent"

law-contact = { $key ->
        [email] er ontbreekt een e-mailadres om het netwerk te bereiken
       *[other] er ontbreekt een tweede manier om het netwerk te bereiken
    }
    .hint = { $key ->
        [email] voeg email toe aan [contact] van site.toml
       *[other] voeg phone of form_url toe aan [contact] van site.toml
    }
    .explain =
        De wet wil dat een bezoeker u snel kan bereiken, en niet alleen per e-mail: er moeten een postadres, een e-mailadres en een tweede rechtstreekse weg zijn, zoals een telefoon of een formulier (Wetboek van economisch recht, art. XII.6). Het adres van de zetel dient als postadres.

            {"    ["}contact]
            email = "hallo@mijn-netwerk.example"
            phone = "+32 2 000 00 01"

law-vat = de prijzen en de wettelijke vermeldingen zeggen niet hetzelfde over de btw
    .identity = de wettelijke vermeldingen zeggen ‘{ $identity }’
    .hint = stem vat in content/tariffs.toml (hier ‘{ $prices }’) en in [identity] van site.toml op elkaar af
    .explain =
        De site moet een btw-nummer geven of zeggen waarom er geen is (Wetboek van economisch recht, art. XII.6). Dat gebeurt op twee plaatsen: in de wettelijke vermeldingen, volgens site.toml, en op de prijzenpagina, volgens tariffs.toml. Die twee moeten overeenkomen.

        Vrijgestelde zorg: ‘exempt_care’ in site.toml en ‘exempt’ in tariffs.toml. Vrijgestelde kleine onderneming: ‘exempt_small’ en ‘small_business’. Btw-plichtig: ‘liable’, en ‘standard’ of ‘exempt’ naargelang de prestaties. Vraag het bij twijfel aan uw boekhouder.

law-regulated = { $key ->
        [regulated] de Staat die { $name } de titel verleende, is niet vermeld
        [body] de beroepsorganisatie van { $name } is niet vermeld
       *[other] de regels van het beroep van { $name } zijn niet vermeld
    }
    .hint = { $key ->
        [regulated] voeg [regulated] toe aan de fiche, met state = "BE" of het land waar de titel behaald is
        [body] voeg body toe aan [regulated]: de organisatie die in dat land over het beroep waakt
       *[other] voeg rules toe aan [regulated]: het adres waar die regels te lezen zijn
    }
    .explain =
        Voor een gereglementeerd beroep moet de site de beroepsorganisatie noemen, de titel, de Staat die hem verleende, en zeggen waar de regels van het beroep te lezen zijn (Wetboek van economisch recht, art. XII.6). Voor een Belgische titel kent pignon de organisatie en de regels: alleen de Staat ontbreekt dan. Voor een titel uit een ander land schrijft u ook de organisatie en het adres van de regels.

            {"    ["}regulated]
            state = "BE"

law-order = een arts maakt deel uit van het netwerk: lees het advies van uw provinciale raad van de Orde over websites
    .hint = herlees dat advies voor u de site publiceert, en daarna één keer per jaar
    .explain =
        De Orde der artsen geeft aanbevelingen voor sites waaraan een arts meewerkt. Die van 2016 vragen om haar de site eerst voor te leggen, niet te betalen voor een betere plaats in zoekmachines en geen domeinnaam te kiezen die alleen het specialisme noemt. Ze kunnen verschillen van provincie tot provincie, en veranderen met de tijd.

        Deze herinnering verschijnt zodra een arts deel uitmaakt van het netwerk. Ze houdt niets tegen.

law-privacy = { $key ->
        [privacy] er staat niets over wat er met persoonsgegevens gebeurt
        [processing] er is geen enkel gebruik van persoonsgegevens beschreven
       *[other] er staat niet waar de contactgegevens van uw partners vandaan komen
    }
    .hint = { $key ->
        [privacy] voeg [privacy] toe aan site.toml
        [processing] voeg een blok [[privacy.processing]] toe per gebruik
       *[other] voeg sources toe aan [privacy] van site.toml
    }
    .explain =
        De algemene verordening gegevensbescherming wil dat iedereen weet wat u met zijn gegevens doet: waarvoor, op welke grond, wie ze krijgt, hoelang u ze bewaart, en bij wie men terechtkan (AVG, art. 13). Komen ze niet van de persoon zelf, zeg dan waar ze vandaan komen (art. 14). pignon voegt de rechten toe, en het adres van de Gegevensbeschermingsautoriteit.

            {"    ["}privacy]
            contact = "gegevens@mijn-netwerk.example"
            transfers = "Geen enkel gegeven verlaat de Europese Unie."
            reviewed_on = 2026-10-01

            {"    ["}[privacy.processing]]
            purpose = "Een afspraak maken"
            data = "Naam en telefoon"
            legal_basis = "care"
            recipients = "Het lid dat u ontvangt"
            retention = "Dertig jaar, zoals het dossier"

law-member_consent = { $key ->
        [photo_on] { $name } gaf geen akkoord voor de foto
       *[other] { $name } gaf geen akkoord voor de eigen pagina
    }
    .hint = { $key ->
        [photo_on] vraag dat akkoord en schrijf de datum in photo_on; haal anders de foto weg, of voeg "portrait" toe aan hidden
       *[other] vraag dat akkoord en schrijf de datum in published_on
    }
    .explain =
        Een pagina over iemand is een verwerking van zijn gegevens: die persoon moet ermee ingestemd hebben, en u moet kunnen zeggen wanneer (AVG, art. 6 en 7). Voor een foto is een apart akkoord nodig. De persoon mag ook onderdelen van de site weghouden: telefoon, adres, foto, nummers.

            {"    ["}consent]
            published_on = 2026-01-15
            photo_on = 2026-01-15
            hidden = ["phone"]

law-contacts = { $key ->
        [source] er staat niet waar de contactgegevens van ‘{ $name }’ vandaan komen
        [opt_out] er staat niet of ‘{ $name }’ gevraagd heeft om geen post meer te krijgen
       *[other] er staat niet op welke dag de contactgegevens van ‘{ $name }’ genoteerd zijn
    }
    .hint = voeg { $key } toe aan deze partner
    .explain =
        Komen contactgegevens niet van de persoon zelf, dan moet u kunnen zeggen waar u ze gehaald hebt en sinds wanneer (AVG, art. 14). Dat geldt voor de partners van wie u de telefoon of het e-mailadres publiceert. opt_out zegt of de partner gevraagd heeft om geen post meer te krijgen (art. 21): bij true staat zijn e-mailadres op geen enkele pagina en vertrekt er geen enkele brief naar hem.

            {"    ["}[partner]]
            name = "Centrum Voorbeeld"
            source = "De site van het centrum"
            collected_on = 2026-10-01
            opt_out = false

law-prices = { $what ->
        [price] de prestatie ‘{ $act }’ heeft geen enkele prijs
        [share] deze prijs van de prestatie ‘{ $act }’ noemt geen bedrag
        [nihdi] de prijsaffiche van { $name } zou geen RIZIV-nummer hebben
        [convention] de conventiestatus van { $name } is niet vermeld
        [convention-today] de conventiestatus van { $name } is voor vandaag niet meer vermeld
        [hours] de geconventioneerde uren van { $name } zijn niet vermeld
        [nomenclature] de prijsaffiche van { $name } zou geen enkele prestatie hebben
       *[supplement] het hoogste supplement voor de prestatie ‘{ $act }’ is niet vermeld
    }
    .hint = { $what ->
        [price] voeg een blok [[act.price]] toe, of schrijf public = false als de prestatie op offerte gebeurt
        [share] voeg share of fee_cents toe, in cent
        [nihdi] schrijf het nummer in [[registration]] met register = "nihdi"; de affiche maakt het openbaar
        [convention] voeg een blok [[convention]] toe aan de fiche
        [convention-today] voeg een blok [[convention]] toe voor de huidige periode
        [hours] voeg hours toe aan dit blok [[convention]]
        [nomenclature] voeg in content/tariffs.toml een prijs met scheme = "nomenclature" toe voor een prestatie van dit beroep
       *[supplement] voeg supplement_max_cents toe, 0 als er geen is
    }
    .explain =
        Wie het publiek een dienst aanbiedt, maakt zijn prijzen bekend (Wetboek van economisch recht, art. VI.2 en XII.6). Bovendien moeten kinesitherapeuten en andere zorgverleners sinds 1 maart 2024 een standaard prijsaffiche tonen, ook op hun site: RIZIV-nummer, ondernemingsnummer, conventiestatus (met de uren als die gedeeltelijk is) en, voor elke gangbare prestatie, het aandeel van de verzekering, het aandeel van de patiënt, het hoogste supplement en het totaal.

        pignon maakt die affiche uit de fiche van het lid en uit tariffs.toml. Bedragen schrijft u in cent.

            {"    ["}[convention]]
            status = "partial"
            from = 2026-01-01
            hours = [{"{"} days = ["monday"], from = 09:00:00, until = 12:00:00 {"}"}]

law-access = er is geen toegankelijkheidsverklaring
    .hint = voeg [accessibility] toe aan site.toml
    .explain =
        Een toegankelijkheidsverklaring zegt in hoever iedereen de site kan gebruiken, en wie men een drempel meldt. Voor een overheidsinstelling is ze verplicht (Europese richtlijn 2016/2102); voor andere netwerken is ze een teken van respect. Het thema van pignon mikt op niveau AA van de regels WCAG 2.2; uw eigen teksten en beelden tellen ook mee.

            {"    ["}accessibility]
            status = "partial"
            assessed_on = 2026-10-01
            contact = "toegang@mijn-netwerk.example"

law-language = het netwerk heeft een opdracht van de overheid: de taalwetgeving geldt
    .hint = ga bij die overheid na in welke talen de site moet verschijnen
    .explain =
        Een private organisatie is vrij in het gebruik van de talen (Grondwet, art. 30). Voor een opdracht die een overheid haar toevertrouwt, is ze dat niet meer. Een gewone subsidie volstaat daar niet voor. Deze herinnering verschijnt omdat public_mission in site.toml op true staat; schrijf false als u geen opdracht hebt gekregen.

points-contextualise = het project zegt niet dat de persoon in haar context wordt gezien
    .hint = schrijf contextualise = true in [common_ground] van content/project.toml, als het team zich daartoe verbindt
    .explain =
        Wat van het werk komt niet op de persoon afschuiven, en haar zien in haar werk, haar gezin en de samenleving: dat is het enige punt van de gids waarover niet onderhandeld wordt. Zonder dat doet men aan psychotherapie, en niet aan ‘clinique du travail’. Geen enkele organisatie kan een netwerk attesteren dat zich daar niet toe verbindt.

            {"    ["}common_ground]
            contextualise = true

points-gp_contact = { $answer ->
        [always] de huisarts wordt altijd verwittigd, ook zonder akkoord van de patiënt
       *[never] de huisarts wordt nooit verwittigd
    }
    .hint = schrijf gp_contact = "with_consent", of bespreek het in het team
    .explain =
        De gids wenst contact met de huisarts, omdat het netwerk in de tweede lijn werkt. Het beroepsgeheim vraagt daarvoor het akkoord van de patiënt (Strafwetboek, beroepsgeheim). ‘always’ vergeet dat akkoord, ‘never’ ontneemt de patiënt hulp.

            {"    ["}care]
            gp_contact = "with_consent"

points-individual = er is geen enkele dienst voor individuele begeleiding
    .hint = maak in content/offer een bestand met kind = "individual"
    .explain =
        Volgens de gids biedt een netwerk minstens individuele begeleiding aan, gedragen door een team met verschillende beroepen. Groepen, opleidingen, interventies in ondernemingen en onderzoek komen daarbij. Een dienst die nog een kladversie is (draft = true), telt niet mee.

            +++
            title = "Individuele begeleiding"
            summary = "Gesprekken onder vier ogen."
            kind = "individual"
            audience = "Mensen die ziek worden van hun werk."
            +++

points-booking = er is geen enkele manier om een afspraak te maken
    .hint = voeg phone, email of url toe aan [booking] van site.toml
    .explain =
        De gids vraagt hoe men een afspraak maakt, met of zonder secretariaat. Zonder antwoord komt iemand met wie het slecht gaat op uw site terecht, en kan daar niets doen. Eén manier volstaat.

            {"    ["}booking]
            phone = "+32 2 000 00 01"

points-cancellation = { $scheme ->
        [all] er staat niets over gemiste afspraken
       *[other] er staat niets over gemiste afspraken voor ‘{ $scheme }’
    }
    .hint = voeg een blok [[cancellation]] toe aan content/tariffs.toml, of cancellation_none = true als er niets voorzien is
    .explain =
        De gids vraagt tot wanneer men kan annuleren en wat er daarna gevraagd wordt. De patiënt moet dat vooraf weten. De voorwaarden kunnen verschillen per regeling; schrijf in schemes voor welke ze gelden. Wordt er nooit iets gevraagd, zeg dat dan met amount = "none".

            {"    ["}[cancellation]]
            schemes = ["private"]
            deadline_hours = 24
            amount = "half"
            channels = ["phone"]
            announced_in = "beginafspraak"

points-signs = nieuwe leden ondertekenen het project niet
    .hint = bespreek het in het team; laat u ze ondertekenen, schrijf dan signs = true
    .explain =
        De gids vraagt of nieuwe leden het project zullen ondertekenen. Een handtekening toont dat de gemeenschappelijke basis gedeeld wordt, en niet alleen op papier staat. Het is niet verplicht: deze herinnering houdt niets tegen.

points-unanswered = { $count ->
        [one] punt { $point } van de gids: één vraag is nog zonder antwoord, { $keys }
       *[other] punt { $point } van de gids: { $count } vragen zijn nog zonder antwoord, { $keys }
    }
    .hint = antwoord zodra het team beslist heeft; tot dan zegt de site ‘nog niet beslist’
    .explain =
        De gids stelt zes groepen vragen, van a tot f: gemeenschappelijke basis, verschillende beroepen, aanbod en grenzen, kader, prijzen, plaats tussen de instellingen. De antwoorden staan op de pagina ‘Transparantie’. Zeggen dat men nog niet beslist heeft, is eerlijk, en beter dan een lege zin; hier is dus niets verplicht.

        De genoemde woorden zijn sleutels van content/project.toml: ‘care.tests’ is de sleutel tests van de tabel [care].

points-waiting_aged = de wachttijd dateert van { $on }
    .hint = kijk hem na, verbeter days als het nodig is en zet de datum van vandaag in on
    .explain =
        Een wachttijd die meer dan zes maanden geleden is aangekondigd, zegt niets meer, en iemand in nood vertrouwt erop. De site toont de datum naast de wachttijd. Deze waarschuwing belet nooit dat u publiceert.

            {"    ["}care.waiting]
            days = 14
            on = 2026-11-02

points-contradicted = { $answer ->
        [exchange_none] er staat dat de leden nooit samenkomen, en er staan bijeenkomsten in de lijst
        [funding_none] er staat dat niemand het netwerk financiert, en er staan financiers in de lijst
        [tests_none] er staat dat er geen tests zijn, en er staan er in de lijst
       *[other] er staat dat er geen annulatievoorwaarden zijn, en er staan er in de lijst
    }
    .some = hier wordt er een genoemd
    .hint = schrijf { $answer } = false, of haal weg wat in de lijst staat
    .explain =
        ‘Er is er geen’ is een antwoord, en iets anders dan geen antwoord: de pagina over transparantie toont het. Staan er voorbeelden naast van wat er niet is, dan weet de lezer niet wat te geloven. Houd wat waar is.

period-reversed = deze periode eindigt op { $until }, voor ze begonnen is
    .from = ze begint op { $from }
    .hint = verbeter een van beide data
    .explain =
        Een datum schrijft u als jaar-maand-dag, en de laatste dag hoort nog bij de periode. Komt het einde voor het begin, dan geldt er niets: geen prijs, geen conventiestatus, geen lidmaatschap van het netwerk. Bijna altijd is het een vergeten jaartal.

            from = 2026-01-01
            until = 2026-12-31

period-future = deze datum, { $date }, moet nog komen
    .hint = verbeter de datum: het is de dag waarop iets gebeurd is
    .explain =
        Een controle, een handtekening of een akkoord draagt de datum van de dag waarop ze gebeurde. Een datum in de toekomst is een tikfout, of een controle die er niet was. Ook de herinneringen zouden dan niet kloppen, want die worden vanaf die dag berekend.

tariff-overlap = de prestatie ‘{ $act }’ heeft twee prijzen op dezelfde dag voor ‘{ $scheme }’
    .first = de andere prijs begint hier
    .hint = voeg until toe aan de oude prijs: de dag voordat de nieuwe begint
    .explain =
        Voor een prestatie, een regeling en een lid geldt elke dag maar één prijs: anders weet de patiënt niet welke hij zal betalen. De oude prijs blijft in het bestand staan, met zijn laatste dag; de nieuwe begint de dag erna. De site kondigt toekomstige prijzen vanzelf aan. Een prijs van één lid (member) gaat voor op de prijs van iedereen.

            {"    ["}[act.price]]
            scheme = "private"
            from = 2026-01-01
            until = 2026-12-31

            {"    ["}[act.price]]
            scheme = "private"
            from = 2027-01-01

tariff-shares_sum = de delen voor het statuut ‘{ $status }’ zijn samen { $sum }, en niet { $fee }
    .fee = de volledige prijs staat hier
    .hint = verbeter een deel of de volledige prijs; neemt het netwerk een deel op zich, voeg dan een deel toe met who = "network"
    .explain =
        Is de volledige prijs (fee_cents) bekend, dan moeten de delen van elk statuut samen precies dat bedrag zijn. Bedragen staan in cent. Schrijft u het deel van de patiënt niet, dan neemt de site daarvoor wat de anderen overlaten.

            fee_cents = 3000
            share = [
              {"{"} who = "inami", cents = 2000 {"}"},
              {"{"} who = "patient", cents = 1000 {"}"},
            ]

tariff-bim_above_ordinary = het statuut ‘{ $status }’ betaalt { $cents }, meer dan het statuut ‘{ $other }’
    .limit = dat { $limit } betaalt
    .hint = kijk beide bedragen na: misschien zijn ze verwisseld
    .explain =
        De verhoogde tegemoetkoming en de regels voor jongeren bestaan opdat deze patiënten minder zouden betalen, nooit meer. Een bedrag dat hoger is dan dat van een gewone patiënt, is een tikfout. Ga het na bij het RIZIV of bij de bron die u noemt.

tariff-share_twice = twee delen voor dezelfde betaler en hetzelfde statuut (‘{ $who }’, ‘{ $status }’)
    .first = het eerste staat hier
    .hint = houd er een; geldt het tweede voor een ander statuut, schrijf dat dan in status
    .explain =
        Elke betaler heeft één deel per statuut van de patiënt: twee delen zouden opgeteld worden, en de getoonde prijs zou fout zijn. Een deel zonder status geldt voor het statuut ‘ordinary’. De mogelijke statuten zijn ordinary, bim, under_24, bim_under_25 en reduced.

tariff-reduced_condition = dit aangepaste tarief zegt niet wie het kan krijgen
    .hint = voeg condition toe aan dit deel
    .explain =
        Een aangepast tarief waarvan niemand de voorwaarde kent, helpt niemand: veel patiënten durven er niet naar te vragen. Eén zin volstaat, zonder ingewikkelde bewijzen.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Op eenvoudige vraag, als de prijs u belet te komen" {"}"}

tariff-no_current_price = de prestatie ‘{ $act }’ heeft geen prijs die vandaag geldt
    .hint = voeg een prijs toe voor de huidige periode, of haal until weg als de laatste nog geldt
    .explain =
        Alle prijzen van deze prestatie zijn voorbij of moeten nog ingaan. De site zegt dan dat de prijs te bevestigen is, en de patiënt moet bellen om hem te kennen. Deze waarschuwing kan op 1 januari opduiken, wanneer een periode afloopt; ze belet nooit dat u publiceert.

tariff-check_aged = { $what ->
        [refund] deze terugbetaling is niet meer nagekeken sinds { $on }
        [all] de prijzen zijn niet meer nagelezen sinds { $on }
       *[price] deze prijs is niet meer nagekeken sinds { $on }
    }
    .hint = { $what ->
        [all] lees content/tariffs.toml na en zet de datum van vandaag in reviewed_on
       *[other] kijk de bedragen na bij de bron en zet de datum van vandaag in checked_on
    }
    .explain =
        De bedragen van de ziekteverzekering en van de ziekenfondsen veranderen bijna elk jaar. Na twaalf maanden zonder controle zijn ze niet meer zeker. De site toont de datum van de laatste controle. Deze waarschuwing belet nooit dat u publiceert.

tariff-terms_twice = er zijn twee keer annulatievoorwaarden voor ‘{ $scheme }’
    .first = de andere staan hier
    .hint = houd deze regeling in één van beide blokken
    .explain =
        Wie laat annuleert, moet vooraf weten wat dat kost (Psychologencommissie, 2019). Van twee voorwaarden voor dezelfde regeling weet niemand welke geldt. Regelingen met dezelfde voorwaarden komen in één blok: schemes = ["private", "nomenclature"].

tariff-not_announced = er staat niet waar de patiënt verneemt wat een gemiste afspraak kost
    .hint = voeg announced_in toe met de id van een document van content/project.toml, of schrijf amount = "none"
    .explain =
        Voor de Psychologencommissie is wat men voor een gemiste sessie vraagt een vergoeding, geen ereloon: ze is alleen verschuldigd als de patiënt er vooraf van wist, met de termijn, de manier om te annuleren en het bedrag. Het document dat dit meldt, is beschreven in project.toml.

            # content/project.toml
            {"    ["}[frame.documents]]
            id = "beginafspraak"
            name = "Beginafspraak"

            # content/tariffs.toml
            announced_in = "beginafspraak"

tariff-no_show_above_share = een gemiste afspraak kost het statuut ‘{ $status }’ { $asked }, en een afspraak die doorgaat { $own }
    .act = voor deze prestatie, onder ‘{ $scheme }’
    .hint = vraag hoogstens wat de patiënt betaald zou hebben, of schrijf andere voorwaarden voor ‘{ $scheme }’
    .explain =
        ‘half’ en ‘full’ worden berekend op de volledige prijs, waarvan de verzekering een deel betaalt als de patiënt komt. Voor een gemiste sessie betaalt de verzekering niets: de patiënt zou dus meer betalen door weg te blijven dan door te komen. Een vast bedrag in cent, of een blok [[cancellation]] per regeling, voorkomt dat.

            {"    ["}[cancellation]]
            schemes = ["nomenclature"]
            amount = 400

tariff-no_show_convention = een gemiste afspraak is te betalen onder de conventie van de eerste lijn: mag dat?
    .hint = vraag het aan het netwerk geestelijke gezondheid waarmee u een overeenkomst hebt
    .explain =
        De RIZIV-conventie legt vast wat de patiënt voor eerstelijnspsychologische zorg betaalt. Het staat niet vast of voor een gemiste sessie een vergoeding gevraagd mag worden. Is het antwoord nee, haal ‘inami_first_line’ dan uit deze voorwaarden en schrijf er andere met amount = "none". Deze herinnering houdt niets tegen.

tariff-payer_sees = er staat niet wat de betaler te weten komt (‘{ $payer }’)
    .hint = voeg payer_sees toe aan deze prijs
    .explain =
        Betaalt een werkgever, een verzekeraar of Fedris, dan vreest de patiënt dat die weet dat hij komt, en waarom. Zeg precies wat deze betaler krijgt: een naam, data, of niets. Vaak hangt het daarvan af of iemand komt of ervan afziet (AVG, art. 13).

            payer_sees = "Het aantal sessies, zonder enige naam"

tariff-supplement = er is een supplement van { $cents } voorzien onder de conventie van de eerste lijn
    .hint = schrijf supplement_max_cents = 0, of kijk de regeling van deze prijs na
    .explain =
        Onder de RIZIV-conventie voor eerstelijnspsychologische zorg betaalt de patiënt het bedrag dat de conventie vastlegt. Een supplement hoort gewoonlijk bij een andere regeling. Lees de tekst van uw conventie na.

offer-nobody = { $what ->
        [service] geen enkel huidig lid geeft de dienst ‘{ $name }’
       *[act] geen enkel huidig lid doet de prestatie ‘{ $name }’
    }
    .hint = { $what ->
        [service] verbeter professions of members in het bestand, of maak er een kladversie van met draft = true
       *[act] verbeter professions of members van deze prestatie, of haal ze weg
    }
    .explain =
        De site biedt iets aan wat vandaag niemand kan geven: een lid is vertrokken, of een beroep is verkeerd geschreven. Een lege lijst members betekent ‘alle leden van deze beroepen’, en een lege lijst professions ‘ieder die patiënten ontvangt’.

member-not_clinician = { $name } ontvangt patiënten, maar het beroep is geen gezondheidszorgberoep
    .profession = het beroep staat hier
    .hint = schrijf clinical = false, of kijk het beroep na
    .explain =
        Een arbeidspsycholoog, een socioloog of een jurist oefent volgens de wet geen gezondheidszorgberoep uit, en geen enkel zorgregister staat voor hem in. Hij verrijkt het team, geeft opleidingen, neemt deel aan de vergaderingen. Wie patiënten ontvangt, moet ingeschreven zijn in het officiële register van een gezondheidszorgberoep; zonder dat kan het zesde legitimiteitscriterium niet vervuld zijn.

member-title_protected = { $what ->
        [profession] nog geen enkele inschrijving ondersteunt de beroepstitel van { $name }
        [prefix] ‘{ $title }’ voor de naam van { $name } doet aan een arts denken
        [function] de functie ‘{ $title }’ is een beschermde titel die bij { $name } door niets ondersteund wordt
       *[title] ‘{ $title }’ is een beschermde titel die bij { $name } door niets ondersteund wordt
    }
    .hint = { $what ->
        [profession] voeg een blok [[registration]] toe voor elk register dat het beroep vraagt
        [prefix] haal prefix weg, of vermeld het doctoraat bij de diploma’s
       *[other] haal deze titel weg, of voeg de inschrijving toe in het register dat hij vraagt
    }
    .explain =
        Titels zoals psycholoog, arts, kinesitherapeut of psychotherapeut zijn bij wet voorbehouden aan wie in het register van zijn beroep staat (wet van 8 november 1993 tot bescherming van de titel van psycholoog, gecoördineerde wet van 10 mei 2015 over de gezondheidszorgberoepen). Ze zonder recht voeren is strafbaar, en het is wat een bedrieger onderscheidt van een ‘clinique du travail’.

        Een klinisch psycholoog heeft de Psychologencommissie (compsy) nodig en een visum, een erkenning of een RIZIV-nummer; een arts de Orde en het RIZIV of een erkenning.

            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true
            checked_on = 2026-10-01

member-portrait_alt = de foto van { $name } heeft geen vervangende tekst
    .hint = voeg portrait_alt toe aan de fiche: wat de foto toont, in enkele woorden
    .explain =
        Wie de foto niet ziet, hoort in plaats daarvan deze tekst (regels WCAG 2.2, criterium 1.1.1). Beschrijf gewoon wat er te zien is, zonder ‘foto van’.

            portrait_alt = "Kort grijs haar, donkerblauwe jas, glimlach"

member-accepting_aged = { $state ->
        [undated] er staat niet sinds wanneer geldt wat de fiche van { $name } over nieuwe patiënten zegt
       *[aged] wat de fiche van { $name } over nieuwe patiënten zegt, dateert van { $on }
    }
    .hint = vraag het aan deze persoon en zet de datum van vandaag in accepting_on
    .explain =
        Niets is zo ontmoedigend als iemand bellen die plaats zou hebben en er geen meer heeft. Na zes maanden is de informatie niet meer zeker. Kan niemand ze bijhouden, schrijf dan accepting = "ask": de site zegt dan om het te vragen. Deze waarschuwing belet nooit dat u publiceert.

            accepting = "yes"
            accepting_on = 2026-11-02

member-unsigned = er staat niet dat { $name } het project ondertekend heeft
    .hint = voeg signed_on toe, de dag van de handtekening
    .explain =
        De gids vraagt of de leden het project van het netwerk ondertekenen. De datum van de handtekening toont dat de persoon de gemeenschappelijke basis deelt. Deze herinnering houdt niets tegen.

            signed_on = 2026-01-15

member-convention_overlap = { $name } heeft twee conventiestatussen op dezelfde dag
    .first = de andere begint hier
    .hint = voeg until toe aan de oude: de dag voordat de nieuwe begint
    .explain =
        De conventiestatus bepaalt wat de patiënt betaalt: elke dag geldt er maar één. Wis de oude niet, maar geef hem een laatste dag. Is iemand op bepaalde uren geconventioneerd, dan is dat één blok, met status = "partial" en de uren.

            {"    ["}[convention]]
            status = "none"
            from = 2025-01-01
            until = 2025-12-31

            {"    ["}[convention]]
            status = "full"
            from = 2026-01-01

member-number_hidden = er staat een nummer in de openbare fiche van { $name }, die geen nummers wil publiceren
    .hint = verplaats dit nummer naar private/members.toml en schrijf hier number_withheld = true
    .explain =
        De site toont dit nummer niet, omdat "numbers" in hidden staat. Maar de fiche zelf wordt vaak gedeeld, gekopieerd of bewaard op een plaats waar anderen ze lezen. Een nummer dat niet gepubliceerd mag worden, hoort in private/members.toml, en dat wordt nergens gepubliceerd (AVG, art. 5: zo weinig mogelijk gegevens).

            # in de fiche
            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true

            # in private/members.toml
            {"    ["}[voornaam-naam.registration]]
            register = "compsy"
            number = "000000000"

member-number_withheld = dit nummer van { $name } is opgeschreven, en tegelijk als niet gepubliceerd opgegeven
    .hint = haal number_withheld weg als de persoon het wil publiceren; verplaats het nummer anders naar private/members.toml
    .explain =
        number_withheld = true zegt dat het nummer bestaat maar niet getoond wordt. Staat het er vlak naast, dan weet pignon niet wat de persoon bedoelde, en publiceert het liever niets dan iets verkeerds.

member-number_shape = { $fault ->
        [nihdi] een RIZIV-nummer van { $name } telt geen elf cijfers
        [check] de controlecijfers van een RIZIV-nummer van { $name } kloppen niet
        [profession] het eerste cijfer van het RIZIV-nummer van { $name } is niet dat van het beroep
       *[compsy] een nummer van { $name } bij de Psychologencommissie telt geen negen cijfers
    }
    .hint = neem het nummer over uit het register; staat het daar echt zo, laat het dan staan
    .explain =
        Een RIZIV-nummer telt elf cijfers: een voor het beroep (1 arts, 4 verpleegkundige, 5 kinesitherapeut), vijf volgcijfers, twee controlecijfers en drie voor de bevoegdheid. Een nummer van de Psychologencommissie telt er gewoonlijk negen. Niet alle regels zijn bekendgemaakt: dit is dus maar een waarschuwing, en cijfers die kloppen bewijzen geen inschrijving.

            number = "5-12345-70-527"

member-number_shared = { $name } en { $other } hebben hetzelfde nummer
    .first = het staat al hier
    .hint = verbeter het nummer van een van beiden
    .explain =
        Een registernummer hoort bij één persoon. Dit gebeurt wanneer een fiche gekopieerd wordt om er een nieuwe van te maken. Van een RIZIV-nummer duiden de eerste acht cijfers de persoon aan; de laatste drie kunnen veranderen.

member-registration_aged = { $state ->
        [expired] een inschrijving van { $name } gold tot en met { $date }
        [unchecked] er staat niet wanneer een inschrijving van { $name } nagegaan is
       *[aged] een inschrijving van { $name } is niet meer nagegaan sinds { $date }
    }
    .hint = zoek de persoon op in het register; staat die erin, zet dan de datum van vandaag in checked_on{ $state ->
        [expired] {" "}en verbeter valid_until
       *[other] {""}
    }
    .explain =
        Een inschrijving wordt één keer per jaar nagegaan, door een mens, op de site van het register: pignon bevraagt geen enkel register. De inschrijving bij de Psychologencommissie loopt vanzelf af op 31 december en wordt elk jaar vernieuwd. Zonder recente controle wordt het criterium ‘nog niet aangetoond’. Deze waarschuwing belet nooit dat u publiceert.

            {"    ["}[registration]]
            register = "compsy"
            checked_on = 2027-01-12

member-no_languages = de fiche van { $name } zegt niet in welke talen deze persoon werkt
    .hint = voeg languages toe aan de fiche
    .explain =
        Over wat pijn doet, spreekt men beter in de eigen taal, en veel patiënten kiezen zo. Zonder talen verdwijnt de persoon zodra een bezoeker het team per taal bekijkt.

            languages = ["nl", "fr"]

member-no_place = { $name } ontvangt ter plaatse, maar de fiche zegt niet waar
    .hint = voeg een blok [[place]] toe met de id van een plaats van site.toml, of haal "onsite" uit modes
    .explain =
        Patiënten zoeken eerst wie er in hun buurt is. Zonder plaats staat de persoon niet op de kaart, en ook niet bij het zoeken op plaats.

            {"    ["}[place]]
            at = "gent"

member-conflict_of_interest = { $name } werkt ook voor een andere organisatie: er staat niet hoe een belangenconflict vermeden wordt
    .hint = voeg note toe aan dit blok [[also_acts_for]]
    .explain =
        De gids vraagt naar de banden met andere organisaties. Een patiënt die zelf ontdekt dat een lid ook voor een preventiedienst of een verzekeraar werkt, verliest het vertrouwen. Eén zin op de pagina volstaat: wie de persoon niet ontvangt, wat niet doorgegeven wordt. Deze herinnering houdt niets tegen.

            note = "Zij ontvangt niemand van een onderneming die bij deze dienst is aangesloten."

member-attester = { $state ->
        [nobody] de reflectie van { $name } is geattesteerd door de coördinatie, en het netwerk heeft er geen
       *[oneself] { $name } coördineert het netwerk en attesteert de eigen reflectie
    }
    .hint = { $state ->
        [nobody] noem de verantwoordelijke in site.toml, of schrijf attested_by = "external" als iemand van buiten geattesteerd heeft
       *[oneself] vraag het attest aan iemand van buiten het netwerk, en schrijf dan attested_by = "external"
    }
    .explain =
        Het tweede criterium berust op het woord van iemand die nagegaan is dat een van de drie wegen gevolgd wordt. Niemand kan dat voor zichzelf zijn. Hoe iemand over de eigen praktijk nadenkt, blijft tussen die twee: geen enkel bestand zegt het.

coordinator-profession = het beroep van { $name } is hier anders dan in de fiche
    .member = de fiche zegt ‘{ $there }’
    .hint = schrijf hier ‘{ $there }’, of verbeter de fiche
    .explain =
        Wie het netwerk coördineert, staat op verschillende plaatsen, en de brieven eindigen anders naargelang het beroep: artsen groeten elkaar als collega’s. Twee verschillende beroepen laten twijfel over wie de persoon is.

reference-unknown = { $what ->
        [place] er is geen plaats ‘{ $id }’
        [member] er is geen lid ‘{ $id }’
        [act] er is geen prestatie ‘{ $id }’
       *[document] er is geen document ‘{ $id }’
    }
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’?
       *[other] { $what ->
            [place] schrijf de id van een plaats van site.toml: { $known }
            [member] schrijf de naam van een bestand van content/members, zonder .md: { $known }
            [act] schrijf de id van een prestatie van content/tariffs.toml: { $known }
           *[document] schrijf de id van een document van content/project.toml: { $known }
        }
    }
    .explain =
        Het ene bestand verwijst naar het andere met een korte naam: naar een plaats en een prestatie met hun id, naar een lid met de naam van zijn bestand zonder ‘.md’. Die naam moet bestaan, letter voor letter. Kreeg het bestand van een lid een andere naam, verbeter dan ook de plaatsen die ernaar verwijzen.

            # site.toml
            {"    ["}[place]]
            id = "gent"

            # content/members/voornaam-naam.md
            {"    ["}[place]]
            at = "gent"

reference-duplicate_id = { $what ->
        [place] twee plaatsen hebben de id ‘{ $id }’
        [act] twee prestaties hebben de id ‘{ $id }’
       *[document] twee documenten hebben de id ‘{ $id }’
    }
    .first = de eerste staat hier
    .hint = geef een van beide een andere id
    .explain =
        Met een id duiden de andere bestanden één ding aan, en maar één. Hebben twee dingen dezelfde, dan weet niemand welk bedoeld is. Een id bestaat uit kleine letters zonder accent, cijfers en koppeltekens.

reference-draft = { $name } is nog een concept: de naam wordt hier weggelaten
    .hint = publiceer de pagina van de persoon (haal ‘draft = true’ weg, zodra die akkoord gaat), of haal de naam weg
    .explain =
        Een concept wordt niet gepubliceerd, en niemand is al akkoord gegaan. Overal waar een bestand de persoon noemt, laat de site de naam weg: de link van een coördinator, de prijs van dit lid, een nummer dat iedereen kan nagaan. Een prijs die alleen van deze persoon is, wordt helemaal niet getoond.

reference-former_member = { $name } heeft het netwerk verlaten
    .hint = haal deze naam weg, of zet de naam van wie het overneemt
    .explain =
        De pagina van een lid verdwijnt na het vertrek, maar de naam staat hier nog: de site zou een dienst of een prijs aankondigen die deze persoon niet meer geeft. Voorbije vormingssessies houden hun deelnemers; daar hoeft niets te veranderen.

private-unknown_member = private/members.toml spreekt van een lid dat niet bestaat: ‘{ $id }’
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’?
       *[other] geef de tabel de naam van het bestand van het lid, zonder .md, of haal ze weg
    }
    .explain =
        In private/members.toml draagt elke tabel de naam van het bestand van een lid. Onder een andere naam wordt wat erin staat voor niemand gelezen: er zou een nummer ontbreken in het dossier, of een criterium dat niet vervuld is zou niet opvallen. Dit bestand wordt nooit gepubliceerd, en de regels ervan worden nooit getoond.

            {"    ["}[voornaam-naam.registration]]
            register = "nihdi"
            number = "00000000000"

private-number_public = een nummer van { $name } is tegelijk privé en openbaar
    .public = hier wordt het gepubliceerd
    .hint = haal het uit de openbare fiche als het niet op de site mag, anders uit private/members.toml
    .explain =
        private/members.toml bewaart de nummers die de persoon niet wil publiceren. Staat hetzelfde nummer in de fiche, dan verschijnt het toch op de site. Vraag wat de persoon wenst, en bewaar het op één plaats (AVG, art. 5).

private-contradicted = { $what ->
        [reflexivity] private/members.toml zegt dat { $name } het tweede criterium niet vervult, de openbare fiche toont het als geattesteerd
       *[knowledge] private/members.toml zegt dat { $name } een domein mist, de openbare fiche noemt er een bron voor
    }
    .private = private/members.toml spreekt het hier tegen
    .hint = houd wat waar is: haal de vermelding uit de openbare fiche, of die uit private/members.toml
    .explain =
        De pagina’s worden alleen uit de openbare bestanden gemaakt. Zolang een daarvan toont wat private/members.toml tegenspreekt, geeft de site een criterium als aangetoond dat ‘pignon legitimacy’ niet meetelt.

language-missing = { $what ->
        [file] deze tekst is nog niet vertaald ({ $languages })
       *[text] deze woorden zijn nog niet vertaald ({ $languages })
    }
    .hint = { $what ->
        [file] schrijf de vertaling in een bestand ernaast, met de taal voor .md, zoals pagina.fr.md
       *[text] schrijf een regel per taal: nl = "…", fr = "…"
    }
    .explain =
        De site verschijnt in de talen van de lijst languages van site.toml. Wat niet vertaald is, verschijnt in de hoofdtaal, met een woord uitleg: u kunt dus eerst publiceren en later vertalen. Beter een taal minder in de lijst dan een half vertaalde site.

            {"    ["}summary]
            nl = "Gesprekken onder vier ogen."
            fr = "Des entretiens, un à un."

language-unused = deze vertaling ({ $lang }) verschijnt nergens
    .hint = voeg ‘{ $lang }’ toe aan languages in site.toml, of haal de vertaling weg
    .explain =
        De site heeft geen pagina’s in deze taal, omdat ze niet in de lijst languages van site.toml staat. Kijk ook de letters na: fr is Frans, nl is Nederlands, de is Duits, en is Engels.

            languages = ["nl", "fr"]

language-repeated = de taal ‘{ $lang }’ staat twee keer in de lijst
    .first = ze staat al hier
    .hint = haal ze één keer weg; de eerste taal van de lijst is de hoofdtaal
    .explain =
        Elke taal van de site heeft haar eigen pagina’s, op een eigen adres. Twee keer dezelfde taal zou twee keer dezelfde pagina’s geven. De eerste van de lijst is de hoofdtaal, die van het startadres.

            languages = ["nl", "fr", "de", "en"]

wording-superlative = ‘{ $found }’ plaatst het netwerk boven de andere
    .hint = zeg wat u doet, zonder uzelf te rangschikken; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        De informatie van een zorgverlener moet waar, objectief, relevant, controleerbaar en discreet zijn (wet van 22 april 2019 over de kwaliteit van de praktijkvoering, art. 31; code van de artsen, art. 37; code van de psychologen, art. 39). ‘De beste’, ‘uniek in België’ of ‘toonaangevend’ valt niet na te gaan.

        Schrijf in plaats van ‘de beste psychologen’ liever ‘drie psychologen met een opleiding in de clinique du travail’. Om een onschuldige wending door te laten, zet u in een tekst in Markdown:

            <!-- allow: wording.superlative -->

        en in een TOML-bestand, op de regel zelf of vlak erboven:

            # allow: wording.superlative

wording-promise = ‘{ $found }’ belooft een resultaat
    .hint = zeg wat u aanbiedt, zonder iets te beloven; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Niemand kan genezing waarborgen, en ze aankondigen is in strijd met de wet van 22 april 2019 (art. 31) en met de deontologische codes. Een belofte die niet uitkomt, kwetst mensen die al kwetsbaar zijn.

        Schrijf in plaats van ‘genezing gegarandeerd in tien sessies’ liever ‘na tien sessies bekijken we samen waar we staan’. Een zin die elke waarborg afwijst, mag blijven staan met deze opmerking:

            <!-- allow: wording.promise -->

wording-before_after = ‘{ $found }’ vergelijkt een patiënt voor en na
    .hint = haal deze vergelijking weg; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Patiënten voor en na tonen komt neer op een resultaat beloven, en zet mensen te kijk. De wet van 22 april 2019 (art. 31) vraagt objectieve en discrete informatie. Beschrijf liever hoe een begeleiding verloopt.

wording-testimonial = ‘{ $found }’ laat patiënten aan het woord
    .hint = haal de getuigenissen weg; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Een gekozen getuigenis valt niet na te gaan, en ze publiceren raakt aan het beroepsgeheim, zelfs met akkoord: de patiënt hangt van u af. De wet van 22 april 2019 (art. 31) en de deontologische codes wijzen ze af. De antwoorden op de criteria en de badge zeggen beter wie men kan vertrouwen.

wording-rating = ‘{ $found }’ geeft een score
    .hint = haal de scores en de sterren weg; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Sterren of een gemiddelde zeggen niets wat men over zorg kan nagaan, en zetten zorgverleners tegen elkaar op. De wet van 22 april 2019 (art. 31) wil objectieve informatie. Om dezelfde reden schrijft pignon nooit een score in de gegevens voor zoekmachines.

wording-discount = ‘{ $found }’ maakt van zorg een koopje
    .hint = geef de prijs en de voorwaarden; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Kortingen, aanbiedingen en premies voor wie iemand aanbrengt, zetten aan tot zorg die men misschien niet nodig heeft; de wet van 22 april 2019 (art. 31) en de deontologische codes wijzen ze af. Een aangepast tarief voor wie de prijs niet kan betalen, is iets heel anders: schrijf het in tariffs.toml, met de voorwaarde.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Op eenvoudige vraag" {"}"}

wording-comparison = ‘{ $found }’ vergelijkt het netwerk met andere
    .hint = spreek over uw werk, zonder dat van anderen te beoordelen; zijn deze woorden hier juist, voeg dan een opmerking ‘allow: { $code }’ toe
    .explain =
        Een vergelijking met andere zorgverleners valt niet na te gaan en is niet collegiaal (wet van 22 april 2019, art. 31; deontologische codes). Het netwerk werkt met de eerste lijn, niet ertegen.

        Schrijf in plaats van ‘anders dan de anderen’ wat u doet.

wording-allow_unknown = deze opmerking laat ‘{ $word }’ toe, en geen enkele regel heet zo
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’?
       *[other] neem de code over die bij de waarschuwing staat, zoals wording.superlative
    }
    .explain =
        Een opmerking ‘allow’ legt één regel het zwijgen op, waarvan ze de code noemt. Verkeerd geschreven doet ze niets. De codes zijn wording.superlative, wording.promise, wording.before_after, wording.testimonial, wording.rating, wording.discount en wording.comparison.

            <!-- allow: wording.superlative -->

contact-check_aged = de contactgegevens van ‘{ $name }’ zijn niet meer nagekeken sinds { $on }
    .hint = kijk ze na bij de bron en zet de datum van vandaag
    .explain =
        Een crisisnummer waar niemand meer opneemt, kan zware gevolgen hebben. Bekijk één keer per jaar elk nummer op de site van de organisatie en pas dan de datum aan (checked_on voor een hulplijn, collected_on voor een partner). Deze waarschuwing belet nooit dat u publiceert.

site-review_aged = { $what ->
        [privacy] de privacyverklaring is niet meer nagelezen sinds { $on }
       *[access] de toegankelijkheid van de site is niet meer beoordeeld sinds { $on }
    }
    .hint = { $what ->
        [privacy] lees ze na en zet de datum van vandaag in reviewed_on
       *[access] doe de beoordeling opnieuw en zet de datum van vandaag in assessed_on
    }
    .explain =
        Wat het netwerk met gegevens doet en hoe de site gebruikt kan worden, verandert met de tijd. Lees deze verklaringen één keer per jaar na, samen met iemand die de praktijk kent. De datum staat op de site. Deze waarschuwing belet nooit dat u publiceert.

# De data die komen, aan het einde van ‘pignon check’

upcoming-price-begins = een nieuwe prijs van de prestatie ‘{ $name }’ begint
upcoming-price-ends = een prijs van de prestatie ‘{ $name }’ eindigt
upcoming-price-check = een prijs van de prestatie ‘{ $name }’ is na te kijken
upcoming-refund-check = de terugbetaling ‘{ $name }’ is na te kijken
upcoming-tariffs-review = de prijzen zijn na te lezen
upcoming-member-joins = { $name } komt bij het netwerk
upcoming-member-leaves = { $name } verlaat het netwerk
upcoming-registration-check = een inschrijving van { $name } is na te gaan
upcoming-reflexivity = de reflectie van { $name } is opnieuw te attesteren
upcoming-accepting = vragen of { $name } nieuwe patiënten kan ontvangen
upcoming-convention-ends = de conventiestatus van { $name } loopt af
upcoming-crisis-line = het nummer van ‘{ $name }’ is na te kijken
upcoming-partner = de contactgegevens van ‘{ $name }’ zijn na te kijken
upcoming-waiting = de wachttijd is na te kijken
upcoming-privacy = de privacyverklaring is na te lezen
upcoming-accessibility = de toegankelijkheid van de site is opnieuw te beoordelen
upcoming-funding-ends = de financiering van ‘{ $name }’ loopt af
upcoming-exchange = { $name ->
        [supervision] de volgende supervisie is te noteren
        [team_meeting] de volgende teamvergadering is te noteren
       *[intervision] de volgende intervisie is te noteren
    }

look-contrast = { $key ->
    [colour] de hoofdkleur { $written } is te licht om gelezen te worden: de site gebruikt { $used }
   *[accent] de tweede kleur { $written } verschilt te weinig van de eerste, of draagt geen donkere tekst: de site gebruikt { $used }
    }
    .hint = schrijf ‘{ $used }’ om dit niet meer te lezen, of kies een andere kleur
    .explain =
        Tekst moet met een verhouding van minstens 4,5 afsteken tegen de achtergrond, een teken met 3 (WCAG 2.2, criteria 1.4.3 en 1.4.11). De hoofdkleur draagt witte tekst en staat zelf op wit: ze wordt zo ver donkerder gemaakt, zonder van tint te veranderen. De tweede kleur draagt donkere tekst en ligt op de eerste: ze wordt lichter gemaakt. De donkere weergave krijgt altijd haar eigen schakeringen van dezelfde tinten.

        Er gaat niets verloren: de site wordt gemaakt, en uw kleuren blijven herkenbaar.

look-logo = { $state ->
    [missing] het logo ‘{ $name }’ staat niet in content/
    [place] een logo wordt zonder map genoemd: ‘{ $name }’
    [format] ‘{ $name }’ is geen SVG, PNG of JPEG
    [text] het logo ‘{ $name }’ bevat tekst, die op elke machine andere letters zou krijgen
    [picture] het logo ‘{ $name }’ bevat een afbeelding of een stuk van een pagina
    [empty] het logo ‘{ $name }’ tekent niets
    [size] het logo ‘{ $name }’ is te groot
   *[syntax] het logo ‘{ $name }’ kan niet gelezen worden
    }
    .hint = { $state ->
        [missing] zet het bestand in content/, of verbeter de naam
        [place] zet het bestand in content/ zelf en schrijf alleen de naam, zoals ‘logo.svg’
        [text] zet de tekst in het tekenprogramma om in paden en bewaar opnieuw
        [picture] geef het logo als PNG, of als SVG met alleen vormen
        [size] een SVG van 100 kB of een PNG van 1 000 pixels breed volstaat
       *[other] bewaar het opnieuw als SVG, PNG of JPEG
    }
    .explain =
        Het logo wordt gepubliceerd zonder wat het tekenprogramma erin achterliet: geen naam, geen opmerking, geen script, geen lettertype. Alleen de vormen blijven over, of de beeldpunten. Tekst die niet in paden is omgezet, zou met een lettertype van de machine van de bezoeker getekend worden; een gekoppelde afbeelding zou bij een andere site opgevraagd worden.

        Het bestand staat in content/ en wordt in site.toml genoemd: [look], dan logo = "logo.svg".
