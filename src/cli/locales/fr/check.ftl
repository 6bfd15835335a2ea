# Règles de « pignon check » : src/check
#
# Les clés des fichiers s'écrivent telles quelles. Les exemples sont en retrait.

law-identity = le tribunal du registre des personnes morales manque
    .hint = ajoutez register_court dans [identity] de site.toml
    .explain =
        Une personne morale (asbl, société, fondation) doit indiquer sur son site, à côté de son numéro d’entreprise, « RPM » et le tribunal de son siège (Code de droit économique, art. XII.6 et III.74). C’est ainsi que chacun peut retrouver ses statuts.

        Le tribunal figure dans vos statuts ou dans la Banque-Carrefour des Entreprises. Une association de fait ou une personne physique n’en a pas.

            {"    ["}identity]
            form = "asbl"
            register_court = "Liège, division Liège"

law-contact = { $key ->
        [email] il manque une adresse électronique pour joindre le réseau
       *[other] il manque un second moyen de joindre le réseau
    }
    .hint = { $key ->
        [email] ajoutez email dans [contact] de site.toml
       *[other] ajoutez phone, ou form_url, dans [contact] de site.toml
    }
    .explain =
        La loi veut qu’un visiteur puisse entrer vite en contact avec vous, et pas seulement par courriel : il faut une adresse postale, une adresse électronique et un second moyen direct, comme un téléphone ou un formulaire (Code de droit économique, art. XII.6). L’adresse du siège sert d’adresse postale.

            {"    ["}contact]
            email = "bonjour@mon-reseau.example"
            phone = "+32 2 000 00 01"

law-vat = les tarifs et les mentions légales ne disent pas la même chose de la TVA
    .identity = les mentions légales disent « { $identity } »
    .hint = accordez vat dans content/tariffs.toml (ici « { $prices } ») et dans [identity] de site.toml
    .explain =
        Le site doit donner un numéro de TVA ou dire pourquoi il n’y en a pas (Code de droit économique, art. XII.6). Il le fait à deux endroits : dans les mentions légales, d’après site.toml, et sur la page des tarifs, d’après tariffs.toml. Les deux doivent s’accorder.

        Soins exemptés : « exempt_care » dans site.toml et « exempt » dans tariffs.toml. Petite entreprise exemptée : « exempt_small » et « small_business ». Assujetti : « liable », et « standard » ou « exempt » selon les actes. En cas de doute, demandez à votre comptable.

law-regulated = { $key ->
        [regulated] l’État qui a accordé son titre à { $name } n’est pas indiqué
        [body] l’organisme professionnel { DE($name) } n’est pas indiqué
       *[other] les règles de la profession { DE($name) } ne sont pas indiquées
    }
    .hint = { $key ->
        [regulated] ajoutez [regulated] avec state = "BE" dans la fiche, ou le pays où le titre a été obtenu
        [body] ajoutez body dans [regulated] : l’organisme qui veille sur la profession dans ce pays
       *[other] ajoutez rules dans [regulated] : l’adresse où l’on peut lire ces règles
    }
    .explain =
        Pour une profession réglementée, le site doit nommer l’organisme professionnel, le titre, l’État qui l’a accordé, et dire où lire les règles de la profession (Code de droit économique, art. XII.6). Pour un titre belge, pignon connaît l’organisme et les règles : il ne lui manque que l’État. Pour un titre obtenu dans un autre pays, écrivez aussi l’organisme et l’adresse des règles.

            {"    ["}regulated]
            state = "BE"

law-order = un médecin fait partie du réseau : lisez l’avis de votre conseil provincial de l’Ordre sur les sites
    .hint = relisez cet avis avant la mise en ligne, puis une fois par an
    .explain =
        L’Ordre des médecins donne des recommandations pour les sites auxquels un médecin prend part. Celles de 2016 demandent de lui montrer le site d’abord, de ne pas payer pour un meilleur classement dans les moteurs de recherche et de ne pas choisir un nom de domaine qui ne dit que la spécialité. Elles peuvent changer d’une province à l’autre et avec le temps.

        Ce rappel s’affiche dès qu’un médecin fait partie du réseau. Il n’empêche rien.

law-privacy = { $key ->
        [privacy] rien n’est dit de ce que deviennent les données personnelles
        [processing] aucune utilisation de données personnelles n’est décrite
       *[other] l’origine des coordonnées de vos partenaires n’est pas expliquée
    }
    .hint = { $key ->
        [privacy] ajoutez [privacy] dans site.toml
        [processing] ajoutez un bloc [[privacy.processing]] par utilisation
       *[other] ajoutez sources dans [privacy] de site.toml
    }
    .explain =
        Le règlement général sur la protection des données veut que chacun sache ce que vous faites de ses données : pourquoi, sur quelle base, qui les reçoit, combien de temps vous les gardez, et à qui s’adresser (RGPD, art. 13). Si elles ne viennent pas de la personne elle-même, dites d’où elles viennent (art. 14). pignon ajoute les droits et l’adresse de l’Autorité de protection des données.

            {"    ["}privacy]
            contact = "donnees@mon-reseau.example"
            transfers = "Aucune donnée ne quitte l’Union européenne."
            reviewed_on = 2026-10-01

            {"    ["}[privacy.processing]]
            purpose = "Prendre rendez-vous"
            data = "Nom et téléphone"
            legal_basis = "care"
            recipients = "Le membre qui reçoit"
            retention = "Trente ans, comme le dossier"

law-member_consent = { $key ->
        [photo_on] { $name } n’a pas donné son accord pour le portrait
       *[other] { $name } n’a pas donné son accord pour sa page
    }
    .hint = { $key ->
        [photo_on] demandez cet accord, puis écrivez sa date dans photo_on ; sinon retirez la photo, ou ajoutez "portrait" à hidden
       *[other] demandez cet accord, puis écrivez sa date dans published_on
    }
    .explain =
        Une page sur une personne est un traitement de ses données : elle doit l’avoir accepté, et vous devez pouvoir dire quand (RGPD, art. 6 et 7). L’image demande un accord à part. La personne peut aussi garder certains éléments hors du site : téléphone, adresse, photo, numéros.

            {"    ["}consent]
            published_on = 2026-01-15
            photo_on = 2026-01-15
            hidden = ["phone"]

law-contacts = { $key ->
        [source] l’origine des coordonnées de « { $name } » n’est pas indiquée
        [opt_out] rien ne dit si « { $name } » a demandé à ne plus recevoir de courrier
       *[other] le jour où les coordonnées de « { $name } » ont été relevées n’est pas indiqué
    }
    .hint = ajoutez { $key } à ce partenaire
    .explain =
        Quand des coordonnées ne viennent pas de la personne elle-même, vous devez pouvoir dire d’où vous les tenez et depuis quand (RGPD, art. 14). Cela vaut pour les partenaires dont vous publiez le téléphone ou l’adresse électronique. opt_out dit si le partenaire a demandé à ne plus recevoir de courrier (art. 21) : avec true, son adresse électronique ne paraît sur aucune page et aucune lettre ne part vers lui.

            {"    ["}[partner]]
            name = "Centre Modèle"
            source = "Le site du centre"
            collected_on = 2026-10-01
            opt_out = false

law-prices = { $what ->
        [price] l’acte « { $act } » n’a aucun prix
        [share] ce prix de l’acte « { $act } » ne donne aucun montant
        [nihdi] l’affiche de prix { DE($name) } n’aurait pas de numéro INAMI
        [convention] le conventionnement { DE($name) } n’est pas indiqué
        [convention-today] le conventionnement { DE($name) } n’est plus indiqué pour aujourd’hui
        [hours] les heures conventionnées { DE($name) } ne sont pas indiquées
        [nomenclature] l’affiche de prix { DE($name) } n’aurait aucun acte
       *[supplement] le supplément le plus élevé pour l’acte « { $act } » n’est pas indiqué
    }
    .hint = { $what ->
        [price] ajoutez un bloc [[act.price]], ou écrivez public = false si l’acte se fait sur devis
        [share] ajoutez share ou fee_cents, en centimes
        [nihdi] écrivez le numéro dans [[registration]] avec register = "nihdi" ; l’affiche le rend public
        [convention] ajoutez un bloc [[convention]] dans la fiche
        [convention-today] ajoutez un bloc [[convention]] pour la période en cours
        [hours] ajoutez hours à ce bloc [[convention]]
        [nomenclature] ajoutez dans content/tariffs.toml un prix avec scheme = "nomenclature" pour un acte de cette profession
       *[supplement] ajoutez supplement_max_cents, 0 s’il n’y en a pas
    }
    .explain =
        Qui offre un service au public annonce ses prix (Code de droit économique, art. VI.2 et XII.6). De plus, depuis le 1er mars 2024, les kinésithérapeutes et d’autres soignants doivent montrer une affiche de prix standard, aussi sur leur site : numéro INAMI, numéro d’entreprise, conventionnement (avec les heures s’il est partiel) et, pour chaque acte courant, la part de l’assurance, la part du patient, le supplément le plus élevé et le total.

        pignon fait cette affiche à partir de la fiche du membre et de tariffs.toml. Les montants s’écrivent en centimes.

            {"    ["}[convention]]
            status = "partial"
            from = 2026-01-01
            hours = [{"{"} days = ["monday"], from = 09:00:00, until = 12:00:00 {"}"}]

law-access = il n’y a pas de déclaration d’accessibilité
    .hint = ajoutez [accessibility] dans site.toml
    .explain =
        Une déclaration d’accessibilité dit jusqu’où le site peut être utilisé par tous, et à qui signaler un obstacle. Elle est obligatoire pour un organisme public (directive européenne 2016/2102) ; pour les autres réseaux, c’est une marque de respect. Le thème de pignon vise le niveau AA des règles WCAG 2.2 ; vos propres textes et images comptent aussi.

            {"    ["}accessibility]
            status = "partial"
            assessed_on = 2026-10-01
            contact = "acces@mon-reseau.example"

law-language = une mission publique est confiée au réseau : les lois sur l’emploi des langues s’appliquent
    .hint = vérifiez avec le pouvoir public dans quelles langues le site doit paraître
    .explain =
        L’emploi des langues est libre pour un organisme privé (Constitution, art. 30). Il ne l’est plus pour la mission qu’un pouvoir public lui confie. Un simple subside n’y suffit pas. Ce rappel s’affiche parce que public_mission vaut true dans site.toml ; écrivez false si aucune mission ne vous est confiée.

points-contextualise = le projet ne dit pas que la personne est vue dans son contexte
    .hint = écrivez contextualise = true dans [common_ground] de content/project.toml, si l’équipe s’y engage
    .explain =
        Ne pas ramener à la personne ce qui vient du travail, et la voir dans son milieu professionnel, familial et social : c’est le seul point du guide qui ne se négocie pas. Sans lui, on fait de la psychothérapie et non de la clinique du travail. Aucun organisme ne peut attester un réseau qui ne s’y engage pas.

            {"    ["}common_ground]
            contextualise = true

points-gp_contact = { $answer ->
        [always] le médecin traitant est toujours prévenu, même sans l’accord du patient
       *[never] le médecin traitant n’est jamais prévenu
    }
    .hint = écrivez gp_contact = "with_consent", ou parlez-en en équipe
    .explain =
        Le guide souhaite des contacts avec le médecin traitant, puisque le réseau travaille en deuxième ligne. Le secret professionnel demande pour cela l’accord du patient (Code pénal, secret professionnel). « always » oublie cet accord, « never » prive le patient d’une aide.

            {"    ["}care]
            gp_contact = "with_consent"

points-individual = aucun service de prise en charge individuelle
    .hint = créez dans content/offer un fichier avec kind = "individual"
    .explain =
        Selon le guide, un réseau propose au minimum une prise en charge individuelle, soutenue par une équipe de plusieurs métiers. Groupes, formations, interventions en entreprise et recherche viennent en plus. Un service encore en brouillon (draft = true) ne compte pas.

            +++
            title = "Suivi individuel"
            summary = "Des entretiens, un à un."
            kind = "individual"
            audience = "Les personnes que leur travail rend malades."
            +++

points-booking = il n’y a aucun moyen de prendre rendez-vous
    .hint = ajoutez phone, email ou url dans [booking] de site.toml
    .explain =
        Le guide demande par quel biais on prend rendez-vous, avec ou sans secrétariat. Sans réponse, une personne qui va mal arrive sur votre site et ne peut rien faire. Un seul moyen suffit.

            {"    ["}booking]
            phone = "+32 2 000 00 01"

points-cancellation = { $scheme ->
        [all] rien n’est dit des rendez-vous manqués
       *[other] rien n’est dit des rendez-vous manqués pour « { $scheme } »
    }
    .hint = ajoutez un bloc [[cancellation]] dans content/tariffs.toml, ou cancellation_none = true si rien n’est prévu
    .explain =
        Le guide demande jusqu’à quand on peut décommander et ce qui est demandé ensuite. Le patient doit le savoir d’avance. Les conditions peuvent différer selon le régime de paiement ; écrivez dans schemes ceux qu’elles concernent. Si rien n’est jamais demandé, dites-le avec amount = "none".

            {"    ["}[cancellation]]
            schemes = ["private"]
            deadline_hours = 24
            amount = "half"
            channels = ["phone"]
            announced_in = "accord"

points-signs = les nouveaux membres ne signent pas le projet
    .hint = parlez-en en équipe ; si vous le faites signer, écrivez signs = true
    .explain =
        Le guide demande s’il est prévu de faire signer le projet aux nouveaux intervenants. Une signature montre que le socle commun est partagé, et pas seulement affiché. Ce n’est pas obligatoire : ce rappel n’empêche rien.

points-unanswered = { $count ->
        [one] point { $point } du guide : une question reste sans réponse, { $keys }
       *[other] point { $point } du guide : { $count } questions restent sans réponse, { $keys }
    }
    .hint = répondez quand l’équipe aura décidé ; d’ici là, le site dit « pas encore décidé »
    .explain =
        Le guide pose six groupes de questions, de a à f : socle commun, pluridisciplinarité, offre et limites, cadre, prix, place parmi les institutions. Les réponses paraissent sur la page « Transparence ». Dire que l’on n’a pas encore décidé est honnête et vaut mieux qu’une phrase creuse ; rien n’est donc obligatoire ici.

        Les mots cités sont les clés de content/project.toml : « care.tests » est la clé tests du tableau [care].

points-waiting_aged = le délai d’attente date du { $on }
    .hint = vérifiez-le, corrigez days si besoin et mettez la date du jour dans on
    .explain =
        Un délai d’attente annoncé il y a plus de six mois ne dit plus rien, et une personne en détresse s’y fie. Le site montre la date à côté du délai. Cet avertissement n’empêche jamais de publier.

            {"    ["}care.waiting]
            days = 14
            on = 2026-11-02

points-contradicted = { $answer ->
        [exchange_none] il est dit qu’il n’y a aucune réunion, et il y en a dans la liste
        [funding_none] il est dit que personne ne finance le réseau, et il y a des financeurs dans la liste
        [tests_none] il est dit qu’aucun test n’est fait, et il y en a dans la liste
       *[other] il est dit qu’il n’y a pas de conditions d’annulation, et il y en a dans la liste
    }
    .some = en voici une mention
    .hint = écrivez { $answer } = false, ou retirez ce qui est dans la liste
    .explain =
        « Il n’y en a pas » est une réponse, différente d’une absence de réponse : la page de transparence la montre. À côté d’exemples de ce qu’il n’y a pas, le lecteur ne sait que croire. Gardez ce qui est vrai.

period-reversed = cette période finit le { $until }, avant d’avoir commencé
    .from = elle commence le { $from }
    .hint = corrigez l’une des deux dates
    .explain =
        Une date s’écrit année-mois-jour, et la dernière date compte encore dans la période. Si la fin précède le début, rien n’est valable, ni un prix, ni un conventionnement, ni une présence dans le réseau. C’est presque toujours une année oubliée.

            from = 2026-01-01
            until = 2026-12-31

period-future = cette date, le { $date }, n’est pas encore arrivée
    .hint = corrigez la date : c’est le jour où la chose a été faite
    .explain =
        Un contrôle, une signature ou un accord porte la date du jour où il a eu lieu. Une date à venir est une faute de frappe, ou un contrôle qui n’a pas été fait. Elle fausserait aussi les rappels, qui se calculent à partir d’elle.

tariff-overlap = l’acte « { $act } » a deux prix le même jour pour « { $scheme } »
    .first = l’autre prix commence ici
    .hint = ajoutez until à l’ancien prix : la veille du jour où le nouveau commence
    .explain =
        Pour un acte, un régime et un membre donnés, un seul prix vaut chaque jour : sinon le patient ne sait pas lequel il paiera. L’ancien prix reste dans le fichier, avec son dernier jour ; le nouveau commence le lendemain. Le site annonce de lui-même les prix à venir. Un prix réservé à un membre (member) passe avant le prix de tous.

            {"    ["}[act.price]]
            scheme = "private"
            from = 2026-01-01
            until = 2026-12-31

            {"    ["}[act.price]]
            scheme = "private"
            from = 2027-01-01

tariff-shares_sum = les parts du statut « { $status } » font { $sum }, et non { $fee }
    .fee = le prix total est écrit ici
    .hint = corrigez une part ou le total ; si le réseau prend une partie à sa charge, ajoutez une part avec who = "network"
    .explain =
        Quand le prix total (fee_cents) est connu, les parts de chaque statut doivent le donner exactement. Les montants sont en centimes. Si vous n’écrivez pas la part du patient, le site compte pour lui ce que les autres laissent.

            fee_cents = 3000
            share = [
              {"{"} who = "inami", cents = 2000 {"}"},
              {"{"} who = "patient", cents = 1000 {"}"},
            ]

tariff-bim_above_ordinary = le statut « { $status } » paie { $cents }, plus que le statut « { $other } »
    .limit = qui paie { $limit }
    .hint = vérifiez les deux montants : ils sont peut-être inversés
    .explain =
        L’intervention majorée (BIM) et les règles pour les jeunes existent pour que ces patients paient moins, jamais plus. Un montant plus élevé que celui d’un patient ordinaire est une erreur de saisie. Vérifiez-le auprès de l’INAMI ou de la source que vous citez.

tariff-share_twice = deux parts pour le même payeur et le même statut (« { $who } », « { $status } »)
    .first = la première est ici
    .hint = gardez-en une ; si la seconde vaut pour un autre statut, écrivez-le dans status
    .explain =
        Chaque payeur a une seule part par statut de patient : deux parts s’ajouteraient, et le prix montré serait faux. Une part sans status vaut pour le statut « ordinary ». Les statuts possibles sont ordinary, bim, under_24, bim_under_25 et reduced.

tariff-reduced_condition = ce prix réduit ne dit pas qui peut l’avoir
    .hint = ajoutez condition à cette part
    .explain =
        Un prix réduit dont personne ne connaît la condition n’aide personne : beaucoup de patients n’osent pas la demander. Une phrase suffit, sans justificatif compliqué.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Sur simple demande, si le prix vous empêche de venir" {"}"}

tariff-no_current_price = l’acte « { $act } » n’a pas de prix valable aujourd’hui
    .hint = ajoutez un prix pour la période en cours, ou retirez until si le dernier vaut toujours
    .explain =
        Tous les prix de cet acte sont passés ou à venir. Le site dit alors « à confirmer », ce qui oblige le patient à appeler pour savoir. Cet avertissement peut apparaître un 1er janvier, quand une période se termine ; il n’empêche jamais de publier.

tariff-check_aged = { $what ->
        [refund] ce remboursement n’a plus été vérifié depuis le { $on }
        [all] les tarifs n’ont plus été relus depuis le { $on }
       *[price] ce prix n’a plus été vérifié depuis le { $on }
    }
    .hint = { $what ->
        [all] relisez content/tariffs.toml, puis mettez la date du jour dans reviewed_on
       *[other] vérifiez les montants à leur source, puis mettez la date du jour dans checked_on
    }
    .explain =
        Les montants de l’assurance maladie et des mutualités changent presque chaque année. Après douze mois sans vérification, ils ne sont plus sûrs. Le site montre la date de la dernière vérification. Cet avertissement n’empêche jamais de publier.

tariff-terms_twice = il y a deux fois des conditions d’annulation pour « { $scheme } »
    .first = les autres sont ici
    .hint = gardez ce régime dans un seul des deux blocs
    .explain =
        Qui annule tard doit savoir d’avance ce que cela coûte (Commission des psychologues, 2019). De deux conditions pour le même régime, personne ne sait laquelle vaut. Les régimes qui ont les mêmes conditions vont dans un seul bloc : schemes = ["private", "nomenclature"].

tariff-not_announced = rien ne dit où le patient apprend ce que coûte un rendez-vous manqué
    .hint = ajoutez announced_in avec l’id d’un document de content/project.toml, ou écrivez amount = "none"
    .explain =
        Pour la Commission des psychologues, ce qui est demandé pour une séance manquée est une compensation, non un honoraire : elle n’est due que si le patient en a été prévenu, avec le délai, le moyen de décommander et le montant. Le document qui l’annonce est décrit dans project.toml.

            # content/project.toml
            {"    ["}[frame.documents]]
            id = "accord"
            name = "Accord de prise en charge"

            # content/tariffs.toml
            announced_in = "accord"

tariff-no_show_above_share = un rendez-vous manqué coûte { $asked } au statut « { $status } », contre { $own } pour un rendez-vous tenu
    .act = pour cet acte, sous « { $scheme } »
    .hint = demandez au plus ce que le patient aurait payé, ou écrivez d’autres conditions pour « { $scheme } »
    .explain =
        « half » et « full » se calculent sur le prix entier, que l’assurance paie en partie quand le patient vient. Pour une séance manquée, l’assurance ne paie rien : le patient paierait donc plus en ne venant pas qu’en venant. Un montant fixe en centimes, ou un bloc [[cancellation]] par régime, évite cela.

            {"    ["}[cancellation]]
            schemes = ["nomenclature"]
            amount = 400

tariff-no_show_convention = un rendez-vous manqué est payant sous la convention de première ligne : est-ce permis ?
    .hint = demandez-le au réseau de santé mentale avec lequel vous êtes conventionné
    .explain =
        La convention de l’INAMI fixe ce que le patient paie pour les soins psychologiques de première ligne. On ne sait pas avec certitude si une compensation peut être demandée pour une séance manquée. Si la réponse est non, retirez « inami_first_line » de ces conditions et écrivez-en d’autres avec amount = "none". Ce rappel n’empêche rien.

tariff-payer_sees = on ne dit pas ce qu’apprend celui qui paie (« { $payer } »)
    .hint = ajoutez payer_sees à ce prix
    .explain =
        Quand un employeur, un assureur ou Fedris paie, le patient craint qu’il sache qu’il consulte, et pourquoi. Dites exactement ce que ce payeur reçoit : un nom, des dates, ou rien. C’est souvent ce qui décide quelqu’un à venir ou à renoncer (RGPD, art. 13).

            payer_sees = "Le nombre de séances, sans aucun nom"

tariff-supplement = un supplément de { $cents } est prévu sous la convention de première ligne
    .hint = écrivez supplement_max_cents = 0, ou vérifiez le régime de ce prix
    .explain =
        Sous la convention de l’INAMI pour les soins psychologiques de première ligne, le patient paie le montant fixé par la convention. Un supplément appartient d’ordinaire à un autre régime. Vérifiez le texte de votre convention.

offer-nobody = { $what ->
        [service] aucun membre présent ne donne le service « { $name } »
       *[act] aucun membre présent ne fait l’acte « { $name } »
    }
    .hint = { $what ->
        [service] corrigez professions ou members dans son fichier, ou passez-le en brouillon avec draft = true
       *[act] corrigez professions ou members de cet acte, ou retirez-le
    }
    .explain =
        Le site propose quelque chose que personne ne peut donner aujourd’hui : un membre est parti, ou une profession est mal écrite. Une liste members vide veut dire « tous les membres de ces professions », et une liste professions vide « tous ceux qui reçoivent des patients ».

member-not_clinician = { $name } reçoit des patients, mais sa profession n’est pas une profession de santé
    .profession = la profession est indiquée ici
    .hint = écrivez clinical = false, ou vérifiez la profession
    .explain =
        Un psychologue du travail, un sociologue ou un juriste n’exerce pas une profession de santé au sens de la loi, et aucun registre de santé ne répond de lui. Il enrichit l’équipe, donne des formations, participe aux réunions. Une personne qui reçoit des patients doit figurer au registre officiel d’une profession de santé ; sans cela, le sixième critère de légitimité ne peut être rempli.

member-title_protected = { $what ->
        [profession] aucune inscription ne soutient encore le titre professionnel { DE($name) }
        [prefix] « { $title } » devant le nom { DE($name) } fait penser à un médecin
        [function] la fonction « { $title } » est un titre protégé que rien ne soutient pour { $name }
       *[title] « { $title } » est un titre protégé que rien ne soutient pour { $name }
    }
    .hint = { $what ->
        [profession] ajoutez un bloc [[registration]] pour chaque registre que demande la profession
        [prefix] retirez prefix, ou précisez le doctorat dans les diplômes
       *[other] retirez ce titre, ou ajoutez l’inscription au registre qu’il demande
    }
    .explain =
        Des titres comme psychologue, médecin, kinésithérapeute ou psychothérapeute sont réservés par la loi aux personnes inscrites au registre de leur profession (loi du 8 novembre 1993 sur le titre de psychologue, loi coordonnée du 10 mai 2015 sur les professions de santé). Les porter sans droit est puni, et c’est ce qui distingue un imposteur d’une clinique du travail.

        Le psychologue clinicien a besoin de la Commission des psychologues (compsy) et d’un visa, d’une reconnaissance ou d’un numéro INAMI ; le médecin, de l’Ordre et de l’INAMI ou d’une reconnaissance.

            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true
            checked_on = 2026-10-01

member-portrait_alt = le portrait { DE($name) } n’a pas de texte de remplacement
    .hint = ajoutez portrait_alt à la fiche : ce que montre la photo, en quelques mots
    .explain =
        Les personnes qui ne voient pas la photo entendent ce texte à sa place (règles WCAG 2.2, critère 1.1.1). Décrivez simplement, sans « photo de ».

            portrait_alt = "Cheveux gris courts, veste bleu foncé, sourire"

member-accepting_aged = { $state ->
        [undated] on ne sait pas depuis quand vaut ce que la fiche { DE($name) } dit des nouveaux patients
       *[aged] ce que la fiche { DE($name) } dit des nouveaux patients date du { $on }
    }
    .hint = demandez-le à cette personne, puis mettez la date du jour dans accepting_on
    .explain =
        Rien ne décourage plus que d’appeler une personne annoncée comme disponible et qui ne l’est plus. Après six mois, l’information n’est plus sûre. Si personne ne peut la tenir à jour, écrivez accepting = "ask" : le site dira de demander. Cet avertissement n’empêche jamais de publier.

            accepting = "yes"
            accepting_on = 2026-11-02

member-unsigned = rien ne dit { QUE($name) } a signé le projet
    .hint = ajoutez signed_on, le jour de la signature
    .explain =
        Le guide demande si les intervenants signent le projet du réseau. La date de la signature montre que la personne partage le socle commun. Ce rappel n’empêche rien.

            signed_on = 2026-01-15

member-convention_overlap = { $name } a deux conventionnements le même jour
    .first = l’autre commence ici
    .hint = ajoutez until à l’ancien : la veille du jour où le nouveau commence
    .explain =
        Le conventionnement décide de ce que le patient paie : un seul vaut chaque jour. N’effacez pas l’ancien, donnez-lui un dernier jour. Si une personne est conventionnée à certaines heures, c’est un seul bloc avec status = "partial" et ses heures.

            {"    ["}[convention]]
            status = "none"
            from = 2025-01-01
            until = 2025-12-31

            {"    ["}[convention]]
            status = "full"
            from = 2026-01-01

member-number_hidden = un numéro figure dans la fiche publique { DE($name) }, qui ne veut pas publier ses numéros
    .hint = déplacez ce numéro dans private/members.toml et écrivez ici number_withheld = true
    .explain =
        Le site ne montre pas ce numéro, puisque hidden contient "numbers". Mais la fiche elle-même est souvent partagée, copiée ou conservée dans un dépôt que d’autres lisent. Un numéro à ne pas publier a sa place dans private/members.toml, que rien ne publie (RGPD, art. 5 : le moins de données possible).

            # dans la fiche
            {"    ["}[registration]]
            register = "compsy"
            number_withheld = true

            # dans private/members.toml
            {"    ["}[prenom-nom.registration]]
            register = "compsy"
            number = "000000000"

member-number_withheld = ce numéro { DE($name) } est à la fois écrit et déclaré non publié
    .hint = retirez number_withheld si la personne accepte de le publier ; sinon déplacez le numéro dans private/members.toml
    .explain =
        number_withheld = true dit que le numéro existe mais ne paraît pas. S’il est écrit juste à côté, pignon ne sait pas ce que la personne a voulu, et préfère ne rien publier par erreur.

member-number_shape = { $fault ->
        [nihdi] un numéro INAMI { DE($name) } n’a pas onze chiffres
        [check] les chiffres de contrôle d’un numéro INAMI { DE($name) } ne correspondent pas
        [profession] le premier chiffre du numéro INAMI { DE($name) } n’est pas celui de sa profession
       *[compsy] un numéro de la Commission des psychologues { DE($name) } n’a pas neuf chiffres
    }
    .hint = recopiez le numéro depuis le registre ; s’il y figure bien ainsi, laissez-le
    .explain =
        Un numéro INAMI a onze chiffres : un pour la profession (1 médecin, 4 infirmier, 5 kinésithérapeute), cinq de série, deux de contrôle et trois de compétence. Un numéro de la Commission des psychologues en a d’ordinaire neuf. Les règles ne sont pas toutes publiées : ce n’est donc qu’un avertissement, et des chiffres justes ne prouvent aucune inscription.

            number = "5-12345-70-527"

member-number_shared = { $name } et { $other } ont le même numéro
    .first = il est déjà ici
    .hint = corrigez le numéro de l’une de ces deux personnes
    .explain =
        Un numéro de registre n’appartient qu’à une personne. Cela arrive quand une fiche est copiée pour en faire une nouvelle. D’un numéro INAMI, les huit premiers chiffres désignent la personne ; les trois derniers peuvent changer.

member-registration_aged = { $state ->
        [expired] une inscription { DE($name) } valait jusqu’au { $date }
        [unchecked] rien ne dit quand une inscription { DE($name) } a été vérifiée
       *[aged] une inscription { DE($name) } n’a plus été vérifiée depuis le { $date }
    }
    .hint = cherchez la personne dans le registre ; si elle y est, mettez la date du jour dans checked_on{ $state ->
        [expired] {" "}et corrigez valid_until
       *[other] {""}
    }
    .explain =
        Une inscription se vérifie une fois par an, par une personne, sur le site du registre : pignon n’interroge aucun registre. L’inscription à la Commission des psychologues se termine d’elle-même le 31 décembre et se renouvelle chaque année. Sans vérification récente, le critère correspondant devient « pas encore démontré ». Cet avertissement n’empêche jamais de publier.

            {"    ["}[registration]]
            register = "compsy"
            checked_on = 2027-01-12

member-no_languages = la fiche { DE($name) } ne dit pas dans quelles langues cette personne travaille
    .hint = ajoutez languages à la fiche
    .explain =
        On parle mieux de ce qui fait mal dans sa propre langue, et beaucoup de patients choisissent ainsi. Sans langues, la personne disparaît dès qu’un visiteur filtre l’équipe par langue.

            languages = ["fr", "nl"]

member-no_place = { $name } reçoit sur place, mais la fiche ne dit pas où
    .hint = ajoutez un bloc [[place]] avec l’id d’un lieu de site.toml, ou retirez "onsite" de modes
    .explain =
        Les patients cherchent d’abord qui est près de chez eux. Sans lieu, la personne n’apparaît ni sur la carte, ni dans le filtre par lieu.

            {"    ["}[place]]
            at = "liege"

member-conflict_of_interest = { $name } agit aussi pour un autre organisme : rien ne dit comment un conflit d’intérêts est évité
    .hint = ajoutez note à ce bloc [[also_acts_for]]
    .explain =
        Le guide pose la question des liens avec les autres organisations. Un patient qui découvre seul qu’un membre travaille aussi pour un service de prévention ou un assureur perd confiance. Une phrase sur la page suffit : qui la personne ne reçoit pas, ce qu’elle ne transmet pas. Ce rappel n’empêche rien.

            note = "Elle ne reçoit personne d’une entreprise affiliée à ce service."

member-attester = { $state ->
        [nobody] le travail réflexif { DE($name) } est attesté par la coordination, et le réseau n’en a pas
       *[oneself] { $name } coordonne le réseau et atteste son propre travail réflexif
    }
    .hint = { $state ->
        [nobody] nommez la personne responsable dans site.toml, ou écrivez attested_by = "external" si quelqu’un d’extérieur a attesté
       *[oneself] demandez l’attestation à quelqu’un d’extérieur au réseau, puis écrivez attested_by = "external"
    }
    .explain =
        Le deuxième critère repose sur la parole de quelqu’un qui a vérifié qu’une des trois voies est suivie. Personne ne peut l’être pour soi-même. La façon dont quelqu’un réfléchit à sa pratique reste entre les deux : aucun fichier ne la dit.

coordinator-profession = la profession { DE($name) } n’est pas la même ici et dans sa fiche
    .member = la fiche dit « { $there } »
    .hint = écrivez « { $there } » ici, ou corrigez la fiche
    .explain =
        La personne qui coordonne le réseau paraît à plusieurs endroits, et ses lettres se terminent autrement selon sa profession : entre médecins, on se dit confrères. Deux professions différentes laissent un doute sur qui elle est.

reference-unknown = { $what ->
        [place] il n’y a pas de lieu « { $id } »
        [member] il n’y a pas de membre « { $id } »
        [act] il n’y a pas d’acte « { $id } »
       *[document] il n’y a pas de document « { $id } »
    }
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ?
       *[other] { $what ->
            [place] écrivez l’id d’un lieu de site.toml : { $known }
            [member] écrivez le nom d’un fichier de content/members, sans .md : { $known }
            [act] écrivez l’id d’un acte de content/tariffs.toml : { $known }
           *[document] écrivez l’id d’un document de content/project.toml : { $known }
        }
    }
    .explain =
        Un fichier en désigne un autre par un nom court : un lieu et un acte par leur id, un membre par le nom de son fichier sans « .md ». Ce nom doit exister, lettre pour lettre. Si un membre a changé de nom de fichier, corrigez aussi les endroits qui le citent.

            # site.toml
            {"    ["}[place]]
            id = "liege"

            # content/members/prenom-nom.md
            {"    ["}[place]]
            at = "liege"

reference-duplicate_id = { $what ->
        [place] deux lieux portent l’id « { $id } »
        [act] deux actes portent l’id « { $id } »
       *[document] deux documents portent l’id « { $id } »
    }
    .first = le premier est ici
    .hint = donnez un autre id à l’un des deux
    .explain =
        Un id sert aux autres fichiers à désigner une chose et une seule. Si deux choses portent le même, personne ne sait laquelle est visée. Un id se compose de minuscules sans accent, de chiffres et de traits d’union.

reference-draft = { $name } est encore un brouillon : son nom est laissé de côté ici
    .hint = publiez sa page (ôtez « draft = true », une fois la personne d’accord), ou retirez ce nom
    .explain =
        Un brouillon n’est pas publié, et personne n’a encore donné son accord. Partout où un fichier nomme la personne, le site laisse son nom de côté : le lien d’une coordination, le prix de ce membre, un numéro que chacun peut vérifier. Un prix qui n’est que le sien n’est pas montré du tout.

reference-former_member = { $name } a quitté le réseau
    .hint = retirez ce nom, ou mettez celui de la personne qui prend la suite
    .explain =
        La page d’un membre disparaît après son départ, mais son nom reste ici : le site annoncerait un service ou un prix que cette personne ne donne plus. Les séances de formation passées gardent leurs participants, il n’y a rien à y changer.

private-unknown_member = private/members.toml parle d’un membre qui n’existe pas : « { $id } »
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ?
       *[other] nommez la table comme le fichier du membre, sans .md, ou retirez-la
    }
    .explain =
        Dans private/members.toml, chaque table porte le nom du fichier d’un membre. Sous un autre nom, ce qu’elle contient n’est lu pour personne : un numéro manquerait au dossier, ou un critère non rempli passerait inaperçu. Ce fichier n’est jamais publié, et ses lignes ne sont jamais affichées.

            {"    ["}[prenom-nom.registration]]
            register = "nihdi"
            number = "00000000000"

private-number_public = un numéro { DE($name) } est à la fois privé et public
    .public = il est publié ici
    .hint = retirez-le de la fiche publique s’il ne doit pas paraître, sinon de private/members.toml
    .explain =
        private/members.toml garde les numéros que la personne ne veut pas publier. Le même numéro dans sa fiche paraît pourtant sur le site. Demandez-lui ce qu’elle souhaite, et gardez-le à un seul endroit (RGPD, art. 5).

private-contradicted = { $what ->
        [reflexivity] private/members.toml dit { QUE($name) } ne remplit pas le deuxième critère, la fiche publique le montre attesté
       *[knowledge] private/members.toml dit qu’un domaine manque à { $name }, la fiche publique en donne une source
    }
    .private = private/members.toml le dément ici
    .hint = gardez ce qui est vrai : retirez l’entrée de la fiche publique, ou celle de private/members.toml
    .explain =
        Les pages sont faites des seuls fichiers publics. Tant que l’un d’eux montre ce que private/members.toml dément, le site donne pour démontré un critère que « pignon legitimacy » ne compte pas.

language-missing = { $what ->
        [file] ce texte n’est pas encore traduit ({ $languages })
       *[text] ces mots ne sont pas encore traduits ({ $languages })
    }
    .hint = { $what ->
        [file] écrivez la traduction dans un fichier à côté, avec la langue avant .md, comme page.nl.md
       *[text] écrivez une ligne par langue : fr = "…", nl = "…"
    }
    .explain =
        Le site paraît dans les langues de la liste languages de site.toml. Ce qui n’est pas traduit paraît dans la langue principale, avec un mot d’explication : on peut donc publier et traduire plus tard. Mieux vaut une langue de moins dans la liste qu’un site à moitié traduit.

            {"    ["}summary]
            fr = "Des entretiens, un à un."
            nl = "Gesprekken onder vier ogen."

language-unused = cette traduction ({ $lang }) ne paraît nulle part
    .hint = ajoutez « { $lang } » à languages dans site.toml, ou retirez la traduction
    .explain =
        Le site n’a pas de pages dans cette langue, parce qu’elle ne figure pas dans la liste languages de site.toml. Vérifiez aussi la lettre : fr est le français, nl le néerlandais, de l’allemand, en l’anglais.

            languages = ["fr", "nl"]

language-repeated = la langue « { $lang } » figure deux fois dans la liste
    .first = elle est déjà ici
    .hint = retirez-la une fois ; la première langue de la liste est la langue principale
    .explain =
        Chaque langue du site a ses propres pages, à sa propre adresse. La même langue deux fois donnerait deux fois les mêmes pages. La première de la liste est la langue principale, celle de l’adresse d’accueil.

            languages = ["fr", "nl", "de", "en"]

wording-superlative = « { $found } » place le réseau au-dessus des autres
    .hint = dites ce que vous faites, sans vous classer ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        L’information d’un soignant doit être vraie, objective, pertinente, vérifiable et discrète (loi du 22 avril 2019 sur la qualité de la pratique, art. 31 ; code des médecins, art. 37 ; code des psychologues, art. 39). « Le meilleur », « unique en Belgique » ou « leader » ne se vérifient pas.

        Au lieu de « les meilleurs psychologues », écrivez « trois psychologues, formées à la clinique du travail ». Pour laisser passer une tournure innocente, mettez dans un texte en Markdown :

            <!-- allow: wording.superlative -->

        et dans un fichier TOML, sur la ligne ou juste au-dessus :

            # allow: wording.superlative

wording-promise = « { $found } » promet un résultat
    .hint = dites ce que vous proposez, sans promettre ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Personne ne peut garantir une guérison, et l’annoncer est contraire à la loi du 22 avril 2019 (art. 31) et aux codes de déontologie. Une promesse non tenue blesse des personnes déjà fragiles.

        Au lieu de « guérison garantie en dix séances », écrivez « nous faisons le point ensemble après dix séances ». Une phrase qui refuse toute garantie peut être laissée avec ce commentaire :

            <!-- allow: wording.promise -->

wording-before_after = « { $found } » compare un patient avant et après
    .hint = retirez cette comparaison ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Montrer des patients avant et après revient à promettre un résultat, et met des personnes en scène. La loi du 22 avril 2019 (art. 31) demande une information objective et discrète. Décrivez plutôt comment se déroule une prise en charge.

wording-testimonial = « { $found } » fait parler des patients
    .hint = retirez les témoignages ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Un témoignage choisi n’est pas vérifiable, et le publier touche au secret professionnel, même avec un accord : le patient dépend de vous. La loi du 22 avril 2019 (art. 31) et les codes de déontologie l’écartent. Les réponses aux critères et le badge disent mieux à qui l’on peut se fier.

wording-rating = « { $found } » donne une note
    .hint = retirez les notes et les étoiles ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Des étoiles ou une moyenne ne disent rien de vérifiable sur un soin, et mettent les soignants en concurrence. La loi du 22 avril 2019 (art. 31) veut une information objective. Pour la même raison, pignon n’écrit jamais de note dans les données destinées aux moteurs de recherche.

wording-discount = « { $found } » fait d’un soin une affaire
    .hint = donnez le prix et ses conditions ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Remises, offres et parrainages poussent à des soins dont on n’a peut-être pas besoin ; la loi du 22 avril 2019 (art. 31) et les codes de déontologie les écartent. Un tarif réduit pour qui ne peut payer est tout autre chose : écrivez-le dans tariffs.toml, avec sa condition.

            {"    {"} who = "patient", status = "reduced", cents = 4000, condition = "Sur simple demande" {"}"}

wording-comparison = « { $found } » compare le réseau à d’autres
    .hint = parlez de votre travail, sans juger celui des autres ; si ces mots sont justes ici, ajoutez un commentaire « allow: { $code } »
    .explain =
        Une comparaison avec d’autres soignants ne se vérifie pas et manque de confraternité (loi du 22 avril 2019, art. 31 ; codes de déontologie). Le réseau travaille avec la première ligne, non contre elle.

        Au lieu de « contrairement aux autres », écrivez ce que vous faites.

wording-allow_unknown = ce commentaire permet « { $word } », qui n’est le nom d’aucune règle
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ?
       *[other] recopiez le code affiché avec l’avertissement, comme wording.superlative
    }
    .explain =
        Un commentaire « allow » fait taire une seule règle, dont il donne le code. Mal écrit, il ne fait rien. Les codes sont wording.superlative, wording.promise, wording.before_after, wording.testimonial, wording.rating, wording.discount et wording.comparison.

            <!-- allow: wording.superlative -->

contact-check_aged = les coordonnées de « { $name } » n’ont plus été vérifiées depuis le { $on }
    .hint = vérifiez-les à leur source, puis mettez la date du jour
    .explain =
        Un numéro de crise qui ne répond plus peut coûter très cher. Une fois par an, regardez chaque numéro sur le site de l’organisme, puis changez la date (checked_on pour une ligne d’écoute, collected_on pour un partenaire). Cet avertissement n’empêche jamais de publier.

site-review_aged = { $what ->
        [privacy] la déclaration sur les données personnelles n’a plus été relue depuis le { $on }
       *[access] l’accessibilité du site n’a plus été évaluée depuis le { $on }
    }
    .hint = { $what ->
        [privacy] relisez-la, puis mettez la date du jour dans reviewed_on
       *[access] refaites l’évaluation, puis mettez la date du jour dans assessed_on
    }
    .explain =
        Ce que le réseau fait des données et la façon dont son site peut être utilisé changent avec le temps. Une fois par an, relisez ces déclarations avec une personne qui connaît la pratique. La date paraît sur le site. Cet avertissement n’empêche jamais de publier.

# Les dates à venir, à la fin de « pignon check »

upcoming-price-begins = un nouveau prix de l’acte « { $name } » commence
upcoming-price-ends = un prix de l’acte « { $name } » se termine
upcoming-price-check = un prix de l’acte « { $name } » est à vérifier
upcoming-refund-check = le remboursement « { $name } » est à vérifier
upcoming-tariffs-review = les tarifs sont à relire
upcoming-member-joins = { $name } rejoint le réseau
upcoming-member-leaves = { $name } quitte le réseau
upcoming-registration-check = une inscription { DE($name) } est à vérifier
upcoming-reflexivity = le travail réflexif { DE($name) } est à attester de nouveau
upcoming-accepting = demander à { $name } si de nouveaux patients sont possibles
upcoming-convention-ends = le conventionnement { DE($name) } se termine
upcoming-crisis-line = le numéro de « { $name } » est à vérifier
upcoming-partner = les coordonnées de « { $name } » sont à vérifier
upcoming-waiting = le délai d’attente est à vérifier
upcoming-privacy = la déclaration sur les données personnelles est à relire
upcoming-accessibility = l’accessibilité du site est à évaluer de nouveau
upcoming-funding-ends = le financement de « { $name } » se termine
upcoming-exchange = { $name ->
        [supervision] la prochaine supervision est à noter
        [team_meeting] la prochaine réunion d’équipe est à noter
       *[intervision] la prochaine intervision est à noter
    }

look-contrast = { $key ->
    [colour] la couleur principale { $written } est trop claire pour être lue : le site emploie { $used }
   *[accent] la seconde couleur { $written } ne se distingue pas assez de la première, ou ne porte pas de texte foncé : le site emploie { $used }
    }
    .hint = écrivez « { $used } » pour ne plus lire ce mot, ou choisissez une autre couleur
    .explain =
        Un texte doit se détacher de son fond d’un rapport de 4,5 au moins, un signe de 3 (WCAG 2.2, critères 1.4.3 et 1.4.11). La couleur principale porte du texte blanc et s’écrit sur blanc : elle est assombrie jusque-là, sans changer de teinte. La seconde couleur porte du texte foncé et se pose sur la première : elle est éclaircie. Le mode sombre reçoit toujours ses propres nuances des mêmes teintes.

        Rien n’est perdu : le site se construit, et vos couleurs restent reconnaissables.

look-logo = { $state ->
    [missing] le logo « { $name } » n’est pas dans content/
    [place] le logo se nomme sans dossier : « { $name } »
    [format] « { $name } » n’est ni un SVG, ni un PNG, ni un JPEG
    [text] le logo « { $name } » contient du texte, qui aurait d’autres lettres sur chaque machine
    [picture] le logo « { $name } » contient une image ou un morceau de page
    [empty] le logo « { $name } » ne dessine rien
    [size] le logo « { $name } » est trop grand
   *[syntax] le logo « { $name } » ne peut pas être lu
    }
    .hint = { $state ->
        [missing] posez le fichier dans content/, ou corrigez son nom
        [place] posez le fichier dans content/ même et écrivez son nom seul, comme « logo.svg »
        [text] dans le logiciel de dessin, convertissez le texte en tracés et enregistrez de nouveau
        [picture] donnez le logo en PNG, ou en SVG fait de formes seules
        [size] un SVG de 100 ko ou un PNG de 1 000 pixels de large suffisent
       *[other] enregistrez-le de nouveau en SVG, en PNG ou en JPEG
    }
    .explain =
        Le logo est publié sans rien de ce que le logiciel de dessin y a laissé : ni nom, ni commentaire, ni script, ni police. Il n’en reste que les formes, ou les points. Un texte qui n’est pas converti en tracés serait dessiné avec une police de la machine du visiteur ; une image liée serait demandée à un autre site.

        Le fichier se trouve dans content/ et se nomme dans site.toml : [look], puis logo = "logo.svg".
