# Files and values: src/load, src/model
#
# In hints, $has_suggestion is 1 when $suggestion holds a likely word. A paragraph of an
# explanation that begins with four more spaces is an example and is printed as it is.

file-encoding = this file is not saved as UTF-8 text
    .hint = open it in a text editor, choose “Save as” and the encoding “UTF-8”
    .explain =
        A text file is a sequence of numbers, and the encoding says which number stands for which letter. pignon reads UTF-8, which every current editor can write. In an older encoding, letters with accents would come out wrong on the site, so the file is refused rather than guessed at.

        The file may also not be text at all: a Word document renamed to “.md” remains a Word document. Copy its text into a new file.

file-too_large = this file is larger than 5 MB
    .hint = split the text over several pages, or put a document meant for download in content/static
    .explain =
        A text of 5 MB would be a book of more than two thousand pages. A file of that size is usually something else that was given the wrong name. Documents that people may download, such as a leaflet in PDF, belong in content/static.

file-missing = the file { $path } is missing
    .hint = create { $path }; “pignon new” in another folder shows an example
    .explain =
        Every network has site.toml, and in the folder content: project.toml, tariffs.toml, contacts.toml and charter.md. The site cannot be made without them. If the file exists, look at its name and at the folder it lies in: Windows may hide an ending, so that “site.toml” is really “site.toml.txt”.

file-unexpected = pignon has no use for this file
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”? Rename the file
       *[other] move the file to content/static to publish it as it is, or remove it
    }
    .explain =
        In the folder content, only files that pignon knows appear on the site: texts in Markdown (.md), the .toml files of the network, and PNG or JPEG pictures beside the texts. Any other file would be passed over in silence, which is why this warning exists. What visitors may download goes into content/static.

file-name = this file's name cannot become a web address
    .hint = rename the file with lower-case letters without accents, digits and hyphens
    .explain =
        The name of a file becomes the address of a page. An address that works everywhere has no capitals, spaces, accents or other signs. In content/static, capitals, dots, “_” and “~” are allowed as well.

        Example: instead of “Prénom Nom.md”, write “prenom-nom.md”.

file-language = “{ $lang }” is none of the site's possible languages
    .hint = use fr, nl, de or en before .md, as in “charter.nl.md”; without a translation, remove this part of the name
    .explain =
        A translation bears the name of the original with the language between dots: charter.md is in the main language, charter.nl.md is the Dutch translation. The languages are French (fr), Dutch (nl), German (de) and English (en). Any other dot in a name has to be replaced by a hyphen.

file-translation_orphan = this translation has no original: { $path } is missing
    .hint = create { $path } in the main language, or rename this file to it
    .explain =
        Each text has one file in the main language of the site, the first in “languages” of site.toml. That file also holds what does not change from one language to another: dates, numbers, names. A translation adds only its text, so it cannot stand alone.

file-translation_twice = this text is there twice in the main language: also in { $path }
    .hint = keep one of the two files
    .explain =
        The file without a language in its name is the one in the main language. If the main language is French, charter.md and charter.fr.md are therefore the same text, and pignon cannot know which one is right. Often the second is an old copy.

file-front_matter = this text does not begin with its settings
    .hint = begin the file with a line “+++”, then the settings such as title = "…", then another line “+++”
    .explain =
        A page begins with its settings, between two lines that hold only “+++”. The first must be the very first line of the file. The text comes after the second.

        Example:

            +++
            title = "Our fees"
            +++

            A first meeting costs 60 euros.

file-loop = this folder contains itself
    .hint = remove the link (the shortcut) that leads back to the folder above
    .explain =
        A link, also called a shortcut or an alias, leads from this folder to one of the folders it lies in. Whoever follows it never reaches an end. pignon does not enter it.

file-link = { $state ->
    [broken] this link (shortcut) leads to a file that does not exist
   *[other] this link (shortcut) leads out of the folder content
    }
    .hint = { $state ->
        [broken] remove the link, or put the file itself here
       *[other] put a copy of the file itself here, if everybody may read it
    }
    .explain =
        A symbolic link stands for a file that lies elsewhere. Inside the folder content it is followed. A link that leads out of it is refused: it could carry a private file onto the site, and another computer would not find its target.

picture-too_large = this picture has more than 50 million pixels
    .hint = make it smaller: 2,000 pixels on its longer side are enough for any screen
    .explain =
        Such a picture takes very long to read, and no screen shows so many points. The pictures of your pages are made smaller by pignon itself; the original only has to be of an ordinary size, such as a telephone's camera gives.

picture-unreadable = this picture is neither PNG nor JPEG, or it is damaged
    .hint = open it in a picture editor and save it again as JPEG (photographs) or PNG (drawings)
    .explain =
        The end of the name does not decide what a picture is: a photograph in the format HEIC of an iPhone, renamed to “.jpg”, is still HEIC. A picture may also have been cut off while it was copied. If it opens on your computer, save it again as JPEG or PNG; if it does not, find the original.

toml-syntax = { $fault ->
    [duplicate] “{ $key }” stands here a second time
    [open_text] a text begins here and its closing quotation mark is missing
    [no_equals] a setting is written “key = value”, and no “=” was found here
    [two_equals] there are two “=” here
    [unquoted] this text stands without quotation marks
    [curly_quotes] quotation marks of this kind do not count here
    [no_value] the value is missing
    [yes_no] yes and no are written “true” and “false” here
    [date] this is not a date as it is written here
    [no_such_day] there is no such day in the calendar
    [comma_number] a number with a comma cannot stand here
    [unit] a number stands here without its unit
    [leading_zero] a number cannot begin with 0
    [two_on_line] a second setting begins on the same line
    [inner_quote] the text ended at the quotation mark before this place
    [after_value] the value ended before this place
    [backslash] the backslash “\” has a special meaning in a text between "…"
    [no_comma] a comma is missing between two values
    [open_braces] the closing brace “{"}"}” is missing
    [open_header] the closing brackets of this title are missing
    [open_list] the closing bracket “]” of a list is missing
    [key] a key is made of letters without accents, digits, “_” and “-”
    [too_deep] lists or tables lie too deep inside one another here
   *[other] this is not written as pignon can read it ({ $detail })
    }
    .hint = { $fault ->
        [duplicate] keep one of the two; a list of blocks is written with double brackets, [[{ $key }]]
        [open_text] end the text with a straight quotation mark (") on the same line
        [no_equals] put “=” between the key and its value, and begin a note with “#”
        [two_equals] keep one “=”
        [unquoted] put it between straight quotation marks: "…"
        [curly_quotes] use straight quotation marks: "…"
        [no_value] write a value after “=”, or remove the line
        [yes_no] write true or false, in small letters and without quotation marks
        [date] write year-month-day without quotation marks, such as 2026-03-31
        [no_such_day] look at the month (01 to 12) and how many days it has
        [comma_number] write amounts in cents, without a comma: 4500 for € 45; other decimals take a point
        [unit] write the number alone; amounts are in cents: 4500 for € 45
        [leading_zero] if it is a telephone number, a postcode of another country or a code, put it between quotation marks
        [two_on_line] put each “key = value” on a line of its own
        [inner_quote] inside a text, use ’ or « », or write \" for a straight quotation mark
        [after_value] remove what follows, or begin a note with “#”
        [backslash] write \\ for a backslash, or remove it
        [no_comma] put a comma between them
        [open_braces] end the table with {"}"} on the same line
        [open_header] write it as [name] or [[name]], with as many brackets after as before
        [open_list] end the list with ]
        [key] look up the key in the example, or begin a note with “#”
        [too_deep] a file of a network never needs more than five levels
       *[other] look here and on the line above for a missing quotation mark, bracket or “=”
    }
    .explain =
        Settings are written as “key = value”, one a line. A text stands between straight quotation marks. A list stands between square brackets, with commas. A date is written 2026-03-31, without quotation marks. A line that begins with “#” is a note for yourself.

        Only the first mistake of the file is shown, because the others often follow from it. While it is there, nothing of this file is read.

        Example:

            name = "Réseau de la Meuse"
            languages = ["fr", "nl"]
            founded_on = 2019-09-02

        Word processors turn straight quotation marks " into curly ones “ ”, which do not work here. Use a plain text editor.

toml-unknown_key = “{ $key }” does not exist here
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”?
       *[other] what may stand here: { $known }
    }
    .explain =
        Every table has its own list of keys. A key that is not on it would have no effect, and you might believe that something is on your site when it is not. Most often it is a slip of the keyboard.

        It can also be a key that stands in the wrong table: a key belongs to the last line in square brackets above it. The file docs/reference.md lists the keys of each table.

toml-missing_key = “{ $key }” is missing
    .hint = add a line that begins with { $key } =
    .explain =
        This table has keys that must be there, and one of them is not. The place shown is the beginning of the table: add the line anywhere before the next line in square brackets.

        For a text in several languages, the missing key may be a language: a text must be there at least in the main language of the site.

toml-type = { $expected ->
        [string] a text between quotation marks is expected
        [integer] a whole number is expected
        [float] a number is expected
        [boolean] “true” or “false” is expected
        [date] a date is expected
        [time] a time is expected
        [array] a list is expected
        [table] a table is expected
        [localized] a text, or a text in each language, is expected
       *[other] another kind of value is expected
    } here, not { $found ->
        [string] a text
        [integer] a whole number
        [float] a number with decimals
        [boolean] “true” or “false”
        [datetime] a date or a time
        [array] a list
        [table] a table
       *[other] this one
    }
    .hint = { $expected ->
        [string] put the value between straight quotation marks: "…"
        [integer] write the number without quotation marks, spaces or decimals: 60
        [float] write the number with a point and without quotation marks: 50.63
        [boolean] write true or false, without quotation marks
        [date] write year-month-day without quotation marks: 2026-03-31
        [time] write hours and minutes without quotation marks: 09:00
        [array] put the values between square brackets, with commas: ["one", "two"]
        [table] write the keys and their values between braces: { "{" } key = "value" { "}" }
        [localized] write "…", or { "{" } fr = "…", nl = "…" { "}" }
       *[other] look up this key in docs/reference.md
    }
    .explain =
        Each key takes one kind of value. Quotation marks make the difference: "60" is a text, 60 is a number, "2026-03-31" is a text, 2026-03-31 is a date.

        Example:

            name = "Réseau de la Meuse"
            waiting_days = 21
            accepting_on = 2026-03-31
            clinical = true
            languages = ["fr", "nl"]
            title = { "{" } fr = "Tarifs", nl = "Tarieven" { "}" }

toml-choice = “{ $found }” is not one of the words possible here
    .hint = { $has_suggestion ->
        [1] did you mean “{ $suggestion }”?
       *[other] write one of: { $known }
    }
    .explain =
        Some keys take a word out of a list, always in English and in lower case, because pignon translates it itself: on the page, “onsite” becomes “au cabinet” in French and “op de praktijk” in Dutch. The file docs/reference.md gives the words of each key and their meaning.

value-shape = “{ $found }” is not { $expected ->
        [base_url] the address of a site
        [cents] an amount in cents
        [compsy] a number of the Commission of Psychologists
        [count] a number possible here
        [country] a country's code
        [colour] a colour
        [doi] a DOI
        [email] an e-mail address
        [enterprise] an enterprise number
        [establishment] a number of an establishment
        [iban] an account number (IBAN)
        [name] a name on one line
        [nihdi] an INAMI/RIZIV number
        [phone] a telephone number
        [postcode] a Belgian postcode
        [slug] a name fit for an address
        [text] a text that can be shown
        [time] a time
        [url] a web address
        [year] a year
        [positive] a number that can be meant here
        [latitude] a latitude in degrees
        [longitude] a longitude in degrees
        [alias] an earlier address of a page
        [branch] a branch of a git repository
        [bucket] a bucket of a store
        [host] the name of a machine
        [repository] the address of a git repository
        [user] the name of a user
       *[other] what is expected here
    }
    .hint = { $expected ->
        [base_url] write it in full, as in “https://www.my-network.example”, without “?” or “#”
        [cents] write the amount in cents, as a whole number: 6000 for 60 euros
        [compsy] copy the number from the card or the register: letters and digits, at most 20
        [count] write a whole number that is not below zero
        [country] write two letters, such as BE, FR, NL or DE
        [colour] write a # and six digits or letters from a to f, as in “#1f4256”
        [doi] copy it from the publication: it begins with “10.”, as in “10.1000/182”
        [email] write it as in “contact@my-network.example”, without accents or spaces
        [enterprise] write the ten digits, the first 0 or 1, as in “0123.456.749”
        [establishment] write the ten digits, the first 2 to 8, as in “2.123.456.789”
        [iban] copy it with its country, as in “BE49 9990 0000 0171”
        [name] write one line, without anything invisible in it
        [nihdi] write the eleven digits, as in “1-23456-78-901”
        [phone] write it as in “04 123 45 67”, “0470 00 00 00” or “+33 1 23 45 67 89”
        [postcode] write four digits, from 1000 to 9999
        [slug] use lower-case letters without accents, digits and hyphens, at most 80
        [text] write at least a word, and type it again if it was copied from elsewhere
        [time] write hours and minutes, as in 09:00
        [url] write it in full, beginning with “https://”
        [year] write four digits, such as 2019
        [positive] write a whole number of at least 1, or leave the key out
        [latitude] write degrees between -90 and 90; Belgium lies between 49.5 and 51.5
        [longitude] write degrees between -180 and 180; Belgium lies between 2.5 and 6.5
        [alias] write an address from the root of the site, such as /team/old-name/
        [branch] write letters, digits, “-”, “_”, “.” or “/”, as in “gh-pages”
        [bucket] copy its name: 3 to 63 lower-case letters, digits, “-”, “.” or “_”
        [host] write its address alone, as in “ssh.my-host.example”, without “sftp://”
        [repository] write it as in “git@host.example:owner/name.git”, or beginning with “https://”
        [user] write the name alone, without spaces or a password
       *[other] look up this key in docs/reference.md
    }
    .explain =
        Numbers, addresses and telephone numbers are looked at when they are read, because a wrong digit would lead a patient to a stranger. pignon looks at the form alone: whether the number exists, or is yours, it cannot know.

        Spaces, dots and hyphens inside numbers are free. If the value is right and is still refused, it may hold an invisible sign that was copied with it: delete it and type it by hand.

value-hours = { $state ->
        [no_days] these hours name no day
       *[reversed] these hours end before they begin
    }
    .from = they begin here
    .hint = { $state ->
        [no_days] add days, such as days = ["monday", "thursday"]
       *[reversed] correct one of the two times; hours past midnight take two entries
    }
    .explain =
        Hours are read by people who want to call or come. Hours without a day, or that end before they begin, would be shown as they stand and send somebody to a closed door.

            hours = [
              {"{"} days = ["monday", "thursday"], from = 09:00:00, until = 12:30:00 {"}"},
            ]

value-check_digits = “{ $found }” has a wrong digit: its check digits do not fit
    .hint = compare it digit by digit with the original
    .explain =
        The last digits of enterprise and account numbers are computed from the others, so that a slip shows. In this number they do not fit: a digit is wrong, or two were exchanged.

        Do not simply replace the check digits: the mistake is more often in the others, and the number would then belong to somebody else. An enterprise number can be looked up in the public search of the Crossroads Bank for Enterprises.

value-postcode = no municipality has the postcode { $found }
    .hint = look at the four digits; if the postcode is right, this warning can be left alone
    .explain =
        pignon knows the postcodes of Belgium's municipalities and places your members and partners on the map with them. This one is not in its table. A few organisations have a postcode of their own, which the table does not hold; then the map leaves the place out.
