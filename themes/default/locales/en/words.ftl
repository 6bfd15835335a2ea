# Words of the lists that the network's files choose from: LIST-KEY, one group a list.
# Lower case where a sentence or a list may hold them; style sheets capitalise.

## Languages people work in

language-fr = French
language-nl = Dutch
language-de = German
language-en = English
language-es = Spanish
language-it = Italian
language-pt = Portuguese
language-pl = Polish
language-ro = Romanian
language-bg = Bulgarian
language-el = Greek
language-ar = Arabic
language-ber = Tamazight (Berber)
language-tr = Turkish
language-ku = Kurdish
language-fa = Persian (Farsi or Dari)
language-ps = Pashto
language-ru = Russian
language-uk = Ukrainian
language-sq = Albanian
language-ln = Lingala
language-sw = Swahili
language-rw = Kinyarwanda
language-zh = Chinese
language-lb = Luxembourgish
language-sfb = French Belgian Sign Language (LSFB)
language-vgt = Flemish Sign Language (VGT)

## How an appointment is held

mode-onsite = in person
mode-video = by video
mode-phone = by telephone
mode-home_visit = at your home

## Whether new patients are taken

accepting-ask = ask whether there is a place
accepting-yes = a place is free
accepting-waiting_list = waiting list
accepting-no = full for the moment

## Convention with the sickness insurance

convention-full = convention rates
convention-partial = convention rates at certain hours
convention-none = outside the convention
convention-not_applicable = no convention for this profession

## Access to a place

step-access-unknown = access not stated
step-access-step_free = step-free
step-access-lift = lift
step-access-few_steps = a few steps
step-access-stairs = stairs, no lift

## Registers

register-compsy = Psychologists Commission
register-order_of_physicians = Order of Physicians
register-nihdi = INAMI
register-spf_visa = visa of the FPS Public Health
register-community_recognition = recognition by the Community

## Functions beside a profession: activities, since they agree with nobody

function-cpap = Prevention advisor for psychosocial aspects
function-coordinator = Coordination of the network
function-supervisor = Supervision
function-psychotherapist = Psychotherapy
function-researcher = Teaching and research

## Professions: a person's title in three forms, and the plural inside a sentence

profession-clinical_psychologist =
    .f = Clinical psychologist
    .m = Clinical psychologist
    .neutral = Clinical psychologist
    .plural = clinical psychologists
profession-psychologist =
    .f = Psychologist
    .m = Psychologist
    .neutral = Psychologist
    .plural = psychologists
profession-work_psychologist =
    .f = Work psychologist
    .m = Work psychologist
    .neutral = Work psychologist
    .plural = work psychologists
profession-psychiatrist =
    .f = Psychiatrist
    .m = Psychiatrist
    .neutral = Psychiatrist
    .plural = psychiatrists
profession-general_practitioner =
    .f = General practitioner
    .m = General practitioner
    .neutral = General practitioner
    .plural = general practitioners
profession-occupational_physician =
    .f = Occupational physician
    .m = Occupational physician
    .neutral = Occupational physician
    .plural = occupational physicians
profession-physician =
    .f = Physician
    .m = Physician
    .neutral = Physician
    .plural = physicians
profession-physiotherapist =
    .f = Physiotherapist
    .m = Physiotherapist
    .neutral = Physiotherapist
    .plural = physiotherapists
profession-nurse =
    .f = Nurse
    .m = Nurse
    .neutral = Nurse
    .plural = nurses
profession-occupational_therapist =
    .f = Occupational therapist
    .m = Occupational therapist
    .neutral = Occupational therapist
    .plural = occupational therapists
profession-sociologist =
    .f = Sociologist
    .m = Sociologist
    .neutral = Sociologist
    .plural = sociologists
profession-lawyer =
    .f = Legal adviser
    .m = Legal adviser
    .neutral = Legal adviser
    .plural = legal advisers
profession-social_worker =
    .f = Social worker
    .m = Social worker
    .neutral = Social worker
    .plural = social workers
profession-secretary =
    .f = Secretary
    .m = Secretary
    .neutral = Secretary
    .plural = secretaries
profession-mediator =
    .f = Mediator
    .m = Mediator
    .neutral = Mediator
    .plural = mediators

# $code: the code of a State (ISO 3166)
country = { $code ->
    [BE] Belgium
    [FR] France
    [NL] Netherlands
    [DE] Germany
    [LU] Luxembourg
   *[other] { $code }
}

## Answers to the points of attention: whole sentences

contextualise-yes = Yes. We always see the person within their work, family and society.
contextualise-no = No.
stance-patient_side = On the side of the person who comes to us.
stance-neutral = Neutral.
stance-multi_partial = Every side is heard and understood.
signs-yes = Yes, every new member signs the network’s project.
signs-no = No, there is nothing to sign.
gp-contact-with_consent = Contact with the person’s agreement.
gp-contact-always = Contact for every person in our care.
gp-contact-never = No contact.
expertise-therapy_only = Care only, no expert reports.
expertise-reports_only = Expert reports only, no care.
expertise-both = Both, but never by the same person for the same patient.
diagnosis-yes = Yes, we make a diagnosis.
diagnosis-no = No, we don’t make a diagnosis.
care-access-direct = Not needed: you come to us directly.
care-access-referral_advised = Advised, not required.
care-access-referral_required = Needed: ask your doctor for it.
agreement-yes = Yes, a written agreement.
agreement-no = No, there is nothing to sign.
same-for-all-yes = Yes, for the same consultation.
same-for-all-no = No, it may differ from one member to another.
equal-refunds-yes = Yes.
equal-refunds-no = No, it depends on who sees you.

partner-kind-accompanying_body = supporting body
partner-kind-prevention_adviser = prevention at work
partner-kind-human_resources = personnel departments
partner-kind-insurer = insurer or health insurance fund
partner-kind-general_practitioner = general practitioners
partner-kind-trio = TRIO network
partner-kind-mental_health = mental health
partner-kind-trade_union = trade union
partner-kind-university = university or college
partner-kind-other = other partner

## Services and acts

service-kind-individual = individual care
service-kind-group = group
service-kind-training = training
service-kind-company = work in companies
service-kind-research = research
act-kind-first_contact = first contact
act-kind-individual = individual consultation
act-kind-group = group session
act-kind-assessment = assessment
act-kind-report = written report
act-kind-training = training
act-kind-company = work in companies

## Prices

scheme-private = rate outside the convention
scheme-nomenclature = rate refunded by your health insurance fund
scheme-inami_first_line = first-line psychological care (INAMI convention)
scheme-employer = paid by the employer
scheme-insurer = paid by an insurance
scheme-fedris = paid by Fedris

# .meaning: what it means for a patient; .person: a reader in that situation
status-ordinary = ordinary status
    .meaning = You belong to a health insurance fund and have no other status in this list.
    .person = You have the ordinary status
status-bim = increased reimbursement (BIM)
    .meaning = Your health insurance fund grants you increased reimbursement, often because your income is low; it can tell you whether you are entitled.
    .person = You are entitled to increased reimbursement (BIM)
status-under_24 = up to age 23
    .meaning = You are not yet 24.
    .person = You are 23 or younger
status-bim_under_25 = increased reimbursement (BIM), under 25
    .meaning = You are entitled to increased reimbursement and are not yet 25.
    .person = You are under 25 and entitled to increased reimbursement (BIM)
status-reduced = adapted rate
    .meaning = The network charges less, on the condition shown: just tell us.
    .person = You ask for the adapted rate

payer-patient = you
payer-inami = health insurance
payer-insurer = private insurance
payer-employer = employer
payer-fedris = Fedris
payer-network = network

third-party-never = no direct billing
third-party-on_request = direct billing if you ask for it: you pay only your share
third-party-bim_mandatory = direct billing with increased reimbursement (BIM): you pay only your share
third-party-always = direct billing: you pay only your share

payment-bancontact = Bancontact
payment-transfer = bank transfer
payment-cash = cash
payment-qr = QR code with your phone
vat-exempt = Care is exempt from VAT
vat-standard = VAT included in the price
vat-small_business = Small business: no VAT
receipt-attestation = a certificate of care for your health insurance fund
receipt-invoice = an invoice
receipt-both = a certificate of care for your health insurance fund and an invoice

channel-phone = by telephone
channel-email = by e-mail
channel-sms = by text message
channel-online = in the online diary
waiver-illness = in case of illness
waiver-force_majeure = in case of force majeure
waiver-bereavement = after a death among those close to you

refund-by-mutuality = health insurance fund
refund-by-insurer = insurance
refund-by-employer = employer
refund-by-cpas = public welfare centre (CPAS)
refund-condition-compsy = registration with the Psychologists Commission
refund-condition-dmg = global medical file (DMG) with your doctor
refund-condition-referral = a doctor’s letter
refund-condition-convention = convention rates

## Legal notice, privacy, accessibility

legal-form-asbl = non-profit association (ASBL)
legal-form-aisbl = international non-profit association (AISBL)
legal-form-cooperative = cooperative company (SC)
legal-form-srl = private limited company (SRL)
legal-form-foundation = foundation
legal-form-partnership = simple partnership
legal-form-public_body = public body
legal-form-natural_person = natural person
legal-form-de_facto = unincorporated association

# $number: the VAT number
vat-status-exempt_care = Exempt: care (VAT Code, art. 44)
vat-status-exempt_small = Exempt: small business (VAT Code, art. 56bis)
vat-status-liable = { $number }

legal-basis-consent = Your consent (GDPR, art. 6.1.a)
legal-basis-contract = What we have agreed with you (GDPR, art. 6.1.b)
legal-basis-legal_obligation = A legal obligation (GDPR, art. 6.1.c)
legal-basis-vital_interests = The protection of your life (GDPR, art. 6.1.d)
legal-basis-public_interest = A task in the public interest (GDPR, art. 6.1.e)
legal-basis-legitimate_interest = Our legitimate interest (GDPR, art. 6.1.f)
legal-basis-care = Care under professional secrecy (GDPR, art. 9.2.h)

conformance-full = Conforms to WCAG 2.2, level AA.
conformance-partial = Partly conforms to WCAG 2.2, level AA.
conformance-none = Does not conform to WCAG 2.2, level AA, yet.
