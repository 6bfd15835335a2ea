//! HTML written inside Markdown: its comments, what of it is kept, and the sanitised
//! document cut into pieces again.
//!
//! A tag may begin in one run of HTML and end in another, so that the whole document is
//! sanitised after it was written, by one table of elements and attributes. The same table
//! tells the author beforehand what will not be kept. Nothing here reports or reads a file.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use html5gum::{DefaultEmitter, HtmlString, Span as Bounds, Spanned, StartTag, Token, Tokenizer};

use super::markdown::{LINK_SCHEMES, MAX_DEPTH, destination, refused_scheme};
use crate::html::escape;

/// Adjacent HTML as written, and where each part of it came from.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The HTML, without the `>` or the indentation of the blocks around it.
    pub(super) text: String,
    /// Where parts of `text` begin: in `text`, and in the body.
    places: Vec<(usize, usize)>,
}

/// A comment: the text between `<!--` and `-->`, and its first byte in the body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Comment {
    pub(super) text: String,
    pub(super) start: usize,
}

impl Run {
    pub(super) fn push(&mut self, text: &str, start: usize) {
        self.places.push((self.text.len(), start));
        self.text.push_str(text);
    }

    /// The range of the body that a range of `text` came from.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let source = |at: usize| {
            let part = self.places.partition_point(|&(in_text, _)| in_text <= at);
            let (in_text, in_body) = self.places[..part].last().copied().unwrap_or_default();
            in_body + (at - in_text)
        };
        if range.is_empty() {
            return source(range.start)..source(range.start);
        }
        source(range.start)..source(range.end - 1) + 1
    }

    /// The range of the body that holds the text without the blanks around it.
    pub(super) fn trimmed_place(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        self.place(start..self.text.trim_end().len().max(start))
    }

    /// Takes the comments out. The last value is the place of a `<!--` that nothing closes;
    /// what follows it is gone.
    pub(super) fn split_comments(&self) -> (Self, Vec<Comment>, Option<Range<usize>>) {
        let (mut rest, mut comments) = (Self::default(), Vec::new());
        let mut at = 0;
        while let Some(found) = self.text[at..].find("<!--") {
            let open = at + found;
            let inside = open + "<!--".len();
            self.copy(at..open, &mut rest);
            // `<!-->` and `<!--->` are comments too.
            at = if let Some(dashes) = ["", "-"].iter().find(|dashes| {
                self.text[inside..].strip_prefix(**dashes).is_some_and(|t| t.starts_with('>'))
            }) {
                inside + dashes.len() + 1
            } else if let Some(length) = self.text[inside..].find("-->") {
                let text = self.text[inside..inside + length].to_owned();
                comments.push(Comment { text, start: self.place(inside..inside).start });
                inside + length + "-->".len()
            } else {
                return (rest, comments, Some(self.place(open..inside)));
            };
        }
        self.copy(at..self.text.len(), &mut rest);
        (rest, comments, None)
    }

    /// Copies a range of the text, with its places.
    fn copy(&self, range: Range<usize>, into: &mut Self) {
        let mut start = range.start;
        let first = self.places.partition_point(|&(in_text, _)| in_text <= start);
        for &(in_text, _) in self.places[first..].iter().take_while(|part| part.0 < range.end) {
            into.push(&self.text[start..in_text], self.place(start..start).start);
            start = in_text;
        }
        if start < range.end {
            into.push(&self.text[start..range.end], self.place(start..start).start);
        }
    }
}

impl Comment {
    /// The words of `<!-- allow: WORD, WORD -->`, each with its place in the body.
    pub(super) fn allowed_words(&self) -> Vec<(String, Range<usize>)> {
        let Some(list) = self.text.trim_start().strip_prefix("allow:") else {
            return Vec::new();
        };
        let mut at = self.start + (self.text.len() - list.len());
        let mut words = Vec::new();
        for item in list.split(',') {
            let word = item.trim();
            if !word.is_empty() {
                let start = at + (item.len() - item.trim_start().len());
                words.push((word.to_owned(), start..start + word.len()));
            }
            at += item.len() + 1;
        }
        words
    }
}

/// What an author's HTML holds, with places in the body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// An element (`<script>`) or an attribute (`<p onclick>`) that is not kept.
    NotKept(String, Range<usize>),
    /// The destination of a link.
    Link(String, Range<usize>),
    /// The source of an image, and whether it has a text to stand for it.
    Image(String, bool, Range<usize>),
    /// Text that readers see.
    Text(String),
    /// An element inside more than [`MAX_DEPTH`] others.
    TooDeep(Range<usize>),
}

/// Looks through a run of HTML. `open` holds the elements that earlier runs left open.
pub(super) fn inspect(run: &Run, open: &mut Vec<String>) -> Vec<Found> {
    let mut found = Vec::new();
    for token in tokens(&run.text) {
        match token {
            Token::StartTag(tag) => {
                let range = run.place(bounds(tag.span, &run.text));
                let name = text(&tag.name);
                inspect_tag(&name, &tag, &range, &mut found);
                if !VOID.contains(&&*name) && !CLOSED_BY_OTHERS.contains(&&*name) {
                    open.push(name.into_owned());
                    if open.len() > MAX_DEPTH {
                        found.push(Found::TooDeep(range));
                        return found;
                    }
                }
            }
            Token::EndTag(tag) => {
                if let Some(at) = open.iter().rposition(|name| name.as_bytes() == &**tag.name) {
                    open.truncate(at);
                }
            }
            Token::String(string) => found.push(Found::Text(text(&string.value).into_owned())),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    found
}

fn inspect_tag(name: &str, tag: &StartTag<usize>, range: &Range<usize>, found: &mut Vec<Found>) {
    if !ELEMENTS.contains(&name) {
        found.push(Found::NotKept(format!("<{name}>"), range.clone()));
        return;
    }
    for (attribute, value) in &tag.attributes {
        let (attribute, value) = (text(attribute), text(value));
        if kept(name, &attribute, &value).is_none_or(|kept| kept != value) {
            found.push(Found::NotKept(format!("<{name} {attribute}>"), range.clone()));
        }
    }
    match (name, attribute(tag, "href"), attribute(tag, "src")) {
        ("a", Some(href), _) => found.push(Found::Link(destination(&href), range.clone())),
        ("img", _, Some(src)) => {
            let alt = attribute(tag, "alt").is_some();
            found.push(Found::Image(destination(&src), alt, range.clone()));
        }
        _ => {}
    }
}

/// A part of a sanitised document.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// HTML that stays as it is.
    Html(String),
    /// The destination of a link: what stands between the quotes of `href`.
    Link(String),
    /// A whole image.
    Image {
        /// Where it comes from.
        source: String,
        /// The text that stands for it.
        alt: String,
        /// The text shown on it.
        title: Option<String>,
    },
}

/// Removes from a document every element and attribute that is not in the tables below.
pub(super) fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// Cuts a sanitised document at the destinations of its links and at its images.
pub(super) fn cut(html: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut copied = 0;
    for token in tokens(html) {
        let Token::StartTag(tag) = token else { continue };
        let (name, range) = (text(&tag.name), bounds(tag.span, html));
        let href = attribute(&tag, "href")
            .filter(|href| refused_scheme(&destination(href), LINK_SCHEMES).is_none());
        match (&*name, href, attribute(&tag, "src")) {
            ("a", Some(href), _) => {
                let mut before = html[copied..range.start].to_owned();
                before.push_str("<a");
                for (key, value) in tag.attributes.iter().filter(|(key, _)| ***key != *b"href") {
                    before.push_str(&format!(" {}=\"{}\"", text(key), escape(&text(value))));
                }
                before.push_str(" href=\"");
                parts.extend([Part::Html(before), Part::Link(href), Part::Html("\">".to_owned())]);
            }
            ("img", _, source) => {
                parts.push(Part::Html(html[copied..range.start].to_owned()));
                parts.extend(source.map(|source| Part::Image {
                    source,
                    alt: attribute(&tag, "alt").unwrap_or_default(),
                    title: attribute(&tag, "title"),
                }));
            }
            _ => continue,
        }
        copied = range.end;
    }
    parts.push(Part::Html(html[copied..].to_owned()));
    parts
}

/// Elements without an end tag.
pub(super) const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements that their next sibling closes, so that they do not nest by themselves.
const CLOSED_BY_OTHERS: &[&str] =
    &["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option"];

/// The elements that are kept: what our writer makes, and words and figures around it.
/// Absent are scripts, styles, frames, forms, drawings, and titles of the first level.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Attributes that every element may have.
const ATTRIBUTES: &[&str] = &[
    "id",
    "lang",
    "dir",
    "title",
    "class",
    "role",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-hidden",
];

/// Attributes of some elements.
const ATTRIBUTES_OF: &[(&str, &[&str])] = &[
    ("a", &["href", "hreflang"]),
    ("details", &["open"]),
    ("div", &["tabindex"]),
    ("img", &["src", "alt"]),
    ("li", &["value"]),
    ("ol", &["start", "reversed"]),
    ("td", &["colspan", "rowspan", "headers"]),
    ("th", &["colspan", "rowspan", "headers", "scope"]),
    ("time", &["datetime"]),
];

/// The classes our writer gives. An author's own are not kept: a text could otherwise
/// dress itself as another part of the site, as the badge for one.
const CLASSES: &[&str] = &[
    "align-center",
    "align-left",
    "align-right",
    "footnote-back",
    "footnote-reference",
    "footnotes",
    "table-scroll",
];

const ROLES: &[&str] = &["doc-backlink", "doc-endnotes", "doc-noteref"];

/// Elements whose content goes with them: none of it is text for readers.
const DROPPED_WHOLE: &[&str] = &[
    "applet", "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "style",
    "svg", "template", "textarea", "title",
];

/// The value that an attribute keeps, if it is kept at all. The schemes of destinations
/// are checked elsewhere.
fn kept<'v>(element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let of_element = |&(name, list): &(&str, &[&str])| name == element && list.contains(&attribute);
    if !ATTRIBUTES.contains(&attribute) && !ATTRIBUTES_OF.iter().any(of_element) {
        return None;
    }
    match attribute {
        "class" => {
            let ours = |class: &&str| {
                CLASSES.contains(class) || (element == "code" && class.starts_with("language-"))
            };
            let (all, kept) = (value.split_ascii_whitespace(), value.split_ascii_whitespace());
            if all.clone().all(|class| ours(&class)) {
                return Some(Cow::Borrowed(value));
            }
            let kept: Vec<_> = kept.filter(ours).collect();
            (!kept.is_empty()).then(|| Cow::Owned(kept.join(" ")))
        }
        "role" => ROLES.contains(&value).then_some(Cow::Borrowed(value)),
        "tabindex" => (value == "0").then_some(Cow::Borrowed(value)),
        _ => Some(Cow::Borrowed(value)),
    }
}

static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let set = |list: &[&'static str]| list.iter().copied().collect::<HashSet<_>>();
    let of_elements: HashMap<_, _> =
        ATTRIBUTES_OF.iter().map(|&(name, list)| (name, set(list))).collect();
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(set(ELEMENTS))
        .clean_content_tags(set(DROPPED_WHOLE))
        .generic_attributes(set(ATTRIBUTES))
        .tag_attributes(of_elements)
        .url_schemes(set(LINK_SCHEMES))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .attribute_filter(kept)
        .link_rel(None)
        .strip_comments(true);
    builder
});

fn tokens(html: &str) -> impl Iterator<Item = Token<usize>> {
    Tokenizer::new_with_emitter(html, DefaultEmitter::<usize>::new_with_span())
        .map(|token| token.unwrap_or_else(|never| match never {}))
}

/// The bytes of a token, never outside the text.
fn bounds(span: Bounds<usize>, html: &str) -> Range<usize> {
    let end = html.floor_char_boundary(span.end);
    html.floor_char_boundary(span.start).min(end)..end
}

fn attribute(tag: &StartTag<usize>, name: &str) -> Option<String> {
    let value: &Spanned<HtmlString, usize> = tag.attributes.get(name.as_bytes())?;
    Some(text(value).into_owned())
}

fn text(bytes: &HtmlString) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Run {
        let mut run = Run::default();
        run.push(text, 100);
        run
    }

    #[test]
    fn comments_are_taken_out() {
        let cases: [(&str, &str, &[&str], Option<usize>); 7] = [
            ("<!-- a -->", "", &[" a "], None),
            ("x<!-- a --> y <!--b-->z", "x y z", &[" a ", "b"], None),
            ("<!-->x", "x", &[], None),
            ("<!--->x", "x", &[], None),
            ("<!---->x", "x", &[""], None),
            ("x <!-- a", "x ", &[], Some(102)),
            ("<!-- a --> <!--", " ", &[" a "], Some(111)),
        ];
        for (input, rest, comments, unclosed) in cases {
            let (left, found, open) = run(input).split_comments();
            let found: Vec<_> = found.iter().map(|comment| &*comment.text).collect();
            assert_eq!(
                (&*left.text, &*found, open.map(|range| range.start)),
                (rest, comments, unclosed),
                "{input:?}"
            );
        }
    }

    #[test]
    fn places_lead_back_to_the_source() {
        let source = "> <b>\n> <!-- é -->\n> <i>";
        let mut run = Run::default();
        for (part, at) in [("<b>\n", 2), ("<!-- é -->\n", 8), ("<i>", 22)] {
            run.push(part, at);
        }
        assert_eq!(&source[run.trimmed_place()], "<b>\n> <!-- é -->\n> <i>");
        let (rest, comments, _) = run.split_comments();
        assert_eq!(rest.text, "<b>\n\n<i>");
        assert_eq!(&source[rest.place(5..8)], "<i>");
        assert_eq!(&source[comments[0].start..][..4], " é ");
    }

    #[test]
    fn allowed_words_have_places() {
        let comment = " allow: patient, épuisement professionnel,, ";
        let words = Comment { text: comment.to_owned(), start: 0 }.allowed_words();
        let found: Vec<_> = words.iter().map(|(word, range)| (&**word, range.clone())).collect();
        assert_eq!(found, [("patient", 8..15), ("épuisement professionnel", 17..42)]);
        for (word, range) in &words {
            assert_eq!(word, &comment[range.clone()]);
        }
        assert!(Comment { text: " other: x ".to_owned(), start: 0 }.allowed_words().is_empty());
    }

    #[test]
    fn names_what_is_not_kept() {
        let cases: [(&str, &[&str]); 9] = [
            ("<b>x</b>", &[]),
            ("<script>x</script>", &["<script>"]),
            ("<IFRAME src=x>", &["<iframe>"]),
            ("<p onclick='x' style=a>", &["<p onclick>", "<p style>"]),
            ("<p class=badge>", &["<p class>"]),
            ("<td class=align-left colspan=2>", &[]),
            ("<div tabindex=3>", &["<div tabindex>"]),
            ("<h1>", &["<h1>"]),
            ("<details open><summary>x</summary></details>", &[]),
        ];
        for (input, expected) in cases {
            let found = inspect(&run(input), &mut Vec::new());
            let names: Vec<_> = found
                .iter()
                .filter_map(|found| match found {
                    Found::NotKept(name, _) => Some(&**name),
                    _ => None,
                })
                .collect();
            assert_eq!(names, expected, "{input:?}");
        }
    }

    #[test]
    fn nesting_counts_only_what_stays_open() {
        let deep = |html: &str| {
            let found = inspect(&run(html), &mut Vec::new());
            found.iter().any(|found| matches!(found, Found::TooDeep(_)))
        };
        assert!(!deep(&"<b>".repeat(MAX_DEPTH)));
        assert!(deep(&"<b>".repeat(MAX_DEPTH + 1)));
        assert!(!deep(&"<b></b>".repeat(500)));
        assert!(!deep(&"<p>x<br>".repeat(500)));
        assert!(deep(&"<b></i>".repeat(500)));
    }

    #[test]
    fn sanitises_and_cuts() {
        let html = |text: &str| Part::Html(text.to_owned());
        let cases = [
            ("<b>x", vec![html("<b>x</b>")]),
            ("<p onclick=x>a<script>b</script></p>", vec![html("<p>a</p>")]),
            (
                "é<a title='\"' href='a&amp;b' id=z>x</a>",
                vec![
                    html("é<a id=\"z\" title=\"&quot;\" href=\""),
                    Part::Link("a&b".to_owned()),
                    html("\">"),
                    html("x</a>"),
                ],
            ),
            ("<a href='javascript:x'>y</a>", vec![html("<a>y</a>")]),
            ("<a href='java\nscript:x'>y</a>", vec![html("<a>y</a>")]),
            (
                "<img src=a.png onerror=x alt=b>",
                vec![
                    html(""),
                    Part::Image { source: "a.png".into(), alt: "b".into(), title: None },
                    html(""),
                ],
            ),
            ("<svg><a href=x>y</a></svg>z", vec![html("z")]),
            ("<p class='badge align-left'>x</p>", vec![html("<p class=\"align-left\">x</p>")]),
        ];
        for (input, expected) in cases {
            assert_eq!(cut(&sanitise(input)), expected, "{input:?}");
        }
    }
}
