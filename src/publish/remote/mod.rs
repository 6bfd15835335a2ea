//! Places where files are replaced one by one, at a distance: how an interruption at any
//! moment leaves a whole site, and how two publications at once are noticed.
//!
//! A publication first writes into the manifest, under its own name, what may be there from
//! now on. Then it sends, group by group, what pages need, new pages, changed pages, lists;
//! then it deletes, pages before what they needed, and signs off. Each writing of the
//! manifest succeeds only if nobody else wrote it since. Whoever finds the manifest of an
//! unfinished publication cannot know whether that one is alive: it takes over, sends again
//! what is unsure, and the other one, if it lives, notices at its next writing, adds what it
//! touched to what is unsure, and stops.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;

use super::changes::Changes;
use super::fault::Fault;
use super::manifest::Manifest;
use super::parcel::Parcel;
use super::{Step, Tell};
use crate::plan::route::SitePath;
use crate::write::is_page;

/// How many files are sent before the manifest is brought up to date: what an interruption
/// makes the next publication send again, at most.
const CHUNK: usize = 200;

/// How often somebody who was overtaken tries to say what it touched.
const ATTEMPTS: usize = 3;

/// A place at a distance.
pub(super) trait Remote {
    /// Reads the manifest, and remembers which one it was. `None` when there is none.
    fn manifest(&mut self) -> Result<Option<Manifest>>;

    /// Whether there are files, of whoever.
    fn holds_files(&mut self) -> Result<bool>;

    /// Replaces the manifest that was read or written last.
    ///
    /// # Errors
    /// Somebody else replaced it since ([`Fault::Overtaken`]), or the place refuses.
    fn write_manifest(&mut self, manifest: &Manifest) -> Result<()>;

    /// Sends files, each replaced as a whole; says of each that it is there.
    fn send(&mut self, parcel: &Parcel, paths: &[SitePath], sent: &(dyn Fn() + Sync))
    -> Result<()>;

    /// Deletes files; one that is not there counts as deleted. Those that the place would not
    /// let go of are given back.
    fn delete(&mut self, paths: &[SitePath]) -> Result<Vec<SitePath>>;
}

/// Makes a place show a site.
pub(super) fn publish(
    remote: &mut dyn Remote,
    former: &Manifest,
    changes: &Changes,
    parcel: &Parcel,
    run: &str,
    tell: &Tell<'_>,
) -> Result<()> {
    let mut publication = Publication {
        remote,
        run,
        written: Manifest::default(),
        others: Touched::default(),
        touched: BTreeSet::new(),
    };
    let outcome = publication.send(former, changes, parcel, tell);
    let is_overtaken = |error: &anyhow::Error| error.downcast_ref() == Some(&Fault::Overtaken);
    if outcome.as_ref().is_err_and(is_overtaken) && !publication.touched.is_empty() {
        publication.admit();
    }
    outcome
}

/// A publication at work.
struct Publication<'r> {
    remote: &'r mut dyn Remote,
    run: &'r str,
    /// The manifest as this publication wrote it last.
    written: Manifest,
    /// What publications that were overtaken admit to have replaced meanwhile.
    others: Touched,
    /// What this one replaced or deleted.
    touched: BTreeSet<SitePath>,
}

/// Files that somebody replaced.
#[derive(Default)]
struct Touched {
    unsure: BTreeSet<SitePath>,
    leaving: BTreeSet<SitePath>,
}

impl Publication<'_> {
    fn send(
        &mut self,
        former: &Manifest,
        changes: &Changes,
        parcel: &Parcel,
        tell: &Tell<'_>,
    ) -> Result<()> {
        let site = parcel.listing();
        let groups = changes.groups();
        let total = groups.iter().map(Vec::len).sum();
        let mut there = former.clone();
        there.run = Some(self.run.to_owned());
        there.files.extend(site.clone());
        there.unsure = groups.iter().flatten().cloned().collect();
        there.leaving = changes.removed.iter().map(|change| change.path.clone()).collect();
        tell(Step::Sending { done: 0, total });
        self.write(&there)?;
        let done = AtomicUsize::new(0);
        let sent = || {
            tell(Step::Sending { done: done.fetch_add(1, Ordering::Relaxed) + 1, total });
        };
        for chunk in groups.iter().flat_map(|group| group.chunks(CHUNK)) {
            self.touched.extend(chunk.iter().cloned());
            self.remote.send(parcel, chunk, &sent)?;
            for path in chunk {
                there.unsure.remove(path);
            }
            self.write(&there)?;
        }
        let gone: Vec<SitePath> =
            changes.removed.iter().map(|change| change.path.clone()).collect();
        let kept = self.delete(gone, tell)?;
        let mut files = site;
        for path in &kept {
            if let Some(entry) = former.files.get(path) {
                files.insert(path.clone(), entry.clone());
            }
        }
        let names = kept.iter().map(SitePath::as_str).collect::<Vec<_>>().join(", ");
        let leaving: BTreeSet<SitePath> = kept.into_iter().collect();
        let is_clean = leaving.is_empty();
        self.write(&Manifest { files, leaving, ..Manifest::default() })?;
        if is_clean { Ok(()) } else { Err(Fault::Kept(names).into()) }
    }

    /// Deletes pages, and when none of them is there any more, what they needed; gives back
    /// what is still there.
    fn delete(&mut self, gone: Vec<SitePath>, tell: &Tell<'_>) -> Result<Vec<SitePath>> {
        let (pages, needs): (Vec<_>, Vec<_>) = gone.into_iter().partition(is_page);
        let mut kept = Vec::new();
        for group in [pages, needs] {
            if !kept.is_empty() {
                kept.extend(group);
            } else if !group.is_empty() {
                tell(Step::Deleting);
                self.touched.extend(group.iter().cloned());
                kept = self.remote.delete(&group)?;
            }
        }
        Ok(kept)
    }

    /// Writes the manifest, with what others admit; where one has just done so, once more.
    fn write(&mut self, manifest: &Manifest) -> Result<()> {
        for _ in 0..ATTEMPTS {
            let mut manifest = manifest.clone();
            manifest.unsure.extend(self.others.unsure.iter().cloned());
            manifest.leaving.extend(self.others.leaving.iter().cloned());
            match self.remote.write_manifest(&manifest) {
                Ok(()) => {
                    self.written = manifest;
                    return Ok(());
                }
                Err(error) if error.downcast_ref() == Some(&Fault::Overtaken) => {
                    let now = self.remote.manifest()?.unwrap_or_default();
                    if now.run.as_deref() != Some(self.run) {
                        return Err(error);
                    }
                    let news = |now: BTreeSet<SitePath>, before: &BTreeSet<SitePath>| {
                        now.into_iter().filter(|path| !before.contains(path)).collect::<Vec<_>>()
                    };
                    self.others.unsure.extend(news(now.unsure, &self.written.unsure));
                    self.others.leaving.extend(news(now.leaving, &self.written.leaving));
                }
                Err(error) => return Err(error),
            }
        }
        Err(Fault::Overtaken.into())
    }

    /// Tells whoever took over which files this publication may have replaced since. When even
    /// that fails, a publication that verifies finds them.
    fn admit(&mut self) {
        for _ in 0..ATTEMPTS {
            let Ok(Some(mut manifest)) = self.remote.manifest() else { return };
            for path in &self.touched {
                let is_theirs = manifest.files.contains_key(path);
                let list = if is_theirs { &mut manifest.unsure } else { &mut manifest.leaving };
                list.insert(path.clone());
            }
            if self.remote.write_manifest(&manifest).is_ok() {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests;
