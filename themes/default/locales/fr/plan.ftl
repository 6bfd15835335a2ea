# Phrases that pages are composed of before a template sees them.

## Sections: the address (ASCII), the label in navigation, the heading, the sentence for
## search engines ($site: the network's name)

route-team = equipe
route-offer = offre
route-tariffs = tarifs
route-professionals = medecins
route-employers = employeurs
route-contact = contact
route-charter = charte
route-legitimacy = legitimite
route-transparency = transparence
route-news = nouvelles
route-legal = mentions-legales
route-privacy = vie-privee
route-accessibility = accessibilite
route-search = recherche

nav-home = Accueil
nav-team = Équipe
nav-offer = Offre
nav-tariffs = Prix
nav-professionals = Médecins
nav-employers = Employeurs
nav-contact = Contact
nav-charter = Charte
nav-legitimacy = Légitimité
nav-transparency = Transparence
nav-news = Nouvelles
nav-legal = Mentions légales
nav-privacy = Vie privée
nav-accessibility = Accessibilité
nav-search = Recherche

# $tagline may be empty
title-home = { $site } – { $tagline }
title-page = { $title } – { $site }
title-team = L’équipe
title-team-part = L’équipe, { $from } – { $to }
team-part = { $from } – { $to }
team-part-others = Avec l’équipe, { $from } – { $to }
title-offer = Notre offre
title-tariffs = Combien vais-je payer ?
title-professionals = Pour les médecins et les autres soignants
title-employers = Pour les employeurs
title-contact = Contact et rendez-vous
title-charter = Notre charte
title-legitimacy = Pouvez-vous nous faire confiance ?
title-transparency = Transparence
title-news = Nouvelles
title-legal = Mentions légales
title-privacy = Vie privée
title-accessibility = Accessibilité
title-search = Rechercher

description-page = { $title } – { $site }
description-team = Qui vous reçoit : métiers, lieux, langues, places libres. { $site }.
description-offer = Ce que nous proposons quand le travail rend malade, pour qui, et ce que nous ne faisons pas. { $site }.
description-tariffs = Ce que coûte une consultation selon votre situation, ce qui est remboursé, et que faire si vous ne pouvez pas venir. { $site }.
description-professionals = Orienter un patient que son travail rend malade : ligne directe, étapes, ce que vous recevez en retour. { $site }.
description-employers = Ce qu’un employeur peut attendre de nous, et ce que nous ne dirons jamais. { $site }.
description-contact = Prendre rendez-vous : téléphone, heures, lieux, délai. { $site }.
description-charter = Nos valeurs, et ce que nous ne négocions pas. { $site }.
description-legitimacy = Les huit critères d’une clinique du travail, et comment vérifier vous-même qui nous sommes. { $site }.
description-transparency = Nos réponses, question par question : secret, diagnostic, tests, argent, employeurs. { $site }.
description-news = Les nouvelles du réseau. { $site }.
description-legal = Qui publie ce site, professions réglementées, financement. { $site }.
description-privacy = Ce que nous faisons de vos données, et vos droits. Ni cookie, ni pistage. { $site }.
description-accessibility = Ce site et les personnes handicapées : où nous en sommes, et à qui signaler un obstacle. { $site }.
description-search = Chercher un mot dans toutes les pages, ou les voir toutes. { $site }.

not-found-heading = Cette page n’existe pas
not-found-text = L’adresse a peut-être changé. Si vous avez besoin d’aide maintenant, les numéros sont plus bas.
not-found-home = Aller à l’accueil
not-found-search = Chercher dans le site

language-own-name = Français

## Home

emergency-name = Urgences
emergency-purpose = danger immédiat
emergency-hours = jour et nuit
emergency-languages = toutes les langues

fear-employer =
    .question = Mon employeur saura-t-il que je viens ?
    .answer = Pas par nous. Il n’apprend rien, sauf si vous le demandez par écrit.
fear-insurer =
    .question = Et le médecin-conseil de la mutualité ?
    .answer = Il n’apprend rien de nous, sauf si vous le demandez par écrit.
fear-decides =
    .question = Dois-je porter plainte, ou reprendre ?
    .answer = Non. Nous ne décidons rien à votre place.
fear-at-work =
    .question = Je lis ceci au travail.
    .answer = Votre employeur peut voir les sites visités : préférez votre propre téléphone.

# $on: the day that was true
waiting = { $days ->
    [0] Premier rendez-vous dès maintenant (au { $on }).
    [one] Premier rendez-vous sous { $days } jour (au { $on }).
   *[other] Premier rendez-vous sous { $days } jours (au { $on }).
}

# $passed and $total: how many criteria
legitimacy-count = { $passed ->
    [one] { $passed } critère sur { $total } démontré
   *[other] { $passed } critères sur { $total } démontrés
}

map-title = Carte de Belgique
# $places: towns, as a list
map-description = Nos lieux : { $places }.

## Hours, addresses, periods

# $days: « du lundi au vendredi »; $range: « de 9 h à 12 h »
hours-line = { $days }, { $range }
hours-note = { $line } ({ $note })
address-box = bte { $box }
duration-minutes = { $minutes } min
period-from = à partir du { $from }
period-until = jusqu’au { $until }
period-from-until = du { $from } au { $until }

## Members

portrait-of = { $name }, portrait
accepting-on = au { $date }
member-since = depuis { $date }
experience-since = Depuis { $year }
# $since: the phrase above; $years: with patients
experience-years = { $years ->
    [one] { $since }, { $years } an auprès de patients
   *[other] { $since }, { $years } ans auprès de patients
}
title-note-psychologist = Le titre de psychologue est protégé par la loi. Sans le titre de psychologue clinicien, ce n’est pas une profession de santé au sens de la loi.
title-note-support = Soutient l’équipe et vous informe dans son domaine, sans donner de soins.
title-note-not-clinical = Ne reçoit pas de patients pour le réseau.

## Prices

# lowest and highest amount
price-range = { $low } à { $high }
share-other = { $payer } : { $amount }
sessions-at-most = { $sessions ->
    [one] { $sessions } séance au plus
   *[other] { $sessions } séances au plus
}
sessions-in-months = { $sessions ->
    [one] { $sessions } séance au plus en { $months } mois
   *[other] { $sessions } séances au plus en { $months } mois
}
# $status: « Vous avez le statut ordinaire »
example-who = { $status } : { $scheme }
example-refund = Remboursement possible par { $name } : { $back } par séance. Il vous reste { $left }.
example-total = { $sessions ->
    [one] Une seule séance : { $sum }.
   *[other] Pour { $sessions } séances : { $sum }.
}

no-show-none = rien à payer
no-show-half = la moitié de ce que vous auriez payé
no-show-full = ce que vous auriez payé
no-show-amount = { $amount }
waiver-first-time = la première fois
cancel-deadline = { $hours ->
    [0] jusqu’à l’heure du rendez-vous
    [one] au plus tard { $hours } heure avant
   *[other] au plus tard { $hours } heures avant
}

refund-each = { $each } par séance
refund-each-most = { $each } par séance, au plus { $most } par an
refund-most = au plus { $most } par an
refund-ask = montant à demander

## Transparency

point-a = Ce qui nous réunit
point-b = Qui fait partie du réseau
point-c = Ce que nous proposons, et les limites
point-d = Le cadre
point-e = Les prix
point-f = Notre place parmi les autres

# A patient asks
question-objective = À quoi sert votre réseau ?
question-means = Quels moyens y mettez-vous ?
question-idea-of-care = Pour vous, qu’est-ce que soigner ?
question-non-negotiables = Sur quoi ne transigez-vous jamais ?
question-contextualise = Tenez-vous compte de mon travail, et pas seulement de moi ?
question-to-patient = De quel côté êtes-vous quand vous me recevez ?
question-to-institution = Et face à mon employeur ou à une autre institution ?
question-health-policy = Quelle est votre position dans la politique de santé ?
question-return-to-work = Comment abordez-vous la reprise du travail ?

question-profiles = Quels métiers peuvent rejoindre l’équipe ?
question-refused = Qui n’acceptez-vous pas, et pourquoi ?
question-purpose = Pourquoi plusieurs métiers ?
question-membership-limits = Où s’arrête le rôle de chaque métier ?
question-membership-criteria = Comment devient-on membre ?
question-signs = Un nouveau membre s’engage-t-il par écrit ?

question-services = Que proposez-vous ?
question-excluded = Que ne faites-vous pas ?
question-second-line = Comment travaillez-vous avec ceux qui me soignent déjà ?
question-gp-contact = Parlez-vous avec mon médecin traitant ?
question-tests = Vais-je passer des tests ou des examens, et pourquoi ?
question-expertise = Faites-vous des expertises ou des soins ?
question-diagnosis = Posez-vous un diagnostic, et qui l’apprend ?
question-body-work = Travaillez-vous aussi avec le corps ?
question-access = Faut-il une lettre du médecin ?
question-waiting = Combien de temps vais-je attendre ?
question-sick-note = Qui rédige l’arrêt de travail ?
question-letters = Écrivez-vous à d’autres à mon sujet ?
question-confidentiality = Qui saura ce que je vous dis ?
question-complaints = À qui me plaindre si quelque chose ne va pas ?

question-pathways = Dans quels trajets de soins recevez-vous ?
question-agreement = Dois-je signer quelque chose ?
question-documents = Quels documents avez-vous en commun ?
question-secretariat = Qui me répond quand j’appelle ?
question-remuneration = Comment les membres sont-ils payés ?
question-funding = Qui vous finance, et dans quel but ?
question-who-pays = Qui paie les séances, et quelle est ma part ?
question-no-show = Et si je ne peux pas venir ?

question-affordable = Que faites-vous si le prix est trop élevé pour moi ?
question-same-for-all = Le prix est-il le même chez chaque membre ?
question-equal-refunds = Le remboursement est-il le même chez chaque membre ?

question-communication = Comment vous faites-vous connaître ?
question-partners = Avec qui travaillez-vous, et comment ?
question-employers = Quels liens avez-vous avec les employeurs ?
question-awareness = Que faites-vous pour sensibiliser les entreprises ?
question-conflicts = Vos membres travaillent-ils aussi pour d’autres ?
question-coordinator = Qui est responsable du réseau ?

tests-none = Non, aucun.
# $purpose: whole sentences
test-systematic = Pour chaque personne. { $purpose }
test-when-useful = Seulement si c’est utile. { $purpose }
diagnosis-told-to = À qui
diagnosis-when = Quand
diagnosis-how = Sous quelle forme
funding-none = Aucun organisme ne nous finance.
see-tariffs = Voir la page des prix
cancellation-none = Rien à payer, et aucun délai. Prévenez-nous si vous le pouvez.
see-cancellation = Voir les conditions, sur la page des prix
partner-label = { $name } ({ $kind })
also-acts-label = { $member }, aussi pour { $organisation }
coordinator-appointed = Désignation
coordinator-role = Rôle

## Legal notice, accessibility

# $court: the seat and division of the court
register-of-legal-persons = Registre des personnes morales (RPM), { $court }
# $holder and $licence: of the data
credit-municipalities = Communes et codes postaux : © { $holder }, { $licence }
credit-coordinates = Position des communes : © { $holder }, { $licence }
credit-outlines = Contours des provinces, simplifiés : © { $holder }, { $licence }
conformance-unassessed = Pas encore évalué.

conflicts-none = Aucun membre n’agit pour un autre organisme.

## Drawings

drawing-path-title = Votre parcours chez nous
drawing-access-direct = Par téléphone, sans lettre du médecin
drawing-access-referral_advised = Par téléphone ; une lettre du médecin aide
drawing-access-referral_required = Avec une lettre de votre médecin
drawing-waiting = { $days ->
    [one] Après un jour environ
   *[other] Après { $days } jours environ
}
drawing-team = { $people ->
    [one] une personne
   *[other] { $people } personnes
}, { $professions ->
    [one] un métier
   *[other] { $professions } métiers
}
drawing-gp-with_consent = En lien avec votre médecin, si vous le voulez
drawing-gp-always = En lien avec votre médecin traitant
drawing-gp-never = Sans contact avec votre médecin
drawing-second-title = La deuxième ligne, entre les trois médecins
drawing-second-patient = Votre patient
drawing-second-gp = Vous, médecin traitant
drawing-second-gp-line = première ligne
drawing-second-network-line = deuxième ligne, en renfort
drawing-second-occupational = Médecin du travail
drawing-second-occupational-line = conseiller en prévention
drawing-second-insurer = Médecin-conseil
drawing-second-insurer-line = de la mutualité
drawing-second-contact-with_consent = avec l’accord du patient
drawing-second-contact-always = pour chaque patient
drawing-second-wall = rien de nous sans demande écrite
drawing-second-told = Le patient parle à son médecin traitant, qui est la première ligne et parle, pour une reprise, avec le médecin du travail et le médecin-conseil. { $network } est une deuxième ligne, derrière le médecin traitant.
drawing-second-told-with_consent = { $network } et le médecin traitant se parlent avec l’accord du patient.
drawing-second-told-always = { $network } et le médecin traitant se parlent pour chaque patient.
drawing-second-told-wall = { $network } ne dit rien au médecin du travail ni au médecin-conseil sans demande écrite du patient.
