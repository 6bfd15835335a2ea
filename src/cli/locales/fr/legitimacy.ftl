# Légitimité : src/legitimacy

legitimacy-limit_loosened = le seuil { $key } ne peut être que plus strict que celui des critères : { $bound ->
        [least] au moins { $limit }, et non { $found }
       *[most] au plus { $limit }, et non { $found }
    }
    .hint = écrivez { $limit } ou un nombre plus strict, ou retirez la ligne : le seuil des critères s’applique alors
    .explain = Les huit critères ont des seuils identiques pour tous les réseaux, afin que « démontré » veuille dire partout la même chose. Un réseau peut exiger davantage de lui-même, dans la table legitimacy.limits de site.toml, jamais moins. Le seuil moins strict est ignoré : l’évaluation suit celui des critères.
