//! The Markdown of a text, as HTML in pieces with its titles, links and images.
//!
//! In goes a body and what its field allows, out go a [`Markdown`] and diagnostics. The
//! addresses of links and images are left open: only the plan knows where a page or a
//! picture will be. No element has a `style` attribute, so that the site's content
//! security policy can forbid them.

use pulldown_cmark::{Event, Options as Extensions, Parser, TextMergeWithOffset};
use std::ops::Range;

use super::html_writer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

pub use crate::model::writing::{Heading, Image, Link, Markdown, Piece};

/// How a field's Markdown is read.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// The language of the text, for its typography: `fr`, `nl`, `de` or `en`.
    pub language: &'static str,
    /// Whether HTML may stand in the text; it is sanitised.
    pub raw_html: bool,
    /// The level of the text's highest title on the page, from 2: the first is the page's.
    pub first_heading: u8,
    /// What a link from a footnote back to the text says, before the note's number.
    pub footnote_back: &'a str,
    /// What stands before every anchor this text makes, so that two texts fit on a page.
    /// An anchor that the author chose stays as it is.
    pub id_prefix: &'a str,
}

/// How deep blocks and elements may lie inside one another.
pub(super) const MAX_DEPTH: usize = 80;

/// How many bytes a body may have.
const MAX_BYTES: usize = 5_000_000;

/// Reads a body that begins `offset` bytes into its file. What is too large or too deep is
/// reported and gives an empty text.
pub fn parse(
    body: &str,
    offset: u32,
    file: FileId,
    options: &Options<'_>,
    diagnostics: &mut Diagnostics,
) -> Markdown {
    if body.len() > MAX_BYTES {
        diagnostics.push(Diagnostic::new(Code::FileTooLarge, Span::file(file)));
        return Markdown::default();
    }
    let source = Source { body, offset: offset as usize, file };
    let too_deep = match events(body) {
        Ok(events) => match html_writer::write(&events, source, options, diagnostics) {
            Ok(markdown) => return markdown,
            Err(html_writer::TooDeep(place)) => place,
        },
        Err(place) => place,
    };
    let diagnostic = Diagnostic::new(Code::MarkdownTooDeep, source.span(too_deep));
    diagnostics.push(diagnostic.arg("limit", MAX_DEPTH));
    Markdown::default()
}

/// A body and its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) body: &'a str,
    offset: usize,
    file: FileId,
}

impl Source<'_> {
    /// The place of a range of the body.
    pub(super) fn span(self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }
}

/// About how long a text is for each event in it.
const BYTES_AN_EVENT: usize = 16;

/// What happens in a body, with places in it. Ends of lines are text, so that typography
/// sees a quotation that runs over two lines as one. Too deep a body gives the place where
/// it is.
fn events(body: &str) -> Result<Vec<(Event<'_>, Range<usize>)>, Range<usize>> {
    let extensions = Extensions::ENABLE_TABLES
        | Extensions::ENABLE_FOOTNOTES
        | Extensions::ENABLE_HEADING_ATTRIBUTES
        | Extensions::ENABLE_DEFINITION_LIST;
    let parser = Parser::new_ext(body, extensions).into_offset_iter().map(|(event, place)| {
        let event = if event == Event::SoftBreak { Event::Text("\n".into()) } else { event };
        (event, place)
    });
    let mut events = Vec::with_capacity(body.len() / BYTES_AN_EVENT);
    let mut depth = 0;
    for (event, place) in TextMergeWithOffset::new(parser) {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            let sign = body[place.start..].chars().next().map_or(0, char::len_utf8);
            return Err(place.start..place.start + sign);
        }
        events.push((event, place));
    }
    Ok(events)
}

/// The schemes a link may have; without one it is relative.
pub(super) const LINK_SCHEMES: &[&str] = &["http", "https", "mailto", "tel", "sms", "page"];

/// The schemes an image may have.
pub(super) const IMAGE_SCHEMES: &[&str] = &["http", "https"];

/// An address as browsers read it: without tabs and ends of lines, nor blanks and control
/// characters around it (<https://url.spec.whatwg.org/#concept-basic-url-parser>).
pub(super) fn destination(written: &str) -> String {
    let inner = written.trim_matches(|c| c <= ' ');
    inner.replace(['\t', '\n', '\r'], "")
}

/// The scheme of an address, in lower case, if it is none of those allowed.
pub(super) fn refused_scheme(destination: &str, allowed: &[&str]) -> Option<String> {
    let end = destination.find([':', '/', '?', '#'])?;
    let scheme = destination[..end].to_ascii_lowercase();
    let is_scheme = destination[end..].starts_with(':')
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    (is_scheme && !allowed.contains(&&*scheme)).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use html5gum::{Token, Tokenizer};
    use proptest::prelude::*;

    use super::*;
    use crate::html::escape;
    use crate::load::raw_html::VOID;
    use crate::source::At;

    const OPTIONS: Options<'_> = Options {
        language: "fr",
        raw_html: false,
        first_heading: 2,
        footnote_back: "Retour à l’appel de note",
        id_prefix: "",
    };
    const RAW: Options<'_> = Options { raw_html: true, ..OPTIONS };

    fn read(body: &str, options: &Options<'_>) -> (Markdown, Vec<Diagnostic>) {
        let mut diagnostics = Diagnostics::default();
        let markdown = parse(body, 0, FileId(0), options, &mut diagnostics);
        (markdown, diagnostics.sorted())
    }

    /// The HTML with the addresses as written.
    fn joined(markdown: &Markdown) -> String {
        markdown.html_with(
            |link| link.destination.clone(),
            |image| {
                let title =
                    image.title.as_ref().map(|title| format!(" title=\"{}\"", escape(title)));
                format!(
                    "<img src=\"{}\" alt=\"{}\"{}>",
                    escape(&image.source),
                    escape(&image.alt),
                    title.unwrap_or_default()
                )
            },
        )
    }

    /// Compares the HTML, without the ends of lines, and the diagnostics: a code and the
    /// text it underlines.
    fn check(options: &Options<'_>, body: &str, html: &str, expected: &[(&str, &str)]) {
        let (markdown, diagnostics) = read(body, options);
        assert_eq!(joined(&markdown).replace('\n', ""), html, "{body:?}");
        let found: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.code.name(), &body[d.span.start as usize..d.span.end as usize]))
            .collect();
        assert_eq!(found, expected, "{body:?}");
    }

    #[test]
    fn blocks_and_words() {
        for (body, html) in [
            ("", ""),
            ("Un *mot* et **deux**", "<p>Un <em>mot</em> et <strong>deux</strong></p>"),
            ("a  \nb", "<p>a<br>b</p>"),
            ("- a\n- b\n  1. c", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>"),
            ("3. a", "<ol start=\"3\"><li>a</li></ol>"),
            ("> a\n\n---", "<blockquote><p>a</p></blockquote><hr>"),
            ("`a < !`", "<p><code>a &lt; !</code></p>"),
            ("```rust x\n<a>\n```", "<pre><code class=\"language-rust\">&lt;a&gt;</code></pre>"),
            ("Terme\n: Sens\n", "<dl><dt>Terme</dt><dd>Sens</dd></dl>"),
            ("~~a~~ [ ] \"b\"", "<p>~~a~~ [ ] «\u{a0}b\u{a0}»</p>"),
            ("a\0b & c", "<p>a\u{fffd}b &amp; c</p>"),
        ] {
            check(&OPTIONS, body, html, &[]);
        }
    }

    #[test]
    fn tables_have_classes_and_no_style() {
        check(
            &OPTIONS,
            "| a | b | c | |\n|:--|:-:|--:|--|\n| 1 | 2 | 3 | 4 |",
            "<div class=\"table-scroll\" tabindex=\"0\"><table><thead><tr>\
             <th scope=\"col\" class=\"align-left\">a</th>\
             <th scope=\"col\" class=\"align-center\">b</th>\
             <th scope=\"col\" class=\"align-right\">c</th><td></td></tr></thead><tbody><tr>\
             <td class=\"align-left\">1</td><td class=\"align-center\">2</td>\
             <td class=\"align-right\">3</td><td>4</td></tr></tbody></table></div>",
            &[],
        );
    }

    #[test]
    fn headings_get_levels_and_anchors() {
        for (body, html, diagnostics) in [
            ("# É à l’œil\n", "<h2 id=\"e-a-l-oeil\">É à l’œil</h2>", &[][..]),
            ("### a\n#### a\n", "<h2 id=\"a\">a</h2><h3 id=\"a-2\">a</h3>", &[]),
            ("# a\n# a {#a}\n", "<h2 id=\"a-2\">a</h2><h2 id=\"a\">a</h2>", &[]),
            ("# ???\n", "<h2 id=\"section\">???</h2>", &[]),
            ("# `x` *y* !\n", "<h2 id=\"x-y\"><code>x</code> <em>y</em>\u{202f}!</h2>", &[]),
            (
                "# a {#x}\n# b {#x}",
                "<h2 id=\"x\">a</h2><h2 id=\"x-2\">b</h2>",
                &[("markdown.duplicate_anchor", "#x")],
            ),
            (
                "# a\n\n### b\n",
                "<h2 id=\"a\">a</h2><h4 id=\"b\">b</h4>",
                &[("markdown.heading_jump", "### b")],
            ),
            (
                "## a\n# b\n",
                "<h3 id=\"a\">a</h3><h2 id=\"b\">b</h2>",
                &[("markdown.heading_jump", "## a")],
            ),
        ] {
            check(&OPTIONS, body, html, diagnostics);
        }
        let deep = Options { first_heading: 5, id_prefix: "bio-", ..OPTIONS };
        check(
            &deep,
            "# a\n## b\n### c {#c}",
            "<h5 id=\"bio-a\">a</h5><h6 id=\"bio-b\">b</h6><h6 id=\"c\">c</h6>",
            &[],
        );
        let (markdown, _) = read("# Où !\n\nx", &OPTIONS);
        let heading = &markdown.headings[0];
        assert_eq!((heading.level, &*heading.id, &*heading.text), (2, "ou", "Où\u{202f}!"));
    }

    #[test]
    fn links_keep_to_known_schemes() {
        let refused = |at| [("markdown.link_scheme", at)];
        for (body, html, diagnostics) in [
            (
                "[a](page:tarifs \"t !\")",
                "<p><a href=\"page:tarifs\" title=\"t\u{202f}!\">a</a></p>",
                &[][..],
            ),
            ("[a](b.md?x=1&y=\"#z)", "<p><a href=\"b.md?x=1&amp;y=&quot;#z\">a</a></p>", &[]),
            ("<a@b.be>", "<p><a href=\"mailto:a@b.be\">a@b.be</a></p>", &[]),
            ("<https://b.be/?a !>", "<p>&lt;https://b.be/?a !&gt;</p>", &[]),
            ("<HTTPS://b.be>", "<p><a href=\"HTTPS://b.be\">HTTPS://b.be</a></p>", &[]),
            (
                "[a](#b) [c](12:30) [d](/e:f)",
                "<p><a href=\"#b\">a</a> <a href=\"12:30\">c</a> <a href=\"/e:f\">d</a></p>",
                &[],
            ),
            ("[a *b*](javascript:x)", "<p>a <em>b</em></p>", &refused("javascript:x")),
            ("[a](JaVa&#10;ScRiPt:x)", "<p>a</p>", &refused("[a](JaVa&#10;ScRiPt:x)")),
            ("[a](&#1;data:x)", "<p>a</p>", &refused("[a](&#1;data:x)")),
            ("[a][b]\n\n[b]: vbscript:x", "<p>a</p>", &refused("[a][b]")),
            ("<c:/x>", "<p>&lt;c:/x&gt;</p>", &[]),
            ("[a](c:/x)", "<p>a</p>", &refused("c:/x")),
        ] {
            check(&OPTIONS, body, html, diagnostics);
        }
    }

    #[test]
    fn images_want_a_text() {
        for (body, html, diagnostics) in [
            (
                "![Un *chat*](c.png \"t\")",
                "<p><img src=\"c.png\" alt=\"Un chat\" title=\"t\"></p>",
                &[][..],
            ),
            ("![-](c.png)", "<p><img src=\"c.png\" alt=\"\"></p>", &[]),
            (
                "![](c.png)",
                "<p><img src=\"c.png\" alt=\"\"></p>",
                &[("markdown.image_alt", "![](c.png)")],
            ),
            ("![a](data:x)", "<p>a</p>", &[("markdown.link_scheme", "data:x")]),
            ("![a](page:x)", "<p>a</p>", &[("markdown.link_scheme", "page:x")]),
            ("[![a](b.png)](c)", "<p><a href=\"c\"><img src=\"b.png\" alt=\"a\"></a></p>", &[]),
        ] {
            check(&OPTIONS, body, html, diagnostics);
        }
    }

    #[test]
    fn footnotes_stand_at_the_end() {
        let options = Options { id_prefix: "p-", footnote_back: "Retour", ..OPTIONS };
        check(
            &options,
            "a[^b] c[^A] d[^b]\n\n[^a]: un\n[^b]: deux[^c]\n[^c]: - trois\n[^d]: quatre",
            "<p>a<sup class=\"footnote-reference\"><a href=\"#p-fn:1\" id=\"p-fnref:1\" role=\"doc-noteref\">1</a></sup> \
             c<sup class=\"footnote-reference\"><a href=\"#p-fn:2\" id=\"p-fnref:2\" role=\"doc-noteref\">2</a></sup> \
             d<sup class=\"footnote-reference\"><a href=\"#p-fn:1\" id=\"p-fnref:1-2\" role=\"doc-noteref\">1</a></sup></p>\
             <section class=\"footnotes\" role=\"doc-endnotes\"><ol>\
             <li id=\"p-fn:1\"><p>deux<sup class=\"footnote-reference\"><a href=\"#p-fn:3\" id=\"p-fnref:3\" role=\"doc-noteref\">3</a></sup> \
             <a class=\"footnote-back\" href=\"#p-fnref:1\" role=\"doc-backlink\" aria-label=\"Retour 1\">\u{21a9}\u{fe0e}</a> \
             <a class=\"footnote-back\" href=\"#p-fnref:1-2\" role=\"doc-backlink\" aria-label=\"Retour 1-2\">\u{21a9}\u{fe0e}</a></p></li>\
             <li id=\"p-fn:2\"><p>un <a class=\"footnote-back\" href=\"#p-fnref:2\" role=\"doc-backlink\" aria-label=\"Retour 2\">\u{21a9}\u{fe0e}</a></p></li>\
             <li id=\"p-fn:3\"><ul><li>trois</li></ul> <a class=\"footnote-back\" href=\"#p-fnref:3\" role=\"doc-backlink\" aria-label=\"Retour 3\">\u{21a9}\u{fe0e}</a></li>\
             </ol></section>",
            &[("markdown.footnote_unused", "[^d]: quatre")],
        );
        let twice = "a[^b]\n\n[^b]: c\n\n[^b]: d";
        let (_, diagnostics) = read(twice, &OPTIONS);
        assert_eq!(diagnostics[0].span, Span::new(FileId(0), 16..23));
    }

    #[test]
    fn html_is_refused_unless_allowed() {
        let refused = |at| ("markdown.raw_html", at);
        for (body, html, diagnostics) in [
            ("a <b>c</b> d", "<p>a c d</p>", &[refused("<b>")][..]),
            ("a </b>", "<p>a </p>", &[refused("</b>")]),
            ("<div>\n*a*\n</div>\n\nb", "<p>b</p>", &[refused("<div>\n*a*\n</div>")]),
            ("> <p>\n> a", "<blockquote></blockquote>", &[refused("<p>\n> a")]),
            ("<script>x\n\ny</script>", "", &[refused("<script>x\n\ny</script>")]),
            ("a <!-- b --> c", "<p>a  c</p>", &[]),
            ("<!-- b\n\nc -->\n\nd", "<p>d</p>", &[]),
            ("<!-- b --> <p>", "", &[refused("<p>")]),
            ("a\n\n<!-- b\n\nc", "<p>a</p>", &[("markdown.comment_unclosed", "<!--")]),
        ] {
            check(&OPTIONS, body, html, diagnostics);
        }
    }

    #[test]
    fn allowed_html_is_sanitised() {
        let not_kept = |at| ("markdown.html_not_kept", at);
        for (body, html, diagnostics) in [
            ("a <b>c *d*</b> !", "<p>a <b>c <em>d</em></b>\u{202f}!</p>", &[][..]),
            ("<div>\n\n[a](b)\n\n</div>", "<div><p><a href=\"b\">a</a></p></div>", &[]),
            ("<div><b>\n\n[a](b)", "<div><b><p><a href=\"b\">a</a></p></b></div>", &[]),
            ("<a href='page:x'>a</a>", "<p><a href=\"page:x\">a</a></p>", &[]),
            (
                "<img src=a.png alt=''> ![b](c.png)",
                "<p><img src=\"a.png\" alt=\"\"> <img src=\"c.png\" alt=\"b\"></p>",
                &[],
            ),
            (
                "x <img src=a.png> ![b](c.png)",
                "<p>x <img src=\"a.png\" alt=\"\"> <img src=\"c.png\" alt=\"b\"></p>",
                &[("markdown.image_alt", "<img src=a.png>")],
            ),
            ("a <script>b</script> c", "<p>a  c</p>", &[not_kept("<script>")]),
            ("a <b style='x'>b</b>", "<p>a <b>b</b></p>", &[not_kept("<b style='x'>")]),
            (
                "<a href=' javascript:x'>a</a>",
                "<p><a>a</a></p>",
                &[("markdown.link_scheme", "<a href=' javascript:x'>")],
            ),
            (
                "<img src='data:x' alt=a>",
                "",
                &[("markdown.link_scheme", "<img src='data:x' alt=a>")],
            ),
            ("a <!-- allow: b --> <i>c</i>", "<p>a  <i>c</i></p>", &[]),
        ] {
            check(&RAW, body, html, diagnostics);
        }
    }

    #[test]
    fn sanitising_changes_nothing_of_ours() {
        let body = "# T {#t}\n\n| a |\n|--:|\n| 1 |\n\nx[^n] [l](m \"t\") ![i](j) `c`\n\n\
                    T\n: D\n\n```rust\nx\n```\n\n3. a\n\n[^n]: N\n";
        let with_html = format!("{body}\n<hr>\n");
        let (plain, _) = read(&format!("{body}\n---\n"), &RAW);
        let (sanitised, diagnostics) = read(&with_html, &RAW);
        assert_eq!(diagnostics, []);
        let attributes = |markdown: &Markdown| {
            let mut tags: Vec<_> = Tokenizer::new(&joined(markdown))
                .map(|token| match token {
                    Ok(Token::StartTag(tag)) => {
                        format!("{} {:?}", String::from_utf8_lossy(&tag.name), tag.attributes)
                    }
                    _ => String::new(),
                })
                .collect();
            tags.retain(|tag| !tag.is_empty());
            tags
        };
        assert_eq!(attributes(&sanitised), attributes(&plain));
        assert_eq!((sanitised.links.len(), sanitised.images.len()), (1, 1));
    }

    #[test]
    fn places_count_from_the_start_of_the_file() {
        let mut diagnostics = Diagnostics::default();
        let markdown = parse("[a](b) <!-- allow: c -->", 10, FileId(3), &OPTIONS, &mut diagnostics);
        assert_eq!(markdown.links[0].span, Span { file: FileId(3), start: 14, end: 15 });
        let allowed = At::new("c".to_owned(), Span { file: FileId(3), start: 29, end: 30 });
        assert_eq!(markdown.allow, [allowed]);
    }

    #[test]
    fn text_is_a_line_for_each_block() {
        let body = "# T\n\na *b*\nc `d`\n\n- e\n- f\n\n| g | h |\n|---|---|\n| i | j |\n\nk[^1]\n\n[^1]: l";
        assert_eq!(read(body, &OPTIONS).0.text, "T\na b c d\ne\nf\ng h\ni j\nk\nl");
        assert_eq!(read("<p>a</p>\n\nb <i>c</i>", &RAW).0.text, "a\nb c");
        for (body, empty) in
            [("", true), (" \n<!-- a -->\n", true), ("a", false), ("![-](b)", false)]
        {
            assert_eq!(read(body, &OPTIONS).0.is_empty(), empty, "{body:?}");
        }
    }

    #[test]
    fn limits_are_diagnostics() {
        let codes = |body: &str, options| {
            let (markdown, diagnostics) = read(body, options);
            assert!(markdown.is_empty() || diagnostics.is_empty());
            diagnostics.iter().map(|d| d.code.name()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&">".repeat(60), &OPTIONS), [""; 0]);
        assert_eq!(codes(&">".repeat(100_000), &OPTIONS), ["markdown.too_deep"]);
        assert_eq!(codes(&("1. ".repeat(100) + "a"), &OPTIONS), ["markdown.too_deep"]);
        assert_eq!(codes(&"*a **b ".repeat(5_000), &OPTIONS), [""; 0]);
        assert_eq!(codes(&format!("a {}", "<b>".repeat(100)), &RAW), ["markdown.too_deep"]);
        assert_eq!(codes(&"a".repeat(MAX_BYTES + 1), &OPTIONS), ["file.too_large"]);
    }

    /// Whether every element is closed, in order, and none has what the site forbids.
    fn assert_well_formed(html: &str) {
        let mut open = Vec::new();
        for token in Tokenizer::new(html) {
            match token {
                Ok(Token::StartTag(tag)) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    assert!(!tag.attributes.contains_key(&b"style"[..]), "{html}");
                    assert!(name != "script" && name != "style" && name != "iframe", "{html}");
                    for key in tag.attributes.keys() {
                        assert!(!key.starts_with(b"on"), "{html}");
                    }
                    if !VOID.contains(&&*name) {
                        open.push(name);
                    }
                }
                Ok(Token::EndTag(tag)) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    assert_eq!(open.pop(), Some(name), "{html}");
                }
                _ => {}
            }
        }
        assert_eq!(open, [""; 0], "{html}");
    }

    /// Fragments that meet in unlikely ways.
    fn fragments() -> impl Strategy<Value = String> {
        let fragment = prop::sample::select(vec![
            "\n",
            "\n\n",
            " ",
            "    ",
            "\t",
            "\r\n",
            "#",
            "## a",
            " {#x}",
            "> ",
            "- ",
            "1. ",
            "* ",
            "**",
            "_",
            "`",
            "```",
            "[",
            "](",
            ")",
            "![",
            "]",
            "[^a]",
            "[^a]: ",
            "[^b]",
            "[b]: c\n",
            "|",
            "|-|\n",
            "| a | b |\n|:-|-:|\n",
            ": ",
            "<",
            ">",
            "<b>",
            "</b>",
            "<a href='x'>",
            "</a>",
            "<table>",
            "<td>",
            "</table>",
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "<textarea>",
            "<plaintext>",
            "<select>",
            "<template>",
            "<math>",
            "<p style=x onclick=y>",
            "<img src=x onerror=y>",
            "<!--",
            "-->",
            "<!-- allow: a, b -->",
            "<div",
            " title=\"",
            "\"",
            "'",
            "&",
            "&lt;",
            "&#10;",
            "javascript:",
            "<https://a.be>",
            "<a@b.be>",
            "a",
            "é",
            "\u{202f}",
            "\0",
            "\u{feff}",
            "---\n",
            "===\n",
            "<h1>",
            "<li>",
            "<![CDATA[",
            "<?",
            "]]>",
            "\\",
            "~~",
            "$",
            "^",
        ]);
        prop::collection::vec(fragment, 0..40).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_well_formed_html(body in prop_oneof![4 => fragments(), 1 => any::<String>()]) {
            for options in [OPTIONS, RAW] {
                let (markdown, diagnostics) = read(&body, &options);
                assert_well_formed(&joined(&markdown));
                for span in diagnostics.iter().map(|d| d.span).chain(markdown.links.iter().map(|l| l.span)) {
                    prop_assert!(body.get(span.start as usize..span.end as usize).is_some());
                }
                let adjacent = markdown.html.windows(2).any(|pair| matches!(pair, [Piece::Html(_), Piece::Html(_)]));
                prop_assert!(!adjacent);
            }
        }
    }
}
