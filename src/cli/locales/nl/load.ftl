# Bestanden en waarden: src/load, src/model
#
# In de remedies is $has_suggestion 1 als $suggestion een waarschijnlijk woord bevat. Een
# alinea van een uitleg die met vier spaties meer begint, is een voorbeeld en wordt getoond
# zoals ze is.

file-encoding = dit bestand is niet opgeslagen als tekst in UTF-8
    .hint = open het in een teksteditor, kies ‘Opslaan als’ en de codering ‘UTF-8’
    .explain =
        Een tekstbestand is een reeks getallen, en de codering zegt welk getal voor welke letter staat. pignon leest UTF-8, dat elke editor van vandaag kan schrijven. In een oudere codering zouden letters met accenten op de site verkeerd staan: het bestand wordt dus geweigerd, liever dan te raden.

        Misschien is het bestand ook geen tekst: een Word-document dat in ‘.md’ hernoemd is, blijft een Word-document. Kopieer de tekst ervan in een nieuw bestand.

file-too_large = dit bestand is groter dan 5 MB
    .hint = verdeel de tekst over meerdere pagina’s, of zet een document om te downloaden in content/static
    .explain =
        Een tekst van 5 MB zou een boek van meer dan tweeduizend bladzijden zijn. Een bestand van die grootte is meestal iets anders, onder een verkeerde naam. Documenten om te downloaden, zoals een folder in PDF, komen in content/static.

file-missing = het bestand { $path } ontbreekt
    .hint = maak { $path }; ‘pignon new’, in een andere map, toont er een voorbeeld van
    .explain =
        Elk netwerk heeft een bestand site.toml en, in de map content, de bestanden project.toml, tariffs.toml, contacts.toml en charter.md. Zonder die bestanden kan de site niet gemaakt worden. Bestaat het bestand wel, kijk dan naar zijn naam en naar de map waarin het staat: Windows verbergt soms het einde van namen, zodat ‘site.toml’ eigenlijk ‘site.toml.txt’ heet.

file-unexpected = pignon weet met dit bestand geen raad
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’? Hernoem het bestand
       *[other] verplaats het naar content/static om het te publiceren zoals het is, of haal het weg
    }
    .explain =
        In de map content komen alleen bestanden op de site die pignon kent: teksten in Markdown (.md), de .toml-bestanden van het netwerk en beelden in PNG of JPEG naast de teksten. Elk ander bestand zou zonder een woord wegblijven; daarom deze waarschuwing. Wat bezoekers mogen downloaden, komt in content/static.

file-name = de naam van dit bestand kan geen webadres worden
    .hint = hernoem het met kleine letters zonder accent, cijfers en koppeltekens
    .explain =
        De naam van een bestand wordt het adres van een pagina. Een adres dat overal werkt, heeft geen hoofdletters, spaties, accenten of andere tekens. In content/static mogen ook hoofdletters, punten, ‘_’ en ‘~’.

        Voorbeeld: schrijf in plaats van ‘Voornaam Naam.md’ liever ‘voornaam-naam.md’.

file-language = ‘{ $lang }’ is geen taal die de site kan hebben
    .hint = schrijf fr, nl, de of en voor .md, zoals in ‘charter.fr.md’; is het geen vertaling, haal dat deel dan uit de naam
    .explain =
        Een vertaling draagt de naam van het origineel, met de taal tussen twee punten: charter.md is in de hoofdtaal, charter.fr.md is de Franse vertaling. De talen zijn Frans (fr), Nederlands (nl), Duits (de) en Engels (en). Vervang elke andere punt in een naam door een koppelteken.

file-translation_orphan = deze vertaling heeft geen origineel: { $path } ontbreekt
    .hint = maak { $path } in de hoofdtaal, of geef dit bestand die naam
    .explain =
        Elke tekst heeft een bestand in de hoofdtaal van de site, de eerste van ‘languages’ in site.toml. Dat bestand bevat ook wat niet verandert van taal tot taal: data, nummers, namen. Een vertaling voegt daar alleen haar tekst aan toe; ze kan dus niet op zichzelf bestaan.

file-translation_twice = deze tekst staat er twee keer in de hoofdtaal: ook in { $path }
    .hint = houd een van beide bestanden
    .explain =
        Het bestand zonder taal in zijn naam is dat van de hoofdtaal. Is die het Nederlands, dan zijn charter.md en charter.nl.md dezelfde tekst, en pignon kan niet weten welke de goede is. De tweede is vaak een oude kopie.

file-front_matter = deze tekst begint niet met zijn instellingen
    .hint = begin het bestand met een regel ‘+++’, dan de instellingen zoals title = "…", dan nog een regel ‘+++’
    .explain =
        Een pagina begint met haar instellingen, tussen twee regels met niets dan ‘+++’. De eerste moet de allereerste regel van het bestand zijn. De tekst komt na de tweede.

        Voorbeeld:

            +++
            title = "Onze prijzen"
            +++

            Een eerste gesprek kost 60 euro.

file-loop = deze map bevat zichzelf
    .hint = haal de koppeling (de snelkoppeling) weg die naar een map hogerop leidt
    .explain =
        Een koppeling, ook snelkoppeling of alias genoemd, leidt van deze map naar een van de mappen waarin ze zit. Wie ze volgt, komt nooit aan het einde. pignon gaat er niet in.

file-link = { $state ->
    [broken] deze koppeling (snelkoppeling) leidt naar een bestand dat niet bestaat
   *[other] deze koppeling (snelkoppeling) leidt buiten de map content
    }
    .hint = { $state ->
        [broken] haal de koppeling weg, of zet het bestand zelf hier
       *[other] zet een kopie van het bestand zelf hier, als iedereen het mag lezen
    }
    .explain =
        Een symbolische koppeling staat in de plaats van een bestand dat elders ligt. In de map content wordt ze gevolgd. Een koppeling die eruit leidt, wordt geweigerd: ze zou een privébestand op de site kunnen zetten, en een andere computer zou haar doel niet vinden.

picture-too_large = dit beeld heeft meer dan 50 miljoen pixels
    .hint = verklein het: 2000 pixels aan de langste kant volstaan voor elk scherm
    .explain =
        Zo’n beeld lezen duurt heel lang, en geen enkel scherm toont zoveel punten. pignon verkleint de beelden van uw pagina’s zelf; het volstaat dat het origineel een gewone grootte heeft, zoals een telefoon ze geeft.

picture-unreadable = dit beeld is geen PNG of JPEG, of het is beschadigd
    .hint = open het in een beeldprogramma en sla het opnieuw op als JPEG (foto’s) of PNG (tekeningen)
    .explain =
        Het einde van de naam beslist niet wat een beeld is: een foto van een iPhone in het formaat HEIC die hernoemd is in ‘.jpg’, blijft HEIC. Het beeld kan ook bij een kopie afgebroken zijn. Gaat het open op uw computer, sla het dan opnieuw op als JPEG of PNG; zoek anders het origineel.

toml-syntax = { $fault ->
    [duplicate] ‘{ $key }’ staat hier een tweede keer
    [open_text] hier begint een tekst, en het aanhalingsteken dat hem sluit ontbreekt
    [no_equals] een instelling schrijft u als ‘sleutel = waarde’, en hier staat geen ‘=’
    [two_equals] hier staan twee ‘=’
    [unquoted] deze tekst staat niet tussen aanhalingstekens
    [curly_quotes] aanhalingstekens van deze vorm tellen hier niet
    [no_value] de waarde ontbreekt
    [yes_no] ja en nee schrijft u hier als ‘true’ en ‘false’
    [date] dit is geen datum zoals men ze hier schrijft
    [no_such_day] deze dag bestaat niet in de kalender
    [comma_number] een getal met een komma kan hier niet staan
    [unit] een getal schrijft u hier zonder eenheid
    [leading_zero] een getal kan niet met 0 beginnen
    [two_on_line] op dezelfde regel begint een tweede instelling
    [inner_quote] de tekst eindigde bij het aanhalingsteken hiervoor
    [after_value] de waarde eindigde voor deze plaats
    [backslash] de schuine streep achterover ‘\’ heeft een eigen betekenis in een tekst tussen "…"
    [no_comma] er ontbreekt een komma tussen twee waarden
    [open_braces] de sluitende accolade ‘{"}"}’ ontbreekt
    [open_header] de sluitende haken van deze titel ontbreken
    [open_list] de sluitende haak ‘]’ van een lijst ontbreekt
    [key] een sleutel bestaat uit letters zonder accent, cijfers, ‘_’ en ‘-’
    [too_deep] lijsten of tabellen zitten te diep in elkaar
   *[other] dit is niet geschreven op een manier die pignon kan lezen (technisch detail: { $detail })
    }
    .hint = { $fault ->
        [duplicate] houd er een; een lijst van blokken schrijft u met dubbele haken, [[{ $key }]]
        [open_text] sluit de tekst met een recht aanhalingsteken (") op dezelfde regel
        [no_equals] zet ‘=’ tussen de sleutel en zijn waarde; een notitie begint met ‘#’
        [two_equals] houd er een
        [unquoted] zet hem tussen rechte aanhalingstekens: "…"
        [curly_quotes] gebruik rechte aanhalingstekens: "…"
        [no_value] schrijf een waarde na ‘=’, of haal de regel weg
        [yes_no] schrijf true (ja) of false (nee), in kleine letters en zonder aanhalingstekens
        [date] schrijf jaar-maand-dag, zonder aanhalingstekens, zoals 2026-03-31
        [no_such_day] kijk de maand na (van 01 tot 12) en het aantal dagen ervan
        [comma_number] schrijf bedragen in cent, zonder komma: 4500 voor 45 €; andere decimalen krijgen een punt
        [unit] schrijf alleen het getal; bedragen staan in cent: 4500 voor 45 €
        [leading_zero] is het een telefoon, een code of een nummer, zet het dan tussen aanhalingstekens
        [two_on_line] zet elke ‘sleutel = waarde’ op een eigen regel
        [inner_quote] gebruik in een tekst ’ of ‘’, of schrijf \" voor een recht aanhalingsteken
        [after_value] haal weg wat volgt; een notitie begint met ‘#’
        [backslash] schrijf \\ om er een te krijgen, of haal hem weg
        [no_comma] zet een komma tussen beide
        [open_braces] sluit de tabel met {"}"} op dezelfde regel
        [open_header] schrijf [naam] of [[naam]], met evenveel haken na de naam als ervoor
        [open_list] sluit de lijst met ]
        [key] zoek de sleutel op in het voorbeeld; een notitie begint met ‘#’
        [too_deep] een bestand van een netwerk heeft nooit meer dan vijf niveaus nodig
       *[other] zoek hier en op de regel erboven een aanhalingsteken, een haak of een ‘=’ die ontbreekt
    }
    .explain =
        Instellingen schrijft u als ‘sleutel = waarde’, één per regel. Een tekst staat tussen rechte aanhalingstekens. Een lijst staat tussen rechte haken, met komma’s. Een datum schrijft u als 2026-03-31, zonder aanhalingstekens. Een regel die met ‘#’ begint, is een notitie voor uzelf.

        Alleen de eerste fout van het bestand wordt getoond, want de andere volgen er vaak uit. Zolang ze er staat, wordt er niets van dit bestand gelezen.

        Voorbeeld:

            name = "Netwerk aan de Leie"
            languages = ["nl", "fr"]
            founded_on = 2019-09-02

        Tekstverwerkers veranderen rechte aanhalingstekens " in gebogen “ ” of ‘ ’, en die zijn hier niet geschikt. Gebruik een eenvoudige teksteditor.

toml-unknown_key = ‘{ $key }’ bestaat hier niet
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’?
       *[other] wat hier mag staan: { $known }
    }
    .explain =
        Elke tabel heeft haar lijst van sleutels. Een sleutel die daar niet in staat, zou niets doen, en u zou kunnen denken dat uw site iets zegt wat ze niet zegt. Meestal is het een tikfout.

        Het kan ook een sleutel zijn die in de verkeerde tabel staat: een sleutel hoort bij de laatste regel tussen haken die eraan voorafgaat. Het bestand docs/reference.md geeft de sleutels van elke tabel.

toml-missing_key = ‘{ $key }’ ontbreekt
    .hint = voeg een regel toe die begint met { $key } =
    .explain =
        Sommige sleutels van deze tabel zijn verplicht, en een daarvan staat er niet. De getoonde plaats is het begin van de tabel: voeg de regel toe waar u wilt, voor de volgende regel tussen haken.

        Bij een tekst in meerdere talen kan de ontbrekende sleutel een taal zijn: een tekst moet er minstens in de hoofdtaal van de site zijn.

toml-type = { $expected ->
        [string] hier wordt een tekst tussen aanhalingstekens verwacht
        [integer] hier wordt een geheel getal verwacht
        [float] hier wordt een getal verwacht
        [boolean] hier wordt ‘true’ of ‘false’ verwacht
        [date] hier wordt een datum verwacht
        [time] hier wordt een uur verwacht
        [array] hier wordt een lijst verwacht
        [table] hier wordt een tabel verwacht
        [localized] hier wordt een tekst verwacht, of een tekst per taal
       *[other] hier wordt een ander soort waarde verwacht
    }, en niet { $found ->
        [string] een tekst
        [integer] een geheel getal
        [float] een kommagetal
        [boolean] ‘true’ of ‘false’
        [datetime] een datum of een uur
        [array] een lijst
        [table] een tabel
       *[other] deze waarde
    }
    .hint = { $expected ->
        [string] zet de waarde tussen rechte aanhalingstekens: "…"
        [integer] schrijf het getal zonder aanhalingstekens, spaties of decimalen: 60
        [float] schrijf het getal met een punt en zonder aanhalingstekens: 50.63
        [boolean] schrijf true (ja) of false (nee), zonder aanhalingstekens
        [date] schrijf jaar-maand-dag zonder aanhalingstekens: 2026-03-31
        [time] schrijf het uur en de minuten zonder aanhalingstekens: 09:00
        [array] zet de waarden tussen rechte haken, met komma’s: ["een", "twee"]
        [table] schrijf de sleutels en hun waarden tussen accolades: { "{" } sleutel = "waarde" { "}" }
        [localized] schrijf "…", of { "{" } nl = "…", fr = "…" { "}" }
       *[other] zoek deze sleutel op in docs/reference.md
    }
    .explain =
        Elke sleutel verwacht een soort waarde. De aanhalingstekens maken het verschil: "60" is een tekst, 60 is een getal; "2026-03-31" is een tekst, 2026-03-31 is een datum.

        Voorbeeld:

            name = "Netwerk aan de Leie"
            waiting_days = 21
            accepting_on = 2026-03-31
            clinical = true
            languages = ["nl", "fr"]
            title = { "{" } nl = "Tarieven", fr = "Tarifs" { "}" }

toml-choice = ‘{ $found }’ is geen van de woorden die hier mogelijk zijn
    .hint = { $has_suggestion ->
        [1] bedoelde u ‘{ $suggestion }’?
       *[other] schrijf een van deze woorden: { $known }
    }
    .explain =
        Sommige sleutels verwachten een woord uit een lijst, altijd in het Engels en in kleine letters, want pignon vertaalt het zelf: op de pagina wordt ‘onsite’ in het Nederlands ‘ter plaatse’ en in het Frans ‘au cabinet’. Het bestand docs/reference.md geeft de woorden van elke sleutel en hun betekenis.

value-shape = ‘{ $found }’ is geen { $expected ->
        [base_url] adres van een site
        [cents] bedrag in cent
        [compsy] nummer van de Psychologencommissie
        [count] getal dat hier mogelijk is
        [country] code van een land
        [colour] kleur
        [doi] DOI
        [email] e-mailadres
        [enterprise] ondernemingsnummer
        [establishment] vestigingseenheidsnummer
        [iban] rekeningnummer (IBAN)
        [name] naam op één regel
        [nihdi] RIZIV-nummer
        [phone] telefoonnummer
        [postcode] Belgische postcode
        [slug] naam die in een adres kan staan
        [text] tekst die getoond kan worden
        [time] uur
        [url] webadres
        [year] jaartal
        [positive] getal dat hier zin heeft
        [latitude] breedtegraad
        [longitude] lengtegraad
        [alias] vroeger adres van een pagina
        [branch] branch van een git-repository
        [bucket] bucket van een opslag
        [host] naam van een machine
        [repository] adres van een git-repository
        [user] naam van een gebruiker
       *[other] waarde zoals ze hier verwacht wordt
    }
    .hint = { $expected ->
        [base_url] schrijf het voluit, zoals ‘https://www.mijn-netwerk.example’, zonder ‘?’ of ‘#’
        [cents] schrijf het bedrag in cent, als geheel getal: 6000 voor 60 euro
        [compsy] neem het nummer over van de kaart of uit het register: letters en cijfers, hoogstens 20
        [count] schrijf een geheel getal, nul of meer
        [country] schrijf twee letters, zoals BE, FR, NL of DE
        [colour] schrijf een # en zes cijfers of letters van a tot f, zoals ‘#1f4256’
        [doi] neem hem over uit de publicatie: hij begint met ‘10.’, zoals ‘10.1000/182’
        [email] schrijf het zoals ‘contact@mijn-netwerk.example’, zonder accent of spatie
        [enterprise] schrijf de tien cijfers, waarvan het eerste 0 of 1 is, zoals ‘0123.456.749’
        [establishment] schrijf de tien cijfers, waarvan het eerste van 2 tot 8 gaat, zoals ‘2.123.456.789’
        [iban] neem het over met het land erbij, zoals ‘BE49 9990 0000 0171’
        [name] schrijf één regel, zonder onzichtbare tekens
        [nihdi] schrijf de elf cijfers, zoals ‘1-23456-78-901’
        [phone] schrijf het zoals ‘04 123 45 67’, ‘0470 00 00 00’ of ‘+33 1 23 45 67 89’
        [postcode] schrijf vier cijfers, van 1000 tot 9999
        [slug] gebruik kleine letters zonder accent, cijfers en koppeltekens, hoogstens 80 tekens
        [text] schrijf minstens één woord, en tik het opnieuw in als het van elders gekopieerd is
        [time] schrijf het uur en de minuten, zoals 09:00
        [url] schrijf het voluit, vanaf ‘https://’
        [year] schrijf vier cijfers, zoals 2019
        [positive] schrijf een geheel getal van minstens 1, of haal de sleutel weg
        [latitude] schrijf graden tussen -90 en 90; België ligt tussen 49.5 en 51.5
        [longitude] schrijf graden tussen -180 en 180; België ligt tussen 2.5 en 6.5
        [alias] schrijf een adres vanaf het begin van de site, zoals /team/oude-naam/
        [branch] schrijf letters, cijfers, ‘-’, ‘_’, ‘.’ of ‘/’, zoals in ‘gh-pages’
        [bucket] neem zijn naam over: 3 tot 63 kleine letters, cijfers, ‘-’, ‘.’ of ‘_’
        [host] schrijf alleen het adres, zoals in ‘ssh.mijn-host.example’, zonder ‘sftp://’
        [repository] schrijf het zoals in ‘git@host.example:eigenaar/naam.git’, of begin met ‘https://’
        [user] schrijf alleen de naam, zonder spaties of wachtwoord
       *[other] zoek deze sleutel op in docs/reference.md
    }
    .explain =
        Nummers, adressen en telefoons worden bij het lezen nagekeken, want één fout cijfer zou een patiënt bij een onbekende brengen. pignon kijkt alleen naar de vorm: of het nummer bestaat, en of het van u is, kan het niet weten.

        Spaties, punten en koppeltekens in nummers zijn vrij. Is de waarde juist en wordt ze toch geweigerd, dan is er misschien een onzichtbaar teken mee gekopieerd: wis ze en tik ze met de hand opnieuw in.

value-hours = { $state ->
        [no_days] deze uren zeggen niet op welke dagen
       *[reversed] deze uren eindigen voor ze begonnen zijn
    }
    .from = ze beginnen hier
    .hint = { $state ->
        [no_days] voeg days toe, bijvoorbeeld days = ["monday", "thursday"]
       *[reversed] verbeter een van beide uren; voorbij middernacht zijn er twee vermeldingen nodig
    }
    .explain =
        Uren worden gelezen door mensen die willen bellen of komen. Uren zonder dag, of die eindigen voor ze beginnen, zouden getoond worden zoals ze zijn en iemand voor een gesloten deur zetten.

            hours = [
              {"{"} days = ["monday", "thursday"], from = 09:00:00, until = 12:30:00 {"}"},
            ]

value-check_digits = ‘{ $found }’ bevat een fout cijfer: de controlecijfers kloppen niet
    .hint = vergelijk het cijfer per cijfer met het origineel
    .explain =
        De laatste cijfers van een ondernemings- of rekeningnummer worden uit de andere berekend, zodat een tikfout opvalt. Hier kloppen ze niet: een cijfer is fout, of twee zijn er verwisseld.

        Vervang niet zomaar de controlecijfers: de fout zit vaker in de andere, en dan zou het nummer van iemand anders zijn. Een ondernemingsnummer gaat u na in de openbare zoekdienst van de Kruispuntbank van Ondernemingen.

value-postcode = geen enkele gemeente heeft de postcode { $found }
    .hint = lees de vier cijfers na; is de postcode juist, dan mag deze waarschuwing blijven
    .explain =
        pignon kent de postcodes van de Belgische gemeenten en zet daarmee uw leden en partners op de kaart. Deze staat niet in zijn tabel. Enkele instellingen hebben een eigen postcode, die niet in de tabel staat; de plaats ontbreekt dan op de kaart.
