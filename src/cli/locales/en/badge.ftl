# The commands of the badge: src/cli/badge

cmd-badge = Everything about the attestation: asking for it, signing it, verifying it
    .examples =
        # for the network: what the accompanying body asks for
        pignon badge dossier --out private/dossier.json
        # for everybody: is this badge to be believed?
        pignon badge verify badge.svg --trust trust.json
cmd-badge-keygen = Makes the key of a body that signs, in a file locked by a passphrase
    .examples =
        # asks for a passphrase, twice
        pignon badge keygen --out issuer.key
cmd-badge-register = The folder that the web host of a body that signs serves
    .examples =
        # once, to begin
        pignon badge register init register --did did:web:body.example --name "The body" \
          --url https://body.example --key issuer.key
        # every month or so: lists age
        pignon badge register refresh register --key issuer.key
cmd-badge-register-init = Makes the folder: keys, lists and pages, with nothing attested yet
    .examples =
        # the folder to put at https://body.example
        pignon badge register init register --did did:web:body.example --name "The body" \
          --url https://body.example --contact report@body.example --key issuer.key
cmd-badge-register-refresh = Signs anew what ages, and makes the pages again; adds or revokes keys
    .examples =
        # lists and pages anew
        pignon badge register refresh register --key issuer.key
        # from now on with another key
        pignon badge register refresh register --key new.key --add-key
        # the first key was stolen: nothing it signed is believed any more
        pignon badge register refresh register --key new.key --add-key --stolen k1
cmd-badge-dossier = Gathers what the accompanying body reviews: private, for its hands alone
    .examples =
        # a private file, for the accompanying body alone
        pignon badge dossier --out private/dossier.json
cmd-badge-review = Writes the form that a person of the body fills in
    .examples =
        # the form: what was looked up, by whom, on which day
        pignon badge review dossier.json --out review.toml
cmd-badge-issue = Signs an attestation, when the dossier and the review hold today
    .examples =
        # the network puts attestation.json into content/
        pignon badge issue dossier.json --review review.toml --register register \
          --key issuer.key --valid-until 2027-11-01 --out attestation.json
cmd-badge-revoke = Revokes an attestation
    .examples =
        # by the number at the end of its address
        pignon badge revoke 2026-k7f3q9 --register register --key issuer.key --reason withdrawn
cmd-badge-verify = Says whether a badge is to be believed, step by step
    .examples =
        # a picture; the body’s site is asked whether it was revoked
        pignon badge verify badge.svg --trust trust.json
        # a picture on a site
        pignon badge verify https://network.example/badge.png --trust trust.json
        # without the network: the body’s register is a folder
        pignon badge verify attestation.json --trust trust.json --register register

arg-badge-keygen-out = File to make; nobody else will be able to read it
    .value = FILE
arg-passphrase-file = File that holds the passphrase; else the variable PIGNON_PASSPHRASE, else it is asked for
    .value = FILE
arg-key = The key's file
    .value = FILE
arg-dir = Folder of the register
    .value = FOLDER
arg-register = Folder of the register
    .value = FOLDER
arg-did = The body's name as a DID: did:web: and the host of the register
    .value = DID
arg-name = What the body is called
    .value = NAME
arg-url = The body's own site
    .value = URL
arg-contact = Where people report an impostor: a mail address or a page [default: the body's site]
    .value = CONTACT
arg-add-key = Add this key to the register: rotation
arg-stolen = A key that is not to be believed any more, such as k1
    .value = KEY
arg-status-days = For how many days the list of revocations can be relied on
    .value = DAYS
arg-badge-dossier-out = File to write; never in a folder that is published
    .value = FILE
arg-dossier = The dossier that the network sent
    .value = FILE
arg-badge-review-out = Form to write
    .value = FILE
arg-review = The form, filled in
    .value = FILE
arg-valid-until = Last day of the attestation, within a year
    .value = DATE
arg-badge-issue-out = Attestation to write, for the network
    .value = FILE
arg-also-origin = Another origin under which the network shows its site; may be given several times
    .value = URL
arg-yes = Sign without asking
arg-id = The attestation: its name or its address
    .value = ID
arg-reason = Why; the register shows it
    .value = REASON
arg-note = A note for the body's own files; it stays beside the key
    .value = TEXT
arg-target = The badge: a file (JSON, SVG, PNG) or an address
    .value = FILE|URL
arg-trust = The list of bodies that are trusted
    .value = FILE
arg-badge-verify-register = Folder of the body's register, instead of asking its host
    .value = FOLDER
arg-origin = The origin under which the badge was seen; another one than attested is refused
    .value = URL
arg-save-status = File in which to keep the list of revocations, for a network's own folder
    .value = FILE

# Mistakes

error-read = { $path } cannot be read
error-too-large = { $path } is larger than pignon reads
error-fetch = the address could not be fetched; nothing can be said of the badge
error-page = { $path } is a web page, not a badge: give its badge.svg, badge.png or attestation.json
error-fetch-not-https = { $found } is not https: on any other way an answer can be changed
error-fetch-elsewhere = { $address } leads on to { $found }: ask for that address itself, if it is the site you mean
error-fetch-redirects = { $address } leads on and on
error-fetch-too-large = { $address } answers with more than 5 MB; no badge is as large
error-fetch-too-slow = { $address } took longer than { $seconds } seconds
error-fetch-missing = there is nothing at { $address }
error-fetch-status = { $address } answers with the error { $status }
error-fetch-certificate = { $address }: the host does not prove its name (its certificate is not one to trust); somebody may stand in between
error-fetch-unreachable = { $address } cannot be reached over https: look at the address and at your connection
error-key-exists = { $path } exists already; a key is never replaced
error-key-place = { $path } lies in { $folder }, which is published: keep keys elsewhere
error-key-mode = others may read { $path }: “chmod 600 { $path }”, and think of a new key if they did
error-key-shape = { $path } is not a key file of “pignon badge keygen”
error-key-unencrypted = { $path } is not locked by a passphrase; make a key with “pignon badge keygen”
error-key-passphrase = the passphrase does not open { $path }
error-key-other = { $path } holds a key of another kind; an Ed25519 key is needed
error-key-foreign = { $path } is not a key of this register; with “register refresh --add-key” it becomes one
error-passphrase-short = a passphrase has at least { $least } characters
error-passphrase-differs = the two passphrases differ
error-passphrase-terminal = there is no terminal to ask for the passphrase: give --passphrase-file or PIGNON_PASSPHRASE
ask-passphrase = Passphrase of the key:
ask-passphrase-new = Passphrase for the new key:
ask-passphrase-again = The same again:
error-did = “{ $found }” is not a name such as did:web:body.example: a host in lower case, without a path
error-issuer-name = “{ $found }” cannot be a name
error-issuer-url = “{ $found }” is not an https address
error-contact = “{ $found }” is neither a mail address nor an https address
error-register-exists = { $path } is a register already; “pignon badge register refresh” brings it up to date
error-register-none = { $path } is no register; “pignon badge register init” makes one
error-register-read = the register { $path } cannot be read
error-register-key-is-there = the register has this key already
error-register-no-key = the register has no key { $name }; its page lists them
error-register-last-key = no key would be left to sign with: make a new one with “pignon badge keygen”, and give it with --key and --add-key
error-register-foreign-key = this key is not one of the register's, or may not sign any more
error-register-full = the list of revocations has no entry left
error-register-no-attestation = the register has no attestation { $name }; “register.json” lists them
error-register-revoked-already = { $name } was revoked on { $on } already
error-register-damaged = { $file } is not as pignon wrote it ({ $detail }): put the folder back from a copy
error-dossier-place = { $path } lies in a folder that is published; a dossier is private
error-dossier-shape = { $path } is not a dossier of “pignon badge dossier”
error-dossier-older = the dossier is of criteria { $version }, this pignon has { $own }: ask the network to update pignon and make it again
error-dossier-newer = the dossier is of criteria { $version }, this pignon has { $own }: update pignon
error-salts = { $path } is damaged: restore it from a copy, for without it nobody can open the hashes that were signed
error-review-exists = { $path } exists already; a review is never replaced
error-origin = “{ $found }” is not an https origin
error-trust = { $path } is not a trust list: { $detail }
error-picture = { $path } is not a picture that can be read
error-picture-without = { $path } carries no attestation
error-picture-several = { $path } carries several attestations
error-picture-compressed = the attestation in { $path } is compressed, which Open Badges does not allow: take the picture as the network publishes it
error-status-not-saved = { $path } was not written: there is no list of revocations to rely on

# What was done

keygen-done =
    The key is in { $path }.
    Its public half: { $key }
    Keep a copy of the file and the passphrase in two safe places: without them nothing can be signed or revoked.
register-init-done =
    The register of { $did } is in { $path }.
    Have { $url } serve this folder at its root, and send trust.json to the networks you accompany.
register-adopted = { $path } had lost its file .pignon-manifest.json, as copies without hidden files do; it has one again.
register-refresh-done = { $path } is signed anew with { $key }.
register-keys-changed = The keys have changed: publish the folder, and send the networks the new { $file }.
register-sign-again = Signed with the stolen key, and not believed any more: { $names }. Sign these networks again, then revoke the old attestations with the reason “key”.
register-next-date = The list of revocations can be relied on until { $until }: run “pignon badge register refresh” before { $before }.
dossier-notice = Private: for the accompanying body alone. It holds register numbers and what the network's private file says; do not publish or forward it.
dossier-done =
    The dossier is in { $path }: { $numbers } register numbers, of which { $disclosed } may be opened on the site.
    It is private: hand it to the accompanying body by a safe way. The salts are in private/salts.json: keep a copy.
dossier-not-all = Today { $passed } of { $total } criteria are met; the body signs when all are. “pignon legitimacy” says what is missing.
review-done = The form is in { $path }: { $criteria } criteria and { $numbers } register entries to look at. It stays with you.
revoke-done = { $name } ({ $network }) is revoked: { $reason }. Publish the folder now.
revoke-note = The note is in { $path }.
revocation-withdrawn = at the network's request
revocation-criteria = the criteria are not met any more
revocation-key = the key it was signed with is not to be believed
revocation-error = it should not have been signed

# The form of a review

review-form-title = Review of { $network }, { $url }, enterprise number { $number }, from the dossier of { $made }
review-form-private = It stays with the accompanying body. Nothing of it is published, and no name of a person is signed.
review-form-how = On every line, put in place of the question mark: found = "yes" or "no"; seen_on = the day, as 2026-03-31 without quotes; by = your name in quotes. A note = "…" may be added. Criteria are looked at in the dossier and with the network; entries on the register's own page.
review-form-days = “pignon badge issue” signs when every line says yes and none is 30 days old.
review-form-declared = What the files show today: { $status }

# Signing

issue-refused = nothing was signed:
issue-criterion = criterion { $number }, { $title }: { $status }; “pignon legitimacy” tells the network what is missing
issue-contextualise = the network does not affirm that it sees the person in the context of work (contextualise, in content/project.toml)
issue-review-other-dossier = { $path }:{ $line }: the review is of another dossier; make the form again for this one
issue-review-missing = { $path }: a line of the dossier is not there: { $what }
issue-review-foreign = { $path }:{ $line }: the dossier has no such line: { $what }
issue-review-unanswered = { $path }:{ $line }: not filled in: { $what }
issue-review-not-found = { $path }:{ $line }: not found: { $what }
issue-review-aged = { $path }:{ $line }: seen 30 days ago or more; look again: { $what }
issue-review-future = { $path }:{ $line }: seen on a day to come: { $what }
issue-days = the last day, { $until }, must be to come and at most { $most } days away
issue-shown =
    To be signed:
      network            { $network }
      site               { $url }
      shown under        { $origins }
      enterprise number  { $number }
      criteria           eight of eight, version { $version }
      register numbers   { $numbers }, as salted hashes
      valid              from { $from } to { $until }
      by                 { $issuer }, { $did }
      with the key       { $key }
      under the name     { $name }
issue-ask = Sign this? [y/N]
issue-not-signed = nothing was signed; answer y, or give --yes
issue-done =
    Signed: { $path }, for the network to put into its folder content.
    The register has it as { $name }, and publishes it at { $url }: publish the folder.

# Verifying

verify-state-passed = passed
verify-state-failed = FAILED
verify-state-not-checked = not checked
verify-state-not-asked = not asked
verify-state-not-reached = –
verify-origin-not-asked = give --origin with the address where you saw it: the same badge elsewhere is a copied one
verify-step-read = the text has one meaning only
verify-step-shape = it is an attestation, and nothing else
verify-step-trust = the issuer is on the trust list
verify-step-key = the key is the issuer's, today
verify-step-proof-jcs = the signature over the JSON (eddsa-jcs-2022)
verify-step-proof-rdfc = the signature over the RDF (eddsa-rdfc-2022)
verify-step-period = it holds on the day
verify-step-origin = it is shown where it was attested
verify-step-revocation = it was not revoked
verify-result-verified = VERIFIED
verify-result-not-verified = NOT VERIFIED: do not rely on this badge
verify-result-revocation-not-checked = VERIFIED, BUT REVOCATION NOT CHECKED
verify-not-revoked = not revoked, by the list of { $as_of }
verify-status-missing = revocation not checked: there is no list of revocations
verify-status-withheld = revocation not checked: the list of revocations could not be fetched ({ $why })
verify-status-unknown-key = revocation not checked: the list is signed with a newer key of the issuer; ask the issuer for its new trust list
verify-status-stale = revocation not checked since { $since }
verify-facts =
      network            { $network }
      shown under        { $origins }
      enterprise number  { $number }
      attested by        { $issuer }
      domain             { $domain }
      valid              from { $from } to { $until }
      criteria           eight of eight, version { $version }
      register numbers   { $numbers }
      revocation         { $revocation }
      attestation        { $id }
verify-reason-json-too-large = it is larger than an attestation can be
verify-reason-json-not-utf8 = it is not text in UTF-8
verify-reason-json-syntax = it is not JSON, from { $detail }
verify-reason-json-duplicate-name = the name “{ $detail }” stands twice in an object
verify-reason-json-lone-surrogate = a string holds half a character
verify-reason-json-inexact-number = the number { $detail } cannot be read exactly
verify-reason-json-too-deep = it is nested too deep
verify-reason-not-canonical = the text was written otherwise than it was signed; take the file as it was issued, without reformatting it
verify-reason-shape = “{ $detail }” is not as in an attestation
verify-reason-proof-missing = it is not signed
verify-reason-proof-incomplete = it does not have both signatures
verify-reason-proof-unknown-member = a signature holds “{ $detail }”, which is not known
verify-reason-proof-member = “{ $detail }” of a signature is not as it must be
verify-reason-proof-two-keys = the two signatures name different keys
verify-reason-untrusted-issuer = { $detail } is not on the trust list
verify-reason-issuer-renamed = the issuer calls itself otherwise than the trust list does
verify-reason-did-document = the issuer's did.json cannot be read
verify-reason-did-document-foreign = did.json is that of { $detail }
verify-reason-key-not-pinned = { $detail } is not on the trust list
verify-reason-key-unknown = { $detail } is not in the issuer's did.json
verify-reason-key-changed = { $detail } is another key in did.json than on the trust list
verify-reason-key-revoked = { $detail } was revoked
verify-reason-key-not-asserting = { $detail } is not a key for attestations
verify-reason-signature = the signature does not fit: something was changed, or another key signed
verify-reason-not-yet-valid = it holds from { $detail }
verify-reason-expired = it held until { $detail }
verify-reason-too-long = it would hold longer than a year, or not at all
verify-reason-foreign-origin = it was attested for { $detail }, not for { $shown }
verify-reason-revoked = the issuer revoked it
verify-reason-status-list = the list of revocations is not the issuer's, or was changed
verify-reason-status-index = the list of revocations has no entry { $detail }
