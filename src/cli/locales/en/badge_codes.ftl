# What may keep a badge from being shown: src/legitimacy/standing.rs

badge-trust = { $state ->
        [unnamed] there is an attestation, but site.toml names no list of bodies you trust
        [missing] the trust list { $path } is not there
       *[unreadable] { $path } is not a trust list
    }
    .hint = put the trust list of the body that signed (its trust.json) beside site.toml, and write trust = "trust.json" under [legitimacy]
    .explain = A badge is shown only when somebody the network trusts has signed. Who that is stands in a file that the body hands over, with its keys: trust.json of its register. Until then the site shows the network's own assessment.
badge-not_verified = the attestation does not verify: { $step ->
        [read] its text is not as it was signed
        [shape] it is not an attestation as pignon knows it ({ $detail })
        [trust] the body that signed is not on the trust list, or under another name
        [key] the key that signed is not one of the trust list's, or was revoked
        [period] it is not valid before { $from }
        [revocation] the list of revocations beside it is not the body's, or was changed
       *[other] something in it was changed, or somebody else signed
    }
    .hint = { $step ->
        [period] it counts from { $from } on: wait for that day, or correct this computer's date
       *[other] take content/attestation.json again as the body sent it, without opening it in an editor; “pignon badge verify content/attestation.json” shows each step
    }
    .explain = Every byte of an attestation counts: an editor that lays it out anew breaks it. If the file is as it came, ask the body whether it has a new trust list. The badge is not shown, and the page falls back to the network's own assessment.
badge-expired = the attestation ended on { $date }
    .hint = ask the body for a new one, beginning with “pignon badge dossier”
    .explain = An attestation holds for a year at most. When it has ended, the badge disappears and the page shows the network's own assessment.
badge-revoked = the body has revoked the attestation
    .hint = its register says why; ask it, and take content/attestation.json out
    .explain = The list of revocations kept in content/status-list.json says that the body has taken the attestation back. The badge is not shown.
badge-foreign = the attestation is for another { $what ->
        [enterprise] enterprise, { $detail }, not { $shown }
       *[other] site, { $detail }, not { $shown }
    }
    .hint = a badge belongs to one address and one enterprise: ask the body for an attestation of these
    .explain = An attestation names the exact addresses under which it may be shown, and the enterprise number. On a trial copy elsewhere no badge is shown; for a new address ask the body for a new attestation.
badge-number_changed = the number of { $member } is not the one that was reviewed ({ $register })
    .hint = put the attested number back, or ask the body for a new attestation
    .explain = The attestation covers each register number by a hash. A number that changes afterwards was not looked up by the body: the badge is hidden until it signs again.
badge-criterion_failing = criterion { $number }, which was attested, is not met any more
    .hint = “pignon legitimacy” says what speaks against it
    .explain = What merely aged keeps the badge; a criterion that the files contradict hides it until it is met again.
badge-expires_soon = the attestation ends on { $date }
    .hint = ask the body for the next one in time, beginning with “pignon badge dossier”
    .explain = A review takes weeks: the warning comes sixty days before the end.
badge-revocation_unchecked = whether the attestation was revoked is not checked{ $why ->
        [status-stale] {" "}since { $since }
        [status-unknown-key] : the list is signed with a newer key than the trust list has
       *[other] : there is no list of revocations
    }
    .hint = “pignon badge verify content/attestation.json --trust trust.json --save-status content/status-list.json” fetches the body's list
    .explain = The site goes by the list of revocations that it holds. The badge stays, with the words “revocation not checked”. When the list is signed with a newer key, ask the body for its new trust.json.
badge-disclosures = { $state ->
        [unreadable] content/disclosures.json cannot be read
       *[other] the number of { $member } ({ $register }) is not covered by the attestation
    }
    .hint = { $state ->
        [unreadable] restore it, or make it again with “pignon badge dossier”
       *[other] it will be with the next attestation; until then the page shows it without the word of the body
    }
    .explain = content/disclosures.json opens the hashes of those who agreed that anyone may verify their numbers. A number or salt newer than the attestation opens nothing.
badge-disclosure_withdrawn = content/disclosures.json holds a number of { $member } ({ $register }) that is not published any more
    .hint = make it again with “pignon badge dossier”, or take the entry out: the folder content is public
    .explain = A number is opened only while its owner agrees (disclose_numbers) and the page shows it. The site leaves the entry out, but the file is in content/, which holds nothing that may not be public.
