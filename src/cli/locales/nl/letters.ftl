# Brieven: src/cli/letters.rs, src/letters

cmd-letters = Brieven aan artsen: wie wordt aangeschreven, de brieven, de etiketten, het vervolg
    .examples =
        # wie een brief zou krijgen, wie niet, en waarom
        pignon letters plan --campaign lente-2027
        # brieven, etiketten en bestanden voor de drukker
        pignon letters build --campaign lente-2027
        # zodra ze gepost zijn: niemand krijgt een tweede
        pignon letters record --campaign lente-2027
cmd-letters-plan = Toont wie zou worden aangeschreven, wie niet en waarom; legt niets vast
    .examples =
        # wie een brief zou krijgen, volgens private/recipients.csv
        pignon letters plan
        # alleen huisartsen
        pignon letters plan --campaign lente-2027 --audience gp
        # een andere lijst, met een kolom waarvan de naam niet herkend wordt
        pignon letters plan --recipients artsen.csv --map "Naam van de arts=last"
cmd-letters-build = Maakt brieven, etiketten en mailontwerpen, en schrijft ze als voorbereid in het register
    .examples =
        # alles, in private/letters/lente-2027
        pignon letters build --campaign lente-2027
        # één brief opnieuw, met de sleutel die erop staat
        pignon letters build --campaign lente-2027 --only k7q2m-9x4tb --again \
          --output private/herdruk
        # etiketten voor een vel waarvan er drie al gebruikt zijn
        pignon letters build --campaign lente-2027 --labels L7160 --first-label 4
cmd-letters-record = Schrijft in dat brieven verstuurd zijn, of teruggekomen
    .examples =
        # die dag gepost
        pignon letters record --campaign lente-2027 --sent 2026-12-01
        # kwam terug: het adres klopt niet
        pignon letters record --campaign lente-2027 --returned k7q2m-9x4tb
cmd-letters-history = Toont welke brief naar wie ging, en wanneer
    .examples =
        # welke brief naar wie ging
        pignon letters history
        # van één campagne, voor een programma
        pignon letters history --campaign lente-2027 --format json
cmd-letters-optout = Artsen die geen brieven willen
    .examples =
        # nooit meer een brief, met de sleutel op de brief
        pignon letters optout add --key k7q2m-9x4tb
cmd-letters-optout-add = Schrijft een bezwaar in: deze arts wordt nooit meer aangeschreven
    .examples =
        # met de sleutel die op de brief staat
        pignon letters optout add --key k7q2m-9x4tb --reason "telefonisch"
        # met de naam, voor een arts die er nooit een kreeg
        pignon letters optout add --name "Ada Example" --postcode 4000
cmd-letters-testsheet = Maakt een blad om achter een envelop te houden: staat het adres in het venster?
    .examples =
        # druk af, vouw, houd het achter het venster van uw enveloppen
        pignon letters testsheet --output testblad.pdf
cmd-letters-purge = Wist adressen en brieven die lang genoeg bewaard zijn
    .examples =
        # wat gewist zou worden; wist niets
        pignon letters purge --dry-run
        # adressen en brieven die langer bewaard zijn dan site.toml toelaat
        pignon letters purge

arg-recipients = Adressenlijst, in CSV, XLSX of ODS [standaard: private/recipients.csv, .xlsx of .ods]
    .value = BESTAND
arg-map = Wat een kolom bevat, zoals "Naam van de arts=last"; mag herhaald worden
    .value = KOLOM=VELD
arg-campaign = Naam van de campagne: letters, cijfers, koppeltekens
    .value = NAAM
arg-audience = Voor wie de brieven zijn
    .value = LEZERS
arg-letters-plan-lang = Alleen de brieven in deze taal
    .value = TAAL
arg-letters-build-lang = Alleen de brieven in deze taal
    .value = TAAL
arg-only = Alleen de brieven met deze sleutels
    .value = SLEUTEL
arg-again = Ook wie al een brief gekregen heeft
arg-household = Artsen op hetzelfde adres: elk een brief, of één voor allen
    .value = HOE
arg-letters-build-output = Map voor de brieven, buiten de site [standaard: private/letters/NAAM]
    .value = MAP
arg-labels = Etikettenvel, in plaats van dat in site.toml: L7160, L7163, L7159, L7162, L7161
    .value = VEL
arg-first-label = Eerste vrije etiket op het eerste vel
    .value = N
arg-sent = Dag waarop de brieven op de post gingen [standaard: vandaag]
    .value = DATUM
arg-returned = Sleutels van brieven die teruggekomen zijn
    .value = SLEUTEL
arg-letters-history-key = Sleutel van een arts, zoals hij op de brief staat
    .value = SLEUTEL
arg-letters-optout-add-key = Sleutel van een arts, zoals hij op de brief staat
    .value = SLEUTEL
arg-row = Rij van de adressenlijst
    .value = RIJ
arg-inami = RIZIV-nummer
    .value = NUMMER
arg-email = E-mailadres
    .value = ADRES
arg-letters-optout-add-name = Voornaam en naam
    .value = NAAM
arg-postcode = Postcode die bij de naam hoort
    .value = POSTCODE
arg-letters-optout-add-reason = Waarom of hoe, zonder naam
    .value = TEKST
arg-letters-testsheet-output = Bestand dat geschreven wordt
    .value = BESTAND
arg-dry-run = Alleen zeggen wat gewist zou worden

usage-map = schrijf KOLOM=VELD, met als veld een van deze: inami, title, first, last, gender, lang, specialty, practice, function, dispatch, street, number, box, postcode, city, country, email, email_consent, phone, source, source_date, optout, notes
usage-campaign = schrijf een naam met letters, cijfers en koppeltekens, zoals lente-2027
usage-labels = de vellen zijn L7160, L7163, L7159, L7162 en L7161
error-no-recipients = er is geen adressenlijst: zet er een op een van deze plaatsen, { $paths }, of geef er een op met --recipients
error-ledger-busy = een andere opdracht van pignon schrijft in private/ledger.jsonl; wacht tot ze klaar is
error-letters-inside = brieven zijn privé: { $path } ligt in een site of tussen de bestanden van het netwerk; kies een map elders, zoals private/letters
error-letters-foreign = { $path } bevat iets anders dan brieven van pignon; kies een lege map
error-no-campaign = het register kent geen campagne ‘{ $campaign }’; ‘pignon letters history’ toont ze
error-no-key = niemand in de adressenlijst heeft de sleutel { $key }; ‘pignon letters history’ en report.json tonen de sleutels
error-no-letter = de campagne ‘{ $campaign }’ heeft geen brief { $key }
error-inami = een RIZIV-nummer telt 8 of 11 cijfers
error-optout-nobody = niemand gevonden: duid de arts aan met --key, --row, --inami, --email, of --name samen met --postcode
error-optout-damaged = private/opt-out.csv is beschadigd
error-no-window = volgens site.toml hebben de enveloppen geen venster: er valt niets te proberen
error-purge-workbook = { $path } is een werkmap, en die wijzigt pignon niet: wis zelf { $count ->
        [one] de rij
       *[other] de rijen
    } { $rows }

stage-letters = brieven opmaken

letters-audience-gp = huisartsen
letters-audience-psychiatrist = psychiaters
letters-audience- = –
letters-state-prepared = voorbereid
letters-state-sent = verstuurd
letters-state-returned = teruggekomen
letters-plan-written = { $count ->
        [one] { $count } brief
       *[other] { $count } brieven
    } voor { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    }
letters-plan-kind = { $audience }, { $lang }: { $count }
letters-plan-reason = { $reason }: { $count } ({ $count ->
        [one] rij
       *[other] rijen
    } { $rows })
letters-plan-note = Er is niets vastgelegd. Rij 1 is de rij met de namen van de kolommen.
letters-merged-duplicate = dezelfde arts als een eerdere rij
letters-merged-household = in de brief van een eerdere rij, op hetzelfde adres
letters-excluded-opted-out = bezwaar
letters-excluded-unfit = een cel kan niet gedrukt worden
letters-excluded-nameless = niemand is genoemd
letters-excluded-audience = ander specialisme
letters-excluded-no-specialty = geen specialisme vermeld (kies --audience gp of psychiatrist)
letters-excluded-language = andere taal
letters-excluded-address-incomplete = straat, postcode of plaats ontbreekt
letters-excluded-address-impossible = geen Belgische postcode
letters-excluded-no-source = er staat niet waar het adres vandaan komt (kolom source, of source in [letters] van site.toml)
letters-excluded-not-asked = niet bij --only
letters-excluded-already-sent = heeft de brief van deze campagne gekregen
letters-excluded-came-back = de brief van deze campagne kwam terug
letters-excluded-recent = heeft onlangs een andere brief gekregen
letters-excluded-failed = de brief kon niet gemaakt worden
letters-similar = Misschien tweemaal dezelfde arts, om na te kijken:
letters-similar-pair = rijen { $first } en { $second }
letters-build-done = { $count ->
        [one] { $count } brief
       *[other] { $count } brieven
    } in { $path } na { $seconds } s ({ $rate } per seconde); { $excluded ->
        [one] { $excluded } rij
       *[other] { $excluded } rijen
    } weggelaten, { $merged } samengevoegd, { $drafts ->
        [one] { $drafts } mailontwerp
       *[other] { $drafts } mailontwerpen
    }
letters-build-none = geen brief te maken; { $excluded ->
        [one] { $excluded } rij
       *[other] { $excluded } rijen
    } weggelaten: ‘pignon letters plan’ zegt waarom; --again schrijft ook naar wie al een brief kreeg
letters-build-next = Druk de bestanden in print/ af, en labels.pdf als uw omslagen geen venster hebben. Zodra alles op de post is: pignon letters record --campaign { $campaign }
letters-record-done = campagne { $campaign }: { $sent } verstuurd op { $date }, { $returned } teruggekomen
letters-history-empty = er is nog niemand aangeschreven
letters-history-row = { $count ->
        [one] rij
       *[other] rijen
    } { $rows }
letters-optout-done = { $count ->
        [0] dit bezwaar was al bekend
       *[other] het bezwaar staat in { $path }: deze arts wordt nooit meer aangeschreven
    }
letters-optout-listed = adressenlijst
letters-testsheet-done = { $path } is klaar: druk het af op 100 %, vouw het, houd het achter een envelop
letters-testsheet-title = Staat het adres in het venster?
letters-testsheet-address =
    Dr. Ada Voorbeeld
    Praktijk Voorbeeld
    Voorbeeldstraat 12 bus 3
    9000 Gent
letters-testsheet-text =
    Druk dit blad af op 100 %, zonder aan te passen aan de pagina, en meet de lat hieronder.
    Vouw het langs de streepjes, steek het in een envelop en schud het naar elk van de vier hoeken. Het hele adres moet telkens te zien zijn.
    Het gele kader is wat het venster altijd toont. Het gestippelde kader is alles wat het zou kunnen tonen: daar mag niets anders gedrukt worden.
    Past het niet, meet dan het venster en schrijf het in site.toml: [letters.window_size], met width, height, side en bottom in millimeter.
letters-testsheet-ruler = moet 100 mm meten
letters-purge-done = gewist: { $rows } rijen die langer dan { $months } maanden bewaard waren, { $objected } van artsen met bezwaar, { $folders ->
        [one] { $folders } map
       *[other] { $folders } mappen
    } met brieven
letters-purge-would = te wissen: { $rows } rijen die langer dan { $months } maanden bewaard zijn{ $rows ->
        [0] {""}
       *[other] {" "}(rijen { $which })
    }, { $objected } van artsen met bezwaar, { $folders } mappen met brieven
letters-purge-undated = { $undated } rijen hebben geen enkele datum: geef ze een source_date

letters-file_unreadable = { $why ->
        [large] deze adressenlijst is groter dan 5 MB, of haar blad telt meer dan een miljoen cellen
        [old] deze adressenlijst is in een oud formaat van Excel
        [empty] deze adressenlijst is leeg
        [quote] een aanhalingsteken in deze adressenlijst gaat open en nooit dicht
       *[other] deze adressenlijst is geen CSV en ook geen leesbare werkmap
    }
    .hint = { $why ->
        [large] verdeel ze over meerdere bestanden, en wis wat ver van de tabel staat
        [old] open ze en sla ze op als .xlsx
        [empty] de eerste rij moet de kolommen noemen
        [quote] zoek een alleenstaande " en haal die weg, of sla het bestand opnieuw op vanuit het rekenblad
       *[other] sla ze opnieuw op vanuit Excel of LibreOffice, als CSV (UTF-8), XLSX of ODS
    }
    .explain = Een adressenlijst is een tabel: de eerste rij noemt de kolommen, elke rij daarna is een arts. CSV mag puntkomma’s, komma’s of tabs hebben, in Unicode of zoals Excel het schrijft; van een werkmap wordt het eerste blad gelezen waar iets op staat. Een bestand met een wachtwoord kan niet gelezen worden.
letters-column_missing = er ontbreken kolommen: { $columns }
    .hint = noem ze in de eerste rij, of zeg welke kolommen het zijn: --map "Naam van de kolom=street"
    .explain = Een brief heeft een naam, een straat, een postcode en een plaats nodig. Kolommen worden herkend aan hun naam in het Frans, Nederlands, Duits en Engels. Waar een naam niet herkend wordt, zegt --map wat de kolom bevat.
letters-column_unknown = kolommen die niet herkend worden: { $columns }
    .hint = doe niets als de brieven ze niet nodig hebben; zeg anders wat ze bevatten: --map "Naam van de kolom=phone"
    .explain = Kolommen worden herkend aan hun naam in het Frans, Nederlands, Duits en Engels, ongeacht hoofdletters, accenten en koppeltekens. De velden zijn: { $known }. Een kolom die niet herkend wordt, wordt niet gelezen.
letters-column_repeated = een tweede kolom betekent ook { $column }
    .hint = geef een van beide een andere naam, of met --map een andere betekenis
    .explain = Twee kolommen die hetzelfde betekenen, zouden elkaar kunnen tegenspreken. De eerste wordt gelezen, de tweede niet.
letters-cell_refused = rij { $row }: de kolom { $column } bevat iets wat niet gedrukt kan worden
    .hint = zoek regeleinden, besturingstekens, tekens die de schrijfrichting omkeren, een formule met een fout, of meer dan 120 tekens
    .explain = Wat in een adres staat, wordt gedrukt zoals het is. Regeleinden, besturingstekens en verborgen tekens horen er niet in thuis, en geen enkele adresregel telt meer dan 120 tekens. Wie in zo’n rij staat, wordt niet aangeschreven; voor de andere rijen verandert er niets. De rij zelf wordt niet getoond, want ze is privé.
letters-word_unknown = rij { $row }: de kolom { $column } is niet begrepen, en telt als leeg
    .hint = schrijf het geslacht als f of m, de talen als fr, nl, de, en, de antwoorden als ja of nee, de data als 2027-03-31
    .explain = Sommige kolommen beslissen iets: het geslacht, de taal, het akkoord voor e-mails, de dag waarop de gegevens verzameld werden. Een woord dat niet begrepen wordt, beslist niets. De arts wordt toch aangeschreven.
letters-postcode_unknown = rij { $row }: deze postcode staat in geen enkele lijst van Belgische postcodes
    .hint = kijk hem na; de brief wordt toch gemaakt, want enkele instellingen hebben een eigen postcode
    .explain = De meeste postcodes horen bij een gemeente. Sommige horen bij een instelling, en enkele zijn nieuw; daarom geeft een onbekende postcode een waarschuwing. Een postcode zonder vier cijfers is geen Belgische, en zijn rij krijgt geen brief.
letters-two_languages = rij { $row }: de straat is in twee talen geschreven
    .hint = houd de Franse of de Nederlandse naam, nooit beide
    .explain = De post vraagt één taal per adres, ook in Brussel: de Franse straatnaam met ‘Bruxelles’, of de Nederlandse met ‘Brussel’.
letters-list_damaged = regel { $line } is beschadigd
    .hint = zet het bestand terug uit een kopie, of haal de regel weg zodra u weet wat er stond
    .explain = Het register zegt wie welke brief gekregen heeft, de lijst van bezwaren wie er geen wil. Kan een regel niet gelezen worden, dan wordt niemand aangeschreven: een brief zou tweemaal kunnen vertrekken, of naar iemand met bezwaar gaan. Een laatste regel die door een panne afgebroken is, wordt zonder melding hersteld.
letters-glyph_missing = rij { $row }: geen enkel lettertype heeft de tekens { $characters }
    .hint = schrijf de naam in Latijnse letters, of zet een lettertype dat ze heeft in themes/NAAM/letters
    .explain = De ingebouwde lettertypen hebben Latijnse, Griekse en cyrillische letters. Een teken dat geen enkel lettertype heeft, zou als een leeg vakje gedrukt worden. Deze brief wordt niet gemaakt; de andere wel.
letters-too_long = rij { $row }: de brief telt { $pages } bladzijden, en mag er { $limit } tellen
    .hint = kort de stappen, de terugkoppeling en de grenzen in content/contacts.toml in, of sta meer bladzijden toe: pages = 2 in [letters]
    .explain = Een arts leest één bladzijde. Een brief die langer geworden is, wordt niet gemaakt; de andere wel.
letters-address_overflow = rij { $row }: het adres past niet in het venster
    .hint = kort de naam van de praktijk in, of laat de functie of het gebouw weg
    .explain = Een gevouwen blad schuift in zijn envelop. Het adres moet staan waar het venster het toont, hoe het blad ook ligt, met niets anders ernaast: ‘pignon letters testsheet’ drukt die plaats af. Een adres dat er zelfs in de kleinste letters niet in past, wordt geweigerd: beter dan dat het bij de post verloren gaat.
letters-template = { $template }: { $detail }
    .hint = vergelijk het bestand met het oorspronkelijke; docs/letters.md legt de sjablonen uit
    .explain = De brieven worden opgemaakt met de sjablonen van themes/NAAM/letters. Een fout in een ervan wordt op haar plaats getoond, in de woorden van typst, het programma dat de brieven zet. Met een sjabloon waar een fout in zit, wordt geen enkele brief gemaakt.
letters-window = dit venster laat geen plaats voor een adres
    .hint = meet het venster opnieuw: breedte, hoogte, afstand van de zijkant en van de onderkant, in millimeter
    .explain = Een gevouwen blad schuift in zijn envelop, zoveel als de envelop groter is. Wat het venster altijd toont, hoe het blad ook ligt, is evenveel kleiner dan het venster. Minder dan 50 op 15 mm volstaat niet voor een adres.
law-letters = site.toml zegt niet waar de adressen van de brieven vandaan komen
    .hint = voeg source toe aan [letters], bijvoorbeeld source = "de openbare zorgverlenerslijst van het RIZIV"; of geef elke rij van de adressenlijst een bron
    .explain = Een brief aan iemand die zijn adres niet zelf gaf, moet zeggen waar het vandaan komt, en of die bron openbaar is (AVG, art. 14.2.f). De brief zegt wat in de kolom source staat, anders in source van [letters]. Een rij zonder een van beide krijgt geen brief.
