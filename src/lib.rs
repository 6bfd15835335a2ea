#![doc = include_str!("ARCHITECTURE.md")]

pub mod diagnostic;
pub mod source;

pub mod diagram;
pub mod exchange;
pub mod export;
pub mod fonts;
pub mod geography;
pub mod html;
pub mod images;
pub mod lettering;
pub mod licences;
pub mod look;
pub mod map;
pub mod media;
pub mod phrases;
pub mod qr;
pub(crate) mod seeds;
pub mod theme;
#[cfg(feature = "letters")]
pub mod typeset;
pub mod typography;

pub mod cache;
pub mod check;
pub mod cli;
pub mod import;
pub mod inputs;
mod kept;
pub mod legitimacy;
#[cfg(feature = "letters")]
pub mod letters;
pub mod links;
pub mod load;
pub mod model;
mod modes;
pub mod plan;
pub mod professions;
pub mod publish;
pub mod register;
pub mod render;
pub mod serve;
pub mod web;
mod workshop;
pub mod write;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use rayon::prelude::*;

use cache::Cache;
use diagnostic::{Diagnostics, Severity};
use inputs::Inputs;
use load::{Changes, Reach};
use model::value::BaseUrl;
use plan::Planned;
use plan::route::SitePath;
use render::{Inspected, Renderer, Templates};
use source::SourceMap;
use theme::Theme;
pub use workshop::{Site, Workshop};
use write::{Memo, Output, Staged, Written};

/// How a site is made.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The network's folder.
    pub root: PathBuf,
    /// The day the site is made for.
    pub today: Date,
    /// Another address than that of site.toml, for a trial elsewhere.
    pub base_url: Option<BaseUrl>,
    /// What becomes of drafts.
    pub drafts: Drafts,
    /// Whether warnings stop the build.
    pub strict: bool,
    /// Where pictures and sheets are kept from one run to the next ([`cache`]); none for
    /// nowhere.
    pub cache: Option<PathBuf>,
}

/// What becomes of drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// They are left out.
    LeftOut,
    /// They are looked at on this machine alone: `check` says what is wrong with them, and a
    /// preview shows them, which answers this machine (with `--lan` those who were given its
    /// code). They are not published, so that nobody has yet to agree to anything, nor does
    /// the law want anything said.
    Looked,
    /// They are written beside everything else, and are published as much as it is: the law
    /// applies to them.
    Published,
}

/// What came of a build.
pub struct Built {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// What was done on disk; `None` when errors kept the output from being touched.
    pub written: Option<Written>,
    /// How many pages the site has.
    pub pages: usize,
    /// What the site was rendered with. A process that ends need not give it back piece by piece.
    pub renderer: Option<Renderer>,
    /// Set when nothing changed since the last build, and so nothing was read or rendered:
    /// what that build found.
    pub memo: Option<Memo>,
}

/// How far a build has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Another build is at work in the same folder; this one waits.
    Waiting,
    /// The network's files are being read and checked.
    Reading,
    /// So many files of so many are rendered.
    Rendering {
        /// Files that are done.
        done: usize,
        /// Files of the site.
        total: usize,
    },
    /// The files are being put in place.
    Writing,
}

/// Who is told how far a build has come; from several threads at once.
pub type Progress<'p> = dyn Fn(Step) + Sync + 'p;

/// Reads, checks and plans a network once.
///
/// # Errors
/// The disk cannot be read.
pub fn prepare(options: &BuildOptions, reach: Reach) -> Result<Site> {
    Workshop::new(options, reach).site(&Changes::Everything)
}

/// Reads, checks and plans a network once; with the theme that it is rendered in.
fn prepare_to_render(mut workshop: Workshop) -> Result<(Site, Arc<Theme>)> {
    let read = workshop.read(&Changes::Everything)?;
    let theme = Arc::clone(&read.theme);
    let site = workshop.plan(read);
    // What is not needed any more goes while the work goes on.
    rayon::spawn(move || drop(workshop));
    Ok((site, theme))
}

/// Makes the whole site of a network, or says what keeps it from being made. Where nothing
/// changed since the last build, nothing is done.
///
/// Sheets are typeset on a thread of their own that asks the pool of rayon for help: whoever calls
/// this from inside that pool leaves it another thread.
///
/// # Errors
/// The disk cannot be read or written, or the output folder is refused
/// ([`write::Refused`]).
pub fn build(options: &BuildOptions, output: &Path, progress: &Progress<'_>) -> Result<Built> {
    let root = &options.root;
    progress(Step::Reading);
    let look = || -> Result<_> {
        let inputs = Inputs::read(root, &options.key());
        let key = inputs.as_ref().map_or("", |inputs| inputs.key.as_str());
        let current = write::current(output, root, key)?;
        Ok((inputs, current))
    };
    let prepare = |mut inputs: Option<Inputs>| {
        let known = inputs.as_mut().map(Inputs::take_known).unwrap_or_default();
        let workshop = Workshop::new(options, Reach::Public).knowing(known);
        prepare_to_render(workshop).map(|prepared| (inputs, prepared))
    };
    let (prepared, templates) = if write::holds_site(output) {
        // It may well be that nothing is to be made.
        let (inputs, current) = look()?;
        if let Some((memo, written)) = current {
            return Ok(Built::unchanged(memo, written));
        }
        rayon::join(|| prepare(inputs), Templates::built_in)
    } else {
        rayon::join(|| look().and_then(|(inputs, _)| prepare(inputs)), Templates::built_in)
    };
    let (inputs, (site, theme)) = prepared?;
    let Site { sources, mut diagnostics, plan, .. } = site;
    let Some(plan) = plan.filter(|_| !stops(&diagnostics, options.strict)) else {
        return Ok(Built::stopped(sources, diagnostics));
    };
    let renderer = match Renderer::with(&plan, templates.with(&theme)) {
        Ok(renderer) => renderer,
        Err(found) => {
            diagnostics.extend(found);
            return Ok(Built::stopped(sources, diagnostics));
        }
    };
    let output = Output::open(output, root, &|| progress(Step::Waiting))?;
    let stage = |path: &SitePath, bytes: &[u8]| output.stage(path, bytes).map(Some);
    let cache = Cache::new(options.cache.clone());
    // A file that was saved while it was read belongs to no key.
    let (rendered, inputs) = thread::scope(|scope| {
        let unchanged = scope.spawn(|| inputs.filter(|inputs| inputs.are_unchanged(root)));
        let rendered = render_all(&renderer, root, &cache, &stage, progress);
        (rendered, unchanged.join().ok().flatten())
    });
    let (staged, found) = rendered?;
    diagnostics.extend(found);
    let pages = plan.files().values().filter(|file| matches!(file, Planned::Page(..))).count();
    if stops(&diagnostics, options.strict) {
        return Ok(Built {
            sources,
            diagnostics,
            written: None,
            pages,
            renderer: Some(renderer),
            memo: None,
        });
    }
    progress(Step::Writing);
    let count = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    let memo = inputs.map(|inputs| Memo {
        key: inputs.key,
        pages,
        warnings: count(Severity::Warning),
        reminders: count(Severity::Reminder),
    });
    let written = Some(output.finish(staged, memo)?);
    Ok(Built { sources, diagnostics, written, pages, renderer: Some(renderer), memo: None })
}

impl BuildOptions {
    /// What the site depends on beside its files.
    fn key(&self) -> String {
        let Self { root: _, today, base_url, drafts, strict, cache: _ } = self;
        format!("{today} {drafts:?} {strict} {base_url:?}")
    }
}

impl Built {
    /// Mistakes kept every page from being rendered.
    fn stopped(sources: SourceMap, diagnostics: Diagnostics) -> Self {
        Self { sources, diagnostics, written: None, pages: 0, renderer: None, memo: None }
    }

    fn unchanged(memo: Memo, written: Written) -> Self {
        let (sources, diagnostics) = (SourceMap::default(), Diagnostics::default());
        let pages = memo.pages;
        let written = Some(written);
        Self { sources, diagnostics, written, pages, renderer: None, memo: Some(memo) }
    }
}

/// Checks a network as thoroughly as a build does, without writing anything.
///
/// # Errors
/// The disk cannot be read.
pub fn check_site(options: &BuildOptions) -> Result<Site> {
    let workshop = Workshop::new(options, Reach::WithPrivate);
    let (prepared, templates) = rayon::join(|| prepare_to_render(workshop), Templates::built_in);
    let (mut site, theme) = prepared?;
    // Links that lead nowhere keep no page from being looked at.
    if let Some(plan) = &site.plan {
        let cache = Cache::new(options.cache.clone());
        site.diagnostics.extend(match Renderer::with(plan, templates.with(&theme)) {
            Ok(renderer) => {
                render_all(&renderer, &options.root, &cache, &|_, _| Ok(None), &|_| {})?.1
            }
            Err(found) => found,
        });
    }
    Ok(site)
}

/// Serves a network's site until the process is stopped, and follows its files. `today`
/// gives the day, unless it was given once for all; `describe` and `tell` have the words.
///
/// # Errors
/// The folder cannot be watched, or the socket cannot be used.
pub fn preview(
    options: &BuildOptions,
    settings: serve::Settings,
    today: Option<fn() -> Date>,
    describe: Box<serve::Describe>,
    tell: Box<serve::Tell>,
) -> Result<()> {
    let mut workshop = Workshop::new(options, Reach::Public);
    let root = options.root.clone();
    let remake = move |changes: &Changes| {
        if let Some(today) = today {
            workshop.set_today(today());
        }
        let Site { sources, diagnostics, plan, .. } = workshop.site(changes)?;
        Ok(serve::Made { sources, diagnostics, plan })
    };
    let cache = Cache::new(options.cache.clone());
    let fetch = move |planned: &Planned| fetched(&root, &cache, planned);
    let hooks =
        serve::Hooks { remake: Box::new(remake), fetch: Box::new(fetch), describe, tell, today };
    serve::run(settings, hooks)
}

/// Where a finished file goes; `None` where it goes nowhere.
type Stage<'s> = dyn Fn(&SitePath, &[u8]) -> Result<Option<Staged>> + Sync + 's;

/// What became of one file: where it waits, and what links of other pages need of it.
type Outcome = (Option<Staged>, Option<(SitePath, Inspected)>);

/// Renders every file of a plan in parallel and hands each to `stage`.
fn render_all(
    renderer: &Renderer,
    root: &Path,
    cache: &Cache,
    stage: &Stage<'_>,
    progress: &Progress<'_>,
) -> Result<(Vec<Staged>, Diagnostics)> {
    let plan = renderer.plan();
    let found = Mutex::new(Diagnostics::default());
    let done = AtomicUsize::new(0);
    let total = plan.files().len();
    let files: Vec<_> = plan.files().iter().collect();
    let one = |(path, planned): (&SitePath, &Planned)| -> Result<Outcome> {
        let mut own = Diagnostics::default();
        let mut inspected = None;
        let made = match planned {
            Planned::Page(key, lang) => renderer.page(key, *lang).inspect(|html| {
                inspected = Some((path.clone(), renderer.inspect(key, *lang, html, &mut own)));
            }),
            _ => made(renderer, root, cache, planned)?,
        };
        let bytes = made.map_err(|wrong| own.extend(wrong)).ok();
        if !own.is_empty() {
            found.lock().expect("no thread panics while it holds the lock").extend(own);
        }
        let staged = bytes.map(|bytes| stage(path, &bytes)).transpose()?.flatten();
        progress(Step::Rendering { done: done.fetch_add(1, Ordering::Relaxed) + 1, total });
        Ok((staged, inspected))
    };
    // Sheets first, one after the other: the typesetter has parallel work of its own, which
    // must not wait for workers that wait for it.
    let (sheets, mut files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(_, planned)| planned.is_typeset());
    // Those that stand once show the whole network and take longest: begun last, one would keep
    // a single core at work in the end.
    files.sort_by_key(|(_, planned)| planned.is_of_one());
    let mut outcomes: Vec<Outcome> = sheets.into_iter().map(one).collect::<Result<_>>()?;
    // A page takes so long that no thread keeps any for itself while another has none.
    let files = files.into_par_iter().with_max_len(1);
    outcomes.extend(files.map(one).collect::<Result<Vec<_>>>()?);
    let mut staged = Vec::with_capacity(outcomes.len());
    let mut pages = Vec::new();
    for (file, page) in outcomes {
        staged.extend(file);
        pages.extend(page);
    }
    let mut found = found.into_inner().expect("no thread panics while it holds the lock");
    pages.sort_by(|one: &(SitePath, _), other| one.0.cmp(&other.0));
    found.extend(render::check_anchors(plan, &pages));
    rayon::spawn(move || drop(pages));
    Ok((staged, found))
}

/// The bytes of a file: rendered, taken from the network's folder, or what was made of the same
/// inputs before.
fn made(
    renderer: &Renderer,
    root: &Path,
    cache: &Cache,
    planned: &Planned,
) -> Result<Result<Vec<u8>, Diagnostics>> {
    #[cfg(feature = "letters")]
    if let Planned::Sheet(lang) = planned {
        let draft = renderer.sheet(*lang);
        return Ok(cache.get(&draft.inputs(), || draft.typeset()));
    }
    if let Planned::OpenGraph(lang) = planned {
        let drawing = renderer.open_graph(*lang);
        let draw = || Ok(plan::open_graph::open_graph(&drawing));
        return cache.get(&[b"link picture", drawing.as_bytes()], draw).map(Ok);
    }
    Ok(match renderer.file(planned) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Ok(fetched(root, cache, planned)?),
        Err(found) => Err(found),
    })
}

/// The bytes of a file that lies in the network's folder.
fn fetched(root: &Path, cache: &Cache, planned: &Planned) -> Result<Vec<u8>> {
    let read = |source: &str| std::fs::read(root.join(source)).with_context(|| source.to_owned());
    match planned {
        Planned::Static(source) => read(source),
        Planned::Picture { source, width } => {
            let bytes = read(source)?;
            let inputs: [&[u8]; 3] = [b"picture", &width.to_be_bytes(), &bytes];
            let draw = || images::at_width(&bytes, *width).with_context(|| source.clone());
            cache.get(&inputs, draw)
        }
        _ => Ok(Vec::new()),
    }
}

/// Whether a build stops at these findings.
fn stops(found: &Diagnostics, strict: bool) -> bool {
    found.has_errors() || strict && found.iter().any(|d| d.severity == Severity::Warning)
}
