nav-team = Les gens
badge-name = ☘ Réseau de clinique du travail
