# pignon check --links : src/links.rs

stage-links = questions aux adresses d’ailleurs
links-asked = { $asked ->
    [one] { $asked } adresse d’ailleurs interrogée
   *[other] { $asked } adresses d’ailleurs interrogées
}, { $remembered } retenues des sept derniers jours{ $left ->
    [0] {""}
   *[other] , { $left } laissées pour la prochaine fois
}
arg-check-links = Demander aussi si les adresses d’autres sites mènent encore quelque part

link-dead = { $url } ne mène à rien : { $why ->
        [status] l’hôte répond par l’erreur { $status }
        [unreachable] personne ne répond
        [slow] la réponse se fait trop attendre
        [certificate] l’hôte ne prouve pas son nom
        [redirects] elle renvoie toujours plus loin
       *[other] ce n’est pas une adresse
    }
    .hint = cherchez ce qui est visé à une autre adresse, ou retirez le lien
    .explain =
        « pignon check --links » demande à l’hôte de chaque adresse que nomment vos fichiers si elle mène encore à quelque chose. Qui suit un lien mort depuis votre site perd confiance dans le reste.

        La question est polie : l’en-tête d’une réponse seulement, une adresse à la fois par hôte, mille au plus par passage ; ce qui allait bien n’est pas redemandé pendant sept jours. Un hôte qui refuse les programmes (erreurs 401, 403, 429) ne dit rien, et n’est pas signalé. Un hôte peut aussi être en panne une heure : regardez encore avant d’ôter un lien.

        Rien n’est demandé si vous ne dites pas --links, et la construction du site n’interroge jamais personne.

link-moved = { $url } a déménagé
    .hint = écrivez plutôt { $to }
    .explain =
        L’hôte dit que cette adresse a déménagé pour de bon, et où. Les visiteurs y sont menés tant qu’il garde l’ancienne ; un jour il ne la gardera plus.

        Regardez si la nouvelle adresse montre bien la même chose avant de l’écrire : certains hôtes renvoient à leur page d’accueil tout ce qui a disparu.
