//! Changes of the network's folder, gathered into batches.
//!
//! The system reports what an editor does, which may be a dozen events for one save: they
//! are taken together once it has been quiet for a moment. Where the system reports
//! nothing (network drives) or no more (a limit), the folder is looked at again and again.
//! It reads nothing but names and times, and never what lies in private/ or the output.

mod drive;
mod fence;
mod pending;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind, RenameMode};
use notify::{Config, ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use fence::Fence;
pub(super) use pending::Pending;
use tree::{Names, Survey};

/// How long it must have been quiet before a change is taken up.
const QUIET: Duration = Duration::from_millis(12);

/// The same once a file was closed or put in place: its writer is done with it.
const QUIET_WHEN_WHOLE: Duration = Duration::from_millis(4);

/// How long a burst is waited out at most.
const BURST: Duration = Duration::from_millis(40);

/// How often it is checked that the folder itself is still there.
const BEAT: Duration = Duration::from_secs(2);

/// How often a folder is looked at that the system does not report on.
const POLL: Duration = Duration::from_secs(1);

/// How long the first report may take before the system is held to give none in order.
const TRIAL: Duration = Duration::from_secs(5);

/// How changes are watched for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Settings {
    /// Look at the folder this often instead of asking the system.
    pub poll: Option<Duration>,
}

/// What may have changed since the last batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Batch {
    /// Files and folders, relative to the root, with `/`; they may be there or gone.
    pub paths: BTreeSet<String>,
    /// The folder itself went or came back: nothing that was known of it holds.
    pub everything: bool,
    /// Another day has begun, whatever else there is.
    pub another_day: bool,
    /// For [`Pending::settle`].
    pub upto: u64,
}

/// What the user should know about how changes are watched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// It lies on a shared drive, whose changes are looked for every second or so.
    NetworkDrive {
        /// The place, as it is on disk.
        path: String,
        /// The kind of drive.
        kind: &'static str,
    },
    /// The system watches no more folders (`fs.inotify.max_user_watches`).
    TooManyFolders {
        /// How many it watches, where it says so.
        limit: Option<u64>,
    },
    /// The system allows no more watchers (`fs.inotify.max_user_instances`).
    TooManyWatchers {
        /// How many it allows, where it says so.
        limit: Option<u64>,
    },
    /// The system cannot watch it for another reason.
    Unwatchable {
        /// What the system says.
        detail: String,
    },
}

/// What the system's reports become.
#[derive(Debug)]
enum Message {
    Paths(BTreeSet<String>),
    /// Of files that are whole: closed, or put in place under their names.
    Whole(BTreeSet<String>),
    /// Another day has begun.
    AnotherDay,
    /// Reports were lost.
    Lost,
    /// The folder itself was moved or deleted.
    RootGone,
    Trouble(Notice),
}

/// Where reports arrive, on a thread of notify's.
#[derive(Debug)]
struct Inbox {
    root: PathBuf,
    names: RwLock<Names>,
    pending: Arc<Pending>,
    fence: Fence,
    /// Numbers are given in the order in which messages are sent.
    sender: Mutex<Sender<(u64, Message)>>,
}

impl Inbox {
    fn push(&self, message: Message) {
        let sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner);
        // Without a receiver nobody waits for the number either.
        let _ = sender.send((self.pending.raise(), message));
    }

    fn receive(&self, report: notify::Result<Event>) {
        let event = match report {
            Ok(event) => event,
            Err(error) => return self.push(Message::Trouble(notice(&error))),
        };
        if event.need_rescan() {
            self.push(Message::Lost);
            // The report that a request waits for may be among them.
            return self.fence.pass();
        }
        // Reading is reported too, ours among it.
        if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
        {
            return;
        }
        let is_data = matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)));
        if is_data && self.fence.receive(&event.paths) {
            return;
        }
        let leaves =
            matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        if leaves && event.paths.contains(&self.root) {
            return self.push(Message::RootGone);
        }
        let is_whole = matches!(
            event.kind,
            EventKind::Access(_)
                | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both))
        );
        let names = self.names.read().unwrap_or_else(PoisonError::into_inner);
        let paths: BTreeSet<String> = event.paths.iter().flat_map(|path| names.of(path)).collect();
        drop(names);
        if !paths.is_empty() {
            self.push(if is_whole { Message::Whole(paths) } else { Message::Paths(paths) });
        }
    }
}

/// What an error of the watcher means to the user.
fn notice(error: &notify::Error) -> Notice {
    // EMFILE, which inotify_init(2) gives when the user has too many instances.
    const TOO_MANY_OPEN: i32 = 24;
    match &error.kind {
        ErrorKind::MaxFilesWatch => {
            Notice::TooManyFolders { limit: drive::inotify_limit("max_user_watches") }
        }
        ErrorKind::Io(io)
            if cfg!(target_os = "linux") && io.raw_os_error() == Some(TOO_MANY_OPEN) =>
        {
            Notice::TooManyWatchers { limit: drive::inotify_limit("max_user_instances") }
        }
        _ => Notice::Unwatchable { detail: error.to_string() },
    }
}

/// A network's folder that is being watched.
#[derive(Debug)]
pub(super) struct Watch {
    root: PathBuf,
    inbox: Arc<Inbox>,
    outbox: Receiver<(u64, Message)>,
    survey: Survey,
    /// `None` while the folder is looked at again and again instead.
    watcher: Option<RecommendedWatcher>,
    /// What it watches.
    laid: BTreeMap<PathBuf, bool>,
    poll: Duration,
    notices: Vec<Notice>,
    is_lost: bool,
}

/// What is gathered of a burst.
#[derive(Debug, Default)]
struct Burst {
    upto: u64,
    paths: BTreeSet<String>,
    another_day: bool,
    is_lost: bool,
    root_gone: bool,
    trouble: Option<Notice>,
}

impl Watch {
    /// Begins to watch a network's folder.
    ///
    /// # Errors
    /// There is no such folder.
    pub(super) fn start(root: &Path, settings: Settings) -> Result<Self> {
        let root = root
            .canonicalize()
            .with_context(|| format!("the folder {} cannot be watched", root.display()))?;
        let (sender, outbox) = channel();
        let inbox = Arc::new(Inbox {
            root: root.clone(),
            names: RwLock::default(),
            pending: Arc::default(),
            fence: Fence::default(),
            sender: Mutex::new(sender),
        });
        let mut watch = Self {
            survey: Survey::default(),
            inbox,
            outbox,
            watcher: None,
            laid: BTreeMap::new(),
            poll: settings.poll.unwrap_or(POLL),
            notices: Vec::new(),
            is_lost: false,
            root,
        };
        watch.look();
        if settings.poll.is_none() {
            watch.employ();
        }
        Ok(watch)
    }

    /// What the user should know; each is told once.
    pub(super) fn notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// The counts that requests wait on.
    pub(super) fn pending(&self) -> Arc<Pending> {
        Arc::clone(&self.inbox.pending)
    }

    /// Waits until every change made before has been counted as pending; `false` when it
    /// took longer than it may.
    pub(super) fn fence(&self) -> Arc<dyn Fn(Duration) -> bool + Send + Sync> {
        let inbox = Arc::clone(&self.inbox);
        Arc::new(move |limit| inbox.fence.wait(limit))
    }

    /// Tells that another day has begun: nothing changed in the folder, and yet prices do.
    pub(super) fn another_day(&self) -> Arc<dyn Fn() + Send + Sync> {
        let inbox = Arc::clone(&self.inbox);
        Arc::new(move || inbox.push(Message::AnotherDay))
    }

    /// Takes a name as changed, as if the system had reported it.
    #[cfg(test)]
    fn nudge_handle(&self) -> Arc<dyn Fn(String) + Send + Sync> {
        let inbox = Arc::clone(&self.inbox);
        Arc::new(move |name| inbox.push(Message::Paths(BTreeSet::from([name]))))
    }

    /// Waits for the next batch.
    pub(super) fn next(&mut self) -> Batch {
        loop {
            let beat = if self.watcher.is_some() { BEAT } else { self.poll };
            let burst = match self.outbox.recv_timeout(beat) {
                Ok(first) => self.gather(first),
                Err(RecvTimeoutError::Timeout) => match self.look_again() {
                    Some(burst) => burst,
                    None => continue,
                },
                Err(RecvTimeoutError::Disconnected) => unreachable!("the inbox is ours"),
            };
            let batch = self.take(burst);
            if batch.everything || batch.another_day || !batch.paths.is_empty() {
                return batch;
            }
            self.inbox.pending.settle(batch.upto);
        }
    }

    /// Takes what follows a first report until it is quiet.
    fn gather(&self, first: (u64, Message)) -> Burst {
        let until = Instant::now() + BURST;
        let mut burst = Burst::default();
        let mut message = Some(first);
        while let Some((upto, what)) = message {
            burst.upto = upto;
            let quiet = if matches!(what, Message::Whole(_)) { QUIET_WHEN_WHOLE } else { QUIET };
            match what {
                Message::Paths(paths) | Message::Whole(paths) => burst.paths.extend(paths),
                Message::AnotherDay => burst.another_day = true,
                Message::Lost => burst.is_lost = true,
                Message::RootGone => burst.root_gone = true,
                Message::Trouble(notice) => burst.trouble = Some(notice),
            }
            let left = until.saturating_duration_since(Instant::now()).min(quiet);
            message = self.outbox.recv_timeout(left).ok();
        }
        burst
    }

    /// Makes a batch of a burst, and watches what has come to be there.
    fn take(&mut self, burst: Burst) -> Batch {
        let Burst { upto, mut paths, another_day, is_lost, root_gone, trouble } = burst;
        if root_gone || self.is_lost || !self.root.is_dir() {
            let was_lost = std::mem::replace(&mut self.is_lost, !self.root.is_dir());
            if !self.is_lost {
                self.look();
                if self.watcher.is_some() {
                    self.employ();
                }
            }
            let everything = root_gone || was_lost != self.is_lost;
            return Batch { paths: BTreeSet::new(), everything, another_day, upto };
        }
        if let Some(notice) = trouble {
            self.give_up(notice);
        }
        paths.retain(|name| !self.survey.is_fleeting(&self.root, name));
        let must_look = is_lost || self.watcher.is_none();
        if must_look || paths.iter().any(|name| self.survey.is_structural(&self.root, name)) {
            self.await_watcher();
            paths.extend(self.look());
            self.lay();
        } else {
            for name in &paths {
                self.survey.note(&self.root, name);
            }
        }
        Batch { paths, everything: false, another_day, upto }
    }

    /// Looks at the folder when no report came for a while.
    fn look_again(&mut self) -> Option<Burst> {
        let is_there = self.root.is_dir();
        if self.is_lost != is_there && self.watcher.is_some() {
            return None;
        }
        let upto = self.inbox.pending.raise();
        Some(Burst { upto, root_gone: self.is_lost == is_there, ..Burst::default() })
    }

    /// Surveys the folder; what differs from the survey before.
    fn look(&mut self) -> BTreeSet<String> {
        let begun = Instant::now();
        let survey = Survey::of(&self.root);
        // A slow drive is not kept busy more than a tenth of the time.
        self.poll = self.poll.max(begun.elapsed() * 10);
        let differences = survey.differences(&self.survey);
        *self.inbox.names.write().unwrap_or_else(PoisonError::into_inner) = survey.names.clone();
        let earlier = std::mem::replace(&mut self.survey, survey);
        if let Some(watcher) = &mut self.watcher {
            for place in earlier.places.keys().filter(|at| !self.survey.places.contains_key(*at)) {
                // It may have gone by itself.
                let _ = watcher.unwatch(place);
            }
        }
        differences
    }

    /// Has the system watch the folder, or says why it cannot.
    fn employ(&mut self) {
        let shared = self.survey.places.keys().find_map(|place| {
            drive::shared_kind(place).map(|kind| (place.display().to_string(), kind))
        });
        if let Some((path, kind)) = shared {
            return self.give_up(Notice::NetworkDrive { path, kind });
        }
        let inbox = Arc::clone(&self.inbox);
        // Links are followed by us, under every name they give to a place.
        let config = Config::default().with_follow_symlinks(false);
        match RecommendedWatcher::new(move |report| inbox.receive(report), config) {
            Ok(mut watcher) => {
                let fence = &self.inbox.fence;
                fence.set_up(TRIAL, |path| watcher.watch(path, RecursiveMode::NonRecursive));
                self.watcher = Some(watcher);
                self.laid.clear();
                self.lay();
            }
            Err(error) => self.give_up(notice(&error)),
        }
    }

    /// Watches every place of the survey, those that may have been made anew too. macOS
    /// watches paths rather than folders, and begins anew with each that is added: there it
    /// is done only when something has changed.
    fn lay(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        if cfg!(target_os = "macos") && self.laid == self.survey.places {
            return;
        }
        self.laid.clone_from(&self.survey.places);
        for (place, below) in &self.survey.places {
            let mode = if *below { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
            match watcher.watch(place, mode) {
                // Gone since: the folder around it has reported that.
                Err(_) if !place.exists() => {}
                Err(error) => return self.give_up(notice(&error)),
                Ok(()) => {}
            }
        }
    }

    /// Waits until the system watches the folders whose making was just reported: a file
    /// made in them before that is on disk when the batch is read, a later one is reported.
    fn await_watcher(&mut self) {
        if let Some(watcher) = &mut self.watcher {
            let _ = watcher.configure(Config::default());
        }
    }

    /// From now on looks at the folder again and again.
    fn give_up(&mut self, notice: Notice) {
        self.watcher = None;
        self.inbox.fence.take_down();
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }
}
