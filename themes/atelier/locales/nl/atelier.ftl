atelier-welcome = { $people ->
    [one] Er staat één deur open.
   *[other] Er staan { $people } deuren open.
} Kom binnen waar het dichtbij is, of bel eerst.
nav-team = De mensen
home-heading = Als werk pijn doet
