# The command line: src/cli

severity-error = error
severity-warning = warning
severity-reminder = reminder
severity-help = help

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
report-clean = no mistakes found
report-reminders = questions to keep in mind:
report-upcoming = to watch:
report-upcoming-more = … and { $count } more: “pignon check --format json” has them all
report-explain = “pignon check --explain { $code }” says more

# Help

help-usage = Usage:
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-global-options = Options of every command
help-examples = Examples:
help-first-steps = First steps:
help-more = “pignon COMMAND --help” has examples of each command; “pignon man” is the manual.
help-values = [{ $values }]
help-default = [default: { $value }]

cmd-pignon = Makes a care network's website from a folder of plain files
    .examples =
        # make a folder that builds as it is, then go into it
        pignon new my-network
        cd my-network
        # see it in the browser, and change its files: the page follows
        pignon serve --open
        # make the site, in the folder public
        pignon build
cmd-new = Makes the folder of a new network, complete, with notes in its files
    .examples =
        # a network to start from, in the language of the terminal
        pignon new my-network
        # the same in Dutch
        pignon new mijn-netwerk --lang nl
        # in the folder where you are, if it is empty
        pignon new .
cmd-build = Makes the site
    .examples =
        # the site, in the folder public
        pignon build
        # a trial elsewhere, drafts included
        pignon build --output trial --base-url https://trial.my-network.example --drafts
        # nothing as long as a warning is left
        pignon build --strict
        # the site as it will be on that day: prices, members, news
        pignon build --today 2027-01-01
cmd-check = Looks for mistakes in the files, and says how to mend them
    .examples =
        # mistakes, with file, line and remedy
        pignon check
        # more about one finding, by the code it bears
        pignon check --explain law.prices
        # asks other sites too whether their pages are still there
        pignon check --links
        # a line for each, for an editor or a script
        pignon check --format short --strict
cmd-legitimacy = Shows the eight criteria of legitimacy: what is met, what is missing
    .examples =
        # where the network stands today, and what to do next
        pignon legitimacy
        # what will have aged by then
        pignon legitimacy --today 2027-02-01
cmd-schema = Writes JSON Schemas, with which an editor completes the network's files
    .examples =
        # what an editor needs to complete and explain fields
        pignon schema --output .schema
cmd-completions = Prints what a shell needs to complete commands
    .examples =
        pignon completions bash > ~/.local/share/bash-completion/completions/pignon
        pignon completions zsh > ~/.zfunc/_pignon
        pignon completions fish > ~/.config/fish/completions/pignon.fish
cmd-man = Prints the manual page, or writes those of all commands
    .examples =
        # the manual page
        pignon man | man -l -
        # those of all commands, for the system
        pignon man --output /usr/local/share/man/man1
cmd-licenses = Shows what the program carries of others' work, and under which licences
    .examples =
        # libraries, fonts and data, by licence
        pignon licenses
        # one of them, with its licence
        pignon licenses "Ysabeau Office"
        # all licences and notices, to pass on with the program
        pignon licenses --texts > third-party.txt

arg-root = Folder of the network; else the nearest one upwards with a site.toml
    .value = FOLDER
arg-today = Day that counts as today: a date, or an instant such as 2026-03-31T10:00:00Z
    .value = DATE
arg-ui-lang = Language of the terminal; else the system's, else the site's
    .value = LANG
arg-quiet = Say nothing but mistakes
arg-color = When to use colours
    .value = WHEN
arg-help = Show this help
arg-version = Show the version
arg-new-dir = Folder to make
    .value = FOLDER
arg-new-lang = Language of the network [default: that of the terminal]
    .value = LANG
arg-output = Folder to write to
    .value = FOLDER
arg-build-output = Folder of the finished site [default: public, in the network's folder]
    .value = FOLDER
arg-build-base-url = Address of the site, instead of the one in site.toml
    .value = URL
arg-build-drafts = Include drafts
arg-build-jobs = How many pages are made at the same time
    .value = N
arg-strict = Count warnings as errors
arg-format = How to print the result
    .value = FORMAT
arg-check-explain = Explain a code, such as toml.unknown_key, and do nothing else
    .value = CODE
arg-licenses-name = Name of a library, a font or data: prints all its licences and notices
    .value = NAME
arg-licenses-texts = All licences and notices, each once
arg-completions-shell = The shell
    .value = SHELL

# Mistakes in the arguments

error-line = error: { $message }

usage-unknown = the option “{ $arg }” does not exist
usage-extra = “{ $arg }” is one word too many here
usage-no-command = say what to do, with one of the commands
usage-unknown-command = the command “{ $arg }” does not exist
usage-missing = something is missing: { $arg }
usage-no-value = { $arg } wants a value
usage-no-value-wanted = { $arg } takes no value
usage-encoding = a word of the command is not in UTF-8
usage-value = “{ $value }” does not fit { $arg }
usage-twice = { $arg } cannot be given twice, nor with an option that excludes it
usage-suggestion = ; did you mean “{ $word }”?
usage-expected = ; possible: { $words }
usage-cause = : { $cause }
usage-today = write a date as in 2026-03-31, or an instant as in 2026-03-31T10:00:00Z
usage-jobs = write a number from 1 to 1024
usage-help = “{ $command } --help” says more

# Mistakes of the machine

error-crash = the mistake is pignon’s own, at { $place }{ $has_what ->
    [1] {": "}{ $what }
   *[other] {""}
}. What was in place stays in place. Please tell its authors this line; RUST_BACKTRACE=1 before the command shows more.
error-no-root = no site.toml in { $path } or in a folder above it; “pignon new” makes a network, --root says where one is
error-root = there is no site.toml in { $path }
error-write = { $path } cannot be written
error-base-url = “{ $found }” is not the address of a site; write it in full, as in https://www.my-network.example
error-certificates = SSL_CERT_FILE names { $path }, from which no certificate (PEM) can be read; correct this variable, or remove it
error-not-ours = { $path } holds files that pignon did not make, and would not touch; give an empty folder, or remove them yourself
error-output-source = { $path } cannot take the site: it is the network’s folder, one around it, or one that the site is made from; name another
error-not-a-folder = { $path } is a file, not a folder; give another name
error-manifest = { $path } cannot be understood or comes from another version: pignon no longer knows which files in this folder are its own, and touches none; empty the folder, or name another, and try again
error-in-the-way = { $path } was not made by pignon and stands where a file of the site must come; remove it and try again
error-changed-meanwhile = { $path } was changed meanwhile and was not replaced; try again, to see what would change now
error-threads = parallel work cannot be started; try --jobs 1
error-colon = {": "}
error-new-exists = { $path } exists already and is not empty; name a folder that does not exist yet, or an empty one
error-licenses-unknown = this program carries nothing called “{ $name }”; “pignon licenses” lists everything
error-licenses-unknown-near = this program carries nothing called “{ $name }”; did you mean “{ $suggestion }”?
error-unknown-code = there is no code “{ $code }”
error-unknown-code-near = there is no code “{ $code }”; did you mean “{ $suggestion }”?

# What the system says

system-not-found = not found
system-permission = access refused
system-full = the disk is full
system-read-only = the disk is read-only
system-not-a-folder = this is not a folder
system-a-folder = this is a folder
system-name = the system does not accept this name

# What commands say

explain-severity = { $severity ->
    [error] The site is not made while this is not mended.
    [warning] The site is made; somebody should look.
   *[reminder] A question of the guide or of the law, to keep in mind. Nothing has to be mended.
}
new-done = the network is in { $path }
new-next =
    To begin:
      cd { $path }
      pignon serve     shows the site, and follows while you write
      pignon check     looks for mistakes
      pignon build     makes the site, in the folder public

    { $readme } says what to change first; “{ $mark }” marks what is made up.
licenses-intro = pignon is free software, under MIT or Apache-2.0 at your choice. It carries other people's work, each under its own licence:
licenses-group = { $licence } ({ $count ->
    [one] { $count } library
   *[other] { $count } libraries
})
licenses-more = “pignon licenses NAME” prints the licences and notices of one, “pignon licenses --texts” those of all.
licenses-general = The package holds no text of its licence; what follows is the licence's general wording.
man-examples = EXAMPLES
man-exit = EXIT CODES
man-exit-codes =
    0   all is well
    1   the files have errors
    2   the command is wrong, or the machine refuses
    3   the badge verifies, but whether it was revoked could not be checked
man-environment = ENVIRONMENT
man-environment-variables =
    PIGNON_CACHE    folder for pictures and sheets kept from one run to the next; none when empty
    NO_COLOR        no colours, unless it is empty
    SSL_CERT_FILE   certificates of those to believe (PEM), instead of the built-in list
    LC_ALL, LC_MESSAGES, LANG   the language, unless --ui-lang says it
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-see = SEE ALSO
schema-done = { $count ->
    [one] { $count } schema written to { $path }
   *[other] { $count } schemas written to { $path }
}
man-done = { $count ->
    [one] { $count } page written to { $path }
   *[other] { $count } pages written to { $path }
}
build-done = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} in { $path } ({ $written ->
    [one] { $written } file written
   *[other] { $written } files written
}, { $unchanged } unchanged, { $deleted } removed), in { $seconds } s
build-unchanged = nothing has changed since the last time
build-unchanged-found = nothing has changed since the last time ({ $found }: “pignon check” shows them)
build-stopped = the site was not made; the one of before is untouched

stage-wait = another “pignon build” is at work in this folder, this one waits
stage-load = reading
stage-render = making pages
stage-write = writing

# The table of legitimacy

legitimacy-title = Legitimacy on { $date }: { $met } of { $count } criteria met
legitimacy-note = The network's own assessment, from its files; nobody outside has checked it.
legitimacy-missing = missing
legitimacy-next = to do
legitimacy-evidence = shown by
legitimacy-upcoming = Next dates
# What stands before a text
legitimacy-label = { $label }:
legitimacy-named = { $text }: { $names }
