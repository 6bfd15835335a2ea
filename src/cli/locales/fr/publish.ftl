# pignon publish : src/cli/publish, src/publish, src/check/publish.rs

cmd-publish = Publie le site : le fabrique et envoie ce qui a changé
    .examples =
        # ce qui serait envoyé et supprimé ; n’envoie rien
        pignon publish --dry-run
        # construit, cherche ce qui ne peut être public, envoie ce qui a changé
        pignon publish
        # à l’endroit [publish.essai] de site.toml, relu et comparé
        pignon publish essai --verify
arg-publish-target = Nom de la destination, une table [publish.NOM] de site.toml ; sinon celle par défaut
    .value = DESTINATION
arg-publish-dry-run = Montrer ce qui serait envoyé et supprimé, sans rien envoyer
arg-publish-yes = Ne rien demander avant beaucoup de suppressions, ni avant de remplacer les fichiers d’autrui
arg-publish-verify = Relire ensuite le site publié et le comparer

stage-compare = comparaison avec ce qui est là
stage-send = envoi
stage-push = envoi à git
stage-delete = suppression de ce qui ne sert plus
stage-verify = relecture du site

publish-place = { $name } ({ $kind } : { $place })
publish-unfinished = une publication précédente n’est pas allée à son terme, ou est en cours en ce moment ; celle-ci la complète
publish-nothing = { $count ->
    [one] { $count } fichier est déjà là comme il faut : rien à envoyer
   *[other] { $count } fichiers sont déjà là comme il faut : rien à envoyer
}
publish-more = … et encore { $count } : « --dry-run » les donne tous
publish-summary = nouveaux : { $added }, modifiés : { $changed }, supprimés : { $removed }, inchangés : { $unchanged } ; à envoyer : { $size }
publish-dry-run = rien n’a été envoyé : --dry-run
publish-bytes = { $amount } o
publish-kilobytes = { $amount } ko
publish-megabytes = { $amount } Mo
publish-decimal-mark = ,
publish-done = publié : { $url } (en { $seconds } s)
publish-stopped = rien n’a été publié ; ce qui était là avant est intact
publish-badge-foreign = l’attestation n’est pas pour { $url } : ce qui y est publié ne montre pas de badge
publish-ask-deletions = { $removed } des { $known } fichiers publiés là seraient supprimés : plus d’un cinquième. Est-ce bien la bonne destination ?
publish-ask-foreign = Cette destination contient des fichiers que pignon n’y a pas mis. Ceux qui sont à la place d’un fichier du site seront remplacés, les autres restent. Continuer ?
ask-yes-no = { $question } [o/N]
publish-verify-line = { $path } : { $why }
publish-verify-other = ce qui revient n’est pas ce qui a été envoyé
publish-verify-lacking = l’hébergeur n’envoie pas ces champs de la réponse, qui protègent les visiteurs : { $fields } ; docs/hosting.md dit comment les régler
publish-verified = { $asked ->
    [one] { $asked } fichier relu
   *[other] { $asked } fichiers relus
} sur { $url }, différents de ce qui a été publié : { $differing }

web-unreachable = personne ne répond
web-slow = la réponse se fait trop attendre
web-certificate = l’hôte ne prouve pas son nom : son certificat ne convient pas
web-large = la réponse est trop longue
web-redirects = elle renvoie toujours plus loin
web-address = ce n’est pas une adresse du web
web-status = l’hôte répond par l’erreur { $status }

error-publish-no-target = site.toml ne nomme aucune destination : ajoutez une table [publish.NOM] ; docs/hosting.md en donne une par sorte d’hébergeur
error-publish-no-default = plusieurs destinations, et aucune par défaut : nommez-en une ({ $names }), ou écrivez default = true dans l’une des tables
error-publish-unknown = il n’y a pas de destination « { $name } » dans site.toml ; il y a : { $names }
error-publish-unknown-near = il n’y a pas de destination « { $name } » dans site.toml ; vouliez-vous dire « { $suggestion } » ?
error-publish-not-agreed = rien n’a été publié
error-nobody-to-ask = { $question } Personne n’est là pour répondre : ajoutez --yes si la réponse est oui
error-publish-no-tool = le programme { $detail } n’est pas installé ; installez-le, ou publiez autrement
error-publish-no-keys = pas de clés pour cet espace de stockage : cherché dans { $detail }
error-publish-denied = accès refusé : { $detail }. Vérifiez l’utilisateur, la clé et les droits ; pignon prend les clés de ssh, de git ou de l’environnement, jamais de site.toml
error-publish-host-key = ssh ne connaît pas cet hôte, ou ce n’est pas celui qu’il connaissait : { $detail }. Connectez-vous une fois à la main avec ssh, et comparez l’empreinte à celle de votre hébergeur
error-publish-unreachable = personne ne répond, après plusieurs essais : { $detail }
error-publish-missing = ceci n’existe pas : { $detail }
error-publish-full = il n’y a plus de place là-bas, ou votre quota est épuisé ; ce qui était publié est toujours entier. Faites de la place, puis publiez de nouveau
error-publish-overtaken = quelqu’un d’autre publie au même endroit, ou vient de le faire. Mettez-vous d’accord, puis publiez de nouveau : ce qui manque sera envoyé
error-publish-manifest = la liste des fichiers de cette destination (.pignon-manifest.json) est incompréhensible, ou vient d’une autre version : pignon ne sait plus quels fichiers sont les siens et ne touche à aucun. Si tous peuvent être remplacés, supprimez ce fichier là-bas et publiez de nouveau
error-publish-changed = { $detail } a changé pendant l’envoi ; publiez de nouveau
error-publish-kept = le site est en place, mais ces fichiers de l’ancien n’ont pas pu être supprimés : { $detail }. Supprimez-les chez l’hébergeur, ou donnez-y le droit, puis publiez de nouveau
error-publish-not-built = ce pignon a été construit sans « { $detail } » ; prenez le complet
error-publish-other = { $detail }

publish-secret = un mot de passe ou une clé est écrit ici
    .hint = retirez-le du fichier, changez-le chez l’hébergeur (il a été vu), et donnez-le par ssh, git ou l’environnement
    .explain =
        site.toml est partagé, copié, envoyé par courriel et gardé dans git : qui l’a aurait votre site. pignon n’y prend donc ni mot de passe, ni jeton, ni clé, et en montre la place, jamais la ligne.

        Leur place : pour sftp, rsync et git par ssh, une clé dans ~/.ssh et sa phrase de passe dans l’agent ; pour git par https, l’assistant d’identification de git ; pour S3, les variables AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY ou le fichier ~/.aws/credentials, dont site.toml peut nommer le profil. docs/hosting.md montre chacune.

        Un mot de passe qui a été dans un fichier est réputé connu : changez-le.

publish-target = { $fault ->
        [missing] { $key } manque : une destination de sorte « { $kind } » en a besoin
        [foreign] { $key } ne veut rien dire pour une destination de sorte « { $kind } »
        [two_defaults] deux destinations se disent celle par défaut
        [path] ce chemin sort de sa destination
        [endpoint] ce qui est signé avec votre clé voyagerait en clair
        [compress] seuls les espaces de stockage peuvent dire qu’un fichier est compressé
        [port] ce port n’existe pas
       *[connections] autant de connexions ne sont pas possibles
    }
    .first = celle-ci est déjà celle par défaut
    .hint = { $fault ->
        [missing] ajoutez { $key } à la table ; docs/hosting.md en montre une entière
        [foreign] retirez { $key }, ou corrigez kind
        [two_defaults] laissez default = true dans une seule
        [path] écrivez-le sans « .. »
        [endpoint] écrivez l’adresse avec https://
        [compress] écrivez compress = "beside", ou retirez cette ligne
        [port] écrivez un nombre de 1 à 65535, d’ordinaire 22
       *[connections] écrivez un nombre de 1 à 32
    }
    .explain =
        Une table [publish.NOM] dit où le site est publié. Sa sorte, kind, décide des autres clés : folder veut path ; sftp et rsync veulent host et path ; git veut repository et branch ; s3 et gcs veulent bucket ; azure veut bucket et account. Une clé d’une autre sorte resterait sans effet : c’est donc une erreur.

            {"    ["}publish.hebergeur]
            kind = "sftp"
            host = "ssh.mon-hebergeur.example"
            user = "reseau"
            path = "www"

        docs/reference.md donne chaque clé, docs/hosting.md une table par sorte d’hébergeur.

publish-leak = { $what ->
        [row] cette page contient quelque chose que { $file } garde privé, à la ligne { $row }
        [private] cette page contient quelque chose que { $file } garde privé
        [environment] cette page contient la valeur de { $file }, un secret de votre environnement
       *[key] cette page contient ce qui ressemble à une clé ou à un mot de passe
    }
    .hint = cherchez-le dans le texte dont la page est faite et retirez-le ; s’il peut être public, retirez-le du fichier privé
    .explain =
        Avant qu’un site quitte votre machine, pignon cherche dans chacun de ses fichiers ce qui ne doit pas être public : numéros de registre de private/members.toml, adresses, téléphones et numéros des médecins de private/recipients, sels de private/, secrets de l’environnement, et ce qui ressemble à une clé. S’il en trouve, rien n’est publié.

        Le message nomme le fichier publié et d’où vient la valeur privée, jamais la valeur. Les nombres sont trouvés quels que soient les signes entre leurs chiffres. L’adresse d’un médecin qui est aussi dans site.toml, dans contacts.toml ou dans le fichier d’un membre est publique à dessein et ne compte pas.

        Un fichier compressé, comme un PDF à vous dans content/static, ne peut pas être fouillé : relisez-le avant de l’ajouter.

publish-page_gone = { $count ->
        [one] une page publiée disparaît, et rien ne mène plus loin depuis son adresse : { $pages }
       *[other] { $count } pages publiées disparaissent, et rien ne mène plus loin depuis leurs adresses : { $pages }
    }
    .hint = si une autre page la remplace, ajoutez l’ancienne adresse à aliases dans le fichier de cette page
    .explain =
        On garde les liens vers une page : dans des signets, dans des lettres, dans les moteurs de recherche. Quand une page s’en va ou change d’adresse, ses visiteurs trouvent une erreur.

        Si la page a une nouvelle adresse, ou si une autre la remplace, écrivez l’ancienne adresse dans aliases, en tête du fichier de cette page : les visiteurs y sont alors menés.

            aliases = ["/equipe/ancien-nom/"]

        Si la page est vraiment partie, comme celle d’un membre qui a quitté le réseau, il n’y a rien à faire : ce n’est qu’un avertissement.
