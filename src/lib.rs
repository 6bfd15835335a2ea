#![doc = include_str!("ARCHITECTURE.md")]

pub mod diagnostic;
pub mod source;

pub mod exchange;
pub mod fonts;
pub mod geography;
pub mod html;
pub mod images;
pub mod map;
pub mod phrases;
pub mod qr;
pub mod theme;
#[cfg(feature = "letters")]
pub mod typeset;
pub mod typography;

pub mod check;
pub mod cli;
pub mod legitimacy;
#[cfg(feature = "letters")]
pub mod letters;
pub mod load;
pub mod model;
pub mod plan;
pub mod professions;
pub mod render;
pub mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use rayon::prelude::*;

use diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use load::{Loaded, Reach};
use model::locale::Lang;
use model::value::BaseUrl;
use phrases::{Layer, Phrases};
use plan::route::SitePath;
use plan::{Plan, Planned};
use render::{Inspected, Renderer};
use source::{SourceMap, Span};
use theme::Theme;
use write::{Output, Staged, Written};

/// How a site is made.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The network's folder.
    pub root: PathBuf,
    /// The day the site is made for.
    pub today: Date,
    /// Another address than that of site.toml, for a trial elsewhere.
    pub base_url: Option<BaseUrl>,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// Whether warnings stop the build.
    pub strict: bool,
}

/// What came of a build.
#[derive(Debug)]
pub struct Built {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// What was done on disk; `None` when errors kept the output from being touched.
    pub written: Option<Written>,
    /// How many pages the site has.
    pub pages: usize,
}

/// A network read, checked and planned.
pub struct Site {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// The plan; `None` when there are errors.
    pub plan: Option<Plan>,
    /// Dates on which something ages or changes.
    pub upcoming: Vec<check::Upcoming>,
}

/// Reads, checks and plans a network: all that a build does before its first byte.
///
/// # Errors
/// The disk cannot be read.
pub fn prepare(options: &BuildOptions, reach: Reach) -> Result<Site> {
    let Loaded { mut network, mut sources, mut diagnostics, private } =
        load::load(&options.root, reach)?;
    if let Some(base) = &options.base_url {
        network.site.base_url.value = base.clone();
    }
    let overlay = network.site.theme.as_ref().map(|at| (at.as_str(), at.span));
    let theme = Theme::load(&options.root, overlay, &mut sources, &mut diagnostics)?;
    let phrases = phrases_of(&theme, network.languages(), &mut diagnostics);
    #[cfg(feature = "letters")]
    letters::check(&network, &theme, &sources, &mut diagnostics);
    let upcoming = check::upcoming(&network, options.today);
    diagnostics.extend(legitimacy::check_limits(&network));
    if let Some(private) = &private {
        diagnostics.extend(check::private(&network, private, &sources));
    }
    let context = check::Context { sources: &sources, today: options.today };
    // Members and pages are shared: the copy is small.
    let (checked, found) = check::check(network.clone(), diagnostics, context);
    diagnostics = found;
    let theme = Arc::new(theme);
    let of_plan = plan::Options { today: options.today, drafts: options.drafts };
    let plan = if let Some(checked) = checked {
        let (plan, found) = plan::plan(checked, theme, &phrases, &sources, &of_plan);
        diagnostics.extend(found);
        Some(plan)
    } else {
        diagnostics.extend(plan::survey(network, theme, &phrases, &sources, &of_plan));
        None
    };
    Ok(Site { sources, diagnostics, plan, upcoming })
}

/// Makes the whole site of a network, or says what keeps it from being made.
///
/// # Errors
/// The disk cannot be read or written.
pub fn build(
    options: &BuildOptions,
    output: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Built> {
    let Site { sources, mut diagnostics, plan, .. } = prepare(options, Reach::Public)?;
    let Some(plan) = plan.filter(|_| !stops(&diagnostics, options.strict)) else {
        return Ok(Built { sources, diagnostics, written: None, pages: 0 });
    };
    let output = Output::open(output)?;
    let stage = |path: &SitePath, bytes: &[u8]| output.stage(path, bytes).map(Some);
    let (staged, found) = render_all(&plan, &options.root, &stage, progress)?;
    diagnostics.extend(found);
    let pages = plan.files().values().filter(|file| matches!(file, Planned::Page(..))).count();
    let written = if stops(&diagnostics, options.strict) {
        output.abandon()?;
        None
    } else {
        Some(output.finish(staged)?)
    };
    Ok(Built { sources, diagnostics, written, pages })
}

/// Checks a network as thoroughly as a build does, without writing anything.
///
/// # Errors
/// The disk cannot be read.
pub fn check_site(options: &BuildOptions) -> Result<Site> {
    let mut site = prepare(options, Reach::WithPrivate)?;
    // Links that lead nowhere keep no page from being looked at.
    if let Some(plan) = &site.plan {
        let (_, found) = render_all(plan, &options.root, &|_, _| Ok(None), &|_, _| {})?;
        site.diagnostics.extend(found);
    }
    Ok(site)
}

/// Where a finished file goes; `None` where it goes nowhere.
type Stage<'s> = dyn Fn(&SitePath, &[u8]) -> Result<Option<Staged>> + Sync + 's;

/// What became of one file: where it waits, and what links of other pages need of it.
type Outcome = (Option<Staged>, Option<(SitePath, Inspected)>);

/// Renders every file of a plan in parallel and hands each to `stage`.
fn render_all(
    plan: &Plan,
    root: &Path,
    stage: &Stage<'_>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<(Vec<Staged>, Diagnostics)> {
    let renderer = match Renderer::new(plan) {
        Ok(renderer) => renderer,
        Err(found) => return Ok((Vec::new(), found)),
    };
    let found = Mutex::new(Diagnostics::default());
    let done = AtomicUsize::new(0);
    let total = plan.files().len();
    let files: Vec<_> = plan.files().iter().collect();
    let one = |(path, planned): (&SitePath, &Planned)| -> Result<Outcome> {
        let mut own = Diagnostics::default();
        let bytes = match renderer.file(planned) {
            Ok(Some(bytes)) => Some(bytes),
            Ok(None) => Some(fetched(root, planned)?),
            Err(wrong) => {
                own.extend(wrong);
                None
            }
        };
        let mut inspected = None;
        if let (Planned::Page(key, lang), Some(bytes)) = (planned, &bytes) {
            let html = std::str::from_utf8(bytes).context("templates give text")?;
            inspected = Some((path.clone(), renderer.inspect(key, *lang, html, &mut own)));
        }
        if !own.is_empty() {
            found.lock().expect("no thread panics while it holds the lock").extend(own);
        }
        let staged = bytes.map(|bytes| stage(path, &bytes)).transpose()?.flatten();
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
        Ok((staged, inspected))
    };
    // Sheets first, one after the other: the typesetter has parallel work of its own, which
    // must not wait for workers that wait for it.
    let (sheets, files): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(_, planned)| planned.is_typeset());
    let mut outcomes: Vec<Outcome> = sheets.into_iter().map(one).collect::<Result<_>>()?;
    outcomes.extend(files.into_par_iter().map(one).collect::<Result<Vec<_>>>()?);
    let mut staged = Vec::with_capacity(outcomes.len());
    let mut pages = BTreeMap::new();
    for (file, page) in outcomes {
        staged.extend(file);
        pages.extend(page);
    }
    let mut found = found.into_inner().expect("no thread panics while it holds the lock");
    found.extend(render::check_anchors(plan, &pages));
    Ok((staged, found))
}

/// The bytes of a file that lies in the network's folder.
fn fetched(root: &Path, planned: &Planned) -> Result<Vec<u8>> {
    let read = |source: &str| {
        std::fs::read(root.join(source)).with_context(|| format!("{source} cannot be read"))
    };
    match planned {
        Planned::Static(source) => read(source),
        Planned::Picture { source, width } => {
            images::at_width(&read(source)?, *width).with_context(|| source.clone())
        }
        _ => Ok(Vec::new()),
    }
}

/// The phrases of each language: the built-in ones, then those of the network's theme.
fn phrases_of(
    theme: &Theme,
    languages: impl Iterator<Item = Lang>,
    found: &mut Diagnostics,
) -> BTreeMap<Lang, Arc<Phrases>> {
    let mut all = BTreeMap::new();
    for lang in languages {
        let texts = theme.phrases(lang.key());
        let layers: Vec<Layer<'_>> =
            texts.iter().map(|text| Layer { path: &text.path, text: &text.text }).collect();
        let (phrases, faults) = Phrases::new(lang.key(), &layers);
        for fault in faults {
            let own = texts.iter().find(|text| text.path == fault.path).and_then(|text| text.span);
            if let Some(span) = own {
                let span = Span::new(span.file, fault.range);
                found.push(Diagnostic::new(Code::ThemePhrases, span).arg("detail", fault.message));
            }
        }
        all.insert(lang, Arc::new(phrases));
    }
    all
}

/// Whether a build stops at these findings.
fn stops(found: &Diagnostics, strict: bool) -> bool {
    found.has_errors() || strict && found.iter().any(|d| d.severity == Severity::Warning)
}
