# pignon publish: src/cli/publish, src/publish, src/check/publish.rs

cmd-publish = Publishes the site: builds it, and sends what changed
    .examples =
        # what would be sent and deleted; sends nothing
        pignon publish --dry-run
        # builds, looks for what must not be public, sends what changed
        pignon publish
        # to the place [publish.trial] of site.toml, fetched back and compared
        pignon publish trial --verify
arg-publish-target = Name of the place, a table [publish.NAME] of site.toml; else the default one
    .value = PLACE
arg-publish-dry-run = Show what would be sent and deleted, and send nothing
arg-publish-yes = Do not ask before many deletions, or before files of others are replaced
arg-publish-verify = Afterwards fetch the published site back and compare it

stage-compare = comparing with what is there
stage-send = sending
stage-push = pushing
stage-delete = deleting what is no longer needed
stage-verify = fetching back

publish-place = { $name } ({ $kind }: { $place })
publish-unfinished = an earlier publication did not come to its end, or is at work at this moment; this one completes it
publish-nothing = { $count ->
    [one] { $count } file is there as it should be: nothing to send
   *[other] { $count } files are there as they should be: nothing to send
}
publish-more = … and { $count } more: “--dry-run” lists them all
publish-summary = { $added } new, { $changed } changed, { $removed } removed, { $unchanged } unchanged; { $size } to send
publish-dry-run = nothing was sent: --dry-run
publish-bytes = { $amount } B
publish-kilobytes = { $amount } kB
publish-megabytes = { $amount } MB
publish-decimal-mark = .
publish-done = published: { $url } (in { $seconds } s)
publish-stopped = nothing was published; what was there before is untouched
publish-badge-foreign = the attestation is not for { $url }: what is published there shows no badge
publish-ask-deletions = { $removed } of the { $known } files published there would be deleted: more than a fifth. Is this really the right place?
publish-ask-foreign = This place holds files that pignon did not put there. Those that stand in the way of the site will be replaced, the others stay. Go on?
ask-yes-no = { $question } [y/N]
publish-verify-line = { $path }: { $why }
publish-verify-other = what comes back is not what was sent
publish-verify-lacking = the host does not send these fields of the answer, which protect visitors: { $fields }; docs/hosting.md says how to set them
publish-verified = { $asked ->
    [one] { $asked } file
   *[other] { $asked } files
} fetched back from { $url }, { $differing } not as published

web-unreachable = nobody answers
web-slow = the answer takes too long
web-certificate = the host does not prove its name: its certificate is wrong
web-large = the answer is too large
web-redirects = it leads on and on
web-address = this is no address of the web
web-status = the host answers with error { $status }

error-publish-no-target = site.toml names no place to publish to: add a table [publish.NAME]; docs/hosting.md has one for each kind of host
error-publish-no-default = several places, and none is the default: name one ({ $names }), or write default = true in one of their tables
error-publish-unknown = there is no place “{ $name }” in site.toml; there is: { $names }
error-publish-unknown-near = there is no place “{ $name }” in site.toml; did you mean “{ $suggestion }”?
error-publish-not-agreed = nothing was published
error-nobody-to-ask = { $question } Nobody is there to answer: add --yes if the answer is yes
error-publish-no-tool = the program { $detail } is not installed; install it, or publish in another way
error-publish-no-keys = no keys for this store: looked for { $detail }
error-publish-denied = access refused: { $detail }. Check user, key and rights; pignon takes keys from ssh, git or the environment, never from site.toml
error-publish-host-key = the host is not known to ssh, or is not the one it knew: { $detail }. Connect once by hand with ssh, and compare the fingerprint with your host's
error-publish-unreachable = nobody answers, after several attempts: { $detail }
error-publish-missing = this is not there: { $detail }
error-publish-full = no space is left there, or your quota is used up; what was published before is still whole. Make room, then publish again
error-publish-overtaken = somebody else is publishing to the same place, or just did. Agree with them, then publish again: what is missing will be sent
error-publish-manifest = the place's list of files (.pignon-manifest.json) cannot be understood, or comes from another version: pignon no longer knows which files are its own, and touches none. If all of them may be replaced, delete that file there and publish again
error-publish-changed = { $detail } changed while it was being sent; publish again
error-publish-kept = the site is in place, but these files of the one before could not be deleted: { $detail }. Delete them at the host, or allow it, then publish again
error-publish-not-built = this pignon was built without “{ $detail }”; take the complete one
error-publish-other = { $detail }

publish-secret = a password or a key is written here
    .hint = take it out of the file, change it at the host (it was seen), and give it through ssh, git or the environment
    .explain =
        site.toml is shared, copied, sent by mail and kept in git: whoever has it would have your site. pignon therefore takes no password, token or key from it, and shows the place of one and never the line.

        Where they belong: for sftp, rsync and git over ssh, a key in ~/.ssh and its passphrase in the agent; for git over https, git's own credential helper; for S3, the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or the file ~/.aws/credentials, whose profile site.toml may name. docs/hosting.md shows each.

        A password that stood in a file counts as known: change it.

publish-target = { $fault ->
        [missing] { $key } is missing: a place of the kind “{ $kind }” needs it
        [foreign] { $key } means nothing for a place of the kind “{ $kind }”
        [two_defaults] two places say that they are the default
        [path] this path leads out of its place
        [endpoint] what is signed with your key would travel in clear
        [compress] only object stores can say that a file is compressed
        [port] there is no such port
       *[connections] so many connections are not possible
    }
    .first = this one is the default already
    .hint = { $fault ->
        [missing] add { $key } to the table; docs/hosting.md shows a whole one
        [foreign] remove { $key }, or correct kind
        [two_defaults] leave default = true in one of them
        [path] write it without “..”
        [endpoint] write the address with https://
        [compress] write compress = "beside", or leave it out
        [port] write a number from 1 to 65535, usually 22
       *[connections] write a number from 1 to 32
    }
    .explain =
        A table [publish.NAME] says where the site is published. Its kind decides on the other keys: folder wants path; sftp and rsync want host and path; git wants repository and branch; s3 and gcs want bucket; azure wants bucket and account. A key of another kind would have no effect, and is therefore an error.

            {"    ["}publish.host]
            kind = "sftp"
            host = "ssh.my-host.example"
            user = "network"
            path = "www"

        docs/reference.md has every key, docs/hosting.md a table for each kind of host.

publish-leak = { $what ->
        [row] this page holds something that { $file } keeps private, in row { $row }
        [private] this page holds something that { $file } keeps private
        [environment] this page holds the value of { $file }, a secret of your environment
       *[key] this page holds what looks like a key or a password
    }
    .hint = look for it in the text the page is made from and take it out; if it may be public, take it out of the private file
    .explain =
        Before a site leaves your machine, pignon searches every file of it for what must not be public: register numbers of private/members.toml, addresses, telephones and numbers of the doctors in private/recipients, the salts of private/, secrets of the environment, and what looks like a key. If it finds one, nothing is published.

        The message names the published file and where the private value comes from, never the value. Numbers are found whatever stands between their digits. The address of a doctor that site.toml, contacts.toml or a member's file also has is public on purpose and does not count.

        A compressed file, such as a PDF of yours in content/static, cannot be looked into: read it before you add it.

publish-page_gone = { $count ->
        [one] a published page disappears, and nothing leads on from its address: { $pages }
       *[other] { $count } published pages disappear, and nothing leads on from their addresses: { $pages }
    }
    .hint = if there is another page instead, add its old address to aliases in that page's file
    .explain =
        Links to a page are kept: in bookmarks, in letters, by search engines. When a page goes or gets another address, its visitors find an error.

        If the page has a new address, or another page takes its place, write the old address into aliases at the top of that page's file: visitors are then led on.

            aliases = ["/team/old-name/"]

        If the page is really gone, as that of a member who left, there is nothing to do: this is only a warning.
