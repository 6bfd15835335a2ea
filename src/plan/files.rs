//! Every file of a site and its path, so that two claims to one are found before a byte is
//! rendered.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::alias::{self, Alias};
use super::open_graph::open_graph_path;
use super::route::{PageKey, Routes, SitePath, Visible};
use super::search::search_path;
use super::{Machine, Planned};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::kept::ByIdentity;
use crate::model::locale::Lang;
use crate::model::member::Hideable;
use crate::model::site::Extras;
use crate::model::value::Slug;
use crate::model::{Logo, Network, Picture, StaticFile};
use crate::source::{FileId, Span};
use crate::theme::Theme;

/// Every file of a site, by its path.
pub(super) type Files = BTreeMap<SitePath, Planned>;

/// The widths at which pictures are published, in pixels.
const WIDTHS: [u32; 2] = [320, 640];

/// What is made beside the pages.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Has {
    pub vcards: bool,
    pub qr_codes: bool,
    pub search: bool,
}

impl Has {
    pub(super) fn of(network: &Network) -> Self {
        let extras = network.site.extras.as_ref();
        let has = |one: fn(&Extras) -> bool| extras.is_none_or(one);
        Self {
            vcards: has(|extras| extras.vcards.value),
            qr_codes: has(|extras| extras.qr_codes.value),
            search: has(|extras| extras.search.value),
        }
    }
}

/// What the paths of files follow from, and nothing else: the same facts, the same files.
#[derive(PartialEq)]
pub(super) struct FileFacts<'n> {
    /// Compared by identity, since routes are kept as long as they are the same.
    pub routes: SameRoutes<'n>,
    pub theme: ByIdentity<'n, Theme>,
    pub site_file: FileId,
    /// The main one first.
    pub languages: Vec<Lang>,
    pub has: Has,
    pub has_news: bool,
    pub members: Vec<(usize, &'n Slug)>,
    pub pictures: Vec<&'n Picture>,
    pub statics: &'n [StaticFile],
    /// Files that an attestation brings, referral sheets, indexes of a large team.
    pub others: Vec<(String, Planned)>,
    /// Former addresses.
    pub aliases: Vec<Alias<'n>>,
}

/// Routes that are compared by their identity.
pub(super) struct SameRoutes<'n>(pub &'n Routes);

impl PartialEq for SameRoutes<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl<'n> FileFacts<'n> {
    pub(super) fn of(
        network: &'n Network,
        visible: &Visible,
        theme: &'n Arc<Theme>,
        routes: &'n Routes,
        others: Vec<(String, Planned)>,
    ) -> Self {
        let members = visible.members.iter().map(|&index| (index, &network.members[index].slug));
        Self {
            routes: SameRoutes(routes),
            theme: ByIdentity(theme),
            site_file: network.site_file,
            languages: network.languages().collect(),
            has: Has::of(network),
            has_news: !visible.news.is_empty(),
            members: members.collect(),
            pictures: published_pictures(network, visible),
            statics: &network.static_files,
            others,
            aliases: alias::written(network, visible),
        }
    }

    /// Claims to paths beside the pages, by those that come first.
    fn claims(&self) -> Vec<(String, Planned)> {
        let machine = |path: &str, machine| (path.to_owned(), Planned::Machine(machine));
        let mut claims = vec![
            machine("robots.txt", Machine::Robots),
            machine("sitemap.xml", Machine::Sitemap),
            machine("_headers", Machine::Headers),
            machine(".well-known/security.txt", Machine::Security),
        ];
        for &lang in &self.languages {
            if self.has_news {
                claims.push(machine(&feed_path(lang, self.languages[0]), Machine::Feed(lang)));
            }
            if self.has.search {
                let search = search_path(lang, self.languages[0]);
                claims.push((search, Planned::SearchIndex(lang)));
            }
            claims.push((open_graph_path(lang, self.languages[0]), Planned::OpenGraph(lang)));
            for &(index, slug) in &self.members {
                let page = self.routes.0.path(&PageKey::Member(index), lang);
                let folder = page.map_or("", |path| path.as_str().trim_end_matches("index.html"));
                if self.has.vcards {
                    let card = Planned::Machine(Machine::VCard(index, lang));
                    claims.push((format!("{folder}{}", vcard_name(slug)), card));
                }
                if self.has.qr_codes {
                    let code = Planned::MemberCode(index, lang);
                    claims.push((format!("{folder}{}", member_code_name(slug)), code));
                }
            }
        }
        claims.extend(self.others.iter().cloned());
        for asset in self.theme.0.assets() {
            claims.push((asset.published.clone(), Planned::Asset(asset.name.clone())));
        }
        for &picture in &self.pictures {
            for width in widths(picture) {
                let planned = Planned::Picture { source: picture.path.clone(), width };
                claims.push((picture_path(picture, width), planned));
            }
        }
        let copied = |file: &StaticFile| (file.path.clone(), Planned::Static(file.source.clone()));
        claims.extend(self.statics.iter().map(copied));
        claims
    }

    /// Every file; a path claimed twice is a diagnostic.
    pub(super) fn files(&self) -> (Files, Diagnostics) {
        let mut found = Diagnostics::default();
        let pages = self.routes.0.iter();
        let mut files: Files = pages
            .map(|(key, lang, path)| (path.clone(), Planned::Page(key.clone(), lang)))
            .collect();
        let mut taken = Taken::default();
        for path in files.keys() {
            taken.claim(path);
        }
        for (path, planned) in self.claims() {
            let path = path.trim_start_matches('/');
            let path = SitePath::new(path).expect("published names are sound paths");
            if taken.claim(&path) {
                files.insert(path, planned);
            } else if matches!(planned, Planned::Picture { .. })
                && matches!(files.get(&path), Some(Planned::Picture { .. }))
            {
                // The same picture in two folders: its name holds the hash of its bytes.
            } else {
                let span = Span::file(self.site_file);
                found.push(Diagnostic::new(Code::RouteTaken, span).arg("path", path.as_str()));
            }
        }
        alias::claim(self, &mut files, &mut found);
        (files, found)
    }
}

/// The pictures that pages show: portraits that may be shown, and those in texts.
fn published_pictures<'n>(network: &'n Network, visible: &Visible) -> Vec<&'n Picture> {
    let portraits = visible.members.iter().filter_map(|&index| {
        let member = &network.members[index];
        let shown = member.facts.consent.photo_on.is_some() && !member.hides(Hideable::Portrait);
        member.portrait.as_ref().filter(|_| shown)
    });
    let others =
        network.pictures.iter().filter(|picture| !picture.path.starts_with("content/members/"));
    portraits.chain(others).collect()
}

/// Where the Atom feed of a language lies.
pub(super) fn feed_path(lang: Lang, main: Lang) -> String {
    if lang == main { "feed.xml".to_owned() } else { format!("{}/feed.xml", lang.key()) }
}

/// The name of a member's vCard, in the folder of the member's page.
pub(super) fn vcard_name(slug: &Slug) -> String {
    format!("{}.vcf", slug.as_str())
}

/// The name of a member's QR code, in the folder of the member's page.
pub(super) fn member_code_name(slug: &Slug) -> String {
    format!("{}.svg", slug.as_str())
}

/// The names that files and folders of the site have taken, on a disk that does not tell
/// capitals apart and where a file cannot be a folder too.
#[derive(Default)]
struct Taken {
    files: HashSet<String>,
    folders: HashSet<String>,
}

impl Taken {
    /// Takes a path; whether it was free.
    fn claim(&mut self, path: &SitePath) -> bool {
        let path = path.as_str().to_ascii_lowercase();
        if self.folders.contains(&path) || self.files.contains(&path) {
            return false;
        }
        // A folder that is taken as a folder has no file above it: the nearest suffices.
        let folders = || path.rmatch_indices('/').map(|(end, _)| &path[..end]);
        let new = || folders().take_while(|folder| !self.folders.contains(*folder));
        if new().any(|folder| self.files.contains(folder)) {
            return false;
        }
        let new: Vec<String> = new().map(str::to_owned).collect();
        self.folders.extend(new);
        self.files.insert(path)
    }
}

/// The widths a picture is published at: never wider than it is.
pub(super) fn widths(picture: &Picture) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.iter().map(|width| (*width).min(picture.width)).collect();
    widths.dedup();
    widths
}

/// Where the network's logo is published.
pub(super) fn logo_path(logo: &Logo) -> String {
    format!("assets/logo.{}.{}", logo.hash, logo.ending)
}

/// Where a picture is published: its hash and width are in its name.
pub(super) fn picture_path(picture: &Picture, width: u32) -> String {
    let name = picture.path.rsplit('/').next().unwrap_or_default();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "jpg"));
    let ending = if ending.eq_ignore_ascii_case("png") { "png" } else { "jpg" };
    let stem: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
    format!("assets/{stem}-{width}.{}.{ending}", picture.hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_once() {
        let table = [
            ("equipe/index.html", true),
            ("equipe/anne/index.html", true),
            ("EQUIPE/index.html", false),
            ("equipe", false),
            ("Equipe/Anne", false),
            ("equipe/anne/index.html/plan.pdf", false),
            ("equipe/anne.pdf", true),
        ];
        let mut taken = Taken::default();
        for (path, is_free) in table {
            let path = SitePath::new(path).expect("tests name sound paths");
            assert_eq!(taken.claim(&path), is_free, "{path}");
        }
    }
}
