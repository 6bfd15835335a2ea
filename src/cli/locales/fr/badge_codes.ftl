# Ce qui peut empêcher de montrer un badge : src/legitimacy/standing.rs

badge-trust = { $state ->
        [unnamed] il y a une attestation, mais site.toml ne nomme pas de liste d’organismes de confiance
        [missing] la liste de confiance { $path } n’est pas là
       *[unreadable] { $path } n’est pas une liste de confiance
    }
    .hint = mettez la liste de confiance de l’organisme qui a signé (son trust.json) à côté de site.toml, et écrivez trust = "trust.json" sous [legitimacy]
    .explain = Un badge n’est montré que si quelqu’un en qui le réseau a confiance a signé. Qui, un fichier remis par l’organisme le dit, avec ses clés : le trust.json de son registre. D’ici là, le site montre l’évaluation du réseau lui-même.
badge-not_verified = l’attestation ne se vérifie pas : { $step ->
        [read] son texte n’est pas tel qu’il a été signé
        [shape] ce n’est pas une attestation telle que pignon les connaît ({ $detail })
        [trust] l’organisme qui a signé n’est pas sur la liste de confiance, ou sous un autre nom
        [key] la clé qui a signé n’est pas sur la liste de confiance, ou a été révoquée
        [period] elle ne vaut pas avant le { $from }
        [revocation] la liste des révocations jointe n’est pas celle de l’organisme, ou a été changée
       *[other] quelque chose y a été changé, ou quelqu’un d’autre a signé
    }
    .hint = { $step ->
        [period] elle vaudra à partir du { $from } : attendez ce jour, ou corrigez la date de cet ordinateur
       *[other] reprenez content/attestation.json tel que l’organisme l’a envoyé, sans l’ouvrir dans un éditeur ; « pignon badge verify content/attestation.json » montre chaque étape
    }
    .explain = Chaque octet d’une attestation compte : un éditeur qui la remet en forme la casse. Si le fichier est tel qu’il est arrivé, demandez à l’organisme s’il a une nouvelle liste de confiance. Le badge n’est pas montré, et la page revient à l’évaluation du réseau lui-même.
badge-expired = l’attestation a pris fin le { $date }
    .hint = demandez-en une nouvelle à l’organisme, en commençant par « pignon badge dossier »
    .explain = Une attestation vaut un an au plus. Quand elle a pris fin, le badge disparaît et la page montre l’évaluation du réseau lui-même.
badge-revoked = l’organisme a révoqué l’attestation
    .hint = son registre dit pourquoi ; demandez-le-lui, et retirez content/attestation.json
    .explain = La liste des révocations gardée dans content/status-list.json dit que l’organisme a repris l’attestation. Le badge n’est pas montré.
badge-foreign = l’attestation est celle { $what ->
        [enterprise] d’une autre entreprise, { $detail }, et non { $shown }
       *[other] d’un autre site, { $detail }, et non { $shown }
    }
    .hint = un badge appartient à une adresse et à une entreprise : demandez à l’organisme une attestation pour celles-ci
    .explain = Une attestation nomme les adresses exactes sous lesquelles elle peut être montrée, et le numéro d’entreprise. Sur une copie d’essai ailleurs, aucun badge n’est montré ; pour une nouvelle adresse, demandez une nouvelle attestation.
badge-number_changed = le numéro { DE($member) } n’est pas celui qui a été examiné ({ $register })
    .hint = remettez le numéro attesté, ou demandez une nouvelle attestation à l’organisme
    .explain = L’attestation couvre chaque numéro d’inscription par une empreinte. Un numéro qui change ensuite n’a pas été vu par l’organisme : le badge est caché jusqu’à une nouvelle signature.
badge-criterion_failing = le critère { $number }, attesté, n’est plus rempli
    .hint = « pignon legitimacy » dit ce qui s’y oppose
    .explain = Ce qui a seulement vieilli laisse le badge en place ; un critère que les fichiers contredisent le cache jusqu’à ce qu’il soit à nouveau rempli.
badge-expires_soon = l’attestation prend fin le { $date }
    .hint = demandez la suivante à temps, en commençant par « pignon badge dossier »
    .explain = Un examen prend des semaines : l’avertissement vient soixante jours avant la fin.
badge-revocation_unchecked = la révocation de l’attestation n’est pas contrôlée{ $why ->
        [status-stale] {" "}depuis le { $since }
        [status-unknown-key] {"\u00A0"}: la liste est signée avec une clé plus récente que celles de la liste de confiance
       *[other] {"\u00A0"}: il n’y a pas de liste des révocations
    }
    .hint = « pignon badge verify content/attestation.json --trust trust.json --save-status content/status-list.json » va chercher la liste de l’organisme
    .explain = Le site suit la liste des révocations qu’il possède. Le badge reste, avec les mots « révocation non contrôlée ». Quand la liste est signée avec une clé plus récente, demandez à l’organisme son nouveau trust.json.
badge-disclosures = { $state ->
        [unreadable] content/disclosures.json ne peut pas être lu
       *[other] le numéro { DE($member) } ({ $register }) n’est pas couvert par l’attestation
    }
    .hint = { $state ->
        [unreadable] rétablissez-le, ou refaites-le avec « pignon badge dossier »
       *[other] il le sera par la prochaine attestation ; d’ici là, la page le montre sans la parole de l’organisme
    }
    .explain = content/disclosures.json ouvre les empreintes de ceux qui ont accepté que chacun vérifie leur numéro. Un numéro ou un sel plus récent que l’attestation n’ouvre rien.
badge-disclosure_withdrawn = content/disclosures.json contient un numéro { DE($member) } ({ $register }) qui n’est plus publié
    .hint = refaites-le avec « pignon badge dossier », ou retirez l’entrée : le dossier content est public
    .explain = Un numéro n’est ouvert que tant que la personne l’accepte (disclose_numbers) et que la page le montre. Le site laisse l’entrée de côté, mais le fichier est dans content/, qui ne contient rien qui ne puisse être public.
