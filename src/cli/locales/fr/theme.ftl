# Thème, liens et pages.

theme-missing = il n’y a pas de thème « { $name } »
    .hint = créez le dossier themes/{ $name }, ou retirez la ligne `theme` de site.toml
    .explain = La ligne `theme` de site.toml nomme un dossier de themes/. Ce qui s’y trouve remplace l’apparence d’origine, fichier par fichier. Sans cette ligne, le site garde l’apparence d’origine.

theme-template = le gabarit { $template } ne peut pas servir : { $detail }
    .hint = comparez-le au gabarit d’origine du même nom ; docs/themes.md donne tous les champs
    .explain = Un gabarit contient une erreur : une balise qui n’est pas fermée, un nom qui n’existe pas, une valeur absente. L’endroit montré est celui où la lecture s’est arrêtée ; l’erreur peut se trouver un peu avant. Si vous retirez votre fichier de themes/, celui d’origine revient.

theme-unknown_field = aucune vue n’a de champ « { $field } » ({ $template })
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire `{ $suggestion }` ?
       *[other] docs/themes.md donne chaque vue et ses champs
    }
    .explain = Un gabarit ne peut nommer que les champs d’une vue. Dans une condition, un nom qui n’existe pas compterait comme « non » sans rien dire, et un morceau de page manquerait sans que personne s’en aperçoive ; chaque nom est donc contrôlé. docs/themes.md les donne tous.

theme-unknown_phrase = il n’y a pas de phrase « { $key } » en { $lang } ({ $template })
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire `{ $suggestion }` ? Sinon, ajoutez la ligne `{ $key } = …` dans locales/{ $lang }/ de votre thème
       *[other] ajoutez la ligne `{ $key } = …` dans locales/{ $lang }/ de votre thème
    }
    .explain = Les mots du site se trouvent dans des fichiers de phrases, un dossier par langue. Un gabarit demande une phrase que cette langue n’a pas. Chaque phrase doit exister dans toutes les langues du site.

theme-phrases = ce fichier de phrases est illisible à cet endroit : { $detail }
    .hint = écrivez une phrase par ligne, sous la forme `clé = mots` ; les lignes qui continuent sont en retrait
    .explain = Les fichiers de phrases sont écrits en Fluent : une clé, un signe égal, les mots. Les lignes qui continuent commencent par des espaces. Les autres phrases du fichier servent malgré tout.

theme-letters = le badge ne peut pas être tracé en { $lang } : sa police n’a pas de « { $letter } »
    .hint = mettez un autre signe dans cette phrase ; les lettres latines avec les accents d’Europe, les chiffres et la ponctuation y sont
    .explain = Les mots du badge sont dessinés avec la police que pignon emporte, pour qu’ils soient partout les mêmes et qu’une page n’ait besoin d’aucune autre. Ce que cette police n’a pas serait une case vide. Les mots des pages ne sont pas concernés.

theme-address = « { $words } » ne peut pas faire partie d’une adresse
    .hint = écrivez-le en minuscules sans accents, chiffres et tirets, 80 au plus
    .explain = Les phrases `route-…` sont les parties des adresses qui mènent aux rubriques du site, comme `equipe` dans /equipe/. Les navigateurs et les hébergeurs ne lisent pas tous de la même façon les autres signes. Ce que lisent les visiteurs est dit par d’autres phrases, `nav-…`.

route-collision = deux pages veulent la même adresse : { $url }
    .first = la première
    .hint = renommez l’un des fichiers, ou donnez à l’un d’eux un autre `slug`
    .explain = Chaque page a sa propre adresse, tirée du nom de son fichier ou de son `slug`. Ici, deux pages seraient au même endroit et l’une cacherait l’autre.

route-taken = le fichier { $path } prendrait la place d’un fichier dont le site a besoin
    .hint = renommez votre fichier dans content/static
    .explain = Ce qui se trouve dans content/static est copié tel quel. Ce nom est de ceux que pignon écrit lui-même : une page, une image, ou un fichier que lisent les moteurs de recherche et les hébergeurs.

link-target = ce lien ne mène nulle part : { $target }
    .hint = { $has_suggestion ->
        [1] vouliez-vous écrire `{ $suggestion }` ?
       *[other] écrivez le chemin du fichier qui fait la page, par exemple `../pages/nom.md`, ou `page:team` pour une page du site
    }
    .explain = Un lien vers une autre page nomme le fichier qui la fait, à partir du fichier où il se trouve : `[notre équipe](page:team)`, `[Anne](../members/anne.md)`. L’adresse sur le site, dans chaque langue, est alors trouvée toute seule et reste juste quand quelque chose change de nom.

link-image = cette image est introuvable : { $source }
    .hint = placez l’image à côté du texte, en PNG ou en JPEG, et écrivez son nom
    .explain = Une image se trouve à côté du texte qui la montre et porte le nom de son fichier. Elle est publiée aux tailles dont les pages ont besoin, sans ce qu’un appareil photo y a noté.

link-foreign_image = cette image viendrait d’un autre site : { $source }
    .hint = enregistrez l’image à côté du texte et écrivez le nom du fichier
    .explain = Une image prise ailleurs apprend à cet autre site qui lit le vôtre. Le site promet que personne d’autre ne sait qui le visite : ses images doivent être les siennes.

link-broken = la page { $page } mène à { $target }, qui n’existe pas
    .hint = corrigez le lien dans le texte ou dans le gabarit
    .explain = Chaque lien de chaque page est suivi avant que le site soit écrit. Celui-ci mène à une adresse que le site n’a pas.

link-anchor = la page { $page } mène à « { $anchor } », que cette page n’a pas ({ $target })
    .hint = écrivez l’ancre d’un titre : ses mots en minuscules, joints par des traits d’union
    .explain = Un lien peut mener à un titre : `#nos-prix` mène à « Nos prix ». Ici, aucun titre n’a cette ancre ; il a peut-être été reformulé.

html-repeated_id = l’ancre « { $id } » figure deux fois sur { $page }
    .hint = donnez une autre ancre à l’un des titres : `## Titre {"{"}#autre{"}"}`
    .explain = Une ancre nomme un seul endroit d’une page. Quand elle figure deux fois, les liens mènent à la première et les lecteurs d’écran s’y perdent.

html-image_alt = une image de { $page } n’a pas de texte de remplacement : { $source }
    .hint = dites en quelques mots ce que l’image montre, ou laissez le texte vide pour une décoration
    .explain = Les personnes qui ne voient pas une image entendent son texte de remplacement. Dans un gabarit, chaque image a besoin de l’attribut `alt` ; il est vide pour une image qui ne fait que décorer.

html-inline_style = { $page } contient un style que sa propre politique de sécurité interdit : { $what }
    .hint = mettez ce style dans assets/style.css du thème
    .explain = Le site dit aux navigateurs de n’obéir qu’à ses propres feuilles de style, afin que rien de glissé dans un texte ne puisse le changer. Un style dans une page serait ignoré.

html-inline_script = { $page } contient un script que sa propre politique de sécurité interdit : { $what }
    .hint = mettez ce script dans un fichier sous assets/ du thème
    .explain = Le site dit aux navigateurs de n’exécuter que ses propres fichiers de script, afin que rien de glissé dans un texte ne puisse s’exécuter. Un script dans une page serait ignoré, avec un message dans la console.

law-cookies = { $page } irait chercher quelque chose ailleurs : { $what }
    .hint = gardez-en une copie dans votre thème, ou faites-en un lien
    .explain = Le site promet que personne d’autre n’apprend qui le lit : ni cookie, ni tiers, et donc pas de bandeau. Tout ce qu’un navigateur irait chercher de lui-même sur un autre site romprait cette promesse et demanderait l’accord du visiteur.

law-badge = { $page } montre les critères sans ces mots : « { $words } »
    .hint = remettez { "{{ view.disclaimer }}" } et { "{{ view.limits_notice }}" } dans le modèle legitimacy.html de votre thème
    .explain = Sans ces mots, les critères pourraient passer pour une reconnaissance officielle. Ils disent qui les a évalués, et que les seuils chiffrés sont ceux de l’outil (code de déontologie médicale, art. 37 : aucune apparence de label officiel). Ils se trouvent à côté des critères, tels que criteria.toml les écrit. Un réseau qui ne veut rien affirmer écrit publish_declared = false.
