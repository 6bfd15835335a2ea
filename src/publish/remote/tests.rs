use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

use super::*;
use crate::model::publish::Compression;
use crate::write::{Entry, MANIFEST};

/// A place in memory, which breaks when so many operations are done, and which another
/// publication may visit between two of them.
#[derive(Clone)]
struct Memory {
    disk: Rc<RefCell<Disk>>,
    /// The manifest that was read or written last.
    seen: Option<Vec<u8>>,
    /// How many operations are left before the machine is switched off.
    left: Option<usize>,
    /// Files that cannot be deleted.
    stuck: Vec<&'static str>,
}

#[derive(Default)]
struct Disk {
    files: BTreeMap<String, Vec<u8>>,
    manifest: Option<Vec<u8>>,
}

impl Memory {
    fn new(disk: &Rc<RefCell<Disk>>, left: Option<usize>) -> Self {
        Self { disk: Rc::clone(disk), seen: None, left, stuck: Vec::new() }
    }

    fn operation(&mut self) -> Result<()> {
        match &mut self.left {
            Some(0) => Err(Fault::Other("test", "switched off".to_owned()).into()),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Remote for Memory {
    fn manifest(&mut self) -> Result<Option<Manifest>> {
        self.seen.clone_from(&self.disk.borrow().manifest);
        let parse = |bytes: &Vec<u8>| Manifest::parse(bytes).expect("only we wrote it");
        Ok(self.seen.as_ref().map(parse))
    }

    fn holds_files(&mut self) -> Result<bool> {
        Ok(!self.disk.borrow().files.is_empty())
    }

    fn write_manifest(&mut self, manifest: &Manifest) -> Result<()> {
        self.operation()?;
        let mut disk = self.disk.borrow_mut();
        if disk.manifest != self.seen {
            return Err(Fault::Overtaken.into());
        }
        disk.manifest = Some(manifest.to_json());
        self.seen.clone_from(&disk.manifest);
        Ok(())
    }

    fn send(
        &mut self,
        parcel: &Parcel,
        paths: &[SitePath],
        sent: &(dyn Fn() + Sync),
    ) -> Result<()> {
        for path in paths {
            self.operation()?;
            self.disk.borrow_mut().files.insert(path.to_string(), parcel.bytes(path)?);
            sent();
        }
        Ok(())
    }

    fn delete(&mut self, paths: &[SitePath]) -> Result<Vec<SitePath>> {
        let mut kept = Vec::new();
        // Whoever deletes several at once does so in no order: the worst one.
        for path in paths.iter().rev() {
            self.operation()?;
            if self.stuck.contains(&path.as_str()) {
                kept.push(path.clone());
            } else {
                self.disk.borrow_mut().files.remove(path.as_str());
            }
        }
        Ok(kept)
    }
}

/// A site whose pages name the style sheet they need.
fn site(folder: &Path, style: u32, pages: &[&str]) -> Parcel {
    let sheet = format!("assets/style.{style}.css");
    let mut files = BTreeMap::from([(sheet.clone(), format!("sheet {style}"))]);
    for page in pages {
        files.insert(format!("{page}index.html"), sheet.clone());
    }
    let mut listing = BTreeMap::new();
    fs::create_dir_all(folder).expect("a temporary folder can be written");
    for (path, text) in files {
        let target = folder.join(&path);
        fs::create_dir_all(target.parent().expect("it has one")).expect("it can be made");
        fs::write(&target, &text).expect("a temporary folder can be written");
        let entry = Entry { size: text.len() as u64, sha256: hex::encode(Sha256::digest(&text)) };
        listing.insert(SitePath::new(path).expect("tests name sound paths"), entry);
    }
    let manifest = Manifest { files: listing, ..Manifest::default() };
    fs::write(folder.join(MANIFEST), manifest.to_json()).expect("it can be written");
    Parcel::new(folder.to_owned(), &[], Vec::new(), Compression::No).expect("it was just made")
}

/// Publishes; what remains of the operations that were allowed.
fn publish_to(memory: &mut Memory, parcel: &Parcel, run: &str) -> Result<()> {
    let there = memory.manifest()?.unwrap_or_default();
    let changes = Changes::between(&parcel.listing(), &there);
    publish(memory, &there, &changes, parcel, run, &|_| {})
}

fn assert_shows(disk: &Rc<RefCell<Disk>>, parcel: &Parcel) {
    let files = &disk.borrow().files;
    let paths: Vec<&str> = parcel.paths().map(SitePath::as_str).collect();
    assert_eq!(files.keys().map(String::as_str).collect::<Vec<_>>(), paths);
    for path in parcel.paths() {
        assert_eq!(files[path.as_str()], parcel.bytes(path).expect("it is there"), "{path}");
    }
}

/// What a visitor may find at any moment: every page that is there has its style sheet.
fn assert_whole(disk: &Rc<RefCell<Disk>>, moment: usize) {
    let files = &disk.borrow().files;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let sheet = String::from_utf8_lossy(bytes).into_owned();
        assert!(files.contains_key(&sheet), "after {moment} operations {path} lacks {sheet}");
    }
}

#[test]
fn switched_off_at_any_moment_the_site_is_whole_and_the_next_time_complete() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let old = site(&folder.path().join("old"), 1, &["", "a/", "b/", "c/"]);
    let new = site(&folder.path().join("new"), 2, &["", "a/", "c/", "d/"]);
    for moment in 0.. {
        let disk = Rc::default();
        publish_to(&mut Memory::new(&disk, None), &old, "first").expect("nothing stops it");
        assert_shows(&disk, &old);
        let interrupted = publish_to(&mut Memory::new(&disk, Some(moment)), &new, "second");
        assert_whole(&disk, moment);
        let mut memory = Memory::new(&disk, None);
        publish_to(&mut memory, &new, "third").expect("nothing stops it");
        assert_shows(&disk, &new);
        let manifest = memory.manifest().expect("memory is readable").expect("it was written");
        assert_eq!(manifest, Manifest { files: new.listing(), ..Manifest::default() });
        if interrupted.is_ok() {
            assert!(moment > 10, "a publication takes more than {moment} operations");
            return;
        }
    }
}

/// Going back to the old site after an interruption finds what is half new.
#[test]
fn switched_off_at_any_moment_the_old_site_comes_back_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let old = site(&folder.path().join("old"), 1, &["", "a/", "b/"]);
    let new = site(&folder.path().join("new"), 2, &["", "a/", "d/"]);
    for moment in 0..20 {
        let disk = Rc::default();
        publish_to(&mut Memory::new(&disk, None), &old, "first").expect("nothing stops it");
        let _ = publish_to(&mut Memory::new(&disk, Some(moment)), &new, "second");
        publish_to(&mut Memory::new(&disk, None), &old, "third").expect("nothing stops it");
        assert_shows(&disk, &old);
    }
}

#[test]
fn what_would_not_be_deleted_stays_listed_with_what_it_needs() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let old = site(&folder.path().join("old"), 1, &["", "a/", "b/"]);
    let new = site(&folder.path().join("new"), 2, &["", "a/"]);
    let disk = Rc::default();
    publish_to(&mut Memory::new(&disk, None), &old, "first").expect("nothing stops it");
    let mut memory = Memory::new(&disk, None);
    memory.stuck = vec!["b/index.html"];
    let error = publish_to(&mut memory, &new, "second").expect_err("a page stays");
    let names = "b/index.html, assets/style.1.css".to_owned();
    assert_eq!(error.downcast_ref(), Some(&Fault::Kept(names)));
    assert_whole(&disk, 0);
    let manifest = memory.manifest().expect("memory is readable").expect("it was written");
    let leaving: Vec<&str> = manifest.leaving.iter().map(SitePath::as_str).collect();
    assert_eq!(leaving, ["assets/style.1.css", "b/index.html"]);
    assert_eq!((manifest.run, manifest.files.len()), (None, 5));
    publish_to(&mut Memory::new(&disk, None), &new, "third").expect("nothing stops it");
    assert_shows(&disk, &new);
}

/// A publication that lets another one happen when so many operations are done.
struct Visited {
    own: Memory,
    left: usize,
    visit: Box<dyn FnMut()>,
}

impl Visited {
    fn tick(&mut self) {
        if self.left == 0 {
            (self.visit)();
        }
        self.left = self.left.wrapping_sub(1);
    }
}

impl Remote for Visited {
    fn manifest(&mut self) -> Result<Option<Manifest>> {
        self.own.manifest()
    }

    fn holds_files(&mut self) -> Result<bool> {
        self.own.holds_files()
    }

    fn write_manifest(&mut self, manifest: &Manifest) -> Result<()> {
        self.tick();
        self.own.write_manifest(manifest)
    }

    fn send(
        &mut self,
        parcel: &Parcel,
        paths: &[SitePath],
        sent: &(dyn Fn() + Sync),
    ) -> Result<()> {
        paths.iter().try_for_each(|path| {
            self.tick();
            self.own.send(parcel, std::slice::from_ref(path), sent)
        })
    }

    fn delete(&mut self, paths: &[SitePath]) -> Result<Vec<SitePath>> {
        let mut kept = Vec::new();
        for path in paths {
            self.tick();
            kept.extend(self.own.delete(std::slice::from_ref(path))?);
        }
        Ok(kept)
    }
}

#[test]
fn of_two_at_once_one_notices_and_the_next_time_all_is_right() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let old = site(&folder.path().join("old"), 1, &["", "a/", "b/"]);
    let slow = site(&folder.path().join("slow"), 2, &["", "a/", "slow/"]);
    let quick = Rc::new(site(&folder.path().join("quick"), 3, &["", "b/", "quick/"]));
    for moment in 0..30 {
        let disk: Rc<RefCell<Disk>> = Rc::default();
        publish_to(&mut Memory::new(&disk, None), &old, "first").expect("nothing stops it");
        let mut own = Memory::new(&disk, None);
        let there = own.manifest().expect("memory is readable").expect("it was written");
        let changes = Changes::between(&slow.listing(), &there);
        let (visitor, parcel) = (Memory::new(&disk, None), Rc::clone(&quick));
        let visited = Rc::new(RefCell::new(false));
        let visit = {
            let visited = Rc::clone(&visited);
            let mut visitor = visitor;
            Box::new(move || {
                publish_to(&mut visitor, &parcel, "quick").expect("nothing stops it");
                *visited.borrow_mut() = true;
            })
        };
        let mut remote = Visited { own, left: moment, visit };
        let outcome = publish(&mut remote, &there, &changes, &slow, "slow", &|_| {});
        if !*visited.borrow() {
            outcome.expect("nobody was there");
            assert!(moment > 8, "a publication takes more than {moment} operations");
            return;
        }
        let error = outcome.expect_err("somebody was there");
        assert_eq!(error.downcast_ref(), Some(&Fault::Overtaken), "{error}");
        publish_to(&mut Memory::new(&disk, None), &quick, "again").expect("nothing stops it");
        assert_shows(&disk, &quick);
    }
    panic!("a publication has an end");
}
