# Teksten in Markdown: src/load/markdown.rs

markdown-front_matter_unclosed = de kop die met ‘+++’ opengaat, wordt nooit gesloten
    .hint = voeg na de laatste instelling, voor de tekst, een regel met niets dan ‘+++’ toe
    .explain =
        Een pagina begint met haar instellingen, de titel bijvoorbeeld, tussen twee regels met niets dan ‘+++’. De tekst komt na de tweede. Zonder die tweede regel kan pignon niet weten waar de instellingen eindigen en waar de tekst begint: het leest geen van beide.

        Voorbeeld van een goede pagina:

            +++
            title = "Onze prijzen"
            +++

            Een eerste gesprek kost 60 euro.

markdown-link_scheme = een adres dat met ‘{ $scheme }:’ begint, mag hier niet
    .hint = schrijf een adres met https://, het pad van een bestand of, voor een link, mailto:, tel:, sms: of page: met daarna de naam van de pagina
    .explain =
        Sommige adressen leiden niet naar een pagina: ze starten een programma in de browser (‘javascript:’) of noemen een bestand op uw eigen computer (‘C:’), dat niemand anders kan openen. Een link kan naar een site leiden, naar een e-mailadres, naar een telefoonnummer of naar een van uw pagina’s; een beeld is een van uw bestanden of komt van een site.

        Voorbeelden: [onze prijzen](page:tarieven), [bel ons](tel:+3225551234), ![De ingang](ingang.jpg).

markdown-duplicate_anchor = twee titels hebben hetzelfde anker ‘{ $id }’
    .first = het eerste staat hier
    .hint = geef een van beide titels een ander anker, of haal het weg
    .explain =
        Een anker is de naam waarmee een link naar een titel midden in een pagina leidt. Hebben twee titels hetzelfde, dan leidt de link altijd naar de eerste en blijft de tweede onbereikbaar.

        Voorbeeld: ‘## Prijzen {"{"}#prijzen{"}"}’, en dan ‘## Terugbetaling {"{"}#terugbetaling{"}"}’. Geeft u geen anker, dan maakt pignon er een uit de woorden van de titel.

markdown-heading_jump = deze titel slaat een niveau over: er staat ‘{ $found }’ waar ‘{ $expected }’ hoort
    .above = de vorige titel staat hier
    .hint = schrijf ‘{ $expected }’ voor deze titel, of voeg erboven de titel toe die ontbreekt
    .explain =
        Blinden beluisteren de titels van een pagina en gaan van de ene naar de andere, zoals in een inhoudstafel. Ontbreekt er een niveau, dan zoeken ze een deel dat niet bestaat. Het niveau zegt hoe de delen in elkaar passen, niet hoe groot de letters zijn: daar zorgt het thema voor.

        Voorbeeld: schrijf onder ‘## Prijzen’ ‘### Aangepast tarief’, en niet ‘#### Aangepast tarief’.

markdown-raw_html = HTML mag niet in deze tekst
    .hint = schrijf het in Markdown: **vet**, *cursief*, [link](page:contact); om het teken zelf te tonen, schrijft u \<
    .explain =
        Deze tekst schrijft u in Markdown, zonder HTML zoals <div> of <font>. Zo blijven de pagina’s veilig, leesbaar voor iedereen en in de stijl van de site, ook als het thema verandert. Een opmerking zoals <!-- in mei nalezen --> mag blijven: niemand ziet ze op de site.

        Voorbeeld: schrijf ‘**Belangrijk**’ in plaats van ‘<b>Belangrijk</b>’.

markdown-html_not_kept = ‘{ $what }’ wordt uit deze tekst weggelaten
    .hint = haal dit onderdeel weg, of schrijf dit stuk in Markdown
    .explain =
        HTML mag in deze tekst, maar niet om het even welke. Programma’s, stijlen, kaders van een andere site, formulieren en klassen worden weggelaten: ze zouden uw bezoekers kunnen volgen, woorden verbergen of een ander deel van de site nabootsen, zoals de badge. pignon meldt het u, liever dan een pagina te publiceren waaraan iets ontbreekt.

        Voorbeeld: zet in plaats van een video in een kader een link ernaartoe.

markdown-comment_unclosed = deze opmerking wordt nooit gesloten: alles wat volgt, zou verdwijnen
    .hint = voeg ‘-->’ toe aan het einde van de opmerking
    .explain =
        Wat tussen ‘<!--’ en ‘-->’ staat, is een notitie voor wie schrijft, en komt niet op de site. Zonder ‘-->’ wordt de rest van de tekst bij die notitie gerekend.

        Voorbeeld: <!-- openingsuren nog te bevestigen -->

markdown-footnote_unused = geen enkele tekst verwijst naar de voetnoot ‘{ $label }’: ze komt niet op de pagina
    .hint = schrijf [^{ $label }] op de plaats die ze uitlegt, of haal de voetnoot weg
    .explain =
        Een voetnoot heeft twee delen: een verwijzing in de tekst, zoals [^1], en de noot zelf, die begint met ‘[^1]:’. Een noot zonder verwijzing wordt niet getoond, want niets leidt ernaartoe. Hebben twee noten dezelfde naam, dan wordt alleen de eerste getoond.

        Voorbeeld: ‘Een deel van de prijs wordt terugbetaald[^1].’ en, lager, ‘[^1]: Vraag het na bij uw ziekenfonds.’

markdown-image_alt = het beeld ‘{ $source }’ heeft geen vervangende tekst
    .hint = beschrijf het tussen de haken, ![Een lichte wachtkamer](zaal.jpg), of schrijf ![-](zaal.jpg) als het alleen versiert
    .explain =
        Wie het beeld niet ziet, hoort in plaats daarvan deze tekst; de anderen lezen hem als het beeld niet laadt. Zeg in enkele woorden wat het beeld vertelt, zonder ‘beeld van’. Een beeld dat niets vertelt, zoals een versiering, krijgt een koppelteken: het wordt dan overgeslagen.

        Voorbeeld: ![De ingang, met een helling links](ingang.jpg).

markdown-too_deep = lijsten, citaten of HTML-elementen zitten hier meer dan { $limit } niveaus diep in elkaar
    .hint = maak deze tekst eenvoudiger; zoek een reeks tekens zoals ‘>’ die erin geslopen is
    .explain =
        Niemand kan een lijst in een lijst in een lijst lezen, tachtig keer na elkaar. Bijna altijd komt het van een geplakte tekst, of van een lange reeks tekens ‘>’, die elk een citaat in het vorige openen. Om zich te beschermen leest pignon zo’n tekst helemaal niet.

        Voorbeeld: ‘>>>>> Dag’ is al een citaat in vier andere.
