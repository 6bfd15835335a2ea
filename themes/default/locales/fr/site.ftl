# Phrases of the site's own templates, one group a page.

## Every page

base-skip = Aller au contenu
base-bar = Langues et sortie
base-leave = Quitter ce site
base-nav = Navigation principale
base-menu = Menu
base-breadcrumbs = Fil d’Ariane
base-draft = Brouillon : cette page n’est pas publiée.
base-untranslated = Ce texte n’est pas encore traduit. Vous le lisez dans sa langue d’origine :
base-crisis-question = Besoin d’aide maintenant ?
base-crisis-title = Quelqu’un répond maintenant
base-not-emergency = Notre réseau n’est pas un service d’urgence.
base-free = gratuit
base-contact-title = Nous joindre
base-contact-more = Contact et rendez-vous
base-call = Nous appeler
base-booking = Prendre rendez-vous en ligne
base-form = Nous écrire par le formulaire
base-mail-word = N’écrivez rien sur votre santé dans un courriel.
base-site-title = Ce site
base-no-tracking = Ni cookie, ni pistage.
# between a name and what follows
base-colon = {"\u00A0"}:
base-coordinator-since = Depuis { $since }

## Home

home-heading = Votre travail vous rend malade ?
home-lead = Une équipe vous reçoit. Vous n’avez rien à prouver.
home-who = Pour moi ?
home-who-answer = Oui : épuisement, harcèlement, peur d’y retourner. En arrêt ou non.
home-where = Où ?
# $places: towns, as a list
home-where-video = { $places }, ou par vidéo.
home-where-video-only = Par vidéo, où que vous soyez.
home-where-map = Carte
home-price = Combien ?
# $range: amounts as a list, $n: how many statuses there are
home-price-range = { $n ->
    [one] { $range } la séance.
   *[other] { $range } la séance, selon votre statut.
}
# $range: the amounts under the convention, $beyond: those outside it, as a range
home-price-both = { $range } selon votre statut. Hors convention : { $beyond }.
home-price-mine = Mon prix
home-price-all = Tous les prix et les remboursements
home-how = Comment ?
home-how-phone = Appelez le
home-how-contact = Prenez contact avec nous.
home-how-direct = Sans lettre du médecin.
home-how-referral_advised = Une lettre du médecin aide, sans être exigée.
home-how-referral_required = Avec une lettre de votre médecin.
home-fears-title = Ce que vous craignez peut-être
home-knows-title = Qui sait quoi
home-knows-you = Vous
home-knows-freely = vous parlez librement
home-knows-gp = Votre médecin traitant
home-knows-agreed = avec votre accord
home-knows-here = Notre équipe
home-knows-file = votre dossier reste ici, tenu au secret
home-knows-wall = rien sans votre demande écrite
home-knows-employer = Votre employeur
home-knows-insurer = Le médecin-conseil de la mutualité
home-path-title = Comment cela se passe
home-path-call = Vous prenez contact
home-path-call-text = Quelqu’un vous écoute et cherche une place avec vous.
home-path-first = Premier entretien
home-path-first-text = Vous racontez, à votre rythme. Nous disons si nous sommes la bonne adresse.
home-path-team = L’équipe se concerte
home-path-team-text = Plusieurs métiers regardent votre situation de travail, avec votre accord.
home-path-after = Le suivi, puis la suite
home-path-after-text = Vous avancez par étapes.
home-path-after-gp = Si vous le voulez, nous restons en lien avec votre médecin traitant.
home-path-waiting = Combien de temps attendre
home-path-contact = Au premier contact
home-near-title = Près de chez vous
home-map = Un point clair : un lieu où nous recevons.
home-map-video = Un point clair : un lieu où nous recevons. Par vidéo, partout en Belgique.
home-place-people = { $n ->
    [0] {""}
    [one] { $n } personne
   *[other] { $n } personnes
}
home-team-link = Voir toute l’équipe
home-price-title = Ce que vous payez
home-price-note = Votre part pour une séance individuelle, au tarif le plus avantageux. Si le prix vous arrête, dites-le : nous cherchons une solution avec vous.
# $beyond: what a session outside the convention costs the patient
home-price-note-beyond = Hors convention, une séance vous coûte { $beyond }.
home-offer-title = Ce que nous proposons
home-us-title = Qui nous sommes
home-legitimacy-note = Chaque inscription à un registre peut être vérifiée par vous-même.
home-legitimacy-link = Les huit critères, et comment vérifier
home-charter-link = Notre charte
home-professionals-title = Vous êtes médecin
home-professionals-phone = Orienter en une minute, par téléphone :
home-professionals-returns = Ce que vous recevez de nous :
home-professionals-link = Orienter un patient
home-news-title = Nouvelles
home-news-link = Toutes les nouvelles

## Team

team-lead = { $n ->
    [0] L’équipe sera bientôt présentée ici.
    [one] Une personne vous reçoit.
   *[other] { $n } personnes, plusieurs métiers, une équipe.
}
team-by-place = Chercher par lieu
team-by-language = Chercher par langue
team-by-profession = Chercher par métier
team-clinicians-title = { $n ->
    [one] La personne qui vous reçoit
   *[other] Les personnes qui vous reçoivent
}
team-others-title = { $n ->
    [one] Avec l’équipe
   *[other] Avec l’équipe
}
team-where = Où
team-modes = Comment
team-languages = Langues
team-convention = Convention
team-accepting = Places
team-map-title = Où nous recevons
team-parts = Toute l’équipe, par nom
team-part-find = Chercher par lieu, langue ou métier

# The form that narrows the list. In finder-many, n is put in by the page’s script.
finder-title = Trouver quelqu’un
finder-place = Lieu
finder-profession = Métier
finder-language = Langue
finder-mode = Consultation
finder-convention = Convention
finder-name = Nom
finder-any = peu importe
finder-accepting = Seulement où une place est libre
finder-all = { $n ->
    [one] Une personne dans la liste.
   *[other] { $n } personnes dans la liste.
}
finder-one = Une personne correspond.
finder-many = { $n } personnes correspondent.
finder-none = Personne ne correspond à tous ces critères. Enlevez-en un, ou prenez contact avec nous.
finder-failed = La recherche ne fonctionne pas pour le moment. La liste complète est ci-dessous.
finder-clear = Tout effacer

## Member

member-call = Appeler
member-call-word = Si personne ne décroche, laissez votre prénom et un numéro, rien de plus.
member-full = Voir qui a une place dans l’équipe
member-help-title = Je peux vous aider
member-about-title = Qui je suis
member-where-title = Où et quand
member-modes = Comment
member-languages = Langues
member-prices-title = Le prix pour vous
member-convention = Convention
member-prices-others = Un employeur, une assurance ou Fedris paie parfois à votre place : la page des prix dit ce que ce payeur apprend.
member-prices-link = Tous les prix, les annulations et les remboursements
member-services-title = À quoi je prends part
member-check-title = Vérifier qui je suis
member-number-hidden = inscription annoncée, numéro non publié
member-register-search = chercher dans le registre
member-checked = vérifié le { $date }
member-regulated = Profession réglementée
member-rules = Règles de la profession
member-degrees = { $n ->
    [one] Diplôme
   *[other] Diplômes
}
member-trainings = Formation en clinique du travail
member-experience = Expérience
member-also-acts-for = Agit aussi pour
member-network = Dans le réseau
member-legitimacy-link = Les critères du réseau, et comment vérifier
member-next-title = La suite
member-next-text = Un appel suffit pour commencer. Vous ne devez rien préparer ni rien prouver.
member-vcard = Garder mes coordonnées (fichier vCard)
member-code = Code QR, pour un autre téléphone
member-code-alt = Code QR : les coordonnées de { $name }
member-website = Mon site
member-contact-link = Contact et rendez-vous

## Offer

offer-lead = Nous partons de votre récit du travail réel : ce que vous faisiez, avec qui, ce qui a changé.
offer-services-title = Ce que nous proposons
offer-none = L’offre sera bientôt décrite ici.
offer-tariffs-link = Ce que cela coûte
offer-excluded-title = Ce que nous ne faisons pas
offer-excluded-note = Si nous ne sommes pas la bonne adresse, nous vous aidons à en trouver une autre.
offer-book-title = Prendre rendez-vous
offer-book-text = Vous ne savez pas ce qu’il vous faut ? Appelez : nous cherchons avec vous.

## Service

service-about-title = De quoi il s’agit
service-audience = Pour qui
service-kind = Forme
service-modes = Comment
service-limits-title = Ce que ce n’est pas
service-prices-title = Ce que cela coûte
service-tariffs-link = Tous les prix
service-members-title = { $n ->
    [one] Avec qui
   *[other] Avec qui
}
service-book-title = Prendre rendez-vous

## Tariffs

tariffs-lead = Si le prix vous arrête, dites-le au téléphone : nous cherchons une solution avec vous.
tariffs-reviewed = Prix relus le { $date }.
tariffs-mine-title = Mon prix
tariffs-examples-title = Dans votre situation
tariffs-acts-title = Chaque consultation
tariffs-unfold = Ouvrez un acte pour voir ce que paie chacun, et qui paie le reste.
tariffs-none = Les prix seront bientôt indiqués ici. D’ici là, demandez-les au téléphone : ils vous sont dits avant le premier rendez-vous.
tariffs-to-confirm = Prix à confirmer : demandez-le-nous avant le rendez-vous.
tariffs-future = Prix à venir
tariffs-table = { $act } : ce que vous payez
tariffs-table-future = { $act } : prix à venir
tariffs-col-status = Votre situation
tariffs-col-you = Vous payez
tariffs-col-others = Payé par d’autres
tariffs-rest = Le reste
tariffs-col-act = Acte
tariffs-col-insurance = Assurance
tariffs-col-own = Votre part
tariffs-col-supplement = Supplément maximal
tariffs-col-total = Total
tariffs-payer-sees = Ce que voit celui qui paie :
tariffs-fee = Prix complet : { $amount }
tariffs-supplement = Supplément maximal : { $amount }
tariffs-code = code { $code }
tariffs-source = Source du montant
tariffs-checked = vérifié le { $date }
tariffs-same = Tous les membres demandent le même prix.
tariffs-not-same = Les prix peuvent différer d’un membre à l’autre : ils sont sur la page de chacun.
tariffs-equal-refund = Les remboursements sont les mêmes chez chaque membre.
tariffs-not-equal-refund = Les remboursements dépendent du membre qui vous reçoit.
tariffs-cancel-title = Si vous ne pouvez pas venir
tariffs-cancel-deadline = Prévenir
tariffs-cancel-amount = Plus tard
tariffs-cancel-waived = Rien à payer
tariffs-cancel-announced = Annoncé dans
tariffs-pay-title = Payer
tariffs-payment = Moyens de paiement
tariffs-receipt = Vous recevez
tariffs-vat = TVA
tariffs-call = Une question de prix
tariffs-refunds-title = Remboursé plus tard
tariffs-refunds-text = Vous payez d’abord ; une partie peut vous revenir ensuite. Les conditions changent : vérifiez auprès de l’organisme.
tariffs-refund-by = Par
tariffs-refund-amount = Montant
tariffs-refund-for = Pour
tariffs-refund-conditions = Conditions
tariffs-other-title = Autres prestations
tariffs-other-text = Sur devis, ou payées par un autre que le patient.
tariffs-posters-title = Affiches des prix
tariffs-posters-text = La loi demande cette affiche à certains professionnels.
tariffs-poster-caption = { $name } – { $profession }
tariffs-nihdi = Numéro INAMI : { $number }
tariffs-enterprise = Numéro d’entreprise : { $number }

## For professionals

professionals-lead = Votre patient souffre de son travail ? Nous sommes une deuxième ligne, à vos côtés.
professionals-call = Ligne réservée
professionals-refer-title = Orienter un patient
professionals-phone = Téléphone
professionals-ehealthbox = Par eHealthBox
professionals-email = Courriel
professionals-email-word = Aucune donnée de patient par courriel.
professionals-waiting = Délai
professionals-returns-title = Ce que vous recevez
professionals-returns-note = Toujours avec l’accord du patient.
professionals-together-title = Travailler ensemble
professionals-together-note = Ce que nous disons à nos patients :
professionals-gp = Médecin traitant
professionals-sick-note = Arrêt de travail
professionals-not-for-title = Nous ne sommes pas la bonne adresse
professionals-who-title = Qui recevra votre patient
professionals-team-link = Voir l’équipe
professionals-legitimacy-link = Vérifier qui nous sommes
professionals-tariffs-link = Ce que paiera votre patient
professionals-first-line-title = Partenaires de première ligne
professionals-second-line-title = Partenaires de deuxième ligne

## For employers

employers-lead = Nous recevons des personnes que leur travail rend malades. Voici ce qu’un employeur peut attendre de nous, et ce qu’il ne doit pas nous demander.
employers-never-title = Ce que nous ne faisons pas
employers-never-confirms = Nous ne confirmons jamais qu’une personne consulte ici. Ni par téléphone, ni par écrit, à personne.
employers-never-aptitude = Nous ne rendons pas d’avis d’aptitude : c’est le rôle du conseiller en prévention-médecin du travail.
employers-never-prevention = Nous ne remplaçons pas le service de prévention et de protection au travail.
employers-can-title = Ce que vous pouvez faire
employers-can-address = Donner notre adresse à qui en a besoin. La démarche reste la sienne : c’est la personne elle-même qui nous appelle.
employers-can-prevention = Pour agir sur le travail lui-même, vous adresser à votre conseiller en prévention aspects psychosociaux.
employers-relation-title = Notre position
employers-services-title = Pour les entreprises
employers-prices-title = Prix pour les entreprises
employers-prices-text = Sur devis, ou au prix indiqué ici.
employers-sees = Ce que vous verrez :
employers-contact-title = Nous parler
employers-contact-text = Parlez-nous d’une situation de travail, jamais d’une personne.

## Contact

contact-lead = Un appel suffit pour commencer. Dites votre prénom et laissez un numéro, rien de plus.
contact-how-title = Prendre rendez-vous
contact-waiting = Délai
contact-access = Lettre du médecin
contact-phone = Téléphone
contact-online = En ligne
contact-form = Formulaire
contact-email = Courriel
contact-note = Bon à savoir
contact-at-work = Vous lisez ceci au travail ? Votre employeur peut voir les sites visités : préférez votre propre téléphone.
contact-places-title = { $n ->
    [one] Notre lieu
   *[other] Nos lieux
}
contact-place-members = { $n ->
    [one] Reçoit ici :
   *[other] Reçoivent ici :
}
contact-post-title = Adresse postale
contact-coordinator = Responsable du réseau

## Charter

charter-adopted = Adoptée le { $date }.
charter-non-negotiables-title = Ce que nous ne négocions pas
charter-values-title = Nos valeurs
charter-text-title = Le texte
charter-more-title = Aller plus loin
charter-transparency-link = Transparence : nos réponses, question par question
charter-legitimacy-link = Légitimité : les huit critères

## Legitimacy

legitimacy-explained = Huit critères disent à quoi l’on reconnaît une vraie clinique du travail.
legitimacy-nothing-claimed = Cette page les explique. Le réseau n’y affirme rien sur lui-même.
legitimacy-assessed = Situation au { $date }.
legitimacy-criteria-title = Les huit critères
legitimacy-missing = Ce qui manque encore :
legitimacy-check-title = Vérifier vous-même
legitimacy-check-text = Ne nous croyez pas sur parole : les registres sont publics. Cherchez-y le nom de la personne qui vous reçoit.
legitimacy-check-enterprise = Le réseau lui-même : Banque-Carrefour des Entreprises
legitimacy-team-link = Les inscriptions de chacun sont sur sa page : voir l’équipe
legitimacy-not-title = Ce que cela ne prouve pas
legitimacy-not-fit = Que le suivi vous conviendra : cela se décide à deux, au premier entretien.
legitimacy-not-copy = Que ce site n’est pas une copie : une copie peut tout écrire. C’est pourquoi l’on vérifie dans les registres.
legitimacy-not-approval = Que les pouvoirs publics nous agréent : cette page n’est pas un agrément.
legitimacy-recommendations-title = Les recommandations
legitimacy-recommendations-text = Le guide recommande aussi ce qui suit, sans en faire une condition.
legitimacy-more-title = Aller plus loin
legitimacy-charter-link = Notre charte
legitimacy-transparency-link = Transparence : nos réponses, question par question
legitimacy-version = Critères, version { $version }.

## Transparency

transparency-lead = Les questions qu’un réseau doit s’être posées, et nos réponses.
transparency-note = Elles viennent du guide des espaces-réseaux clinique du travail. Ce qui n’est pas décidé est dit comme tel.
transparency-points = Les points
transparency-undecided = pas encore décidé

## News

news-none = Pas de nouvelles pour le moment.
news-feed = S’abonner au fil (Atom)
news-pager = Autres nouvelles
news-older = Avant
news-newer = Après
news-all = Toutes les nouvelles

## Legal notice

legal-who-title = Qui publie ce site
legal-name = Nom et forme
legal-enterprise-number = Numéro d’entreprise
legal-register = Registre
legal-vat = TVA
legal-seat = Siège
legal-phone = Téléphone
legal-email = Courriel
legal-iban = Compte
legal-publisher = Éditeur responsable
legal-supervision = Autorisation ou contrôle
legal-coordinator-title = Responsable
legal-professions-title = Professions réglementées
legal-professions-text = Titre, État qui l’a octroyé, organisme professionnel et règles, avec les membres concernés.
legal-professions-none = Aucun membre n’exerce de profession réglementée.
legal-funding-title = Qui nous finance
legal-site-title = À propos de ce site
legal-site-text = Les textes appartiennent au réseau. Ils informent et ne remplacent pas une consultation.
legal-credits = Données utilisées
legal-privacy-link = Vie privée
legal-accessibility-link = Accessibilité

## Privacy

privacy-lead = Vous pouvez lire ce site sans laisser de trace chez nous.
privacy-reviewed = Relu le { $date }.
privacy-site-title = Sur ce site
privacy-site-cookies = Aucun cookie, aucun pistage, aucune mesure d’audience.
privacy-site-third = Aucune image, police ou carte chargée d’un autre site.
privacy-site-mail = N’écrivez rien sur votre santé dans un courriel : un appel est plus sûr.
privacy-site-work = Au travail, votre employeur peut voir les sites visités : préférez votre propre téléphone.
privacy-who-title = Qui répond de vos données
privacy-controller = Responsable du traitement
privacy-contact = À qui écrire
privacy-dpo = Délégué à la protection des données
privacy-uses-title = Ce que nous faisons de vos données
privacy-uses-text = Quand vous nous appelez, nous écrivez ou consultez chez nous :
privacy-purpose = Pour quoi
privacy-data = Quelles données
privacy-basis = Base légale
privacy-recipients = Qui les reçoit
privacy-retention = Combien de temps
privacy-where-title = D’où elles viennent, où elles vont
privacy-transfers = Hors de l’Espace économique européen
privacy-sources = Données que vous n’avez pas données vous-même
privacy-rights-title = Vos droits
privacy-right-access = Voir vos données et en recevoir une copie.
privacy-right-rectify = Faire corriger ce qui est faux.
privacy-right-erase = Faire effacer ce que la loi ne nous oblige pas à garder, ou en limiter l’usage.
privacy-right-object = Vous opposer à un usage fondé sur notre intérêt légitime.
privacy-right-portability = Emporter les données que vous nous avez données.
privacy-right-withdraw = Retirer votre accord, à tout moment.
privacy-rights-how = Écrivez à l’adresse ci-dessus. Nous répondons dans le mois, sans frais.
privacy-complaint-title = Vous plaindre
privacy-complaint-text = Si notre réponse ne vous satisfait pas, vous pouvez introduire une plainte, sans frais :
privacy-authority = Autorité de protection des données (APD)
privacy-authority-street = rue de la Presse 35
privacy-authority-town = 1000 Bruxelles
privacy-authority-url = https://www.autoriteprotectiondonnees.be/
privacy-authority-site = Site de l’Autorité

## Accessibility

accessibility-lead = Ce site doit pouvoir être lu par tous : fatigué, au clavier, à l’oreille, sur un vieux téléphone.
accessibility-status-title = Où nous en sommes
accessibility-status = Conformité
accessibility-assessed = Évalué le
accessibility-method = Méthode
accessibility-issues-title = Ce qui ne va pas encore
accessibility-issues-none = Aucun défaut connu à ce jour.
accessibility-built-title = Comment le site est fait
accessibility-built-script = Il fonctionne sans script et avec une mauvaise connexion.
accessibility-built-keyboard = Tout s’atteint au clavier, et l’on voit où l’on est.
accessibility-built-zoom = Le texte s’agrandit jusqu’à 400 % sans défilement de côté.
accessibility-built-dark = Il suit vos réglages : fond sombre, contraste élevé, impression.
accessibility-built-lang = Chaque texte dans une autre langue est signalé aux lecteurs d’écran.
accessibility-tell-title = Quelque chose vous bloque ?
accessibility-tell-text = Dites-le-nous : nous répondons, et nous vous donnons l’information autrement.

# The picture that a link to the site unfolds into: what it says.
open-graph-alt = { $site }, { $domain }

## Search

search-kind-page = page
search-kind-service = offre
search-kind-member = équipe
search-kind-news = nouvelle
search-group-pages = Toutes les pages
search-group-services = Notre offre
search-group-members = L’équipe
search-group-news = Nouvelles
search-lead = Un mot suffit, avec ou sans accents. Toutes les pages se trouvent aussi ci-dessous.
search-label = Que cherchez-vous ?
search-go = Chercher
search-private = Ce que vous écrivez ici reste dans votre navigateur.
search-results = Résultats
search-more = Voir la suite
# In these, n and query are put in by the page’s script.
search-one = Une page pour « { $query } ».
search-many = { $n } pages pour « { $query } ».
search-some = Aucune page n’a tous ces mots. { $n } en ont une partie.
search-none = Aucune page ne parle de « { $query } ». Essayez un autre mot, ou regardez la liste ci-dessous.
search-failed = La recherche ne fonctionne pas pour le moment. Toutes les pages sont ci-dessous.

## Drawings

professionals-drawing = Qui parle avec qui. La suite le dit en mots.
offer-path-title = Comment cela se passe
