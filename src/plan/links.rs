//! Where links and pictures of texts lead.

use super::Plan;
use super::route::{PageKey, Section, SitePath};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics};
use crate::html::escape;
use crate::model::Picture;
use crate::model::locale::Lang;
use crate::model::record::did_you_mean;
use crate::model::writing::{Image, Writing};
use crate::source::{FileId, Span};

/// Why a link leads nowhere.
pub(super) struct Nowhere {
    /// What was probably meant.
    suggestion: String,
}

impl Plan {
    /// The path of a file, relative to the network's folder.
    #[must_use]
    pub fn source_path(&self, file: FileId) -> &str {
        self.sources.name(file)
    }

    /// The address a destination leads to, seen from the root of the host.
    ///
    /// A destination is a full address, an anchor on the same page, `page:KEY` for a
    /// page that stands once, the relative path of the file that makes a page (whose
    /// translation is then linked to), or an address from the root of the site.
    pub(super) fn resolve(
        &self,
        destination: &str,
        file: FileId,
        lang: Lang,
    ) -> Result<String, Nowhere> {
        let (target, anchor) = match destination.split_once('#') {
            Some((target, anchor)) => (target, format!("#{anchor}")),
            None => (destination, String::new()),
        };
        if target.is_empty() || has_scheme(target) && !target.starts_with("page:") {
            return Ok(destination.to_owned());
        }
        if self.gone_member(target, file).is_some() {
            // Somebody who leaves breaks no page: their link leads to the team.
            return Ok(self.routes().url(&PageKey::Section(Section::Team), lang));
        }
        if let Some(key) = target.strip_prefix("page:") {
            return self.named_page(key, lang).map(|url| url + &anchor);
        }
        if let Some(path) = target.strip_prefix('/') {
            return self.rooted_path(path).map(|url| url + &anchor);
        }
        let path = joined(self.source_path(file), target);
        let page = path
            .as_deref()
            .and_then(|path| self.routes().page_of(&without_language(path)).cloned());
        match page {
            Some(page) => Ok(self.routes().url(&page, lang) + &anchor),
            None => {
                let wanted = path.unwrap_or_else(|| target.to_owned());
                let suggestion = did_you_mean(&wanted, self.routes().sources());
                Err(Nowhere { suggestion: suggestion.unwrap_or_default().to_owned() })
            }
        }
    }

    /// The member who has left, to whose page a destination led.
    fn gone_member(&self, destination: &str, file: FileId) -> Option<usize> {
        if !self.routes().has_gone() {
            return None;
        }
        let target = destination.split('#').next().unwrap_or_default();
        if let Some(path) = target.strip_prefix('/') {
            let path = SitePath::new(format!("{}/index.html", path.trim_end_matches('/')))?;
            return self
                .routes()
                .gone(Some(&path), None)
                .filter(|_| !self.files().contains_key(&path));
        }
        if target.is_empty() || has_scheme(target) {
            return None;
        }
        let source = joined(self.source_path(file), target)?;
        self.routes().gone(None, Some(&without_language(&source)))
    }

    fn named_page(&self, key: &str, lang: Lang) -> Result<String, Nowhere> {
        if key == "home" {
            return Ok(self.routes().url(&PageKey::Home, lang));
        }
        let found = Section::ALL.iter().find(|section| section.key() == key);
        let page = found.map(|section| PageKey::Section(*section));
        page.filter(|page| self.routes().path(page, lang).is_some())
            .map(|page| self.routes().url(&page, lang))
            .ok_or_else(|| {
                let keys = Section::ALL.iter().map(|section| section.key());
                let suggestion = did_you_mean(key, keys).map(|key| format!("page:{key}"));
                Nowhere { suggestion: suggestion.unwrap_or_default() }
            })
    }

    /// An address from the root of the site: a page's or a file's.
    fn rooted_path(&self, path: &str) -> Result<String, Nowhere> {
        let folder = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let known = SitePath::new(folder).filter(|path| self.files().contains_key(path));
        match known {
            Some(path) => Ok(self.routes().rooted(&path.url())),
            None => {
                let urls: Vec<String> = self.files().keys().map(SitePath::url).collect();
                let wanted = format!("/{path}");
                let suggestion = did_you_mean(&wanted, urls.iter().map(String::as_str));
                Err(Nowhere { suggestion: suggestion.unwrap_or_default().to_owned() })
            }
        }
    }

    /// The picture a text points to.
    fn picture_of(&self, source: &str, file: FileId) -> Option<&Picture> {
        let path = joined(self.source_path(file), source)?;
        self.network.pictures.iter().find(|picture| picture.path == path)
    }

    /// The element of a picture in a text, in two widths with its dimensions.
    pub(super) fn image_html(&self, image: &Image, file: FileId, lang: Lang) -> String {
        let title = image.title.as_ref();
        let title = title.map(|title| format!(" title=\"{}\"", escape(title))).unwrap_or_default();
        let alt = escape(&crate::typography::apply(lang.key(), &image.alt));
        if let Some(path) = image.source.strip_prefix('/') {
            let file = self.network.static_files.iter().find(|file| file.path == path);
            let size = file.and_then(|file| file.dimensions);
            let size =
                size.map(|(w, h)| format!(" width=\"{w}\" height=\"{h}\"")).unwrap_or_default();
            let src = escape(&self.routes().rooted(&image.source));
            return format!("<img src=\"{src}\" alt=\"{alt}\"{title}{size} loading=\"lazy\">");
        }
        let Some(picture) = self.picture_of(&image.source, file) else { return String::new() };
        let view = self.picture_view(picture, String::new());
        let srcset = if view.src == view.src_large {
            String::new()
        } else {
            format!(
                " srcset=\"{} {}w, {} {}w\" sizes=\"(min-width: 42rem) 40rem, 100vw\"",
                view.src, view.width, view.src_large, view.width_large
            )
        };
        let (width, height) = (view.width, view.height);
        format!(
            "<img src=\"{}\" alt=\"{alt}\"{title}{srcset} width=\"{width}\" height=\"{height}\" loading=\"lazy\">",
            view.src
        )
    }

    /// Whether a link that leads nowhere may lead to a file that could not be read: to it by
    /// its path, or by an address of which nobody knows whose it is.
    pub(super) fn may_be_unread(&self, finding: &Diagnostic) -> bool {
        let target = finding.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(target) if *name == "target" => Some(target.as_str()),
            _ => None,
        });
        let target = target.and_then(|target| target.split('#').next()).unwrap_or_default();
        if target.starts_with('/') {
            return !self.network.unreadable.is_empty();
        }
        let path = joined(self.source_path(finding.span.file), target);
        path.is_some_and(|path| self.network.unreadable.contains(&without_language(&path)))
    }

    /// A text is checked in the language it is written in; pages that fall back to it
    /// show the same links.
    pub(super) fn check_writing(&self, writing: &Writing, lang: Lang, found: &mut Diagnostics) {
        let Some(body) = writing.exact(lang) else { return };
        for link in &body.markdown.links {
            if let Some(gone) = self.gone_member(&link.destination, body.file) {
                let name = self.network.members[gone].full_name();
                let finding = Diagnostic::new(Code::ReferenceFormerMember, link.span);
                found.push(finding.arg("name", name));
            }
            if let Err(nowhere) = self.resolve(&link.destination, body.file, lang) {
                let finding = Diagnostic::new(Code::LinkTarget, link.span);
                let finding = finding.arg("target", &link.destination);
                found.push(finding.arg("suggestion", nowhere.suggestion));
            }
        }
        for image in &body.markdown.images {
            let known = match image.source.strip_prefix('/') {
                Some(path) => self.network.static_files.iter().any(|file| file.path == path),
                None => self.picture_of(&image.source, body.file).is_some(),
            };
            if has_scheme(&image.source) {
                let finding = Diagnostic::new(Code::LinkForeignImage, image.span);
                found.push(finding.arg("source", &image.source));
            } else if !known {
                let finding = Diagnostic::new(Code::LinkImage, image.span);
                found.push(finding.arg("source", &image.source));
            }
        }
    }

    /// The file at an address seen from the root of the host.
    #[must_use]
    pub fn file_at(&self, rooted: &str) -> Option<&SitePath> {
        let path = self.routes().unrooted(rooted)?.trim_start_matches('/');
        let found = if path.is_empty() || path.ends_with('/') {
            self.files().get_key_value([path, "index.html"].concat().as_str())
        } else {
            self.files().get_key_value(path)
        };
        found.map(|(path, _)| path)
    }

    /// Whether an address of a finished page was that of a member who has left.
    #[must_use]
    pub fn was_member(&self, rooted: &str) -> bool {
        let inside = self.routes().unrooted(rooted).map(|path| path.trim_matches('/').to_owned());
        let path = inside.and_then(|inside| SitePath::new(format!("{inside}/index.html")));
        self.routes().gone(path.as_ref(), None).is_some()
    }

    /// Where the author of a page's text wrote a link that became an address.
    #[must_use]
    pub fn link_place(&self, key: &PageKey, lang: Lang, address: &str) -> Option<Span> {
        let (body, _) = self.writing(key)?.pick(lang)?;
        let leads_there = |destination: &str| {
            self.resolve(destination, body.file, lang).is_ok_and(|url| url == address)
        };
        let link = body.markdown.links.iter().find(|link| leads_there(&link.destination))?;
        Some(link.span)
    }

    /// The file to mend when something is wrong with a page: its text, else site.toml.
    #[must_use]
    pub fn place_of_page(&self, key: &PageKey, lang: Lang) -> Span {
        let writing = self.writing(key).and_then(|writing| writing.pick(lang));
        Span::file(writing.map_or(self.network.site_file, |(body, _)| body.file))
    }
}

/// Whether a destination begins with a scheme, as in `https:` or `mailto:`.
fn has_scheme(destination: &str) -> bool {
    let end = destination.find([':', '/', '?', '#']);
    end.is_some_and(|end| {
        destination.as_bytes()[end] == b':'
            && end > 0
            && destination[..end].bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

/// A relative path seen from a file; `None` when it leads out of the network's folder.
fn joined(from: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The path of the main file of a translation: `content/pages/a.nl.md` → `…/a.md`.
fn without_language(path: &str) -> String {
    let Some(stem) = path.strip_suffix(".md") else { return path.to_owned() };
    match stem.rsplit_once('.') {
        Some((main, lang)) if Lang::from_key(lang).is_some() => format!("{main}.md"),
        _ => path.to_owned(),
    }
}
