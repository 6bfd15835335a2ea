# The sections’ names in addresses.
route-team = L’équipe
route-offer = notre-offre
