# De opdrachtregel: src/cli

severity-error = fout
severity-warning = waarschuwing
severity-reminder = herinnering
severity-help = hulp

count-errors = { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
count-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
count-reminders = { $count ->
    [one] { $count } herinnering
   *[other] { $count } herinneringen
}
report-clean = geen fouten gevonden
report-reminders = vragen om in gedachten te houden:
report-upcoming = in het oog te houden:
report-upcoming-more = … en nog { $count }: ‘pignon check --format json’ geeft ze allemaal
report-explain = ‘pignon check --explain { $code }’ zegt meer

# Hulp

help-usage = Gebruik:
help-commands = Opdrachten
help-command = OPDRACHT
help-arguments = Argumenten
help-options = Opties
help-global-options = Opties van alle opdrachten
help-examples = Voorbeelden:
help-first-steps = Eerste stappen:
help-more = ‘pignon OPDRACHT --help’ geeft voorbeelden van elke opdracht; ‘pignon man’ is de handleiding.
help-values = [{ $values }]
help-default = [standaard: { $value }]

cmd-pignon = Maakt de website van een zorgnetwerk uit een map met gewone bestanden
    .examples =
        # een map maken die meteen gebouwd kan worden, en erin gaan
        pignon new mijn-netwerk
        cd mijn-netwerk
        # ze in de browser zien en bestanden wijzigen: de pagina volgt
        pignon serve --open
        # de site maken, in de map public
        pignon build
cmd-new = Maakt de map van een nieuw netwerk, volledig, met uitleg in de bestanden
    .examples =
        # een netwerk om mee te beginnen, in de taal van de terminal
        pignon new mijn-netwerk
        # hetzelfde in het Frans
        pignon new mon-reseau --lang fr
        # in de map waar u bent, als die leeg is
        pignon new .
cmd-build = Maakt de site
    .examples =
        # de site, in de map public
        pignon build
        # een proef elders, concepten inbegrepen
        pignon build --output proef --base-url https://proef.mijn-netwerk.example --drafts
        # niets zolang er een waarschuwing is
        pignon build --strict
        # de site zoals die op die dag zal zijn: prijzen, leden, nieuws
        pignon build --today 2027-01-01
cmd-check = Zoekt fouten in de bestanden en zegt hoe u ze verbetert
    .examples =
        # fouten, met bestand, regel en oplossing
        pignon check
        # meer over een bevinding, met de code die erbij staat
        pignon check --explain law.prices
        # vraagt ook andere sites of hun pagina’s nog bestaan
        pignon check --links
        # een regel per fout, voor een editor of een script
        pignon check --format short --strict
cmd-legitimacy = Toont de acht legitimiteitscriteria: wat vervuld is, wat ontbreekt
    .examples =
        # waar het netwerk vandaag staat, en wat er te doen is
        pignon legitimacy
        # wat tegen dan verouderd is
        pignon legitimacy --today 2027-02-01
cmd-schema = Schrijft JSON-schema’s waarmee een editor de bestanden van het netwerk aanvult
    .examples =
        # wat een editor nodig heeft om velden aan te vullen en uit te leggen
        pignon schema --output .schema
cmd-completions = Toont wat een shell nodig heeft om opdrachten aan te vullen
    .examples =
        pignon completions bash > ~/.local/share/bash-completion/completions/pignon
        pignon completions zsh > ~/.zfunc/_pignon
        pignon completions fish > ~/.config/fish/completions/pignon.fish
cmd-man = Toont de handleiding, of schrijft die van alle opdrachten
    .examples =
        # de handleiding
        pignon man | man -l -
        # die van alle opdrachten, voor het systeem
        pignon man --output /usr/local/share/man/man1
cmd-licenses = Toont wat het programma van anderen bevat, en onder welke licenties
    .examples =
        # bibliotheken, lettertypen en gegevens, per licentie
        pignon licenses
        # één ervan, met de licentie
        pignon licenses "Ysabeau Office"
        # alle licenties en vermeldingen, om met het programma mee te geven
        pignon licenses --texts > derden.txt

arg-root = Map van het netwerk; anders de dichtstbijzijnde hogerop met een site.toml
    .value = MAP
arg-today = Dag die als vandaag geldt: een datum, of een tijdstip zoals 2026-03-31T10:00:00Z
    .value = DATUM
arg-ui-lang = Taal van de terminal; anders die van het systeem, anders die van de site
    .value = TAAL
arg-quiet = Niets anders melden dan fouten
arg-color = Wanneer kleuren gebruiken
    .value = WANNEER
arg-help = Deze hulp tonen
arg-version = De versie tonen
arg-new-dir = Map die gemaakt wordt
    .value = MAP
arg-new-lang = Taal van het netwerk [standaard: die van de terminal]
    .value = TAAL
arg-output = Map waarin geschreven wordt
    .value = MAP
arg-build-output = Map van de afgewerkte site [standaard: public, in de map van het netwerk]
    .value = MAP
arg-build-base-url = Adres van de site, in plaats van dat in site.toml
    .value = URL
arg-build-drafts = Ook de kladversies opnemen
arg-build-jobs = Aantal pagina’s dat tegelijk gemaakt wordt
    .value = N
arg-strict = Waarschuwingen als fouten tellen
arg-format = Vorm van het resultaat
    .value = VORM
arg-check-explain = Een code uitleggen, zoals toml.unknown_key, en niets anders doen
    .value = CODE
arg-licenses-name = Naam van een bibliotheek, een lettertype of gegevens: toont alle licenties en vermeldingen ervan
    .value = NAAM
arg-licenses-texts = Alle licenties en vermeldingen, elk één keer
arg-completions-shell = De shell
    .value = SHELL

# Fouten in de argumenten

error-line = fout: { $message }
usage-unknown = de optie ‘{ $arg }’ bestaat niet
usage-extra = ‘{ $arg }’ is hier te veel
usage-no-command = zeg wat er moet gebeuren, met een van de opdrachten
usage-unknown-command = de opdracht ‘{ $arg }’ bestaat niet
usage-missing = er ontbreekt: { $arg }
usage-no-value = { $arg } verwacht een waarde
usage-no-value-wanted = { $arg } neemt geen waarde
usage-encoding = een woord van de opdracht is niet in UTF-8
usage-value = ‘{ $value }’ past niet bij { $arg }
usage-twice = { $arg } kan niet tweemaal gegeven worden, en niet samen met een optie die ze uitsluit
usage-suggestion = ; bedoelde u ‘{ $word }’?
usage-expected = ; mogelijk: { $words }
usage-cause = : { $cause }
usage-today = schrijf een datum zoals 2026-03-31, of een tijdstip zoals 2026-03-31T10:00:00Z
usage-jobs = schrijf een getal van 1 tot 1024
usage-help = ‘{ $command } --help’ zegt meer

# Fouten van de machine

error-crash = de fout ligt bij pignon zelf, in { $place }{ $has_what ->
    [1] {": "}{ $what }
   *[other] {""}
}. Wat er stond, blijft staan. Stuur deze regel naar de makers; RUST_BACKTRACE=1 voor de opdracht toont meer.
error-no-root = geen site.toml in { $path } of in een map daarboven; ‘pignon new’ maakt een netwerk, --root zegt waar er een is
error-root = er is geen site.toml in { $path }
error-write = { $path } kan niet geschreven worden
error-base-url = ‘{ $found }’ is niet het adres van een site; schrijf het voluit, zoals https://www.mijn-netwerk.example
error-certificates = SSL_CERT_FILE wijst naar { $path }, waaruit geen certificaat (PEM) gelezen kan worden; verbeter deze variabele, of verwijder ze
error-not-ours = { $path } bevat bestanden die pignon niet gemaakt heeft en niet aanraakt; geef een lege map, of verwijder ze zelf
error-output-source = { $path } kan de website niet bevatten: het is de map van het netwerk, een map daarboven, of een map waaruit de website gemaakt wordt; geef een andere map op
error-not-a-folder = { $path } is een bestand, geen map; geef een andere naam op
error-manifest = { $path } is onleesbaar of komt van een andere versie: pignon weet niet meer welke bestanden in deze map van hem zijn en raakt ze niet aan; maak de map leeg of geef een andere op, en begin opnieuw
error-in-the-way = { $path } is niet door pignon gemaakt en staat op de plaats van een bestand van de website; haal het weg en begin opnieuw
error-changed-meanwhile = { $path } is intussen gewijzigd en werd niet vervangen; begin opnieuw, om te zien wat er nu zou veranderen
error-threads = de parallelle taken kunnen niet starten; probeer --jobs 1
error-colon = {": "}
error-new-exists = { $path } bestaat al en is niet leeg; geef de naam van een map die nog niet bestaat, of van een lege map
error-licenses-unknown = dit programma bevat niets dat ‘{ $name }’ heet; ‘pignon licenses’ geeft de lijst
error-licenses-unknown-near = dit programma bevat niets dat ‘{ $name }’ heet; bedoelde u ‘{ $suggestion }’?
error-unknown-code = de code ‘{ $code }’ bestaat niet
error-unknown-code-near = de code ‘{ $code }’ bestaat niet; bedoelde u ‘{ $suggestion }’?

# Wat het systeem zegt

system-not-found = niet gevonden
system-permission = toegang geweigerd
system-full = de schijf is vol
system-read-only = de schijf is alleen-lezen
system-not-a-folder = dit is geen map
system-a-folder = dit is een map
system-name = het systeem aanvaardt deze naam niet

# Wat de opdrachten zeggen

explain-severity = { $severity ->
    [error] De site wordt niet gemaakt zolang dit niet verbeterd is.
    [warning] De site wordt gemaakt; iemand kijkt dit best na.
   *[reminder] Een vraag van de gids of van de wet, om in gedachten te houden. Er hoeft niets verbeterd te worden.
}
new-done = het netwerk staat in { $path }
new-next =
    Om te beginnen:
      cd { $path }
      pignon serve     toont de site en volgt hem terwijl u schrijft
      pignon check     zoekt fouten
      pignon build     maakt de site, in de map public

    { $readme } zegt wat u eerst aanpast; ‘{ $mark }’ staat bij wat verzonnen is.
licenses-intro = pignon is vrije software, onder MIT of Apache-2.0 naar uw keuze. Het bevat werk van anderen, elk onder zijn eigen licentie:
licenses-group = { $licence } ({ $count ->
    [one] { $count } bibliotheek
   *[other] { $count } bibliotheken
})
licenses-more = ‘pignon licenses NAAM’ toont de licenties en vermeldingen van één ervan, ‘pignon licenses --texts’ die van alle.
licenses-general = Het pakket bevat de tekst van zijn licentie niet; hieronder staat de algemene formulering ervan.
man-examples = VOORBEELDEN
man-exit = EXITCODES
man-exit-codes =
    0   alles in orde
    1   de bestanden bevatten fouten
    2   de opdracht is verkeerd geschreven, of de machine weigert
    3   de badge klopt, maar of ze ingetrokken is kon niet nagegaan worden
man-environment = OMGEVING
man-environment-variables =
    PIGNON_CACHE    map voor beelden en bladen die bewaard worden; geen als ze leeg is
    NO_COLOR        geen kleuren, tenzij ze leeg is
    SSL_CERT_FILE   certificaten van wie te geloven is (PEM), in plaats van de ingebouwde lijst
    LC_ALL, LC_MESSAGES, LANG   de taal, tenzij --ui-lang die zegt
man-name = NAAM
man-synopsis = OVERZICHT
man-description = BESCHRIJVING
man-options = OPTIES
man-see = ZIE OOK
schema-done = { $count ->
    [one] { $count } schema geschreven in { $path }
   *[other] { $count } schema’s geschreven in { $path }
}
man-done = { $count ->
    [one] { $count } pagina geschreven in { $path }
   *[other] { $count } pagina’s geschreven in { $path }
}
build-done = { $pages ->
    [one] { $pages } pagina
   *[other] { $pages } pagina’s
} in { $path } ({ $written ->
    [one] { $written } bestand geschreven
   *[other] { $written } bestanden geschreven
}, { $unchanged } ongewijzigd, { $deleted } verwijderd), in { $seconds } s
build-unchanged = sinds de vorige keer is er niets veranderd
build-unchanged-found = sinds de vorige keer is er niets veranderd ({ $found }: ‘pignon check’ toont ze)
build-stopped = de site werd niet gemaakt; de vorige is onaangeroerd

stage-wait = een andere ‘pignon build’ is bezig in deze map, deze wacht
stage-load = lezen
stage-render = pagina’s maken
stage-write = schrijven

# De tabel van de legitimiteit

legitimacy-title = Legitimiteit op { $date }: { $met } van { $count } criteria vervuld
legitimacy-note = Zelfevaluatie door het netwerk, op basis van zijn bestanden; niemand van buiten heeft ze nagekeken.
legitimacy-missing = er ontbreekt
legitimacy-next = te doen
legitimacy-evidence = aangetoond door
legitimacy-upcoming = Volgende data
legitimacy-label = { $label }:
legitimacy-named = { $text }: { $names }
