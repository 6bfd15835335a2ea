# De commando’s van de badge: src/cli/badge

cmd-badge = Alles over het attest: het aanvragen, ondertekenen, controleren
    .examples =
        # voor het netwerk: wat de begeleidende organisatie vraagt
        pignon badge dossier --out private/dossier.json
        # voor iedereen: is deze badge te geloven?
        pignon badge verify badge.svg --trust trust.json
cmd-badge-keygen = Maakt de sleutel van een organisatie die ondertekent, in een bestand met wachtzin
    .examples =
        # vraagt tweemaal een wachtzin
        pignon badge keygen --out issuer.key
cmd-badge-register = De map die de webhost van een ondertekenende organisatie toont
    .examples =
        # één keer, om te beginnen
        pignon badge register init register --did did:web:body.example --name "De organisatie" \
          --url https://body.example --key issuer.key
        # ongeveer elke maand: lijsten verouderen
        pignon badge register refresh register --key issuer.key
cmd-badge-register-init = Maakt de map: sleutels, lijsten en pagina’s, nog zonder attesten
    .examples =
        # de map die op https://body.example komt
        pignon badge register init register --did did:web:body.example --name "De organisatie" \
          --url https://body.example --contact report@body.example --key issuer.key
cmd-badge-register-refresh = Ondertekent opnieuw wat veroudert en maakt de pagina’s opnieuw; voegt sleutels toe of trekt ze in
    .examples =
        # lijsten en pagina’s opnieuw
        pignon badge register refresh register --key issuer.key
        # voortaan met een andere sleutel
        pignon badge register refresh register --key new.key --add-key
        # de eerste sleutel is gestolen: wat ermee ondertekend is, telt niet meer
        pignon badge register refresh register --key new.key --add-key --stolen k1
cmd-badge-dossier = Verzamelt wat de begeleidende organisatie nakijkt: privé, alleen voor haar
    .examples =
        # een privébestand, alleen voor de begeleidende organisatie
        pignon badge dossier --out private/dossier.json
cmd-badge-review = Schrijft het formulier dat iemand van de organisatie invult
    .examples =
        # het formulier: wat nagekeken is, door wie, op welke dag
        pignon badge review dossier.json --out review.toml
cmd-badge-issue = Ondertekent een attest, als dossier en nazicht vandaag kloppen
    .examples =
        # het netwerk zet attestation.json in content/
        pignon badge issue dossier.json --review review.toml --register register \
          --key issuer.key --valid-until 2027-11-01 --out attestation.json
cmd-badge-revoke = Trekt een attest in
    .examples =
        # met het nummer aan het einde van het adres
        pignon badge revoke 2026-k7f3q9 --register register --key issuer.key --reason withdrawn
cmd-badge-verify = Zegt stap voor stap of een badge te vertrouwen is
    .examples =
        # een afbeelding; de site van de organisatie wordt gevraagd of ze ingetrokken is
        pignon badge verify badge.svg --trust trust.json
        # een afbeelding op een site
        pignon badge verify https://network.example/badge.png --trust trust.json
        # zonder het netwerk: het register van de organisatie is een map
        pignon badge verify attestation.json --trust trust.json --register register

arg-badge-keygen-out = Bestand dat gemaakt wordt; niemand anders zal het kunnen lezen
    .value = BESTAND
arg-passphrase-file = Bestand met de wachtzin; anders de variabele PIGNON_PASSPHRASE, anders wordt ze gevraagd
    .value = BESTAND
arg-key = Bestand van de sleutel
    .value = BESTAND
arg-dir = Map van het register
    .value = MAP
arg-register = Map van het register
    .value = MAP
arg-did = De naam van de organisatie als DID: did:web: en de host van het register
    .value = DID
arg-name = Hoe de organisatie heet
    .value = NAAM
arg-url = De website van de organisatie zelf
    .value = URL
arg-contact = Waar men een bedrieger meldt: een mailadres of een pagina [standaard: de website van de organisatie]
    .value = CONTACT
arg-add-key = Deze sleutel aan het register toevoegen: rotatie
arg-stolen = Een sleutel die niet meer te vertrouwen is, zoals k1
    .value = SLEUTEL
arg-status-days = Hoeveel dagen men zich op de lijst van intrekkingen kan verlaten
    .value = DAGEN
arg-badge-dossier-out = Bestand dat geschreven wordt; nooit in een map die gepubliceerd wordt
    .value = BESTAND
arg-dossier = Het dossier dat het netwerk opstuurde
    .value = BESTAND
arg-badge-review-out = Formulier dat geschreven wordt
    .value = BESTAND
arg-review = Het ingevulde formulier
    .value = BESTAND
arg-valid-until = Laatste dag van het attest, binnen het jaar
    .value = DATUM
arg-badge-issue-out = Attest dat geschreven wordt, voor het netwerk
    .value = BESTAND
arg-also-origin = Nog een oorsprong waaronder het netwerk zijn website toont; mag herhaald worden
    .value = URL
arg-yes = Ondertekenen zonder te vragen
arg-id = Het attest: zijn naam of zijn adres
    .value = ID
arg-reason = Waarom; het register toont het
    .value = REDEN
arg-note = Een notitie voor het archief van de organisatie; ze blijft naast de sleutel
    .value = TEKST
arg-target = De badge: een bestand (JSON, SVG, PNG) of een adres
    .value = BESTAND|URL
arg-trust = De lijst van organisaties die vertrouwd worden
    .value = BESTAND
arg-badge-verify-register = Map van het register van de organisatie, in plaats van haar host te bevragen
    .value = MAP
arg-origin = De oorsprong waaronder de badge te zien was; een andere dan de geattesteerde wordt geweigerd
    .value = URL
arg-save-status = Bestand om de lijst van intrekkingen te bewaren, voor de map van het netwerk zelf
    .value = BESTAND

# Fouten

error-read = { $path } kan niet gelezen worden
error-too-large = { $path } is groter dan wat pignon leest
error-fetch = het adres kon niet opgehaald worden; over de badge valt niets te zeggen
error-page = { $path } is een webpagina, geen badge: geef de badge.svg, badge.png of attestation.json ervan
error-fetch-not-https = { $found } is geen https: langs elke andere weg kan een antwoord onderweg veranderd worden
error-fetch-elsewhere = { $address } verwijst door naar { $found }: vraag dat adres zelf, als u die site bedoelt
error-fetch-redirects = { $address } blijft maar doorverwijzen
error-fetch-too-large = { $address } antwoordt met meer dan 5 MB; geen badge is zo groot
error-fetch-too-slow = { $address } deed er langer dan { $seconds } seconden over
error-fetch-missing = er is niets op { $address }
error-fetch-status = { $address } antwoordt met de fout { $status }
error-fetch-certificate = { $address }: de host bewijst zijn naam niet (zijn certificaat is niet te vertrouwen); misschien zit er iemand tussen
error-fetch-unreachable = { $address } is niet te bereiken via https: kijk het adres en uw verbinding na
error-key-exists = { $path } bestaat al; een sleutel wordt nooit vervangen
error-key-place = { $path } ligt in { $folder }, dat gepubliceerd wordt: bewaar sleutels elders
error-key-mode = anderen kunnen { $path } lezen: ‘chmod 600 { $path }’, en denk aan een nieuwe sleutel als ze dat deden
error-key-shape = { $path } is geen sleutelbestand van ‘pignon badge keygen’
error-key-unencrypted = { $path } is niet met een wachtzin vergrendeld; maak een sleutel met ‘pignon badge keygen’
error-key-passphrase = de wachtzin opent { $path } niet
error-key-other = { $path } bevat een sleutel van een andere soort; er is een Ed25519-sleutel nodig
error-key-foreign = { $path } is geen sleutel van dit register; met ‘register refresh --add-key’ wordt hij er een
error-passphrase-short = een wachtzin telt minstens { $least } tekens
error-passphrase-differs = de twee wachtzinnen verschillen
error-passphrase-terminal = er is geen terminal om de wachtzin te vragen: geef --passphrase-file of PIGNON_PASSPHRASE
ask-passphrase = Wachtzin van de sleutel:
ask-passphrase-new = Wachtzin voor de nieuwe sleutel:
ask-passphrase-again = Nog een keer dezelfde:
error-did = ‘{ $found }’ is geen naam zoals did:web:organisatie.example: een host in kleine letters, zonder pad
error-issuer-name = ‘{ $found }’ kan geen naam zijn
error-issuer-url = ‘{ $found }’ is geen https-adres
error-contact = ‘{ $found }’ is geen mailadres en geen https-adres
error-register-exists = { $path } is al een register; ‘pignon badge register refresh’ werkt het bij
error-register-none = { $path } is geen register; ‘pignon badge register init’ maakt er een
error-register-read = het register { $path } kan niet gelezen worden
error-register-key-is-there = het register heeft deze sleutel al
error-register-no-key = het register heeft geen sleutel { $name }; de pagina ervan somt ze op
error-register-last-key = er zou geen sleutel overblijven om te ondertekenen: maak een nieuwe met ‘pignon badge keygen’, en geef die met --key en --add-key
error-register-foreign-key = deze sleutel is er geen van het register, of mag niet meer ondertekenen
error-register-full = de lijst van intrekkingen heeft geen plaats meer
error-register-no-attestation = het register heeft geen attest { $name }; ‘register.json’ somt ze op
error-register-revoked-already = { $name } is al ingetrokken op { $on }
error-register-damaged = { $file } is niet zoals pignon het schreef ({ $detail }): zet de map terug uit een kopie
error-dossier-place = { $path } ligt in een map die gepubliceerd wordt; een dossier is privé
error-dossier-shape = { $path } is geen dossier van ‘pignon badge dossier’
error-dossier-older = het dossier volgt de criteria { $version }, deze pignon heeft { $own }: vraag het netwerk pignon bij te werken en het dossier opnieuw te maken
error-dossier-newer = het dossier volgt de criteria { $version }, deze pignon heeft { $own }: werk pignon bij
error-salts = { $path } is beschadigd: zet het terug uit een kopie, want zonder dit bestand kan niemand de ondertekende hashes openen
error-review-exists = { $path } bestaat al; een nazicht wordt nooit vervangen
error-origin = ‘{ $found }’ is geen https-oorsprong
error-trust = { $path } is geen vertrouwenslijst: { $detail }
error-picture = { $path } is geen leesbare afbeelding
error-picture-without = { $path } bevat geen attest
error-picture-several = { $path } bevat meerdere attesten
error-picture-compressed = het attest in { $path } is gecomprimeerd, wat Open Badges niet toelaat: neem de afbeelding zoals het netwerk ze publiceert
error-status-not-saved = { $path } is niet geschreven: er is geen lijst van intrekkingen waarop men zich kan verlaten

# Wat er gedaan is

keygen-done =
    De sleutel zit in { $path }.
    De publieke helft: { $key }
    Bewaar een kopie van het bestand en van de wachtzin op twee veilige plaatsen: zonder die twee kan niets ondertekend of ingetrokken worden.
register-init-done =
    Het register van { $did } staat in { $path }.
    Laat { $url } deze map als hoofdmap tonen, en stuur trust.json naar de netwerken die u begeleidt.
register-adopted = { $path } was zijn bestand .pignon-manifest.json kwijt, zoals bij een kopie zonder verborgen bestanden; het heeft er opnieuw een.
register-refresh-done = { $path } is opnieuw ondertekend met { $key }.
register-keys-changed = De sleutels zijn veranderd: publiceer de map, en stuur de netwerken het nieuwe { $file }.
register-sign-again = Ondertekend met de gestolen sleutel, en niet meer te vertrouwen: { $names }. Onderteken opnieuw voor deze netwerken, en trek daarna de oude attesten in met als reden ‘key’.
register-next-date = Op de lijst van intrekkingen kan men zich verlaten tot { $until }: voer ‘pignon badge register refresh’ uit vóór { $before }.
dossier-notice = Privé: alleen voor de begeleidende organisatie. Bevat registernummers en wat het privébestand van het netwerk zegt; niet publiceren of doorsturen.
dossier-done =
    Het dossier staat in { $path }: { $numbers } registernummers, waarvan er { $disclosed } op de website geopend mogen worden.
    Het is privé: bezorg het de begeleidende organisatie langs een veilige weg. De salts staan in private/salts.json: bewaar een kopie.
dossier-not-all = Vandaag zijn { $passed } van de { $total } criteria vervuld; de organisatie ondertekent als ze het allemaal zijn. ‘pignon legitimacy’ zegt wat ontbreekt.
review-done = Het formulier staat in { $path }: { $criteria } criteria en { $numbers } registerinschrijvingen om na te kijken. Het blijft bij u.
revoke-done = { $name } ({ $network }) is ingetrokken: { $reason }. Publiceer de map nu.
revoke-note = De notitie staat in { $path }.
revocation-withdrawn = op vraag van het netwerk
revocation-criteria = de criteria zijn niet meer vervuld
revocation-key = de sleutel waarmee het ondertekend werd is niet meer te vertrouwen
revocation-error = het had niet ondertekend mogen worden

# Het formulier van een nazicht

review-form-title = Nazicht van { $network }, { $url }, ondernemingsnummer { $number }, volgens het dossier van { $made }
review-form-private = Het blijft bij de begeleidende organisatie. Niets ervan wordt gepubliceerd, en geen enkele naam van een persoon wordt ondertekend.
review-form-how = Zet op elke regel in de plaats van het vraagteken: found = "yes" (ja) of "no" (nee); seen_on = de dag, zoals 2026-03-31, zonder aanhalingstekens; by = uw naam tussen aanhalingstekens. Een note = "…" mag erbij. Criteria kijkt u na in het dossier en samen met het netwerk, inschrijvingen op de pagina van het register zelf.
review-form-days = ‘pignon badge issue’ ondertekent als elke regel ja zegt en geen enkele 30 dagen oud is.
review-form-declared = Wat de bestanden vandaag tonen: { $status }

# Ondertekenen

issue-refused = er is niets ondertekend:
issue-criterion = criterium { $number }, { $title }: { $status }; ‘pignon legitimacy’ zegt het netwerk wat ontbreekt
issue-contextualise = het netwerk bevestigt niet dat het de persoon in de context van het werk ziet (contextualise, in content/project.toml)
issue-review-other-dossier = { $path }:{ $line }: het nazicht gaat over een ander dossier; maak het formulier opnieuw voor dit dossier
issue-review-missing = { $path }: een regel van het dossier ontbreekt: { $what }
issue-review-foreign = { $path }:{ $line }: zo’n regel heeft het dossier niet: { $what }
issue-review-unanswered = { $path }:{ $line }: niet ingevuld: { $what }
issue-review-not-found = { $path }:{ $line }: niet gevonden: { $what }
issue-review-aged = { $path }:{ $line }: 30 dagen geleden of langer gezien; kijk opnieuw: { $what }
issue-review-future = { $path }:{ $line }: gezien op een dag die nog moet komen: { $what }
issue-days = de laatste dag, { $until }, moet nog komen en hoogstens { $most } dagen ver liggen
issue-shown =
    Te ondertekenen:
      netwerk             { $network }
      website             { $url }
      getoond onder       { $origins }
      ondernemingsnummer  { $number }
      criteria            acht op acht, versie { $version }
      registernummers     { $numbers }, als hashes met salt
      geldig              van { $from } tot { $until }
      door                { $issuer }, { $did }
      met de sleutel      { $key }
      onder de naam       { $name }
issue-ask = Dit ondertekenen? [j/N]
issue-not-signed = er is niets ondertekend; antwoord j, of geef --yes
issue-done =
    Ondertekend: { $path }, dat het netwerk in zijn map content zet.
    Het register heeft het als { $name } en publiceert het op { $url }: publiceer de map.

# Controleren

verify-state-passed = goed
verify-state-failed = FOUT
verify-state-not-checked = niet nagegaan
verify-state-not-asked = niet gevraagd
verify-state-not-reached = –
verify-origin-not-asked = geef met --origin het adres waar u hem zag: dezelfde badge elders is een kopie
verify-step-read = de tekst heeft maar één betekenis
verify-step-shape = het is een attest, en niets anders
verify-step-trust = de organisatie staat op de vertrouwenslijst
verify-step-key = de sleutel is vandaag die van de organisatie
verify-step-proof-jcs = de handtekening over de JSON (eddsa-jcs-2022)
verify-step-proof-rdfc = de handtekening over de RDF (eddsa-rdfc-2022)
verify-step-period = het geldt op deze dag
verify-step-origin = het wordt getoond waar het geattesteerd is
verify-step-revocation = het is niet ingetrokken
verify-result-verified = GECONTROLEERD
verify-result-not-verified = NIET BEVESTIGD: vertrouw niet op deze badge
verify-result-revocation-not-checked = GECONTROLEERD, MAAR INTREKKING NIET NAGEGAAN
verify-not-revoked = niet ingetrokken, volgens de lijst van { $as_of }
verify-status-missing = intrekking niet nagegaan: er is geen lijst van intrekkingen
verify-status-withheld = intrekking niet nagegaan: de lijst van intrekkingen kon niet opgehaald worden ({ $why })
verify-status-unknown-key = intrekking niet nagegaan: de lijst is ondertekend met een nieuwere sleutel van de organisatie; vraag haar de nieuwe vertrouwenslijst
verify-status-stale = intrekking niet nagegaan sinds { $since }
verify-facts =
      netwerk             { $network }
      getoond onder       { $origins }
      ondernemingsnummer  { $number }
      geattesteerd door   { $issuer }
      domein              { $domain }
      geldig              van { $from } tot { $until }
      criteria            acht op acht, versie { $version }
      registernummers     { $numbers }
      intrekking          { $revocation }
      attest              { $id }
verify-reason-json-too-large = het is groter dan een attest kan zijn
verify-reason-json-not-utf8 = het is geen tekst in UTF-8
verify-reason-json-syntax = het is geen JSON, vanaf { $detail }
verify-reason-json-duplicate-name = de naam ‘{ $detail }’ staat twee keer in een object
verify-reason-json-lone-surrogate = een tekst bevat een half teken
verify-reason-json-inexact-number = het getal { $detail } kan niet exact gelezen worden
verify-reason-json-too-deep = het zit te diep in elkaar
verify-reason-not-canonical = de tekst is anders geschreven dan hij ondertekend werd; neem het bestand zoals het afgeleverd is, zonder het te herschikken
verify-reason-shape = ‘{ $detail }’ is niet zoals in een attest
verify-reason-proof-missing = het is niet ondertekend
verify-reason-proof-incomplete = het heeft niet de twee handtekeningen
verify-reason-proof-unknown-member = een handtekening bevat ‘{ $detail }’, wat onbekend is
verify-reason-proof-member = ‘{ $detail }’ van een handtekening is niet zoals het moet
verify-reason-proof-two-keys = de twee handtekeningen noemen verschillende sleutels
verify-reason-untrusted-issuer = { $detail } staat niet op de vertrouwenslijst
verify-reason-issuer-renamed = de organisatie noemt zich anders dan op de vertrouwenslijst
verify-reason-did-document = did.json van de organisatie kan niet gelezen worden
verify-reason-did-document-foreign = did.json is dat van { $detail }
verify-reason-key-not-pinned = { $detail } staat niet op de vertrouwenslijst
verify-reason-key-unknown = { $detail } staat niet in did.json van de organisatie
verify-reason-key-changed = { $detail } is in did.json een andere sleutel dan op de vertrouwenslijst
verify-reason-key-revoked = { $detail } is ingetrokken
verify-reason-key-not-asserting = { $detail } is geen sleutel om te attesteren
verify-reason-signature = de handtekening klopt niet: er is iets gewijzigd, of een andere sleutel ondertekende
verify-reason-not-yet-valid = het geldt vanaf { $detail }
verify-reason-expired = het gold tot { $detail }
verify-reason-too-long = het zou langer dan een jaar gelden, of helemaal niet
verify-reason-foreign-origin = het is geattesteerd voor { $detail }, niet voor { $shown }
verify-reason-revoked = de organisatie heeft het ingetrokken
verify-reason-status-list = de lijst van intrekkingen is niet die van de organisatie, of is gewijzigd
verify-reason-status-index = de lijst van intrekkingen heeft geen plaats { $detail }
