# Texts in Markdown: src/load/markdown.rs

markdown-front_matter_unclosed = the front matter opened by “+++” is never closed
    .hint = add a line with only “+++” after the last setting, before the text
    .explain =
        A page begins with its settings, its title for instance, between two lines that hold only “+++”. The text comes after the second. Without that second line, pignon cannot tell where the settings end and the text begins, and reads neither.

        Example of a page that is well formed:

            +++
            title = "Our fees"
            +++

            A first meeting costs 60 euros.

markdown-link_scheme = an address that begins with “{ $scheme }:” is not allowed here
    .hint = write an address in https://, the path of a file, or for a link mailto:, tel:, sms: or page: followed by the page's name
    .explain =
        Some addresses do not lead to a page: they run a programme in the reader's browser (“javascript:”) or lead to a file on your own computer (“C:”), which nobody else can open. A link may lead to a website, an e-mail address, a telephone number or one of your pages; an image is a file of yours or comes from a website.

        Examples: [our fees](page:fees), [call us](tel:+3225551234), ![The entrance](entrance.jpg).

markdown-duplicate_anchor = two titles have the same anchor “{ $id }”
    .first = the first is here
    .hint = give one of the two titles another anchor, or remove it
    .explain =
        An anchor is the name by which a link leads to a title in the middle of a page. If two titles have the same one, the link always leads to the first, and the second can never be reached.

        Example: “## Fees {"{"}#fees{"}"}” then “## Reimbursement {"{"}#reimbursement{"}"}”. Without an anchor of yours, pignon makes one from the words of the title.

markdown-heading_jump = this title skips a level: it has “{ $found }” where “{ $expected }” is expected
    .above = the title before is here
    .hint = write “{ $expected }” in front of this title, or add the title that is missing above it
    .explain =
        Blind people hear the titles of a page and move from one to the next, as in a table of contents. A level that is missing makes them look for a part that does not exist. The level says how parts fit together, not how large the letters are: the theme takes care of that.

        Example: under “## Fees”, write “### Reduced rate”, not “#### Reduced rate”.

markdown-raw_html = HTML cannot be used in this text
    .hint = write it in Markdown: **bold**, *italics*, [link](page:contact); to show the sign itself, write \<
    .explain =
        This text is written in Markdown, without HTML tags such as <div> or <font>. This way the pages stay safe, readable by everybody and in the style of the site, even if the theme changes. A comment such as <!-- to be reviewed in May --> may stay: nobody sees it on the site.

        Example: write “**Important**” in place of “<b>Important</b>”.

markdown-html_not_kept = “{ $what }” is removed from this text
    .hint = remove it, or write this part in Markdown
    .explain =
        HTML is allowed in this text, but not all of it. Programmes, styles, frames from another website, forms and classes are removed: they could follow your visitors, hide words or imitate another part of the site, such as the badge. pignon tells you rather than publish a page that lacks something.

        Example: in place of a video inside a frame, put a link to it.

markdown-comment_unclosed = this comment is never closed: all that follows it would disappear
    .hint = add “-->” at the end of the comment
    .explain =
        What stands between “<!--” and “-->” is a note for those who write, and does not appear on the site. Without “-->”, the rest of the text is taken for that note.

        Example: <!-- opening hours to be confirmed -->

markdown-footnote_unused = no text refers to the footnote “{ $label }”: it will not appear
    .hint = write [^{ $label }] at the place it explains, or remove the note
    .explain =
        A footnote has two parts: a mark in the text, such as [^1], and the note itself, which begins with “[^1]:”. A note without its mark is not shown, since nothing would lead to it. If two notes have the same name, only the first is shown.

        Example: “Some of the fee is reimbursed[^1].” and, further down, “[^1]: Ask your health fund.”

markdown-image_alt = the image “{ $source }” has no text that stands for it
    .hint = describe it between the brackets, ![A bright waiting room](room.jpg), or write ![-](room.jpg) if it is a mere decoration
    .explain =
        People who do not see the image hear this text in its place; others read it while the image fails to load. Say in a few words what the image tells, without “image of”. An image that tells nothing, such as an ornament, is marked by a hyphen: it will be passed over.

        Example: ![The entrance, with a ramp on the left](entrance.jpg).

markdown-too_deep = lists, quotations or tags lie more than { $limit } levels inside one another here
    .hint = make this text simpler; look for a row of signs such as “>” that slipped in
    .explain =
        Nobody can read a list inside a list inside a list, eighty times over. This nearly always comes from text that was pasted, or from a long row of “>” signs, each of which opens a quotation inside the one before. To protect itself, pignon does not read such a text at all.

        Example: “>>>>> Hello” is already a quotation inside four others.
