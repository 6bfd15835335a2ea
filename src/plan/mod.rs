//! A checked network in, every file its site will have out.
//!
//! `plan` gives every page and file its path before a byte is rendered, so that two
//! claims to one path are found here, and checks where texts and tables point. What a
//! page shows is made by [`Plan::view`] when the page is rendered: by `build` for all of
//! them, by a preview for the one asked for. It reads no file and no clock.

mod alias;
mod attested;
pub mod letterhead;
mod linked_data;
mod links;
mod machine;
mod pages;
mod people;
mod prices;
pub mod route;
mod standing;
mod trust;
pub mod view;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

pub use attested::BadgeFile;
pub use prices::convention_on;
use route::{PageKey, Routes, Section, SitePath, Visible};
use view::{AlternateView, NavLink, PageView, PictureView, SiteView, TextView};
use words::Words;

use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::legitimacy::standing::{Standing, standing};
use crate::legitimacy::{Assessment, assess};
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::writing::{Body, Writing};
use crate::model::{Network, Picture};
use crate::phrases::Phrases;
use crate::source::{SourceMap, Span};
use crate::theme::Theme;

/// What a plan depends on, beside the network and the theme.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day the site is made for.
    pub today: Date,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// Every file the site will have.
pub struct Plan {
    network: Arc<Network>,
    today: Date,
    drafts: bool,
    /// Words by language, in the order of [`Lang::ALL`].
    words: Vec<Option<Words>>,
    routes: Routes,
    visible: Visible,
    assessment: Assessment,
    /// Whether an attestation stands.
    standing: Standing,
    /// The team in the alphabetical order of a language: members by index.
    orders: Vec<Vec<usize>>,
    /// How many members receive patients at each place.
    place_counts: BTreeMap<String, usize>,
    /// The files that texts were read from.
    sources: SourceMap,
    theme: Arc<Theme>,
    files: BTreeMap<SitePath, Planned>,
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
    /// 404.html
    NotFound(view::NotFoundView),
}

/// The name of the template of a page, without its ending; also the page's kind.
#[must_use]
pub fn template(key: &PageKey) -> &'static str {
    match key {
        PageKey::Home => "home",
        PageKey::Section(section) => section.key(),
        PageKey::Member(_) => "member",
        PageKey::Service(_) => "service",
        PageKey::Page(_) => "page",
        PageKey::NewsItem(_) => "news_item",
        PageKey::NotFound => "404",
    }
}

/// The names that files and folders of the site have taken, on a disk that does not tell
/// capitals apart and where a file cannot be a folder too.
#[derive(Default)]
struct Taken {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Taken {
    /// Takes a path; whether it was free.
    fn claim(&mut self, path: &SitePath) -> bool {
        let path = path.as_str().to_ascii_lowercase();
        let folders = || path.match_indices('/').map(|(end, _)| &path[..end]);
        if self.folders.contains(&path)
            || folders().any(|folder| self.files.contains(folder))
            || self.files.contains(&path)
        {
            return false;
        }
        for folder in folders() {
            if !self.folders.contains(folder) {
                self.folders.insert(folder.to_owned());
            }
        }
        self.files.insert(path)
    }
}

/// The widths at which pictures are published, in pixels.
const WIDTHS: [u32; 2] = [320, 640];

/// Plans the site of a network without errors.
#[must_use]
pub fn plan(
    checked: Checked<Arc<Network>>,
    theme: Arc<Theme>,
    phrases: &BTreeMap<Lang, Arc<Phrases>>,
    sources: &SourceMap,
    options: &Options,
) -> (Plan, Diagnostics) {
    drawn(checked.into_inner(), theme, phrases, sources, options)
}

/// Where the texts of a network that has errors lead, so that one run finds every mistake.
/// Findings alone leave this function: no page is made of an unchecked network. What may
/// follow from a file that could not be read is left out.
#[must_use]
pub fn survey(
    network: Arc<Network>,
    theme: Arc<Theme>,
    phrases: &BTreeMap<Lang, Arc<Phrases>>,
    sources: &SourceMap,
    options: &Options,
) -> Diagnostics {
    let mut kept = Diagnostics::default();
    let repeated = {
        let mut languages: Vec<Lang> = network.languages().collect();
        languages.sort_unstable();
        languages.windows(2).any(|pair| pair[0] == pair[1])
    };
    if network.site.span.is_placeholder() || network.site.languages.is_empty() || repeated {
        return kept;
    }
    let (plan, found) = drawn(network, theme, phrases, sources, options);
    for finding in found.iter() {
        let follows = match finding.code {
            Code::LinkTarget => plan.may_be_unread(finding),
            Code::LinkImage | Code::LinkForeignImage => false,
            Code::RouteCollision => finding.span.is_placeholder(),
            _ => true,
        };
        if !follows {
            kept.push(finding.clone());
        }
    }
    kept
}

fn drawn(
    network: Arc<Network>,
    theme: Arc<Theme>,
    phrases: &BTreeMap<Lang, Arc<Phrases>>,
    sources: &SourceMap,
    options: &Options,
) -> (Plan, Diagnostics) {
    let mut found = Diagnostics::default();
    let visible = Visible::on(&network, options.today, options.drafts);
    let routes = Routes::new(&network, &visible, phrases, &mut found);
    let words = Lang::ALL.iter().map(|&lang| {
        phrases.get(&lang).map(|phrases| Words { lang, phrases: Arc::clone(phrases) })
    });
    let assessment = assess(&network, None, options.today);
    let (standing, doubts) = standing(&network, &assessment, options.today);
    found.extend(doubts);
    let mut plan = Plan {
        today: options.today,
        drafts: options.drafts,
        words: words.collect(),
        routes,
        assessment,
        standing,
        orders: vec![Vec::new(); Lang::ALL.len()],
        place_counts: BTreeMap::new(),
        sources: sources.clone(),
        theme,
        files: BTreeMap::new(),
        visible,
        network,
    };
    plan.order_team();
    plan.count_places();
    plan.claim_files(&mut found);
    plan.claim_aliases(&mut found);
    plan.check_links(&mut found);
    (plan, found)
}

impl Plan {
    /// Every file of the site, by its path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<SitePath, Planned> {
        &self.files
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
        &self.routes
    }

    /// The words of one of the site's languages.
    fn words(&self, lang: Lang) -> &Words {
        let own = self.words[lang as usize].as_ref();
        own.expect("phrases were loaded for each of the site's languages")
    }

    /// How the network stands: declared, attested, or attested and not to be shown.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// The phrases of one of the site's languages, for templates.
    #[must_use]
    pub fn phrases(&self, lang: Lang) -> &Arc<Phrases> {
        &self.words(lang).phrases
    }

    /// Sorts the team by family name, in the order of each language.
    fn order_team(&mut self) {
        for lang in self.network.languages().collect::<Vec<_>>() {
            let phrases = Arc::clone(self.phrases(lang));
            let mut order = self.visible.members.clone();
            phrases.sort_by_key(&mut order, |&index| {
                let facts = &self.network.members[index].facts;
                [facts.family_name.as_str().to_owned(), facts.given_name.as_str().to_owned()]
            });
            self.orders[lang as usize] = order;
        }
    }

    fn count_places(&mut self) {
        for &index in &self.visible.members {
            let mut places: Vec<&str> =
                self.network.members[index].facts.place.iter().map(|at| at.at.as_str()).collect();
            places.sort_unstable();
            places.dedup();
            for place in places {
                *self.place_counts.entry(place.to_owned()).or_default() += 1;
            }
        }
    }

    /// The team in the alphabetical order of a language.
    fn team(&self, lang: Lang) -> impl Iterator<Item = &Member> {
        self.orders[lang as usize].iter().map(|&index| &*self.network.members[index])
    }

    /// Adds every file beside the pages; a path claimed twice is a diagnostic.
    fn claim_files(&mut self, found: &mut Diagnostics) {
        let pages: Vec<(SitePath, Planned)> = self
            .routes
            .iter()
            .map(|(key, lang, path)| (path.clone(), Planned::Page(key.clone(), lang)))
            .collect();
        self.files.extend(pages);
        let mut claims: Vec<(String, Planned)> = vec![
            ("robots.txt".to_owned(), Planned::Machine(Machine::Robots)),
            ("sitemap.xml".to_owned(), Planned::Machine(Machine::Sitemap)),
            ("_headers".to_owned(), Planned::Machine(Machine::Headers)),
            (".well-known/security.txt".to_owned(), Planned::Machine(Machine::Security)),
        ];
        for lang in self.network.languages() {
            if !self.visible.news.is_empty() {
                claims.push((self.feed_path(lang), Planned::Machine(Machine::Feed(lang))));
            }
            #[cfg(feature = "letters")]
            claims.push((self.sheet_path(lang), Planned::Sheet(lang)));
            for &index in &self.visible.members {
                let path = self.vcard_path(&self.network.members[index], lang);
                claims.push((path, Planned::Machine(Machine::VCard(index, lang))));
            }
        }
        claims.extend(self.attested_files());
        for asset in self.theme.assets() {
            claims.push((asset.published.clone(), Planned::Asset(asset.name.clone())));
        }
        for picture in self.published_pictures() {
            for width in widths(picture) {
                let planned = Planned::Picture { source: picture.path.clone(), width };
                claims.push((picture_path(picture, width), planned));
            }
        }
        for file in &self.network.static_files {
            claims.push((file.path.clone(), Planned::Static(file.source.clone())));
        }
        let mut taken = Taken::default();
        for path in self.files.keys() {
            taken.claim(path);
        }
        for (path, planned) in claims {
            let path = path.trim_start_matches('/');
            let path = SitePath::new(path).expect("published names are sound paths");
            if taken.claim(&path) {
                self.files.insert(path, planned);
            } else if matches!(planned, Planned::Picture { .. })
                && matches!(self.files.get(&path), Some(Planned::Picture { .. }))
            {
                // The same picture in two folders: its name holds the hash of its bytes.
            } else {
                let span = Span::file(self.network.site_file);
                found.push(Diagnostic::new(Code::RouteTaken, span).arg("path", path.as_str()));
            }
        }
    }

    /// The pictures that pages show: portraits that may be shown, and those in texts.
    fn published_pictures(&self) -> impl Iterator<Item = &Picture> {
        let portraits = self.visible.members.iter().filter_map(|&index| {
            let member = &self.network.members[index];
            let shown = member.facts.consent.photo_on.is_some()
                && !member.hides(crate::model::member::Hideable::Portrait);
            member.portrait.as_ref().filter(|_| shown)
        });
        let others = self
            .network
            .pictures
            .iter()
            .filter(|picture| !picture.path.starts_with("content/members/"));
        portraits.chain(others)
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
            |width: u32| self.routes.rooted(&format!("/{}", picture_path(picture, width)));
        PictureView {
            src: address(small),
            width: small,
            height: height(small),
            alt,
            src_large: address(large),
            width_large: large,
        }
    }

    /// The address of a section.
    fn section_url(&self, section: Section, words: &Words) -> String {
        self.routes.url(&PageKey::Section(section), words.lang)
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
        let has_news = !self.visible.news.is_empty();
        let nav = [
            Section::Team,
            Section::Offer,
            Section::Tariffs,
            Section::Professionals,
            Section::Legitimacy,
            Section::Contact,
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
        let foot = foot.iter().filter(|s| **s != Section::News || has_news).map(|s| section(*s));
        let listed =
            self.visible.pages.iter().filter(|&&i| self.network.pages[i].front.listed.value);
        let pages = listed.map(|&index| NavLink {
            label: self.title(words, &PageKey::Page(index)).text,
            url: self.routes.url(&PageKey::Page(index), lang),
        });
        SiteView {
            initials: people::initials(&[&name]),
            name,
            tagline: words.maybe(site.tagline.as_ref()),
            lang: lang.key().to_owned(),
            home: self.routes.url(&PageKey::Home, lang),
            nav: nav.iter().map(|s| section(*s)).collect(),
            foot: foot.collect(),
            pages: pages.collect(),
            crisis: self.crisis(words),
            contact: self.contact(words),
            notice: words.maybe(site.notice.as_ref()),
            leave_url: site.leave_url.as_ref().map(|url| url.as_str().to_owned()),
            stylesheet: self.asset_view("style.css"),
            font: self.first_font(),
            icon: self.asset_view("icon.svg").href,
            feed: has_news.then(|| self.routes.rooted(&format!("/{}", self.feed_path(lang)))),
            links: self.links_view(words),
            multilingual: site.languages.len() > 1,
            badge: self.badge_view(words),
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
            news: (!self.visible.news.is_empty()).then(|| url(Section::News)),
            legal: url(Section::Legal),
            privacy: url(Section::Privacy),
            accessibility: url(Section::Accessibility),
        }
    }

    fn asset_view(&self, name: &str) -> view::AssetView {
        let asset = self.theme.asset(name);
        asset.map_or_else(view::AssetView::default, |asset| view::AssetView {
            href: self.routes.rooted(&format!("/{}", asset.published)),
            integrity: asset.integrity.clone(),
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
        Some(self.routes.rooted(&format!("/{}", font.published)))
    }

    /// The title of a page, as its heading says it.
    fn title(&self, words: &Words, key: &PageKey) -> TextView {
        let picked = match key {
            PageKey::Home => return words.own(words.phrase("home-heading")),
            PageKey::NotFound => return words.own(words.phrase("not-found-heading")),
            PageKey::Member(index) => {
                return words.own(self.display_name(&self.network.members[*index]));
            }
            PageKey::Section(Section::Charter) => {
                let charter = &self.network.charter;
                charter.text(words.lang, Some(&charter.front.title), |front| front.title.as_ref())
            }
            PageKey::Section(section) => return words.own(self.section_title(words, *section)),
            PageKey::Service(index) => {
                let page = &self.network.services[*index];
                page.text(words.lang, Some(&page.front.title), |front| front.title.as_ref())
            }
            PageKey::Page(index) => {
                let page = &self.network.pages[*index];
                page.text(words.lang, Some(&page.front.title), |front| front.title.as_ref())
            }
            PageKey::NewsItem(index) => {
                let page = &self.network.news[*index];
                page.text(words.lang, Some(&page.front.title), |front| front.title.as_ref())
            }
        };
        picked.map(|picked| words.picked(picked)).unwrap_or_default()
    }

    /// One or two sentences on a page, for search engines.
    fn description(&self, words: &Words, key: &PageKey) -> String {
        let site = words.name(&self.network.site.name);
        let said = match key {
            PageKey::Home => return words.text(&self.network.site.description).text,
            PageKey::Member(index) => {
                let member = &self.network.members[*index];
                self.card(words, member).summary.map(|summary| summary.text)
            }
            PageKey::Service(index) => Some(self.service_link(words, *index).summary.text),
            PageKey::Page(index) => {
                self.text_page_view(words, *index).summary.map(|text| text.text)
            }
            PageKey::NewsItem(index) => self.news_link(words, *index).summary.map(|text| text.text),
            PageKey::Section(section) => {
                let args = [("site", site.clone().into())];
                Some(words.say(&format!("description-{}", section.key()), &args))
            }
            PageKey::NotFound => None,
        };
        said.unwrap_or_else(|| {
            let args = [("title", self.title(words, key).text.into()), ("site", site.into())];
            words.say("description-page", &args)
        })
    }

    /// The text behind a page, for those that are one text.
    fn writing(&self, key: &PageKey) -> Option<&Writing> {
        match key {
            PageKey::Section(Section::Charter) => Some(&self.network.charter.writing),
            PageKey::Member(index) => Some(&self.network.members[*index].biography),
            PageKey::Service(index) => Some(&self.network.services[*index].writing),
            PageKey::Page(index) => Some(&self.network.pages[*index].writing),
            PageKey::NewsItem(index) => Some(&self.network.news[*index].writing),
            _ => None,
        }
    }

    /// Whether a page is in a language: a page that is one text only when it is
    /// translated; the others always are, for their greater part.
    fn is_translated(&self, key: &PageKey, lang: Lang) -> bool {
        match key {
            PageKey::Page(_) | PageKey::NewsItem(_) | PageKey::Service(_) => {
                self.writing(key).is_none_or(|writing| writing.exact(lang).is_some())
            }
            _ => true,
        }
    }

    /// What the template of a page is given, beside the site.
    #[must_use]
    pub fn view(&self, key: &PageKey, lang: Lang) -> (PageView, View) {
        let words = self.words(lang);
        let view = match key {
            PageKey::Home => View::Home(Box::new(self.home_view(words))),
            PageKey::Member(index) => {
                View::Member(Box::new(self.member_view(words, &self.network.members[*index])))
            }
            PageKey::Service(index) => View::Service(self.service_view(words, *index)),
            PageKey::Page(index) => View::Page(self.text_page_view(words, *index)),
            PageKey::NewsItem(index) => View::NewsItem(self.news_item_view(words, *index)),
            PageKey::NotFound => View::NotFound(self.not_found_view(words)),
            PageKey::Section(section) => match section {
                Section::Team => View::Team(self.team_view(words)),
                Section::Offer => View::Offer(self.offer_view(words)),
                Section::Tariffs => View::Tariffs(self.tariffs_view(words)),
                Section::Professionals => View::Professionals(self.professionals_view(words)),
                Section::Employers => View::Employers(self.employers_view(words)),
                Section::Contact => View::Contact(self.contact_page(words)),
                Section::Charter => View::Charter(self.charter_view(words)),
                Section::Legitimacy => View::Legitimacy(Box::new(self.legitimacy_view(words))),
                Section::Transparency => View::Transparency(self.transparency_view(words)),
                Section::News => View::News(self.news_view(words)),
                Section::Legal => View::Legal(self.legal_view(words)),
                Section::Privacy => View::Privacy(self.privacy_view(words)),
                Section::Accessibility => View::Accessibility(self.accessibility_view(words)),
            },
        };
        (self.page_view(words, key), view)
    }

    fn page_view(&self, words: &Words, key: &PageKey) -> PageView {
        let lang = words.lang;
        let heading = self.title(words, key);
        let site_name = words.name(&self.network.site.name);
        let title = match key {
            PageKey::Home => match words.maybe(self.network.site.tagline.as_ref()) {
                Some(tagline) => {
                    let args = [("site", site_name.into()), ("tagline", tagline.text.into())];
                    words.say("title-home", &args)
                }
                None => site_name,
            },
            _ => {
                let args = [("title", heading.text.clone().into()), ("site", site_name.into())];
                words.say("title-page", &args)
            }
        };
        let url = self.routes.url(key, lang);
        let section = match key {
            PageKey::Section(section) => Some(*section),
            PageKey::Member(_) => Some(Section::Team),
            PageKey::Service(_) => Some(Section::Offer),
            PageKey::NewsItem(_) => Some(Section::News),
            PageKey::Home | PageKey::Page(_) | PageKey::NotFound => None,
        };
        let untranslated = self.writing(key).and_then(|writing| {
            let (_, actual) = writing.pick(lang)?;
            (actual != lang).then(|| actual.key().to_owned())
        });
        PageView {
            kind: template(key).to_owned(),
            title,
            heading,
            description: self.description(words, key),
            canonical: self.routes.absolute(&url),
            url,
            alternates: self.alternates(key, lang),
            section: section.map(|section| self.section_url(section, words)),
            x_default: self.routes.absolute(&self.routes.url(key, self.network.main_language())),
            csp: machine::META_CSP.to_owned(),
            json_ld: self.json_ld(words, key),
            breadcrumbs: self.breadcrumbs(words, key),
            untranslated,
            noindex: *key == PageKey::NotFound
                || !self.is_translated(key, lang)
                || self.is_draft(key),
            draft: self.is_draft(key),
        }
    }

    fn is_draft(&self, key: &PageKey) -> bool {
        self.drafts
            && match key {
                PageKey::Member(index) => self.network.members[*index].facts.draft.value,
                PageKey::Service(index) => self.network.services[*index].front.draft.value,
                PageKey::Page(index) => self.network.pages[*index].front.draft.value,
                PageKey::NewsItem(index) => self.network.news[*index].front.draft.value,
                _ => false,
            }
    }

    fn alternates(&self, key: &PageKey, current: Lang) -> Vec<AlternateView> {
        if *key == PageKey::NotFound {
            return Vec::new();
        }
        let view = |lang: Lang| {
            let url = self.routes.url(key, lang);
            AlternateView {
                lang: lang.key().to_owned(),
                name: self.words(lang).phrase("language-own-name"),
                canonical: self.routes.absolute(&url),
                url,
                current: lang == current,
                translated: self.is_translated(key, lang),
            }
        };
        self.network.languages().map(view).collect()
    }

    fn breadcrumbs(&self, words: &Words, key: &PageKey) -> Vec<NavLink> {
        let link = |label: String, url: String| NavLink { label, url };
        let home = link(words.phrase("nav-home"), self.routes.url(&PageKey::Home, words.lang));
        let section = |section: Section| {
            let label = words.phrase(&format!("nav-{}", section.key()));
            link(label, self.section_url(section, words))
        };
        match key {
            PageKey::Home | PageKey::NotFound => Vec::new(),
            PageKey::Section(_) | PageKey::Page(_) => vec![home],
            PageKey::Member(_) => vec![home, section(Section::Team)],
            PageKey::Service(_) => vec![home, section(Section::Offer)],
            PageKey::NewsItem(_) => vec![home, section(Section::News)],
        }
    }
}

/// The widths a picture is published at: never wider than it is.
fn widths(picture: &Picture) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.iter().map(|width| (*width).min(picture.width)).collect();
    widths.dedup();
    widths
}

/// Where a picture is published: its hash and width are in its name.
fn picture_path(picture: &Picture, width: u32) -> String {
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
