//! The texts of a shelf: each Markdown file with its translations, parsed once for the
//! same bytes.

use std::sync::Arc;

use rayon::prelude::*;

use super::Settings;
use super::front_matter::{Fenced, split_front_matter};
use super::markdown;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Picture;
use crate::model::locale::Lang;
use crate::model::record::{Read, Reader};
use crate::model::value::Slug;
use crate::model::writing::{Body, Page, TranslationFront, Writing};
use crate::source::{FileId, Span};

/// How many texts go to a thread together: few, so that none waits for the last of another's.
const TOGETHER: usize = 4;

/// One Markdown file as it was found.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    /// Its path, relative to the network's folder.
    pub path: &'a str,
    /// Its name without language and ending.
    pub slug: &'a Slug,
    /// The language in its name; none for the main file.
    pub lang: Option<Lang>,
    /// The file.
    pub file: FileId,
    /// What it says; none when it could not be read as text, which is reported already.
    pub text: Option<Arc<str>>,
}

/// What was made of the texts of a shelf, in the order of their slugs.
#[derive(Debug)]
pub(super) struct Texts<P> {
    kept: Vec<Kept<P>>,
}

/// What was made of a text and its translations.
#[derive(Debug)]
struct Kept<P> {
    slug: Slug,
    settings: Settings,
    parts: Vec<(Option<Lang>, FileId, Option<Arc<str>>)>,
    portrait: Option<Picture>,
    /// The page, or the file that could not be read at all.
    page: Result<Arc<P>, FileId>,
    diagnostics: Diagnostics,
}

impl<P> Default for Texts<P> {
    fn default() -> Self {
        Self { kept: Vec::new() }
    }
}

impl<P: Send + Sync> Texts<P> {
    /// Brings what was made in step with the files of the shelf: those that are as they
    /// were keep their page, the others are parsed in parallel. `portrait` gives the
    /// picture beside a text, `make` what becomes of a page.
    pub(super) fn update<'p, F: Read>(
        &mut self,
        mut parts: Vec<Part<'_>>,
        settings: Settings,
        portrait: impl Fn(&Slug) -> Option<&'p Picture>,
        make: impl Fn(Page<F>, Option<Picture>) -> P + Sync,
    ) {
        parts.sort_by(|a, b| a.slug.cmp(b.slug));
        let groups: Vec<&[Part<'_>]> = parts.chunk_by(|a, b| a.slug == b.slug).collect();
        let read = |group, portrait: Option<&Picture>| {
            Kept::read::<F>(group, settings, portrait.cloned(), &make)
        };
        if self.kept.len() == groups.len() {
            // A text was saved, and none came or went: no thread is worth waking.
            for (kept, group) in self.kept.iter_mut().zip(groups) {
                let portrait = portrait(group[0].slug);
                if !kept.is_of(group, settings, portrait) {
                    *kept = read(group, portrait);
                }
            }
            return;
        }
        let mut former = std::mem::take(&mut self.kept).into_iter().peekable();
        let pending: Vec<_> = groups
            .into_iter()
            .map(|group| {
                let slug = group[0].slug;
                let portrait = portrait(slug);
                while former.next_if(|kept| kept.slug < *slug).is_some() {}
                let same = former.next_if(|kept| kept.is_of(group, settings, portrait));
                same.ok_or((group, portrait))
            })
            .collect();
        self.kept = pending
            .into_par_iter()
            .with_max_len(TOGETHER)
            .map(|pending| pending.unwrap_or_else(|(group, portrait)| read(group, portrait)))
            .collect();
    }

    /// The pages, in the order of their slugs.
    pub(super) fn pages(&self) -> Vec<Arc<P>> {
        self.kept.iter().filter_map(|kept| kept.page.as_ref().ok().cloned()).collect()
    }

    /// The files that could not be read at all.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = FileId> {
        self.kept.iter().filter_map(|kept| kept.page.as_ref().err().copied())
    }

    /// What is wrong with the files, each by itself.
    pub(super) fn diagnostics(&self) -> impl Iterator<Item = &Diagnostics> {
        self.kept.iter().map(|kept| &kept.diagnostics)
    }
}

impl<P> Kept<P> {
    fn read<F: Read>(
        group: &[Part<'_>],
        settings: Settings,
        portrait: Option<Picture>,
        make: impl Fn(Page<F>, Option<Picture>) -> P,
    ) -> Self {
        let mut diagnostics = Diagnostics::default();
        let page = page::<F>(settings, group, &mut diagnostics);
        let parts = group.iter().map(|part| (part.lang, part.file, part.text.clone()));
        Self {
            slug: group[0].slug.clone(),
            settings,
            parts: parts.collect(),
            page: page.map(|page| Arc::new(make(page, portrait.clone()))),
            portrait,
            diagnostics,
        }
    }

    /// Whether it was made of the same files, with the same bytes. A text that did not
    /// change is the very same in memory ([`crate::source::SourceMap`] sees to it).
    fn is_of(&self, group: &[Part<'_>], settings: Settings, portrait: Option<&Picture>) -> bool {
        let same_text = |a: &Option<Arc<str>>, b: &Option<Arc<str>>| match (a, b) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        self.slug == *group[0].slug
            && self.settings == settings
            && self.portrait.as_ref() == portrait
            && self.parts.len() == group.len()
            && self.parts.iter().zip(group).all(|((lang, file, text), part)| {
                *lang == part.lang && *file == part.file && same_text(text, &part.text)
            })
    }
}

/// Reads a text and its translations; fails with the file that cannot be read at all.
fn page<F: Read>(
    settings: Settings,
    group: &[Part<'_>],
    diagnostics: &mut Diagnostics,
) -> Result<Page<F>, FileId> {
    let slug = group[0].slug;
    let is_main = |part: &Part<'_>| part.lang.is_none_or(|lang| lang == settings.main);
    let Some(main) = group.iter().find(|part| is_main(part)) else {
        let orphan = &group[0];
        let finding = Diagnostic::new(Code::FileTranslationOrphan, Span::file(orphan.file));
        diagnostics.push(finding.arg("path", format!("{}.md", slug.as_str())));
        return Err(orphan.file);
    };
    let (front, body) = markdown_file::<F>(settings, main, diagnostics);
    let front = front.ok_or(main.file)?;
    let mut writing = Writing::new(settings.main, body);
    for part in group.iter().filter(|part| part.file != main.file) {
        if is_main(part) {
            let finding = Diagnostic::new(Code::FileTranslationTwice, Span::file(part.file));
            diagnostics.push(finding.arg("path", main.path));
            continue;
        }
        let (translated, mut body) = markdown_file::<TranslationFront>(settings, part, diagnostics);
        body.front = translated.unwrap_or_default();
        writing.set(part.lang.unwrap_or(settings.main), body);
    }
    Ok(Page { slug: slug.clone(), file: main.file, front, writing })
}

/// Reads a Markdown file: its front matter, `None` when it is malformed, and its text.
fn markdown_file<F: Read>(
    settings: Settings,
    part: &Part<'_>,
    diagnostics: &mut Diagnostics,
) -> (Option<F>, Body) {
    let file = part.file;
    let Some(text) = &part.text else { return (None, Body { file, ..Body::default() }) };
    let split = split_front_matter(text);
    split.report(file, diagnostics);
    let main_language = settings.main;
    let front = match split.fenced {
        Fenced::Found { toml, range } => {
            let mut reader =
                Reader { file, offset: range.start, main_language, private: false, diagnostics };
            reader.document(toml)
        }
        Fenced::Unclosed { .. } => None,
        Fenced::Absent if part.lang.is_some_and(|lang| lang != settings.main) => Some(F::default()),
        Fenced::Absent => {
            diagnostics.push(Diagnostic::new(Code::FileFrontMatter, Span::file(file)));
            None
        }
    };
    let lang = part.lang.unwrap_or(settings.main);
    let options = markdown::Options {
        language: lang.key(),
        raw_html: settings.raw_html,
        first_heading: 2,
        footnote_back: footnote_back(lang),
        id_prefix: "",
    };
    let markdown = markdown::parse(split.body, split.body_offset, file, &options, diagnostics);
    (front, Body { file, front: TranslationFront::default(), markdown })
}

/// What leads from a footnote back to the text, before its number. It stands here since
/// texts are read before the phrases of a theme.
const fn footnote_back(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Retour au texte, note",
        Lang::Nl => "Terug naar de tekst, noot",
        Lang::De => "Zurück zum Text, Anmerkung",
        Lang::En => "Back to the text, note",
    }
}
