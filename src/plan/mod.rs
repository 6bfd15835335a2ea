//! A checked network in, every file its site will have out.
//!
//! `plan` gives every page and file its path before a byte is rendered, so that two
//! claims to one path are found here, and checks where texts and tables point. What a
//! page shows is made by [`Plan::view`] when the page is rendered: by `build` for all of
//! them, by a preview for the one asked for. It reads no file and no clock.

mod alias;
mod attested;
mod drawings;
mod files;
mod finder;
mod hosting;
pub mod letterhead;
mod linked_data;
mod links;
mod machine;
pub mod open_graph;
mod page;
mod pages;
mod parts;
mod people;
mod planner;
mod prices;
pub mod route;
mod search;
mod standing;
mod trust;
pub mod view;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use serde::Serialize;

pub use attested::BadgeFile;
use files::{Files, logo_path, picture_path, widths};
pub use hosting::security_header_names;
pub use page::template;
use parts::Parts;
pub use people::initials;
pub use planner::Planner;
pub use prices::convention_on;
use route::{PageKey, Routes, Section, SitePath, Visible};
pub use search::{SearchEntry, Source};
use view::{NavLink, PictureView, SiteView};
use words::Words;

use crate::diagnostic::Diagnostics;
use crate::kept::Kept;
use crate::legitimacy::Assessment;
use crate::legitimacy::standing::Standing;
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::value::Slug;
use crate::model::writing::{Body, Writing};
use crate::model::{Network, Picture};
use crate::phrases::Phrases;
use crate::source::SourceMap;
use crate::theme::{Asset, Theme};

/// What a plan depends on, beside the network.
pub struct Options<'o> {
    /// The day the site is made for.
    pub today: Date,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// The look.
    pub theme: Arc<Theme>,
    /// The phrases of each of the site's languages.
    pub phrases: &'o BTreeMap<Lang, Arc<Phrases>>,
    /// The files that texts were read from.
    pub sources: &'o SourceMap,
}

/// Every file the site will have.
pub struct Plan {
    network: Arc<Network>,
    today: Date,
    drafts: bool,
    /// Words by language, in the order of [`Lang::ALL`].
    words: Vec<Option<Words>>,
    visible: Visible,
    /// Where every page lies, and claims that collide.
    routes: Kept<(Routes, Diagnostics)>,
    assessment: Kept<Assessment>,
    /// Whether an attestation stands, and what is wrong with it.
    standing: Kept<(Standing, Diagnostics)>,
    /// The team in the alphabetical order of each language: members by index.
    orders: Kept<Vec<Vec<usize>>>,
    /// The same in parts, made when a page shows one.
    parts: [OnceLock<Parts>; Lang::ALL.len()],
    /// How many members receive patients at each place.
    place_counts: BTreeMap<String, usize>,
    /// What a large team is searched by, by language.
    team_indexes: Kept<BTreeMap<Lang, Asset>>,
    /// The files that texts were read from.
    sources: SourceMap,
    theme: Arc<Theme>,
    /// Every file, and claims to the same path.
    files: Kept<(Files, Diagnostics)>,
}

/// A file of the site, before its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planned {
    /// A page.
    Page(PageKey, Lang),
    /// A text that machines read.
    Machine(Machine),
    /// A file of the theme, by its name under assets/.
    Asset(String),
    /// A picture, drawn again at a width, from its path in the network's folder.
    Picture {
        /// Where it lies in the network's folder.
        source: String,
        /// Width in pixels.
        width: u32,
    },
    /// A file of the badge.
    Badge(BadgeFile, Lang),
    /// The picture that links to the site unfold into.
    OpenGraph(Lang),
    /// A member as a QR code: name and how to reach them, as a vCard.
    MemberCode(usize, Lang),
    /// The network's logo.
    Logo,
    /// What the pages of a language are searched by.
    SearchIndex(Lang),
    /// What a large team is searched by, in a language.
    TeamIndex(Lang),
    /// A file of content/static, from its path in the network's folder.
    Static(String),
    /// A former address of a page, which leads on to it.
    Redirect(PageKey, Lang),
    /// The referral sheet in a language, as PDF.
    #[cfg(feature = "letters")]
    Sheet(Lang),
}

impl Planned {
    /// Whether the typesetter makes it.
    #[must_use]
    pub fn is_typeset(&self) -> bool {
        #[cfg(feature = "letters")]
        return matches!(self, Self::Sheet(_));
        #[cfg(not(feature = "letters"))]
        false
    }

    /// Whether it is of one member, text or picture: of such files there are many.
    #[must_use]
    pub const fn is_of_one(&self) -> bool {
        match self {
            Self::Page(key, _) | Self::Redirect(key, _) => matches!(
                key,
                PageKey::Member(_) | PageKey::Service(_) | PageKey::Page(_) | PageKey::NewsItem(_)
            ),
            Self::Machine(Machine::VCard(..))
            | Self::MemberCode(..)
            | Self::Picture { .. }
            | Self::Static(_) => true,
            _ => false,
        }
    }
}

/// A text that machines read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Machine {
    /// robots.txt.
    Robots,
    /// sitemap.xml.
    Sitemap,
    /// The Atom feed of a language.
    Feed(Lang),
    /// A member's vCard in a language.
    VCard(usize, Lang),
    /// security.txt (RFC 9116).
    Security,
    /// Response headers, for hosts that read `_headers`.
    Headers,
    /// attestation.json, as it was signed.
    Attestation,
    /// status-list.json: what the issuer had revoked when the network last asked.
    StatusList,
    /// disclosures.json: the register numbers that anyone can recompute.
    Disclosures,
}

/// What the template of a page is given beside the site.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum View {
    /// home.html
    Home(Box<view::HomeView>),
    /// team.html
    Team(view::TeamView),
    /// team_part.html
    TeamPart(view::TeamPartView),
    /// member.html
    Member(Box<view::MemberView>),
    /// offer.html
    Offer(view::OfferView),
    /// service.html
    Service(view::ServiceView),
    /// tariffs.html
    Tariffs(view::TariffsView),
    /// professionals.html
    Professionals(view::ProfessionalsView),
    /// employers.html
    Employers(view::EmployersView),
    /// contact.html
    Contact(view::ContactPageView),
    /// charter.html
    Charter(view::CharterView),
    /// legitimacy.html
    Legitimacy(Box<view::LegitimacyView>),
    /// transparency.html
    Transparency(view::TransparencyView),
    /// news.html
    News(view::NewsView),
    /// news_item.html
    NewsItem(view::NewsItemView),
    /// page.html
    Page(view::TextPageView),
    /// legal.html
    Legal(view::LegalView),
    /// privacy.html
    Privacy(view::PrivacyView),
    /// accessibility.html
    Accessibility(view::AccessibilityView),
    /// search.html
    Search(view::SearchView),
    /// 404.html
    NotFound(view::NotFoundView),
}

impl Plan {
    /// Every file of the site, by its path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<SitePath, Planned> {
        &self.files.0
    }

    /// The network the plan is made from.
    #[must_use]
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// The theme the plan is made with.
    #[must_use]
    pub fn theme(&self) -> &Arc<Theme> {
        &self.theme
    }

    /// Where every page lies.
    #[must_use]
    pub fn routes(&self) -> &Routes {
        &self.routes.0
    }

    /// The words of one of the site's languages.
    fn words(&self, lang: Lang) -> &Words {
        let own = self.words[lang as usize].as_ref();
        own.expect("phrases were loaded for each of the site's languages")
    }

    /// How the network stands: declared, attested, or attested and not to be shown.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.standing.0
    }

    /// The phrases of one of the site's languages, for templates.
    #[must_use]
    pub fn phrases(&self, lang: Lang) -> &Arc<Phrases> {
        &self.words(lang).phrases
    }

    /// The team in the alphabetical order of a language.
    fn team(&self, lang: Lang) -> impl Iterator<Item = &Member> {
        self.orders[lang as usize].iter().map(|&index| &*self.network.members[index])
    }

    /// A member whose page is part of the site.
    fn shown_member(&self, slug: &Slug) -> Option<&Member> {
        let index = self.network.members.binary_search_by(|other| other.slug.cmp(slug)).ok()?;
        self.visible.members.binary_search(&index).ok()?;
        Some(&*self.network.members[index])
    }

    /// A picture at its two widths.
    fn picture_view(&self, picture: &Picture, alt: String) -> PictureView {
        let widths = widths(picture);
        let (small, large) = (widths[0], widths[widths.len() - 1]);
        let height = |width: u32| {
            let scaled =
                u64::from(picture.height) * u64::from(width) / u64::from(picture.width.max(1));
            u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
        };
        let address =
            |width: u32| self.routes().rooted(&format!("/{}", picture_path(picture, width)));
        PictureView {
            src: address(small),
            width: small,
            height: height(small),
            alt,
            src_large: address(large),
            width_large: large,
        }
    }

    /// Whether the site has a section: there may be no news, and no search.
    fn has_section(&self, section: Section) -> bool {
        let main = self.network.main_language();
        self.routes().path(&PageKey::Section(section), main).is_some()
    }

    /// The address of a section.
    fn section_url(&self, section: Section, words: &Words) -> String {
        self.routes().url(&PageKey::Section(section), words.lang)
    }

    /// The HTML of a text, its links resolved.
    fn html(&self, words: &Words, body: &Body, lang: Lang) -> String {
        let markdown = &body.markdown;
        markdown.html_with(
            |link| self.resolve(&link.destination, body.file, words.lang).unwrap_or_default(),
            |image| self.image_html(image, body.file, lang),
        )
    }

    fn prose(&self, words: &Words, writing: &Writing) -> Option<view::ProseView> {
        let (body, lang) = writing.pick(words.lang)?;
        words.prose(self.html(words, body, lang), lang)
    }

    /// What every page of a language is given: made once, shared by all of them.
    #[must_use]
    pub fn site_view(&self, lang: Lang) -> SiteView {
        let words = self.words(lang);
        let site = &self.network.site;
        let name = words.name(&site.name);
        let section = |section: Section| NavLink {
            label: words.phrase(&format!("nav-{}", section.key())),
            url: self.section_url(section, words),
        };
        let sections = |all: &[Section]| {
            all.iter().filter(|one| self.has_section(**one)).map(|one| section(*one)).collect()
        };
        let nav = [
            Section::Team,
            Section::Offer,
            Section::Tariffs,
            Section::Professionals,
            Section::Legitimacy,
            Section::Contact,
            Section::Search,
        ];
        let foot = [
            Section::Charter,
            Section::Transparency,
            Section::Employers,
            Section::News,
            Section::Privacy,
            Section::Accessibility,
            Section::Legal,
        ];
        let listed =
            self.visible.pages.iter().filter(|&&i| self.network.pages[i].front.listed.value);
        let pages = listed.map(|&index| NavLink {
            label: self.title(words, &PageKey::Page(index)).text,
            url: self.routes().url(&PageKey::Page(index), lang),
        });
        SiteView {
            initials: people::initials(&[&name]),
            name,
            tagline: words.maybe(site.tagline.as_ref()),
            lang: lang.key().to_owned(),
            home: self.routes().url(&PageKey::Home, lang),
            nav: sections(&nav),
            foot: sections(&foot),
            pages: pages.collect(),
            crisis: self.crisis(words),
            contact: self.contact(words),
            notice: words.maybe(site.notice.as_ref()),
            leave_url: site.leave_url.as_ref().map(|url| url.as_str().to_owned()),
            csp: machine::META_CSP.to_owned(),
            stylesheet: self.asset_view("style.css"),
            font: self.first_font(),
            icon: self.asset_view("icon.svg").href,
            feed: self
                .has_section(Section::News)
                .then(|| self.routes().rooted(&format!("/{}", self.feed_path(lang)))),
            links: self.links_view(words),
            multilingual: site.languages.len() > 1,
            logo: self.logo_view(),
            badge: self.badge_view(words),
            open_graph: self.open_graph_view(words),
        }
    }

    fn links_view(&self, words: &Words) -> view::LinksView {
        let url = |section: Section| self.section_url(section, words);
        view::LinksView {
            team: url(Section::Team),
            offer: url(Section::Offer),
            tariffs: url(Section::Tariffs),
            charter: url(Section::Charter),
            professionals: url(Section::Professionals),
            employers: url(Section::Employers),
            contact: url(Section::Contact),
            legitimacy: url(Section::Legitimacy),
            transparency: url(Section::Transparency),
            news: self.has_section(Section::News).then(|| url(Section::News)),
            legal: url(Section::Legal),
            privacy: url(Section::Privacy),
            accessibility: url(Section::Accessibility),
            search: self.has_section(Section::Search).then(|| url(Section::Search)),
        }
    }

    fn asset_view(&self, name: &str) -> view::AssetView {
        let asset = self.theme.asset(name);
        asset.map_or_else(view::AssetView::default, |asset| self.published(asset))
    }

    fn published(&self, asset: &Asset) -> view::AssetView {
        view::AssetView {
            href: self.routes().rooted(&format!("/{}", asset.published)),
            integrity: asset.integrity.clone(),
        }
    }

    fn logo_view(&self) -> Option<view::LogoView> {
        let logo = self.network.usable_logo()?;
        Some(view::LogoView {
            src: self.routes().rooted(&format!("/{}", logo_path(logo))),
            width: logo.width,
            height: logo.height,
            says_name: self.network.site.look.as_ref().is_some_and(|look| look.logo_has_name.value),
        })
    }

    /// The font that the style sheet names first. A font that may be missed at the first
    /// visit is less often missed when the page asks for it and not only the sheet.
    fn first_font(&self) -> Option<String> {
        let sheet = self.theme.asset("style.css")?;
        let sheet = String::from_utf8_lossy(&sheet.bytes);
        let named = self.theme.assets().iter().filter_map(|asset| {
            let file =
                asset.published.rsplit('/').next().filter(|_| asset.name.ends_with(".woff2"));
            Some((sheet.find(file?)?, asset))
        });
        let (_, font) = named.min_by_key(|(at, _)| *at)?;
        Some(self.routes().rooted(&format!("/{}", font.published)))
    }
}
