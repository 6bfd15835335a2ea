# pignon serve: on the terminal, and in the page

cmd-serve = Shows the site in the browser and follows each file you save
    .examples =
        # the site in the browser, following each file you save; Ctrl-C ends it
        pignon serve --open
        # texts with draft = true too
        pignon serve --drafts
        # on your phone too, by a code to scan
        pignon serve --lan
arg-serve-port = Port to serve on; if it is taken and was not asked for, the next free one [default: 4747]
    .value = N
arg-open = Open the browser
arg-lan = Let other devices of the same network in too, a phone for instance
arg-serve-drafts = Show drafts too
usage-port = write a number from 1 to 65535

serve-ready = Preview: { $url }
serve-stop = Edit a file and save it: the page follows. Ctrl-C stops the preview.
serve-lan = Beware: with --lan, every device on the same network (Wi-Fi included) can see this preview while it runs, unpublished texts and all. Not for a public network.
serve-lan-url = From a phone: { $url }
serve-lan-none = This computer is on no network: no other device can see the preview.
serve-port-taken = Port { $port } is taken by another program (perhaps another preview): this is { $free }.
error-port-taken = port { $port } is taken by another program, perhaps another preview; { $free } is free: pignon serve --port { $free }
error-ports-taken = port { $port } and the next ones are taken; give another with --port
error-port-refused = the system does not let port { $port } be opened; take one above 1024: { $detail }
error-open = the browser does not open by itself: open it and go to { $url }
serve-first = site read, checked and ready
serve-changed = { $count ->
    [one] { $paths }
   *[other] { $paths } and { $more ->
        [one] one more file
       *[other] { $more } more files
    }
}
serve-day = another day has begun
serve-served = { $what }: { $milliseconds } ms
serve-kept = { $what }: the last version without mistakes stays
serve-none = { $what }: the site cannot be shown yet
serve-many = { $summary }; “pignon check” shows them
serve-failed = the folder cannot be read, the last version stays: { $detail }
serve-network-drive = { $path } is on a network drive ({ $kind }) whose changes the system does not report: pignon looks for itself every second.
serve-too-many-folders = The system watches no more folders ({ $limit } for all programs): pignon looks for itself every second. Remedy: sudo sysctl fs.inotify.max_user_watches=524288 (the same line in /etc/sysctl.d/50-pignon.conf makes it last).
serve-too-many-watchers = Too many programs watch folders ({ $limit } at most): pignon looks for itself every second. Remedy: close other programs (editors, sync clients), or sudo sysctl fs.inotify.max_user_instances=1024.
serve-unwatchable = The system does not report changes of the folder ({ $detail }): pignon looks for itself every second.
serve-unknown-limit = limit unknown

serve-refused-host = This preview answers under the name of this computer alone (localhost).
serve-refused-method = This preview can only be read.
serve-refused-too-large = This request is too long.
serve-refused-busy = Too many requests at once; try again in a moment.
serve-refused-bad = This request makes no sense.
serve-refused-slow = This request does not arrive.

preview-label = pignon preview
preview-close = Close (Esc)
preview-lost = The preview has stopped. Run “pignon serve” again: this page will reconnect by itself.
preview-back = The preview is back.
preview-mended = All is mended.
preview-clean = Nothing to report.
preview-hint = Remedy:
preview-line = Line
preview-broken-title = The site cannot be shown yet
preview-broken = A mistake in the files prevents it. The list is at the bottom of this page and on the terminal; once it is mended, the page appears.
preview-severity = { $severity }: { $message }
preview-place = { $path }, line { $line }
preview-title = { $errors ->
    [0] { $count ->
        [0] Nothing to report
       *[other] Worth a look
    }
   *[other] { $summary }: the last version without mistakes stays
}
preview-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
preview-untranslated = { $count ->
    [one] { $count } text to translate
   *[other] { $count } texts to translate
}
preview-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
preview-drafts-hidden = { $count ->
    [one] { $count } draft, hidden: “pignon serve --drafts” shows it
   *[other] { $count } drafts, hidden: “pignon serve --drafts” shows them
}
preview-more = … and { $count } more: “pignon check” shows them
preview-languages = ({ $languages })
