# Thema, links en pagina’s.

theme-missing = er is geen thema ‘{ $name }’
    .hint = maak de map themes/{ $name }, of haal de regel `theme` uit site.toml
    .explain = De regel `theme` van site.toml noemt een map van themes/. Wat daarin staat, vervangt het oorspronkelijke uitzicht, bestand per bestand. Zonder die regel houdt de site het oorspronkelijke uitzicht.

theme-template = het sjabloon { $template } kan niet dienen: { $detail }
    .hint = vergelijk het met het oorspronkelijke sjabloon van dezelfde naam; docs/themes.md geeft alle velden
    .explain = Een sjabloon bevat een fout: een markering die niet gesloten is, een naam die niet bestaat, een waarde die ontbreekt. De getoonde plaats is waar het lezen stopte; de fout kan er iets voor zitten. Haalt u uw bestand uit themes/ weg, dan komt het oorspronkelijke terug.

theme-unknown_field = geen enkele weergave heeft een veld ‘{ $field }’ ({ $template })
    .hint = { $has_suggestion ->
        [1] bedoelde u `{ $suggestion }`?
       *[other] docs/themes.md geeft elke weergave en haar velden
    }
    .explain = Een sjabloon kan alleen de velden van een weergave noemen. In een voorwaarde zou een naam die niet bestaat ongemerkt als ‘nee’ tellen, en er zou een stuk van de pagina ontbreken zonder dat iemand het merkt; daarom wordt elke naam nagekeken. docs/themes.md geeft ze allemaal.

theme-unknown_phrase = er is geen zin ‘{ $key }’ in de taal ‘{ $lang }’ ({ $template })
    .hint = { $has_suggestion ->
        [1] bedoelde u `{ $suggestion }`? Voeg anders de regel `{ $key } = …` toe in locales/{ $lang }/ van uw thema
       *[other] voeg de regel `{ $key } = …` toe in locales/{ $lang }/ van uw thema
    }
    .explain = De woorden van de site staan in bestanden met zinnen, een map per taal. Een sjabloon vraagt een zin die deze taal niet heeft. Elke zin moet in alle talen van de site bestaan.

theme-phrases = dit bestand met zinnen is hier onleesbaar: { $detail }
    .hint = schrijf één zin per regel, in de vorm `sleutel = woorden`; regels die doorgaan, springen in
    .explain = De bestanden met zinnen zijn in Fluent geschreven: een sleutel, een gelijkteken, de woorden. Regels die doorgaan, beginnen met spaties. De andere zinnen van het bestand dienen toch.

theme-letters = de badge kan in de taal ‘{ $lang }’ niet getekend worden: het lettertype heeft geen ‘{ $letter }’
    .hint = zet een ander teken in deze zin; Latijnse letters met de accenten van Europa, cijfers en leestekens zijn er
    .explain = De woorden van de badge worden getekend met het lettertype dat pignon meebrengt, zodat ze overal dezelfde zijn en een pagina geen ander nodig heeft. Wat dit lettertype niet heeft, zou een leeg vakje zijn. Voor de woorden van de pagina’s geldt dit niet.

theme-address = ‘{ $words }’ kan geen deel van een adres zijn
    .hint = schrijf het in kleine letters zonder accenten, met cijfers en koppeltekens, hoogstens 80
    .explain = De zinnen `route-…` zijn de delen van de adressen die naar de rubrieken van de site leiden, zoals `team` in /team/. Browsers en hosts lezen andere tekens in adressen niet allemaal op dezelfde manier. Wat bezoekers lezen, staat in andere zinnen, `nav-…`.

route-collision = twee pagina’s willen hetzelfde adres: { $url }
    .first = de eerste
    .hint = hernoem een van de bestanden, of geef een ervan een andere `slug`
    .explain = Elke pagina heeft een eigen adres, dat uit de naam van haar bestand of uit haar `slug` komt. Hier zouden twee pagina’s op dezelfde plaats staan, en de ene zou de andere verbergen.

route-taken = het bestand { $path } zou de plaats innemen van een bestand dat de site nodig heeft
    .hint = hernoem uw bestand in content/static
    .explain = Wat in content/static staat, wordt gekopieerd zoals het is. Deze naam is er een die pignon zelf schrijft: een pagina, een beeld, of een bestand dat zoekmachines en webhosts lezen.

link-target = deze link leidt nergens heen: { $target }
    .hint = { $has_suggestion ->
        [1] bedoelde u `{ $suggestion }`?
       *[other] schrijf het pad van het bestand waaruit de pagina gemaakt wordt, bijvoorbeeld `../pages/naam.md`, of `page:team` voor een pagina van de site
    }
    .explain = Een link naar een andere pagina noemt het bestand waaruit ze gemaakt wordt, vertrekkend van het bestand waarin hij staat: `[ons team](page:team)`, `[Anne](../members/anne.md)`. Het adres op de site, in elke taal, wordt dan vanzelf gevonden en blijft juist als er iets van naam verandert.

link-image = dit beeld is niet te vinden: { $source }
    .hint = zet het beeld naast de tekst, in PNG of JPEG, en schrijf zijn naam
    .explain = Een beeld staat naast de tekst die het toont, en wordt genoemd met de naam van zijn bestand. Het wordt gepubliceerd in de groottes die de pagina’s nodig hebben, zonder wat een fototoestel erin noteerde.

link-foreign_image = dit beeld zou van een andere site komen: { $source }
    .hint = sla het beeld op naast de tekst en schrijf de naam van het bestand
    .explain = Een beeld dat elders gehaald wordt, laat die andere site weten wie de uwe leest. De site belooft dat niemand anders weet wie haar bezoekt: haar beelden moeten van haarzelf zijn.

link-broken = de pagina { $page } leidt naar { $target }, en dat bestaat niet
    .hint = verbeter de link in de tekst of in het sjabloon
    .explain = Elke link van elke pagina wordt gevolgd voor de site geschreven wordt. Deze leidt naar een adres dat de site niet heeft.

link-anchor = de pagina { $page } leidt naar ‘{ $anchor }’, en dat heeft die pagina niet ({ $target })
    .hint = schrijf het anker van een titel: zijn woorden in kleine letters, verbonden met koppeltekens
    .explain = Een link kan naar een titel leiden: `#onze-prijzen` leidt naar ‘Onze prijzen’. Hier heeft geen enkele titel dit anker; misschien is hij anders verwoord.

html-repeated_id = het anker ‘{ $id }’ staat twee keer op { $page }
    .hint = geef een van de titels een ander anker: `## Titel {"{"}#ander{"}"}`
    .explain = Een anker noemt één plaats van een pagina. Staat het er twee keer, dan leiden de links naar de eerste en raken schermlezers de weg kwijt.

html-image_alt = een beeld van { $page } heeft geen vervangende tekst: { $source }
    .hint = zeg in enkele woorden wat het beeld toont, of laat de tekst leeg als het alleen versiert
    .explain = Wie een beeld niet ziet, hoort zijn vervangende tekst. In een sjabloon heeft elk beeld het attribuut `alt` nodig; het is leeg voor een beeld dat alleen versiert.

html-inline_style = { $page } bevat een stijl die de eigen beveiliging van de site verbiedt: { $what }
    .hint = zet deze stijl in assets/style.css van het thema
    .explain = De site zegt browsers dat ze alleen haar eigen stijlbladen mogen volgen, zodat niets wat in een tekst binnensluipt haar kan veranderen. Een stijl in een pagina zou genegeerd worden.

html-inline_script = { $page } bevat een script dat de eigen beveiliging van de site verbiedt: { $what }
    .hint = zet dit script in een bestand onder assets/ van het thema
    .explain = De site zegt browsers dat ze alleen haar eigen scriptbestanden mogen uitvoeren, zodat niets wat in een tekst binnensluipt uitgevoerd kan worden. Een script in een pagina zou genegeerd worden, met een melding in de console.

law-cookies = { $page } zou elders iets gaan halen: { $what }
    .hint = bewaar er een kopie van in uw thema, of maak er een link van
    .explain = De site belooft dat niemand anders te weten komt wie haar leest: geen cookies, geen derden, en dus geen cookiebanner. Alles wat een browser uit zichzelf op een andere site zou gaan halen, zou die belofte breken en het akkoord van de bezoeker vragen.

law-badge = { $page } toont de criteria zonder deze woorden: ‘{ $words }’
    .hint = zet { "{{ view.disclaimer }}" } en { "{{ view.limits_notice }}" } terug in het sjabloon legitimacy.html van uw thema
    .explain = Zonder deze woorden zou men de criteria voor een officiële erkenning kunnen houden. Ze zeggen wie de criteria beoordeeld heeft, en dat de drempels in cijfers die van het programma zijn (code van medische deontologie, art. 37: geen schijn van een officieel label). Ze staan naast de criteria, zoals criteria.toml ze schrijft. Een netwerk dat niets wil beweren, schrijft publish_declared = false.
