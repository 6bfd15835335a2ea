# Fichiers et valeurs : src/load, src/model
#
# Dans les remèdes, $has_suggestion vaut 1 quand $suggestion contient un mot probable. Le
# paragraphe d'une explication qui commence par quatre espaces de plus est un exemple et
# s'affiche tel quel.

file-encoding = ce fichier n’est pas enregistré comme texte UTF-8
    .hint = ouvrez-le dans un éditeur de texte, choisissez « Enregistrer sous » et l’encodage « UTF-8 »
    .explain =
        Un fichier de texte est une suite de nombres, et l’encodage dit quel nombre représente quelle lettre. pignon lit l’UTF-8, que tous les éditeurs actuels savent écrire. Dans un encodage plus ancien, les lettres accentuées seraient fausses sur le site : le fichier est donc refusé plutôt que deviné.

        Il se peut aussi que le fichier ne soit pas du texte : un document Word renommé en « .md » reste un document Word. Copiez son texte dans un nouveau fichier.

file-too_large = ce fichier dépasse 5 Mo
    .hint = répartissez le texte sur plusieurs pages, ou placez dans content/static un document à télécharger
    .explain =
        Un texte de 5 Mo serait un livre de plus de deux mille pages. Un fichier de cette taille est le plus souvent autre chose, sous un mauvais nom. Les documents à télécharger, comme un dépliant en PDF, vont dans content/static.

file-missing = le fichier { $path } manque
    .hint = créez { $path } ; « pignon new », dans un autre dossier, en montre un exemple
    .explain =
        Chaque réseau a un fichier site.toml et, dans le dossier content, les fichiers project.toml, tariffs.toml, contacts.toml et charter.md. Sans eux, le site ne peut pas être fait. Si le fichier existe, regardez son nom et le dossier où il se trouve : Windows cache parfois la fin des noms, si bien que « site.toml » s’appelle en réalité « site.toml.txt ».

file-unexpected = pignon n’a pas d’usage pour ce fichier
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ? Renommez le fichier
       *[other] déplacez-le dans content/static pour le publier tel quel, ou retirez-le
    }
    .explain =
        Dans le dossier content, seuls les fichiers que pignon connaît paraissent sur le site : les textes en Markdown (.md), les fichiers .toml du réseau et les images PNG ou JPEG placées à côté des textes. Tout autre fichier serait laissé de côté sans un mot ; c’est la raison de cet avertissement. Ce que les visiteurs peuvent télécharger va dans content/static.

file-name = le nom de ce fichier ne peut pas devenir une adresse web
    .hint = renommez-le avec des minuscules sans accent, des chiffres et des traits d’union
    .explain =
        Le nom d’un fichier devient l’adresse d’une page. Une adresse qui fonctionne partout n’a ni majuscule, ni espace, ni accent, ni autre signe. Dans content/static, les majuscules, les points, « _ » et « ~ » sont permis aussi.

        Exemple : au lieu de « Prénom Nom.md », écrivez « prenom-nom.md ».

file-language = « { $lang } » n’est pas une des langues possibles du site
    .hint = écrivez fr, nl, de ou en avant .md, comme dans « charter.nl.md » ; si ce n’est pas une traduction, retirez cette partie du nom
    .explain =
        Une traduction porte le nom de l’original, avec la langue entre deux points : charter.md est dans la langue principale, charter.nl.md est la traduction néerlandaise. Les langues sont le français (fr), le néerlandais (nl), l’allemand (de) et l’anglais (en). Tout autre point dans un nom est à remplacer par un trait d’union.

file-translation_orphan = cette traduction n’a pas d’original : { $path } manque
    .hint = créez { $path } dans la langue principale, ou donnez ce nom au présent fichier
    .explain =
        Chaque texte a un fichier dans la langue principale du site, la première de « languages » dans site.toml. Ce fichier contient aussi ce qui ne change pas d’une langue à l’autre : dates, numéros, noms. Une traduction n’y ajoute que son texte ; elle ne peut donc pas exister seule.

file-translation_twice = ce texte existe deux fois dans la langue principale : aussi dans { $path }
    .hint = gardez l’un des deux fichiers
    .explain =
        Le fichier dont le nom ne porte pas de langue est celui de la langue principale. Si celle-ci est le français, charter.md et charter.fr.md sont donc le même texte, et pignon ne peut pas savoir lequel est le bon. Le second est souvent une ancienne copie.

file-front_matter = ce texte ne commence pas par ses réglages
    .hint = commencez le fichier par une ligne « +++ », puis les réglages comme title = "…", puis une autre ligne « +++ »
    .explain =
        Une page commence par ses réglages, entre deux lignes qui ne contiennent que « +++ ». La première doit être la toute première ligne du fichier. Le texte vient après la seconde.

        Exemple :

            +++
            title = "Nos tarifs"
            +++

            Un premier entretien coûte 60 euros.

file-loop = ce dossier se contient lui-même
    .hint = retirez le lien (le raccourci) qui ramène au dossier du dessus
    .explain =
        Un lien, appelé aussi raccourci ou alias, mène de ce dossier à l’un de ceux qui le contiennent. Qui le suit n’arrive jamais au bout. pignon n’y entre pas.

file-link = { $state ->
    [broken] ce lien (raccourci) mène à un fichier qui n’existe pas
   *[other] ce lien (raccourci) mène hors du dossier content
    }
    .hint = { $state ->
        [broken] retirez le lien, ou mettez ici le fichier lui-même
       *[other] mettez ici une copie du fichier lui-même, si tout le monde peut le lire
    }
    .explain =
        Un lien symbolique remplace un fichier qui se trouve ailleurs. Dans le dossier content, il est suivi. Un lien qui en sort est refusé : il pourrait porter un fichier privé sur le site, et un autre ordinateur n’en trouverait pas la cible.

picture-too_large = cette image a plus de 50 millions de pixels
    .hint = réduisez-la : 2 000 pixels sur son plus grand côté suffisent à tout écran
    .explain =
        Une telle image est très longue à lire, et aucun écran ne montre autant de points. pignon réduit lui-même les images de vos pages ; il suffit que l’original soit d’une taille ordinaire, comme celle que donne un téléphone.

picture-unreadable = cette image n’est ni PNG ni JPEG, ou elle est abîmée
    .hint = ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau en JPEG (photos) ou en PNG (dessins)
    .explain =
        La fin du nom ne décide pas de ce qu’est une image : une photo d’iPhone au format HEIC, renommée en « .jpg », reste en HEIC. L’image a pu aussi être coupée pendant une copie. Si elle s’ouvre sur votre ordinateur, enregistrez-la de nouveau en JPEG ou en PNG ; sinon, retrouvez l’original.

toml-syntax = { $fault ->
    [duplicate] « { $key } » figure ici une deuxième fois
    [open_text] un texte commence ici et son guillemet fermant manque
    [no_equals] un réglage s’écrit « clé = valeur », et il n’y a pas de « = » ici
    [two_equals] il y a deux « = » ici
    [unquoted] ce texte n’est pas entre guillemets
    [curly_quotes] des guillemets de cette forme ne comptent pas ici
    [no_value] la valeur manque
    [yes_no] oui et non s’écrivent ici « true » et « false »
    [date] ce n’est pas une date comme on l’écrit ici
    [no_such_day] ce jour n’existe pas au calendrier
    [comma_number] un nombre avec une virgule ne peut pas figurer ici
    [unit] un nombre s’écrit ici sans son unité
    [leading_zero] un nombre ne peut pas commencer par 0
    [two_on_line] un deuxième réglage commence sur la même ligne
    [inner_quote] le texte s’est terminé au guillemet qui précède
    [after_value] la valeur s’est terminée avant cet endroit
    [backslash] la barre oblique inverse « \ » a un sens particulier dans un texte entre "…"
    [no_comma] il manque une virgule entre deux valeurs
    [open_braces] l’accolade fermante « {"}"} » manque
    [open_header] les crochets fermants de ce titre manquent
    [open_list] le crochet fermant « ] » d’une liste manque
    [key] une clé se compose de lettres sans accent, de chiffres, de « _ » et de « - »
    [too_deep] des listes ou des tables sont trop profondes les unes dans les autres
   *[other] ceci n’est pas écrit d’une façon que pignon puisse lire (détail technique : { $detail })
    }
    .hint = { $fault ->
        [duplicate] gardez-en un ; une liste de blocs s’écrit avec des crochets doubles, [[{ $key }]]
        [open_text] terminez le texte par un guillemet droit (") sur la même ligne
        [no_equals] mettez « = » entre la clé et sa valeur ; une note commence par « # »
        [two_equals] gardez-en un
        [unquoted] mettez-le entre guillemets droits : "…"
        [curly_quotes] utilisez des guillemets droits : "…"
        [no_value] écrivez une valeur après « = », ou retirez la ligne
        [yes_no] écrivez true (oui) ou false (non), en minuscules et sans guillemets
        [date] écrivez année-mois-jour, sans guillemets, comme 2026-03-31
        [no_such_day] vérifiez le mois (de 01 à 12) et le nombre de ses jours
        [comma_number] écrivez les montants en cents, sans virgule : 4500 pour 45 € ; les autres décimales prennent un point
        [unit] écrivez le nombre seul ; les montants sont en cents : 4500 pour 45 €
        [leading_zero] si c’est un téléphone, un code ou un numéro, mettez-le entre guillemets
        [two_on_line] mettez chaque « clé = valeur » sur sa propre ligne
        [inner_quote] dans un texte, utilisez ’ ou « », ou écrivez \" pour un guillemet droit
        [after_value] retirez ce qui suit ; une note commence par « # »
        [backslash] écrivez \\ pour l’obtenir, ou retirez-la
        [no_comma] mettez une virgule entre les deux
        [open_braces] terminez la table par {"}"} sur la même ligne
        [open_header] écrivez [nom] ou [[nom]], avec autant de crochets après qu’avant
        [open_list] terminez la liste par ]
        [key] cherchez la clé dans l’exemple ; une note commence par « # »
        [too_deep] un fichier de réseau n’a jamais besoin de plus de cinq niveaux
       *[other] cherchez ici et à la ligne du dessus un guillemet, un crochet ou un « = » qui manque
    }
    .explain =
        Les réglages s’écrivent « clé = valeur », un par ligne. Un texte se met entre guillemets droits. Une liste se met entre crochets, avec des virgules. Une date s’écrit 2026-03-31, sans guillemets. Une ligne qui commence par « # » est une note pour vous.

        Seule la première erreur du fichier est montrée, car les autres en découlent souvent. Tant qu’elle est là, rien n’est lu de ce fichier.

        Exemple :

            name = "Réseau de la Meuse"
            languages = ["fr", "nl"]
            founded_on = 2019-09-02

        Les traitements de texte changent les guillemets droits " en guillemets courbes “ ” ou « », qui ne conviennent pas ici. Utilisez un simple éditeur de texte.

toml-unknown_key = « { $key } » n’existe pas ici
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ?
       *[other] ce qui peut se trouver ici : { $known }
    }
    .explain =
        Chaque tableau a sa liste de clés. Une clé qui n’y figure pas serait sans effet, et vous pourriez croire que votre site dit une chose qu’il ne dit pas. Il s’agit le plus souvent d’une faute de frappe.

        Ce peut être aussi une clé placée dans le mauvais tableau : une clé appartient à la dernière ligne entre crochets qui la précède. Le fichier docs/reference.md donne les clés de chaque tableau.

toml-missing_key = « { $key } » manque
    .hint = ajoutez une ligne qui commence par { $key } =
    .explain =
        Certaines clés de ce tableau sont obligatoires, et l’une d’elles n’y est pas. L’endroit montré est le début du tableau : ajoutez la ligne où vous voulez avant la prochaine ligne entre crochets.

        Pour un texte en plusieurs langues, la clé manquante peut être une langue : un texte doit exister au moins dans la langue principale du site.

toml-type = { $expected ->
        [string] un texte entre guillemets est attendu
        [integer] un nombre entier est attendu
        [float] un nombre est attendu
        [boolean] « true » ou « false » est attendu
        [date] une date est attendue
        [time] une heure est attendue
        [array] une liste est attendue
        [table] un tableau est attendu
        [localized] un texte, ou un texte par langue, est attendu
       *[other] une autre sorte de valeur est attendue
    } ici, et non { $found ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre à virgule
        [boolean] « true » ou « false »
        [datetime] une date ou une heure
        [array] une liste
        [table] un tableau
       *[other] celle-ci
    }
    .hint = { $expected ->
        [string] mettez la valeur entre guillemets droits : "…"
        [integer] écrivez le nombre sans guillemets, espaces ni décimales : 60
        [float] écrivez le nombre avec un point et sans guillemets : 50.63
        [boolean] écrivez true (oui) ou false (non), sans guillemets
        [date] écrivez année-mois-jour sans guillemets : 2026-03-31
        [time] écrivez l’heure et les minutes sans guillemets : 09:00
        [array] mettez les valeurs entre crochets, avec des virgules : ["un", "deux"]
        [table] écrivez les clés et leurs valeurs entre accolades : { "{" } clé = "valeur" { "}" }
        [localized] écrivez "…", ou { "{" } fr = "…", nl = "…" { "}" }
       *[other] cherchez cette clé dans docs/reference.md
    }
    .explain =
        Chaque clé attend une sorte de valeur. Ce sont les guillemets qui font la différence : "60" est un texte, 60 est un nombre ; "2026-03-31" est un texte, 2026-03-31 est une date.

        Exemple :

            name = "Réseau de la Meuse"
            waiting_days = 21
            accepting_on = 2026-03-31
            clinical = true
            languages = ["fr", "nl"]
            title = { "{" } fr = "Tarifs", nl = "Tarieven" { "}" }

toml-choice = « { $found } » n’est pas un des mots possibles ici
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire « { $suggestion } » ?
       *[other] écrivez l’un de ces mots : { $known }
    }
    .explain =
        Certaines clés attendent un mot pris dans une liste, toujours en anglais et en minuscules, car pignon le traduit lui-même : sur la page, « onsite » devient « au cabinet » en français et « op de praktijk » en néerlandais. Le fichier docs/reference.md donne les mots de chaque clé et leur sens.

value-shape = « { $found } » n’est pas { $expected ->
        [base_url] l’adresse d’un site
        [cents] un montant en centimes
        [compsy] un numéro de la Commission des psychologues
        [count] un nombre possible ici
        [country] le code d’un pays
        [colour] une couleur
        [doi] un DOI
        [email] une adresse électronique
        [enterprise] un numéro d’entreprise
        [establishment] un numéro d’unité d’établissement
        [iban] un numéro de compte (IBAN)
        [name] un nom sur une seule ligne
        [nihdi] un numéro INAMI
        [phone] un numéro de téléphone
        [postcode] un code postal belge
        [slug] un nom utilisable dans une adresse
        [text] un texte qui puisse être montré
        [time] une heure
        [url] une adresse web
        [year] une année
        [positive] un nombre qui ait un sens ici
        [latitude] une latitude en degrés
        [longitude] une longitude en degrés
        [alias] une ancienne adresse de page
        [branch] une branche d’un dépôt git
        [bucket] un compartiment (bucket) de stockage
        [host] le nom d’une machine
        [repository] l’adresse d’un dépôt git
        [user] un nom d’utilisateur
       *[other] ce qui est attendu ici
    }
    .hint = { $expected ->
        [base_url] écrivez-la en entier, comme « https://www.mon-reseau.example », sans « ? » ni « # »
        [cents] écrivez le montant en centimes, en nombre entier : 6000 pour 60 euros
        [compsy] recopiez le numéro de la carte ou du registre : lettres et chiffres, 20 au plus
        [count] écrivez un nombre entier, zéro ou plus
        [country] écrivez deux lettres, comme BE, FR, NL ou DE
        [colour] écrivez un # et six chiffres ou lettres de a à f, comme « #1f4256 »
        [doi] recopiez-le de la publication : il commence par « 10. », comme « 10.1000/182 »
        [email] écrivez-la comme « contact@mon-reseau.example », sans accent ni espace
        [enterprise] écrivez les dix chiffres, dont le premier est 0 ou 1, comme « 0123.456.749 »
        [establishment] écrivez les dix chiffres, dont le premier va de 2 à 8, comme « 2.123.456.789 »
        [iban] recopiez-le avec le pays, comme « BE49 9990 0000 0171 »
        [name] écrivez une seule ligne, sans rien d’invisible
        [nihdi] écrivez les onze chiffres, comme « 1-23456-78-901 »
        [phone] écrivez-le comme « 04 123 45 67 », « 0470 00 00 00 » ou « +33 1 23 45 67 89 »
        [postcode] écrivez quatre chiffres, de 1000 à 9999
        [slug] utilisez des minuscules sans accent, des chiffres et des traits d’union, 80 signes au plus
        [text] écrivez au moins un mot, et retapez-le s’il a été copié d’ailleurs
        [time] écrivez l’heure et les minutes, comme 09:00
        [url] écrivez-la en entier, à partir de « https:// »
        [year] écrivez quatre chiffres, comme 2019
        [positive] écrivez un nombre entier d’au moins 1, ou retirez la clé
        [latitude] écrivez des degrés entre -90 et 90 ; la Belgique va de 49.5 à 51.5
        [longitude] écrivez des degrés entre -180 et 180 ; la Belgique va de 2.5 à 6.5
        [alias] écrivez une adresse depuis la racine du site, comme /equipe/ancien-nom/
        [branch] écrivez des lettres, des chiffres, « - », « _ », « . » ou « / », comme dans « gh-pages »
        [bucket] recopiez son nom : 3 à 63 minuscules, chiffres, « - », « . » ou « _ »
        [host] écrivez seulement son adresse, comme dans « ssh.mon-hebergeur.example », sans « sftp:// »
        [repository] écrivez-la comme dans « git@hote.example:proprietaire/nom.git », ou en commençant par « https:// »
        [user] écrivez seulement le nom, sans espace ni mot de passe
       *[other] cherchez cette clé dans docs/reference.md
    }
    .explain =
        Les numéros, les adresses et les téléphones sont examinés à la lecture, car un chiffre faux mènerait un patient chez un inconnu. pignon n’en regarde que la forme : si le numéro existe, et s’il est le vôtre, il ne peut pas le savoir.

        Les espaces, les points et les traits d’union dans les numéros sont libres. Si la valeur est juste et pourtant refusée, un signe invisible a peut-être été copié avec elle : effacez-la et retapez-la à la main.

value-hours = { $state ->
        [no_days] ces heures ne disent pas quels jours
       *[reversed] ces heures finissent avant d’avoir commencé
    }
    .from = elles commencent ici
    .hint = { $state ->
        [no_days] ajoutez days, par exemple days = ["monday", "thursday"]
       *[reversed] corrigez l’une des deux heures ; au-delà de minuit, il faut deux entrées
    }
    .explain =
        Les heures sont lues par des personnes qui veulent appeler ou venir. Des heures sans jour, ou qui finissent avant de commencer, seraient affichées telles quelles et enverraient quelqu’un devant une porte fermée.

            hours = [
              {"{"} days = ["monday", "thursday"], from = 09:00:00, until = 12:30:00 {"}"},
            ]

value-check_digits = « { $found } » contient un chiffre faux : ses chiffres de contrôle ne correspondent pas
    .hint = comparez-le chiffre par chiffre avec l’original
    .explain =
        Les derniers chiffres d’un numéro d’entreprise ou de compte se calculent à partir des autres, pour qu’une faute de frappe se voie. Ici, ils ne correspondent pas : un chiffre est faux, ou deux ont été intervertis.

        Ne vous contentez pas de remplacer les chiffres de contrôle : l’erreur est plus souvent dans les autres, et le numéro appartiendrait alors à quelqu’un d’autre. Un numéro d’entreprise se vérifie dans la recherche publique de la Banque-Carrefour des Entreprises.

value-postcode = aucune commune n’a le code postal { $found }
    .hint = relisez les quatre chiffres ; si le code postal est juste, cet avertissement peut rester
    .explain =
        pignon connaît les codes postaux des communes de Belgique et s’en sert pour situer vos membres et vos partenaires sur la carte. Celui-ci n’est pas dans sa table. Quelques organismes ont un code postal à eux, que la table ne contient pas ; le lieu est alors absent de la carte.
