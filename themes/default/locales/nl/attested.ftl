# The badge and the page of an attestation that stands.

## The badge

badge-name = Clinique du travail
badge-attested-by = geattesteerd door
badge-until = tot en met { $until }
badge-title = Clinique du travail { $site }, geattesteerd door { $issuer } tot en met { $until }
badge-description = Een trapgevel met acht verlichte ramen, één per criterium. Geattesteerd door { $name }, van { $from } tot en met { $until }.

## An attestation that stands

attested-lead = Een externe organisatie heeft onze bewijzen gezien, persoon per persoon, en getekend. De acht ramen zijn de acht criteria.
attested-signed-by = Getekend door
attested-for = Voor
attested-enterprise = Ondernemingsnummer { $number }
attested-validity = Geldig
attested-valid = van { $from } tot en met { $until }
attested-revocation = Intrekking
attested-not-revoked = niet ingetrokken, volgens de lijst van de organisatie van { $date }
attested-unchecked = intrekking niet nagegaan
attested-unchecked-since = intrekking niet nagegaan sinds { $date }
attested-since = Sindsdien
attested-newer = { $count ->
    [one] { $count } persoon is erbij gekomen: de organisatie heeft haar of hem nog niet gezien.
   *[other] { $count } personen zijn erbij gekomen: de organisatie heeft hen nog niet gezien.
}
attested-member-newer = Het attest van { $issuer } dateert van { $from }: het is ouder dan de komst van deze persoon, die de organisatie nog niet heeft gezien.
attested-member-number = Nummer gezien door { $issuer }

## Verifying elsewhere

attested-verify-title = Zelf nagaan
attested-verify-text = Drie manieren, geen enkele via ons. Eén volstaat.
attested-qr = QR-code naar de verificatiepagina van { $issuer }
attested-phone-title = Met een telefoon
attested-phone-text = Scan: de pagina opent bij de organisatie, niet bij ons. Lees het adres voor u het resultaat leest. Het moet zijn:
attested-phone-link = Deze pagina openen zonder te scannen
attested-register-title = In het register van de organisatie
attested-register-text = Zoek er onze naam op. Ook ingetrokken attesten staan erin.
attested-register-link = Het register van { $issuer }
attested-tool-title = Met een programma
attested-tool-text = Voor een informaticadienst. Het programma controleert beide handtekeningen, de data, het adres en de intrekking:
attested-tool-trust = De lijst van organisaties die u gelooft, hier die van de organisatie zelf:
attested-tool-other = Elke Open Badges 3.0-verificateur is ook goed, met

## The page’s own check

attested-self-title = Wat uw browser ervan zegt
attested-self-text = Een gemak, geen bewijs: een valse site kan tonen wat ze wil. Wat telt, is de pagina van de organisatie of een programma van uzelf.
attested-self-waiting = Hier is niets nagegaan: daarvoor is JavaScript nodig. De drie manieren hierboven hebben ons niet nodig.
attested-self-note = De browser controleert een van beide handtekeningen (eddsa-jcs-2022); de andere (eddsa-rdfc-2022) wordt door het programma gecontroleerd. Niets verlaat deze pagina.
self-verified = Nagegaan en in orde.
self-refused = Niet in orde.
self-refused-text = Vertrouw er niet op voor u de organisatie hebt gevraagd.
self-cannot = Kan hier niet worden nagegaan.
self-unchecked = Handtekening nagegaan, intrekking niet nagegaan.
self-signature-good = De handtekening is die van de organisatie, en niets is gewijzigd.
self-signature-bad = De handtekening is niet die van de organisatie, of er is iets gewijzigd.
self-until = Het attest geldt tot en met
self-ended = Het attest is verlopen op
self-begins = Het attest geldt pas vanaf
self-address-good = Het geldt voor dit adres:
self-address-bad = Het geldt niet voor dit adres:
self-address-cannot = Dit is een voorbeeld op uw computer. Het attest geldt voor een ander adres:
self-not-revoked = Het is niet ingetrokken, volgens de lijst van
self-revoked = De organisatie heeft het ingetrokken.
self-list-foreign = De lijst van intrekkingen is niet die van de organisatie, of ze is gewijzigd.
self-list-missing = De lijst van intrekkingen kon niet worden gelezen: de organisatie kan het hebben ingetrokken.
self-list-stale = Intrekking niet nagegaan sinds
self-browser = Deze browser kent dit soort handtekening (Ed25519) niet, of de pagina is niet via https geopend.
self-file = Het attest kon op deze site niet worden gelezen.

## Criteria and numbers

attested-criteria-text = Alle acht waren aangetoond op { $date }, de dag van de ondertekening. Wat ervan openbaar kan, staat hieronder.
attested-aged = Sinds de ondertekening is dit verouderd en moet het worden herzien:
attested-disclosures-title = Gepubliceerde inschrijvingen
attested-disclosures-text = Deze mensen stemmen ermee in dat hun nummer kan worden nagegaan: verander één cijfer en het stemt niet meer overeen met het attest. De nummers van de anderen staan er ook in, zonder leesbaar te zijn.
attested-disclosures-caption = Nummers die het attest dekt

# How the first day of a month is written in a date

attested-first = 1
attested-recompute-title = Een vingerafdruk herberekenen
attested-recompute-text = Elke regel, in base64url en door SHA-256 gehaald, geeft de vingerafdruk die volgt; die staat bij de bewijzen van het attest. De regels als bestand:
attested-registers-title = De registers van de beroepen
attested-not-copy = Dat deze site geen kopie is: een kopie kan alles beweren. Daarom gaat u het na bij de organisatie.
attested-impostor = Twijfel, een bedrieger?
attested-impostor-link = Meld het aan { $issuer }
attested-files-text = Voor ons drukwerk:
attested-files-wide = badge als strook
attested-files-print = badge in één kleur
attested-professionals-title = Wie ons heeft gecontroleerd
attested-professionals-text = Diploma’s, inschrijvingen in de registers en teamwerk zijn door deze organisatie gezien, persoon per persoon.
attested-professionals-link = In één minuut nagaan
