# Lettres : src/cli/letters.rs, src/letters

cmd-letters = Lettres aux médecins : à qui l’on écrit, les lettres, les étiquettes, la suite
    .examples =
        # qui recevrait une lettre, qui non, et pourquoi
        pignon letters plan --campaign printemps-2027
        # lettres, étiquettes et fichiers pour l’imprimeur
        pignon letters build --campaign printemps-2027
        # une fois postées : personne n’en recevra une deuxième
        pignon letters record --campaign printemps-2027
cmd-letters-plan = Montre à qui l’on écrirait, à qui non et pourquoi ; n’enregistre rien
    .examples =
        # qui recevrait une lettre, d’après private/recipients.csv
        pignon letters plan
        # les généralistes seuls
        pignon letters plan --campaign printemps-2027 --audience gp
        # une autre liste, avec une colonne dont le nom n’est pas reconnu
        pignon letters plan --recipients medecins.csv --map "Nom du médecin=last"
cmd-letters-build = Fait les lettres, les étiquettes et les brouillons, et les inscrit au registre comme préparés
    .examples =
        # tout, dans private/letters/printemps-2027
        pignon letters build --campaign printemps-2027
        # une lettre encore une fois, par la clé qu’elle porte
        pignon letters build --campaign printemps-2027 --only k7q2m-9x4tb --again \
          --output private/reimpression
        # des étiquettes pour une planche dont trois sont déjà utilisées
        pignon letters build --campaign printemps-2027 --labels L7160 --first-label 4
cmd-letters-record = Inscrit ce qui était préparé comme envoyé, ou les lettres revenues
    .examples =
        # postées ce jour-là
        pignon letters record --campaign printemps-2027 --sent 2026-12-01
        # revenue : l’adresse est fausse
        pignon letters record --campaign printemps-2027 --returned k7q2m-9x4tb
cmd-letters-history = Montre quelle lettre est allée à qui, et quand
    .examples =
        # quelle lettre est allée à qui
        pignon letters history
        # d’une campagne, pour un programme
        pignon letters history --campaign printemps-2027 --format json
cmd-letters-optout = Les médecins qui ne veulent pas de lettres
    .examples =
        # plus jamais de lettre, par la clé qui est sur la lettre
        pignon letters optout add --key k7q2m-9x4tb
cmd-letters-optout-add = Inscrit une opposition : on n’écrit plus jamais à ce médecin
    .examples =
        # par la clé qui est sur la lettre
        pignon letters optout add --key k7q2m-9x4tb --reason "par téléphone"
        # par le nom, pour un médecin qui n’en a jamais reçu
        pignon letters optout add --name "Ada Example" --postcode 4000
cmd-letters-testsheet = Fait une feuille à tenir derrière une enveloppe : l’adresse est-elle dans la fenêtre ?
    .examples =
        # imprimez-la, pliez-la, tenez-la derrière la fenêtre de vos enveloppes
        pignon letters testsheet --output gabarit.pdf
cmd-letters-purge = Efface les adresses et les lettres gardées assez longtemps
    .examples =
        # ce qui serait supprimé ; ne supprime rien
        pignon letters purge --dry-run
        # les adresses et lettres gardées plus longtemps que site.toml ne le permet
        pignon letters purge

arg-recipients = Carnet d’adresses, en CSV, XLSX ou ODS [par défaut : private/recipients.csv, .xlsx ou .ods]
    .value = FICHIER
arg-map = Ce que contient une colonne, par exemple "Nom du médecin=last" ; peut être répété
    .value = COLONNE=CHAMP
arg-campaign = Nom de la campagne : lettres, chiffres, traits d’union
    .value = NOM
arg-audience = À qui s’adressent les lettres
    .value = LECTEURS
arg-letters-plan-lang = Seulement les lettres dans cette langue
    .value = LANGUE
arg-letters-build-lang = Seulement les lettres dans cette langue
    .value = LANGUE
arg-only = Seulement les lettres qui portent ces clés
    .value = CLÉ
arg-again = Aussi celles et ceux qui ont déjà reçu une lettre
arg-household = Médecins à la même adresse : une lettre chacun, ou une pour tous
    .value = COMMENT
arg-letters-build-output = Dossier des lettres, hors du site [par défaut : private/letters/NOM]
    .value = DOSSIER
arg-labels = Planche d’étiquettes, au lieu de celle de site.toml : L7160, L7163, L7159, L7162, L7161
    .value = PLANCHE
arg-first-label = Première étiquette libre de la première planche
    .value = N
arg-sent = Jour où les lettres ont été postées [par défaut : aujourd’hui]
    .value = DATE
arg-returned = Clés des lettres revenues
    .value = CLÉ
arg-letters-history-key = Clé d’un médecin, telle qu’elle figure sur la lettre
    .value = CLÉ
arg-letters-optout-add-key = Clé d’un médecin, telle qu’elle figure sur la lettre
    .value = CLÉ
arg-row = Ligne du carnet d’adresses
    .value = LIGNE
arg-inami = Numéro INAMI
    .value = NUMÉRO
arg-email = Adresse e-mail
    .value = ADRESSE
arg-letters-optout-add-name = Prénom et nom
    .value = NOM
arg-postcode = Code postal qui va avec le nom
    .value = CODE
arg-letters-optout-add-reason = Pourquoi ou comment, sans nom
    .value = TEXTE
arg-letters-testsheet-output = Fichier à écrire
    .value = FICHIER
arg-dry-run = Dire seulement ce qui serait effacé

usage-map = écrivez COLONNE=CHAMP, avec un champ parmi inami, title, first, last, gender, lang, specialty, practice, function, dispatch, street, number, box, postcode, city, country, email, email_consent, phone, source, source_date, optout, notes
usage-campaign = écrivez un nom fait de lettres, de chiffres et de traits d’union, comme printemps-2027
usage-labels = les planches sont L7160, L7163, L7159, L7162 et L7161
error-no-recipients = il n’y a pas de carnet d’adresses : mettez-en un à l’un de ces endroits, { $paths }, ou nommez-le avec --recipients
error-ledger-busy = une autre exécution de pignon écrit dans private/ledger.jsonl ; attendez qu’elle ait fini
error-letters-inside = les lettres sont privées : { $path } se trouve dans un site ou parmi les fichiers du réseau ; choisissez un dossier ailleurs, comme private/letters
error-letters-foreign = { $path } contient autre chose que des lettres de pignon ; choisissez un dossier vide
error-no-campaign = le registre ne connaît pas de campagne « { $campaign } » ; « pignon letters history » les montre
error-no-key = personne, dans le carnet d’adresses, n’a la clé { $key } ; « pignon letters history » et report.json montrent les clés
error-no-letter = la campagne « { $campaign } » n’a pas de lettre { $key }
error-inami = un numéro INAMI a 8 ou 11 chiffres
error-optout-nobody = personne n’a été trouvé : désignez le médecin par --key, --row, --inami, --email, ou --name avec --postcode
error-optout-damaged = private/opt-out.csv est abîmé
error-no-window = d’après site.toml, les enveloppes n’ont pas de fenêtre : il n’y a rien à essayer
error-purge-workbook = { $path } est un classeur, que pignon ne modifie pas : effacez vous-même { $count ->
        [one] la ligne
       *[other] les lignes
    } { $rows }

stage-letters = composition

letters-audience-gp = médecins généralistes
letters-audience-psychiatrist = psychiatres
letters-audience- = –
letters-state-prepared = préparée
letters-state-sent = envoyée
letters-state-returned = revenue
letters-plan-written = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    } pour { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
letters-plan-kind = { $audience }, { $lang } : { $count }
letters-plan-reason = { $reason } : { $count } ({ $count ->
        [one] ligne
       *[other] lignes
    } { $rows })
letters-plan-note = Rien n’est enregistré. La ligne 1 est celle des noms de colonnes.
letters-merged-duplicate = même médecin qu’une ligne précédente
letters-merged-household = dans la lettre d’une ligne précédente, à la même adresse
letters-excluded-opted-out = opposition
letters-excluded-unfit = une cellule ne peut pas être imprimée
letters-excluded-nameless = personne n’est nommé
letters-excluded-audience = autre spécialité
letters-excluded-no-specialty = spécialité non indiquée (choisissez --audience gp ou psychiatrist)
letters-excluded-language = autre langue
letters-excluded-address-incomplete = il manque la rue, le code postal ou la localité
letters-excluded-address-impossible = pas de code postal belge
letters-excluded-no-source = on ne dit pas d’où vient l’adresse (colonne source, ou source dans [letters] de site.toml)
letters-excluded-not-asked = pas parmi --only
letters-excluded-already-sent = a reçu la lettre de cette campagne
letters-excluded-came-back = la lettre de cette campagne est revenue
letters-excluded-recent = a reçu une autre lettre il y a peu
letters-excluded-failed = la lettre n’a pas pu être faite
letters-similar = Peut-être deux fois le même médecin, à regarder :
letters-similar-pair = lignes { $first } et { $second }
letters-build-done = { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    } dans { $path } en { $seconds } s ({ $rate } par seconde) ; { $excluded ->
        [one] { $excluded } ligne laissée
       *[other] { $excluded } lignes laissées
    }, { $merged ->
        [one] { $merged } réunie à une autre
       *[other] { $merged } réunies à d’autres
    }, { $drafts ->
        [one] { $drafts } brouillon
       *[other] { $drafts } brouillons
    } d’e-mail
letters-build-none = aucune lettre à faire ; { $excluded ->
        [one] { $excluded } ligne laissée
       *[other] { $excluded } lignes laissées
    } : « pignon letters plan » dit pourquoi ; --again écrit aussi à qui a déjà reçu une lettre
letters-build-next = Imprimez les fichiers de print/, et labels.pdf si vos enveloppes n’ont pas de fenêtre. Une fois le tout à la poste : pignon letters record --campaign { $campaign }
letters-record-done = campagne { $campaign } : { $sent ->
        [one] { $sent } envoyée
       *[other] { $sent } envoyées
    } le { $date }, { $returned ->
        [one] { $returned } revenue
       *[other] { $returned } revenues
    }
letters-history-empty = on n’a encore écrit à personne
letters-history-row = { $count ->
        [one] ligne
       *[other] lignes
    } { $rows }
letters-optout-done = { $count ->
        [0] cette opposition était déjà connue
       *[other] l’opposition est dans { $path } : on n’écrit plus jamais à ce médecin
    }
letters-optout-listed = carnet d’adresses
letters-testsheet-done = { $path } est faite : imprimez-la à 100 %, pliez-la, tenez-la derrière une enveloppe
letters-testsheet-title = L’adresse est-elle dans la fenêtre ?
letters-testsheet-address =
    Dr Ada Exemple
    Cabinet d’Exemple
    Rue de l’Exemple 12 bte 3
    4000 Liège
letters-testsheet-text =
    Imprimez cette feuille à 100 %, sans l’ajuster à la page, et mesurez la règle ci-dessous.
    Pliez-la le long des tirets, mettez-la dans une enveloppe et secouez-la vers chacun des quatre coins. Toute l’adresse doit se voir à chaque fois.
    Le cadre jaune est ce que la fenêtre montre toujours. Le cadre pointillé est tout ce qu’elle pourrait montrer : rien d’autre ne peut y être imprimé.
    Si cela ne va pas, mesurez la fenêtre et écrivez-le dans site.toml : [letters.window_size], avec width, height, side et bottom en millimètres.
letters-testsheet-ruler = doit mesurer 100 mm
letters-purge-done = effacé : { $rows ->
        [one] { $rows } ligne gardée
       *[other] { $rows } lignes gardées
    } plus de { $months } mois, { $objected ->
        [one] { $objected } de médecin opposé
       *[other] { $objected } de médecins opposés
    }, { $folders ->
        [one] { $folders } dossier
       *[other] { $folders } dossiers
    } de lettres
letters-purge-would = à effacer : { $rows ->
        [one] { $rows } ligne gardée
       *[other] { $rows } lignes gardées
    } plus de { $months } mois{ $rows ->
        [0] {""}
       *[other] {" "}(lignes { $which })
    }, { $objected ->
        [one] { $objected } de médecin opposé
       *[other] { $objected } de médecins opposés
    }, { $folders ->
        [one] { $folders } dossier
       *[other] { $folders } dossiers
    } de lettres
letters-purge-undated = { $undated ->
        [one] { $undated } ligne n’a
       *[other] { $undated } lignes n’ont
    } aucune date : ajoutez une colonne « Date de la source »

letters-file_unreadable = { $why ->
        [large] ce carnet d’adresses dépasse 5 Mo, ou sa feuille un million de cellules
        [old] ce carnet d’adresses est dans un ancien format d’Excel
        [empty] ce carnet d’adresses est vide
        [quote] un guillemet de ce carnet d’adresses s’ouvre et ne se ferme jamais
       *[other] ce carnet d’adresses n’est ni du CSV ni un classeur lisible
    }
    .hint = { $why ->
        [large] partagez-le en plusieurs fichiers, et effacez ce qui est écrit loin du tableau
        [old] ouvrez-le et enregistrez-le en .xlsx
        [empty] sa première ligne doit nommer les colonnes
        [quote] cherchez un " isolé et ôtez-le, ou enregistrez de nouveau le fichier depuis le tableur
       *[other] enregistrez-le de nouveau depuis Excel ou LibreOffice, en CSV (UTF-8), XLSX ou ODS
    }
    .explain = Un carnet d’adresses est un tableau : la première ligne nomme les colonnes, chaque ligne suivante est un médecin. Le CSV peut avoir des points-virgules, des virgules ou des tabulations, en Unicode ou comme Excel l’écrit ; d’un classeur on lit la première feuille qui contient quelque chose. Un fichier protégé par un mot de passe ne peut pas être lu.
letters-column_missing = il manque des colonnes : { $columns }
    .hint = nommez-les dans la première ligne, ou dites quelles colonnes ce sont : --map "Nom de la colonne=street"
    .explain = Une lettre demande un nom, une rue, un code postal et une localité. Les colonnes sont reconnues par leur nom en français, néerlandais, allemand et anglais. Là où un nom n’est pas reconnu, --map dit ce que la colonne contient.
letters-column_unknown = colonnes qui ne sont pas reconnues : { $columns }
    .hint = ne faites rien si les lettres n’en ont pas besoin ; sinon, dites ce qu’elles contiennent : --map "Nom de la colonne=phone"
    .explain = Les colonnes sont reconnues par leur nom en français, néerlandais, allemand et anglais, quels que soient les majuscules, les accents et les traits d’union. Les champs sont : { $known }. Une colonne qui n’est pas reconnue n’est pas lue.
letters-column_repeated = une deuxième colonne veut dire { $column }, elle aussi
    .hint = renommez l’une des deux, ou donnez à l’une un autre sens avec --map
    .explain = Deux colonnes qui veulent dire la même chose pourraient se contredire. La première est lue, la deuxième non.
letters-cell_refused = ligne { $row } : la colonne { $column } contient quelque chose qui ne peut pas être imprimé
    .hint = cherchez des retours à la ligne, des caractères de commande, des marques qui inversent le sens de l’écriture, une formule en erreur, ou plus de 120 caractères
    .explain = Ce qui est dans une adresse est imprimé tel quel. Les retours à la ligne, les caractères de commande et les marques cachées n’y ont pas leur place, et aucune ligne d’adresse n’a plus de 120 caractères. On n’écrit à personne d’une telle ligne ; les autres ne sont pas touchées. La ligne elle-même n’est pas montrée, car elle est privée.
letters-word_unknown = ligne { $row } : la colonne { $column } n’a pas été comprise, et compte comme vide
    .hint = écrivez le genre f ou m, les langues fr, nl, de, en, les réponses oui ou non, les dates 2027-03-31
    .explain = Certaines colonnes décident de quelque chose : le genre, la langue, l’accord pour les e-mails, le jour où les données ont été recueillies. Un mot qui n’est pas compris ne décide de rien. On écrit tout de même au médecin.
letters-postcode_unknown = ligne { $row } : ce code postal n’est dans aucune liste de codes belges
    .hint = vérifiez-le ; la lettre est faite tout de même, car quelques organismes ont leur propre code
    .explain = La plupart des codes postaux appartiennent à une commune. Certains appartiennent à un organisme, et quelques-uns sont nouveaux ; c’est pourquoi un code inconnu est un avertissement. Un code qui n’a pas quatre chiffres n’est pas belge, et sa ligne n’a pas de lettre.
letters-two_languages = ligne { $row } : la rue est écrite en deux langues
    .hint = gardez le nom français ou le nom néerlandais, jamais les deux
    .explain = La poste demande une seule langue par adresse, à Bruxelles aussi : le nom français de la rue avec « Bruxelles », ou son nom néerlandais avec « Brussel ».
letters-list_damaged = la ligne { $line } est abîmée
    .hint = reprenez le fichier d’une copie de sauvegarde, ou ôtez la ligne après avoir trouvé ce que c’était
    .explain = Le registre dit qui a reçu quelle lettre, la liste des oppositions qui n’en veut pas. Si une ligne ne peut pas être lue, on n’écrit à personne : une lettre pourrait partir deux fois, ou aller à quelqu’un qui s’y est opposé. Une dernière ligne qu’une panne a coupée est réparée sans rien dire.
letters-glyph_missing = ligne { $row } : aucune police n’a les caractères { $characters }
    .hint = écrivez le nom en lettres latines, ou mettez dans themes/NOM/letters une police qui les a
    .explain = Les polices intégrées ont les lettres latines, grecques et cyrilliques. Un caractère qu’aucune police n’a serait imprimé comme une case vide. La lettre n’est pas faite ; les autres le sont.
letters-too_long = ligne { $row } : la lettre a { $pages } pages, et peut en avoir { $limit }
    .hint = raccourcissez les étapes, les retours et les limites de content/contacts.toml, ou permettez plus de pages : pages = 2 dans [letters]
    .explain = Un médecin lit une page. Une lettre devenue plus longue n’est pas faite ; les autres le sont.
letters-address_overflow = ligne { $row } : l’adresse ne tient pas dans la fenêtre
    .hint = raccourcissez le nom du cabinet, ou laissez la fonction ou le bâtiment
    .explain = Une feuille pliée glisse dans son enveloppe. L’adresse doit se trouver là où la fenêtre la montre où que soit la feuille, et rien d’autre à côté : « pignon letters testsheet » imprime cet endroit. Une adresse qui n’y tient pas, même dans les plus petits caractères, est refusée plutôt que perdue par la poste.
letters-template = { $template } : { $detail }
    .hint = comparez le fichier avec celui d’origine ; docs/letters.md explique les modèles
    .explain = Les lettres sont composées d’après les modèles de themes/NOM/letters. Une faute dans l’un d’eux est montrée à sa place, avec les mots de typst, le compositeur. Aucune lettre n’est faite avec un modèle qui a une faute.
letters-window = cette fenêtre ne laisse pas de place pour une adresse
    .hint = mesurez de nouveau la fenêtre : largeur, hauteur, distance du côté et du bas, en millimètres
    .explain = Une feuille pliée glisse dans son enveloppe d’autant que l’enveloppe est plus grande. Ce que la fenêtre montre où que soit la feuille est plus petit que la fenêtre d’autant. Moins de 50 sur 15 mm ne suffisent pas pour une adresse.
law-letters = site.toml ne dit pas d’où viennent les adresses des lettres
    .hint = ajoutez source à [letters], par exemple source = "le répertoire public de l’INAMI" ; ou donnez-en une à chaque ligne du carnet d’adresses
    .explain = Une lettre à quelqu’un qui n’a pas donné son adresse doit dire d’où elle vient, et si cette source est publique (RGPD, art. 14.2.f). La lettre dit ce qui est dans la colonne source, sinon dans source de [letters]. Une ligne sans l’une ni l’autre n’a pas de lettre.
