//! The strict, autoescaping template engine: Tera 2, one instance a language.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use super::frame::Frame;
use super::lookups::{SAID, looked_up, phrase_keys, tags};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use crate::model::locale::Lang;
use crate::model::record::did_you_mean;
use crate::phrases::Phrases;
use crate::plan::view::{FrameView, HereView, SiteView, VIEWS};
use crate::seeds;
use crate::source::Span;
use crate::theme::{self, Theme, ThemeText};

/// How many bytes most pages are shorter than.
const PAGE: usize = 16_384;

/// The templates of a site, ready to render.
pub(super) struct Engine {
    by_language: BTreeMap<Lang, Tera>,
    /// What stands around pages, made when the first of them is.
    frames: Mutex<HashMap<(Lang, HereView), Arc<Frame>>>,
    /// Where the network's own templates lie, by the name Tera knows them under.
    places: BTreeMap<String, (Span, String)>,
    /// Where to point when the built-in theme is at fault.
    fallback: Span,
}

impl Engine {
    /// Loads the templates once for each language. What is wrong with those of the
    /// network is reported with its place; the engine is then of no use.
    #[must_use]
    pub(super) fn new(
        theme: &Theme,
        templates: Templates,
        languages: &BTreeMap<Lang, (Arc<Phrases>, SiteView)>,
        fallback: Span,
        found: &mut Diagnostics,
    ) -> Option<Self> {
        let places = theme.templates().iter().filter_map(|template| {
            let span = template.span?;
            Some((template.name.clone(), (span, template.text.to_string())))
        });
        let mut engine = Self {
            by_language: BTreeMap::new(),
            frames: Mutex::default(),
            places: places.collect(),
            fallback,
        };
        let fields = VIEWS.iter().flat_map(|view| view.fields).map(|field| field.name).collect();
        // What the built-in ones name is there: a test reads them as a network's own.
        for template in theme.templates().iter().filter(|template| template.own) {
            check_names(template, &fields, languages, fallback, found);
        }
        let Templates { tera: templates, keys } = templates;
        let templates = match templates {
            Ok(loaded) => loaded,
            Err(error) => {
                engine.report(&error, found);
                return None;
            }
        };
        for ((&lang, (phrases, site)), mut tera) in
            languages.iter().zip(copies(templates, languages.len()))
        {
            register(&mut tera, Arc::clone(phrases));
            let said: BTreeMap<&str, Cow<'_, str>> = keys
                .iter()
                .filter_map(|key| Some((key.as_str(), phrases.text(key, &[])?)))
                .collect();
            tera.global_context().insert(SAID, &said);
            tera.global_context().insert("site", site);
            engine.by_language.insert(lang, tera);
        }
        Some(engine)
    }

    /// The same templates for other networks' words about themselves.
    #[must_use]
    pub(super) fn for_sites(&self, sites: impl Iterator<Item = (Lang, SiteView)>) -> Self {
        let by_language = sites.map(|(lang, site)| {
            let mut tera = self.by_language[&lang].clone();
            tera.global_context().insert("site", &site);
            (lang, tera)
        });
        Self {
            by_language: by_language.collect(),
            frames: Mutex::default(),
            places: self.places.clone(),
            fallback: self.fallback,
        }
    }

    /// What stands around a page: head, header and footer, from `site` and `here` alone.
    ///
    /// # Errors
    /// A diagnostic that points at the template.
    pub(super) fn frame(&self, lang: Lang, here: HereView) -> Result<Arc<Frame>, Diagnostics> {
        let frames = || self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (lang, here);
        if let Some(frame) = frames().get(&key) {
            return Ok(Arc::clone(frame));
        }
        let mut context = Context::new();
        context.insert("here", &key.1);
        let part = |name: &str| {
            let bytes = self.template(name, lang, &context)?;
            Ok(String::from_utf8(bytes).expect("templates are text, and so is what they are given"))
        };
        let (head, header, footer) = (part("head")?, part("header")?, part("footer")?);
        let frame = Arc::new(Frame::new(FrameView { head, header, footer }));
        Ok(Arc::clone(frames().entry(key).or_insert(frame)))
    }

    /// Renders a page.
    ///
    /// # Errors
    /// A diagnostic that points at the template.
    pub(super) fn render(
        &self,
        template: &str,
        lang: Lang,
        frame: &Frame,
        page: &impl Serialize,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Diagnostics> {
        let mut context = Context::new();
        context.insert_value("frame", frame.value.clone());
        context.insert("page", page);
        context.insert("view", view);
        self.template(template, lang, &context)
    }

    /// What a template makes: text, in UTF-8.
    fn template(&self, name: &str, lang: Lang, context: &Context) -> Result<Vec<u8>, Diagnostics> {
        let tera = self.by_language.get(&lang).expect("an engine has every language of its site");
        let mut bytes = Vec::with_capacity(PAGE);
        let made = tera.render_to(&format!("{name}.html"), context, &mut bytes);
        made.map(|()| bytes).map_err(|error| {
            let mut found = Diagnostics::default();
            self.report(&error, &mut found);
            found
        })
    }

    /// Turns an error of Tera into diagnostics at their places.
    fn report(&self, error: &tera::Error, found: &mut Diagnostics) {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let span = self.place(report.filename(), Some(report.span().range.clone()));
                let finding = Diagnostic::new(Code::ThemeTemplate, span);
                let finding = finding.arg("template", report.filename());
                found.push(finding.arg("detail", one_line(report.message())));
            }
            // Several unknown names come joined, as text, each with a line `--> NAME:LINE:COLUMN`
            // (the format is pinned by a test to this version of Tera).
            kind => {
                let text = kind.to_string();
                let mut any = false;
                for report in text.split("\n\n") {
                    if let Some((message, name, line, column)) = joined_report(report) {
                        any = true;
                        let span = self.line_span(name, line, column);
                        let finding = Diagnostic::new(Code::ThemeTemplate, span);
                        let finding = finding.arg("template", name);
                        found.push(finding.arg("detail", one_line(message)));
                    }
                }
                if !any {
                    let finding = Diagnostic::new(Code::ThemeTemplate, self.fallback);
                    found.push(finding.arg("template", "themes").arg("detail", one_line(&text)));
                }
            }
        }
    }

    fn place(&self, name: &str, range: Option<std::ops::Range<usize>>) -> Span {
        match self.places.get(name) {
            Some((span, _)) => range.map_or(*span, |range| Span::new(span.file, range)),
            None => self.fallback,
        }
    }

    fn line_span(&self, name: &str, line: usize, column: usize) -> Span {
        let Some((_, text)) = self.places.get(name) else { return self.fallback };
        let start: usize =
            text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let at = start + column.saturating_sub(1);
        self.place(name, Some(at..at + 1))
    }
}

/// The templates of a theme, read; what is wrong with them is told when they are put to use.
pub struct Templates {
    tera: tera::TeraResult<Tera>,
    /// The keys of the phrases that they look up.
    keys: BTreeSet<String>,
}

impl Templates {
    /// Reads the templates of a theme.
    #[must_use]
    pub fn read(theme: &Theme) -> Self {
        Self::built_in().with(theme)
    }

    /// Reads those of the built-in theme.
    #[must_use]
    pub fn built_in() -> Self {
        seeds::count_by_thread();
        let texts = theme::built_in_templates().map(|(name, text)| (built_in_name(&name), text));
        let load = || {
            let mut tera = Tera::new();
            // Tera checks at once that the functions they call exist; each language has its own.
            tera.register_function("t", |_: Kwargs, _: &State| -> tera::TeraResult<String> {
                Err(tera::Error::message("no language"))
            });
            tera.set_fallback_prefixes([BUILT_IN])?;
            tera.autoescape_on([".html", ".xml", ".svg"]);
            tera.add_raw_templates(texts)?;
            Ok(tera)
        };
        let keys = theme::built_in_phrase_keys().map(str::to_owned).collect();
        Self { tera: load(), keys }
    }

    /// The same with those that the network's own theme has.
    #[must_use]
    pub fn with(mut self, theme: &Theme) -> Self {
        seeds::count_by_thread();
        let own = theme.templates().iter().filter(|template| template.own);
        let texts: Vec<_> = own
            .map(|template| (&template.name, looked_up(&template.text, &mut self.keys)))
            .collect();
        if !texts.is_empty() {
            self.tera = self.tera.and_then(|mut tera| tera.add_raw_templates(texts).map(|()| tera));
        }
        self
    }
}

/// What the names of the built-in templates begin with, by which they can always be reached; as
/// `NAME` alone they are found where the network has none of its own.
const BUILT_IN: &str = "default/";

/// The name under which Tera knows a built-in template.
fn built_in_name(name: &str) -> String {
    format!("{BUILT_IN}{name}")
}

/// So many copies of some templates, of which the last is the one that was given.
fn copies(templates: Tera, count: usize) -> Vec<Tera> {
    let mut all = vec![templates];
    while all.len() < count {
        all.insert(0, all[0].clone());
    }
    all
}

/// The functions that templates can call: `t(key="…")` says a phrase; its other arguments
/// are those of the phrase.
fn register(tera: &mut Tera, phrases: Arc<Phrases>) {
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let key: &str = kwargs.must_get("key")?;
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in kwargs.iter() {
            if let Some(name) = name.as_str().filter(|name| *name != "key") {
                let number = value.as_i128().and_then(|number| i64::try_from(number).ok());
                let arg = match number {
                    Some(number) => Arg::Number(number),
                    None => Arg::Text(value.to_string()),
                };
                args.push((name, arg));
            }
        }
        match phrases.text(key, &args) {
            Some(text) => Ok(text.into_owned()),
            None => Err(tera::Error::message(format!("no phrase `{key}`"))),
        }
    });
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Message, template, line and column of one of several joined reports.
fn joined_report(report: &str) -> Option<(&str, &str, usize, usize)> {
    let message = report.lines().next()?.trim_start_matches("error: ");
    let place = report.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let (rest, column) = place.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    Some((message, name, line.trim().parse().ok()?, column.trim().parse().ok()?))
}

/// Reports fields that no view has, and phrases that no language has: Tera passes over
/// the former in conditions, and finds the latter only when it gets there.
fn check_names(
    template: &ThemeText,
    fields: &BTreeSet<&str>,
    languages: &BTreeMap<Lang, (Arc<Phrases>, SiteView)>,
    fallback: Span,
    found: &mut Diagnostics,
) {
    let place = |range: std::ops::Range<usize>| {
        template.span.map_or(fallback, |span| Span::new(span.file, range))
    };
    for code in tags(&template.text) {
        for name in field_names(&template.text, code.clone()) {
            let field = &template.text[name.clone()];
            if !fields.contains(field) && !LOOP_FIELDS.contains(&field) {
                let suggestion = did_you_mean(field, fields.iter().copied()).unwrap_or_default();
                let finding = Diagnostic::new(Code::ThemeUnknownField, place(name.clone()));
                let finding = finding.arg("field", field).arg("template", &template.path);
                found.push(finding.arg("suggestion", suggestion));
            }
        }
        for name in phrase_keys(&template.text, code.clone()) {
            let key = &template.text[name.clone()];
            for (lang, (phrases, _)) in languages {
                if !phrases.has(key) {
                    let keys = phrases.keys();
                    let suggestion = did_you_mean(key, keys).unwrap_or_default().to_owned();
                    let finding = Diagnostic::new(Code::ThemeUnknownPhrase, place(name.clone()));
                    let finding = finding.arg("key", key).arg("lang", lang.key());
                    let finding = finding.arg("template", &template.path);
                    found.push(finding.arg("suggestion", suggestion));
                }
            }
        }
    }
}

/// What Tera itself offers inside a loop.
const LOOP_FIELDS: &[&str] = &["index", "index0", "first", "last", "length"];

/// The fields named in a tag: an identifier after a `.`, outside strings.
fn field_names(text: &str, tag: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut names = Vec::new();
    let mut quote = None;
    let mut at = tag.start;
    let words: Vec<&str> = text[tag.clone()].split_whitespace().take(2).collect();
    if words.iter().any(|word| matches!(*word, "component" | "endcomponent")) {
        return names;
    }
    while at < tag.end {
        let byte = bytes[at];
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            // The name of a component may have parts: `<figures.path` is no field.
            None if byte == b'<' => {
                let in_name =
                    |i: &usize| !(is_word(bytes[*i]) || bytes[*i] == b'.' || bytes[*i] == b'/');
                at = (at + 1..tag.end).find(in_name).unwrap_or(tag.end);
                continue;
            }
            None if byte == b'.'
                && at > tag.start
                && (is_word(bytes[at - 1]) || bytes[at - 1] == b']') =>
            {
                let start = at + 1;
                let end = (start..tag.end).find(|&i| !is_word(bytes[i])).unwrap_or(tag.end);
                if end > start && !bytes[start].is_ascii_digit() {
                    names.push(start..end);
                }
                at = end;
                continue;
            }
            None => {}
        }
        at += 1;
    }
    names
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
