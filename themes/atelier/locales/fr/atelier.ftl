# Phrases of this theme's own, and built-in ones said otherwise.
atelier-welcome = { $people ->
    [one] Une porte est ouverte.
   *[other] { $people } portes sont ouvertes.
} Poussez celle qui est près de chez vous, ou appelez d’abord.
nav-team = Les gens
home-heading = Quand le travail fait mal
