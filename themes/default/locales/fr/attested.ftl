# The badge and the page of an attestation that stands.

## The badge

badge-name = Clinique du travail
badge-attested-by = attestée par
badge-until = jusqu’au { $until }
badge-title = Clinique du travail { $site }, attestée par { $issuer } jusqu’au { $until }
badge-description = Un pignon à gradins avec huit fenêtres éclairées, une par critère. Attestée par { $name }, du { $from } au { $until }.

## An attestation that stands

attested-lead = Un organisme extérieur a vu nos preuves, personne par personne, et a signé. Les huit fenêtres sont les huit critères.
attested-signed-by = Signée par
attested-for = Pour
attested-enterprise = Numéro d’entreprise { $number }
attested-validity = Valable
attested-valid = du { $from } au { $until }
attested-revocation = Révocation
attested-not-revoked = non révoquée, selon la liste de l’organisme du { $date }
attested-unchecked = révocation non vérifiée
attested-unchecked-since = révocation non vérifiée depuis le { $date }
attested-since = Depuis
attested-newer = { $count ->
    [one] { $count } personne nous a rejoints : l’organisme ne l’a pas encore vue.
   *[other] { $count } personnes nous ont rejoints : l’organisme ne les a pas encore vues.
}
attested-member-newer = L’attestation de { $issuer } date du { $from } : elle est plus ancienne que l’arrivée de cette personne, que l’organisme n’a pas encore vue.
attested-member-number = Numéro vu par { $issuer }

## Verifying elsewhere

attested-verify-title = Vérifier vous-même
attested-verify-text = Trois façons, dont aucune ne passe par nous. Une suffit.
attested-qr = Code QR vers la page de vérification de { $issuer }
attested-phone-title = Avec un téléphone
attested-phone-text = Scannez : la page s’ouvre chez l’organisme, pas chez nous. Avant de lire le résultat, lisez l’adresse. Ce doit être
attested-phone-link = Ouvrir cette page sans scanner
attested-register-title = Dans le registre de l’organisme
attested-register-text = Cherchez-y notre nom. Y sont aussi les attestations retirées.
attested-register-link = Le registre de { $issuer }
attested-tool-title = Avec un programme
attested-tool-text = Pour un service informatique. Le programme vérifie les deux signatures, les dates, l’adresse et la révocation :
attested-tool-trust = La liste des organismes que vous croyez, ici celle de l’organisme lui-même :
attested-tool-other = Tout vérificateur Open Badges 3.0 convient aussi, avec

## The page’s own check

attested-self-title = Ce que votre navigateur en dit
attested-self-text = Une commodité, pas une preuve : un faux site peut afficher ce qu’il veut. Ce qui fait foi est la page de l’organisme, ou un programme à vous.
attested-self-waiting = Rien n’a été vérifié ici : cela demande JavaScript. Les trois façons ci-dessus n’en ont pas besoin de notre part.
attested-self-note = Le navigateur vérifie une des deux signatures (eddsa-jcs-2022) ; l’autre (eddsa-rdfc-2022) est vérifiée par le programme. Rien ne quitte cette page.
self-verified = Vérifiée.
self-refused = Non vérifiée.
self-refused-text = Ne vous y fiez pas avant d’avoir demandé à l’organisme.
self-cannot = Ne peut pas être vérifiée ici.
self-unchecked = Signature vérifiée, révocation non vérifiée.
self-signature-good = La signature est celle de l’organisme, et rien n’a été changé.
self-signature-bad = La signature n’est pas celle de l’organisme, ou quelque chose a été changé.
self-until = L’attestation vaut jusqu’au
self-ended = L’attestation a pris fin le
self-begins = L’attestation ne vaut qu’à partir du
self-address-good = Elle vaut pour cette adresse :
self-address-bad = Elle ne vaut pas pour cette adresse :
self-address-cannot = Ceci est un aperçu sur votre ordinateur. L’attestation vaut pour une autre adresse :
self-not-revoked = Elle n’est pas révoquée, selon la liste du
self-revoked = L’organisme l’a révoquée.
self-list-foreign = La liste des révocations n’est pas celle de l’organisme, ou elle a été changée.
self-list-missing = La liste des révocations n’a pas pu être lue : l’organisme peut l’avoir révoquée.
self-list-stale = Révocation non vérifiée depuis le
self-browser = Ce navigateur ne connaît pas ce genre de signature (Ed25519), ou la page n’est pas ouverte en https.
self-file = L’attestation n’a pas pu être lue sur ce site.

## Criteria and numbers

attested-criteria-text = Les huit étaient démontrés le { $date }, jour de la signature. Ce que l’on peut en montrer publiquement est dessous.
attested-aged = Depuis la signature, ceci a vieilli et doit être revu :
attested-disclosures-title = Inscriptions publiées
attested-disclosures-text = Ces personnes acceptent que leur numéro soit vérifiable : changez-en un chiffre et il ne correspond plus à l’attestation. Les numéros des autres y sont aussi, sans pouvoir être lus.
attested-disclosures-caption = Numéros couverts par l’attestation

# How the first day of a month is written in a date

attested-first = 1er
attested-recompute-title = Recalculer une empreinte
attested-recompute-text = Chaque ligne, en base64url, passée par SHA-256, donne l’empreinte qui suit ; elle est dans les preuves de l’attestation. Les lignes en fichier :
attested-registers-title = Les registres des professions
attested-not-copy = Que ce site n’est pas une copie : une copie peut tout écrire. C’est pourquoi l’on vérifie chez l’organisme.
attested-impostor = Un doute, un imposteur ?
attested-impostor-link = Le signaler à { $issuer }
attested-files-text = Pour nos imprimés :
attested-files-wide = badge en bandeau
attested-files-print = badge en une couleur
attested-professionals-title = Qui nous a contrôlés
attested-professionals-text = Diplômes, inscriptions aux registres et travail d’équipe ont été vus par cet organisme, personne par personne.
attested-professionals-link = Vérifier en une minute
