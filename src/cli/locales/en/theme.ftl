# Theme, links and pages.

theme-missing = there is no theme “{ $name }”
    .hint = make the folder themes/{ $name }, or take the line `theme` out of site.toml
    .explain = The line `theme` of site.toml names a folder below themes/. What stands in it takes the place of the built-in look, file by file. Without the line, the site has the built-in look.

theme-template = the template { $template } cannot be used: { $detail }
    .hint = compare it with the built-in template of the same name; docs/themes.md lists every field
    .explain = A template holds a mistake: a tag that is not closed, a name that does not exist, a value that is not there. The place shown is where reading stopped; the mistake may stand a little before it. Taking your file out of themes/ brings back the built-in one.

theme-unknown_field = no view has a field “{ $field }” ({ $template })
    .hint = { $has_suggestion ->
        [1] did you mean `{ $suggestion }`?
       *[other] docs/themes.md lists every view and its fields
    }
    .explain = A template may only name fields that a view has. In a condition, a name that does not exist would silently count as « no », and a part of the page would be missing without anybody noticing; so every name is checked. docs/themes.md lists them all.

theme-unknown_phrase = there is no phrase “{ $key }” in { $lang } ({ $template })
    .hint = { $has_suggestion ->
        [1] did you mean `{ $suggestion }`? Or add the line `{ $key } = …` to locales/{ $lang }/ of your theme
       *[other] add the line `{ $key } = …` to locales/{ $lang }/ of your theme
    }
    .explain = The words of the site stand in files of phrases, one folder a language. A template asked for a phrase that this language does not have. Each phrase must exist in every language of the site.

theme-phrases = this file of phrases cannot be read here: { $detail }
    .hint = write one phrase a line, as `key = words`; lines that go on are indented
    .explain = Files of phrases are written in Fluent: a key, an equals sign, the words. Continuation lines begin with spaces. The other phrases of the file are still used.

theme-letters = the badge cannot be lettered in { $lang }: its font has no “{ $letter }”
    .hint = take another letter in this phrase; Latin letters with the accents of Europe, figures and punctuation are there
    .explain = The words on the badge are drawn with the font that pignon carries, so that they look the same everywhere and a page needs no other font. What that font lacks would be an empty box. Words on pages are not concerned.

theme-address = no address can be made of “{ $words }”
    .hint = write it in lower-case letters without accents, digits and hyphens, at most 80
    .explain = The phrases `route-…` are the parts of the addresses that lead to the sections of the site, such as `team` in /team/. Browsers and hosts read other signs in addresses in different ways. What visitors read is said by other phrases, `nav-…`.

route-collision = two pages want the address { $url }
    .first = the first one
    .hint = rename one of the files, or give one of them another `slug`
    .explain = Each page has an address of its own, made from the name of its file or from its `slug`. Here two would lie at the same place, and one would hide the other.

route-taken = the file { $path } would take the place of one that the site needs
    .hint = rename your file in content/static
    .explain = What lies in content/static is copied as it is. This name is one that pignon writes itself: a page, a picture or a file that search engines and hosts read.

link-target = this link leads nowhere: { $target }
    .hint = { $has_suggestion ->
        [1] did you mean `{ $suggestion }`?
       *[other] write the path of the file that makes the page, such as `../pages/name.md`, or `page:team` for a page of the site
    }
    .explain = A link to another page names the file that makes it, relative to the file it stands in: `[our team](page:team)`, `[Anne](../members/anne.md)`. The address on the site, in each language, is then found by itself and stays right when something is renamed.

link-image = this picture is not there: { $source }
    .hint = put the picture beside the text, as PNG or JPEG, and write its name
    .explain = A picture lies beside the text that shows it, and is named by its file name. It is published at the sizes that pages need, without what a camera notes in it.

link-foreign_image = this picture would be fetched from another site: { $source }
    .hint = save the picture beside the text and write its file name
    .explain = A picture from elsewhere tells that site who reads yours. The site promises that nobody else learns of its visitors, so pictures must be its own.

link-broken = the page { $page } links to { $target }, which is not there
    .hint = mend the link in the text or in the template
    .explain = Every link of every finished page is followed before the site is written. This one leads to an address that the site does not have.

link-anchor = the page { $page } links to “{ $anchor }”, which that page does not have ({ $target })
    .hint = write the anchor of a heading: its words in lower case, joined by hyphens
    .explain = A link may lead to a heading: `#our-prices` leads to « Our prices ». Here no heading has that anchor; it may have been reworded.

html-repeated_id = the anchor “{ $id }” stands twice on { $page }
    .hint = give one of the headings another anchor: `## Title {"{"}#other{"}"}`
    .explain = An anchor names one place of a page. When it stands twice, links lead to the first, and screen readers are confused.

html-image_alt = a picture of { $page } has no alternative text: { $source }
    .hint = say in a few words what the picture shows, or leave the text empty for a decoration
    .explain = People who cannot see a picture hear its alternative text. In a template, every picture needs the attribute `alt`; it is empty for a picture that only decorates.

html-inline_style = { $page } holds a style that its own security policy forbids: { $what }
    .hint = put the style into assets/style.css of the theme
    .explain = The site tells browsers to obey its own style sheets only, so that nothing smuggled into a text can change it. A style inside a page would be ignored.

html-inline_script = { $page } holds a script that its own security policy forbids: { $what }
    .hint = put the script into a file under assets/ of the theme
    .explain = The site tells browsers to run its own script files only, so that nothing smuggled into a text can run. A script inside a page would be ignored, with a message on the console.

law-cookies = { $page } would fetch something from elsewhere: { $what }
    .hint = keep a copy in your own theme, or link to it instead
    .explain = The site promises that nobody else learns who reads it: no cookie, no third party, and so no banner. Whatever a browser would fetch from another site by itself breaks that promise and would need the visitor's agreement.

law-badge = { $page } shows criteria without these words: “{ $words }”
    .hint = put { "{{ view.disclaimer }}" } and { "{{ view.limits_notice }}" } back into the template legitimacy.html of your theme
    .explain = Criteria without these words could pass for a recognition by the authorities. They say who assessed them, and that the numeric limits are those of the tool (physicians' code of ethics, art. 37: no appearance of an official label). They stand beside the criteria as criteria.toml words them. A network that wants to claim nothing writes publish_declared = false.
