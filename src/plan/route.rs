//! Where every page lies: paths, addresses, collisions.

use std::borrow::{Borrow, Cow};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use super::files::Has;
use super::parts;
use super::words::Words;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::kept::ByIdentity;
use crate::model::Network;
use crate::model::locale::{Lang, Localized};
use crate::model::site::Sections;
use crate::model::value::{BaseUrl, Slug};
use crate::phrases::Phrases;
use crate::source::{FileId, Span};

/// The path of a file of the site, relative to its root: never empty, never absolute,
/// without `.`, `..`, `\` or empty parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Checks a path; `None` when it could leave the site or cannot be published.
    #[must_use]
    pub fn new(path: impl AsRef<str>) -> Option<Self> {
        let path = path.as_ref();
        let part_is_sound = |part: &str| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && !part.ends_with('.')
                && part.len() <= 255
                && !part.contains(|c: char| c.is_control() || matches!(c, '\\' | ':' | '?' | '#'))
        };
        path.split('/').all(part_is_sound).then(|| Self(path.into()))
    }

    /// The path, with `/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address a browser asks for, from the root of the site, with a leading `/`:
    /// that of the folder for its `index.html`.
    #[must_use]
    pub fn url(&self) -> String {
        ["/", self.folder()].concat()
    }

    /// The path without an `index.html` at its end, which hosts serve for its folder.
    fn folder(&self) -> &str {
        let folder = self.0.strip_suffix("index.html");
        folder.filter(|folder| folder.is_empty() || folder.ends_with('/')).unwrap_or(&self.0)
    }
}

impl Borrow<str> for SitePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page, in whatever language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    /// The home page.
    Home,
    /// One of the sections that stand once.
    Section(Section),
    /// A part of a team too large for one page, from 1: the first one, 0, stands on the page
    /// of the team.
    TeamPart(usize),
    /// A member, by index in the network's list.
    Member(usize),
    /// A service, by index.
    Service(usize),
    /// A free page, by index.
    Page(usize),
    /// A news item, by index.
    NewsItem(usize),
    /// The page for addresses that lead nowhere.
    NotFound,
}

impl PageKey {
    /// The page that a part of the team stands on.
    pub(super) const fn team(part: usize) -> Self {
        match part {
            0 => Self::Section(Section::Team),
            part => Self::TeamPart(part),
        }
    }
}

/// A page that stands once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The team.
    Team,
    /// The offer.
    Offer,
    /// The prices.
    Tariffs,
    /// For professionals.
    Professionals,
    /// For employers.
    Employers,
    /// Contact and booking.
    Contact,
    /// The charter.
    Charter,
    /// Legitimacy.
    Legitimacy,
    /// Transparency.
    Transparency,
    /// News.
    News,
    /// The legal notice.
    Legal,
    /// Privacy.
    Privacy,
    /// Accessibility.
    Accessibility,
    /// The search.
    Search,
}

impl Section {
    /// Every section.
    pub const ALL: &'static [Self] = &[
        Self::Team,
        Self::Offer,
        Self::Tariffs,
        Self::Professionals,
        Self::Employers,
        Self::Contact,
        Self::Charter,
        Self::Legitimacy,
        Self::Transparency,
        Self::News,
        Self::Legal,
        Self::Privacy,
        Self::Accessibility,
        Self::Search,
    ];

    /// Its key: the name of its template, of its phrases and of `page:KEY` links.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Offer => "offer",
            Self::Tariffs => "tariffs",
            Self::Professionals => "professionals",
            Self::Employers => "employers",
            Self::Contact => "contact",
            Self::Charter => "charter",
            Self::Legitimacy => "legitimacy",
            Self::Transparency => "transparency",
            Self::News => "news",
            Self::Legal => "legal",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::Search => "search",
        }
    }

    /// The key of the phrase that is its name in addresses.
    #[must_use]
    pub fn phrase(self) -> String {
        format!("route-{}", self.key())
    }

    /// The file whose text the page shows, for links that name a file.
    const fn source(self) -> Option<&'static str> {
        match self {
            Self::Tariffs => Some("content/tariffs.toml"),
            Self::Contact => Some("content/contacts.toml"),
            Self::Charter => Some("content/charter.md"),
            Self::Transparency => Some("content/project.toml"),
            Self::Legal => Some("site.toml"),
            _ => None,
        }
    }

    /// The address the network chose for it.
    fn chosen(self, sections: Option<&Sections>) -> Option<&Localized<Slug>> {
        let sections = sections?;
        let slug = match self {
            Self::Team => &sections.team,
            Self::Offer => &sections.offer,
            Self::Tariffs => &sections.tariffs,
            Self::Professionals => &sections.professionals,
            Self::Employers => &sections.employers,
            Self::Contact => &sections.contact,
            Self::Charter => &sections.charter,
            Self::Legitimacy => &sections.legitimacy,
            Self::Transparency => &sections.transparency,
            Self::News => &sections.news,
            Self::Legal => &sections.legal,
            Self::Privacy => &sections.privacy,
            Self::Accessibility => &sections.accessibility,
            Self::Search => &sections.search,
        };
        slug.as_ref()
    }
}

/// Where every page lies, and which page a file makes.
#[derive(Debug, Default)]
pub struct Routes {
    pages: BTreeMap<(PageKey, Lang), SitePath>,
    by_source: BTreeMap<String, PageKey>,
    /// Members, by their file.
    members: HashMap<FileId, usize>,
    /// Where the pages of members who have left were.
    gone: BTreeMap<SitePath, usize>,
    /// The files of members who have left.
    gone_sources: BTreeMap<String, usize>,
    prefix: String,
    origin: String,
}

/// What paths of pages follow from, and nothing else: the same facts, the same routes.
#[derive(PartialEq)]
pub(super) struct RouteFacts<'n> {
    base: &'n BaseUrl,
    sections: Option<&'n Sections>,
    site_file: FileId,
    languages: Vec<(Lang, ByIdentity<'n, Phrases>)>,
    members: Vec<Claimant<'n>>,
    /// On how many pages the team stands.
    team_parts: usize,
    has_search: bool,
    /// Members who have left.
    gone: Vec<Claimant<'n>>,
    services: Vec<Claimant<'n>>,
    pages: Vec<Claimant<'n>>,
    news: Vec<Claimant<'n>>,
}

/// A file that makes a page.
#[derive(PartialEq)]
struct Claimant<'n> {
    index: usize,
    slug: &'n Slug,
    /// The address that its front matter gives the page, by language.
    chosen: [Option<&'n Slug>; Lang::ALL.len()],
    file: FileId,
}

/// An address in each language, wherever it is written.
fn by_language(slug: Option<&Localized<Slug>>) -> [Option<&Slug>; Lang::ALL.len()] {
    std::array::from_fn(|lang| Some(&slug?.exact(Lang::ALL[lang])?.value))
}

impl<'n> Claimant<'n> {
    fn new(
        index: usize,
        slug: &'n Slug,
        chosen: &'n Option<Localized<Slug>>,
        file: FileId,
    ) -> Self {
        Self { index, slug, chosen: by_language(chosen.as_ref()), file }
    }

    fn slug(&self, lang: Lang) -> &'n str {
        self.chosen[lang as usize].unwrap_or(self.slug).as_str()
    }

    fn source(&self, folder: &str) -> String {
        format!("content/{folder}/{}.md", self.slug.as_str())
    }
}

impl<'n> RouteFacts<'n> {
    pub(super) fn of(network: &'n Network, visible: &Visible, words: &'n [Option<Words>]) -> Self {
        let member = |index: usize| {
            let own = &network.members[index];
            Claimant::new(index, &own.slug, &own.facts.slug, own.file)
        };
        let service = |&index: &usize| {
            let own = &network.services[index];
            Claimant::new(index, &own.slug, &own.front.slug, own.file)
        };
        let page = |&index: &usize| {
            let own = &network.pages[index];
            Claimant::new(index, &own.slug, &own.front.slug, own.file)
        };
        let news = |&index: &usize| {
            let own = &network.news[index];
            Claimant::new(index, &own.slug, &own.front.slug, own.file)
        };
        let languages = network.languages().filter_map(|lang| {
            let words = words[lang as usize].as_ref()?;
            Some((lang, ByIdentity(&words.phrases)))
        });
        Self {
            base: &network.site.base_url.value,
            sections: network.site.sections.as_ref(),
            site_file: network.site_file,
            languages: languages.collect(),
            members: visible.members.iter().map(|&index| member(index)).collect(),
            team_parts: {
                let sees = |&&index: &&usize| network.members[index].facts.clinical.value;
                let clinicians = visible.members.iter().filter(sees).count();
                parts::count(clinicians, visible.members.len() - clinicians)
            },
            has_search: Has::of(network).search,
            gone: left(network, visible).map(member).collect(),
            services: visible.services.iter().map(service).collect(),
            pages: visible.pages.iter().map(page).collect(),
            news: visible.news.iter().map(news).collect(),
        }
    }

    /// The name of a section in addresses: the network's own, else the theme's, else its key.
    fn section(&self, section: Section, lang: Lang, words: &Phrases) -> String {
        let chosen = section.chosen(self.sections).and_then(|slug| slug.exact(lang));
        if let Some(slug) = chosen {
            return slug.as_str().to_owned();
        }
        let word = words.text(&section.phrase(), &[]).filter(|word| word.parse::<Slug>().is_ok());
        word.map_or_else(|| section.key().to_owned(), Cow::into_owned)
    }
}

/// Gives pages their paths; two claims to one are a diagnostic.
#[derive(Default)]
struct Allocation {
    routes: Routes,
    found: Diagnostics,
    claims: HashMap<SitePath, Span>,
}

impl Allocation {
    fn claim(&mut self, key: PageKey, lang: Lang, path: String, span: Span) {
        let path = SitePath::new(path).expect("slugs and language keys make sound paths");
        match self.claims.entry(path) {
            Entry::Occupied(first) => {
                let finding = Diagnostic::new(Code::RouteCollision, span);
                let finding = finding.arg("url", first.key().url());
                self.found.push(finding.label(*first.get(), "first"));
            }
            Entry::Vacant(free) => {
                self.routes.pages.insert((key, lang), free.key().clone());
                free.insert(span);
            }
        }
    }

    fn language(&mut self, facts: &RouteFacts<'_>, lang: Lang, words: &Phrases, root: &str) {
        let site = Span::file(facts.site_file);
        let section = |section| facts.section(section, lang, words);
        self.claim(PageKey::Home, lang, format!("{root}index.html"), site);
        for &one in Section::ALL {
            let is_there = match one {
                Section::News => !facts.news.is_empty(),
                Section::Search => facts.has_search,
                _ => true,
            };
            if is_there {
                let path = format!("{root}{}/index.html", section(one));
                self.claim(PageKey::Section(one), lang, path, site);
            }
        }
        let team = format!("{root}{}/", section(Section::Team));
        let offer = format!("{root}{}/", section(Section::Offer));
        let news = format!("{root}{}/", section(Section::News));
        for part in 1..facts.team_parts {
            self.claim(PageKey::team(part), lang, format!("{team}{}/index.html", part + 1), site);
        }
        let mut all = |of: &[Claimant<'_>], folder: &str, key: fn(usize) -> PageKey| {
            for one in of {
                let path = format!("{folder}{}/index.html", one.slug(lang));
                self.claim(key(one.index), lang, path, Span::file(one.file));
            }
        };
        all(&facts.members, &team, PageKey::Member);
        all(&facts.services, &offer, PageKey::Service);
        all(&facts.news, &news, PageKey::NewsItem);
        all(&facts.pages, root, PageKey::Page);
        for one in &facts.gone {
            let path = SitePath::new(format!("{team}{}/index.html", one.slug(lang)));
            self.routes.gone.extend(path.map(|path| (path, one.index)));
        }
        // Hosts look for the page that lies nearest above the address.
        self.claim(PageKey::NotFound, lang, format!("{root}404.html"), site);
    }
}

impl Routes {
    /// Gives every page its path; two claims to one are a diagnostic.
    pub(super) fn new(facts: &RouteFacts<'_>) -> (Self, Diagnostics) {
        let mut allocation = Allocation::default();
        for (index, (lang, words)) in facts.languages.iter().enumerate() {
            let root = if index == 0 { String::new() } else { format!("{}/", lang.key()) };
            allocation.language(facts, *lang, words.0, &root);
        }
        let Allocation { mut routes, found, .. } = allocation;
        routes.prefix = facts.base.path_prefix().to_owned();
        routes.origin = facts.base.origin().to_owned();
        routes.name_sources(facts);
        (routes, found)
    }

    /// Whether a member has left.
    #[must_use]
    pub fn has_gone(&self) -> bool {
        !(self.gone.is_empty() && self.gone_sources.is_empty())
    }

    /// The member who has left and whose page stood at a path, or is made by a file.
    #[must_use]
    pub fn gone(&self, path: Option<&SitePath>, source: Option<&str>) -> Option<usize> {
        let at_path = path.and_then(|path| self.gone.get(path));
        at_path.or_else(|| self.gone_sources.get(source?)).copied()
    }

    fn name_sources(&mut self, facts: &RouteFacts<'_>) {
        let mut name = |of: &[Claimant<'_>], folder: &str, key: fn(usize) -> PageKey| {
            self.by_source.extend(of.iter().map(|one| (one.source(folder), key(one.index))));
        };
        name(&facts.members, "members", PageKey::Member);
        name(&facts.services, "offer", PageKey::Service);
        name(&facts.pages, "pages", PageKey::Page);
        name(&facts.news, "news", PageKey::NewsItem);
        for &section in Section::ALL {
            if let Some(source) = section.source() {
                self.by_source.insert(source.to_owned(), PageKey::Section(section));
            }
        }
        self.members = facts.members.iter().map(|one| (one.file, one.index)).collect();
        let gone = facts.gone.iter().map(|one| (one.source("members"), one.index));
        self.gone_sources = gone.collect();
    }

    /// The members who have left and had a page, by index.
    pub(super) fn former_members(&self) -> impl Iterator<Item = usize> {
        self.gone_sources.values().copied()
    }

    /// Every page in every language with its path, in a fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (&PageKey, Lang, &SitePath)> {
        self.pages.iter().map(|((key, lang), path)| (key, *lang, path))
    }

    /// The path of a page.
    #[must_use]
    pub fn path(&self, key: &PageKey, lang: Lang) -> Option<&SitePath> {
        self.pages.get(&(key.clone(), lang))
    }

    /// The address of a page, from the root of the host; `#` for one that is not there.
    #[must_use]
    pub fn url(&self, key: &PageKey, lang: Lang) -> String {
        let Some(path) = self.path(key, lang) else { return "#".to_owned() };
        [&self.prefix, "/", path.folder()].concat()
    }

    /// An address from the root of the site, seen from the root of its host.
    #[must_use]
    pub fn rooted(&self, url: &str) -> String {
        [&self.prefix, url].concat()
    }

    /// An address seen from the root of the host, seen from the root of the site; `None`
    /// when it lies outside.
    #[must_use]
    pub fn unrooted<'a>(&self, url: &'a str) -> Option<&'a str> {
        url.strip_prefix(self.prefix.as_str()).filter(|rest| rest.starts_with('/'))
    }

    /// The full address of one from the root of the host.
    #[must_use]
    pub fn absolute(&self, rooted: &str) -> String {
        [&self.origin, rooted].concat()
    }

    /// The page that a file makes.
    #[must_use]
    pub fn page_of(&self, source: &str) -> Option<&PageKey> {
        self.by_source.get(source)
    }

    /// The member whose page a file makes.
    #[must_use]
    pub fn member_of(&self, file: FileId) -> Option<usize> {
        self.members.get(&file).copied()
    }

    /// The files that make pages, for « did you mean ».
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.by_source.keys().map(String::as_str)
    }
}

/// The members who have left, by index: they have no page any more.
fn left(network: &Network, visible: &Visible) -> impl Iterator<Item = usize> {
    let hidden = |index: &usize| visible.members.binary_search(index).is_err();
    (0..network.members.len()).filter(hidden).filter(|&index| {
        let facts = &network.members[index].facts;
        facts.left_on.is_some() && !facts.draft.value
    })
}

/// What is shown on a day, by index in the network's lists.
#[derive(Debug, Default)]
pub struct Visible {
    /// Members who belong to the network.
    pub members: Vec<usize>,
    /// Services.
    pub services: Vec<usize>,
    /// Free pages.
    pub pages: Vec<usize>,
    /// News, latest first.
    pub news: Vec<usize>,
}

impl Visible {
    /// What is shown on a day; drafts only when asked for.
    #[must_use]
    pub fn on(network: &Network, today: jiff::civil::Date, drafts: bool) -> Self {
        let shown = |draft: bool| drafts || !draft;
        let pick = |count: usize, keep: &dyn Fn(usize) -> bool| {
            (0..count).filter(|&index| keep(index)).collect::<Vec<_>>()
        };
        let mut news =
            pick(network.news.len(), &|index| shown(network.news[index].front.draft.value));
        news.sort_by_key(|&index| std::cmp::Reverse((network.news[index].front.date.value, index)));
        Self {
            members: pick(network.members.len(), &|index| {
                let member = &network.members[index];
                member.is_active(today) && shown(member.facts.draft.value)
            }),
            services: pick(network.services.len(), &|index| {
                shown(network.services[index].front.draft.value)
            }),
            pages: pick(network.pages.len(), &|index| {
                shown(network.pages[index].front.draft.value)
            }),
            news,
        }
    }
}
