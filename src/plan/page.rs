//! One page: its title, what is said of it, its ways to elsewhere, and what its template is
//! given.

use super::route::{PageKey, Section};
use super::view::{AlternateView, HereView, NavLink, PageView, TextView};
use super::words::Words;
use super::{Plan, View};
use crate::model::locale::Lang;
use crate::model::writing::Writing;

/// The name of the template of a page, without its ending; also the page's kind.
#[must_use]
pub fn template(key: &PageKey) -> &'static str {
    match key {
        PageKey::Home => "home",
        PageKey::Section(section) => section.key(),
        PageKey::TeamPart(_) => "team_part",
        PageKey::Member(_) => "member",
        PageKey::Service(_) => "service",
        PageKey::Page(_) => "page",
        PageKey::NewsItem(_) => "news_item",
        PageKey::NotFound => "404",
    }
}

impl Plan {
    /// The title of a page, as its heading says it.
    pub(super) fn title(&self, words: &Words, key: &PageKey) -> TextView {
        let picked = match key {
            PageKey::Home => return words.own(words.phrase("home-heading")),
            PageKey::NotFound => return words.own(words.phrase("not-found-heading")),
            PageKey::Member(index) => {
                return words.own(self.display_name(&self.network.members[*index]));
            }
            PageKey::TeamPart(part) => return words.own(self.part_title(words, *part)),
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
    pub(super) fn description(&self, words: &Words, key: &PageKey) -> TextView {
        let site = words.name(&self.network.site.name);
        let said = match key {
            PageKey::Home => return words.text(&self.network.site.description),
            PageKey::Member(index) => self.summary(words, &self.network.members[*index]),
            PageKey::Service(index) => Some(self.service_link(words, *index).summary),
            PageKey::Page(index) => self.text_page_view(words, *index).summary,
            PageKey::NewsItem(index) => self.news_link(words, *index).summary,
            PageKey::Section(section) => {
                let args = [("site", site.clone().into())];
                Some(words.own(words.say(&format!("description-{}", section.key()), &args)))
            }
            PageKey::TeamPart(_) | PageKey::NotFound => None,
        };
        said.unwrap_or_else(|| {
            let args = [("title", self.title(words, key).text.into()), ("site", site.into())];
            words.own(words.say("description-page", &args))
        })
    }

    /// The text behind a page, for those that are one text.
    pub(super) fn writing(&self, key: &PageKey) -> Option<&Writing> {
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
    pub(super) fn is_translated(&self, key: &PageKey, lang: Lang) -> bool {
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
            PageKey::TeamPart(part) => View::TeamPart(self.team_part_view(words, *part)),
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
                Section::Search => View::Search(self.search_view(words)),
            },
        };
        (self.page_view(words, key), view)
    }

    /// What the parts around a page know of it.
    #[must_use]
    pub fn here(&self, key: &PageKey, lang: Lang) -> HereView {
        let are_many =
            matches!(key, PageKey::Member(_) | PageKey::TeamPart(_) | PageKey::NewsItem(_));
        HereView {
            url: (!are_many).then(|| self.routes().url(key, lang)),
            section: self.section_above(key, lang),
        }
    }

    /// The address of the section that a page is, or lies under.
    fn section_above(&self, key: &PageKey, lang: Lang) -> Option<String> {
        let section = match key {
            PageKey::Section(section) => *section,
            PageKey::Member(_) | PageKey::TeamPart(_) => Section::Team,
            PageKey::Service(_) => Section::Offer,
            PageKey::NewsItem(_) => Section::News,
            PageKey::Home | PageKey::Page(_) | PageKey::NotFound => return None,
        };
        Some(self.section_url(section, self.words(lang)))
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
        let url = self.routes().url(key, lang);
        let untranslated = self.writing(key).and_then(|writing| {
            let (_, actual) = writing.pick(lang)?;
            (actual != lang).then(|| actual.key().to_owned())
        });
        PageView {
            kind: template(key).to_owned(),
            title,
            heading,
            description: self.description(words, key).text,
            canonical: self.routes().absolute(&url),
            url,
            alternates: self.alternates(key, lang),
            section: self.section_above(key, lang),
            x_default: self
                .routes()
                .absolute(&self.routes().url(key, self.network.main_language())),
            json_ld: self.json_ld(words, key),
            breadcrumbs: self.breadcrumbs(words, key),
            untranslated,
            noindex: *key == PageKey::NotFound
                || !self.is_translated(key, lang)
                || self.is_draft(key),
            draft: self.is_draft(key),
        }
    }

    pub(super) fn is_draft(&self, key: &PageKey) -> bool {
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
            let url = self.routes().url(key, lang);
            AlternateView {
                lang: lang.key().to_owned(),
                name: self.words(lang).phrase("language-own-name"),
                canonical: self.routes().absolute(&url),
                url,
                current: lang == current,
                translated: self.is_translated(key, lang),
            }
        };
        self.network.languages().map(view).collect()
    }

    pub(super) fn breadcrumbs(&self, words: &Words, key: &PageKey) -> Vec<NavLink> {
        let link = |label: String, url: String| NavLink { label, url };
        let home = link(words.phrase("nav-home"), self.routes().url(&PageKey::Home, words.lang));
        let section = |section: Section| {
            let label = words.phrase(&format!("nav-{}", section.key()));
            link(label, self.section_url(section, words))
        };
        match key {
            PageKey::Home | PageKey::NotFound => Vec::new(),
            PageKey::Section(_) | PageKey::Page(_) => vec![home],
            PageKey::Member(_) | PageKey::TeamPart(_) => vec![home, section(Section::Team)],
            PageKey::Service(_) => vec![home, section(Section::Offer)],
            PageKey::NewsItem(_) => vec![home, section(Section::News)],
        }
    }
}
