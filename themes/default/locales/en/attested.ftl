# The badge and the page of an attestation that stands.

## The badge

badge-name = Work clinic
badge-attested-by = attested by
badge-until = until { $until }
badge-title = Work clinic { $site }, attested by { $issuer } until { $until }
badge-description = A stepped gable with eight lit windows, one for each criterion. Attested by { $name }, from { $from } to { $until }.

## An attestation that stands

attested-lead = An outside body has seen our evidence, person by person, and signed. The eight windows are the eight criteria.
attested-signed-by = Signed by
attested-for = For
attested-enterprise = Enterprise number { $number }
attested-validity = Valid
attested-valid = from { $from } to { $until }
attested-revocation = Revocation
attested-not-revoked = not revoked, by the body’s list of { $date }
attested-unchecked = revocation not checked
attested-unchecked-since = revocation not checked since { $date }
attested-since = Since then
attested-newer = { $count ->
    [one] { $count } person has joined us: the body has not seen them yet.
   *[other] { $count } people have joined us: the body has not seen them yet.
}
attested-member-newer = The attestation by { $issuer } dates from { $from }: it is older than this person’s arrival, whom the body has not seen yet.
attested-member-number = Number seen by { $issuer }

## Verifying elsewhere

attested-verify-title = Check for yourself
attested-verify-text = Three ways, none of which goes through us. One is enough.
attested-qr = QR code to the verification page of { $issuer }
attested-phone-title = With a phone
attested-phone-text = Scan: the page opens on the body’s site, not on ours. Read the address before the result. It must be
attested-phone-link = Open that page without scanning
attested-register-title = In the body’s register
attested-register-text = Look up our name there. Attestations that were withdrawn are listed too.
attested-register-link = The register of { $issuer }
attested-tool-title = With a program
attested-tool-text = For an IT department. The program checks both signatures, the dates, the address and revocation:
attested-tool-trust = The list of bodies you believe, here that of the body itself:
attested-tool-other = Any Open Badges 3.0 verifier will do as well, with

## The page’s own check

attested-self-title = What your browser says
attested-self-text = A convenience, not a proof: a false site can show what it likes. What counts is the body’s own page, or a program of yours.
attested-self-waiting = Nothing has been checked here: that takes JavaScript. The three ways above do without us.
attested-self-note = The browser checks one of the two signatures (eddsa-jcs-2022); the other (eddsa-rdfc-2022) is checked by the program. Nothing leaves this page.
self-verified = Verified.
self-refused = Not verified.
self-refused-text = Do not rely on it before you have asked the body.
self-cannot = Cannot be checked here.
self-unchecked = Signature verified, revocation not checked.
self-signature-good = The signature is the body’s, and nothing has been changed.
self-signature-bad = The signature is not the body’s, or something has been changed.
self-until = The attestation holds until
self-ended = The attestation ended on
self-begins = The attestation holds only from
self-address-good = It holds for this address:
self-address-bad = It does not hold for this address:
self-address-cannot = This is a preview on your computer. The attestation holds for another address:
self-not-revoked = It is not revoked, by the list of
self-revoked = The body has revoked it.
self-list-foreign = The list of revocations is not the body’s, or it has been changed.
self-list-missing = The list of revocations could not be read: the body may have revoked it.
self-list-stale = Revocation not checked since
self-browser = This browser does not know this kind of signature (Ed25519), or the page was not opened over https.
self-file = The attestation could not be read from this site.

## Criteria and numbers

attested-criteria-text = All eight were shown on { $date }, the day it was signed. What may be public of the evidence is below.
attested-aged = Since it was signed, this has aged and must be looked at again:
attested-disclosures-title = Published registrations
attested-disclosures-text = These people agree that their number can be verified: change a digit and it no longer matches the attestation. The numbers of the others are in it too, without being readable.
attested-disclosures-caption = Numbers the attestation covers

# How the first day of a month is written in a date

attested-first = 1
attested-recompute-title = Recompute a hash
attested-recompute-text = Each line, in base64url and put through SHA-256, gives the hash that follows; it is among the evidence of the attestation. The lines as a file:
attested-registers-title = The registers of the professions
attested-not-copy = That this site is not a copy: a copy can say anything. That is why one checks with the body.
attested-impostor = In doubt, an impostor?
attested-impostor-link = Report it to { $issuer }
attested-files-text = For our printed matter:
attested-files-wide = badge as a strip
attested-files-print = badge in one colour
attested-professionals-title = Who has checked us
attested-professionals-text = Degrees, registrations and team work have been seen by this body, person by person.
attested-professionals-link = Verify in a minute
