# Letters: src/cli/letters.rs, src/letters

cmd-letters = Letters to doctors: who is written to, the letters, labels, what became of them
    .examples =
        # who would get a letter, who not, and why
        pignon letters plan --campaign spring-2027
        # letters, labels and files for the printer
        pignon letters build --campaign spring-2027
        # once they are in the post: nobody gets a second one
        pignon letters record --campaign spring-2027
cmd-letters-plan = Shows who would be written to, who not, and why; records nothing
    .examples =
        # who would get a letter, from private/recipients.csv
        pignon letters plan
        # general practitioners alone
        pignon letters plan --campaign spring-2027 --audience gp
        # another list, with a column whose name is not recognised
        pignon letters plan --recipients doctors.csv --map "Doctor's name=last"
cmd-letters-build = Makes letters, labels and drafts, and enters them in the ledger as prepared
    .examples =
        # everything, in private/letters/spring-2027
        pignon letters build --campaign spring-2027
        # one letter once more, by the key that stands on it
        pignon letters build --campaign spring-2027 --only k7q2m-9x4tb --again \
          --output private/reprint
        # labels for a sheet of which three are used up
        pignon letters build --campaign spring-2027 --labels L7160 --first-label 4
cmd-letters-record = Enters what was prepared as sent, or letters that came back
    .examples =
        # posted on that day
        pignon letters record --campaign spring-2027 --sent 2026-12-01
        # came back: the address is wrong
        pignon letters record --campaign spring-2027 --returned k7q2m-9x4tb
cmd-letters-history = Shows which letter went to whom, and when
    .examples =
        # which letter went to whom
        pignon letters history
        # of one campaign, for a program
        pignon letters history --campaign spring-2027 --format json
cmd-letters-optout = Doctors who want no letters
    .examples =
        # never a letter again, by the key that stands on the letter
        pignon letters optout add --key k7q2m-9x4tb
cmd-letters-optout-add = Enters an objection: this doctor is never written to again
    .examples =
        # by the key that stands on the letter
        pignon letters optout add --key k7q2m-9x4tb --reason "by telephone"
        # by name, for a doctor who never got one
        pignon letters optout add --name "Ada Example" --postcode 4000
cmd-letters-testsheet = Makes a sheet to hold behind an envelope: is the address in the window?
    .examples =
        # print it, fold it, hold it behind the window of your envelopes
        pignon letters testsheet --output testsheet.pdf
cmd-letters-purge = Deletes addresses and letters that were kept long enough
    .examples =
        # what would be deleted; deletes nothing
        pignon letters purge --dry-run
        # addresses and letters kept longer than site.toml allows
        pignon letters purge

arg-recipients = Address book, as CSV, XLSX or ODS [default: private/recipients.csv, .xlsx or .ods]
    .value = FILE
arg-map = What a column holds, such as "Doctor's name=last"; may be given several times
    .value = COLUMN=FIELD
arg-campaign = Name of the campaign: letters, digits, hyphens
    .value = NAME
arg-audience = Whom letters are for
    .value = READERS
arg-letters-plan-lang = Only letters in this language
    .value = LANG
arg-letters-build-lang = Only letters in this language
    .value = LANG
arg-only = Only the letters with these keys
    .value = KEY
arg-again = Also those who have had a letter already
arg-household = Doctors at one address: a letter each, or one for all
    .value = HOW
arg-letters-build-output = Folder for the letters, outside the site [default: private/letters/NAME]
    .value = FOLDER
arg-labels = Sheet of labels, instead of the one in site.toml: L7160, L7163, L7159, L7162, L7161
    .value = SHEET
arg-first-label = First free label on the first sheet
    .value = N
arg-sent = Day the letters were posted [default: today]
    .value = DATE
arg-returned = Keys of letters that came back
    .value = KEY
arg-letters-history-key = Key of a doctor, as it stands on the letter
    .value = KEY
arg-letters-optout-add-key = Key of a doctor, as it stands on the letter
    .value = KEY
arg-row = Row of the address book
    .value = ROW
arg-inami = INAMI number
    .value = NUMBER
arg-email = E-mail address
    .value = ADDRESS
arg-letters-optout-add-name = First and family name
    .value = NAME
arg-postcode = Postcode that goes with the name
    .value = POSTCODE
arg-letters-optout-add-reason = Why or how, without a name
    .value = TEXT
arg-letters-testsheet-output = File to write
    .value = FILE
arg-dry-run = Only say what would be deleted

usage-map = write COLUMN=FIELD, with a field among inami, title, first, last, gender, lang, specialty, practice, function, dispatch, street, number, box, postcode, city, country, email, email_consent, phone, source, source_date, optout, notes
usage-campaign = write a name of letters, digits and hyphens, such as spring-2027
usage-labels = the sheets are L7160, L7163, L7159, L7162 and L7161
error-no-recipients = there is no address book: put one at { $paths }, or name it with --recipients
error-ledger-busy = another run of pignon is writing to private/ledger.jsonl; wait until it is done
error-letters-inside = letters are private: { $path } lies inside a site or among the network's files; choose a folder elsewhere, such as private/letters
error-letters-foreign = { $path } holds other files than letters of pignon's; choose an empty folder
error-no-campaign = the ledger knows no campaign “{ $campaign }”; “pignon letters history” lists them
error-no-key = nobody in the address book has the key { $key }; ‘pignon letters history’ and report.json show the keys
error-no-letter = campaign “{ $campaign }” has no letter { $key }
error-inami = an INAMI number has 8 or 11 digits
error-optout-nobody = nobody was found: name the doctor by --key, --row, --inami, --email, or --name with --postcode
error-optout-damaged = private/opt-out.csv is damaged
error-no-window = site.toml says that envelopes have no window: there is nothing to test
error-purge-workbook = { $path } is a workbook, which pignon does not edit: delete { $count ->
        [one] row
       *[other] rows
    } { $rows } yourself

stage-letters = typesetting

letters-audience-gp = general practitioners
letters-audience-psychiatrist = psychiatrists
letters-audience- = –
letters-state-prepared = prepared
letters-state-sent = sent
letters-state-returned = came back
letters-plan-written = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    } for { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
letters-plan-kind = { $audience }, { $lang }: { $count }
letters-plan-reason = { $reason }: { $count } ({ $count ->
        [one] row
       *[other] rows
    } { $rows })
letters-plan-note = Nothing is recorded. Row 1 is the row of the columns' names.
letters-merged-duplicate = same doctor as an earlier row
letters-merged-household = in the letter of an earlier row, at the same address
letters-excluded-opted-out = objected
letters-excluded-unfit = a cell cannot be printed
letters-excluded-nameless = nobody is named
letters-excluded-audience = another specialty
letters-excluded-no-specialty = no specialty given (choose --audience gp or psychiatrist)
letters-excluded-language = another language
letters-excluded-address-incomplete = street, postcode or locality missing
letters-excluded-address-impossible = no Belgian postcode
letters-excluded-no-source = where the address comes from is not said (column source, or [letters] source in site.toml)
letters-excluded-not-asked = not among --only
letters-excluded-already-sent = has had the letter of this campaign
letters-excluded-came-back = the letter of this campaign came back
letters-excluded-recent = has had another letter not long ago
letters-excluded-failed = the letter could not be made
letters-similar = Perhaps the same doctor twice, for you to look at:
letters-similar-pair = rows { $first } and { $second }
letters-build-done = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    } in { $path } in { $seconds } s ({ $rate } a second); { $excluded ->
        [one] { $excluded } row
       *[other] { $excluded } rows
    } left out, { $merged } merged, { $drafts ->
        [one] { $drafts } draft
       *[other] { $drafts } drafts
    } of e-mails
letters-build-none = no letter to make; { $excluded ->
        [one] { $excluded } row
       *[other] { $excluded } rows
    } left out: “pignon letters plan” says why; --again also writes to those who already got a letter
letters-build-next = Print the files in print/, and labels.pdf if your envelopes have no window. Once they are in the post: pignon letters record --campaign { $campaign }
letters-record-done = campaign { $campaign }: { $sent } sent on { $date }, { $returned } came back
letters-history-empty = nobody was written to yet
letters-history-row = { $count ->
        [one] row
       *[other] rows
    } { $rows }
letters-optout-done = { $count ->
        [0] the objection was known already
       *[other] the objection is in { $path }: this doctor is never written to again
    }
letters-optout-listed = address book
letters-testsheet-done = { $path } is made: print it at 100 %, fold it, hold it behind an envelope
letters-testsheet-title = Is the address in the window?
letters-testsheet-address =
    Dr Ada Exemple
    Cabinet d'Exemple
    Rue de l'Exemple 12 bte 3
    4000 Liège
letters-testsheet-text =
    Print this sheet at 100 %, without fitting it to the page, and measure the ruler below.
    Fold it along the dashed lines, put it into an envelope and shake it to each of the four corners. The whole address must be seen every time.
    The yellow frame is what the window always shows. The dotted frame is all that it could show: nothing else may be printed there.
    If it does not fit, measure the window and write it into site.toml: [letters.window_size], with width, height, side and bottom in millimetres.
letters-testsheet-ruler = must measure 100 mm
letters-purge-done = deleted: { $rows } rows kept for more than { $months } months, { $objected } of doctors who objected, { $folders ->
        [one] { $folders } folder
       *[other] { $folders } folders
    } of letters
letters-purge-would = to delete: { $rows } rows kept for more than { $months } months{ $rows ->
        [0] {""}
       *[other] {" "}(rows { $which })
    }, { $objected } of doctors who objected, { $folders } folders of letters
letters-purge-undated = { $undated } rows have no date at all: give them a source_date

letters-file_unreadable = { $why ->
        [large] this address book is larger than 5 MB, or its sheet than a million cells
        [old] this address book is in an old format of Excel
        [empty] this address book is empty
        [quote] a quotation mark in this address book is opened and never closed
       *[other] this address book is neither CSV nor a workbook that can be read
    }
    .hint = { $why ->
        [large] split it into several files, and delete what is written far from the table
        [old] open it and save it as .xlsx
        [empty] its first row must name the columns
        [quote] look for a lone " and remove it, or save the file again from the spreadsheet
       *[other] save it again from Excel or LibreOffice, as CSV (UTF-8), XLSX or ODS
    }
    .explain = An address book is a table: the first row names the columns, each row after it is a doctor. CSV may use semicolons, commas or tabs, in Unicode or as Excel writes it; workbooks are read from their first sheet that holds anything. Files protected by a password cannot be read.
letters-column_missing = columns are missing: { $columns }
    .hint = name them in the first row, or say which columns they are: --map "Name of the column=street"
    .explain = A letter needs a name, a street, a postcode and a locality. Columns are recognised by their names in French, Dutch, German and English. Where a name is not recognised, --map says what the column holds.
letters-column_unknown = columns that are not recognised: { $columns }
    .hint = ignore this if the letters don't need them; else say what they hold: --map "Name of the column=phone"
    .explain = Columns are recognised by their names in French, Dutch, German and English, whatever their capitals, accents and hyphens. The fields are: { $known }. A column that is not recognised is not read.
letters-column_repeated = a second column means { $column } as well
    .hint = rename one of the two, or give one another meaning with --map
    .explain = Two columns that mean the same could contradict each other. The first one is read, the second is not.
letters-cell_refused = row { $row }: the column { $column } holds something that cannot be printed
    .hint = look for line breaks, control characters, marks that turn the direction of text around, a formula in error, or more than 120 characters
    .explain = What stands in an address is printed as it is. Line breaks, control characters and hidden marks have no place in an address, and no line of one has more than 120 characters. Nobody is written to from such a row; the other rows are not concerned. The line itself is not shown, since it is private.
letters-word_unknown = row { $row }: the column { $column } was not understood, and counts as empty
    .hint = write gender as f or m, languages as fr, nl, de, en, answers as yes or no, dates as 2027-03-31
    .explain = Some columns decide something: the gender, the language, the agreement to e-mail, the day data were collected. A word that is not understood decides nothing. The doctor is written to all the same.
letters-postcode_unknown = row { $row }: this postcode is in no list of Belgian postcodes
    .hint = look it up; the letter is made all the same, since some organisations have a code of their own
    .explain = Most postcodes belong to a municipality. Some belong to an organisation, and a few are new; therefore an unknown one is a warning. A postcode that does not have four digits is no Belgian one, and its row gets no letter.
letters-two_languages = row { $row }: the street is written in two languages
    .hint = keep the French or the Dutch name, never both
    .explain = The post asks for one language in an address, in Brussels too: the street's French name with « Bruxelles », or its Dutch name with “Brussel”.
letters-list_damaged = line { $line } is damaged
    .hint = restore the file from a backup, or remove the line after finding out what it was
    .explain = The ledger says who has had which letter, the list of objections who wants none. When a line of them cannot be read, nobody is written to, since a letter might be sent twice, or to somebody who objected. A last line that a crash cut short is mended without a word.
letters-glyph_missing = row { $row }: no font has the characters { $characters }
    .hint = write the name in Latin letters, or put a font that has them into themes/NAME/letters
    .explain = The built-in fonts have Latin, Greek and Cyrillic letters. A character that no font has would be printed as an empty box. The letter is not made; the others are.
letters-too_long = row { $row }: the letter has { $pages } pages, and may have { $limit }
    .hint = shorten the steps, returns and limits in content/contacts.toml, or allow more pages: pages = 2 in [letters]
    .explain = A doctor reads one page. A letter that grew longer is not made; the others are.
letters-address_overflow = row { $row }: the address does not fit into the window
    .hint = shorten the name of the practice, or leave out the function or the building
    .explain = A folded sheet slides in its envelope. The address must lie where the window shows it wherever the sheet lies, with nothing else beside it: “pignon letters testsheet” prints that place. An address that does not fit even in the smallest type is refused, rather than lost by the post.
letters-template = { $template }: { $detail }
    .hint = compare the file with the built-in one; docs/letters.md explains templates
    .explain = Letters are typeset from templates in themes/NAME/letters. A mistake in one of them is shown with its place, in the words of typst, the typesetter. No letter is made with a template that is wrong.
letters-window = this window leaves no place for an address
    .hint = measure the window again: width, height, distance from the side and from the bottom, in millimetres
    .explain = A folded sheet slides in its envelope by as much as the envelope is larger. What the window shows wherever the sheet lies is smaller than the window by that much. Less than 50 by 15 mm are not enough for an address.
law-letters = site.toml does not say where the addresses of letters come from
    .hint = add source to [letters], such as source = "the public register of the INAMI"; or give each row of the address book one
    .explain = A letter to somebody who did not give their address must say where it comes from, and whether that is a public source (GDPR, art. 14.2.f). The letter says what stands in the column source, else in [letters] source. A row without either gets no letter.
