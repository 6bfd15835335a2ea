# Brieven: src/cli/letters.rs

cmd-letters = Brieven aan artsen: wie wordt aangeschreven, de brieven, de etiketten, het vervolg
cmd-letters-plan = Toont wie zou worden aangeschreven, wie niet en waarom; legt niets vast
cmd-letters-build = Maakt brieven, etiketten en ontwerpen, en schrijft ze in het register als voorbereid
cmd-letters-record = Schrijft in dat brieven verstuurd zijn, of teruggekomen
cmd-letters-history = Toont welke brief naar wie ging, en wanneer
cmd-letters-optout = Artsen die geen brieven willen
cmd-letters-optout-add = Schrijft een bezwaar in: deze arts wordt nooit meer aangeschreven
cmd-letters-testsheet = Maakt een blad om achter een envelop te houden: staat het adres in het venster?
cmd-letters-purge = Wist adressen en brieven die lang genoeg bewaard zijn
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
letters-build-next = Druk print/ en labels.pdf af. Als alles op de post is: pignon letters record --campaign { $campaign }
letters-history-empty = er is nog niemand aangeschreven
letters-history-row = rij { $rows }
letters-testsheet-title = Staat het adres in het venster?
letters-testsheet-text =
    Druk dit blad af op 100 %, zonder aan te passen aan de pagina, en meet de lat hieronder.
    Vouw het langs de streepjes, steek het in een envelop en schud het naar elk van de vier hoeken. Het hele adres moet telkens te zien zijn.
    Het gele kader is wat het venster altijd toont. Het gestippelde kader is alles wat het zou kunnen tonen: daar mag niets anders gedrukt worden.
    Past het niet, meet dan het venster en schrijf het in site.toml: [letters.window_size], met width, height, side en bottom in millimeter.
letters-testsheet-ruler = moet 100 mm meten
