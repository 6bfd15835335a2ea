//! `pignon publish`: builds, looks for leaks, compares, asks, sends, looks again.

mod secrets;

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::args::Global;
use super::progress::Progress;
use super::report::{Counts, Format, Report};
use super::terminal::Terminal;
use super::words::Words;
use super::{Outcome, buffered_output, cache_folder, root, today, web_roots};
use crate::diagnostic::{Arg, Code, Diagnostic, Diagnostics, Severity};
use crate::legitimacy::standing::{Hiding, Standing};
use crate::load::Reach;
use crate::model::publish::{Target, TargetKind, Targets};
use crate::model::record::did_you_mean;
use crate::plan::{Plan, security_header_names};
use crate::publish::leaks::Secret;
use crate::publish::verify::{Difference, verify};
use crate::publish::{Change, Changes, Parcel, Place, State};
use crate::source::{SourceMap, Span};
use crate::web::{Client, Limits};
use crate::{BuildOptions, Site};

/// How many files of a list are shown when not all of them are asked for.
const SHOWN: usize = 8;

/// How many addresses a finding names.
const NAMED: usize = 3;

/// What is allowed when the published site is fetched back.
const FETCHING: (Duration, u64) = (Duration::from_secs(30), 60_000_000);

/// How long is waited before a file that differs is asked for again.
const PAUSE: Duration = Duration::from_secs(2);

#[derive(Debug, Args)]
pub(super) struct Task {
    target: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, short)]
    yes: bool,
    #[arg(long)]
    verify: bool,
    #[arg(long)]
    strict: bool,
}

/// Runs the command.
pub(super) fn run(task: &Task, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let root = root(global, &terminal.words)?;
    let options = BuildOptions {
        root,
        today: today(global),
        base_url: None,
        drafts: crate::Drafts::LeftOut,
        strict: task.strict,
        cache: cache_folder(),
    };
    Desk { task, terminal, options }.publish()
}

/// What the steps share.
struct Desk<'a> {
    task: &'a Task,
    terminal: &'a Terminal,
    options: BuildOptions,
}

/// A site that is ready to be sent.
struct Ready {
    site: Site,
    /// The table of the place.
    name: String,
    target: Target,
    parcel: Parcel,
    /// Where it was built, when that is for this time alone.
    _folder: Option<tempfile::TempDir>,
}

impl Desk<'_> {
    fn words(&self) -> &Words {
        &self.terminal.words
    }

    fn publish(mut self) -> Result<Outcome> {
        let Some(mut ready) = self.prepare()? else {
            self.terminal.say(&self.words().plain("publish-stopped"))?;
            return Ok(Outcome::Faulty);
        };
        self.tell_of_badge(&ready)?;
        let progress = Progress::start(self.terminal.quiet, self.words());
        progress.counted("stage-compare", 0, 0);
        let opened = Place::open(&ready.target, &self.options.root);
        progress.finish();
        let mut place = opened.with_context(|| self.place_named(&ready))?;
        let changes = place.changes(&ready.parcel);
        self.tell_of_gone_pages(&mut ready, &changes)?;
        self.show(&ready, &changes, place.state)?;
        if self.task.dry_run {
            return Ok(Outcome::Fine);
        }
        if !changes.is_empty() || place.wants_signing_off() {
            if !self.is_agreed(&changes, place.state)? {
                return Err(anyhow!(self.words().plain("error-publish-not-agreed")));
            }
            self.send(&ready, &mut place, &changes)?;
        }
        if self.task.verify { self.verify(&ready) } else { Ok(Outcome::Fine) }
    }

    /// Builds and looks for leaks; `None` when something stops the publication, which was
    /// said.
    fn prepare(&mut self) -> Result<Option<Ready>> {
        let mut site = crate::prepare(&self.options, Reach::Public)?;
        let (name, target) = match (&site.plan, &site.network.site.publish) {
            (None, _) => {
                self.print(site.diagnostics, &site.sources)?;
                return Ok(None);
            }
            (Some(_), targets) => self.find(targets.as_ref())?,
        };
        if let Some(base_url) = &target.base_url {
            self.options.base_url = Some(base_url.value.clone());
            // Plan and badge depend on the address: nothing of the first look is kept.
            site = crate::prepare(&self.options, Reach::Public)?;
        }
        let (folder, own) = self.build_folder(&name)?;
        let progress = Progress::start(self.terminal.quiet, self.words());
        let built = crate::build(&self.options, &folder, &|step| progress.update(step));
        progress.finish();
        let built = built?;
        self.print(built.diagnostics, &built.sources)?;
        let Some(plan) = site.plan.clone().filter(|_| built.written.is_some()) else {
            return Ok(None);
        };
        let wanted: Vec<_> = target.host_files.iter().map(|file| file.value).collect();
        let (led_on, made) = (plan.led_on_by_host(&wanted), plan.host_files(&wanted));
        let parcel = Parcel::new(folder, &led_on, made, target.compress.value)?;
        let leaks = self.leaks(&mut site, &parcel)?;
        if leaks.has_errors() {
            self.print(leaks, &site.sources)?;
            return Ok(None);
        }
        Ok(Some(Ready { site, name, target, parcel, _folder: own }))
    }

    /// The place that was asked for.
    fn find(&self, targets: Option<&Targets>) -> Result<(String, Target)> {
        let words = self.words();
        let Some(targets) = targets.filter(|targets| !targets.list.is_empty()) else {
            return Err(anyhow!(words.plain("error-publish-no-target")));
        };
        let asked = self.task.target.as_deref();
        if let Some((name, target)) = targets.find(asked) {
            return Ok((name.to_string(), target.clone()));
        }
        let names: Vec<&str> = targets.list.iter().map(|(name, _)| name.as_str()).collect();
        let near = did_you_mean(asked.unwrap_or_default(), names.iter().copied());
        let key = match (asked, near) {
            (None, _) => "error-publish-no-default",
            (Some(_), None) => "error-publish-unknown",
            (Some(_), Some(_)) => "error-publish-unknown-near",
        };
        let args = [
            ("name", Arg::from(asked.unwrap_or_default())),
            ("names", names.join(", ").into()),
            ("suggestion", near.unwrap_or_default().into()),
        ];
        Err(anyhow!(words.text(key, &args)))
    }

    /// Where the site is built: kept from one time to the next, so that what did not change is
    /// not made again; else a folder for this time alone.
    fn build_folder(&self, name: &str) -> Result<(PathBuf, Option<tempfile::TempDir>)> {
        let Some(cache) = &self.options.cache else {
            let own = tempfile::Builder::new().prefix("pignon-").tempdir()?;
            return Ok((own.path().join("site"), Some(own)));
        };
        let root = std::fs::canonicalize(&self.options.root)
            .with_context(|| self.options.root.display().to_string())?;
        let hash = Sha256::digest(root.as_os_str().as_encoded_bytes());
        let hash = &hex::encode(hash)[..16];
        let folder = cache.join("publish").join(format!("{hash}-{name}"));
        if let Some(parent) = folder.parent() {
            std::fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        }
        Ok((folder, None))
    }

    /// Errors and warnings, on the standard error.
    fn print(&self, mut found: Diagnostics, sources: &SourceMap) -> Result<()> {
        found.retain(|finding| finding.severity != Severity::Reminder);
        let report = Report::new(found, sources, self.words(), self.task.strict);
        if report.counts() != Counts::default() {
            report.write(&mut io::stderr().lock(), Format::Human, self.terminal.error())?;
        }
        Ok(())
    }

    /// What must not be published and stands in a file all the same.
    fn leaks(&self, site: &mut Site, parcel: &Parcel) -> Result<Diagnostics> {
        let search = secrets::gather(&self.options.root, &site.sources)?.into_search();
        let paths: Vec<_> = parcel.paths().filter(|path| !parcel.is_copy(path)).collect();
        let look = |path: &&_| -> Result<Vec<Secret>> { Ok(search.look(&parcel.plain(path)?)) };
        let seen: Vec<Vec<Secret>> = paths.par_iter().map(look).collect::<Result<_>>()?;
        let mut found = Diagnostics::default();
        for (path, seen) in paths.iter().zip(seen) {
            for secret in seen {
                let file = site.sources.add_unread(path.as_str(), "", false);
                let finding = Diagnostic::new(Code::PublishLeak, Span::file(file));
                let (what, from, row) = match &secret {
                    Secret::Private { file, row } => match row {
                        Some(row) => ("row", file.as_str(), *row),
                        None => ("private", file.as_str(), 0),
                    },
                    Secret::Environment { variable } => ("environment", variable.as_str(), 0),
                    Secret::Key => ("key", "", 0),
                };
                found.push(finding.arg("what", what).arg("file", from).arg("row", row));
            }
        }
        Ok(found)
    }

    /// Says it when the badge is for another address than that of the place.
    fn tell_of_badge(&self, ready: &Ready) -> Result<()> {
        let standing = ready.site.plan.as_deref().map(Plan::standing);
        if let Some(Standing::Hidden(why)) = standing
            && why.contains(&Hiding::Foreign)
        {
            let url = ready.site.network.site.base_url.value.as_str();
            let args = [("url", Arg::from(url))];
            self.terminal.say(&self.words().text("publish-badge-foreign", &args))?;
        }
        Ok(())
    }

    /// Pages that were there and lead nowhere from now on.
    fn tell_of_gone_pages(&self, ready: &mut Ready, changes: &Changes) -> Result<()> {
        let wanted: Vec<_> = ready.target.host_files.iter().map(|file| file.value).collect();
        let plan = ready.site.plan.clone();
        let led_on = plan.as_deref().map(|plan| plan.led_on_by_host(&wanted)).unwrap_or_default();
        let gone: Vec<String> = changes
            .gone_pages()
            .filter(|path| !led_on.contains(path))
            .map(|path| path.url())
            .collect();
        if gone.is_empty() {
            return Ok(());
        }
        let mut named = gone[..gone.len().min(NAMED)].join(", ");
        if gone.len() > NAMED {
            named.push_str(", …");
        }
        let finding = Diagnostic::new(Code::PublishPageGone, ready.target.span);
        let mut found = Diagnostics::default();
        found.push(finding.arg("count", gone.len()).arg("pages", named));
        self.print(found, &ready.site.sources)
    }

    /// What would be or will be done.
    fn show(&self, ready: &Ready, changes: &Changes, state: State) -> Result<()> {
        let words = self.words();
        if self.terminal.quiet && !self.task.dry_run {
            return Ok(());
        }
        let mut out = buffered_output();
        writeln!(out, "{}", self.place_named(ready))?;
        if state == State::Unfinished {
            writeln!(out, "{}", words.plain("publish-unfinished"))?;
        }
        if changes.is_empty() {
            writeln!(
                out,
                "{}",
                words.text("publish-nothing", &[("count", changes.unchanged.into())])
            )?;
            out.flush()?;
            return Ok(());
        }
        for (sign, list) in
            [("+", &changes.added), ("~", &changes.changed), ("-", &changes.removed)]
        {
            let all = if self.task.dry_run { list.len() } else { SHOWN };
            let mut list: Vec<&Change> = list.iter().collect();
            list.sort_by_key(|change| &change.path);
            let width = list.iter().take(all).map(|c| c.path.as_str().chars().count()).max();
            for Change { path, size } in list.iter().take(all) {
                let (path, width) = (super::report::one_line(path.as_str()), width.unwrap_or(0));
                writeln!(out, "  {sign} {path:width$}  {}", self.size(*size))?;
            }
            if list.len() > all {
                let more = [("count", Arg::from(list.len() - all))];
                writeln!(out, "  {sign} {}", words.text("publish-more", &more))?;
            }
        }
        let args = [
            ("added", Arg::from(changes.added.len())),
            ("changed", changes.changed.len().into()),
            ("removed", changes.removed.len().into()),
            ("unchanged", changes.unchanged.into()),
            ("size", self.size(changes.bytes()).into()),
        ];
        writeln!(out, "{}", words.text("publish-summary", &args))?;
        if self.task.dry_run {
            writeln!(out, "{}", words.plain("publish-dry-run"))?;
        }
        out.flush()?;
        Ok(())
    }

    /// The place in words: its name, kind and address.
    fn place_named(&self, ready: &Ready) -> String {
        let target = &ready.target;
        let path = target.path.as_ref().map_or("", |path| path.as_str());
        let bucket = target.bucket.as_ref().map_or("", |bucket| bucket.as_str());
        let place = match target.kind.value {
            TargetKind::Folder => path.to_owned(),
            TargetKind::Sftp | TargetKind::Rsync => {
                let host = target.host.as_ref().map_or("", |host| host.as_str());
                let user = target
                    .user
                    .as_ref()
                    .map(|user| format!("{}@", user.as_str()))
                    .unwrap_or_default();
                format!("{user}{host}:{path}")
            }
            TargetKind::Git => {
                let repository = target.repository.as_ref().map_or("", |at| at.as_str());
                let branch = target.branch.as_ref().map_or("", |branch| branch.as_str());
                format!("{repository} {branch}")
            }
            TargetKind::S3 | TargetKind::Azure | TargetKind::Gcs if path.is_empty() => {
                bucket.to_owned()
            }
            TargetKind::S3 | TargetKind::Azure | TargetKind::Gcs => format!("{bucket}/{path}"),
        };
        let args = [
            ("name", Arg::from(ready.name.as_str())),
            ("kind", target.kind.value.key().into()),
            ("place", place.into()),
        ];
        self.words().text("publish-place", &args)
    }

    /// A size in words, in the units that people know.
    fn size(&self, bytes: u64) -> String {
        let (unit, amount) = match bytes {
            0..1_000 => ("bytes", bytes.to_string()),
            1_000..1_000_000 => ("kilobytes", format!("{}", bytes.div_ceil(1_000))),
            _ => {
                let tenths = bytes.div_ceil(100_000);
                let mark = self.words().plain("publish-decimal-mark");
                ("megabytes", format!("{}{mark}{}", tenths / 10, tenths % 10))
            }
        };
        self.words().text(&format!("publish-{unit}"), &[("amount", amount.into())])
    }

    /// Whether somebody agrees to what cannot be taken back: many deletions, or files that
    /// pignon did not put there.
    fn is_agreed(&self, changes: &Changes, state: State) -> Result<bool> {
        let args = [("removed", Arg::from(changes.removed.len())), ("known", changes.known.into())];
        let question = match state {
            State::Foreign => "publish-ask-foreign",
            _ if changes.deletes_much() => "publish-ask-deletions",
            _ => return Ok(true),
        };
        let question = self.words().text(question, &args);
        if self.task.yes {
            return Ok(true);
        }
        ask(&question, self.words())
    }

    fn send(&self, ready: &Ready, place: &mut Place, changes: &Changes) -> Result<()> {
        let mut run = [0; 8];
        getrandom::fill(&mut run).map_err(|error| anyhow!("{error}"))?;
        let run = hex::encode(run);
        let progress = Progress::start(self.terminal.quiet, self.words());
        let sent = place.publish(changes, &ready.parcel, &run, &|step| progress.publication(step));
        let elapsed = progress.finish();
        sent.with_context(|| self.place_named(ready))?;
        let seconds = self.words().seconds(elapsed);
        let url = ready.site.network.site.base_url.value.as_str();
        let args = [("url", Arg::from(url)), ("seconds", seconds.into())];
        self.terminal.say(&self.words().text("publish-done", &args))?;
        Ok(())
    }

    /// Fetches the site back and says what differs.
    fn verify(&self, ready: &Ready) -> Result<Outcome> {
        let words = self.words();
        let base_url = &ready.site.network.site.base_url.value;
        let (time, size) = FETCHING;
        let client = Client::new(Limits { time, size, roots: web_roots(words)? });
        let progress = Progress::start(self.terminal.quiet, words);
        let (done, total) = (AtomicUsize::new(0), ready.parcel.paths().count());
        let tell = || {
            progress.counted("stage-verify", done.fetch_add(1, Ordering::Relaxed) + 1, total);
        };
        let wanted = security_header_names();
        let seen = verify(&client, base_url.as_str(), &ready.parcel, &wanted, PAUSE, &tell);
        progress.finish();
        let seen = seen?;
        let mut out = buffered_output();
        for (path, difference) in &seen.differences {
            let (key, status) = match difference {
                Difference::NoAnswer(why) => (format!("web-{}", why.key()), 0),
                Difference::Status(status) => ("web-status".to_owned(), *status),
                Difference::Other => ("publish-verify-other".to_owned(), 0),
            };
            let why = words.text(&key, &[("status", status.to_string().into())]);
            let args = [("path", Arg::from(path.url())), ("why", why.into())];
            writeln!(out, "  {}", words.text("publish-verify-line", &args))?;
        }
        if !seen.lacking.is_empty() {
            let fields = [("fields", seen.lacking.join(", ").into())];
            writeln!(out, "{}", words.text("publish-verify-lacking", &fields))?;
        }
        let args = [
            ("asked", Arg::from(seen.asked)),
            ("differing", seen.differences.len().into()),
            ("url", base_url.as_str().into()),
        ];
        writeln!(out, "{}", words.text("publish-verified", &args))?;
        out.flush()?;
        Ok(if seen.differences.is_empty() { Outcome::Fine } else { Outcome::Faulty })
    }
}

/// Asks a question that yes or no answers; without a terminal there is nobody to ask, and the
/// question is an error.
pub(super) fn ask(question: &str, words: &Words) -> Result<bool> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        let args = [("question", Arg::from(question))];
        return Err(anyhow!(words.text("error-nobody-to-ask", &args)));
    }
    let mut stderr = io::stderr().lock();
    write!(stderr, "{} ", words.text("ask-yes-no", &[("question", question.into())]))?;
    stderr.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(["o", "oui", "j", "ja", "y", "yes"].contains(&answer.as_str()))
}
