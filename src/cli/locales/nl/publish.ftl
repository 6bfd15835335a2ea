# pignon publish: src/cli/publish, src/publish, src/check/publish.rs

cmd-publish = Publiceert de site: maakt ze, en verstuurt wat veranderd is
    .examples =
        # wat verstuurd en gewist zou worden; stuurt niets
        pignon publish --dry-run
        # bouwt, zoekt wat niet openbaar mag zijn, stuurt wat veranderd is
        pignon publish
        # naar de plaats [publish.proef] van site.toml, teruggehaald en vergeleken
        pignon publish proef --verify
arg-publish-target = Naam van de plaats, een tabel [publish.NAAM] van site.toml; anders de gewone
    .value = PLAATS
arg-publish-dry-run = Toon wat verstuurd en verwijderd zou worden, en verstuur niets
arg-publish-yes = Vraag niets voor veel verwijderd wordt, of voor bestanden van anderen vervangen worden
arg-publish-verify = Haal daarna de gepubliceerde site terug en vergelijk ze

stage-compare = vergelijken met wat er staat
stage-send = versturen
stage-push = versturen naar git
stage-delete = verwijderen wat niet meer nodig is
stage-verify = terughalen

publish-place = { $name } ({ $kind }: { $place })
publish-unfinished = een vorige publicatie is niet tot een einde gekomen, of is op dit ogenblik bezig; deze vult ze aan
publish-nothing = { $count ->
    [one] { $count } bestand staat er zoals het hoort: niets te versturen
   *[other] { $count } bestanden staan er zoals het hoort: niets te versturen
}
publish-more = … en nog { $count }: ‘--dry-run’ geeft ze alle
publish-summary = nieuw: { $added }, gewijzigd: { $changed }, verwijderd: { $removed }, ongewijzigd: { $unchanged }; te versturen: { $size }
publish-dry-run = er is niets verstuurd: --dry-run
publish-bytes = { $amount } B
publish-kilobytes = { $amount } kB
publish-megabytes = { $amount } MB
publish-decimal-mark = ,
publish-done = gepubliceerd: { $url } (in { $seconds } s)
publish-stopped = er is niets gepubliceerd; wat er stond, is onaangeroerd
publish-badge-foreign = het attest is niet voor { $url }: wat daar gepubliceerd wordt, toont geen badge
publish-ask-deletions = { $removed } van de { $known } bestanden die daar gepubliceerd zijn, zouden verwijderd worden: meer dan een vijfde. Is dit wel de juiste plaats?
publish-ask-foreign = Op deze plaats staan bestanden die pignon er niet gezet heeft. Die in de weg van de site staan, worden vervangen, de andere blijven. Doorgaan?
ask-yes-no = { $question } [j/N]
publish-verify-line = { $path }: { $why }
publish-verify-other = wat terugkomt, is niet wat verstuurd is
publish-verify-lacking = de host stuurt deze velden van het antwoord niet, die bezoekers beschermen: { $fields }; docs/hosting.md zegt hoe ze in te stellen
publish-verified = { $asked ->
    [one] { $asked } bestand
   *[other] { $asked } bestanden
} teruggehaald van { $url }, anders dan gepubliceerd: { $differing }

web-unreachable = niemand antwoordt
web-slow = het antwoord laat te lang op zich wachten
web-certificate = de host bewijst zijn naam niet: zijn certificaat klopt niet
web-large = het antwoord is te groot
web-redirects = het verwijst almaar verder
web-address = dit is geen adres van het web
web-status = de host antwoordt met fout { $status }

error-publish-no-target = site.toml noemt geen plaats om te publiceren: voeg een tabel [publish.NAAM] toe; docs/hosting.md heeft er een voor elke soort host
error-publish-no-default = verschillende plaatsen, en geen is de gewone: noem er een ({ $names }), of schrijf default = true in een van de tabellen
error-publish-unknown = er is geen plaats ‘{ $name }’ in site.toml; er is: { $names }
error-publish-unknown-near = er is geen plaats ‘{ $name }’ in site.toml; bedoelde u ‘{ $suggestion }’?
error-publish-not-agreed = er is niets gepubliceerd
error-nobody-to-ask = { $question } Er is niemand om te antwoorden: voeg --yes toe als het antwoord ja is
error-publish-no-tool = het programma { $detail } is niet geïnstalleerd; installeer het, of publiceer op een andere manier
error-publish-no-keys = geen sleutels voor deze opslag: gezocht in { $detail }
error-publish-denied = toegang geweigerd: { $detail }. Controleer gebruiker, sleutel en rechten; pignon neemt sleutels van ssh, git of de omgeving, nooit uit site.toml
error-publish-host-key = ssh kent deze host niet, of het is niet die welke het kende: { $detail }. Maak één keer met de hand verbinding met ssh, en vergelijk de vingerafdruk met die van uw host
error-publish-unreachable = niemand antwoordt, na verschillende pogingen: { $detail }
error-publish-missing = dit bestaat niet: { $detail }
error-publish-full = er is daar geen plaats meer, of uw quotum is op; wat gepubliceerd was, is nog heel. Maak plaats en publiceer opnieuw
error-publish-overtaken = iemand anders publiceert op dezelfde plaats, of deed dat net. Spreek af, en publiceer dan opnieuw: wat ontbreekt, wordt verstuurd
error-publish-manifest = de lijst van bestanden van deze plaats (.pignon-manifest.json) is niet te begrijpen of komt van een andere versie: pignon weet niet meer welke bestanden van hem zijn en raakt er geen aan. Mogen ze alle vervangen worden, verwijder dan dat bestand daar en publiceer opnieuw
error-publish-changed = { $detail } veranderde tijdens het versturen; publiceer opnieuw
error-publish-kept = de site staat er, maar deze bestanden van de vorige konden niet worden verwijderd: { $detail }. Verwijder ze bij de host, of geef er het recht toe, en publiceer opnieuw
error-publish-not-built = deze pignon is gebouwd zonder ‘{ $detail }’; neem de volledige
error-publish-other = { $detail }

publish-secret = hier staat een wachtwoord of een sleutel
    .hint = haal het uit het bestand, verander het bij de host (het is gezien), en geef het via ssh, git of de omgeving
    .explain =
        site.toml wordt gedeeld, gekopieerd, gemaild en in git bewaard: wie het heeft, zou uw site hebben. pignon neemt er daarom geen wachtwoord, token of sleutel uit, en toont de plaats ervan, nooit de regel.

        Waar ze horen: voor sftp, rsync en git over ssh een sleutel in ~/.ssh en de wachtzin ervan in de agent; voor git over https de hulp van git zelf; voor S3 de variabelen AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY of het bestand ~/.aws/credentials, waarvan site.toml het profiel mag noemen. docs/hosting.md toont elk ervan.

        Een wachtwoord dat in een bestand stond, geldt als bekend: verander het.

publish-target = { $fault ->
        [missing] { $key } ontbreekt: een plaats van de soort ‘{ $kind }’ heeft het nodig
        [foreign] { $key } betekent niets voor een plaats van de soort ‘{ $kind }’
        [two_defaults] twee plaatsen zeggen dat ze de gewone zijn
        [path] dit pad leidt uit zijn plaats weg
        [endpoint] wat met uw sleutel ondertekend is, zou leesbaar reizen
        [compress] alleen objectopslag kan zeggen dat een bestand gecomprimeerd is
        [port] die poort bestaat niet
       *[connections] zoveel verbindingen zijn niet mogelijk
    }
    .first = deze is al de gewone
    .hint = { $fault ->
        [missing] voeg { $key } toe aan de tabel; docs/hosting.md toont een volledige
        [foreign] haal { $key } weg, of verbeter kind
        [two_defaults] laat default = true in één ervan
        [path] schrijf het zonder ‘..’
        [endpoint] schrijf het adres met https://
        [compress] schrijf compress = "beside", of laat het weg
        [port] schrijf een getal van 1 tot 65535, meestal 22
       *[connections] schrijf een getal van 1 tot 32
    }
    .explain =
        Een tabel [publish.NAAM] zegt waar de site gepubliceerd wordt. Haar soort, kind, bepaalt de andere sleutels: folder wil path; sftp en rsync willen host en path; git wil repository en branch; s3 en gcs willen bucket; azure wil bucket en account. Een sleutel van een andere soort zou niets doen en is daarom een fout.

            {"    ["}publish.host]
            kind = "sftp"
            host = "ssh.mijn-host.example"
            user = "netwerk"
            path = "www"

        docs/reference.md heeft elke sleutel, docs/hosting.md een tabel voor elke soort host.

publish-leak = { $what ->
        [row] deze pagina bevat iets dat { $file } privé houdt, in rij { $row }
        [private] deze pagina bevat iets dat { $file } privé houdt
        [environment] deze pagina bevat de waarde van { $file }, een geheim van uw omgeving
       *[key] deze pagina bevat wat op een sleutel of een wachtwoord lijkt
    }
    .hint = zoek het in de tekst waaruit de pagina gemaakt is en haal het weg; mag het openbaar zijn, haal het dan uit het private bestand
    .explain =
        Voor een site uw machine verlaat, zoekt pignon in elk bestand ervan wat niet openbaar mag zijn: registernummers van private/members.toml, adressen, telefoons en nummers van de artsen in private/recipients, de zouten van private/, geheimen van de omgeving, en wat op een sleutel lijkt. Vindt het er een, dan wordt niets gepubliceerd.

        De melding noemt het gepubliceerde bestand en waar de private waarde vandaan komt, nooit de waarde. Nummers worden gevonden, wat er ook tussen de cijfers staat. Het adres van een arts dat ook in site.toml, contacts.toml of het bestand van een lid staat, is met opzet openbaar en telt niet.

        In een gecomprimeerd bestand, zoals een eigen PDF in content/static, kan niet gezocht worden: lees het voor u het toevoegt.

publish-page_gone = { $count ->
        [one] een gepubliceerde pagina verdwijnt, en niets verwijst verder vanaf haar adres: { $pages }
       *[other] { $count } gepubliceerde pagina’s verdwijnen, en niets verwijst verder vanaf hun adressen: { $pages }
    }
    .hint = komt er een andere pagina in de plaats, voeg dan het oude adres toe aan aliases in het bestand van die pagina
    .explain =
        Links naar een pagina worden bewaard: in bladwijzers, in brieven, door zoekmachines. Verdwijnt een pagina of krijgt ze een ander adres, dan vinden haar bezoekers een fout.

        Heeft de pagina een nieuw adres, of komt een andere in de plaats, schrijf dan het oude adres in aliases bovenaan het bestand van die pagina: bezoekers worden dan doorverwezen.

            aliases = ["/team/oude-naam/"]

        Is de pagina echt weg, zoals die van een lid dat vertrokken is, dan valt er niets te doen: dit is maar een waarschuwing.
