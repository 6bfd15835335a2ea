//! One state of the site: what is served at a moment, all of it from the same files.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::fields::Fields;
use crate::diagnostic::Diagnostics;
use crate::model::locale::Lang;
use crate::plan::route::SitePath;
use crate::plan::{Machine, Plan, Planned, template};
use crate::render::Renderer;
use crate::source::SourceMap;
use crate::theme::Theme;

/// How many pages are kept once they were asked for; then all are forgotten. Somebody who
/// walks through ten thousand pages needs no memory for them.
const KEPT: usize = 256;

/// How many former looks are kept: a page that was sent before a change still asks for
/// the style sheet that it names.
const LOOKS: usize = 4;

/// What is served, and what is known to be wrong.
#[derive(Default)]
pub(super) struct State {
    /// The last good site; `None` as long as there was none.
    pub good: Option<Arc<Good>>,
    /// The texts of the files as they are now, good or not.
    pub sources: SourceMap,
    /// What is wrong with them.
    pub diagnostics: Diagnostics,
}

/// A site without errors.
pub(super) struct Good {
    /// Tells this site from all others, before and after, of this run and of others.
    pub id: String,
    renderer: Renderer,
    fields: Fields,
    /// Looks of sites before this one, the latest first.
    former: Vec<Arc<Theme>>,
    kept: Mutex<BTreeMap<SitePath, Arc<OnceLock<Rendered>>>>,
    found: Mutex<Diagnostics>,
}

/// The bytes of a file, as a build would write them.
#[derive(Debug, Clone)]
pub(super) enum Rendered {
    /// They are there.
    Bytes(Arc<[u8]>),
    /// A template failed on this page alone: what is wrong is among the findings.
    Broken,
    /// The file could not be read.
    Unreadable(Arc<str>),
}

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Destination<'g> {
    /// A file of the site.
    File(&'g SitePath),
    /// The address of a folder, to which its `/` is missing.
    Moved(String),
    /// Nowhere: the page that says so, if the site has one.
    Nowhere(Option<&'g SitePath>),
}

impl Good {
    /// Loads the templates, and tries each of them on one page when the look is new.
    ///
    /// # Errors
    /// What is wrong with them.
    pub(super) fn new(
        id: String,
        plan: &Arc<Plan>,
        before: Option<&Self>,
    ) -> Result<Self, Diagnostics> {
        let renderer = Renderer::after(plan, before.map(|before| &before.renderer))?;
        let mut former = Vec::new();
        if let Some(before) = before {
            former.clone_from(&before.former);
            if !Arc::ptr_eq(before.plan().theme(), plan.theme()) {
                former.insert(0, Arc::clone(before.plan().theme()));
                former.truncate(LOOKS);
            }
        }
        let is_new_look =
            before.is_none_or(|before| !Arc::ptr_eq(before.plan().theme(), plan.theme()));
        if is_new_look {
            try_templates(&renderer)?;
        }
        let has_fields =
            plan.files().values().any(|file| *file == Planned::Machine(Machine::Headers));
        let fields = if has_fields { plan.machine(Machine::Headers) } else { String::new() };
        Ok(Self {
            id,
            renderer,
            fields: Fields::parse(&fields),
            former,
            kept: Mutex::default(),
            found: Mutex::default(),
        })
    }

    /// The plan.
    pub(super) fn plan(&self) -> &Arc<Plan> {
        self.renderer.plan()
    }

    /// The fields that the answer for a file carries in production.
    pub(super) fn fields(&self, path: &SitePath) -> Vec<(String, String)> {
        self.fields.of(&path.url())
    }

    /// What is wrong with the pages that were asked for.
    pub(super) fn found_on_pages(&self) -> Diagnostics {
        lock(&self.found).clone()
    }

    /// Where an address, decoded and with its leading `/`, leads.
    pub(super) fn find(&self, address: &str) -> Destination<'_> {
        let plan = self.plan();
        if let Some(path) = plan.file_at(address) {
            return Destination::File(path);
        }
        let home = plan.routes().rooted("/");
        if address == "/" || format!("{address}/") == home {
            return Destination::Moved(home);
        }
        if let Some(folder) = plan.file_at(&format!("{address}/")) {
            return Destination::Moved(plan.routes().rooted(&folder.url()));
        }
        let inside = plan.routes().unrooted(address).unwrap_or("/").trim_start_matches('/');
        Destination::Nowhere(self.not_found(inside))
    }

    /// The 404.html that lies nearest above a path, as hosts look for it.
    fn not_found(&self, path: &str) -> Option<&SitePath> {
        let mut folder = path;
        loop {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
            let name = if folder.is_empty() { String::new() } else { format!("{folder}/") };
            let page = SitePath::new(format!("{name}404.html"));
            let known = page.and_then(|page| self.plan().files().get_key_value(&page));
            if known.is_some() || folder.is_empty() {
                return known.map(|(path, _)| path);
            }
        }
    }

    /// A style sheet, script or font of a look that was served before.
    pub(super) fn former_asset(&self, address: &str) -> Option<&[u8]> {
        let path = self.plan().routes().unrooted(address)?.trim_start_matches('/');
        let assets = self.former.iter().flat_map(|theme| theme.assets());
        assets.into_iter().find(|asset| asset.published == path).map(|asset| &*asset.bytes)
    }

    /// The bytes of a file, made when it is asked for the first time; whether something
    /// new was found to be wrong with it.
    pub(super) fn bytes(
        &self,
        path: &SitePath,
        fetch: &dyn Fn(&Planned) -> anyhow::Result<Vec<u8>>,
    ) -> (Rendered, bool) {
        let slot = {
            let mut kept = lock(&self.kept);
            if kept.len() >= KEPT && !kept.contains_key(path) {
                kept.clear();
            }
            Arc::clone(kept.entry(path.clone()).or_default())
        };
        let mut is_news = false;
        let rendered = slot.get_or_init(|| {
            let (rendered, found) = self.render(path, fetch);
            if !found.is_empty() {
                lock(&self.found).extend(found);
                is_news = true;
            }
            rendered
        });
        (rendered.clone(), is_news)
    }

    fn render(
        &self,
        path: &SitePath,
        fetch: &dyn Fn(&Planned) -> anyhow::Result<Vec<u8>>,
    ) -> (Rendered, Diagnostics) {
        let mut found = Diagnostics::default();
        let planned = &self.plan().files()[path];
        let bytes = match self.renderer.file(planned) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => match fetch(planned) {
                Ok(bytes) => bytes,
                Err(error) => return (Rendered::Unreadable(format!("{error:#}").into()), found),
            },
            Err(wrong) => return (Rendered::Broken, wrong),
        };
        if let Planned::Page(key, lang) = planned {
            self.renderer.inspect(key, *lang, &bytes, &mut found);
        }
        (Rendered::Bytes(bytes.into()), found)
    }
}

/// Renders one page of each kind in each language, so that a mistake in a template keeps
/// the last good site in place rather than to break the pages one after the other.
fn try_templates(renderer: &Renderer) -> Result<(), Diagnostics> {
    let mut tried: Vec<(&str, Lang)> = Vec::new();
    let mut wrong = Diagnostics::default();
    for (key, lang, _) in renderer.plan().routes().iter() {
        let kind = (template(key), lang);
        if !tried.contains(&kind) {
            tried.push(kind);
            if let Err(found) = renderer.page(key, lang) {
                wrong.extend(found);
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// What is kept is whole after each line that changes it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
