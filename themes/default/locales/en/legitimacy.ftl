# What the eight criteria say, on pages and in the terminal.
#
# A phrase counts and never names anybody. It has no full stop: the terminal adds names
# after a colon. The phrases « next » and « upcoming » are for the terminal alone.

## Parts of phrases

legitimacy-part-kind = { $kind ->
    [intervision] Peer consultation
    [supervision] Supervision
   *[team_meeting] Team meeting
}
legitimacy-part-rhythm = { $days ->
    [7] every week
    [14] every two weeks
    [21] every three weeks
    [28] every four weeks
    [30] every month
    [31] every month
    [60] every two months
    [61] every two months
    [90] every quarter
    [91] every quarter
    [92] every quarter
    [one] every day
   *[other] every { $days } days
}
legitimacy-part-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
legitimacy-part-register = { $register ->
    [compsy] Commission of Psychologists
    [order_of_physicians] Order of Physicians
    [nihdi] INAMI/RIZIV
    [spf_visa] Visa of the federal health service
   *[community_recognition] Recognition by the Community
}
legitimacy-part-area = { $area ->
    [work_psychopathology] Psychopathology of work
    [five_components] The five components of work
    [wellbeing_act] Well-being at Work Act
    [sociology] Sociology of work
    [work_organisation] Work organisation
   *[psychopathology] General psychopathology
}

## Criteria about each person who sees patients

legitimacy-no-clinicians = No profile says yet who sees patients
legitimacy-next-no-clinicians = Write clinical = true in the file of each person who sees patients

## 1. Several qualified, trained members

legitimacy-qualified-shown = { $count ->
    [one] { $count } member holds one of the required degrees and a certificate of training in work clinic
   *[other] { $count } members each hold one of the required degrees and a certificate of training in work clinic
}
legitimacy-qualified-short = { $shown ->
    [0] At least { $least } members must hold both the degree and the certificate; this is not yet shown for any
    [one] At least { $least } members must hold both the degree and the certificate; this is shown for { $shown } member
   *[other] At least { $least } members must hold both the degree and the certificate; this is shown for { $shown } members
}
legitimacy-qualified-few-members = { $found ->
    [0] At least { $least } members are needed; the network has none
   *[other] At least { $least } members are needed; the network has { $found }
}
legitimacy-qualified-not-met = { $shown ->
    [0] All lists of degrees and training are complete, and no member holds both; at least { $least } must
    [one] All lists of degrees and training are complete, and { $shown } member holds both; at least { $least } must
   *[other] All lists of degrees and training are complete, and { $shown } members hold both; at least { $least } must
}
legitimacy-next-degree = { $count ->
    [one] Add the degree (field, institution, year) to the file of { $count } person
   *[other] Add the degree (field, institution, year) to the files of { $count } people
}
legitimacy-next-training = { $count ->
    [one] Add the certifying training in work clinic, if there was one, to the file of { $count } person
   *[other] Add the certifying training in work clinic, if there was one, to the files of { $count } people
}
legitimacy-next-training-open = { $count ->
    [one] Note the end of the training (completed_on) once it is completed, for { $count } person
   *[other] Note the end of the training (completed_on) once it is completed, for { $count } people
}
legitimacy-next-qualified-people = Bring together at least { $least } members who each hold the degree and the certificate

## 2. Reflective work

legitimacy-reflexivity-shown = { $count ->
    [one] The person who sees patients meets this criterion, attested on { $date }
   *[other] All { $count } people who see patients meet this criterion; the oldest attestation is of { $date }
}
legitimacy-reflexivity-none = { $count ->
    [one] The attestation is missing for { $count } person of { $total }
   *[other] The attestation is missing for { $count } people of { $total }
}
legitimacy-reflexivity-aged = { $count ->
    [one] The attestation is more than { $months } months old for { $count } person of { $total }
   *[other] The attestation is more than { $months } months old for { $count } people of { $total }
}
legitimacy-reflexivity-not-met = { $count ->
    [one] The criterion is not met for { $count } person of { $total }
   *[other] The criterion is not met for { $count } people of { $total }
}
legitimacy-next-reflexivity = { $count ->
    [one] Have the reflective work of { $count } person attested, without saying in which way it is done
   *[other] Have the reflective work of { $count } people attested, without saying in which way it is done
}
legitimacy-next-reflexivity-not-met = { $count ->
    [one] Agree on a way (therapy, supervision or training), then remove not_met from private/members.toml, for { $count } person
   *[other] Agree on a way (therapy, supervision or training), then remove not_met from private/members.toml, for { $count } people
}

## 3. Experience

legitimacy-experience-shown = { $count ->
    [one] The person who sees patients has at least { $clinical } months of clinical experience, or more than { $over } months of professional experience
   *[other] All { $count } people who see patients have at least { $clinical } months of clinical experience, or more than { $over } months of professional experience
}
legitimacy-experience-short = { $count ->
    [one] Neither { $clinical } months of clinical experience nor more than { $over } months of professional experience are shown yet for { $count } person of { $total }
   *[other] Neither { $clinical } months of clinical experience nor more than { $over } months of professional experience are shown yet for { $count } people of { $total }
}
legitimacy-experience-not-met = { $count ->
    [one] { $count } person of { $total } has neither { $clinical } months of clinical experience nor more than { $over } months of professional experience
   *[other] { $count } people of { $total } have neither { $clinical } months of clinical experience nor more than { $over } months of professional experience
}
legitimacy-next-experience = { $count ->
    [one] Complete the experience (dates, clinical or professional) in the file of { $count } person
   *[other] Complete the experience (dates, clinical or professional) in the files of { $count } people
}
legitimacy-next-experience-not-met = { $count ->
    [one] Wait until the experience suffices before referring patients to { $count } person
   *[other] Wait until the experience suffices before referring patients to { $count } people
}

## 4. Disciplines

legitimacy-discipline = { $discipline ->
    [psychology] Psychology
    [medicine] Medicine
    [physiotherapy] Physiotherapy
    [sociology] Sociology
    [nursing] Nursing
   *[occupational_therapy] Occupational therapy
}, { $count ->
    [one] { $count } member
   *[other] { $count } members
}
legitimacy-support = { $count ->
    [one] In support, { $count } member (law, social work, secretariat or mediation)
   *[other] In support, { $count } members (law, social work, secretariat or mediation)
}
legitimacy-disciplines-short = { $found ->
    [0] At least { $least } disciplines are needed; none is represented yet
   *[other] At least { $least } disciplines are needed; the network has { $found }
}
legitimacy-disciplines-one = The team has one discipline only
legitimacy-next-disciplines = Welcome members of other disciplines, until there are at least { $least }

## 5. Exchanges

legitimacy-exchange-shown = { legitimacy-part-kind } { legitimacy-part-rhythm }; last held in { legitimacy-part-month }
legitimacy-exchange-unsaid = No team exchange is announced yet
legitimacy-exchange-rare = { legitimacy-part-kind } { legitimacy-part-rhythm }: less often than every { $most } days
legitimacy-exchange-undated = { legitimacy-part-kind }: the date of the last one is not recorded
legitimacy-exchange-lapsed = { legitimacy-part-kind } { legitimacy-part-rhythm }: the rhythm is no longer kept, the last one was in { legitimacy-part-month }
legitimacy-exchange-none = The network states that it has no team exchanges
legitimacy-exchange-over-a-year = The exchanges announced are more than a year apart
legitimacy-next-exchange-say = Hold peer consultation, supervision or a team meeting at least every { $most } days, and announce it in site.toml
legitimacy-next-exchange-date = Record the last one (last_held) in site.toml
legitimacy-next-exchange-hold = Meet at least every { $most } days, and record it (last_held) in site.toml

## 6. Registers

legitimacy-recognised-shown = { $count ->
    [one] The person who sees patients is on the register of their profession, checked on { $date }
   *[other] All { $count } people who see patients are on the register of their profession; the oldest check is of { $date }
}
legitimacy-recognised-absent = { $count ->
    [one] A required registration is not given yet for { $count } person of { $total }
   *[other] A required registration is not given yet for { $count } people of { $total }
}
legitimacy-recognised-number = { $count ->
    [one] A registration number is missing for { $count } person of { $total }
   *[other] A registration number is missing for { $count } people of { $total }
}
legitimacy-recognised-malformed = { $count ->
    [one] A registration number needs another look for { $count } person of { $total }
   *[other] A registration number needs another look for { $count } people of { $total }
}
legitimacy-recognised-expired = { $count ->
    [one] A registration has run out for { $count } person of { $total }
   *[other] A registration has run out for { $count } people of { $total }
}
legitimacy-recognised-unchecked = { $count ->
    [one] A registration has not been looked up yet for { $count } person of { $total }
   *[other] A registration has not been looked up yet for { $count } people of { $total }
}
legitimacy-recognised-aged = { $count ->
    [one] The register was last looked up more than { $days } days ago for { $count } person of { $total }
   *[other] The register was last looked up more than { $days } days ago for { $count } people of { $total }
}
legitimacy-recognised-no-register = { $count ->
    [one] { $count } person of { $total } sees patients in a profession that has no health register
   *[other] { $count } people of { $total } see patients in a profession that has no health register
}
legitimacy-recognised-removed = { $count ->
    [one] { $count } person of { $total } has been removed from a register
   *[other] { $count } people of { $total } have been removed from a register
}
legitimacy-next-registration = { $count ->
    [one] Add the registrations that the profession needs to the file of { $count } person
   *[other] Add the registrations that the profession needs to the files of { $count } people
}
legitimacy-next-number = { $count ->
    [one] Add the number; if it cannot be published, write number_withheld = true and keep it in private/members.toml, for { $count } person
   *[other] Add the number; if it cannot be published, write number_withheld = true and keep it in private/members.toml, for { $count } people
}
legitimacy-next-malformed = { $count ->
    [one] Compare the number with that of the register, for { $count } person
   *[other] Compare the numbers with those of the register, for { $count } people
}
legitimacy-next-expired = { $count ->
    [one] Look up the renewal in the register and record it (checked_on, valid_until), for { $count } person
   *[other] Look up the renewal in the register and record it (checked_on, valid_until), for { $count } people
}
legitimacy-next-check = { $count ->
    [one] Look it up in the register and record the day (checked_on), for { $count } person
   *[other] Look it up in the register and record the day (checked_on), for { $count } people
}
legitimacy-next-no-register = { $count ->
    [one] Write clinical = false: { $count } person can be a member without seeing patients
   *[other] Write clinical = false: { $count } people can be members without seeing patients
}
legitimacy-next-removed = { $count ->
    [one] Refer no more patients to { $count } person until the removal is cleared up
   *[other] Refer no more patients to { $count } people until the removal is cleared up
}
legitimacy-next-compsy-renewal = { $count ->
    [one] Make sure before 31 January that the yearly registration is renewed, for { $count } person
   *[other] Make sure before 31 January that the yearly registration is renewed, for { $count } people
}

## 7. Methods

legitimacy-methods-shown = { $analysis ->
    [one] { $analysis } method of analysis
   *[other] { $analysis } methods of analysis
} and { $intervention ->
    [one] { $intervention } of intervention
   *[other] { $intervention } of intervention
}, each with a reference anyone can check
legitimacy-methods-analysis = { $found ->
    [0] No method of analysis is named yet; minimum: { $least }
    [one] { $found } method of analysis is named; minimum: { $least }
   *[other] { $found } methods of analysis are named; minimum: { $least }
}
legitimacy-methods-intervention = { $found ->
    [0] No method of intervention is named yet; minimum: { $least }
    [one] { $found } method of intervention is named; minimum: { $least }
   *[other] { $found } methods of intervention are named; minimum: { $least }
}
legitimacy-methods-unreferenced = { $count ->
    [one] { $count } method has no complete reference yet
   *[other] { $count } methods have no complete reference yet
}
legitimacy-methods-not-validated = { $count ->
    [one] { $count } method is declared not validated
   *[other] { $count } methods are declared not validated
}
legitimacy-next-method-add = Name the team’s methods of analysis and intervention in site.toml
legitimacy-next-method-reference = { $count ->
    [one] Add a reference (title, year, and DOI or address) to this method: { $names }
   *[other] Add a reference (title, year, and DOI or address) to these methods: { $names }
}
legitimacy-next-method-not-validated = { $count ->
    [one] Give up this method, or show what validates it: { $names }
   *[other] Give up these methods, or show what validates them: { $names }
}

## 8. Common body of knowledge

legitimacy-knowledge-shown = { $count ->
    [one] The person who sees patients has a grounding in all { $areas } areas
   *[other] All { $count } people who see patients have a grounding in all { $areas } areas
}
legitimacy-knowledge-attested = { $count ->
    [one] For { $count } person, part of it rests on their own word
   *[other] For { $count } people, part of it rests on their own word
}
legitimacy-knowledge-area = { legitimacy-part-area }: not yet shown for { $count ->
    [one] { $count } person of { $total }
   *[other] { $count } people of { $total }
}
legitimacy-knowledge-lacking = { legitimacy-part-area }: insufficient grounding, and no session planned within twelve months, for { $count ->
    [one] { $count } person of { $total }
   *[other] { $count } people of { $total }
}
legitimacy-next-knowledge = { legitimacy-part-area }: say where the knowledge comes from, or hold a session, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
legitimacy-next-knowledge-lacking = { legitimacy-part-area }: plan a session within twelve months (planned_on, in site.toml), for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
legitimacy-next-knowledge-planned = { legitimacy-part-area }: after the session of { $date }, record it (on) and remove lacking from private/members.toml, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}

## Recommendation

legitimacy-same-place-all = Followed: all see their patients at one and the same place
legitimacy-same-place-share = { $count ->
    [one] Followed in part: { $count } person of { $total } sees patients at the team’s busiest place
   *[other] Followed in part: { $count } people of { $total } see patients at the team’s busiest place
}
legitimacy-same-place-unsaid = The places of consultation are not given yet

## Coming dates: the last day on which something counts

legitimacy-upcoming-reflexivity = { $count ->
    [one] Reflective work: last day of the attestation of { $count } person
   *[other] Reflective work: last day of the attestation of { $count } people
}
legitimacy-upcoming-exchange = { legitimacy-part-kind }: last day to hold the next one
legitimacy-upcoming-check = { legitimacy-part-register }: to be looked up again by this day, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
legitimacy-upcoming-valid-until = { legitimacy-part-register }: last day of validity, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
legitimacy-upcoming-year-end = { legitimacy-part-register }: end of the yearly registration, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
legitimacy-upcoming-year-grace = { legitimacy-part-register }: last day to record the yearly renewal, for { $count ->
    [one] { $count } person
   *[other] { $count } people
}
