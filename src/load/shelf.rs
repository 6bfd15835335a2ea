//! What a file is for, by its path.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::Lang;
use crate::model::record::did_you_mean;
use crate::model::value::Slug;
use crate::source::{FileId, Span};

/// What a text is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// site.toml
    Site,
    /// content/project.toml
    Project,
    /// content/tariffs.toml
    Tariffs,
    /// content/contacts.toml
    Contacts,
    /// private/members.toml
    Private,
    /// A text in Markdown, or a translation of one.
    Markdown {
        /// Where it belongs.
        shelf: Shelf,
        /// Its name without ending.
        slug: Slug,
        /// The language in its name; none for the main file.
        lang: Option<Lang>,
    },
}

/// A kind of text in Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    /// content/charter.md
    Charter,
    /// content/members
    Members,
    /// content/offer
    Offer,
    /// content/pages
    Pages,
    /// content/news
    News,
}

/// What a file is for; else what is wrong with its path.
pub(super) fn place_of(path: &str, file: FileId) -> Result<Place, Diagnostic> {
    match path {
        "site.toml" => Ok(Place::Site),
        "content/project.toml" => Ok(Place::Project),
        "content/tariffs.toml" => Ok(Place::Tariffs),
        "content/contacts.toml" => Ok(Place::Contacts),
        "private/members.toml" => Ok(Place::Private),
        path => markdown(path, file),
    }
}

fn markdown(path: &str, file: FileId) -> Result<Place, Diagnostic> {
    let inside = path.strip_prefix("content/").unwrap_or(path);
    let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
    let shelf = match folder {
        "" if name.starts_with("charter.") => Shelf::Charter,
        "members" => Shelf::Members,
        "offer" => Shelf::Offer,
        "pages" => Shelf::Pages,
        "news" => Shelf::News,
        _ => return Err(unexpected(path, name, file)),
    };
    let Some(stem) = name.strip_suffix(".md") else { return Err(unexpected(path, name, file)) };
    let (stem, lang) = match stem.rsplit_once('.') {
        None => (stem, None),
        Some((stem, lang)) => match Lang::from_key(lang) {
            Some(lang) => (stem, Some(lang)),
            None => {
                let finding = Diagnostic::new(Code::FileLanguage, Span::file(file));
                return Err(finding.arg("lang", lang));
            }
        },
    };
    match stem.parse() {
        Ok(slug) => Ok(Place::Markdown { shelf, slug, lang }),
        Err(_) => Err(Diagnostic::new(Code::FileName, Span::file(file))),
    }
}

/// A file that pignon would pass over: the likeliest name is offered.
fn unexpected(path: &str, name: &str, file: FileId) -> Diagnostic {
    let known = ["project.toml", "tariffs.toml", "contacts.toml", "charter.md"];
    let suggestion = did_you_mean(name, known).unwrap_or_default();
    let finding = Diagnostic::new(Code::FileUnexpected, Span::file(file));
    finding.arg("path", path).arg("suggestion", suggestion)
}
