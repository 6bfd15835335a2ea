# Words of the lists that the network's files choose from: LIST-KEY, one group a list.
# Lower case where a sentence or a list may hold them; style sheets capitalise.

## Languages people work in, as in « je travaille en … »

language-fr = français
language-nl = néerlandais
language-de = allemand
language-en = anglais
language-es = espagnol
language-it = italien
language-pt = portugais
language-pl = polonais
language-ro = roumain
language-bg = bulgare
language-el = grec
language-ar = arabe
language-ber = tamazight (berbère)
language-tr = turc
language-ku = kurde
language-fa = persan (farsi ou dari)
language-ps = pachto
language-ru = russe
language-uk = ukrainien
language-sq = albanais
language-ln = lingala
language-sw = swahili
language-rw = kinyarwanda
language-zh = chinois
language-lb = luxembourgeois
language-sfb = langue des signes de Belgique francophone (LSFB)
language-vgt = langue des signes flamande (VGT)

## How an appointment is held

mode-onsite = sur place
mode-video = par vidéo
mode-phone = par téléphone
mode-home_visit = à domicile

## Whether new patients are taken

accepting-ask = demandez s’il y a une place
accepting-yes = une place est libre
accepting-waiting_list = liste d’attente
accepting-no = complet pour le moment

## Convention with the sickness insurance

convention-full = tarifs de la convention
convention-partial = tarifs de la convention à certaines heures
convention-none = hors convention
convention-not_applicable = pas de convention pour ce métier

## Access to a place

step-access-unknown = accès non précisé
step-access-step_free = de plain-pied
step-access-lift = ascenseur
step-access-few_steps = quelques marches
step-access-stairs = escalier sans ascenseur

## Registers

register-compsy = Commission des psychologues
register-order_of_physicians = Ordre des médecins
register-nihdi = INAMI
register-spf_visa = visa du SPF Santé publique
register-community_recognition = agrément de la Communauté

## Functions beside a profession: activities, since they agree with nobody

function-cpap = Conseil en prévention, aspects psychosociaux
function-coordinator = Coordination du réseau
function-supervisor = Supervision
function-psychotherapist = Psychothérapie
function-researcher = Enseignement et recherche

## Professions: a person's title in three forms, and the plural inside a sentence

profession-clinical_psychologist =
    .f = Psychologue clinicienne
    .m = Psychologue clinicien
    .neutral = Psychologue clinicien·ne
    .plural = psychologues cliniciens
profession-psychologist =
    .f = Psychologue
    .m = Psychologue
    .neutral = Psychologue
    .plural = psychologues
profession-work_psychologist =
    .f = Psychologue du travail
    .m = Psychologue du travail
    .neutral = Psychologue du travail
    .plural = psychologues du travail
profession-psychiatrist =
    .f = Psychiatre
    .m = Psychiatre
    .neutral = Psychiatre
    .plural = psychiatres
profession-general_practitioner =
    .f = Médecin généraliste
    .m = Médecin généraliste
    .neutral = Médecin généraliste
    .plural = médecins généralistes
profession-occupational_physician =
    .f = Conseillère en prévention-médecin du travail
    .m = Conseiller en prévention-médecin du travail
    .neutral = Médecin du travail
    .plural = médecins du travail
profession-physician =
    .f = Médecin
    .m = Médecin
    .neutral = Médecin
    .plural = médecins
profession-physiotherapist =
    .f = Kinésithérapeute
    .m = Kinésithérapeute
    .neutral = Kinésithérapeute
    .plural = kinésithérapeutes
profession-nurse =
    .f = Infirmière
    .m = Infirmier
    .neutral = Infirmier·ère
    .plural = infirmiers et infirmières
profession-occupational_therapist =
    .f = Ergothérapeute
    .m = Ergothérapeute
    .neutral = Ergothérapeute
    .plural = ergothérapeutes
profession-sociologist =
    .f = Sociologue
    .m = Sociologue
    .neutral = Sociologue
    .plural = sociologues
profession-lawyer =
    .f = Juriste
    .m = Juriste
    .neutral = Juriste
    .plural = juristes
profession-social_worker =
    .f = Assistante sociale
    .m = Assistant social
    .neutral = Assistant·e social·e
    .plural = assistants sociaux
profession-secretary =
    .f = Secrétaire
    .m = Secrétaire
    .neutral = Secrétaire
    .plural = secrétaires
profession-mediator =
    .f = Médiatrice
    .m = Médiateur
    .neutral = Médiateur·rice
    .plural = médiateurs et médiatrices

# $code: the code of a State (ISO 3166)
country = { $code ->
    [BE] Belgique
    [FR] France
    [NL] Pays-Bas
    [DE] Allemagne
    [LU] Luxembourg
   *[other] { $code }
}

## Answers to the points of attention: whole sentences

contextualise-yes = Oui. La personne est toujours comprise dans son travail, sa famille et la société.
contextualise-no = Non.
stance-patient_side = Du côté de la personne qui consulte.
stance-neutral = Neutres.
stance-multi_partial = Chaque partie est écoutée et comprise.
signs-yes = Oui, chaque nouveau membre signe le projet du réseau.
signs-no = Non, rien n’est à signer.
gp-contact-with_consent = Contact avec l’accord de la personne.
gp-contact-always = Contact pour chaque personne suivie.
gp-contact-never = Pas de contact.
expertise-therapy_only = Seulement des soins, pas d’expertises.
expertise-reports_only = Seulement des expertises, pas de soins.
expertise-both = Les deux, mais jamais par la même personne pour le même patient.
diagnosis-yes = Oui, nous posons un diagnostic.
diagnosis-no = Non, nous ne posons pas de diagnostic.
care-access-direct = Pas nécessaire : vous venez directement.
care-access-referral_advised = Conseillée, pas exigée.
care-access-referral_required = Nécessaire : demandez-la à votre médecin.
agreement-yes = Oui, un accord écrit.
agreement-no = Non, il n’y a rien à signer.
same-for-all-yes = Oui, pour une même consultation.
same-for-all-no = Non, il peut varier d’un membre à l’autre.
equal-refunds-yes = Oui.
equal-refunds-no = Non, il dépend de la personne qui vous reçoit.

partner-kind-accompanying_body = organisme d’accompagnement
partner-kind-prevention_adviser = prévention au travail
partner-kind-human_resources = services du personnel
partner-kind-insurer = assureur ou mutualité
partner-kind-general_practitioner = médecins généralistes
partner-kind-trio = réseau TRIO
partner-kind-mental_health = santé mentale
partner-kind-trade_union = syndicat
partner-kind-university = université ou haute école
partner-kind-other = autre partenaire

## Services and acts

service-kind-individual = accompagnement individuel
service-kind-group = groupe
service-kind-training = formation
service-kind-company = intervention en entreprise
service-kind-research = recherche
act-kind-first_contact = premier contact
act-kind-individual = consultation individuelle
act-kind-group = séance de groupe
act-kind-assessment = bilan
act-kind-report = rapport écrit
act-kind-training = formation
act-kind-company = intervention en entreprise

## Prices

scheme-private = tarif hors convention
scheme-nomenclature = tarif remboursé par la mutualité
scheme-inami_first_line = soins psychologiques de première ligne (convention INAMI)
scheme-employer = à charge de l’employeur
scheme-insurer = à charge d’une assurance
scheme-fedris = à charge de Fedris

# .meaning: what it means for a patient; .person: a reader in that situation
status-ordinary = statut ordinaire
    .meaning = Vous êtes en ordre de mutualité et n’avez aucun autre statut de cette liste.
    .person = Vous avez le statut ordinaire
status-bim = intervention majorée (BIM)
    .meaning = Votre mutualité vous accorde l’intervention majorée, souvent parce que vos revenus sont modestes ; elle peut vous dire si vous y avez droit.
    .person = Vous avez droit à l’intervention majorée (BIM)
status-under_24 = jusqu’à 23 ans
    .meaning = Vous n’avez pas encore 24 ans.
    .person = Vous avez 23 ans ou moins
status-bim_under_25 = intervention majorée (BIM), moins de 25 ans
    .meaning = Vous avez droit à l’intervention majorée et n’avez pas encore 25 ans.
    .person = Vous avez moins de 25 ans et droit à l’intervention majorée (BIM)
status-reduced = tarif adapté
    .meaning = Le réseau demande moins, à la condition indiquée : il suffit de nous en parler.
    .person = Vous demandez le tarif adapté

payer-patient = vous
payer-inami = mutualité
payer-insurer = assurance privée
payer-employer = employeur
payer-fedris = Fedris
payer-network = réseau

third-party-never = pas de tiers payant
third-party-on_request = tiers payant si vous le demandez : vous ne payez que votre part
third-party-bim_mandatory = tiers payant avec l’intervention majorée (BIM) : vous ne payez que votre part
third-party-always = tiers payant : vous ne payez que votre part

payment-bancontact = Bancontact
payment-transfer = virement
payment-cash = espèces
payment-qr = code QR avec votre téléphone
vat-exempt = Soins exemptés de TVA
vat-standard = TVA comprise dans le prix
vat-small_business = Petite entreprise : pas de TVA
receipt-attestation = une attestation de soins
receipt-invoice = une facture
receipt-both = une attestation de soins et une facture

channel-phone = par téléphone
channel-email = par courriel
channel-sms = par SMS
channel-online = dans l’agenda en ligne
waiver-illness = en cas de maladie
waiver-force_majeure = en cas de force majeure
waiver-bereavement = après un décès parmi vos proches

refund-by-mutuality = mutualité
refund-by-insurer = assurance
refund-by-employer = employeur
refund-by-cpas = CPAS
refund-condition-compsy = inscription à la Commission des psychologues
refund-condition-dmg = dossier médical global (DMG) chez votre médecin
refund-condition-referral = lettre d’un médecin
refund-condition-convention = tarifs de la convention

## Legal notice, privacy, accessibility

legal-form-asbl = association sans but lucratif (ASBL)
legal-form-aisbl = association internationale sans but lucratif (AISBL)
legal-form-cooperative = société coopérative (SC)
legal-form-srl = société à responsabilité limitée (SRL)
legal-form-foundation = fondation
legal-form-partnership = société simple
legal-form-public_body = organisme public
legal-form-natural_person = personne physique
legal-form-de_facto = association de fait

# $number: the VAT number
vat-status-exempt_care = Exemption pour les soins (Code de la TVA, art. 44)
vat-status-exempt_small = Franchise des petites entreprises (Code de la TVA, art. 56bis)
vat-status-liable = { $number }

legal-basis-consent = Votre consentement (RGPD, art. 6.1.a)
legal-basis-contract = Ce dont nous avons convenu avec vous (RGPD, art. 6.1.b)
legal-basis-legal_obligation = Une obligation légale (RGPD, art. 6.1.c)
legal-basis-vital_interests = La protection de votre vie (RGPD, art. 6.1.d)
legal-basis-public_interest = Une mission d’intérêt public (RGPD, art. 6.1.e)
legal-basis-legitimate_interest = Notre intérêt légitime (RGPD, art. 6.1.f)
legal-basis-care = Des soins donnés sous secret professionnel (RGPD, art. 9.2.h)

conformance-full = Conforme aux WCAG 2.2, niveau AA.
conformance-partial = Conforme en partie aux WCAG 2.2, niveau AA.
conformance-none = Pas encore conforme aux WCAG 2.2, niveau AA.
