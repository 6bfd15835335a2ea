//! The preview: a network's site from memory, in step with its files.
//!
//! In come the folder, a socket and closures that make the site; out go pages, rendered
//! when a browser asks for them by the very function that a build uses, and events that
//! tell open pages to follow. What is served at any moment is one [`state::State`], never
//! changed, replaced as a whole: a request takes it once, so that no answer is made of two
//! states. After a mistake the last good site stays, with what is wrong shown over it. It
//! writes nothing into the network's folder.

mod answer;
mod events;
mod fields;
mod gate;
mod page;
mod state;
mod watch;

use std::net::{SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use jiff::civil::Date;

use crate::diagnostic::Diagnostics;
use crate::load::Changes;
use crate::plan::{Plan, Planned};
use crate::source::SourceMap;
use events::Audience;
use gate::{Gate, Hosts};
use page::Own;
use state::{Good, State};
use watch::{Batch, Pending, Watch};

pub use gate::Refusals;
pub use watch::Notice;

/// How often open pages are told that nothing is new, so that a lost one is noticed.
const HEART_BEAT: Duration = Duration::from_secs(15);

/// What a preview is given.
pub struct Settings {
    /// The network's folder.
    pub root: PathBuf,
    /// The socket, bound already.
    pub listener: TcpListener,
    /// Names under which it may be asked for, beside those of this machine to itself.
    pub hosts: Vec<String>,
    /// Look at the folder this often instead of having the system report changes.
    pub poll: Option<Duration>,
    /// How often it is asked whether another day has begun.
    pub day_beat: Duration,
    /// What browsers are told.
    pub words: Words,
}

/// The words of a preview, in the user's language.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// To those who are refused.
    pub refusals: Refusals,
    /// For the script in the page: a JSON object.
    pub script: String,
    /// The language, as HTML names it.
    pub lang: String,
    /// The title of the page that stands in for one that cannot be made.
    pub broken_title: String,
    /// What that page says.
    pub broken: String,
}

/// A site as it was just made.
pub struct Made {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// The plan; `None` when there are errors.
    pub plan: Option<Arc<Plan>>,
}

/// See [`Hooks::remake`].
pub type Remake = dyn FnMut(&Changes) -> Result<Made> + Send;
/// See [`Hooks::fetch`].
pub type Fetch = dyn Fn(&Planned) -> Result<Vec<u8>> + Send + Sync;
/// See [`Hooks::describe`].
pub type Describe = dyn Fn(&Diagnostics, &SourceMap, Option<&Plan>) -> String + Send + Sync;
/// See [`Hooks::tell`].
pub type Tell = dyn FnMut(News<'_>) + Send;

/// What a preview has done for it.
pub struct Hooks {
    /// Reads what changed and makes the site of it.
    pub remake: Box<Remake>,
    /// The bytes of a file that lies in the network's folder.
    pub fetch: Box<Fetch>,
    /// What was found, in words: a JSON object for the script in the page.
    pub describe: Box<Describe>,
    /// Says something on the terminal.
    pub tell: Box<Tell>,
    /// The day by the clock; `None` when it was given once for all.
    pub today: Option<fn() -> Date>,
}

/// What the terminal is told.
pub enum News<'a> {
    /// The preview can be visited.
    Ready(SocketAddr),
    /// The site was made again.
    Remade {
        /// What changed; empty when it was the day, or at the start.
        paths: Vec<String>,
        /// How long it took.
        elapsed: Duration,
        /// What was found.
        diagnostics: &'a Diagnostics,
        /// The texts, for its places.
        sources: &'a SourceMap,
        /// Whether the new site is served; else the last good one stays.
        is_served: bool,
    },
    /// The folder could not be read.
    Failed(&'a anyhow::Error),
    /// How changes are watched for.
    Notice(Notice),
}

/// What requests are answered from.
struct Live {
    state: RwLock<Arc<State>>,
    audience: Audience,
    pending: Arc<Pending>,
    fence: Arc<dyn Fn(Duration) -> bool + Send + Sync>,
    fetch: Box<Fetch>,
    describe: Box<Describe>,
    own: Own,
}

/// Serves a network's site until the process is stopped.
///
/// # Errors
/// The folder cannot be watched, or the socket cannot be used.
pub fn run(settings: Settings, hooks: Hooks) -> Result<()> {
    let Settings { root, listener, hosts, poll, day_beat, words } = settings;
    let Hooks { remake, fetch, describe, tell, today } = hooks;
    let watch = Watch::start(&root, watch::Settings { poll })?;
    let gate = Gate::open(listener, Hosts(hosts), words.refusals.clone())?;
    let address = gate.address()?;
    let live = Arc::new(Live {
        state: RwLock::default(),
        audience: Audience::default(),
        pending: watch.pending(),
        fence: watch.fence(),
        fetch,
        describe,
        own: Own::new(words),
    });
    let mut follower =
        Follower { live: Arc::clone(&live), remake, tell, made: 0, has_failed: true };
    follower.follow(&Batch { everything: true, ..Batch::default() });
    (follower.tell)(News::Ready(address));
    if let Some(today) = today {
        let tell = watch.another_day();
        start("pignon-day", move || watch_the_day(today, day_beat, &*tell))?;
    }
    let listeners = Arc::clone(&live);
    start("pignon-heart", move || {
        loop {
            thread::sleep(HEART_BEAT);
            listeners.audience.beat();
        }
    })?;
    start("pignon-follow", move || follower.keep_in_step(watch))?;
    gate.run(Arc::new(move |asked| live.answer(asked)))
}

/// Starts a thread without which the preview would be of no use: when it ends by a bug,
/// so does the program, rather than to show what is out of date.
fn start(name: &str, work: impl FnOnce() + Send + 'static) -> Result<()> {
    let guarded = move || {
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            std::process::abort();
        }
    };
    thread::Builder::new().name(name.to_owned()).spawn(guarded).context("no thread is left")?;
    Ok(())
}

/// Prices change and dates age at midnight, without a file that changes.
fn watch_the_day(today: fn() -> Date, beat: Duration, tell: &dyn Fn()) {
    let mut known = today();
    loop {
        thread::sleep(beat);
        let now = today();
        if now != known {
            known = now;
            tell();
        }
    }
}

/// Makes the site again after each change.
struct Follower {
    live: Arc<Live>,
    remake: Box<Remake>,
    tell: Box<Tell>,
    /// How many good sites were made.
    made: u64,
    /// Whether the last reading failed, so that nothing that was known of the folder holds.
    has_failed: bool,
}

impl Follower {
    fn keep_in_step(&mut self, mut watch: Watch) {
        loop {
            for notice in watch.notices() {
                (self.tell)(News::Notice(notice));
            }
            let batch = watch.next();
            self.follow(&batch);
        }
    }

    /// Makes the site again and puts it in place of the one before; open pages and the
    /// terminal are told afterwards.
    fn follow(&mut self, batch: &Batch) {
        let started = Instant::now();
        let changes = if batch.everything || self.has_failed {
            Changes::Everything
        } else {
            Changes::Paths(batch.paths.clone())
        };
        let made = (self.remake)(&changes);
        self.has_failed = made.is_err();
        let made = match made {
            Ok(made) => made,
            Err(error) => {
                self.live.pending.settle(batch.upto);
                (self.tell)(News::Failed(&error));
                return;
            }
        };
        let Made { sources, mut diagnostics, plan } = made;
        let before = self.live.state();
        let good = plan.filter(|_| !diagnostics.has_errors()).and_then(|plan| {
            let id = format!("{}-{}", self.live.own.run, self.made + 1);
            match Good::new(id, &plan, before.good.as_deref()) {
                Ok(good) => Some(Arc::new(good)),
                Err(found) => {
                    diagnostics.extend(found);
                    None
                }
            }
        });
        let is_served = good.is_some();
        self.made += u64::from(is_served);
        let state = Arc::new(State {
            good: good.or_else(|| before.good.clone()),
            sources: sources.clone(),
            diagnostics: diagnostics.clone(),
        });
        self.live.put(Arc::clone(&state));
        self.live.pending.settle(batch.upto);
        let elapsed = started.elapsed();
        self.live.audience.tell_site(state.good.as_ref().map_or("", |good| &good.id));
        self.live.describe_to_all(&state);
        let paths = batch.paths.iter().cloned().collect();
        let news = News::Remade {
            paths,
            elapsed,
            diagnostics: &diagnostics,
            sources: &sources,
            is_served,
        };
        (self.tell)(news);
        // What was only kept for the state before is freed here, while nobody waits.
        drop(before);
    }
}

impl Live {
    /// What is served now.
    fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, state: Arc<State>) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Tells open pages what is wrong, as long as that is what is known now.
    fn describe_to_all(&self, state: &Arc<State>) {
        let mut found = state.diagnostics.clone();
        if let Some(good) = &state.good {
            found.extend(good.found_on_pages());
        }
        let plan = state.good.as_ref().map(|good| &**good.plan());
        let described = (self.describe)(&found, &state.sources, plan);
        if Arc::ptr_eq(state, &self.state()) {
            self.audience.tell_findings(&described);
        }
    }
}
