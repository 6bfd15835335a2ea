# Textes en Markdown : src/load/markdown.rs

markdown-front_matter_unclosed = l’en-tête ouvert par « +++ » n’est jamais refermé
    .hint = ajoutez une ligne contenant seulement « +++ » après le dernier réglage, avant le texte
    .explain =
        Une page commence par ses réglages, son titre par exemple, entre deux lignes qui ne contiennent que « +++ ». Le texte vient après la seconde. Sans cette seconde ligne, pignon ne peut pas savoir où finissent les réglages et où commence le texte : il ne lit ni les uns ni l’autre.

        Exemple de page bien formée :

            +++
            title = "Nos tarifs"
            +++

            Un premier entretien coûte 60 euros.

markdown-link_scheme = une adresse qui commence par « { $scheme }: » n’est pas permise ici
    .hint = écrivez une adresse en https://, le chemin d’un fichier ou, pour un lien, mailto:, tel:, sms: ou page: suivi du nom de la page
    .explain =
        Certaines adresses ne mènent pas à une page : elles lancent un programme dans le navigateur (« javascript: ») ou désignent un fichier de votre propre ordinateur (« C: »), que personne d’autre ne peut ouvrir. Un lien peut mener à un site, à une adresse électronique, à un numéro de téléphone ou à l’une de vos pages ; une image est l’un de vos fichiers ou vient d’un site.

        Exemples : [nos tarifs](page:tarifs), [appelez-nous](tel:+3225551234), ![L’entrée](entree.jpg).

markdown-duplicate_anchor = deux titres portent la même ancre « { $id } »
    .first = la première est ici
    .hint = donnez une autre ancre à l’un des deux titres, ou retirez-la
    .explain =
        Une ancre est le nom par lequel un lien mène à un titre au milieu d’une page. Si deux titres portent la même, le lien mène toujours au premier et le second reste hors d’atteinte.

        Exemple : « ## Tarifs {"{"}#tarifs{"}"} », puis « ## Remboursement {"{"}#remboursement{"}"} ». Si vous n’indiquez pas d’ancre, pignon en forme une à partir des mots du titre.

markdown-heading_jump = ce titre saute un niveau : il porte « { $found } » là où l’on attend « { $expected } »
    .above = le titre précédent est ici
    .hint = écrivez « { $expected } » devant ce titre, ou ajoutez le titre qui manque au-dessus
    .explain =
        Les personnes aveugles écoutent les titres d’une page et passent de l’un à l’autre, comme dans une table des matières. Un niveau manquant leur fait chercher une partie qui n’existe pas. Le niveau dit comment les parties s’emboîtent, et non la taille des lettres : le thème s’en charge.

        Exemple : sous « ## Tarifs », écrivez « ### Tarif réduit » et non « #### Tarif réduit ».

markdown-raw_html = le HTML n’est pas permis dans ce texte
    .hint = écrivez-le en Markdown : **gras**, *italique*, [lien](page:contact) ; pour montrer le signe lui-même, écrivez \<
    .explain =
        Ce texte s’écrit en Markdown, sans balises HTML comme <div> ou <font>. Les pages restent ainsi sûres, lisibles par tous et dans le style du site, même si le thème change. Un commentaire comme <!-- à revoir en mai --> peut rester : personne ne le voit sur le site.

        Exemple : écrivez « **Important** » au lieu de « <b>Important</b> ».

markdown-html_not_kept = « { $what } » est retiré de ce texte
    .hint = supprimez cet élément, ou écrivez ce passage en Markdown
    .explain =
        Le HTML est permis dans ce texte, mais pas n’importe lequel. Les programmes, les styles, les cadres venus d’un autre site, les formulaires et les classes sont retirés : ils pourraient suivre vos visiteurs, cacher des mots ou imiter une autre partie du site, comme le badge. pignon vous le signale plutôt que de publier une page à laquelle il manque quelque chose.

        Exemple : au lieu d’une vidéo dans un cadre, mettez un lien vers elle.

markdown-comment_unclosed = ce commentaire n’est jamais refermé : tout ce qui le suit disparaîtrait
    .hint = ajoutez « --> » à la fin du commentaire
    .explain =
        Ce qui se trouve entre « <!-- » et « --> » est une note pour les personnes qui rédigent et n’apparaît pas sur le site. Sans « --> », la suite du texte est prise pour cette note.

        Exemple : <!-- heures d’ouverture à confirmer -->

markdown-footnote_unused = aucun texte ne renvoie à la note « { $label } » : elle n’apparaîtra pas
    .hint = écrivez [^{ $label }] à l’endroit qu’elle explique, ou supprimez la note
    .explain =
        Une note de bas de page a deux parties : un appel dans le texte, comme [^1], et la note elle-même, qui commence par « [^1]: ». Une note sans appel n’est pas montrée, puisque rien n’y mènerait. Si deux notes portent le même nom, seule la première est montrée.

        Exemple : « Une partie du prix est remboursée[^1]. » et, plus bas, « [^1]: Renseignez-vous auprès de votre mutualité. »

markdown-image_alt = l’image « { $source } » n’a pas de texte de remplacement
    .hint = décrivez-la entre les crochets, ![Une salle d’attente claire](salle.jpg), ou écrivez ![-](salle.jpg) si elle ne fait que décorer
    .explain =
        Les personnes qui ne voient pas l’image entendent ce texte à sa place ; les autres le lisent quand l’image ne se charge pas. Dites en quelques mots ce que l’image apprend, sans « image de ». Une image qui n’apprend rien, comme un ornement, se marque d’un trait d’union : elle sera passée sous silence.

        Exemple : ![L’entrée, avec une rampe à gauche](entree.jpg).

markdown-too_deep = des listes, des citations ou des balises s’emboîtent ici sur plus de { $limit } niveaux
    .hint = simplifiez ce texte ; cherchez une suite de signes comme « > » qui s’y serait glissée
    .explain =
        Personne ne peut lire une liste dans une liste dans une liste, quatre-vingts fois de suite. Cela vient presque toujours d’un texte collé, ou d’une longue suite de signes « > », dont chacun ouvre une citation dans la précédente. Pour se protéger, pignon ne lit pas du tout un tel texte.

        Exemple : « >>>>> Bonjour » est déjà une citation dans quatre autres.
