//! Former addresses of pages: a link somebody kept goes on working.
//!
//! A static host redirects nothing by itself, so a small page stands at the old address
//! and leads on to the new one, without a script.

use super::files::{FileFacts, Files};
use super::machine::META_CSP;
use super::route::{PageKey, SitePath, Visible};
use super::{Plan, Planned};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::html::escape;
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::value::Text;
use crate::source::At;

impl Plan {
    /// The page at a former address.
    #[must_use]
    pub fn redirect(&self, key: &PageKey, lang: Lang) -> String {
        let words = self.words(lang);
        let url = self.routes().url(key, lang);
        let (url, absolute) = (escape(&url), escape(&self.routes().absolute(&url)));
        let title = escape(&self.title(words, key).text);
        let tag = lang.key();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{META_CSP}\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n\
             <link rel=\"canonical\" href=\"{absolute}\">\n</head>\n<body>\n\
             <main><h1><a href=\"{url}\">{title}</a></h1></main>\n</body>\n</html>\n"
        )
    }
}

/// Adds a page at each former address; one that is taken, or no address, is reported.
pub(super) fn claim(facts: &FileFacts<'_>, files: &mut Files, found: &mut Diagnostics) {
    for Alias { key, address: alias } in &facts.aliases {
        let Some(path) = alias_path(alias.as_str()) else {
            let finding = Diagnostic::new(Code::ValueShape, alias.span);
            found.push(finding.arg("expected", "alias").arg("found", alias.as_str()));
            continue;
        };
        if files.contains_key(&path) {
            let finding = Diagnostic::new(Code::RouteCollision, alias.span);
            found.push(finding.arg("url", path.url()));
            continue;
        }
        // Its language shows in its first folder.
        let first = path.as_str().split('/').next().and_then(Lang::from_key);
        let lang = first.filter(|first| facts.languages.contains(first));
        let lang = lang.or(facts.languages.first().copied()).unwrap_or_default();
        files.insert(path, Planned::Redirect(key.clone(), lang));
    }
}

/// A former address of a page.
pub(super) struct Alias<'n> {
    key: PageKey,
    address: &'n At<Text>,
}

/// Wherever it is written: only findings point there, and files that come with findings are
/// not kept.
impl PartialEq for Alias<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.address.value == other.address.value
    }
}

/// Every former address that a page's file names.
pub(super) fn written<'n>(network: &'n Network, visible: &Visible) -> Vec<Alias<'n>> {
    let mut aliases = Vec::new();
    let mut add = |key: PageKey, own: &'n [At<Text>]| {
        aliases.extend(own.iter().map(|address| Alias { key: key.clone(), address }));
    };
    for &index in &visible.members {
        add(PageKey::Member(index), &network.members[index].facts.aliases);
    }
    for &index in &visible.services {
        add(PageKey::Service(index), &network.services[index].front.aliases);
    }
    for &index in &visible.news {
        add(PageKey::NewsItem(index), &network.news[index].front.aliases);
    }
    for &index in &visible.pages {
        add(PageKey::Page(index), &network.pages[index].front.aliases);
    }
    aliases
}

/// The file behind a former address: `/a/` and `/a` are a folder, `/a.html` a file.
fn alias_path(alias: &str) -> Option<SitePath> {
    let inside = alias.strip_prefix('/')?;
    let sound = |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let folder = inside.trim_end_matches('/');
    if folder.is_empty() || !folder.split('/').all(|part| !part.is_empty() && sound(part)) {
        return None;
    }
    let is_file = !inside.ends_with('/') && (folder.ends_with(".html") || folder.ends_with(".htm"));
    SitePath::new(if is_file { folder.to_owned() } else { format!("{folder}/index.html") })
}

#[cfg(test)]
mod tests {
    use super::alias_path;

    #[test]
    fn former_addresses() {
        let path = |alias| alias_path(alias).map(|path| path.as_str().to_owned());
        for (alias, expected) in [
            ("/equipe/ancien-nom/", Some("equipe/ancien-nom/index.html")),
            ("/equipe/ancien-nom", Some("equipe/ancien-nom/index.html")),
            ("/page.html", Some("page.html")),
            ("/page.html/", Some("page.html/index.html")),
            ("/nl/team/Oud_1/", Some("nl/team/Oud_1/index.html")),
            ("/", None),
            ("", None),
            ("ancien-nom", None),
            ("//ailleurs.example/", None),
            ("/../secret/", None),
            ("/a?b=1", None),
            ("/a b/", None),
            ("https://ailleurs.example/", None),
        ] {
            assert_eq!(path(alias).as_deref(), expected, "{alias}");
        }
    }
}
