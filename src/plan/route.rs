//! Where every page lies: paths, addresses, collisions.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::locale::{Lang, Localized};
use crate::model::value::Slug;
use crate::phrases::Phrases;
use crate::source::Span;

/// The path of a file of the site, relative to its root: never empty, never absolute,
/// without `.`, `..`, `\` or empty parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(String);

impl SitePath {
    /// Checks a path; `None` when it could leave the site or cannot be published.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let part_is_sound = |part: &str| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && !part.ends_with('.')
                && part.len() <= 255
                && !part.contains(|c: char| c.is_control() || matches!(c, '\\' | ':' | '?' | '#'))
        };
        path.split('/').all(part_is_sound).then_some(Self(path))
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
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("/{folder}"),
            _ => format!("/{}", self.0),
        }
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
        }
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
    fn chosen(self, network: &Network) -> Option<&Localized<Slug>> {
        let sections = network.site.sections.as_ref()?;
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
        };
        slug.as_ref()
    }
}

/// Where every page lies, and which page a file makes.
#[derive(Debug, Default)]
pub struct Routes {
    pages: BTreeMap<(PageKey, Lang), SitePath>,
    by_source: BTreeMap<String, PageKey>,
    /// Where the pages of members who have left were.
    gone: BTreeMap<SitePath, usize>,
    /// The files of members who have left.
    gone_sources: BTreeMap<String, usize>,
    prefix: String,
    origin: String,
}

/// A claim to a path, for the diagnostic when there are two.
type Claims = BTreeMap<SitePath, Span>;

impl Routes {
    /// Gives every page its path; two claims to one are a diagnostic.
    #[must_use]
    pub fn new(
        network: &Network,
        visible: &Visible,
        phrases: &BTreeMap<Lang, std::sync::Arc<Phrases>>,
        found: &mut Diagnostics,
    ) -> Self {
        let base = &network.site.base_url.value;
        let mut routes = Self {
            prefix: base.path_prefix().to_owned(),
            origin: base.origin().to_owned(),
            ..Self::default()
        };
        let main = network.main_language();
        let mut claims = Claims::new();
        let mut gone = BTreeMap::new();
        for lang in network.languages() {
            let root = if lang == main { String::new() } else { format!("{}/", lang.key()) };
            let Some(words) = phrases.get(&lang) else { continue };
            let slug_of = |section: Section| {
                let chosen = section.chosen(network).and_then(|slug| slug.exact(lang));
                chosen.map_or_else(
                    || {
                        let word = words.text(&format!("route-{}", section.key()), &[]);
                        word.map_or_else(|| section.key().to_owned(), |word| word.into_owned())
                    },
                    |slug| slug.as_str().to_owned(),
                )
            };
            let mut claim = |key: PageKey, folder: String, span: Span| {
                routes.claim(
                    key,
                    lang,
                    &format!("{root}{folder}index.html"),
                    span,
                    &mut claims,
                    found,
                );
            };
            let site = Span::file(network.site_file);
            claim(PageKey::Home, String::new(), site);
            for &section in Section::ALL {
                if section != Section::News || !visible.news.is_empty() {
                    claim(PageKey::Section(section), format!("{}/", slug_of(section)), site);
                }
            }
            let own = |slug: &Slug, chosen: &Option<Localized<Slug>>| {
                let chosen = chosen.as_ref().and_then(|chosen| chosen.exact(lang));
                chosen.map_or_else(|| slug.as_str().to_owned(), |at| at.as_str().to_owned())
            };
            let team = slug_of(Section::Team);
            for &index in &visible.members {
                let member = &network.members[index];
                let slug = own(&member.slug, &member.facts.slug);
                claim(PageKey::Member(index), format!("{team}/{slug}/"), Span::file(member.file));
            }
            for (index, member) in left(network, visible) {
                let slug = own(&member.slug, &member.facts.slug);
                let path = SitePath::new(format!("{root}{team}/{slug}/index.html"));
                gone.extend(path.map(|path| (path, index)));
            }
            let offer = slug_of(Section::Offer);
            for &index in &visible.services {
                let service = &network.services[index];
                let slug = own(&service.slug, &service.front.slug);
                claim(
                    PageKey::Service(index),
                    format!("{offer}/{slug}/"),
                    Span::file(service.file),
                );
            }
            let news = slug_of(Section::News);
            for &index in &visible.news {
                let item = &network.news[index];
                let slug = own(&item.slug, &item.front.slug);
                claim(PageKey::NewsItem(index), format!("{news}/{slug}/"), Span::file(item.file));
            }
            for &index in &visible.pages {
                let page = &network.pages[index];
                let slug = own(&page.slug, &page.front.slug);
                claim(PageKey::Page(index), format!("{slug}/"), Span::file(page.file));
            }
            // Hosts look for the page that lies nearest above the address.
            let not_found = format!("{root}404.html");
            routes.claim(PageKey::NotFound, lang, &not_found, site, &mut claims, found);
        }
        routes.name_sources(network, visible);
        routes.gone = gone;
        routes.gone_sources = left(network, visible)
            .map(|(index, member)| (format!("content/members/{}.md", member.slug.as_str()), index))
            .collect();
        routes
    }

    /// The member who has left and whose page stood at a path, or is made by a file.
    #[must_use]
    pub fn gone(&self, path: Option<&SitePath>, source: Option<&str>) -> Option<usize> {
        let at_path = path.and_then(|path| self.gone.get(path));
        at_path.or_else(|| self.gone_sources.get(source?)).copied()
    }

    fn claim(
        &mut self,
        key: PageKey,
        lang: Lang,
        path: &str,
        span: Span,
        claims: &mut Claims,
        found: &mut Diagnostics,
    ) {
        let path = SitePath::new(path).expect("slugs and language keys make sound paths");
        if let Some(&first) = claims.get(&path) {
            let finding = Diagnostic::new(Code::RouteCollision, span).arg("url", path.url());
            found.push(finding.label(first, "first"));
            return;
        }
        claims.insert(path.clone(), span);
        self.pages.insert((key, lang), path);
    }

    fn name_sources(&mut self, network: &Network, visible: &Visible) {
        let mut name = |folder: &str, slug: &Slug, key: PageKey| {
            self.by_source.insert(format!("content/{folder}/{}.md", slug.as_str()), key);
        };
        for &index in &visible.members {
            name("members", &network.members[index].slug, PageKey::Member(index));
        }
        for &index in &visible.services {
            name("offer", &network.services[index].slug, PageKey::Service(index));
        }
        for &index in &visible.pages {
            name("pages", &network.pages[index].slug, PageKey::Page(index));
        }
        for &index in &visible.news {
            name("news", &network.news[index].slug, PageKey::NewsItem(index));
        }
        for &section in Section::ALL {
            if let Some(source) = section.source() {
                self.by_source.insert(source.to_owned(), PageKey::Section(section));
            }
        }
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
        self.path(key, lang).map_or_else(|| "#".to_owned(), |path| self.rooted(&path.url()))
    }

    /// An address from the root of the site, seen from the root of its host.
    #[must_use]
    pub fn rooted(&self, url: &str) -> String {
        format!("{}{url}", self.prefix)
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
        format!("{}{rooted}", self.origin)
    }

    /// The page that a file makes.
    #[must_use]
    pub fn page_of(&self, source: &str) -> Option<&PageKey> {
        self.by_source.get(source)
    }

    /// The files that make pages, for « did you mean ».
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.by_source.keys().map(String::as_str)
    }
}

/// The members who have left: they have no page any more.
fn left<'n>(
    network: &'n Network,
    visible: &Visible,
) -> impl Iterator<Item = (usize, &'n crate::model::member::Member)> {
    let hidden = |index: &usize| visible.members.binary_search(index).is_err();
    (0..network.members.len())
        .filter(hidden)
        .map(|index| (index, &*network.members[index]))
        .filter(|(_, member)| member.facts.left_on.is_some() && !member.facts.draft.value)
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
