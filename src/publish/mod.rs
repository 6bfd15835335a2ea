//! A finished site and a place in; the place shows the site, and nothing else was touched.
//!
//! What has to be done is found by comparing hashes with the place's own manifest
//! (`changes`); how it is done so that an interruption leaves a whole site is a matter of the
//! place: a folder is replaced as a build replaces it (`folder`), a branch of git by one
//! commit (`git`), and what is reached at a distance file by file, in an order (`remote`, for
//! `ssh` and `store`). Before that, `leaks` looks for what must never be published. Nothing
//! here prints, asks, or knows the network's private files.

mod changes;
mod fault;
mod folder;
mod git;
pub mod leaks;
mod manifest;
mod parcel;
mod program;
mod remote;
mod ssh;
#[cfg(feature = "stores")]
mod store;
pub mod verify;

use std::path::Path;

use anyhow::Result;

pub use changes::{Change, Changes};
pub use fault::Fault;
pub use manifest::{Listing, Manifest};
pub use parcel::{Parcel, cache_control, content_type};

use crate::model::publish::{Target, TargetKind};
use folder::Folder;
use git::Git;
use remote::Remote;
use ssh::Ssh;

/// How far a publication has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Somebody else is at work in the same folder; this one waits.
    Waiting,
    /// So many files of so many are sent.
    Sending {
        /// Files that are there.
        done: usize,
        /// Files to send.
        total: usize,
    },
    /// A commit is being pushed.
    Pushing,
    /// Files that no page needs any more are being deleted.
    Deleting,
}

/// Who is told how far a publication has come; from several threads at once.
pub type Tell<'t> = dyn Fn(Step) + Sync + 't;

/// A place, opened.
pub struct Place {
    kind: Kind,
    there: Manifest,
    /// What was found there.
    pub state: State,
}

enum Kind {
    Folder(Folder),
    Git(Git),
    Remote(Box<dyn Remote>),
}

/// What a place is before a publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing is there yet.
    Empty,
    /// A site that pignon published.
    Ours,
    /// A publication that did not come to its end, or is at work at this moment.
    Unfinished,
    /// Files that pignon did not put there, and none that it did.
    Foreign,
}

impl Place {
    /// Reaches a place and reads what it knows of itself. `root` is the network's folder.
    ///
    /// # Errors
    /// The place cannot be reached or read ([`Fault`]), or it is a folder that may not be
    /// written to ([`crate::write::Refused`]).
    pub fn open(target: &Target, root: &Path) -> Result<Self> {
        let mut kind = match target.kind.value {
            TargetKind::Folder => {
                let path = target.path.as_ref().map_or("", |path| path.as_str());
                Kind::Folder(Folder::new(root.join(path), root))
            }
            TargetKind::Git => Kind::Git(Git::new(target, root)?),
            TargetKind::Sftp | TargetKind::Rsync => Kind::Remote(Box::new(Ssh::new(target)?)),
            TargetKind::S3 | TargetKind::Azure | TargetKind::Gcs => Kind::Remote(store(target)?),
        };
        let (found, holds_files) = match &mut kind {
            Kind::Folder(folder) => (folder.manifest()?, false),
            Kind::Git(git) => (git.manifest()?, git.holds_files()?),
            Kind::Remote(remote) => {
                let found = remote.manifest()?;
                let holds_files = found.is_none() && remote.holds_files()?;
                (found, holds_files)
            }
        };
        let mut place = Self { kind, there: Manifest::default(), state: State::Empty };
        match found {
            None if holds_files => place.state = State::Foreign,
            None => {}
            Some(there) => {
                place.there = there;
                place.state = if place.is_unfinished() { State::Unfinished } else { State::Ours };
            }
        }
        Ok(place)
    }

    /// What has to be done there.
    #[must_use]
    pub fn changes(&self, parcel: &Parcel) -> Changes {
        Changes::between(&parcel.listing(), &self.there)
    }

    /// Does it. `run` is a name for this publication that no other has.
    ///
    /// # Errors
    /// The place fails or somebody else publishes there ([`Fault`]), or a file of the site
    /// cannot be read.
    pub fn publish(
        &mut self,
        changes: &Changes,
        parcel: &Parcel,
        run: &str,
        tell: &Tell<'_>,
    ) -> Result<()> {
        match &mut self.kind {
            Kind::Folder(folder) => folder.publish(parcel, tell),
            Kind::Git(git) => git.publish(changes, parcel, tell),
            Kind::Remote(remote) => {
                remote::publish(&mut **remote, &self.there, changes, parcel, run, tell)
            }
        }
    }

    /// Whether the place must be written to although no file changed: a publication before
    /// did not sign off.
    #[must_use]
    pub fn wants_signing_off(&self) -> bool {
        self.is_unfinished() || !self.there.unsure.is_empty()
    }

    fn is_unfinished(&self) -> bool {
        match &self.kind {
            Kind::Folder(folder) => folder.is_unfinished(),
            Kind::Git(_) | Kind::Remote(_) => self.there.run.is_some(),
        }
    }
}

#[cfg(feature = "stores")]
fn store(target: &Target) -> Result<Box<dyn Remote>> {
    Ok(Box::new(store::Store::new(target)?))
}

#[cfg(not(feature = "stores"))]
fn store(_: &Target) -> Result<Box<dyn Remote>> {
    Err(Fault::NotBuilt("stores").into())
}
