//! The words of one language: phrases from Fluent files; dates, prices and lists by
//! ICU4X; alphabetical order. In go the files' texts, the later ones overriding the
//! earlier; out come strings. A leaf: it reads no file and knows no page.
//!
//! Everything is made once and shared between threads; formatters even between the
//! [`Phrases`] of one language, so that a preview that reloads a theme pays only for the
//! messages.

mod calendar;
mod elision;
mod escapes;
mod language;
mod messages;
mod nesting;
mod numbers;
mod order;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Attribute, Entry, Pattern};

use crate::diagnostic::Arg;
use crate::seeds;
use language::Language;
pub use language::negotiate;
use messages::{MOST_DIGITS, Mention, mentions, placeables};

/// How many placeables Fluent resolves for one text (fluent-bundle, `MAX_PLACEABLES`).
const MOST_PLACEABLES: usize = 100;

/// U+00A0.
const NO_BREAK: &str = "\u{a0}";

/// One file of phrases.
#[derive(Debug, Clone, Copy)]
pub struct Layer<'a> {
    /// Where it lies, for faults.
    pub path: &'a str,
    /// The whole text.
    pub text: &'a str,
}

/// What is wrong in a file of phrases; the rest of the file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseFault {
    /// The path of the [`Layer`].
    pub path: String,
    /// The bytes of its text to underline.
    pub range: Range<usize>,
    /// What is wrong, in English, as Fluent's own messages are.
    pub message: String,
}

/// The words of one language.
pub struct Phrases {
    language: Language,
    formats: &'static Formats,
    bundle: FluentBundle<Arc<FluentResource>>,
    files: Vec<Arc<FluentResource>>,
    /// Every text a page may ask for: `message` and `message.attribute`.
    texts: HashMap<String, Place, ahash::RandomState>,
    /// The same for terms, without their hyphen; only messages may ask for these.
    terms: HashMap<String, Place, ahash::RandomState>,
}

/// Where a text lies: a file, an entry of it, and an attribute or its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Place {
    file: usize,
    entry: usize,
    attribute: Option<usize>,
}

/// The formatters of one language.
struct Formats {
    calendar: calendar::Calendar,
    numbers: numbers::Numbers,
    collator: icu_collator::CollatorBorrowed<'static>,
}

impl Formats {
    fn of(language: Language) -> &'static Self {
        static ALL: [OnceLock<Formats>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        ALL[language as usize].get_or_init(|| Self {
            calendar: calendar::Calendar::new(language),
            numbers: numbers::Numbers::new(language),
            collator: order::collator(language),
        })
    }
}

impl Phrases {
    /// The words of `fr`, `nl`, `de` or `en` (English for any other code) from files of
    /// phrases. Each text of a later file, value or attribute alike, replaces the one
    /// that an earlier file gives the same key.
    ///
    /// The faults are syntax errors, a key that one file has twice, and references to
    /// messages, terms or functions that no file has, and texts that include themselves,
    /// more than a hundred placeables or decide by a number of more than fifteen digits: there are
    /// none of these then.
    #[must_use]
    pub fn new(code: &str, layers: &[Layer<'_>]) -> (Self, Vec<PhraseFault>) {
        seeds::count_by_thread();
        let language = Language::of_tag(code).unwrap_or(Language::En);
        let locale = language.locale().to_string();
        let locale = locale.parse().expect("Fluent and ICU4X read the same tags");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::in_phrases(language)));
        bundle.add_builtins().expect("an empty bundle has no function yet");
        for (name, function) in elision::FUNCTIONS {
            bundle.add_function(name, function).expect("no built-in has this name");
        }
        let mut phrases = Self {
            language,
            formats: Formats::of(language),
            bundle,
            files: Vec::new(),
            texts: HashMap::default(),
            terms: HashMap::default(),
        };
        let mut faults = Vec::new();
        for layer in layers {
            phrases.add(layer, &mut faults);
        }
        let referring = phrases.find_dangling(layers, &mut faults);
        phrases.drop_endless(&referring, layers, &mut faults);
        (phrases, faults)
    }

    /// A phrase by the key of a message or of an attribute (`message.attribute`); none
    /// if no file has it. A variable without argument shows as `{$name}`: a test holds
    /// [`Phrases::variables`] against what is given.
    #[must_use]
    pub fn text<'a>(&'a self, key: &str, args: &[(&str, Arg)]) -> Option<Cow<'a, str>> {
        let pattern = self.pattern(*self.texts.get(key)?);
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        let values = (!args.is_empty()).then_some(&values);
        Some(self.bundle.format_pattern(pattern, values, &mut Vec::new()))
    }

    /// Whether a message or attribute has a text.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.texts.contains_key(key)
    }

    /// The keys of all texts, attributes as `message.attribute`, sorted.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = self.texts.keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    /// The variables that a phrase and the messages it includes use, without `$`.
    #[must_use]
    pub fn variables(&self, key: &str) -> BTreeSet<&str> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![key.to_owned()];
        while let Some(key) = waiting.pop() {
            let Some(&place) = self.texts.get(&key) else { continue };
            if !seen.insert(key) {
                continue;
            }
            for mention in mentions(self.pattern(place)) {
                match mention {
                    Mention::Variable(name) => drop(variables.insert(name)),
                    Mention::Message { name, attribute } => waiting.push(joined(name, attribute)),
                    // A term sees only what its mention gives it.
                    Mention::Term { .. } | Mention::Function(_) => {}
                }
            }
        }
        variables
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            Arg::Number(number) => FluentValue::from(number),
            Arg::Date(date) => FluentValue::from(self.date_long(*date)),
            Arg::Cents(cents) => FluentValue::from(self.price(*cents)),
        }
    }

    fn pattern(&self, place: Place) -> &Pattern<&str> {
        let (_, value, attributes) = self.entry(place);
        match place.attribute {
            Some(at) => &attributes[at].value,
            None => value.expect("a place without attribute is that of a value"),
        }
    }

    /// Name, value and attributes of a message or term.
    fn entry(&self, place: Place) -> (&str, Option<&Pattern<&str>>, &[Attribute<&str>]) {
        let entry = self.files[place.file].get_entry(place.entry);
        match entry.expect("files don't change once they are read") {
            Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            _ => unreachable!("a place is that of a message or a term"),
        }
    }

    fn add(&mut self, layer: &Layer<'_>, faults: &mut Vec<PhraseFault>) {
        let text = layer.text.strip_prefix('\u{feff}').unwrap_or(layer.text);
        let (text, unreadable) = escapes::readable(text);
        let (text, deep) = nesting::shallow(text);
        let (resource, errors) = match FluentResource::try_new(text.into_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        if let Some(range) = unreadable.filter(|_| errors.is_empty()) {
            faults.push(layer.fault(range, "an escape that is none".to_owned()));
        }
        if let Some(range) = deep {
            let deepest = nesting::DEEPEST;
            let message = format!("placeables stand in each other more than {deepest} deep");
            faults.push(layer.fault(range, message));
        }
        for error in errors {
            faults.push(layer.fault(error.pos, error.kind.to_string()));
        }
        let file = self.files.len();
        let resource = Arc::new(resource);
        let mut seen = BTreeSet::new();
        for (entry, content) in resource.entries().enumerate() {
            let (id, has_value, attributes, index) = match content {
                Entry::Message(message) => {
                    (message.id.name, message.value.is_some(), &message.attributes, &mut self.texts)
                }
                Entry::Term(term) => (term.id.name, true, &term.attributes, &mut self.terms),
                _ => continue,
            };
            let is_term = matches!(content, Entry::Term(_));
            if !seen.insert((is_term, id)) {
                let range = range_of(id, resource.source());
                faults.push(layer.fault(range, format!("\"{id}\" is in this file already")));
            }
            if has_value {
                index.insert(id.to_owned(), Place { file, entry, attribute: None });
            }
            let mut named = BTreeSet::new();
            for (at, Attribute { id: attribute, .. }) in attributes.iter().enumerate() {
                let key = joined(id, Some(attribute.name));
                // Of two with a name Fluent takes the first.
                if !named.insert(attribute.name) {
                    let range = range_of(attribute.name, resource.source());
                    faults.push(layer.fault(range, format!("\"{key}\" is in this file already")));
                    continue;
                }
                index.insert(key, Place { file, entry, attribute: Some(at) });
            }
        }
        self.bundle.add_resource_overriding(Arc::clone(&resource));
        self.files.push(resource);
    }

    /// Finds what texts refer to and nothing has: Fluent would show its bare name. Gives the texts
    /// that refer to others.
    fn find_dangling(&self, layers: &[Layer<'_>], faults: &mut Vec<PhraseFault>) -> Vec<Place> {
        let mut referring = Vec::new();
        let mut places: Vec<Place> =
            self.texts.values().chain(self.terms.values()).copied().collect();
        places.sort_unstable();
        for place in places {
            for mention in mentions(self.pattern(place)) {
                if matches!(mention, Mention::Message { .. } | Mention::Term { .. })
                    && referring.last() != Some(&place)
                {
                    referring.push(place);
                }
                let (name, shown) = match mention {
                    Mention::Message { name, attribute } if !self.resolves(name, attribute) => {
                        (name, joined(name, attribute))
                    }
                    Mention::Term { name, attribute } => {
                        let key = joined(name, attribute);
                        if self.terms.contains_key(&key) {
                            continue;
                        }
                        (name, format!("-{key}"))
                    }
                    Mention::Function(name) if !is_function(name) => (name, format!("{name}()")),
                    _ => continue,
                };
                let range = range_of(name, self.files[place.file].source());
                let fault = layers[place.file].fault(range, format!("there is no \"{shown}\""));
                faults.push(fault);
            }
        }
        referring
    }

    /// Drops texts that Fluent would give up on in the middle, or that it cannot say why it does:
    /// those that include themselves, more placeables than it takes, or numbers that it cannot
    /// decide by.
    fn drop_endless(
        &mut self,
        referring: &[Place],
        layers: &[Layer<'_>],
        faults: &mut Vec<PhraseFault>,
    ) {
        let direct = |place: Place| placeables(self.pattern(place), &|_| 0);
        let all = self.texts.values().chain(self.terms.values()).copied();
        let mut endless: Vec<Place> =
            all.filter(|&place| direct(place) > MOST_PLACEABLES).collect();
        // The others are counted again until none takes more than it did. What includes itself never
        // has enough.
        let counts = referring.iter().map(|&place| (place, direct(place)));
        let mut counts: HashMap<Place, usize> = counts.collect();
        let mut has_grown = true;
        while has_grown {
            has_grown = false;
            for &place in referring {
                let of = |mention: Mention<'_>| {
                    let counted =
                        |place| counts.get(&place).copied().unwrap_or_else(|| direct(place));
                    self.mentioned(mention).map_or(0, counted)
                };
                let count = placeables(self.pattern(place), &of).min(MOST_PLACEABLES + 1);
                has_grown |= counts.insert(place, count).is_some_and(|before| count > before);
            }
        }
        let counts = counts.into_iter().filter(|(_, count)| *count > MOST_PLACEABLES);
        endless.extend(counts.map(|(place, _)| place));
        endless.sort_unstable();
        endless.dedup();
        for &place in &endless {
            let is_endless = |place: &Place| endless.binary_search(place).is_ok();
            let wrong = if direct(place) == usize::MAX {
                format!("decides by a number of more than {MOST_DIGITS} digits")
            } else if self.includes_itself(place) {
                "includes itself".to_owned()
            } else if self.included(place).any(|included| is_endless(&included)) {
                // It follows from what is wrong there.
                continue;
            } else {
                format!("includes more than {MOST_PLACEABLES} placeables")
            };
            let (name, attribute) = self.names(place);
            let range = range_of(attribute.unwrap_or(name), self.files[place.file].source());
            let message = format!("\"{}\" {wrong}", joined(name, attribute));
            faults.push(layers[place.file].fault(range, message));
        }
        for index in [&mut self.texts, &mut self.terms] {
            index.retain(|_, place| endless.binary_search(place).is_err());
        }
    }

    /// The text that a mention is of.
    fn mentioned(&self, mention: Mention<'_>) -> Option<Place> {
        match mention {
            Mention::Message { name, attribute } => {
                self.texts.get(&joined(name, attribute)).copied()
            }
            Mention::Term { name, attribute } => self.terms.get(&joined(name, attribute)).copied(),
            Mention::Variable(_) | Mention::Function(_) => None,
        }
    }

    /// The texts that a text refers to.
    fn included(&self, place: Place) -> impl Iterator<Item = Place> {
        mentions(self.pattern(place)).into_iter().filter_map(|mention| self.mentioned(mention))
    }

    /// Whether a text refers to itself, through not too many others.
    fn includes_itself(&self, place: Place) -> bool {
        const MOST: usize = 1_000;
        let mut seen = BTreeSet::new();
        let mut waiting = vec![place];
        while let Some(next) = waiting.pop() {
            for included in self.included(next) {
                if included == place {
                    return true;
                }
                if seen.len() < MOST && seen.insert(included) {
                    waiting.push(included);
                }
            }
        }
        false
    }

    /// The names of a message or term, and of the attribute if it is one.
    fn names(&self, place: Place) -> (&str, Option<&str>) {
        let (name, _, attributes) = self.entry(place);
        (name, place.attribute.map(|at| attributes[at].id.name))
    }

    /// Whether a message can include another: unlike [`Phrases::text`], Fluent itself
    /// looks no further than the last file that has the message.
    fn resolves(&self, name: &str, attribute: Option<&str>) -> bool {
        self.bundle.get_message(name).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }
}

impl Layer<'_> {
    /// A fault, at bytes of the text without its byte order mark.
    fn fault(&self, range: Range<usize>, message: String) -> PhraseFault {
        let mark = if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        // Fluent points past the end of a file that stops short, and inside characters.
        let start = self.text.floor_char_boundary(range.start + mark);
        let end = self.text.ceil_char_boundary(range.end + mark);
        PhraseFault { path: self.path.to_owned(), range: start..end, message }
    }
}

/// Whether a function may be asked for: Fluent's own, or one for names.
fn is_function(name: &str) -> bool {
    name == "NUMBER" || elision::FUNCTIONS.iter().any(|(own, _)| *own == name)
}

/// The key of a message, or of one of its attributes.
fn joined(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}

/// Where a slice of a text lies in it.
fn range_of(slice: &str, text: &str) -> Range<usize> {
    let start = slice.as_ptr().addr() - text.as_ptr().addr();
    start..start + slice.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    static_assertions::assert_impl_all!(Phrases: Send, Sync);

    /// The four languages, without phrases.
    pub(super) fn four() -> [Phrases; 4] {
        Language::ALL.map(|language| Phrases::new(language.code(), &[]).0)
    }

    /// Compares what each language makes; `_` stands for a no-break space, `~` for a
    /// narrow one.
    #[track_caller]
    pub(super) fn assert_in_four(expected: [&str; 4], make: impl Fn(&Phrases) -> String) {
        let made = four().map(|phrases| make(&phrases).replace(NO_BREAK, "_"));
        let made = made.map(|text| text.replace('\u{202f}', "~"));
        assert_eq!(made, expected);
    }

    fn load(code: &str, texts: &[&str]) -> (Phrases, Vec<PhraseFault>) {
        let names = ["first.ftl", "second.ftl", "third.ftl"];
        let layer = |(&path, &text)| Layer { path, text };
        let layers: Vec<Layer<'_>> = names.iter().zip(texts).map(layer).collect();
        Phrases::new(code, &layers)
    }

    /// The faults of some files: path, the bytes underlined, message.
    #[track_caller]
    fn check_faults(texts: &[&str], expected: &[(&str, &str, &str)]) {
        let (_, faults) = load("fr", texts);
        let shown: Vec<(&str, &str, &str)> = faults
            .iter()
            .map(|fault| {
                let text = texts[["first.ftl", "second.ftl"]
                    .iter()
                    .position(|p| *p == fault.path)
                    .expect("faults name their file")];
                (fault.path.as_str(), &text[fault.range.clone()], fault.message.as_str())
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn plurals() {
        let source = "n = { $n ->\n    [one] one { $n }\n   *[other] other { $n }\n}\n";
        for (code, expected) in [
            ("fr", ["one 0", "one 1", "other 2"]),
            ("nl", ["other 0", "one 1", "other 2"]),
            ("de", ["other 0", "one 1", "other 2"]),
            ("en", ["other 0", "one 1", "other 2"]),
        ] {
            let (phrases, _) = load(code, &[source]);
            let made = [0_i64, 1, 2].map(|n| phrases.text("n", &[("n", n.into())]));
            assert_eq!(made.map(|text| text.unwrap_or_default()), expected, "{code}");
        }
    }

    #[test]
    fn arguments_are_written_in_the_language() {
        let (phrases, _) = load("fr", &["a = { $who }, { $day }, { $sum }, { $n }"]);
        let args = [
            ("who", Arg::from("Zoé")),
            ("day", jiff::civil::date(2026, 12, 1).into()),
            ("sum", Arg::Cents(250)),
            ("n", 10_000_i64.into()),
        ];
        let text = phrases.text("a", &args).expect("the key is there");
        assert_eq!(text, "Zoé, 1er\u{a0}décembre 2026, 2,50\u{a0}€, 10\u{202f}000");
        assert_eq!(phrases.text("a", &[]).as_deref(), Some("{$who}, {$day}, {$sum}, {$n}"));
    }

    #[test]
    fn a_phrase_without_arguments_is_not_copied() {
        let (phrases, _) = load("fr", &["a = Bonjour\n    .b = Salut\n"]);
        assert!(matches!(phrases.text("a", &[]), Some(Cow::Borrowed("Bonjour"))));
        assert!(matches!(phrases.text("a.b", &[]), Some(Cow::Borrowed("Salut"))));
    }

    #[test]
    fn what_never_ends_is_a_mistake() {
        let many = format!("many ={}\n", " { $n }".repeat(101));
        let nested = format!("{many}outer = {{{{ many }}}}\n");
        let argument =
            many.trim().replace("many =", "argument = { NUMBER({ 1 ->\n   *[x]") + "\n}) }\n";
        let half = " { $n }".repeat(50);
        let together = format!("one ={half}\ntwo = {{ one }}\nthree = {{ one }} {{ two }}\n");
        let hidden = many.replace("many =", "a = A\n    .b =") + "    .c = C\nc = { a.b }\n";
        let (itself, over, digits) = (
            "includes itself",
            "includes more than 100 placeables",
            "decides by a number of more than 15 digits",
        );
        for (text, mistakes, follows) in [
            ("a = { a }\n", vec![("a", itself)], vec![]),
            (
                "a = { b }\nb = { -t }\n-t = { -u }\n-u = { b }\nc = C\n",
                vec![("b", itself), ("t", itself), ("u", itself)],
                vec!["a"],
            ),
            (&many, vec![("many", over)], vec![]),
            (&nested, vec![("many", over)], vec!["outer"]),
            (&argument, vec![("argument", over)], vec![]),
            (&hidden, vec![("a.b", over)], vec!["c"]),
            (&together, vec![("three", over)], vec![]),
            ("a = { b }\nb = { NUMBER($n, x: a) }\n", vec![("a", itself), ("b", itself)], vec![]),
            (
                "a = { 1234567890123456 ->\n    [one] o\n   *[other] p\n}\nb = { a }\n",
                vec![("a", digits)],
                vec!["b"],
            ),
            (
                "a = { NUMBER($n, minimumFractionDigits: 16) ->\n    [one] o\n   *[other] p\n}\n",
                vec![("a", digits)],
                vec![],
            ),
            (
                "a = { -t(n: 0.00000000000000000000001) }\n-t = { $n ->\n    [one] o\n   *[other] p\n}\n",
                vec![("a", digits)],
                vec![],
            ),
            (
                "a = { -1.1234567890123456 ->\n    [one] o\n   *[other] p\n}\n",
                vec![("a", digits)],
                vec![],
            ),
            (
                "a = A\n    .b = { { \"c\" ->\n       *[d] { a.b }\n    } }\n",
                vec![("a.b", itself)],
                vec![],
            ),
        ] {
            let (phrases, faults) = load("fr", &[text]);
            let found: Vec<_> = faults
                .iter()
                .map(|fault| (&text[fault.range.clone()], fault.message.clone()))
                .collect();
            let expected = mistakes.iter().map(|(name, wrong)| {
                (name.rsplit('.').next().unwrap_or(name), format!("\"{name}\" {wrong}"))
            });
            assert_eq!(found, expected.collect::<Vec<_>>(), "{text}");
            for name in mistakes.into_iter().map(|(name, _)| name).chain(follows) {
                assert_eq!(phrases.text(name, &[("n", 2.into())]), None, "{name} of {text}");
            }
            for key in phrases.keys() {
                assert!(phrases.text(key, &[]).is_some());
            }
        }
        let enough = format!(
            "a ={}\nb = {{ \"x\" ->\n    [y] {{ a }}\n   *[z] z\n}}\n",
            " { $n }".repeat(100)
        );
        let (phrases, faults) = load("fr", &[&enough.replace("{ a }", "{ $n }")]);
        assert_eq!(faults, []);
        let expected = vec!["2"; 100].join(" ");
        assert_eq!(phrases.text("a", &[("n", 2.into())]).as_deref(), Some(&*expected));
    }

    #[test]
    fn of_two_attributes_with_a_name_the_first_counts() {
        let text = "a = { a.b }\n    .b = first\n    .b = second\nc = { a.b }\n";
        check_faults(&[text], &[("first.ftl", "b", "\"a.b\" is in this file already")]);
        let (phrases, _) = load("fr", &[text]);
        for key in ["a", "a.b", "c"] {
            assert_eq!(phrases.text(key, &[]).as_deref(), Some("first"), "{key}");
        }
    }

    #[test]
    fn keys_and_attributes() {
        let (phrases, faults) = load("fr", &["b = B\n    .x = BX\na =\n    .y = AY\n-t = T\n"]);
        assert_eq!(faults, []);
        assert_eq!(phrases.keys(), ["a.y", "b", "b.x"]);
        for (key, expected) in [
            ("a", None),
            ("a.y", Some("AY")),
            ("b", Some("B")),
            ("b.x", Some("BX")),
            ("b.z", None),
            ("t", None),
            ("-t", None),
            ("", None),
        ] {
            assert_eq!(phrases.text(key, &[]).as_deref(), expected, "{key}");
            assert_eq!(phrases.has(key), expected.is_some(), "{key}");
        }
    }

    #[test]
    fn later_files_override_single_texts() {
        let built_in = "a = A\n    .x = AX\nb = B { a }\n-t = T\nc = { -t }\n";
        let (phrases, faults) = load("nl", &[built_in, "a = mine\n-t = my term\n"]);
        assert_eq!(faults, []);
        for (key, expected) in [("a", "mine"), ("a.x", "AX"), ("b", "B mine"), ("c", "my term")] {
            assert_eq!(phrases.text(key, &[]).as_deref(), Some(expected), "{key}");
        }
    }

    #[test]
    fn variables_of_phrases() {
        let source = "a = { $x ->\n    [one] { b }\n   *[other] { NUMBER($z) } { -t(case: \"c\") }\n}\n\
            b = { $y } { b.c }\n    .c = { $w }\n-t = { $case }\n";
        let (phrases, _) = load("en", &[source]);
        assert_eq!(Vec::from_iter(phrases.variables("a")), ["w", "x", "y", "z"]);
        assert_eq!(Vec::from_iter(phrases.variables("b.c")), ["w"]);
        assert_eq!(phrases.variables("nothing"), BTreeSet::new());
    }

    #[test]
    fn faults_leave_the_rest_of_the_file() {
        let source = "a = A\né = E\nb = { $x\nc = C\n";
        let (phrases, _) = load("fr", &[source]);
        assert_eq!(phrases.keys(), ["a", "c"]);
        check_faults(
            &["a = A\n", source],
            &[
                ("second.ftl", "é", "Expected one of \"a-zA-Z\""),
                ("second.ftl", "c", "Expected a token starting with \"}\""),
            ],
        );
    }

    #[test]
    fn faults_at_awkward_places() {
        check_faults(&["a = { $x"], &[("first.ftl", "", "Expected a token starting with \"}\"")]);
        check_faults(
            &["\u{feff}a = A\r\nb = B { c }\r\n"],
            &[("first.ftl", "c", "there is no \"c\"")],
        );
        let (phrases, _) = load("fr", &["\u{feff}a = A\r\nb = B\r\n    B\r\n"]);
        assert_eq!(phrases.text("a", &[]).as_deref(), Some("A"));
        assert_eq!(phrases.text("b", &[]).as_deref(), Some("B\nB"));
    }

    #[test]
    fn repeated_and_dangling_names() {
        check_faults(
            &["a = A\nb = { a.x } { -t } { DATE($d) }\na = A2\n", "a = { a2 }\n    .y = { -u }\n"],
            &[
                ("first.ftl", "a", "\"a\" is in this file already"),
                ("first.ftl", "a", "there is no \"a.x\""),
                ("first.ftl", "t", "there is no \"-t\""),
                ("first.ftl", "DATE", "there is no \"DATE()\""),
                ("second.ftl", "a2", "there is no \"a2\""),
                ("second.ftl", "u", "there is no \"-u\""),
            ],
        );
    }
}
