# pignon import, pignon export: src/cli/import.rs, src/cli/export.rs, src/import

cmd-import = Takes over a list kept in a spreadsheet
    .examples =
        # shows the files it would make, and asks
        pignon import members members.xlsx
        # makes or completes them, without asking
        pignon import members members.xlsx --yes
cmd-import-members = Makes or completes the files of members from a list (CSV, XLSX, ODS)
    .examples =
        # shows the files it would make or change, and asks
        pignon import members members.xlsx
        # says what a column holds whose name is not recognised
        pignon import members members.csv --map "Job title=profession" --yes
        # takes portraits from a folder, named after the people
        pignon import members members.xlsx --photos portraits --yes
cmd-import-recipients = Completes the address book of letters from a list (CSV, XLSX, ODS)
    .examples =
        # shows what it would add to the address book, and asks
        pignon import recipients doctors.xlsx
        # says what a column holds whose name is not recognised
        pignon import recipients doctors.csv --map "Practice name=practice" --yes
cmd-export = Gives the network its own data back: members, offer, prices as CSV and JSON
    .examples =
        # members, offer and prices, as CSV and JSON
        pignon export data
arg-import-members-file = The list: CSV, XLSX or ODS, with a row of names
    .value = FILE
arg-import-recipients-file = The list: CSV, XLSX or ODS, with a row of names
    .value = FILE
arg-import-members-map = What a column holds, when it is not recognised; “-” leaves it out
    .value = COLUMN=FIELD
arg-import-recipients-map = What a column holds, when it is not recognised; “-” leaves it out
    .value = COLUMN=FIELD
arg-import-members-photos = Folder of portraits, named after the people
    .value = FOLDER
arg-full = Show new files whole, and the values of private ones
arg-import-members-yes = Do it without asking
arg-import-recipients-yes = Do it without asking
arg-export-dir = Folder to write to
    .value = FOLDER

usage-import-map = write the name of a column, “=” and a field, as in “Job title=profession”

import-mapping = What the columns are taken for:
import-column = { $name } → { $field }
import-column-unknown = { $name } → nothing (--map "{ $name }=FIELD" says what it is)
import-new = new: { $path } (row { $rows })
import-change = changed: { $path } ({ $count ->
    [one] row
   *[other] rows
} { $rows })
import-full = … the other new files are not shown: --full shows all
import-rejected = row { $row } is not taken: { $why }
import-problem-missing = “{ $field }” is empty
import-problem-unknown = “{ $field }” is not understood
import-problem-twice = the same person stands in an earlier row
import-problem-ambiguous = more than one person there fits
import-problem-unreadable = the person's file has mistakes: “pignon check” explains them
import-problem-private-unreadable = private/members.toml has mistakes: “pignon check” explains them
import-problem-no-photo = there is no picture of this name in the folder
import-problem-photo-ending = there is a portrait with another ending: remove it first
import-problem-taken = content/members already has a file of this name, which is not this person’s: rename it, or give another name in a column “slug”
import-problem-no-slug = no file name can be made of this name: give one in a column “slug”, in Latin letters
import-problem-photo-taken = there is a picture of this name that could not be read: remove it first
import-problem-no-columns = a column for the name, street, postcode or city is missing
import-summary = { $new } new, { $changed } changed; rows already there: { $same }, not taken: { $rejected }
import-ask = Write this?
import-preview = nothing was written: --yes writes it
import-done = { $count ->
    [one] { $count } file written
   *[other] { $count } files written
}; “pignon check” says what is still missing
import-done-recipients = { $count ->
    [one] { $count } file written
   *[other] { $count } files written
}; “pignon letters plan” says who would be written to
import-to-mend = { $count ->
    [one] { $count } row to mend is in { $path }
   *[other] { $count } rows to mend are in { $path }
}: mend there, then import that file
import-reason = reason
import-mend-ending = to-mend
import-book-moves = { $path } is taken over into { $new }, which is read from now on
import-fault-large = it is larger than 5 MB
import-fault-empty = it is empty
import-fault-old = it is in an old format of Excel: save it as .xlsx or .csv
import-fault-unreadable = it is neither a text nor a workbook
import-fault-quote = a quotation mark is opened and never closed
error-import-table = { $path } is no list that can be read: { $why }
error-import-book = { $path } cannot be read as a table; “pignon letters plan” says why

export-done = { $count ->
    [one] { $count } file
   *[other] { $count } files
} in { $path }
error-export-place = { $path } cannot take the data: it is the network’s folder, one around it, or one that the site is made from; name another
