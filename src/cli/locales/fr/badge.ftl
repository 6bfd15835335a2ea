# Les commandes du badge : src/cli/badge

cmd-badge = Tout ce qui touche à l’attestation : la demander, la signer, la vérifier
    .examples =
        # pour le réseau : ce que demande l’organisme d’accompagnement
        pignon badge dossier --out private/dossier.json
        # pour tous : ce badge est-il digne de foi ?
        pignon badge verify badge.svg --trust trust.json
cmd-badge-keygen = Crée la clé d’un organisme qui signe, dans un fichier verrouillé par une phrase secrète
    .examples =
        # demande une phrase secrète, deux fois
        pignon badge keygen --out issuer.key
cmd-badge-register = Le dossier que sert l’hébergeur d’un organisme qui signe
    .examples =
        # une fois, pour commencer
        pignon badge register init register --did did:web:body.example --name "L’organisme" \
          --url https://body.example --key issuer.key
        # chaque mois à peu près : les listes vieillissent
        pignon badge register refresh register --key issuer.key
cmd-badge-register-init = Crée le dossier : clés, listes et pages, rien n’étant encore attesté
    .examples =
        # le dossier à mettre à l’adresse https://body.example
        pignon badge register init register --did did:web:body.example --name "L’organisme" \
          --url https://body.example --contact report@body.example --key issuer.key
cmd-badge-register-refresh = Signe à nouveau ce qui vieillit et refait les pages ; ajoute ou révoque des clés
    .examples =
        # listes et pages à neuf
        pignon badge register refresh register --key issuer.key
        # désormais avec une autre clé
        pignon badge register refresh register --key new.key --add-key
        # la première clé a été volée : rien de ce qu’elle a signé n’est plus cru
        pignon badge register refresh register --key new.key --add-key --stolen k1
cmd-badge-dossier = Rassemble ce que l’organisme d’accompagnement examine : privé, pour lui seul
    .examples =
        # un fichier privé, pour le seul organisme d’accompagnement
        pignon badge dossier --out private/dossier.json
cmd-badge-review = Écrit le formulaire qu’une personne de l’organisme remplit
    .examples =
        # le formulaire : ce qui a été vérifié, par qui, quel jour
        pignon badge review dossier.json --out review.toml
cmd-badge-issue = Signe une attestation, si le dossier et l’examen tiennent aujourd’hui
    .examples =
        # le réseau met attestation.json dans content/
        pignon badge issue dossier.json --review review.toml --register register \
          --key issuer.key --valid-until 2027-11-01 --out attestation.json
cmd-badge-revoke = Révoque une attestation
    .examples =
        # par le numéro à la fin de son adresse
        pignon badge revoke 2026-k7f3q9 --register register --key issuer.key --reason withdrawn
cmd-badge-verify = Dit si un badge mérite confiance, étape par étape
    .examples =
        # une image ; on demande au site de l’organisme si elle a été révoquée
        pignon badge verify badge.svg --trust trust.json
        # une image sur un site
        pignon badge verify https://network.example/badge.png --trust trust.json
        # sans le réseau : le registre de l’organisme est un dossier
        pignon badge verify attestation.json --trust trust.json --register register

arg-badge-keygen-out = Fichier à créer ; personne d’autre ne pourra le lire
    .value = FICHIER
arg-passphrase-file = Fichier qui contient la phrase secrète ; sinon la variable PIGNON_PASSPHRASE, sinon elle est demandée
    .value = FICHIER
arg-key = Fichier de la clé
    .value = FICHIER
arg-dir = Dossier du registre
    .value = DOSSIER
arg-register = Dossier du registre
    .value = DOSSIER
arg-did = Le nom de l’organisme comme DID : did:web: et l’hôte du registre
    .value = DID
arg-name = Le nom de l’organisme
    .value = NOM
arg-url = Le site de l’organisme
    .value = URL
arg-contact = Où signaler un imposteur : une adresse e-mail ou une page [par défaut : le site de l’organisme]
    .value = CONTACT
arg-add-key = Ajoute cette clé au registre : rotation
arg-stolen = Une clé à ne plus croire, comme k1
    .value = CLÉ
arg-status-days = Pendant combien de jours on peut se fier à la liste des révocations
    .value = JOURS
arg-badge-dossier-out = Fichier à écrire ; jamais dans un dossier publié
    .value = FICHIER
arg-dossier = Le dossier envoyé par le réseau
    .value = FICHIER
arg-badge-review-out = Formulaire à écrire
    .value = FICHIER
arg-review = Le formulaire rempli
    .value = FICHIER
arg-valid-until = Dernier jour de l’attestation, dans l’année
    .value = DATE
arg-badge-issue-out = Attestation à écrire, pour le réseau
    .value = FICHIER
arg-also-origin = Autre origine sous laquelle le réseau montre son site ; peut être répétée
    .value = URL
arg-yes = Signer sans demander
arg-id = L’attestation : son nom ou son adresse
    .value = ID
arg-reason = Le motif ; le registre le montre
    .value = MOTIF
arg-note = Une note pour les archives de l’organisme ; elle reste à côté de la clé
    .value = TEXTE
arg-target = Le badge : un fichier (JSON, SVG, PNG) ou une adresse
    .value = FICHIER|URL
arg-trust = La liste des organismes de confiance
    .value = FICHIER
arg-badge-verify-register = Dossier du registre de l’organisme, au lieu d’interroger son hôte
    .value = DOSSIER
arg-origin = L’origine sous laquelle le badge a été vu ; une autre que celles attestées est refusée
    .value = URL
arg-save-status = Fichier où garder la liste des révocations, pour le dossier du réseau
    .value = FICHIER

# Les fautes

error-read = { $path } ne peut pas être lu
error-too-large = { $path } est plus grand que ce que pignon lit
error-fetch = l’adresse n’a pas répondu comme il faut ; rien ne peut être dit du badge
error-page = { $path } est une page web, pas un badge : donnez son badge.svg, badge.png ou attestation.json
error-fetch-not-https = { $found } n’est pas en https : par toute autre voie, une réponse peut être changée en route
error-fetch-elsewhere = { $address } renvoie à { $found } : demandez cette adresse-là, si c’est le site dont il s’agit
error-fetch-redirects = { $address } renvoie sans fin d’une adresse à l’autre
error-fetch-too-large = { $address } répond par plus de 5 Mo ; aucun badge n’est si grand
error-fetch-too-slow = { $address } a mis plus de { $seconds } secondes
error-fetch-missing = il n’y a rien à { $address }
error-fetch-status = { $address } répond par l’erreur { $status }
error-fetch-certificate = { $address } : l’hôte ne prouve pas son nom (son certificat n’est pas digne de confiance) ; quelqu’un s’est peut-être placé entre vous et lui
error-fetch-unreachable = { $address } ne peut pas être atteint en https : regardez l’adresse et votre connexion
error-key-exists = { $path } existe déjà ; une clé n’est jamais remplacée
error-key-place = { $path } se trouve dans { $folder }, qui est publié : gardez les clés ailleurs
error-key-mode = d’autres peuvent lire { $path } : « chmod 600 { $path } », et pensez à une nouvelle clé s’ils l’ont fait
error-key-shape = { $path } n’est pas un fichier de clé de « pignon badge keygen »
error-key-unencrypted = { $path } n’est pas verrouillé par une phrase secrète ; créez une clé avec « pignon badge keygen »
error-key-passphrase = la phrase secrète n’ouvre pas { $path }
error-key-other = { $path } contient une clé d’un autre genre ; il faut une clé Ed25519
error-key-foreign = { $path } n’est pas une clé de ce registre ; « register refresh --add-key » l’ajoute
error-passphrase-short = une phrase secrète compte au moins { $least } caractères
error-passphrase-differs = les deux phrases secrètes diffèrent
error-passphrase-terminal = pas de terminal pour demander la phrase secrète : donnez --passphrase-file ou PIGNON_PASSPHRASE
ask-passphrase = Phrase secrète de la clé :
ask-passphrase-new = Phrase secrète de la nouvelle clé :
ask-passphrase-again = Encore une fois :
error-did = « { $found } » n’est pas un nom comme did:web:organisme.example : un hôte en minuscules, sans chemin
error-issuer-name = « { $found } » ne peut pas être un nom
error-issuer-url = « { $found } » n’est pas une adresse https
error-contact = « { $found } » n’est ni une adresse e-mail ni une adresse https
error-register-exists = { $path } est déjà un registre ; « pignon badge register refresh » le met à jour
error-register-none = { $path } n’est pas un registre ; « pignon badge register init » en crée un
error-register-read = le registre { $path } ne peut pas être lu
error-register-key-is-there = le registre a déjà cette clé
error-register-no-key = le registre n’a pas de clé { $name } ; sa page les énumère
error-register-last-key = il ne resterait aucune clé pour signer : créez-en une avec « pignon badge keygen », et donnez-la avec --key et --add-key
error-register-foreign-key = cette clé n’est pas une de celles du registre, ou ne peut plus signer
error-register-full = la liste des révocations n’a plus de place
error-register-no-attestation = le registre n’a pas d’attestation { $name } ; « register.json » les énumère
error-register-revoked-already = { $name } a déjà été révoquée le { $on }
error-register-damaged = { $file } n’est pas tel que pignon l’a écrit ({ $detail }) : rétablissez le dossier d’après une copie
error-dossier-place = { $path } se trouve dans un dossier publié ; un dossier d’attestation est privé
error-dossier-shape = { $path } n’est pas un dossier de « pignon badge dossier »
error-dossier-older = le dossier suit les critères { $version }, ce pignon a { $own } : demandez au réseau de mettre pignon à jour et de le refaire
error-dossier-newer = le dossier suit les critères { $version }, ce pignon a { $own } : mettez pignon à jour
error-salts = { $path } est abîmé : rétablissez-le d’après une copie, car sans lui personne n’ouvre les empreintes signées
error-review-exists = { $path } existe déjà ; un examen n’est jamais remplacé
error-origin = « { $found } » n’est pas une origine https
error-trust = { $path } n’est pas une liste de confiance : { $detail }
error-picture = { $path } n’est pas une image lisible
error-picture-without = { $path } ne contient pas d’attestation
error-picture-several = { $path } contient plusieurs attestations
error-picture-compressed = l’attestation dans { $path } est compressée, ce qu’Open Badges n’admet pas : prenez l’image telle que le réseau la publie
error-status-not-saved = { $path } n’a pas été écrit : il n’y a pas de liste des révocations à laquelle se fier

# Ce qui a été fait

keygen-done =
    La clé est dans { $path }.
    Sa moitié publique : { $key }
    Gardez une copie du fichier et de la phrase secrète en deux lieux sûrs : sans eux, rien ne peut être signé ni révoqué.
register-init-done =
    Le registre de { $did } est dans { $path }.
    Faites servir ce dossier à la racine de { $url }, et envoyez trust.json aux réseaux que vous accompagnez.
register-adopted = { $path } avait perdu son fichier .pignon-manifest.json, comme une copie sans les fichiers cachés ; il en a de nouveau un.
register-refresh-done = { $path } est signé à nouveau avec { $key }.
register-keys-changed = Les clés ont changé : publiez le dossier, et envoyez aux réseaux le nouveau { $file }.
register-sign-again = Signées avec la clé volée, et plus dignes de foi : { $names }. Signez à nouveau pour ces réseaux, puis révoquez les anciennes attestations avec le motif « key ».
register-next-date = On peut se fier à la liste des révocations jusqu’au { $until } : lancez « pignon badge register refresh » avant le { $before }.
dossier-notice = Privé : pour l’organisme d’accompagnement seul. Contient des numéros d’inscription et ce que dit le fichier privé du réseau ; ne pas publier ni transmettre.
dossier-done =
    Le dossier est dans { $path } : { $numbers } numéros d’inscription, dont { $disclosed } peuvent être ouverts sur le site.
    Il est privé : remettez-le à l’organisme d’accompagnement par une voie sûre. Les sels sont dans private/salts.json : gardez-en une copie.
dossier-not-all = Aujourd’hui { $passed } critères sur { $total } sont démontrés ; l’organisme signe quand tous le sont. « pignon legitimacy » dit ce qui manque.
review-done = Le formulaire est dans { $path } : { $criteria } critères et { $numbers } inscriptions à regarder. Il reste chez vous.
revoke-done = { $name } ({ $network }) est révoquée : { $reason }. Publiez le dossier maintenant.
revoke-note = La note est dans { $path }.
revocation-withdrawn = à la demande du réseau
revocation-criteria = les critères ne sont plus remplis
revocation-key = la clé qui l’a signée n’est plus digne de foi
revocation-error = elle n’aurait pas dû être signée

# Le formulaire d’examen

review-form-title = Examen de { $network }, { $url }, numéro d’entreprise { $number }, d’après le dossier du { $made }
review-form-private = Il reste chez l’organisme d’accompagnement. Rien n’en est publié, et aucun nom de personne n’est signé.
review-form-how = À chaque ligne, mettez à la place du point d’interrogation : found = "yes" ou "no" ; seen_on = le jour, comme 2026-03-31, sans guillemets ; by = votre nom entre guillemets. On peut ajouter note = "…". Les critères se regardent dans le dossier et avec le réseau, les inscriptions sur la page du registre.
review-form-days = « pignon badge issue » signe quand chaque ligne dit oui et qu’aucune n’a 30 jours.
review-form-declared = Ce que montrent les fichiers aujourd’hui : { $status }

# La signature

issue-refused = rien n’a été signé :
issue-criterion = critère { $number }, { $title } : { $status } ; « pignon legitimacy » dit au réseau ce qui manque
issue-contextualise = le réseau n’affirme pas qu’il voit la personne dans le contexte de son travail (contextualise, dans content/project.toml)
issue-review-other-dossier = { $path }:{ $line } : l’examen porte sur un autre dossier ; refaites le formulaire pour celui-ci
issue-review-missing = { $path } : une ligne du dossier n’y est pas : { $what }
issue-review-foreign = { $path }:{ $line } : le dossier n’a pas cette ligne : { $what }
issue-review-unanswered = { $path }:{ $line } : pas rempli : { $what }
issue-review-not-found = { $path }:{ $line } : pas trouvé : { $what }
issue-review-aged = { $path }:{ $line } : vu il y a 30 jours ou plus ; regardez à nouveau : { $what }
issue-review-future = { $path }:{ $line } : vu un jour à venir : { $what }
issue-days = le dernier jour, { $until }, doit être à venir et à { $most } jours au plus
issue-shown =
    À signer :
      réseau               { $network }
      site                 { $url }
      montré sous          { $origins }
      numéro d’entreprise  { $number }
      critères             huit sur huit, version { $version }
      inscriptions         { $numbers }, comme empreintes salées
      valable              du { $from } au { $until }
      par                  { $issuer }, { $did }
      avec la clé          { $key }
      sous le nom          { $name }
issue-ask = Signer ceci ? [o/N]
issue-not-signed = rien n’a été signé ; répondez o, ou donnez --yes
issue-done =
    Signé : { $path }, à mettre par le réseau dans son dossier content.
    Le registre l’a sous le nom { $name } et le publie à { $url } : publiez le dossier.

# La vérification

verify-state-passed = bon
verify-state-failed = MAUVAIS
verify-state-not-checked = non contrôlé
verify-state-not-asked = non demandé
verify-state-not-reached = –
verify-origin-not-asked = indiquez avec --origin l’adresse où vous l’avez vu : le même badge ailleurs est une copie
verify-step-read = le texte n’a qu’un sens
verify-step-shape = c’est une attestation, et rien d’autre
verify-step-trust = l’organisme est sur la liste de confiance
verify-step-key = la clé est celle de l’organisme, aujourd’hui
verify-step-proof-jcs = la signature du JSON (eddsa-jcs-2022)
verify-step-proof-rdfc = la signature du RDF (eddsa-rdfc-2022)
verify-step-period = elle vaut ce jour
verify-step-origin = elle est montrée là où elle a été attestée
verify-step-revocation = elle n’a pas été révoquée
verify-result-verified = VÉRIFIÉ
verify-result-not-verified = NON VÉRIFIÉ : ne vous fiez pas à ce badge
verify-result-revocation-not-checked = VÉRIFIÉ, MAIS RÉVOCATION NON CONTRÔLÉE
verify-not-revoked = non révoquée, selon la liste du { $as_of }
verify-status-missing = révocation non contrôlée : il n’y a pas de liste des révocations
verify-status-withheld = révocation non contrôlée : la liste des révocations n’a pas pu être obtenue ({ $why })
verify-status-unknown-key = révocation non contrôlée : la liste est signée avec une clé plus récente de l’organisme ; demandez-lui sa nouvelle liste de confiance
verify-status-stale = révocation non contrôlée depuis le { $since }
verify-facts =
      réseau               { $network }
      montré sous          { $origins }
      numéro d’entreprise  { $number }
      attesté par          { $issuer }
      domaine              { $domain }
      valable              du { $from } au { $until }
      critères             huit sur huit, version { $version }
      inscriptions         { $numbers }
      révocation           { $revocation }
      attestation          { $id }
verify-reason-json-too-large = c’est plus grand qu’une attestation ne peut l’être
verify-reason-json-not-utf8 = ce n’est pas du texte en UTF-8
verify-reason-json-syntax = ce n’est pas du JSON, à partir de { $detail }
verify-reason-json-duplicate-name = le nom « { $detail } » est deux fois dans un objet
verify-reason-json-lone-surrogate = un texte contient la moitié d’un caractère
verify-reason-json-inexact-number = le nombre { $detail } ne peut pas être lu exactement
verify-reason-json-too-deep = c’est imbriqué trop profondément
verify-reason-not-canonical = le texte est écrit autrement qu’il n’a été signé ; prenez le fichier tel qu’il a été délivré, sans le remettre en forme
verify-reason-shape = « { $detail } » n’est pas comme dans une attestation
verify-reason-proof-missing = ce n’est pas signé
verify-reason-proof-incomplete = il n’y a pas les deux signatures
verify-reason-proof-unknown-member = une signature contient « { $detail } », qui est inconnu
verify-reason-proof-member = « { $detail } » d’une signature n’est pas comme il faut
verify-reason-proof-two-keys = les deux signatures nomment des clés différentes
verify-reason-untrusted-issuer = { $detail } n’est pas sur la liste de confiance
verify-reason-issuer-renamed = l’organisme se nomme autrement que sur la liste de confiance
verify-reason-did-document = le did.json de l’organisme ne peut pas être lu
verify-reason-did-document-foreign = did.json est celui de { $detail }
verify-reason-key-not-pinned = { $detail } n’est pas sur la liste de confiance
verify-reason-key-unknown = { $detail } n’est pas dans le did.json de l’organisme
verify-reason-key-changed = { $detail } est une autre clé dans did.json que sur la liste de confiance
verify-reason-key-revoked = { $detail } a été révoquée
verify-reason-key-not-asserting = { $detail } n’est pas une clé pour attester
verify-reason-signature = la signature ne convient pas : quelque chose a été changé, ou une autre clé a signé
verify-reason-not-yet-valid = elle vaut à partir du { $detail }
verify-reason-expired = elle valait jusqu’au { $detail }
verify-reason-too-long = elle vaudrait plus d’un an, ou pas du tout
verify-reason-foreign-origin = elle a été attestée pour { $detail }, pas pour { $shown }
verify-reason-revoked = l’organisme l’a révoquée
verify-reason-status-list = la liste des révocations n’est pas celle de l’organisme, ou a été changée
verify-reason-status-index = la liste des révocations n’a pas d’entrée { $detail }
