//! One planned file in, its bytes out.
//!
//! `build` asks for all of them in parallel, a preview for the one a browser wants: both
//! call [`Renderer::page`]. Rendering reads no file; pictures and files that are copied
//! are fetched by whoever writes or serves them.

mod frame;
mod lookups;
pub mod scan;
mod search;
#[cfg(feature = "letters")]
pub mod sheet;
mod strings;
mod tags;
mod template;

use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::memmem;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::model::locale::Lang;
use crate::plan::open_graph::open_graph;
use crate::plan::route::{PageKey, SitePath};
use crate::plan::{Plan, Planned, template as template_of};
use crate::source::Span;
use frame::Lead;
use scan::{Forbidden, Scan};
use strings::Sorted;
use template::Engine;
pub use template::Templates;

/// A plan with its templates loaded.
pub struct Renderer {
    plan: Arc<Plan>,
    engine: Engine,
}

impl Renderer {
    /// Loads the templates of a plan's theme.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn new(plan: &Arc<Plan>) -> Result<Self, Diagnostics> {
        Self::with(plan, Templates::read(plan.theme()))
    }

    /// The same where the templates of the plan's theme were read already.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn with(plan: &Arc<Plan>, templates: Templates) -> Result<Self, Diagnostics> {
        let mut found = Diagnostics::default();
        let languages: BTreeMap<_, _> = plan
            .network()
            .languages()
            .map(|lang| (lang, (Arc::clone(plan.phrases(lang)), plan.site_view(lang))))
            .collect();
        let fallback = Span::file(plan.network().site_file);
        let engine = Engine::new(plan.theme(), templates, &languages, fallback, &mut found);
        match engine {
            Some(engine) if !found.has_errors() => Ok(Self { plan: Arc::clone(plan), engine }),
            _ => Err(found),
        }
    }

    /// The same for a plan that follows another: where the look and the words are the same,
    /// the templates are not loaded again.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn after(plan: &Arc<Plan>, before: Option<&Self>) -> Result<Self, Diagnostics> {
        let has_same_words = |before: &Self| {
            let (old, new) = (&before.plan, plan);
            old.network().languages().eq(new.network().languages())
                && new
                    .network()
                    .languages()
                    .all(|lang| Arc::ptr_eq(old.phrases(lang), new.phrases(lang)))
        };
        let same = before.filter(|before| {
            Arc::ptr_eq(before.plan.theme(), plan.theme()) && has_same_words(before)
        });
        let Some(before) = same else { return Self::new(plan) };
        let sites = plan.network().languages().map(|lang| (lang, plan.site_view(lang)));
        Ok(Self { plan: Arc::clone(plan), engine: before.engine.for_sites(sites) })
    }

    /// The plan whose files are rendered.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// The HTML of a page, in UTF-8.
    ///
    /// # Errors
    /// A diagnostic that points at the template.
    pub fn page(&self, key: &PageKey, lang: Lang) -> Result<Vec<u8>, Diagnostics> {
        let (page, view) = self.plan.view(key, lang);
        let frame = self.engine.frame(lang, self.plan.here(key, lang))?;
        self.engine.render(template_of(key), lang, &frame, &page, &view)
    }

    /// The drawing of the picture of a link in a language.
    #[must_use]
    pub fn open_graph(&self, lang: Lang) -> String {
        self.plan.open_graph(lang)
    }

    /// The referral sheet of a language, not typeset yet.
    #[cfg(feature = "letters")]
    #[must_use]
    pub fn sheet(&self, lang: Lang) -> sheet::Draft<'_> {
        sheet::Draft::new(&self.plan, lang)
    }

    /// The bytes of a file that needs nothing from disk; `None` for one that does.
    ///
    /// # Errors
    /// A diagnostic that points at a template.
    pub fn file(&self, planned: &Planned) -> Result<Option<Vec<u8>>, Diagnostics> {
        Ok(match planned {
            Planned::Page(key, lang) => Some(self.page(key, *lang)?),
            Planned::Redirect(key, lang) => Some(self.plan.redirect(key, *lang).into_bytes()),
            Planned::Machine(machine) => Some(self.plan.machine(*machine).into_bytes()),
            Planned::Badge(file, lang) => Some(self.plan.badge(*file, *lang)),
            Planned::MemberCode(index, lang) => {
                Some(self.plan.member_code(*index, *lang).into_bytes())
            }
            Planned::Logo => {
                let logo = self.plan.network().usable_logo();
                Some(logo.expect("only a logo that can be used is planned").bytes.to_vec())
            }
            Planned::SearchIndex(lang) => Some(self.search_index(*lang)?),
            Planned::TeamIndex(lang) => Some(self.plan.team_index(*lang).to_vec()),
            Planned::OpenGraph(lang) => Some(open_graph(&self.open_graph(*lang))),
            Planned::Asset(name) => {
                let asset = self.plan.theme().asset(name);
                Some(asset.expect("only assets of the theme are planned").bytes.clone())
            }
            #[cfg(feature = "letters")]
            Planned::Sheet(lang) => Some(self.sheet(*lang).typeset()?),
            Planned::Picture { .. } | Planned::Static(_) => None,
        })
    }

    /// What is wrong with a finished page by itself, and the links that need other pages.
    pub fn inspect(
        &self,
        key: &PageKey,
        lang: Lang,
        html: &[u8],
        found: &mut Diagnostics,
    ) -> Inspected {
        let frame = self.engine.frame(lang, self.plan.here(key, lang)).ok();
        let between = frame.as_ref().and_then(|frame| frame.scan(html, |part| self.leads(part)));
        let (scan, leads) = between.unwrap_or_else(|| (scan::scan(html), &[]));
        let url = self.plan.routes().url(key, lang);
        let place = self.plan.place_of_page(key, lang);
        let page = |code| Diagnostic::new(code, place).arg("page", &url);
        for id in &scan.repeated_ids {
            found.push(page(Code::HtmlRepeatedId).arg("id", id));
        }
        for address in &scan.without_alt {
            found.push(page(Code::HtmlImageAlt).arg("source", address));
        }
        for forbidden in &scan.forbidden {
            let (code, what) = match forbidden {
                Forbidden::InlineStyle(what) => (Code::HtmlInlineStyle, what),
                Forbidden::InlineScript(what) => (Code::HtmlInlineScript, what),
                Forbidden::ThirdParty(what) => (Code::LawCookies, what),
            };
            found.push(page(code).arg("what", what));
        }
        for words in self.plan.disclaimers(key, lang) {
            if !says(html, &words) {
                found.push(page(Code::LawBadge).arg("words", words));
            }
        }
        let Scan { ids, links, .. } = scan;
        let mut anchored = leads.to_vec();
        for link in links.iter() {
            let (path, anchor) = match link.split_once('#') {
                Some((path, anchor)) => (path, Some(anchor)),
                None => (link, None),
            };
            if path.is_empty() {
                if let Some(anchor) =
                    anchor.filter(|anchor| !anchor.is_empty() && !ids.contains(anchor))
                {
                    let span = self.plan.link_place(key, lang, link).unwrap_or(place);
                    let finding = Diagnostic::new(Code::LinkAnchor, span).arg("page", &url);
                    let finding = finding.severity(anchor_severity(key));
                    found.push(finding.arg("target", link).arg("anchor", anchor));
                }
                continue;
            }
            match self.plan.file_at(path) {
                Some(target) => {
                    if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) {
                        let lead = (target.clone(), anchor.to_owned(), link.to_owned());
                        if !leads.contains(&lead) {
                            anchored.push(lead);
                        }
                    }
                }
                None => {
                    let span = self.plan.link_place(key, lang, link).unwrap_or(place);
                    let finding = Diagnostic::new(Code::LinkBroken, span).arg("page", &url);
                    let finding = finding.arg("target", link);
                    found.push(if self.plan.was_member(path) {
                        finding.severity(Severity::Warning)
                    } else {
                        finding
                    });
                }
            }
        }
        Inspected { ids, anchored }
    }

    /// The links to anchors that a part of many pages has; `None` where there is something to
    /// be said about it, on every page.
    fn leads(&self, part: &Scan) -> Option<Vec<Lead>> {
        let Scan { ids: _, repeated_ids, links, forbidden, without_alt } = part;
        if !(repeated_ids.is_empty() && forbidden.is_empty() && without_alt.is_empty()) {
            return None;
        }
        let mut leads = Vec::new();
        for link in links.iter() {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = self.plan.file_at(path)?;
            if !anchor.is_empty() {
                leads.push((target.clone(), anchor.to_owned(), link.to_owned()));
            }
        }
        Some(leads)
    }
}

/// How much an anchor that is not there matters. Those of one text stay until somebody
/// edits it; those that a template makes, of a member or a price, go by themselves, and no
/// error comes of time alone.
fn anchor_severity(page: &PageKey) -> Severity {
    match page {
        PageKey::Page(_) | PageKey::NewsItem(_) => Severity::Error,
        _ => Severity::Warning,
    }
}

/// Whether a page says some words, wherever its template breaks lines and however it
/// escapes quotation marks.
fn says(html: &[u8], words: &str) -> bool {
    // A page of thousands of members is long, and most templates write words as they are.
    if memmem::find(html, words.as_bytes()).is_some() {
        return true;
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut html = plain(&String::from_utf8_lossy(html));
    for (entity, sign) in
        [("&#x27;", "'"), ("&#39;", "'"), ("&#x2F;", "/"), ("&quot;", "\""), ("&amp;", "&")]
    {
        html = html.replace(entity, sign);
    }
    html.contains(&plain(words))
}

/// What is left to check of a page when all pages are known.
#[derive(Debug, Default)]
pub struct Inspected {
    /// Its anchors.
    pub ids: Sorted,
    /// Links to an anchor of another page.
    pub anchored: Vec<Lead>,
}

/// Checks links to anchors of other pages, all pages being known, in the order of their paths.
#[must_use]
pub fn check_anchors(plan: &Plan, pages: &[(SitePath, Inspected)]) -> Diagnostics {
    let mut found = Diagnostics::default();
    let page_at = |target: &SitePath| {
        let at = pages.binary_search_by(|(path, _)| path.cmp(target)).ok()?;
        Some(&pages[at].1)
    };
    for (path, page) in pages.iter().filter(|(_, page)| !page.anchored.is_empty()) {
        let Some(Planned::Page(key, lang)) = plan.files().get(path) else { continue };
        for (target, anchor, link) in &page.anchored {
            let known = page_at(target).is_some_and(|page| page.ids.contains(anchor));
            if !known {
                let url = plan.routes().url(key, *lang);
                let span = plan.link_place(key, *lang, link);
                let span = span.unwrap_or_else(|| plan.place_of_page(key, *lang));
                let owner = match plan.files().get(target) {
                    Some(Planned::Page(owner, _)) => owner,
                    _ => key,
                };
                let finding = Diagnostic::new(Code::LinkAnchor, span).arg("page", url);
                let finding = finding.severity(anchor_severity(owner));
                found.push(finding.arg("target", link).arg("anchor", anchor));
            }
        }
    }
    found
}
