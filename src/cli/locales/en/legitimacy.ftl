# Legitimacy: src/legitimacy

legitimacy-limit_loosened = the limit { $key } may only be stricter than that of the criteria: { $bound ->
        [least] at least { $limit }, not { $found }
       *[most] at most { $limit }, not { $found }
    }
    .hint = write { $limit } or a stricter number, or remove the line: the limit of the criteria then holds
    .explain = The eight criteria have limits that are the same for every network, so that “shown” means the same everywhere. A network may ask more of itself, in the table legitimacy.limits of site.toml, never less. The looser limit is ignored: the assessment goes by that of the criteria.
