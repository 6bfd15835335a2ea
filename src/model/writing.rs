//! Texts written in Markdown, in some of the site's languages.

use super::locale::{ByLang, Lang, Localized};
use super::record::record;
use super::value::Text;
use crate::html::escape;
use crate::source::{At, FileId, Span};

/// A Markdown file and the translations beside it (`NAME.md`, `NAME.nl.md`).
#[derive(Debug, Clone, Default)]
pub struct Writing {
    /// The site's main language.
    pub main: Lang,
    bodies: ByLang<Body>,
}

/// One Markdown file: its text and, in a translation, what its front matter translates.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The file.
    pub file: FileId,
    /// The front matter of a translation.
    pub front: TranslationFront,
    /// The text.
    pub markdown: Markdown,
}

impl Writing {
    /// A writing in its main language.
    #[must_use]
    pub fn new(main: Lang, body: Body) -> Self {
        let mut writing = Self { main, bodies: ByLang::default() };
        writing.set(main, body);
        writing
    }

    /// Adds the text of a language.
    pub fn set(&mut self, lang: Lang, body: Body) {
        self.bodies.set(lang, body);
    }

    /// The text written in a language, without falling back.
    #[must_use]
    pub fn exact(&self, lang: Lang) -> Option<&Body> {
        self.bodies.get(lang)
    }

    /// The text for a reader, with the language it is in.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> Option<(&Body, Lang)> {
        let found = self.exact(lang).map(|body| (body, lang));
        found.or_else(|| self.exact(self.main).map(|body| (body, self.main)))
    }

    /// What is written, with its languages.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Body)> {
        self.bodies.iter()
    }
}

record! {
    /// The front matter of a translation, `NAME.LANG.md`: what stands in it replaces the
    /// same key of `NAME.md` in that language.
    TranslationFront {
        /// The title.
        title: Option<At<Text>>,
        /// One or two sentences.
        summary: Option<At<Text>>,
    }
}

/// A text in HTML, with places left for addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Markdown {
    /// The HTML; no two [`Piece::Html`] are adjacent.
    pub html: Vec<Piece>,
    /// The titles, in order.
    pub headings: Vec<Heading>,
    /// The links the author wrote. Sanitising may have removed the place of one.
    pub links: Vec<Link>,
    /// The images the author wrote, likewise.
    pub images: Vec<Image>,
    /// The words of the text, a line for each block: for summaries and the search.
    pub text: String,
    /// The words of `<!-- allow: WORD, WORD -->`, which the check of words lets pass.
    pub allow: Vec<At<String>>,
}

/// A part of a [`Markdown`]'s HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// HTML as it is.
    Html(String),
    /// The address of a link, by its place in [`Markdown::links`]; an attribute's value.
    Link(u32),
    /// A whole image, by its place in [`Markdown::images`].
    Image(u32),
}

/// A title inside a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its level on the page: 2 for `<h2>`.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Where it was written.
    pub span: Span,
}

/// A link as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads: `https://…`, `mailto:…`, `page:…`, `#anchor` or a relative path.
    pub destination: String,
    /// Where it was written.
    pub span: Span,
}

/// An image as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// A relative path, or `https://…`.
    pub source: String,
    /// The text that stands for it; empty for a decoration.
    pub alt: String,
    /// The text shown on it.
    pub title: Option<String>,
    /// Where it was written.
    pub span: Span,
}

impl Markdown {
    /// The HTML, with an address for each link, escaped here, and an element for each
    /// image, escaped by the caller.
    pub fn html_with(
        &self,
        mut link: impl FnMut(&Link) -> String,
        mut image: impl FnMut(&Image) -> String,
    ) -> String {
        // With some room for the addresses.
        let room = self.html.iter().map(|piece| match piece {
            Piece::Html(text) => text.len(),
            Piece::Link(_) | Piece::Image(_) => 64,
        });
        let mut html = String::with_capacity(room.sum());
        for piece in &self.html {
            match piece {
                Piece::Html(text) => html.push_str(text),
                Piece::Link(at) => html.push_str(&escape(&link(&self.links[*at as usize]))),
                Piece::Image(at) => html.push_str(&image(&self.images[*at as usize])),
            }
        }
        html
    }

    /// Whether a reader would see nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.html.iter().all(|piece| matches!(piece, Piece::Html(text) if text.trim().is_empty()))
    }
}

/// A page, a news item or the charter: front matter of its own kind and a text.
#[derive(Debug, Clone, Default)]
pub struct Page<F> {
    /// The name of the file without its ending.
    pub slug: super::value::Slug,
    /// The file.
    pub file: FileId,
    /// The front matter.
    pub front: F,
    /// The text.
    pub writing: Writing,
}

impl<F> Page<F> {
    /// A title or summary for a language: a translation's front matter first, then the
    /// main file's table by language.
    #[must_use]
    pub fn text<'a>(
        &'a self,
        lang: Lang,
        main: Option<&'a Localized<Text>>,
        translated: impl Fn(&'a TranslationFront) -> Option<&'a At<Text>>,
    ) -> Option<super::locale::Picked<'a, Text>> {
        let own = self.writing.exact(lang).and_then(|body| translated(&body.front));
        own.map(|at| super::locale::Picked { value: &at.value, lang })
            .or_else(|| main.and_then(|localized| localized.pick(lang)))
    }
}

record! {
    /// A free page: `content/pages/SLUG.md`.
    PageFront {
        /// The title.
        title: Localized<Text>,
        /// One or two sentences, for lists and search engines.
        summary: Option<Localized<Text>>,
        /// Whether the page stands in the list of pages at the foot of the site.
        listed: At<bool> = true,
        /// The address of the page in each language, instead of the file's name.
        slug: Option<Localized<super::value::Slug>>,
        /// Former addresses of the page, root-relative.
        aliases: Vec<At<Text>>,
        /// Whether the page is still being written.
        draft: At<bool> = false,
    }
}

record! {
    /// A news item: `content/news/SLUG.md`.
    NewsFront {
        /// The title.
        title: Localized<Text>,
        /// The day it is about or was written.
        date: At<jiff::civil::Date>,
        /// One or two sentences, for lists and the feed.
        summary: Option<Localized<Text>>,
        /// The address of the page in each language, instead of the file's name.
        slug: Option<Localized<super::value::Slug>>,
        /// Former addresses of the page, root-relative.
        aliases: Vec<At<Text>>,
        /// Whether the item is still being written.
        draft: At<bool> = false,
    }
}

record! {
    /// The charter: `content/charter.md`.
    CharterFront {
        /// The title.
        title: Localized<Text>,
        /// One or two sentences.
        summary: Option<Localized<Text>>,
        /// The day the members adopted it.
        adopted_on: Option<At<jiff::civil::Date>>,
        /// The values, one by one.
        value: Vec<CharterValue>,
    }
}

record! {
    /// A value of the charter.
    CharterValue {
        /// Its name.
        name: Localized<Text>,
        /// What it means here.
        text: Localized<Text>,
    }
}
