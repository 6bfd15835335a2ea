# pignon check --links: src/links.rs

stage-links = asking addresses elsewhere
links-asked = { $asked ->
    [one] { $asked } address elsewhere asked
   *[other] { $asked } addresses elsewhere asked
}, { $remembered } remembered from the last seven days{ $left ->
    [0] {""}
   *[other] , { $left } left for the next time
}
arg-check-links = Also ask whether addresses on other sites still lead somewhere

link-dead = { $url } leads to nothing: { $why ->
        [status] the host answers with error { $status }
        [unreachable] nobody answers
        [slow] the answer takes too long
        [certificate] the host does not prove its name
        [redirects] it leads on and on
       *[other] this is no address
    }
    .hint = look for what is meant under another address, or take the link out
    .explain =
        “pignon check --links” asks the host of each address that your files name whether it still leads to something. Whoever follows a dead link from your site loses trust in the rest of it.

        It is asked politely: the head of an answer alone, one address at a time for each host, at most a thousand in a run; what was well is not asked again for seven days. A host that turns programs away (errors 401, 403, 429) says nothing, and is not reported. A host may also be down for an hour: look again before you delete a link.

        Nothing is asked unless you say --links, and building never asks anybody.

link-moved = { $url } has moved
    .hint = write { $to } instead
    .explain =
        The host says that this address has moved for good, and where to. Visitors are led on for as long as the host keeps the old address; one day it will not.

        Look whether the new address really shows the same before you write it: some hosts lead whatever is gone to their home page.
