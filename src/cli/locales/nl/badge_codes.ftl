# Wat kan beletten dat een badge getoond wordt: src/legitimacy/standing.rs

badge-trust = { $state ->
        [unnamed] er is een attest, maar site.toml noemt geen lijst van vertrouwde organisaties
        [missing] de vertrouwenslijst { $path } is er niet
       *[unreadable] { $path } is geen vertrouwenslijst
    }
    .hint = zet de vertrouwenslijst van de organisatie die ondertekend heeft (haar trust.json) naast site.toml, en schrijf trust = "trust.json" onder [legitimacy]
    .explain = Een badge wordt alleen getoond als iemand die het netwerk vertrouwt ondertekend heeft. Wie dat is, zegt een bestand dat de organisatie bezorgt, met haar sleutels: de trust.json van haar register. Tot dan toont de site de beoordeling door het netwerk zelf.
badge-not_verified = het attest is niet te bevestigen: { $step ->
        [read] de tekst is niet zoals hij ondertekend werd
        [shape] dit is geen attest zoals pignon ze kent ({ $detail })
        [trust] de organisatie die ondertekende staat niet op de vertrouwenslijst, of onder een andere naam
        [key] de sleutel waarmee ondertekend werd staat niet op de vertrouwenslijst, of is ingetrokken
        [period] het geldt niet voor { $from }
        [revocation] de bijgevoegde lijst van intrekkingen is niet die van de organisatie, of is gewijzigd
       *[other] er is iets in gewijzigd, of iemand anders ondertekende
    }
    .hint = { $step ->
        [period] het geldt vanaf { $from }: wacht die dag af, of zet de datum van deze computer juist
       *[other] neem content/attestation.json opnieuw zoals de organisatie het stuurde, zonder het in een editor te openen; ‘pignon badge verify content/attestation.json’ toont elke stap
    }
    .explain = Elke byte van een attest telt: een editor die het herschikt, maakt het stuk. Is het bestand zoals het aankwam, vraag de organisatie dan of ze een nieuwe vertrouwenslijst heeft. De badge wordt niet getoond, en de pagina keert terug naar de beoordeling door het netwerk zelf.
badge-expired = het attest is afgelopen op { $date }
    .hint = vraag de organisatie een nieuw, te beginnen met ‘pignon badge dossier’
    .explain = Een attest geldt hoogstens een jaar. Is het afgelopen, dan verdwijnt de badge en toont de pagina de beoordeling door het netwerk zelf.
badge-revoked = de organisatie heeft het attest ingetrokken
    .hint = haar register zegt waarom; vraag het na, en haal content/attestation.json weg
    .explain = De lijst van intrekkingen in content/status-list.json zegt dat de organisatie het attest ingetrokken heeft. De badge wordt niet getoond.
badge-foreign = het attest is dat van { $what ->
        [enterprise] een andere onderneming, { $detail }, en niet { $shown }
       *[other] een andere site, { $detail }, en niet { $shown }
    }
    .hint = een badge hoort bij één adres en één onderneming: vraag de organisatie een attest voor deze
    .explain = Een attest noemt de precieze adressen waaronder het getoond mag worden, en het ondernemingsnummer. Op een proefkopie elders wordt geen badge getoond; voor een nieuw adres vraagt u een nieuw attest.
badge-number_changed = het nummer van { $member } is niet dat wat nagekeken werd ({ $register })
    .hint = zet het geattesteerde nummer terug, of vraag de organisatie een nieuw attest
    .explain = Het attest dekt elk registernummer met een vingerafdruk. Een nummer dat daarna verandert, heeft de organisatie niet gezien: de badge is verborgen tot er opnieuw ondertekend is.
badge-criterion_failing = criterium { $number }, dat geattesteerd is, is niet meer vervuld
    .hint = ‘pignon legitimacy’ zegt wat ontbreekt
    .explain = Wat alleen verouderd is, laat de badge staan; een criterium dat de bestanden tegenspreken, verbergt de badge tot het weer vervuld is.
badge-expires_soon = het attest loopt af op { $date }
    .hint = vraag op tijd het volgende, te beginnen met ‘pignon badge dossier’
    .explain = Een nazicht duurt weken: de waarschuwing komt zestig dagen voor het einde.
badge-revocation_unchecked = de intrekking van het attest is niet nagegaan{ $why ->
        [status-stale] {" "}sinds { $since }
        [status-unknown-key] : de lijst is ondertekend met een nieuwere sleutel dan die van de vertrouwenslijst
       *[other] : er is geen lijst van intrekkingen
    }
    .hint = ‘pignon badge verify content/attestation.json --trust trust.json --save-status content/status-list.json’ haalt de lijst van de organisatie op
    .explain = De site volgt de lijst van intrekkingen die ze heeft. De badge blijft staan, met de woorden ‘intrekking niet nagegaan’. Is de lijst met een nieuwere sleutel ondertekend, vraag de organisatie dan haar nieuwe trust.json.
badge-disclosures = { $state ->
        [unreadable] content/disclosures.json kan niet gelezen worden
       *[other] het nummer van { $member } ({ $register }) is niet gedekt door het attest
    }
    .hint = { $state ->
        [unreadable] zet het terug, of maak het opnieuw met ‘pignon badge dossier’
       *[other] met het volgende attest zal dat zo zijn; tot dan toont de pagina het zonder het woord van de organisatie
    }
    .explain = content/disclosures.json opent de vingerafdrukken van wie ermee instemt dat iedereen het nummer nagaat. Een nummer of een salt dat nieuwer is dan het attest, opent niets.
badge-disclosure_withdrawn = content/disclosures.json bevat een nummer van { $member } ({ $register }) dat niet meer gepubliceerd wordt
    .hint = maak het opnieuw met ‘pignon badge dossier’, of haal de vermelding weg: de map content is openbaar
    .explain = Een nummer is alleen open zolang de persoon ermee instemt (disclose_numbers) en de pagina het toont. De site laat de vermelding weg, maar het bestand staat in content/, waar niets mag staan wat niet openbaar mag zijn.
