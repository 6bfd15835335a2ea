//! Words that information on care does without: superlatives, promises, testimonials…
//!
//! In goes a text and its language, out go what was found and of which kind. The lists
//! are data: `wording.toml`. A finding is let pass by a comment that names its code:
//! `<!-- allow: wording.promise -->` anywhere in a text in Markdown, `# allow:
//! wording.promise` on the line of a TOML value or above it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem;

use super::Context;
use super::phrase::Matcher;
use super::texts::{self, PageTexts};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::locale::{Lang, Localized};
use crate::model::record::did_you_mean;
use crate::model::value::Text;
use crate::model::writing::{Body, Writing};
use crate::source::{At, FileId, SourceMap, Span};

/// A passage that a careful text does without.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Of which kind it is.
    pub code: Code,
    /// What was found, as it was written, on one line.
    pub quotation: String,
}

/// The passages of a text that a careful one does without, from left to right.
#[must_use]
pub fn lint(lang: Lang, text: &str) -> Vec<Found> {
    let mut runs: Vec<super::phrase::Match<Option<Code>>> = Vec::new();
    for one in MATCHERS[lang as usize].find(text) {
        // Five stars in a row are one finding.
        match runs.last_mut() {
            Some(last) if last.range.end == one.range.start && last.tags == one.tags => {
                last.range.end = one.range.end;
            }
            _ => runs.push(one),
        }
    }
    let real = runs.into_iter().filter(|found| !found.tags.contains(&None));
    real.flat_map(|found| {
        let words = text[found.range.clone()].split_whitespace();
        let quotation = words.collect::<Vec<_>>().join(" ");
        let codes = found.tags.into_iter().flatten();
        let of =
            move |code| Found { range: found.range.clone(), code, quotation: quotation.clone() };
        codes.map(of).collect::<Vec<_>>()
    })
    .collect()
}

/// The kinds of findings, by their names in `wording.toml`.
const KINDS: &[(&str, Code)] = &[
    ("superlative", Code::WordingSuperlative),
    ("promise", Code::WordingPromise),
    ("before_after", Code::WordingBeforeAfter),
    ("testimonial", Code::WordingTestimonial),
    ("rating", Code::WordingRating),
    ("discount", Code::WordingDiscount),
    ("comparison", Code::WordingComparison),
];

/// The lists, by kind and language.
static LISTS: LazyLock<BTreeMap<String, BTreeMap<String, Vec<String>>>> = LazyLock::new(|| {
    toml::from_str(include_str!("wording.toml")).expect("the lists are ours; a test reads them")
});

/// A matcher a language, made when something is first said in it.
static MATCHERS: [LazyLock<Matcher<Option<Code>>>; Lang::ALL.len()] = [
    LazyLock::new(|| matcher(Lang::ALL[0])),
    LazyLock::new(|| matcher(Lang::ALL[1])),
    LazyLock::new(|| matcher(Lang::ALL[2])),
    LazyLock::new(|| matcher(Lang::ALL[3])),
];

/// Makes ready what texts in a language are compared with.
pub(super) fn prepare(lang: Lang) {
    LazyLock::force(&MATCHERS[lang as usize]);
}

/// The phrases of a language; those without a code are let pass.
fn matcher(lang: Lang) -> Matcher<Option<Code>> {
    let kinds = KINDS.iter().map(|&(name, code)| (name, Some(code))).chain([("except", None)]);
    let patterns = kinds.flat_map(|(name, tag)| {
        LISTS[name][lang.key()].iter().map(move |pattern| (pattern.as_str(), tag))
    });
    Matcher::new(patterns)
}

/// The texts of a file in Markdown.
pub(super) fn page(page: &PageTexts<'_>, context: Context<'_>, found: &mut Diagnostics) {
    page.texts(&mut |_, text| localized(text, context.sources, found));
    writing(page.writing, context.sources, found);
}

/// The texts of the files that are TOML alone.
pub(super) fn records(network: &Network, context: Context<'_>, found: &mut Diagnostics) {
    texts::records(network, &mut |_, text| localized(text, context.sources, found));
    let names = network.site.place.iter().map(|place| &place.name).chain([&network.site.name]);
    // A name that is the same in every language is said in those of the site.
    let said = |lang: &Lang| network.languages().any(|own| own == *lang);
    for (lang, name) in names.flat_map(|name| name.iter()).filter(|(lang, _)| said(lang)) {
        words(lang, name.as_str(), name.span, context.sources, found);
    }
}

/// A text of a TOML value, in its languages.
fn localized(text: &Localized<Text>, sources: &SourceMap, found: &mut Diagnostics) {
    for (lang, at) in text.iter() {
        value(lang, at, sources, found);
    }
}

fn value(lang: Lang, at: &At<Text>, sources: &SourceMap, found: &mut Diagnostics) {
    words(lang, at.as_str(), at.span, sources, found);
}

fn words(lang: Lang, text: &str, span: Span, sources: &SourceMap, found: &mut Diagnostics) {
    let source = sources.get(span.file).map_or("", |file| &file.text);
    for passage in lint(lang, text) {
        if !allowed_beside(source, span, passage.code) {
            // Escapes may stand between what was typed and what it says.
            let span = exact_place(source, span, &text[passage.range.clone()]);
            found.push(finding(&passage, span));
        }
    }
}

/// The words of a template of letters. A comment `// allow: wording.promise` anywhere in it
/// allows a kind.
pub fn template(lang: Lang, text: &str, file: FileId, found: &mut Diagnostics) {
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    let allowed: Vec<&str> = text
        .lines()
        .filter(|line| is_comment(line))
        .filter_map(|line| line.split_once("allow:"))
        .flat_map(|(_, kinds)| kinds.split(','))
        .map(str::trim)
        .collect();
    let words: String = text
        .split_inclusive('\n')
        .map(
            |line| {
                if is_comment(line) { " ".repeat(line.len() - 1) + "\n" } else { line.to_owned() }
            },
        )
        .collect();
    for passage in lint(lang, &words) {
        if !allowed.contains(&passage.code.name()) {
            found.push(finding(&passage, Span::new(file, passage.range.clone())));
        }
    }
}

fn finding(passage: &Found, span: Span) -> Diagnostic {
    let finding = Diagnostic::new(passage.code, span).arg("found", &passage.quotation);
    finding.arg("code", passage.code.name())
}

/// The place of words inside a TOML value, or the value's own.
fn exact_place(source: &str, span: Span, words: &str) -> Span {
    let range = span.start as usize..span.end as usize;
    let at = source.get(range.clone()).and_then(|written| written.find(words));
    at.map_or(span, |at| Span::new(span.file, range.start + at..range.start + at + words.len()))
}

/// Whether a comment allows a code: on a line of the value, or on those right above it.
fn allowed_beside(source: &str, span: Span, code: Code) -> bool {
    let (Some(before), Some(after)) =
        (source.get(..span.start as usize), source.get(span.end as usize..))
    else {
        return false;
    };
    let rest_of_line = after.lines().next().unwrap_or_default();
    let above = before.lines().rev().skip(usize::from(!before.ends_with('\n')));
    let above = above.take_while(|line| line.trim_start().starts_with('#'));
    std::iter::once(rest_of_line).chain(above).any(|line| {
        let comment = line.rsplit_once('#').map_or("", |(_, comment)| comment.trim());
        let list = comment.strip_prefix("allow:").unwrap_or_default();
        list.split([',', ' ']).any(|word| word.trim() == code.name())
    })
}

/// A text in Markdown, in its languages.
fn writing(writing: &Writing, sources: &SourceMap, found: &mut Diagnostics) {
    for (lang, body) in writing.iter() {
        for at in [&body.front.title, &body.front.summary].into_iter().flatten() {
            value(lang, at, sources, found);
        }
        self::body(lang, body, sources, found);
    }
}

fn body(lang: Lang, body: &Body, sources: &SourceMap, found: &mut Diagnostics) {
    let known = || KINDS.iter().map(|(_, code)| code.name());
    for word in &body.markdown.allow {
        if !known().any(|name| name == word.value) {
            let suggestion = did_you_mean(&word.value, known()).unwrap_or_default();
            let finding = Diagnostic::new(Code::WordingAllowUnknown, word.span);
            found.push(finding.arg("word", &word.value).arg("suggestion", suggestion));
        }
    }
    let source = sources.get(body.file).map_or("", |file| &file.text);
    let is_allowed =
        |passage: &Found| body.markdown.allow.iter().any(|word| word.value == passage.code.name());
    // Front matter is looked at value by value.
    let start = body_start(source);
    let mut written = lint(lang, &words_alone(&source[start..]));
    for passage in &mut written {
        passage.range = passage.range.start + start..passage.range.end + start;
    }
    // What readers see may differ from what was typed: entities, ends of lines in
    // quotations, elements inside a phrase. A line is a block, and no phrase crosses one.
    let seen = lint(lang, &body.markdown.text.replace('\n', "\n\n"));
    let mut places: Vec<(Code, String)> =
        written.iter().map(|passage| (passage.code, letters(&passage.quotation))).collect();
    for passage in written.iter().filter(|passage| !is_allowed(passage)) {
        found.push(finding(passage, Span::new(body.file, passage.range.clone())));
    }
    for passage in seen.iter().filter(|passage| !is_allowed(passage)) {
        let same = (passage.code, letters(&passage.quotation));
        if let Some(at) = places.iter().position(|place| *place == same) {
            places.swap_remove(at);
        } else {
            found.push(finding(passage, place_of_a_word(source, body.file, &passage.quotation)));
        }
    }
}

/// The letters and digits of a passage, to compare it however it is dressed.
fn letters(passage: &str) -> String {
    super::phrase::fold(passage).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Where the longest word of a passage stands in a file's text, or the file as a whole.
fn place_of_a_word(source: &str, file: crate::source::FileId, passage: &str) -> Span {
    let start = body_start(source);
    let words = passage.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2);
    let place = |word: &str| Some((source[start..].find(word)? + start, word.len()));
    let longest = words.filter_map(place).max_by_key(|&(_, length)| length);
    longest.map_or(Span::file(file), |(at, length)| Span::new(file, at..at + length))
}

/// A text with its comments, tags and addresses blanked out, so that every word stays where
/// it was.
fn words_alone(source: &str) -> String {
    let mut bytes = source.as_bytes().to_vec();
    for (open, close) in [("<!--", "-->"), ("](", ")"), ("{#", "}"), ("<", ">")] {
        let mut at = 0;
        while let Some(from) = find(&source[at..], open).map(|found| at + found) {
            let inside = from + open.len();
            let Some(to) = find(&source[inside..], close).map(|found| inside + found) else {
                break;
            };
            bytes[from..to + close.len()].fill(b' ');
            at = to + close.len();
        }
    }
    for at in memmem::find_iter(source.as_bytes(), "://") {
        let to = source[at..].find(char::is_whitespace).map_or(source.len(), |found| at + found);
        bytes[at..to].fill(b' ');
    }
    String::from_utf8(bytes).expect("whole characters were blanked out")
}

fn find(text: &str, wanted: &str) -> Option<usize> {
    memmem::find(text.as_bytes(), wanted.as_bytes())
}

/// Where the text begins: after the second line `+++`.
fn body_start(source: &str) -> usize {
    let is_fence = |line: &str| line.trim_start_matches('\u{feff}').trim_end() == "+++";
    let mut lines = source.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else { return 0 };
    let mut at = first.len();
    for line in lines {
        at += line.len();
        if is_fence(line) {
            return at;
        }
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    /// Compares the kinds and quotations found in a text.
    fn check(lang: Lang, text: &str, expected: &[(&str, &str)]) {
        let found = lint(lang, text);
        let found: Vec<(&str, &str)> =
            found.iter().map(|found| (found.code.name(), found.quotation.as_str())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn french() {
        check(Lang::Fr, "Les meilleurs psychologues", &[("wording.superlative", "Les meilleurs")]);
        check(Lang::Fr, "Guérison GARANTIE !", &[("wording.promise", "Guérison GARANTIE")]);
        check(Lang::Fr, "Avant/après : jugez", &[("wording.before_after", "Avant/après")]);
        check(Lang::Fr, "Avis de nos patients", &[("wording.testimonial", "Avis de nos patients")]);
        check(Lang::Fr, "Noté 5 étoiles", &[("wording.rating", "Noté 5 étoiles")]);
        check(Lang::Fr, "20 % de réduction", &[("wording.discount", "20 % de réduction")]);
        check(Lang::Fr, "moins cher qu’ailleurs", &[]);
        check(
            Lang::Fr,
            "Contrairement aux autres",
            &[("wording.comparison", "Contrairement aux autres")],
        );
    }

    #[test]
    fn other_languages() {
        check(Lang::Nl, "De beste psychologen", &[("wording.superlative", "De beste")]);
        check(Lang::Nl, "10 % korting", &[("wording.discount", "10 % korting")]);
        check(Lang::De, "garantierte Heilung", &[("wording.promise", "garantierte Heilung")]);
        check(Lang::De, "Vorher-Nachher-Bilder", &[("wording.before_after", "Vorher-Nachher")]);
        check(
            Lang::En,
            "What our patients say",
            &[("wording.testimonial", "What our patients say")],
        );
        check(Lang::En, "better than other teams", &[("wording.comparison", "better than other")]);
    }

    #[test]
    fn plain_words_pass() {
        for text in [
            "Le meilleur moment pour appeler est le matin.",
            "Un tarif réduit est possible. La première rencontre dure 50 minutes.",
            "La promotion de la santé au travail. On vous a refusé une promotion.",
            "Aller mieux. Que faire ? Dormir mieux qu’avant.",
            "Nous ne promettons pas la guérison.",
            "Uniquement sur rendez-vous, avant et après le travail.",
        ] {
            check(Lang::Fr, text, &[]);
        }
        check(Lang::En, "The best time to call is the morning.", &[]);
        check(Lang::De, "Am besten rufen Sie an.", &[]);
        check(Lang::Nl, "De beste tijd om te bellen.", &[]);
    }

    #[test]
    fn every_list_has_every_language() {
        let lists: BTreeMap<String, BTreeMap<String, Vec<String>>> =
            toml::from_str(include_str!("wording.toml")).expect("well-formed");
        let mut names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).chain(["except"]).collect();
        names.sort_unstable();
        assert_eq!(lists.keys().map(String::as_str).collect::<Vec<_>>(), names);
        for (name, list) in lists {
            assert!(Lang::ALL.iter().all(|lang| !list[lang.key()].is_empty()), "{name}");
        }
    }

    #[test]
    fn comments_and_addresses_hold_no_words() {
        let source = "é <!-- b --> [c](d) <https://e> f {#g} http://h i";
        assert_eq!(words_alone(source).split_whitespace().collect::<String>(), "é[cfhttpi");
        assert_eq!(words_alone(source).len(), source.len());
        assert_eq!(words_alone("words alone"), "words alone");
    }

    #[test]
    fn comments_allow() {
        let place = |source: &str| {
            let at = source.find("\"x\"").expect("a value");
            Span::new(FileId(0), at..at + 3)
        };
        let allowed = |source: &str| allowed_beside(source, place(source), Code::WordingPromise);
        assert!(allowed("a = \"x\" # allow: wording.promise"));
        assert!(allowed("# allow: wording.promise\na = \"x\""));
        assert!(allowed("# allow: wording.rating, wording.promise\n# because\na = \"x\"\n"));
        assert!(!allowed("# allow: wording.promise\n\na = \"x\""));
        assert!(!allowed("# allow: wording.promise\nb = 1\na = \"x\""));
        assert!(!allowed("a = \"x\" # allow: wording.rating"));
    }
}
